import { cite, openQuestionsAt } from '../citation.ts';
import { decimal, percentOf, printed, PRINTED_DIGITS, sum, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanLomba } from './aturan.ts';
import { meanInFigures } from './nilai-indikator.ts';

/**
 * The mean of a component's indicators (step 5), rounded half-up to 2 decimals. Component k has no indicators: its one mark stands.
 *
 * @param indikator mark of each indicator, 0 to 100
 * @returns error `kosong` where there is none
 * @source SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 5
 */
export function rataRataIndikator(
  aturan: AturanLomba,
  indikator: readonly Decimal[],
): Result<Worked<Decimal>> {
  if (indikator.length === 0) return failure({ jenis: 'kosong', argumen: 'indikator' });
  const mean = printed(sum(indikator).div(decimal(indikator.length)));
  return success(
    worked(mean, () => [
      {
        uraian: 'Nilai rata-rata indikator',
        hitungan: meanInFigures(indikator),
        nilai: mean,
        sumber: cite(aturan.peraturan, aturan.rataRataIndikator),
      },
    ]),
  );
}

/** The value of a component by the mean of its indicators (step 6): mean × weight, rounded half-up to 2 decimals. */
export function nilaiRataRata(aturan: AturanLomba, rataRata: Decimal, bobot: Decimal): Worked<Decimal> {
  const nilai = printed(percentOf(bobot, rataRata));
  return worked(
    nilai,
    () => [
      {
        uraian: 'Nilai komponen',
        hitungan: `${writeNumber(rataRata, PRINTED_DIGITS)} × ${writeShare(bobot)}%`,
        nilai,
        sumber: cite(aturan.peraturan, aturan.nilaiKomponen),
      },
    ],
    openQuestionsAt(aturan, aturan.nilaiKomponen),
  );
}

/**
 * The value of a component (steps 5 and 6: the mean of its indicators × its weight.
 *
 * @param indikator mark of each indicator, 0 to 100
 * @param bobot weight of the component in percent, 0 to 100
 * @returns error `kosong` where there is no indicator
 * @source SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 5 and 6
 */
export function nilaiKomponen(
  aturan: AturanLomba,
  indikator: readonly Decimal[],
  bobot: Decimal,
): Result<Worked<Decimal>> {
  const mean = rataRataIndikator(aturan, indikator);
  if (!mean.ok) return mean;
  const component = nilaiRataRata(aturan, mean.nilai.nilai, bobot);
  return success(
    worked(component.nilai, () => [...mean.nilai.langkah, ...component.langkah], component.belumDiatur),
  );
}
