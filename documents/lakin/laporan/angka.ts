import { decimal, PRINTED_DIGITS, writeNumber, type Decimal } from '../../../rules/index.ts';
import type { IkuTercetak } from '../hasil.ts';

/** What a draft prints in place of a figure that a fault touches. */
export const TIDAK_DAPAT_DIHITUNG = 'tidak dapat dihitung';

/** A number as document data hold it: exact, with a decimal point. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

export function plainOrNull(value: Decimal | null): string | null {
  return value === null ? null : plain(value);
}

/** "87,78", and "87,78%" for an indicator in percent. */
export function figure(value: Decimal, satuan: IkuTercetak['satuan'] = 'indeks'): string {
  return `${writeNumber(value, PRINTED_DIGITS)}${satuan === '%' ? '%' : ''}`;
}

/** The figure, or that there is none. */
export function figureOrNone(value: Decimal | null, satuan: IkuTercetak['satuan'] = 'indeks'): string {
  return value === null ? TIDAK_DAPAT_DIHITUNG : figure(value, satuan);
}

/** "51.321.100.000". */
export function whole(value: Decimal): string {
  return writeNumber(value, 0);
}

export function percentOfWhole(part: Decimal, all: Decimal): Decimal {
  return part.times(decimal('100')).div(all);
}

/** "a", "a dan b", "a, b, dan c". */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  return before.length === 1 ? `${before.join('')} dan ${last}` : `${before.join(', ')}, dan ${last}`;
}
