import { findBand } from '../bands.ts';
import { cite, openQuestionsAt } from '../citation.ts';
import { printed, PRINTED_DIGITS, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { Aturan, Rentang, TabelKategori } from './aturan.ts';

/** The category of a value by its band, after rounding to 2 decimals; error `di-luar-rentang` outside the range. */
export function categoryOf<T extends string>(
  aturan: Aturan,
  tabel: TabelKategori<T>,
  rentang: Rentang,
  { argumen, nilai }: { readonly argumen: string; readonly nilai: Decimal },
): Result<Worked<T>> {
  const value = printed(nilai);
  const { min, maks } = rentang;
  const band = value.gt(maks) ? undefined : findBand(tabel.pita, value);
  if (band === undefined) {
    const sumber = cite(aturan.peraturan, rentang);
    return failure({ jenis: 'di-luar-rentang', argumen, nilai, min, maks, sumber });
  }
  return success(
    worked(
      band.isi,
      () => [
        {
          uraian: `Pita ${argumen}`,
          hitungan: `${writeNumber(value, PRINTED_DIGITS)} ≥ ${writeShare(band.batasBawah)}`,
          nilai: band.isi,
          sumber: cite(aturan.peraturan, tabel),
        },
      ],
      openQuestionsAt(aturan, tabel),
    ),
  );
}
