import { cite } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Worked } from '../step.ts';
import type { ProgramKlasikal } from './program.ts';
import { weightedMark } from './weighted.ts';

/**
 * Nilai Ujian Komprehensif (NUK): 40% praktik + 60% lisan, rounded half-up to 2 decimals.
 *
 * @param praktik mark of the practical examination (valuation report), 0 to 100
 * @param lisan mark of the oral examination (interview), 0 to 100
 * @source KAP Penilai Pajak Dasar, Teknis penilaian 4
 */
export function nilaiUjianKomprehensif(
  program: ProgramKlasikal,
  praktik: Decimal,
  lisan: Decimal,
): Worked<Decimal> {
  const { bobotNuk } = program;
  return weightedMark(
    [
      { nama: 'ujian praktik', bobot: bobotNuk.praktik, nilai: praktik },
      { nama: 'ujian lisan', bobot: bobotNuk.lisan, nilai: lisan },
    ],
    cite(program.peraturan, bobotNuk),
  );
}
