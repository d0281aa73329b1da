import { decimal, type Decimal } from '../decimal.ts';
import { failure, success, type Result } from '../result.ts';
import { readNumber } from '../number-text.ts';

/** The error value of a cell: #N/A, #DIV/0!, … */
export interface CellError {
  readonly galat: string;
}

/** One cell as Excel, a workbook or the command line hands it over. */
export type RawCell = number | string | boolean | CellError | null | undefined;

/** A cell, or a range as its rows. */
export type RawArgument = RawCell | readonly (readonly RawCell[])[];

export function isRange(raw: RawArgument): raw is readonly (readonly RawCell[])[] {
  return Array.isArray(raw);
}

export function isBlank(raw: RawCell): raw is null | undefined | '' {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}

/** The rows of an argument: a single cell is a range of one. */
export function rowsOf(raw: RawArgument): readonly (readonly RawCell[])[] {
  return isRange(raw) ? raw : [[raw]];
}

/** The number in a cell that is not blank. Text with a decimal comma is a number; TRUE and FALSE are not. */
export function numberOf(argumen: string, raw: RawCell): Result<Decimal> {
  if (typeof raw === 'number' && Number.isFinite(raw)) return success(decimal(raw));
  if (typeof raw === 'string') {
    const number = readNumber(raw);
    return number.ok ? number : failure({ jenis: number.kesalahan, argumen, nilai: raw });
  }
  if (typeof raw === 'object' && raw !== null)
    return failure({ jenis: 'sel-galat', argumen, nilai: raw.galat });
  return failure({ jenis: 'bukan-angka', argumen, nilai: String(raw) });
}

/** The text in a cell that is not blank. */
export function textOf(argumen: string, raw: RawCell): Result<string> {
  if (typeof raw === 'object' && raw !== null)
    return failure({ jenis: 'sel-galat', argumen, nilai: raw.galat });
  return success(String(raw).trim());
}
