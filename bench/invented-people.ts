import { pangkat, type Golongan, type IsoDate } from '../rules/index.ts';

/** An invented person of a large workbook. */
export interface InventedPerson {
  readonly nip: string;
  readonly nama: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: IsoDate;
  /** "Penata Muda (III/a)" */
  readonly golongan: string;
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly tmtJabatan: IsoDate;
}

const DEPAN =
  `Adisti Bagus Chandra Dewi Eko Fitri Gilang Hesti Indra Joko Kartika Lestari Made Nadia Oktavia Putu Qori
Renée Sigit Tia Utami Vivi Wahyu Xaverius Yosefina Zulkifli Ágnes Björn Çelik Désirée Françoise Gülsüm Håkon Inés Jürgen
Łukasz Müller Nuñez Østen Siti Teuku Ucok Wayan Abdurrahman Bernadette Christophorus`.split(/\s+/);

const TENGAH = [
  '',
  '',
  'Ayu',
  'Budi',
  'Cahya',
  "Nu'mah",
  'Gusti Ngurah',
  'Oeleu',
  'Rangga-Wira',
  'van der',
  'Ratnaningsih',
];

const BELAKANG =
  `Anggraini Baskara Cempaka Dharmawan Erlangga Firmansyah Ginting Hutasoit Irawan Jatmiko Kusumawardhani
Lumbantobing Mangkudiningrat Nainggolan Oktaviano Pakpahan Qomariyah Rumbiak Situmeang Tambunan Uktolseja Vandenbosch Wiratama
Ximenes Yudhoyono Zebua Hadikusumaningrat Sastroamidjojo Simanjuntak`.split(/\s+/);

const GELAR = [
  '',
  ', S.E.',
  ', S.Ak.',
  ', S.E., M.M.',
  ', S.H.',
  ', A.Md.',
  ', S.Kom., M.T.',
  ', S.S.T.Ak., M.Sc.',
];

const KOTA = [
  'Bandung',
  'Surabaya',
  'Medan',
  'Makassar',
  'Yogyakarta',
  'Denpasar',
  'Manado',
  'Ambon',
  'Jayapura',
  'Kupang',
];
const SEKSI = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const BUNGA = ['Anggrek', 'Melati', 'Kenanga', 'Cempaka', 'Flamboyan', 'Teratai', 'Wijayakusuma', 'Seroja'];
const GOLONGAN: readonly Golongan[] = ['III/a', 'III/b', 'III/c', 'III/d'];

/** So many birthdays are given out before the number of the NIP goes on; no factor in common with the step. */
const BIRTHDAYS = 6000;
const BIRTHDAY_STEP = 7919;
const FIRST_BIRTHDAY = Date.parse('1975-01-01T00:00:00Z');
const DAY = 86_400_000;

/**
 * The person of that number, from 0: always the same for the same seed, each with a NIP of their own up to 600,000.
 * The serial number of the NIP begins with 9, so that it is hardly anyone's.
 */
export function inventedPerson(nomor: number, seed: number): InventedPerson {
  const draw = drawer(nomor, seed);
  const birthday = (nomor * BIRTHDAY_STEP) % BIRTHDAYS;
  const tanggalLahir = new Date(FIRST_BIRTHDAY + birthday * DAY).toISOString().slice(0, 10);
  const tahunCpns = Number(tanggalLahir.slice(0, 4)) + 22 + draw(4);
  const serial = 900 + (Math.floor(nomor / BIRTHDAYS) % 100);
  const nip = `${tanggalLahir.replaceAll('-', '')}${tahunCpns}${twoDigits(1 + draw(12))}${1 + draw(2)}${serial}`;
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const golongan = pick(GOLONGAN);
  return {
    nip,
    nama: [pick(DEPAN), pick(TENGAH), pick(BELAKANG)].filter((part) => part !== '').join(' ') + pick(GELAR),
    tempatLahir: pick(KOTA),
    tanggalLahir,
    golongan: `${pangkat(golongan)} (${golongan})`,
    jabatan: `Account Representative Seksi Pengawasan ${pick(SEKSI)}`,
    unitKerja: `KPP Pratama Contoh ${pick(BUNGA)} ${1 + draw(40)}`,
    tmtJabatan: `${2017 + draw(6)}-${twoDigits(1 + draw(12))}-01`,
  };
}

/** Numbers below a limit, one after the other, that look drawn and always come the same (mulberry32). */
function drawer(nomor: number, seed: number): (limit: number) => number {
  let state = (Math.imul(nomor + 1, 0x9e3779b1) ^ seed) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
