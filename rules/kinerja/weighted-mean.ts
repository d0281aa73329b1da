import type { Citation, OpenQuestion } from '../citation.ts';
import { ONE, printed, PRINTED_DIGITS, sum, ZERO, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import { zip } from '../zip.ts';

/** One value of a mean. */
export interface MeanPart {
  readonly nama: string;
  readonly nilai: Decimal;
  /** At least 0; only its share of all weights counts. */
  readonly bobot: Decimal;
}

/**
 * The mean of the parts by their weights, rounded half-up to 2 decimals, with one step a part.
 *
 * @param parts at least one with a weight above 0
 */
export function weightedMean(
  parts: readonly MeanPart[],
  sumber: Citation,
  belumDiatur: readonly OpenQuestion[] = [],
): Worked<Decimal> {
  const weights = sum(parts.map(({ bobot }) => bobot));
  const mean = sum(parts.map(({ nilai, bobot }) => nilai.times(bobot))).div(weights);
  return worked(
    printed(mean),
    () =>
      parts.map(({ nama, nilai, bobot }) => ({
        uraian: `Bagian ${nama}`,
        hitungan: `${writeNumber(nilai, PRINTED_DIGITS)} × ${writeShare(bobot)} / ${writeShare(weights)}`,
        nilai: nilai.times(bobot).div(weights),
        sumber,
      })),
    belumDiatur,
  );
}

/**
 * Values paired with their weights, equal where none are given.
 *
 * @returns error `panjang-berbeda` where there is not one weight a value, `di-luar-rentang` for a weight below 0,
 *   `jumlah-nol` where all weights are 0, `kosong` where there are no values
 */
export function meanParts(
  argumen: string,
  nama: string,
  values: readonly Decimal[],
  bobot: readonly Decimal[] | null,
): Result<MeanPart[]> {
  if (values.length === 0) return failure({ jenis: 'kosong', argumen });
  const weights = bobot ?? values.map(() => ONE);
  if (weights.length !== values.length) {
    return failure({
      jenis: 'panjang-berbeda',
      argumen: 'bobot',
      panjang: weights.length,
      pembanding: argumen,
      panjangPembanding: values.length,
    });
  }
  const negative = weights.findIndex((weight) => weight.lt(ZERO));
  const below = weights[negative];
  if (below !== undefined) {
    const [nilai, posisi] = [below, negative + 1];
    return failure({ jenis: 'di-luar-rentang', argumen: 'bobot', nilai, min: ZERO, maks: undefined, posisi });
  }
  if (sum(weights).lte(ZERO)) return failure({ jenis: 'jumlah-nol', argumen: 'bobot' });
  return success(
    zip(values, weights).map(([nilai, weight], index) => ({
      nama: `${nama} ke-${index + 1}`,
      nilai,
      bobot: weight,
    })),
  );
}
