import type { IsoDate } from '../rules/index.ts';
import type { Sequence } from './sequence.ts';

/** What a cell shows; for a formula its cached result. */
export type GridValue =
  | null
  | string
  | number
  | boolean
  | { readonly tanggal: IsoDate }
  | { readonly galat: string }
  /** A formula that was saved without a result; "" for one that shares another cell's. */
  | { readonly rumusTanpaHasil: string };

export interface GridRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly nomor: number;
  /** By column, from A to the last that holds something. */
  readonly sel: readonly GridValue[];
}

export interface GridSheet {
  readonly nama: string;
  /** Rows that hold something, in order; of a large workbook they are read anew each time. */
  readonly baris: Sequence<GridRow>;
}

/** A workbook without the library that read it: what a file in Node and Office.js in Excel both become. */
export interface GridWorkbook {
  readonly lembar: readonly GridSheet[];
  /** The characters beyond ASCII in all its texts; undefined where nobody gathered them. */
  readonly hurufLain?: ReadonlySet<string>;
}

/** The row that the spreadsheet gives that number, from 1; undefined where it holds nothing. */
export function rowNumbered(sheet: GridSheet, nomor: number): GridRow | undefined {
  for (const row of sheet.baris) {
    if (row.nomor === nomor) return row;
    if (row.nomor > nomor) return undefined;
  }
  return undefined;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The letters of a column as its number, from 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

/** A cell's address within its sheet: cellAddress(5, 17) is "F17". */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

export function isEmptyValue(value: GridValue | undefined): value is null | undefined | '' {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Case, spaces and punctuation do not tell two names of sheets, headers or words apart. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
