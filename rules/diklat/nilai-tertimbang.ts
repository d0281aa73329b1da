import { cite } from '../citation.ts';
import { percentOf, printed, PRINTED_DIGITS, sum, type Decimal } from '../decimal.ts';
import { writeNumber } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import { zip } from '../zip.ts';
import type { ProgramKlasikal } from './program.ts';

/**
 * Jumlah Nilai Tertimbang (NT): sum(NPR × NP) / 100 over all courses, rounded half-up to 2 decimals once, at the end.
 *
 * @param npr NPR of each course, 0 to 100
 * @param np Nilai Patokan of the same courses, in percent
 * @returns error `panjang-berbeda` where the two lists differ in length
 * @source KAP Penilai Pajak Dasar, Teknis penilaian 3
 */
export function nilaiTertimbang(
  program: ProgramKlasikal,
  npr: readonly Decimal[],
  np: readonly Decimal[],
): Result<Worked<Decimal>> {
  if (npr.length !== np.length) {
    return failure({
      jenis: 'panjang-berbeda',
      argumen: 'npr',
      panjang: npr.length,
      pembanding: 'np',
      panjangPembanding: np.length,
    });
  }
  const products = zip(npr, np);
  return success(
    worked(printed(sum(products.map(([mark, share]) => percentOf(share, mark)))), () =>
      products.map(([mark, share], index) => ({
        uraian: `NT mata pelajaran ke-${index + 1}`,
        hitungan: `${writeNumber(mark, PRINTED_DIGITS)} × ${writeNumber(share, PRINTED_DIGITS)} / 100`,
        nilai: percentOf(share, mark),
        sumber: cite(program.peraturan, program.rumusNt),
      })),
    ),
  );
}
