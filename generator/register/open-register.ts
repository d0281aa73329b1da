import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { APPLICATION_ID, NAMA_REGISTER, SCHEMA, SCHEMA_VERSION } from './schema.ts';

export type Sql = InstanceType<typeof DatabaseSync>;

/** An open register of documents. Every writing function takes its own lock, so that several processes may have one open. */
export interface Register {
  readonly berkas: string;
  readonly sql: Sql;
  /** It was not there before. */
  readonly baru: boolean;
  readonly close: () => void;
}

const WAIT_MS = 20_000;

/** The register that a path on the command line means: the file, or the one in that folder. */
export function registerPath(path: string): string {
  return isFolder(path) ? join(path, NAMA_REGISTER) : path;
}

/**
 * @param mode `buat` makes the register where there is none; `buka` wants it to be there
 * @param waitMs how long to wait for another process that is writing
 */
export function openRegister(
  berkas: string,
  mode: 'buka' | 'buat',
  waitMs = WAIT_MS,
): Result<Register, FileFault> {
  const missing = missingFault(berkas, mode);
  if (missing !== null) return failure(missing);
  const url = pathToFileURL(resolve(berkas));
  url.searchParams.set('mode', mode === 'buat' ? 'rwc' : 'rw');
  return guarded(berkas, () => {
    const sql = new DatabaseSync(url, { timeout: waitMs });
    try {
      // The rollback journal, not WAL: an office keeps its register on a network share, where WAL does not work, and copies it as one file.
      sql.exec('PRAGMA synchronous = EXTRA; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
      const baru = mode === 'buat' && inTransaction(sql, () => createWhereEmpty(sql));
      const fault = faultOf(sql, berkas);
      if (fault === null) return success({ berkas, sql, baru, close: () => sql.close() });
      sql.close();
      return failure(fault);
    } catch (error) {
      sql.close();
      throw error;
    }
  });
}

/** Runs `act` under the register's write lock, which other processes wait for: all of it is written, or nothing. */
export function inTransaction<T>(sql: Sql, act: () => T): T {
  sql.exec('BEGIN IMMEDIATE');
  try {
    const result = act();
    sql.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw error;
  }
}

const SQLITE = { perm: 3, busy: 5, readonly: 8, ioerr: 10, corrupt: 11, full: 13, cantopen: 14, notadb: 26 };

/** Runs `act` and turns what SQLite says of the file into a fault; any other error is the program's own. */
export function guarded<T, E>(berkas: string, act: () => Result<T, E>): Result<T, E | FileFault> {
  try {
    return act();
  } catch (error) {
    const { errcode, message } = error as { errcode?: unknown; message?: string };
    if (typeof errcode !== 'number') throw error;
    switch (errcode & 0xff) {
      case SQLITE.busy:
        return failure({ jenis: 'register-terkunci', berkas });
      case SQLITE.notadb:
        return failure({ jenis: 'bukan-register', berkas });
      case SQLITE.corrupt:
        return failure({ jenis: 'register-rusak', berkas, sebab: message ?? '' });
      case SQLITE.readonly:
        return failure({ jenis: 'tidak-tertulis', berkas, sebab: 'EROFS' });
      case SQLITE.perm:
        return failure({ jenis: 'tidak-tertulis', berkas, sebab: 'EACCES' });
      case SQLITE.full:
        return failure({ jenis: 'tidak-tertulis', berkas, sebab: 'ENOSPC' });
      case SQLITE.cantopen:
        return failure({ jenis: 'tidak-terbaca', berkas, sebab: 'tidak dapat dibuka' });
      case SQLITE.ioerr:
        return failure({ jenis: 'tidak-terbaca', berkas, sebab: 'gangguan penyimpanan' });
      default:
        throw error;
    }
  }
}

function missingFault(berkas: string, mode: 'buka' | 'buat'): FileFault | null {
  const found = statSync(berkas, { throwIfNoEntry: false });
  if (found === undefined) {
    if (mode === 'buka') return { jenis: 'tidak-ada', berkas };
    const folder = dirname(resolve(berkas));
    return isFolder(folder) ? null : { jenis: 'folder-tidak-ada', berkas: folder };
  }
  if (found.isDirectory()) return { jenis: 'folder', berkas };
  return mode === 'buka' && found.size === 0 ? { jenis: 'kosong', berkas } : null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @returns whether the file was empty */
function createWhereEmpty(sql: Sql): boolean {
  if (schemaOf(sql).length > 0 || pragma(sql, 'application_id') !== 0) return false;
  for (const statement of SCHEMA) sql.exec(statement);
  sql.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  return true;
}

/** Why the file is no register that can be trusted. */
function faultOf(sql: Sql, berkas: string): FileFault | null {
  if (pragma(sql, 'application_id') !== APPLICATION_ID) return { jenis: 'bukan-register', berkas };
  const version = pragma(sql, 'user_version');
  if (typeof version !== 'number' || version > SCHEMA_VERSION)
    return { jenis: 'register-lebih-baru', berkas };
  const known = new Set(SCHEMA);
  const present = schemaOf(sql);
  // Anything else that hangs on the tables, a foreign trigger say, could write what nobody asked for.
  if (present.length !== known.size || present.some((each) => !known.has(each)))
    return { jenis: 'register-rusak', berkas, sebab: 'susunan tabelnya lain' };
  const quick = pragma(sql, 'quick_check(1)');
  return quick === 'ok' ? null : { jenis: 'register-rusak', berkas, sebab: String(quick) };
}

function schemaOf(sql: Sql): string[] {
  const rows = sql.prepare(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_'",
  );
  return (rows.all() as { sql: string }[]).map((row) => row.sql);
}

function pragma(sql: Sql, name: string): unknown {
  const [value] = Object.values(sql.prepare(`PRAGMA ${name}`).get() as Record<string, unknown>);
  return value;
}
