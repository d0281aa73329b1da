import { success, type Result } from '../../rules/index.ts';
import {
  withRegister,
  type RegisterStatus,
  type RegisterView,
  type StatusOf,
  type Verdict,
} from '../../signature/index.ts';
import type { FileFault } from '../file-faults.ts';
import { findBySha256 } from './check-register.ts';
import type { Status } from './entry.ts';
import { findEntry } from './list-entries.ts';
import { guarded, type Register } from './open-register.ts';

/** Completes a verdict by what the register says of the number, or of the file with this SHA-256. */
export type LookUp = (verdict: Verdict, sha256: string | undefined) => Result<Verdict, FileFault>;

export function registerLookUp(register: Register): LookUp {
  const { sql, berkas } = register;
  return (verdict, sha256) =>
    guarded(berkas, () => {
      const file = sha256 === undefined ? success(undefined) : recordOf(register, sha256);
      if (!file.ok) return file;
      const statusOf: StatusOf = (nomor) => validity(findEntry(sql, nomor)?.status);
      return success(withRegister(verdict, { statusOf, berkas: file.nilai }));
    });
}

function recordOf(register: Register, sha256: string): Result<RegisterView['berkas'], FileFault> {
  const found = findBySha256(register, sha256);
  if (!found.ok) return found;
  const wanted = found.nilai.find(({ status }) => status === 'terbit') ?? found.nilai[0];
  const entry = wanted === undefined ? undefined : findEntry(register.sql, wanted.nomor);
  const status = validity(entry?.status);
  if (entry === undefined || status === undefined) return success(null);
  const { nomor, nama, program: perihal, tanggal } = entry;
  return success({ status, fakta: { nomor, nama, perihal, tanggal } });
}

/** A number that is only reserved or was given up has no valid document. */
function validity(status: Status | undefined): RegisterStatus | undefined {
  return status === 'dipesan' || status === 'batal' ? undefined : status;
}
