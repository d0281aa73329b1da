import type { DataValidation } from 'exceljs';
import { columnLetters } from '../../documents/index.ts';
import type { IsoDate } from '../../rules/index.ts';

/** What a cell of a sample holds before its formulas are evaluated. */
export type Isi = string | number | null | { readonly tanggal: IsoDate } | { readonly rumus: string };

export type Format = 'teks' | 'tengah' | 'bulat' | 'desimal' | 'tanggal';

interface RupaKolom {
  readonly judul: string;
  readonly lebar: number;
  readonly format: Format;
  readonly validasi?: DataValidation | ((sel: Sel) => DataValidation);
}

/** The cell under a header in the same row. */
export type Sel = (judul: string) => string;

/** A column that a user fills in. */
export interface KolomIsian<T> extends RupaKolom {
  /** Explains rather than asks: not tinted as an entry. */
  readonly tetap?: true;
  readonly isi: (baris: T, nomor: number) => Isi;
}

/** A column that Excel computes. */
export interface KolomRumus extends RupaKolom {
  readonly rumus: (sel: Sel) => string;
}

export type Kolom<T> = KolomIsian<T> | KolomRumus;

/** A column of a finished sheet; a condition for its entries is written for the first row, as Excel wants it. */
export interface KolomLembar extends Omit<RupaKolom, 'validasi'> {
  readonly sifat: 'isian' | 'rumus' | 'tetap';
  readonly validasi: DataValidation | undefined;
}

/** A sheet with one header row and one table under it. */
export interface Lembar {
  readonly nama: string;
  readonly kolom: readonly KolomLembar[];
  readonly baris: readonly (readonly Isi[])[];
  /** How many rows the formulas of other sheets look at, so that a user can add some below. */
  readonly kapasitas: number;
  /** Columns kept in view when scrolling to the right. */
  readonly kolomBeku: number;
  readonly warnaTab: 'isian' | 'acuan';
  readonly posisiKertas: 'portrait' | 'landscape';
}

type RupaLembar = Omit<Lembar, 'kolom' | 'baris' | 'kapasitas'> & { readonly kapasitas?: number };

export function lembar<T>(rupa: RupaLembar, kolom: readonly Kolom<T>[], isi: readonly T[]): Lembar {
  const judul = kolom.map((each) => each.judul);
  const selPada =
    (nomorBaris: number): Sel =>
    (name) =>
      `${hurufKolom(judul, name)}${nomorBaris}`;
  return {
    ...rupa,
    kapasitas: rupa.kapasitas ?? isi.length,
    kolom: kolom.map(({ judul, lebar, format, validasi, ...each }) => ({
      judul,
      lebar,
      format,
      sifat: 'rumus' in each ? 'rumus' : each.tetap === true ? 'tetap' : 'isian',
      validasi: typeof validasi === 'function' ? validasi(selPada(BARIS_PERTAMA)) : validasi,
    })),
    baris: isi.map((row, index) => {
      const sel = selPada(BARIS_PERTAMA + index);
      return kolom.map((each) => ('rumus' in each ? { rumus: each.rumus(sel) } : each.isi(row, index + 1)));
    }),
  };
}

/** Where the rows under the header begin. */
export const BARIS_PERTAMA = 2;

/** The absolute range of a column, for formulas on other sheets: 'Mata Pelajaran'!$D$2:$D$19. */
export function rentang(lembar: Lembar, judul: string): string {
  const huruf = hurufKolom(
    lembar.kolom.map((each) => each.judul),
    judul,
  );
  const terakhir = BARIS_PERTAMA + lembar.kapasitas - 1;
  return `${kutip(lembar.nama)}!$${huruf}$${BARIS_PERTAMA}:$${huruf}$${terakhir}`;
}

/** The absolute cell in the row that `isi` begins: Program!$B$7. */
export function selIsian(lembar: Lembar, isi: string): string {
  const index = lembar.baris.findIndex(([first]) => first === isi);
  if (index === -1) throw new Error(`No row "${isi}" on ${lembar.nama}.`);
  return `${kutip(lembar.nama)}!$B$${BARIS_PERTAMA + index}`;
}

/** The letter of the column under a header. */
export function hurufKolom(semua: readonly string[], judul: string): string {
  const index = semua.indexOf(judul);
  if (index === -1) throw new Error(`No column "${judul}" among ${semua.join(', ')}.`);
  return columnLetters(index);
}

function kutip(nama: string): string {
  return /^\w+$/.test(nama) ? nama : `'${nama}'`;
}
