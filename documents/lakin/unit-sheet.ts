import { decimal, ZERO, type Decimal, type IsoDate } from '../../rules/index.ts';
import type { Finding, Place } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import type { HouseStyle } from '../house-style.ts';
import { dateCell, nipCell, numberCell, textCell } from '../sheet/cell.ts';
import { entry, readKeyValues } from '../sheet/key-value.ts';

/** Who reports, for which year, and who signs. */
export interface Unit {
  readonly nama: string;
  /** How the text calls the unit: "KLIP DJP". */
  readonly singkatan: string;
  readonly kementerian: string;
  readonly tahun: number;
  readonly kota: string;
  /** The day under the preface. */
  readonly tanggalPengantar: IsoDate;
  /** The day on which the staff were counted. */
  readonly tanggalSdm: IsoDate | null;
  /** What the figures were taken from: "Lembar Kerja NKO Triwulan IV Tahun 2024". */
  readonly sumberCapaian: string | null;
  readonly gaya: HouseStyle;
}

const entries = {
  nama: entry('Nama Unit', textCell, { alias: ['Unit', 'Unit Kerja'] }),
  singkatan: entry('Singkatan', textCell),
  unitInduk: entry('Unit Induk', textCell, { wajib: false }),
  kementerian: entry('Kementerian', textCell),
  tahun: entry('Tahun', numberCell({ min: decimal('2000'), maks: decimal('2100'), bulat: true }), {
    alias: ['Tahun Laporan'],
  }),
  jabatan: entry('Jabatan Penanda Tangan', textCell),
  penandaTangan: entry('Nama Penanda Tangan', textCell),
  nip: entry('NIP Penanda Tangan', nipCell),
  kota: entry('Kota', textCell),
  tanggalPengantar: entry('Tanggal Pengantar', dateCell),
  tanggalSdm: entry('Tanggal Data SDM', dateCell, { wajib: false }),
  sumberCapaian: entry('Sumber Data Capaian', textCell, { wajib: false }),
  nkoTertulis: entry('NKO Tertulis', numberCell({ min: ZERO }), { wajib: false }),
};

/** What the sheet Unit says beyond the unit itself: what is printed, to be recomputed, and where it stands. */
export interface ReadUnit {
  readonly temuan: readonly Finding[];
  readonly tahun: { readonly nilai: number; readonly tempat: Place } | null;
  readonly tanggalPengantar: { readonly nilai: IsoDate; readonly tempat: Place } | null;
  readonly nkoTertulis: { readonly nilai: Decimal; readonly tempat: Place } | null;
  /** null where something is missing or wrong. */
  readonly isi: Unit | null;
}

/** Reads the sheet Unit: names and values below one another. */
export function readUnit(sheet: GridSheet): ReadUnit {
  const { nilai, temuan, tempat } = readKeyValues(sheet, entries);
  const placed = <T>(value: T | null, key: keyof typeof entries): { nilai: T; tempat: Place } | null =>
    value === null ? null : { nilai: value, tempat: tempat(key) };
  const known = {
    temuan,
    tahun: placed(nilai.tahun === null ? null : nilai.tahun.toNumber(), 'tahun'),
    tanggalPengantar: placed(nilai.tanggalPengantar, 'tanggalPengantar'),
    nkoTertulis: placed(nilai.nkoTertulis, 'nkoTertulis'),
  };
  const { nama, singkatan, kementerian, tahun, jabatan, penandaTangan, nip, kota, tanggalPengantar } = nilai;
  if (
    nama === null ||
    singkatan === null ||
    kementerian === null ||
    tahun === null ||
    jabatan === null ||
    penandaTangan === null ||
    nip === null ||
    kota === null ||
    tanggalPengantar === null
  ) {
    return { ...known, isi: null };
  }
  const gaya: HouseStyle = {
    unitInduk: nilai.unitInduk,
    instansi: nama,
    penandaTangan: { jabatan, nama: penandaTangan, nip },
    warna: { utama: null, aksen: null },
  };
  const isi: Unit = {
    nama,
    singkatan,
    kementerian,
    tahun: tahun.toNumber(),
    kota,
    tanggalPengantar,
    tanggalSdm: nilai.tanggalSdm,
    sumberCapaian: nilai.sumberCapaian,
    gaya,
  };
  return { ...known, isi };
}
