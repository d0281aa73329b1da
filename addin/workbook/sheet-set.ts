import { columnLetters } from '../../documents/index.ts';
import type { IsoDate, Result } from '../../rules/index.ts';
import { quotedSheet } from './cell-reference.ts';

export type CellFormat = 'teks' | 'umum' | 'desimal' | 'tanggal';

/** What an entry must be. `rumus` is written like the formula of a column. */
export type Validation = (
  | { readonly jenis: 'angka'; readonly min: number; readonly maks: number }
  | { readonly jenis: 'pilihan'; readonly pilihan: readonly string[] }
  | { readonly jenis: 'tanggal'; readonly sejak: IsoDate }
  | { readonly jenis: 'panjang'; readonly panjang: number }
  | { readonly jenis: 'rumus'; readonly rumus: string }
) & {
  /** What Excel says when an entry does not fit. */
  readonly pesan: string;
  /** Shown beside the cell while it is filled in. */
  readonly petunjuk?: string;
};

interface ColumnLook {
  readonly judul: string;
  /** In characters. */
  readonly lebar: number;
  readonly format: CellFormat;
}

/**
 * A column the user fills in (`isian`), one that is given (`tetap`), or one that Excel computes. In a formula `{JP Hadir}` is the
 * cell under that header in the same row, `{Nilai!NPR}` that column of another sheet, and `{Program!Nilai@Tanggal Ujian}` the cell
 * of that column in the row that begins so.
 */
export type SetColumn =
  | (ColumnLook & { readonly sifat: 'isian' | 'tetap'; readonly validasi?: Validation })
  | (ColumnLook & { readonly sifat: 'rumus'; readonly rumus: string });

export type FixedCell = string | number | null | { readonly tanggal: IsoDate };

/** A sheet with one header row and one table under it. */
export interface SetSheet {
  readonly nama: string;
  readonly warnaTab: 'isian' | 'acuan';
  /** Columns kept in view when scrolling to the right. */
  readonly kolomBeku: number;
  readonly kolom: readonly SetColumn[];
  /** What the cells hold from the start, row by row; null under a formula and where the user fills in. */
  readonly baris: readonly (readonly FixedCell[])[];
  /** Cells with a form of their own; rows counted from 0. */
  readonly khusus?: readonly {
    readonly baris: number;
    readonly kolom: number;
    readonly format: CellFormat;
    readonly validasi?: Validation;
  }[];
}

/** What the user chooses before a set is inserted. */
export interface SetChoice {
  readonly tanggalMulai: IsoDate;
  readonly jumlahPeserta: number;
}

/** A ready workbook for a training programme. */
export interface SheetSet {
  /** The programme's code. */
  readonly kode: string;
  readonly nama: string;
  readonly susun: (choice: SetChoice) => Result<readonly SetSheet[]>;
}

/** The row of a sheet in which its first entries stand. */
export const FIRST_ROW = 2;

export type SetCell = FixedCell | { readonly rumus: string };

/** The cells under the header row of a sheet, formulas written out. */
export function setCells(sheet: SetSheet, sheets: readonly SetSheet[]): readonly (readonly SetCell[])[] {
  return sheet.baris.map((row, index) =>
    sheet.kolom.map((column, position): SetCell =>
      column.sifat === 'rumus'
        ? { rumus: writtenFormula(column.rumus, index, sheet, sheets) }
        : (row[position] ?? null),
    ),
  );
}

/** A formula for one row, rows counted from 0. */
export function writtenFormula(
  formula: string,
  row: number,
  sheet: SetSheet,
  sheets: readonly SetSheet[],
): string {
  return formula.replaceAll(
    /\{(?:(?<lembar>[^{}!]+)!)?(?<judul>[^{}@]+)(?:@(?<awal>[^{}]+))?\}/g,
    (...match: unknown[]) => {
      const {
        lembar,
        judul = '',
        awal,
      } = match.at(-1) as Partial<Record<'lembar' | 'judul' | 'awal', string>>;
      if (lembar === undefined) return `${letters(sheet, judul)}${FIRST_ROW + row}`;
      const other = sheets.find((each) => each.nama === lembar);
      if (other === undefined) throw new Error(`No sheet "${lembar}" in the set.`);
      const [name, column] = [quotedSheet(lembar), letters(other, judul)];
      if (awal === undefined)
        return `${name}!$${column}$${FIRST_ROW}:$${column}$${FIRST_ROW + other.baris.length - 1}`;
      const found = other.baris.findIndex(([first]) => first === awal);
      if (found < 0) throw new Error(`No row "${awal}" on ${lembar}.`);
      return `${name}!$${column}$${FIRST_ROW + found}`;
    },
  );
}

function letters({ nama, kolom }: SetSheet, judul: string): string {
  const index = kolom.findIndex((column) => column.judul === judul);
  if (index < 0) throw new Error(`No column "${judul}" on ${nama}.`);
  return columnLetters(index);
}
