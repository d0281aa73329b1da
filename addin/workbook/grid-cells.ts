import {
  foldName,
  rowNumbered,
  type GridSheet,
  type GridValue,
  type GridWorkbook,
} from '../../documents/index.ts';
import type { CellReference } from './cell-reference.ts';

/** The sheet of that name, in any case and spacing. */
export function sheetNamed(grid: GridWorkbook, nama: string): GridSheet | undefined {
  return grid.lembar.find((sheet) => foldName(sheet.nama) === foldName(nama));
}

/** Column and row counted from 0. */
export function valueAt(sheet: GridSheet | undefined, kolom: number, baris: number): GridValue {
  return sheet === undefined ? null : (rowNumbered(sheet, baris + 1)?.sel[kolom] ?? null);
}

/** The workbook with another value in one cell. */
export function withValue(
  grid: GridWorkbook,
  nama: string,
  { kolom, baris }: Pick<CellReference, 'kolom' | 'baris'>,
  value: GridValue,
): GridWorkbook {
  const changed = (sheet: GridSheet): GridSheet => {
    const nomor = baris + 1;
    const row = rowNumbered(sheet, nomor)?.sel ?? [];
    const sel = Array.from({ length: Math.max(row.length, kolom + 1) }, (_, index) =>
      index === kolom ? value : (row[index] ?? null),
    );
    const others = [...sheet.baris].filter((each) => each.nomor !== nomor);
    return { ...sheet, baris: [...others, { nomor, sel }].sort((a, b) => a.nomor - b.nomor) };
  };
  return { lembar: grid.lembar.map((sheet) => (sheet.nama === nama ? changed(sheet) : sheet)) };
}
