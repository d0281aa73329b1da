import { success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { Status } from './entry.ts';
import { guarded, type Register } from './open-register.ts';

/** What is wrong inside a register. */
export type RegisterDamage =
  | { readonly jenis: 'basis-data'; readonly sebab: string }
  | {
      readonly jenis: 'riwayat-berbeda';
      readonly nomor: string;
      readonly status: Status;
      readonly riwayat: Status | null;
    }
  | { readonly jenis: 'terbit-tanpa-berkas'; readonly nomor: string };

/** How a register stands. */
export interface RegisterState {
  readonly rusak: readonly RegisterDamage[];
  readonly jumlah: Readonly<Record<Status, number>>;
  /** Reserved by a run that did not get to its end: it is to be started again. */
  readonly belumTerbit: readonly string[];
  /** Replaced, and the new document is not there yet. */
  readonly tanpaPengganti: readonly string[];
}

/** Reads all of a register and compares every status with what the history tells. */
export function checkRegister({ sql, berkas }: Register): Result<RegisterState, FileFault> {
  return guarded(berkas, () => {
    const numbers = (query: string): string[] =>
      (sql.prepare(query).all() as { nomor: string }[]).map(({ nomor }) => nomor);
    const integrity = sql.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    const dangling = sql.prepare('PRAGMA foreign_key_check').all();
    const statuses = sql
      .prepare(
        `SELECT d.nomor, d.status, (SELECT peristiwa FROM riwayat WHERE dokumen = d.id AND peristiwa <> 'berkas'
           ORDER BY id DESC LIMIT 1) AS riwayat FROM dokumen AS d ORDER BY d.id`,
      )
      .all() as { nomor: string; status: Status; riwayat: Status | null }[];
    const jumlah: Record<Status, number> = { dipesan: 0, terbit: 0, dicabut: 0, diganti: 0, batal: 0 };
    for (const { status } of statuses) jumlah[status] += 1;
    return success({
      rusak: [
        ...integrity
          .filter((row) => row.integrity_check !== 'ok')
          .map((row) => ({ jenis: 'basis-data', sebab: row.integrity_check }) as const),
        ...(dangling.length === 0 ? [] : [{ jenis: 'basis-data', sebab: 'rujukan terputus' } as const]),
        ...statuses
          .filter(({ status, riwayat }) => status !== riwayat)
          .map((each) => ({ jenis: 'riwayat-berbeda', ...each }) as const),
        ...numbers(
          `SELECT nomor FROM dokumen AS d WHERE status IN ('terbit', 'dicabut', 'diganti')
           AND NOT EXISTS (SELECT 1 FROM berkas WHERE dokumen = d.id) ORDER BY id`,
        ).map((nomor) => ({ jenis: 'terbit-tanpa-berkas', nomor }) as const),
      ],
      jumlah,
      belumTerbit: numbers("SELECT nomor FROM dokumen WHERE status = 'dipesan' ORDER BY id"),
      tanpaPengganti: numbers(
        `SELECT nomor FROM dokumen AS d WHERE status = 'diganti' AND NOT EXISTS
         (SELECT 1 FROM dokumen WHERE menggantikan = d.id AND status IN ('terbit', 'dicabut', 'diganti')) ORDER BY id`,
      ),
    });
  });
}

/** The documents that a file was registered for, by its SHA-256. */
export function findBySha256(
  { sql, berkas }: Register,
  sha256: string,
): Result<readonly { readonly nomor: string; readonly status: Status }[], FileFault> {
  return guarded(berkas, () =>
    success(
      (
        sql
          .prepare(
            'SELECT d.nomor, d.status FROM berkas AS b JOIN dokumen AS d ON d.id = b.dokumen WHERE b.sha256 = ? ORDER BY d.id',
          )
          .all(sha256) as { nomor: string; status: Status }[]
      ).map((row) => ({ ...row })),
    ),
  );
}
