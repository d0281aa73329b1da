import { cite, openQuestionsAt } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import { success, type Result } from '../result.ts';
import type { Worked } from '../step.ts';
import type { AturanKategoriNko, KategoriNko, ManajemenKinerja } from './aturan.ts';
import { categoryOf } from './category.ts';
import { meanParts, weightedMean } from './weighted-mean.ts';

/**
 * Nilai Kinerja Organisasi (NKO): the mean of the perspectives by their weights, rounded half-up to 2 decimals.
 *
 * @param nilai value of each perspective, 0 to 120
 * @param bobot weight of each, at least 0; null for the weights the version holds for that many perspectives, else equal ones
 * @returns the errors of {@link meanParts}
 * @source KMK 300/KMK.01/2022, Nilai Kinerja Organisasi
 */
export function nilaiKinerjaOrganisasi(
  aturan: ManajemenKinerja,
  nilai: readonly Decimal[],
  bobot: readonly Decimal[] | null,
): Result<Worked<Decimal>> {
  const { bobotBawaan } = aturan.nko;
  const parts = meanParts(
    'nilai',
    'perspektif',
    nilai,
    bobot ?? (nilai.length === bobotBawaan.length ? bobotBawaan : null),
  );
  if (!parts.ok) return parts;
  const questions = bobot === null ? openQuestionsAt(aturan, aturan.nko) : [];
  return success(weightedMean(parts.nilai, cite(aturan.peraturan, aturan.nko), questions));
}

/**
 * The category of an NKO. The bands apply to the value rounded to 2 decimals.
 *
 * @param nko 0 to 120
 * @returns error `di-luar-rentang` outside these
 * @source KMK 127 Tahun 2026, kategori NKO
 */
export function kategoriNko(aturan: AturanKategoriNko, nko: Decimal): Result<Worked<KategoriNko>> {
  return categoryOf(aturan, aturan.kategori, aturan.rentangNko, { argumen: 'nko', nilai: nko });
}
