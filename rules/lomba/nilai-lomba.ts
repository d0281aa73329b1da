import { cite, openQuestionsAt } from '../citation.ts';
import { percentOf, printed, PRINTED_DIGITS, sum, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import { zip } from '../zip.ts';
import type { AturanLomba } from './aturan.ts';
import { checkedWeights } from './bobot.ts';
import { nilaiRataRata } from './nilai-komponen.ts';

/**
 * The value of the whole field assessment (steps 6 and 7: the sum of the components' values, each mean × weight.
 *
 * @param rataRata mean of each component's indicators, 0 to 100
 * @param bobot weight of the same components in percent, each 0 to 100, together 100
 * @returns error `panjang-berbeda` where the lists differ in length, `dilarang` where the weights miss 100
 * @source SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 1, 6 and 7
 */
export function nilaiLapangan(
  aturan: AturanLomba,
  rataRata: readonly Decimal[],
  bobot: readonly Decimal[],
): Result<Worked<Decimal>> {
  if (bobot.length !== rataRata.length) {
    return failure({
      jenis: 'panjang-berbeda',
      argumen: 'bobot',
      panjang: bobot.length,
      pembanding: 'rataRata',
      panjangPembanding: rataRata.length,
    });
  }
  const weights = checkedWeights(aturan, 'bobot', bobot, aturan.jumlahBobot);
  if (!weights.ok) return weights;
  const components = zip(rataRata, bobot).map(([mean, weight]) => nilaiRataRata(aturan, mean, weight));
  const total = printed(sum(components.map(({ nilai }) => nilai)));
  return success(
    worked(
      total,
      () => [
        ...components.flatMap(({ langkah }, index) =>
          langkah.map((step) => ({ ...step, uraian: `${step.uraian} ke-${index + 1}` })),
        ),
        {
          uraian: 'Jumlah nilai penilaian lapangan',
          hitungan: components.map(({ nilai }) => writeNumber(nilai, PRINTED_DIGITS)).join(' + '),
          nilai: total,
          sumber: cite(aturan.peraturan, aturan.jumlahNilai),
        },
      ],
      openQuestionsAt(aturan, aturan.jumlahBobot, aturan.nilaiKomponen),
    ),
  );
}

/**
 * The value that decides: field assessment and survey by the shares the office has set, rounded half-up to 2 decimals.
 *
 * @param nilai value of the field assessment and index of the survey, 0 to 100
 * @param porsi share of each in percent, 0 to 100, together 100
 * @returns error `dilarang` where the shares miss 100
 * @source SE-65/PJ/2010, Lampiran I angka 2 huruf b and e
 */
export function nilaiGabungan(
  aturan: AturanLomba,
  nilai: { readonly lapangan: Decimal; readonly survei: Decimal },
  porsi: { readonly lapangan: Decimal; readonly survei: Decimal },
): Result<Worked<Decimal>> {
  const shares = checkedWeights(aturan, 'porsi', [porsi.lapangan, porsi.survei], aturan.gabungan);
  if (!shares.ok) return shares;
  const parts = [
    { nama: 'nilai penilaian lapangan', bagian: porsi.lapangan, nilai: nilai.lapangan },
    { nama: 'hasil survei', bagian: porsi.survei, nilai: nilai.survei },
  ];
  const total = printed(sum(parts.map((part) => percentOf(part.bagian, part.nilai))));
  return success(
    worked(
      total,
      () =>
        parts.map((part) => ({
          uraian: `${writeShare(part.bagian)}% dari ${part.nama}`,
          hitungan: `${writeShare(part.bagian)}% × ${writeNumber(part.nilai, PRINTED_DIGITS)}`,
          nilai: percentOf(part.bagian, part.nilai),
          sumber: cite(aturan.peraturan, aturan.gabungan),
        })),
      openQuestionsAt(aturan, aturan.gabungan),
    ),
  );
}
