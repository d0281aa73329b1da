import { citationText, type Citation, type Decimal, type Step } from '../../rules/index.ts';
import type { GridSheet } from '../grid.ts';
import type { Column, Table, TableRow } from './table.ts';

/** A result of the rules with the cell it belongs in. */
export interface HasilSel {
  readonly lembar: string;
  /** The letters of its column; null where the sheet lacks the column. */
  readonly kolom: string | null;
  /** Its row, and the row of the headers. */
  readonly baris: number;
  readonly barisJudul: number;
  /** The header of its column. */
  readonly judul: string;
  /** null where the rules give no result, so that the cell stays blank. */
  readonly nilai: Decimal | string | null;
  /** The working, or why there is no result. */
  readonly hitungan: string;
  readonly sumber: readonly Citation[];
}

/** What a result is, without its place. */
type Isi = Pick<HasilSel, 'nilai' | 'hitungan' | 'sumber'>;

/** Gives results of a table their cells: by row and column. */
export function resultCells<C extends object>(
  sheet: GridSheet,
  columns: C & { readonly [K in keyof C]: Column<unknown> },
  table: Table<C>,
): (row: TableRow<C>, key: keyof C & string, isi: Isi) => HasilSel {
  return (row, key, isi) => ({
    lembar: sheet.nama,
    kolom: table.kolom(key)?.sel?.replace(/\d+$/, '') ?? null,
    baris: row.nomor,
    barisJudul: table.barisJudul ?? 0,
    judul: columns[key].judul,
    ...isi,
  });
}

/** A value with the working and the sources of its steps. */
export function fromSteps(nilai: HasilSel['nilai'], langkah: readonly Step[]): Isi {
  return {
    nilai,
    hitungan: langkah.map((step) => `${step.uraian}: ${step.hitungan}`).join('; '),
    sumber: distinct(langkah.map((step) => step.sumber)),
  };
}

/** Each citation once. */
export function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((each) => [citationText(each), each])).values()];
}
