import { cite } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Worked } from '../step.ts';
import type { RumusLakin } from './aturan.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Nilai Kinerja Anggaran (NKA, also IKKPA): 50% EKA (SMART) + 50% IKPA, rounded half-up to 2 decimals.
 *
 * @param eka evaluation of budget performance (EKA, from SMART), 0 to 100
 * @param ikpa IKPA, 0 to 100
 * @source LAKIN KLIP DJP 2024, IKU 8a-CP, on PMK 62 Tahun 2023 pasal 7
 */
export function nilaiKinerjaAnggaran(rumus: RumusLakin, eka: Decimal, ikpa: Decimal): Worked<Decimal> {
  const { bobotNka } = rumus;
  return weightedMean(
    [
      { nama: 'EKA (SMART)', nilai: eka, bobot: bobotNka.eka },
      { nama: 'IKPA', nilai: ikpa, bobot: bobotNka.ikpa },
    ],
    cite(rumus.peraturan, bobotNka),
  );
}
