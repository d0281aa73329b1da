import { join } from 'node:path';
import ExcelJS, { type Cell } from 'exceljs';
import type { BukuKerja } from '../../samples/make/cached-results.ts';
import type { Isi } from '../../samples/make/sheet.ts';
import { NAMA_PETUNJUK } from '../../samples/make/sheet-style.ts';

export const SAMPLES = join(import.meta.dirname, '../../samples');

/** A cell of a committed sample: what was entered, and the value a reader sees. */
export interface SampleCell {
  readonly isi: Isi;
  readonly nilai: string | number | null;
}

/** The sheets with tables, header row first. */
export type Sample = ReadonlyMap<string, readonly (readonly SampleCell[])[]>;

export async function readWorkbook(berkas: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(SAMPLES, berkas));
  return workbook;
}

export async function readSample(berkas: string): Promise<Sample> {
  const workbook = await readWorkbook(berkas);
  const sheets = workbook.worksheets.filter((sheet) => sheet.name !== NAMA_PETUNJUK);
  return new Map(
    sheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column) => cellOf(sheet.getCell(row + 1, column + 1))),
      ),
    ]),
  );
}

function cellOf(cell: Cell): SampleCell {
  const value = cell.value;
  if (value === null || value === undefined) return { isi: null, nilai: null };
  if (typeof value === 'string' || typeof value === 'number') return { isi: value, nilai: value };
  if (value instanceof Date) {
    const tanggal = value.toISOString().slice(0, 10);
    return { isi: { tanggal }, nilai: tanggal };
  }
  if (typeof value === 'object' && 'formula' in value) {
    // value.result loses a 0; cell.result keeps it.
    const { formula } = value;
    const { result } = cell;
    if (typeof result !== 'string' && typeof result !== 'number') {
      throw new Error(`${formula}: result ${JSON.stringify(result)}`);
    }
    return { isi: { rumus: formula }, nilai: result };
  }
  throw new Error(`A cell that no sample should hold: ${JSON.stringify(value)}`);
}

/** What was entered, for the engine that evaluates the formulas anew. */
export function inputsOf(sample: Sample): BukuKerja {
  return new Map([...sample].map(([nama, rows]) => [nama, rows.map((row) => row.map(({ isi }) => isi))]));
}

/** The rows of a sheet, by header. */
export function rowsOf(sample: Sample, sheet: string): ReadonlyMap<string, string | number | null>[] {
  const [header, ...rows] = sample.get(sheet) ?? [];
  if (header === undefined) throw new Error(`No sheet ${sheet}.`);
  return rows.map(
    (row) => new Map(header.map(({ nilai }, index) => [String(nilai), row[index]?.nilai ?? null])),
  );
}

export function textIn(row: ReadonlyMap<string, string | number | null>, judul: string): string {
  const value = row.get(judul);
  if (typeof value !== 'string') throw new Error(`${judul}: ${JSON.stringify(value)} is no text.`);
  return value;
}

export function numberIn(row: ReadonlyMap<string, string | number | null>, judul: string): number {
  const value = row.get(judul);
  if (typeof value !== 'number') throw new Error(`${judul}: ${JSON.stringify(value)} is no number.`);
  return value;
}
