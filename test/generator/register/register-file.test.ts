import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, test } from 'vitest';
import { fileFaultSentence } from '../../../generator/file-faults.ts';
import { checkRegister } from '../../../generator/register/check-register.ts';
import { listEntries } from '../../../generator/register/list-entries.ts';
import { openRegister, registerPath } from '../../../generator/register/open-register.ts';
import { reserveNumbers } from '../../../generator/register/reserve-numbers.ts';
import { cabut } from '../../../generator/register/revoke.ts';
import { SAMPLES } from '../../documents/sample-grid.ts';
import { filesBelow, tempFolder } from '../temp-folder.ts';
import { ACT, issue, must, newRegister, newRegisterPath, numbering, request } from './desk.ts';

const folder = tempFolder();

/** A register of some hundred documents, closed. */
function filled(): string {
  const register = newRegister(folder);
  issue(
    register,
    Array.from({ length: 300 }, (_, index) => request(index + 1)),
  );
  register.close();
  return register.berkas;
}

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(newRegisterPath(folder), '..', name);
  writeFileSync(path, bytes);
  return path;
}

function foreign(...statements: string[]): string {
  const path = newRegisterPath(folder);
  const sql = new DatabaseSync(path);
  for (const statement of statements) sql.exec(statement);
  sql.close();
  return path;
}

/** Changes bytes in the middle of a file. */
function damaged(path: string, from: number, to: number): string {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, Math.floor(bytes.length * from), Math.floor(bytes.length * to));
  writeFileSync(path, bytes);
  return path;
}

describe('a file that is no register', () => {
  test.each([
    [
      'a workbook',
      () => {
        const path = written('nilai.xlsx', '');
        copyFileSync(join(SAMPLES, 'penilai-pajak-dasar.xlsx'), path);
        return path;
      },
      'bukan-register',
    ],
    ['five bytes', () => written('a.sqlite', 'halo\n'), 'bukan-register'],
    ['some text', () => written('a.sqlite', 'Nomor;NIP\n'.repeat(1000)), 'bukan-register'],
    ['another database', () => foreign('CREATE TABLE lain (a)'), 'bukan-register'],
    ['another program’s database', () => foreign('PRAGMA application_id = 7'), 'bukan-register'],
    [
      'a register of a later version',
      () => {
        const path = filled();
        const sql = new DatabaseSync(path);
        sql.exec('PRAGMA user_version = 2');
        sql.close();
        return path;
      },
      'register-lebih-baru',
    ],
    [
      'a register with a table gone',
      () => {
        const path = filled();
        const sql = new DatabaseSync(path);
        sql.exec('DROP TABLE riwayat');
        sql.close();
        return path;
      },
      'register-rusak',
    ],
    [
      'a register with a foreign trigger',
      () => {
        const path = filled();
        const sql = new DatabaseSync(path);
        sql.exec("CREATE TRIGGER t AFTER INSERT ON dokumen BEGIN UPDATE dokumen SET alasan = 'x'; END");
        sql.close();
        return path;
      },
      'register-rusak',
    ],
    [
      'a register without its protection',
      () => {
        const path = filled();
        const sql = new DatabaseSync(path);
        sql.exec('DROP TRIGGER riwayat_tanpa_delete');
        sql.close();
        return path;
      },
      'register-rusak',
    ],
    ['a damaged register', () => damaged(filled(), 0.3, 0.7), 'register-rusak'],
    [
      'half a register',
      () => {
        const path = filled();
        truncateSync(path, Math.floor(readFileSync(path).length / 2));
        return path;
      },
      'register-rusak',
    ],
  ])('%s is told so and stays as it is', (_, make, jenis) => {
    const path = make();
    const before = readFileSync(path);
    for (const mode of ['buat', 'buka'] as const) {
      const opened = openRegister(path, mode);
      expect(opened).toMatchObject({ ok: false, kesalahan: { jenis, berkas: path } });
      if (!opened.ok) expect(fileFaultSentence(opened.kesalahan)).toMatch(/^\S+: .+\.$/);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('damage anywhere is noticed before a number is given, or does no harm', () => {
    const whole = readFileSync(filled());
    for (let part = 0; part < 40; part += 1) {
      const path = written('register-dokumen.sqlite', whole);
      damaged(path, part / 40, (part + 1) / 40);
      const opened = openRegister(path, 'buka');
      if (!opened.ok) continue;
      const given = reserveNumbers(opened.nilai, 'sertifikat', numbering(), [request(999)], ACT);
      expect([...(given.ok ? given.nilai.nomor.values() : [])]).toEqual(
        given.ok ? ['SERT-0301/PP.XI/2026'] : [],
      );
      opened.nilai.close();
    }
  });

  test('nothing, a folder, an empty file', () => {
    const missing = newRegisterPath(folder);
    expect(openRegister(missing, 'buka')).toMatchObject({ kesalahan: { jenis: 'tidak-ada' } });
    expect(filesBelow(join(missing, '..'))).toEqual([]);
    const nowhere = join(missing, '../tidak-ada/register.sqlite');
    expect(openRegister(nowhere, 'buat')).toMatchObject({ kesalahan: { jenis: 'folder-tidak-ada' } });
    mkdirSync(missing);
    expect(openRegister(missing, 'buat')).toMatchObject({ kesalahan: { jenis: 'folder' } });
    expect(registerPath(missing)).toBe(join(missing, 'register-dokumen.sqlite'));
    // What a crash between creating the file and its first writing leaves.
    const empty = written('register-dokumen.sqlite', '');
    expect(openRegister(empty, 'buka')).toMatchObject({ kesalahan: { jenis: 'kosong' } });
    expect(must(openRegister(empty, 'buat')).baru).toBe(true);
  });
});

test('a register that may only be read is read, and refuses what would change it', () => {
  const path = filled();
  const bytes = readFileSync(path);
  // SQLite takes a file whose format only later versions may write for read-only, whoever runs it.
  bytes[18] = 9;
  writeFileSync(path, bytes);
  const register = must(openRegister(path, 'buka'));
  expect(must(listEntries(register))).toHaveLength(300);
  expect(must(checkRegister(register)).rusak).toEqual([]);
  const fault = { jenis: 'tidak-tertulis', berkas: path, sebab: 'EROFS' };
  expect(cabut(register, 'SERT-0001/PP.XI/2026', 'alasan', ACT)).toEqual({ ok: false, kesalahan: fault });
  expect(reserveNumbers(register, 'sertifikat', numbering(), [request(999)], ACT)).toEqual({
    ok: false,
    kesalahan: fault,
  });
});

test('a register that another program holds for long is told so', () => {
  const path = filled();
  const holder = new DatabaseSync(path);
  holder.exec('BEGIN IMMEDIATE');
  const register = must(openRegister(path, 'buka', 50));
  expect(must(listEntries(register))).toHaveLength(300);
  expect(cabut(register, 'SERT-0001/PP.XI/2026', 'alasan', ACT)).toEqual({
    ok: false,
    kesalahan: { jenis: 'register-terkunci', berkas: path },
  });
  holder.exec('ROLLBACK');
  expect(cabut(register, 'SERT-0001/PP.XI/2026', 'alasan', ACT).ok).toBe(true);
});

test('names of any kind come back as they were', () => {
  const register = newRegister(folder);
  const nama = `Ny'ai "Ti" ; DROP TABLE dokumen; -- é 王 𝒳 =1+1`;
  issue(register, [request(1, { nama, program: nama })]);
  const [entry] = must(listEntries(register, { program: 'NY\'AI "TI"' }));
  expect(entry).toMatchObject({ nama, program: nama, fakta: { Nama: nama } });
});
