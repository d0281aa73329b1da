import { decimal, writeNumberInFull, type Band, type Decimal } from '../../rules/index.ts';

/** One value that stands for itself. */
export type Leaf = Decimal | number | string | boolean | null;

type Fields = Readonly<Record<string, unknown>>;

/** What has its own place on a page, or says what another value says already. */
const APART = new Set(['peraturan', 'belumDiatur', 'tidakDimodelkan', 'terbuka', 'butirTerbuka', 'tingkat']);

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'toFixed' in value;
}

export function isLeaf(value: unknown): value is Leaf {
  return value === null || isDecimal(value) || ['number', 'string', 'boolean'].includes(typeof value);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value);
}

export function isBands(value: unknown): value is readonly Band<unknown>[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isFields(each) && isDecimal(each['batasBawah']) && 'isi' in each)
  );
}

export function isLeaves(value: unknown): value is readonly Leaf[] {
  return Array.isArray(value) && value.every(isLeaf);
}

export function isRecords(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields);
}

/** The fields of a version, or of a part of it, that are walked through. */
export function valuesOf(fields: Fields): (readonly [name: string, value: unknown])[] {
  return Object.entries(fields).filter(([name]) => !APART.has(name));
}

/** How many numbers of a regulation a version holds: each limit, weight, share, bound and Angka Kredit once. */
export function countNumbers(value: unknown): number {
  if (isDecimal(value) || typeof value === 'number') return 1;
  if (Array.isArray(value)) return value.reduce<number>((total, each) => total + countNumbers(each), 0);
  if (!isFields(value)) return 0;
  return valuesOf(value).reduce((total, [, inner]) => total + countNumbers(inner), 0);
}

/** The decimals that a column of numbers needs. */
export function digitsOf(values: readonly Leaf[]): number {
  return values.reduce<number>((most, value) => {
    const own = isDecimal(value) ? (value.toFixed().split('.')[1]?.length ?? 0) : 0;
    return Math.max(most, own);
  }, 0);
}

/** A value as the staff write it: decimal comma, ya/tidak, "tidak ada" for nothing. */
export function leafText(value: Leaf, digits = 0): string {
  if (value === null) return 'tidak ada';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'string') return value;
  return writeNumberInFull(typeof value === 'number' ? decimal(value) : value, digits);
}
