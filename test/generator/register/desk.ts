import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { readNumberPattern, type Penomoran } from '../../../documents/index.ts';
import type { Result } from '../../../rules/index.ts';
import type { Act, Entri } from '../../../generator/register/entry.ts';
import { listEntries } from '../../../generator/register/list-entries.ts';
import { openRegister, type Register } from '../../../generator/register/open-register.ts';
import { recordIssue } from '../../../generator/register/record-issue.ts';
import { reserveNumbers, type NumberRequest } from '../../../generator/register/reserve-numbers.ts';

export const ACT: Act = { waktu: '2026-11-20T08:00:00.000Z', oleh: 'Sekretariat' };

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.nilai;
}

/** A register that is not there yet, in a folder of its own. */
export function newRegisterPath(folder: string): string {
  return join(mkdtempSync(join(folder, 'meja-')), 'register-dokumen.sqlite');
}

export function newRegister(folder: string): Register {
  return must(openRegister(newRegisterPath(folder), 'buat'));
}

export function numbering(
  pola = 'SERT-{urut:4}/PP.{bulan:romawi}/{tahun}',
  more: Partial<Penomoran> = {},
): Penomoran {
  return { pola: must(readNumberPattern(pola)), nomorAwal: 1, tanggal: '2026-11-20', ...more };
}

/** Someone by their serial number: person 7 has the NIP 198504122008011007. */
export function nipOf(serial: number): string {
  return `198504122008${String(Math.floor(serial / 1000) + 1).padStart(2, '0')}1${String(serial % 1000).padStart(3, '0')}`;
}

export function request(serial: number, more: Partial<NumberRequest> = {}): NumberRequest {
  const nama = more.nama ?? `Peserta ${serial}`;
  return {
    nip: nipOf(serial),
    nama,
    program: 'Penilai Pajak Dasar, Angkatan I',
    rangkaian: ['penilai-pajak-dasar', 'Angkatan I', '2026-09-07'],
    fakta: { Nama: nama, 'Tanggal Terbit': '20 November 2026' },
    ...more,
  };
}

/** Reserves and gives the numbers in the order of the requests. */
export function reserve(
  register: Register,
  requests: readonly NumberRequest[],
  penomoran = numbering(),
): string[] {
  const reserved = must(reserveNumbers(register, 'sertifikat', penomoran, requests, ACT));
  if (reserved.bertentangan.length > 0) throw new Error(JSON.stringify(reserved.bertentangan));
  return requests.map(({ nip }) => reserved.nomor.get(nip) ?? '-');
}

/** What stands for the bytes of a document: the SHA-256 of its number and of what the file is called apart. */
export function fileOf(
  nomor: string,
  sha256 = '0'.repeat(64),
): { nomor: string; berkas: string; sha256: string } {
  return { nomor, berkas: `${nomor.replaceAll('/', '-')}.pdf`, sha256 };
}

/** Reserves and issues. */
export function issue(
  register: Register,
  requests: readonly NumberRequest[],
  penomoran = numbering(),
): string[] {
  const numbers = reserve(register, requests, penomoran);
  const issued = numbers.filter((nomor) => nomor !== '-').map((nomor) => fileOf(nomor));
  must(recordIssue(register, issued, ACT));
  return numbers;
}

export function entryOf(register: Register, nomor: string): Entri {
  const found = must(listEntries(register)).find((each) => each.nomor === nomor);
  if (found === undefined) throw new Error(`no such number: ${nomor}`);
  return found;
}
