import { pangkat, type Golongan, type IsoDate } from '../../rules/index.ts';

/** An invented person. The serial number of the NIP begins with 9, so that it is hardly anyone's. */
export interface Orang {
  readonly nip: string;
  readonly nama: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: IsoDate;
  /** "Penata Muda (III/a)" */
  readonly pangkatGolongan: string;
  readonly unitKerja: string;
  readonly tahunCpns: number;
}

export type JenisKelamin = 'L' | 'P';

const KOTA = [
  'Bandung',
  'Surabaya',
  'Medan',
  'Makassar',
  'Yogyakarta',
  'Semarang',
  'Denpasar',
  'Padang',
  'Manado',
  'Banjarmasin',
  'Ambon',
  'Kupang',
  'Jayapura',
  'Palembang',
  'Pontianak',
  'Mataram',
  'Purwokerto',
];

const UNIT_KERJA = [
  'KPP Pratama Contoh Anggrek',
  'KPP Pratama Contoh Melati',
  'KPP Pratama Contoh Kenanga',
  'KPP Madya Contoh Cempaka',
  'KPP Pratama Contoh Flamboyan',
  'KPP Pratama Contoh Teratai',
  'Kanwil DJP Contoh Nusantara',
];

/** Golongan after so many years of service. */
const GOLONGAN_PER_MASA_KERJA: readonly (readonly [number, Golongan])[] = [
  [16, 'III/d'],
  [12, 'III/c'],
  [8, 'III/b'],
  [5, 'III/a'],
  [0, 'II/d'],
];

const TAHUN_CONTOH = 2026;
const BULAN_CPNS = ['01', '02', '03', '11', '12'];

/** Invents all that a list of participants says about a person; the same number gives the same person, other numbers others. */
export function orang(
  nomor: number,
  nama: string,
  jenisKelamin: JenisKelamin,
  golonganTertentu?: Golongan,
): Orang {
  const tahunLahir = 1984 + ((nomor * 5) % 14);
  const bulanLahir = 1 + ((nomor * 7) % 12);
  const hariLahir = 1 + ((nomor * 11) % 28);
  const tanggalLahir = `${tahunLahir}-${twoDigits(bulanLahir)}-${twoDigits(hariLahir)}`;
  const tahunCpns = tahunLahir + 22 + (nomor % 4);
  const cpns = `${tahunCpns}${pick(BULAN_CPNS, nomor)}`;
  const seks = jenisKelamin === 'L' ? '1' : '2';
  const masaKerja = TAHUN_CONTOH - tahunCpns;
  const golongan =
    golonganTertentu ?? GOLONGAN_PER_MASA_KERJA.find(([tahun]) => masaKerja >= tahun)?.[1] ?? 'II/d';
  return {
    nip: `${tanggalLahir.replaceAll('-', '')}${cpns}${seks}9${twoDigits(nomor % 100)}`,
    nama,
    tempatLahir: pick(KOTA, nomor),
    tanggalLahir,
    pangkatGolongan: `${pangkat(golongan)} (${golongan})`,
    unitKerja: pick(UNIT_KERJA, nomor),
    tahunCpns,
  };
}

/** The element a number falls on when the list is repeated without end. */
export function pick<T>(list: readonly T[], nomor: number): T {
  const element = list[nomor % list.length];
  if (element === undefined) throw new Error('Nothing to pick from.');
  return element;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
