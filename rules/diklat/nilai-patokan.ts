import { HUNDRED, sum, type Decimal } from '../decimal.ts';
import { failure, success, type Result } from '../result.ts';

/**
 * Nilai Patokan (NP) of each course: its share of the lesson hours, NP = JP / sum(JP) × 100, in percent and exact.
 *
 * @param jamlat lesson hours (JP) of the examined programme's courses, each at least 0; ceramah and the like are left out
 * @returns the shares, in the same order; together 100. Error `jumlah-nol` where there are no lesson hours at all
 * @source KAP Penilai Pajak Dasar, Teknis penilaian 1
 */
export function nilaiPatokan(jamlat: readonly Decimal[]): Result<Decimal[]> {
  const total = sum(jamlat);
  if (total.lte('0')) return failure({ jenis: 'jumlah-nol', argumen: 'jamlat' });
  return success(jamlat.map((jp) => jp.times(HUNDRED).div(total)));
}
