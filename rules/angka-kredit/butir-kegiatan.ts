import { decimal, type Decimal } from '../decimal.ts';
import type { Jenjang } from './jenjang.ts';

export type Unsur = 'tugas jabatan' | 'pengembangan profesi' | 'penunjang';

/** How demanding a butir is, where the regulation grades it; 1 is the most demanding. */
export interface Tingkat {
  readonly jenis: 'tingkat' | 'kompleksitas' | 'kategori';
  readonly nilai: number;
}

/** What one result of a butir is worth: a fixed number, or a percentage of the Angka Kredit needed for promotion. */
export type NilaiButir =
  | { readonly jenis: 'tetap'; readonly ak: Decimal }
  | { readonly jenis: 'persen-kenaikan-pangkat'; readonly persen: Decimal };

/** One scored row of Lampiran I or II. */
export interface ButirKegiatan {
  /**
   * Sub-unsur, group, butir, letter ("A.2.1.b"), each counted within the one before in the order of the Lampiran. Rows of
   * Lampiran II begin with PROFESI or PENUNJANG and have no group ("PROFESI.B.1.a"). Stable: stored in users' workbooks.
   */
  readonly kode: string;
  readonly unsur: Unsur;
  readonly subUnsur: string;
  /** The group within the sub-unsur; null in Lampiran II, which has none. */
  readonly kelompok: string | null;
  readonly uraian: string;
  readonly tingkat: Tingkat | null;
  readonly hasilKerja: string;
  readonly nilai: NilaiButir;
  /** Whose work it is. */
  readonly pelaksana: readonly Jenjang[];
  readonly pasal: string;
}

/** A sub-unsur with its rows, in the order of the Lampiran. */
export interface SubUnsur {
  readonly kode: string;
  readonly nama: string;
  readonly unsur: Unsur;
  readonly butir: readonly ButirKegiatan[];
}

type Baris = Pick<ButirKegiatan, 'kode' | 'uraian' | 'hasilKerja' | 'nilai' | 'pelaksana'>;

interface Kelompok {
  readonly kode: string;
  readonly nama: string;
  readonly baris: readonly Baris[];
}

/** A percentage of the Angka Kredit needed for promotion. */
export function persenKenaikanPangkat(persen: string): NilaiButir {
  return { jenis: 'persen-kenaikan-pangkat', persen: decimal(persen) };
}

/** A row without letters. */
export function butir(
  kode: string,
  uraian: string,
  hasilKerja: string,
  nilai: string | NilaiButir,
  pelaksana: readonly Jenjang[],
): Baris[] {
  return [{ kode, uraian, hasilKerja, nilai: nilaiButir(nilai), pelaksana }];
}

/** A butir whose rows are its letters a, b, c, …; only they are scored. */
export function rincian(
  kode: string,
  uraian: string,
  huruf: readonly (readonly [
    uraian: string,
    hasilKerja: string,
    nilai: string | NilaiButir,
    pelaksana: readonly Jenjang[],
  ])[],
): Baris[] {
  return huruf.map(([rinci, hasilKerja, nilai, pelaksana], index) => ({
    kode: `${kode}.${String.fromCharCode('a'.charCodeAt(0) + index)}`,
    uraian: `${uraian} ${rinci}`,
    hasilKerja,
    nilai: nilaiButir(nilai),
    pelaksana,
  }));
}

export function kelompok(kode: string, nama: string, baris: readonly (readonly Baris[])[]): Kelompok {
  return { kode, nama, baris: baris.flat() };
}

/** A sub-unsur of Lampiran I. */
export function subUnsur(kode: string, nama: string, groups: readonly Kelompok[]): SubUnsur {
  const unsur = 'tugas jabatan';
  return {
    kode,
    nama,
    unsur,
    butir: groups.flatMap((group) =>
      group.baris.map((baris) => ({
        ...baris,
        unsur,
        subUnsur: nama,
        kelompok: group.nama,
        tingkat: tingkatOf(baris.uraian),
        pasal: `Lampiran I huruf ${kode}, ${group.nama}, ${placeOf(baris.kode, group.kode)}`,
      })),
    ),
  };
}

/** A sub-unsur of Lampiran II; `angka` is the number of its unsur there. */
export function subUnsurLampiran2(
  kode: string,
  nama: string,
  { unsur, angka }: { readonly unsur: Unsur; readonly angka: string },
  rows: readonly (readonly Baris[])[],
): SubUnsur {
  return {
    kode,
    nama,
    unsur,
    butir: rows.flat().map((baris) => ({
      ...baris,
      unsur,
      subUnsur: nama,
      kelompok: null,
      tingkat: null,
      pasal: `Lampiran II angka ${angka} huruf ${kode.slice(-1)}, ${placeOf(baris.kode, kode)}`,
    })),
  };
}

function nilaiButir(nilai: string | NilaiButir): NilaiButir {
  return typeof nilai === 'string' ? { jenis: 'tetap', ak: decimal(nilai) } : nilai;
}

/** "butir 1 huruf b" of the row A.2.1.b in the group A.2. */
function placeOf(kode: string, parent: string): string {
  const [nomor = '', huruf] = kode.slice(parent.length + '.'.length).split('.');
  return huruf === undefined ? `butir ${nomor}` : `butir ${nomor} huruf ${huruf}`;
}

function tingkatOf(uraian: string): Tingkat | null {
  const found = /(?<jenis>tingkat|kompleksitas|kategori) (?<nilai>\d)$/.exec(uraian)?.groups;
  if (found === undefined) return null;
  return { jenis: found['jenis'] as Tingkat['jenis'], nilai: Number(found['nilai']) };
}
