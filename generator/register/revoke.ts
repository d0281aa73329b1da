import { failure, readNip, success, type NipFault, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { eventWriter, type Act, type Entri, type Status } from './entry.ts';
import { findEntry } from './list-entries.ts';
import { guarded, inTransaction, type Register, type Sql } from './open-register.ts';

type Ended = Exclude<Status, 'dipesan' | 'terbit'>;

/** Why a document is not revoked or replaced. */
export type Refusal =
  | { readonly jenis: 'nomor-tidak-dikenal'; readonly nomor: string }
  | { readonly jenis: 'tanpa-alasan' }
  | { readonly jenis: 'nip-pengganti-tidak-sah'; readonly nip: string; readonly salah: NipFault }
  | { readonly jenis: 'nip-sudah-bernomor'; readonly nip: string; readonly nomor: string }
  | { readonly jenis: 'belum-terbit'; readonly nomor: string }
  | {
      readonly jenis: 'tidak-berlaku-lagi';
      readonly nomor: string;
      readonly status: Ended;
      readonly alasan: string;
      readonly digantikanOleh: string | null;
    };

/** Revokes a document; a number that was only reserved is given up and the next run gives its owner another. */
export function cabut(
  register: Register,
  nomor: string,
  alasan: string,
  act: Act,
): Result<Entri, Refusal | FileFault> {
  return change(register, nomor, alasan, act, (sql, { id, status }) => {
    if (status !== 'terbit' && status !== 'dipesan') return failure(status);
    const next = status === 'terbit' ? 'dicabut' : 'batal';
    sql.prepare('UPDATE dokumen SET status = ?, alasan = ? WHERE id = ?').run(next, alasan.trim(), id);
    return success(next);
  });
}

/**
 * Declares a document replaced, so that the next run over the corrected workbook gives its owner a new one with a new number. A
 * revoked document can be replaced too: that is how its owner gets one again.
 *
 * @param nip whom the new document is for, where the NIP itself was wrong
 */
export function ganti(
  register: Register,
  nomor: string,
  alasan: string,
  act: Act,
  nip?: string,
): Result<Entri, Refusal | FileFault> {
  const digits = nip?.replace(/\s/g, '');
  const read = digits === undefined ? undefined : readNip(digits);
  if (nip !== undefined && read !== undefined && 'salah' in read)
    return failure({ jenis: 'nip-pengganti-tidak-sah', nip, salah: read.salah });
  return change(register, nomor, alasan, act, (sql, document) => {
    if (document.status === 'dipesan') return failure({ jenis: 'belum-terbit', nomor: document.nomor });
    if (document.status !== 'terbit' && document.status !== 'dicabut') return failure(document.status);
    const owner = digits ?? document.nip;
    const other = sql
      .prepare(
        `SELECT nomor FROM dokumen
         WHERE jenis = ? AND rangkaian = ? AND nip = ? AND id <> ? AND status IN ('dipesan', 'terbit')`,
      )
      .get(document.jenis, document.rangkaian, owner, document.id) as { nomor: string } | undefined;
    if (other !== undefined) return failure({ jenis: 'nip-sudah-bernomor', nip: owner, nomor: other.nomor });
    sql
      .prepare("UPDATE dokumen SET status = 'diganti', alasan = ?, nip_pengganti = ? WHERE id = ?")
      .run(alasan.trim(), owner, document.id);
    return success('diganti');
  });
}

interface Row {
  readonly id: number;
  readonly nomor: string;
  readonly jenis: string;
  readonly rangkaian: string;
  readonly nip: string;
  readonly status: Status;
}

/** Looks a document up and changes its status under the lock; a bare status is the reason why it cannot be changed any more. */
function change(
  { sql, berkas }: Register,
  nomor: string,
  alasan: string,
  act: Act,
  turn: (sql: Sql, row: Row) => Result<Ended, Refusal | Ended>,
): Result<Entri, Refusal | FileFault> {
  if (alasan.trim() === '') return failure({ jenis: 'tanpa-alasan' });
  return guarded(berkas, () =>
    inTransaction(sql, (): Result<Entri, Refusal> => {
      const row = sql
        .prepare('SELECT id, nomor, jenis, rangkaian, nip, status FROM dokumen WHERE nomor = ?')
        .get(nomor.trim()) as Row | undefined;
      if (row === undefined) return failure({ jenis: 'nomor-tidak-dikenal', nomor: nomor.trim() });
      const turned = turn(sql, row);
      if (turned.ok) eventWriter(sql, act)(row.id, turned.nilai, alasan.trim());
      const entri = findEntry(sql, row.nomor);
      if (entri === undefined) throw new Error(`document vanished: ${row.nomor}`);
      if (turned.ok) return success(entri);
      const refused = turned.kesalahan;
      if (typeof refused !== 'string') return failure(refused);
      const { alasan: earlier, digantikanOleh } = entri;
      return failure({
        jenis: 'tidak-berlaku-lagi',
        nomor: row.nomor,
        status: refused,
        alasan: earlier ?? '',
        digantikanOleh,
      });
    }),
  );
}
