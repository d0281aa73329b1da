import { cite, openQuestionsAt } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import { success, type Result } from '../result.ts';
import type { Worked } from '../step.ts';
import type { RumusLakin } from './aturan.ts';
import { meanParts, weightedMean } from './weighted-mean.ts';

/**
 * Customer Satisfaction Index (CSI) of a period: the mean of the surveyed services, rounded half-up to 2 decimals.
 *
 * @param layanan satisfaction with each service (inbound, outbound, pengaduan, media sosial), in percent, 0 to 100
 * @returns error `kosong` where no service was surveyed
 * @source LAKIN KLIP DJP 2024, IKU 1a-N
 */
export function indeksKepuasan(rumus: RumusLakin, layanan: readonly Decimal[]): Result<Worked<Decimal>> {
  const parts = meanParts('layanan', 'layanan', layanan, null);
  if (!parts.ok) return parts;
  return success(
    weightedMean(parts.nilai, cite(rumus.peraturan, rumus.csi), openQuestionsAt(rumus, rumus.csi)),
  );
}
