import type { Citation } from '../citation.ts';
import { percentOf, printed, PRINTED_DIGITS, sum, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { worked, type Worked } from '../step.ts';

/** One part of a weighted mark. */
export interface WeightedPart {
  readonly nama: string;
  /** Weight in percent. */
  readonly bobot: Decimal;
  readonly nilai: Decimal;
}

/** The sum of the parts by their weights, rounded half-up to 2 decimals, with one step a part. */
export function weightedMark(parts: readonly WeightedPart[], sumber: Citation): Worked<Decimal> {
  return worked(printed(sum(parts.map(({ bobot, nilai }) => percentOf(bobot, nilai)))), () =>
    parts.map(({ nama, bobot, nilai }) => ({
      uraian: `${writeShare(bobot)}% dari ${nama}`,
      hitungan: `${writeShare(bobot)}% × ${writeNumber(nilai, PRINTED_DIGITS)}`,
      nilai: percentOf(bobot, nilai),
      sumber,
    })),
  );
}
