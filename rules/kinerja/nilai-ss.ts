import { cite, openQuestionsAt } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import { success, type Result } from '../result.ts';
import type { Worked } from '../step.ts';
import type { ManajemenKinerja } from './aturan.ts';
import { meanParts, weightedMean } from './weighted-mean.ts';

/**
 * Nilai Sasaran Strategis (NSS): the mean of the capaian of its indicators by their weights, rounded half-up to 2 decimals.
 *
 * @param capaian capaian of each indicator, 0 to 120
 * @param bobot weight of each, at least 0; null where all weigh the same
 * @returns the errors of {@link meanParts}
 * @source KMK 300/KMK.01/2022, Nilai Sasaran Strategis
 */
export function nilaiSasaranStrategis(
  aturan: ManajemenKinerja,
  capaian: readonly Decimal[],
  bobot: readonly Decimal[] | null,
): Result<Worked<Decimal>> {
  const place = aturan.nilaiSasaranStrategis;
  const parts = meanParts('capaian', 'IKU', capaian, bobot);
  if (!parts.ok) return parts;
  return success(weightedMean(parts.nilai, cite(aturan.peraturan, place), openQuestionsAt(aturan, place)));
}

/**
 * Nilai perspektif: the mean of its NSS, all of one weight, rounded half-up to 2 decimals.
 *
 * @param nss NSS of each strategic objective, 0 to 120
 * @returns error `kosong` where there is none
 * @source KMK 300/KMK.01/2022, nilai perspektif
 */
export function nilaiPerspektif(aturan: ManajemenKinerja, nss: readonly Decimal[]): Result<Worked<Decimal>> {
  const place = aturan.nilaiPerspektif;
  const parts = meanParts('nss', 'SS', nss, null);
  if (!parts.ok) return parts;
  return success(weightedMean(parts.nilai, cite(aturan.peraturan, place), openQuestionsAt(aturan, place)));
}
