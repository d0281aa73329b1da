import type { IsoDate } from '../rules/index.ts';

/** What a cell shows; for a formula its cached result. */
export type GridValue =
  | null
  | string
  | number
  | boolean
  | { readonly tanggal: IsoDate }
  | { readonly galat: string }
  /** A formula that was saved without a result. */
  | { readonly rumusTanpaHasil: string };

export interface GridRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly nomor: number;
  /** By column, from A. */
  readonly sel: readonly GridValue[];
}

export interface GridSheet {
  readonly nama: string;
  /** Rows that hold something, in order. */
  readonly baris: readonly GridRow[];
}

/** A workbook without the library that read it: what exceljs in Node and Office.js in Excel both become. */
export interface GridWorkbook {
  readonly lembar: readonly GridSheet[];
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
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
