import type { GridRow, GridSheet, GridValue } from '../../documents/index.ts';
import type { IsoDate, RawCell } from '../../rules/index.ts';

/** The cells of a rectangle as Office.js hands them over. */
export interface OfficeCells {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The cells of a rectangle, each as a value of the neutral grid. */
export function gridRows({ values, valueTypes, numberFormat }: OfficeCells): GridValue[][] {
  return values.map((row, y) =>
    row.map((value, x) => gridValue(value, valueTypes[y]?.[x] ?? '', numberFormat[y]?.[x])),
  );
}

/** A sheet of the neutral grid, from rectangles one below the other that begin at the same column. */
export function gridSheet(
  nama: string,
  start: { readonly baris: number; readonly kolom: number },
  parts: readonly OfficeCells[],
): GridSheet {
  const left = Array.from({ length: start.kolom }, () => null);
  const baris = parts
    .flatMap(gridRows)
    .map((sel, index): GridRow => ({ nomor: start.baris + index + 1, sel: [...left, ...trimmed(sel)] }))
    .filter(({ sel }) => sel.some((value) => value !== null));
  return { nama, baris };
}

function trimmed(row: readonly GridValue[]): readonly GridValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

/** One cell: an empty one is null, an error its text, a number in a date format a date. */
export function gridValue(value: unknown, type: string, format: unknown): GridValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { galat: String(value) };
  if (typeof value === 'number') {
    const tanggal = typeof format === 'string' && isDateFormat(format) ? serialDate(value) : undefined;
    return tanggal === undefined ? value : { tanggal };
  }
  return typeof value === 'boolean' ? value : String(value);
}

/** One cell as a function receives it: a date is Excel's number of it. */
export function rawCell(value: GridValue | undefined): RawCell {
  if (value === null || value === undefined || typeof value !== 'object') return value;
  if ('tanggal' in value) return dateSerial(value.tanggal);
  return 'galat' in value ? value : { galat: '#N/A' };
}

/** Whether a number format shows a date: day or year, or a month that cannot be minutes. */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.split(';');
  const codes = positive
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    // Colours, languages and conditions; but [h] counts hours.
    .replace(/\[(?![hms]+\])[^\]]*\]/g, '');
  if (codes === 'general') return false;
  return /[dy]/.test(codes) || (codes.includes('m') && !/[hs]/.test(codes));
}

const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; the days before it lie one later. */
const PHANTOM_DAY = 60;
const LAST_DAY = 2_958_465;

/** The day of Excel's number, without its time; undefined where it is no day. */
export function serialDate(serial: number): IsoDate | undefined {
  const day = Math.floor(serial);
  if (day < 1 || day > LAST_DAY || day === PHANTOM_DAY) return undefined;
  const shifted = day < PHANTOM_DAY ? day + 1 : day;
  return new Date(DAY_ZERO + shifted * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Excel's number of a day. */
export function dateSerial(tanggal: IsoDate): number {
  const day = Math.round((Date.parse(`${tanggal}T00:00:00Z`) - DAY_ZERO) / MS_PER_DAY);
  return day <= PHANTOM_DAY ? day - 1 : day;
}
