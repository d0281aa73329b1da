import { join } from 'node:path';
import {
  findingSentence,
  readWorkbook,
  rowNumbered,
  type Finding,
  type GridRow,
  type GridSheet,
  type GridValue,
  type GridWorkbook,
} from '../../documents/index.ts';
import { fileFaultSentence } from '../../generator/file-faults.ts';
import { readXlsx } from '../../generator/workbook/read-xlsx.ts';

export const SAMPLES = join(import.meta.dirname, '../../samples');

/** The grid of a committed sample, read once a test file. */
export async function readSampleGrid(name: string): Promise<GridWorkbook> {
  const grid = await readXlsx(join(SAMPLES, `${name}.xlsx`));
  if (!grid.ok) throw new Error(fileFaultSentence(grid.kesalahan));
  return withRowsAtHand(grid.nilai);
}

/** The grid with its rows as arrays, which can be compared with others. */
export function withRowsAtHand(workbook: GridWorkbook): GridWorkbook {
  return { lembar: workbook.lembar.map(({ nama, baris }) => ({ nama, baris: [...baris] })) };
}

/** Where "Nilai!F17" or "'Mata Pelajaran'!D4" stands: the sheet, the row as numbered, the column from 0. */
function placeOf(address: string): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  const match = /^'?(.+?)'?!([A-Z]+)(\d+)$/.exec(address);
  const [, sheet = '', letters = '', row = ''] = match ?? [];
  if (match === null) throw new Error(`No cell address: ${address}`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row), column };
}

/** The workbook with another value in one cell, which may be new. */
export function withCell(workbook: GridWorkbook, address: string, value: GridValue): GridWorkbook {
  const { sheet, row, column } = placeOf(address);
  return withSheet(workbook, sheet, (found) => {
    const old = rowNumbered(found, row) ?? { nomor: row, sel: [] };
    const sel = Array.from({ length: Math.max(old.sel.length, column + 1) }, (_, at) =>
      at === column ? value : (old.sel[at] ?? null),
    );
    const others = [...found.baris].filter((each) => each.nomor !== row);
    return { ...found, baris: [...others, { nomor: row, sel }].sort((a, b) => a.nomor - b.nomor) };
  });
}

export type Changes = Readonly<Record<string, GridValue>>;

export function withCells(workbook: GridWorkbook, changes: Changes): GridWorkbook {
  return Object.entries(changes).reduce((grid, [address, value]) => withCell(grid, address, value), workbook);
}

export function valueAt(workbook: GridWorkbook, address: string): GridValue {
  const { sheet, row, column } = placeOf(address);
  const found = workbook.lembar.find((each) => each.nama === sheet);
  return found === undefined ? null : (rowNumbered(found, row)?.sel[column] ?? null);
}

export function withSheet(
  workbook: GridWorkbook,
  name: string,
  change: (sheet: GridSheet) => GridSheet,
): GridWorkbook {
  if (!workbook.lembar.some((sheet) => sheet.nama === name)) throw new Error(`No sheet ${name}.`);
  return { lembar: workbook.lembar.map((sheet) => (sheet.nama === name ? change(sheet) : sheet)) };
}

export function withRows(
  workbook: GridWorkbook,
  name: string,
  change: (rows: readonly GridRow[]) => readonly GridRow[],
): GridWorkbook {
  return withSheet(workbook, name, (sheet) => ({ ...sheet, baris: change([...sheet.baris]) }));
}

export function withoutSheet(workbook: GridWorkbook, name: string): GridWorkbook {
  return { lembar: workbook.lembar.filter((sheet) => sheet.nama !== name) };
}

export function withoutRows(
  workbook: GridWorkbook,
  name: string,
  gone: (row: GridRow) => boolean,
): GridWorkbook {
  return withRows(workbook, name, (rows) => rows.filter((row) => !gone(row)));
}

/** A finding in two lines of a table: what stops the documents is a `galat`. */
export function findingText(finding: Finding): string {
  return `${finding.tingkat} ${findingSentence(finding)}`;
}

export function findingsOf(workbook: GridWorkbook): string[] {
  return readWorkbook(workbook).temuan.map(findingText);
}

/** The workbook with one text in place of another, wherever a cell holds it: a name stands on several sheets. */
export function withText(workbook: GridWorkbook, text: string, other: string): GridWorkbook {
  return {
    lembar: workbook.lembar.map((sheet) => ({
      ...sheet,
      baris: Array.from(sheet.baris, (row) => ({
        ...row,
        sel: row.sel.map((value) => (value === text ? other : value)),
      })),
    })),
  };
}
