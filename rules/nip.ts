import type { IsoDate, Regulation } from './citation.ts';
import { isIsoDate } from './calendar.ts';

/** The identity number of a civil servant (PNS), taken apart. */
export interface Nip {
  readonly lahir: IsoDate;
  /** Month of appointment as candidate (TMT CPNS), yyyy-mm. */
  readonly tmtCpns: string;
  readonly jenisKelamin: 'laki-laki' | 'perempuan';
}

/** What makes an 18-digit number no NIP. */
export type NipFault =
  'bukan-18-angka' | 'tanggal-lahir' | 'tmt-cpns' | 'jenis-kelamin' | 'cpns-sebelum-lahir';

export const peraturanNip: Regulation = {
  jenis: 'Peraturan Kepala BKN',
  nomor: '22',
  tahun: 2007,
  tentang: 'Nomor Identitas Pegawai Negeri Sipil',
  berlakuSejak: '2007-07-20',
  singkatan: 'Peraturan Kepala BKN 22/2007',
};

/** Reads a NIP: 18 digits, birth date yyyymmdd, TMT CPNS yyyymm, sex 1 or 2, serial number; blanks between are allowed. */
export function readNip(text: string): { readonly nip: Nip } | { readonly salah: NipFault } {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{18}$/.test(digits)) return { salah: 'bukan-18-angka' };
  const lahir = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const tmtCpns = `${digits.slice(8, 12)}-${digits.slice(12, 14)}`;
  if (!isIsoDate(lahir)) return { salah: 'tanggal-lahir' };
  if (!isIsoDate(`${tmtCpns}-01`)) return { salah: 'tmt-cpns' };
  if (tmtCpns <= lahir.slice(0, 7)) return { salah: 'cpns-sebelum-lahir' };
  const sex = digits[14];
  if (sex !== '1' && sex !== '2') return { salah: 'jenis-kelamin' };
  return { nip: { lahir, tmtCpns, jenisKelamin: sex === '1' ? 'laki-laki' : 'perempuan' } };
}
