import type { Decimal } from '../decimal.ts';
import type { Result } from '../result.ts';
import type { Worked } from '../step.ts';
import type { ManajemenKinerja, StatusIku } from './aturan.ts';
import { categoryOf } from './category.ts';

/**
 * The colour of an indicator. The bands apply to the capaian rounded to 2 decimals: 99.995 is 100.00, so Hijau.
 *
 * @param capaian 0 to 120
 * @returns error `di-luar-rentang` outside these
 * @source KMK 300/KMK.01/2022, status IKU
 */
export function statusIku(aturan: ManajemenKinerja, capaian: Decimal): Result<Worked<StatusIku>> {
  return categoryOf(aturan, aturan.status, aturan.rentangCapaian, { argumen: 'capaian', nilai: capaian });
}
