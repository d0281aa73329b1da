import { failure, success, type IsoDate, type Result } from '../rules/index.ts';
import type { PatternFault } from './finding.ts';

type Part =
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'urut'; readonly lebar: number }
  | { readonly jenis: 'bulan' | 'bulan-romawi' | 'tahun' };

/** A pattern for document numbers: "SERT-{urut:4}/PP.{bulan:romawi}/{tahun}". */
export interface NumberPattern {
  readonly bagian: readonly Part[];
}

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Reads a pattern with {urut} or {urut:n} (n digits), {bulan}, {bulan:romawi} and {tahun}; {urut} must be there. */
export function readNumberPattern(text: string): Result<NumberPattern, PatternFault> {
  const bagian: Part[] = [];
  for (const match of text.matchAll(/\{([^{}]*)\}|([^{}]+)|[{}]/g)) {
    const [whole, inner, plain] = match;
    if (plain !== undefined) {
      bagian.push({ jenis: 'teks', teks: plain });
      continue;
    }
    if (inner === undefined) return failure({ jenis: 'kurung-tidak-berpasangan' });
    const part = readPart(inner.trim().toLowerCase());
    if (part === undefined) return failure({ jenis: 'bagian-tidak-dikenal', bagian: whole.slice(1, -1) });
    bagian.push(part);
  }
  if (!bagian.some((part) => part.jenis === 'urut')) return failure({ jenis: 'tanpa-urut' });
  return success({ bagian });
}

function readPart(name: string): Part | undefined {
  const counter = /^urut(?::([1-9]))?$/.exec(name);
  if (counter !== null) return { jenis: 'urut', lebar: Number(counter[1] ?? 1) };
  if (name === 'bulan') return { jenis: 'bulan' };
  if (name === 'bulan:romawi') return { jenis: 'bulan-romawi' };
  if (name === 'tahun') return { jenis: 'tahun' };
  return undefined;
}

/** The number of the `urut`-th document issued on `tanggal`. */
export function documentNumber(pattern: NumberPattern, urut: number, tanggal: IsoDate): string {
  const [year = '', month = ''] = tanggal.split('-');
  return pattern.bagian
    .map((part) => {
      switch (part.jenis) {
        case 'teks':
          return part.teks;
        case 'urut':
          return String(urut).padStart(part.lebar, '0');
        case 'bulan':
          return month;
        case 'bulan-romawi':
          return ROMAN_MONTHS[Number(month) - 1] ?? '';
        case 'tahun':
          return year;
      }
    })
    .join('');
}

/**
 * The series in which the counter of a pattern runs on: over the months of a year where the pattern names the year, else without
 * end. How many digits are written and which case do not make another series, so that two patterns never reach one number twice.
 */
export function numberSeries(pattern: NumberPattern, tanggal: IsoDate): string {
  const [year = ''] = tanggal.split('-');
  return pattern.bagian
    .map((part) => {
      switch (part.jenis) {
        case 'teks':
          return part.teks.toLowerCase();
        case 'urut':
          return '{urut}';
        case 'bulan':
        case 'bulan-romawi':
          return `{${part.jenis}}`;
        case 'tahun':
          return year;
      }
    })
    .join('');
}

/** The number that a register gave to someone's document; undefined where it gave none. */
export type NomorResmi = (nip: string) => string | undefined;
