import { cite, openQuestionsAt } from '../citation.ts';
import { printed, PRINTED_DIGITS, type Decimal } from '../decimal.ts';
import { writeNumber } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import { zip } from '../zip.ts';
import type { AturanIkpa, KategoriIkpa } from './aturan.ts';
import { categoryOf } from './category.ts';
import { pengurangDispensasi, type DispensasiSpm } from './dispensasi.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Nilai IKPA: sum(value × weight) / sum(weights that apply), less the deduction for Dispensasi SPM, rounded half-up to 2 decimals.
 *
 * @param indikator value of each indicator in the order of the version, 0 to 100; null where it does not apply
 * @param dispensasi Dispensasi SPM of the last quarter; null where none is deducted (before the year's end, or where the version
 *   counts dispensasi as an indicator)
 * @returns error `panjang-berbeda` where there is not one value an indicator, `di-luar-rentang` for a value outside its range,
 *   `kosong` where no indicator applies, the errors of {@link pengurangDispensasi}
 * @source PER-5/PB/2022 and PER-5/PB/2024, penghitungan nilai IKPA
 */
export function nilaiIkpa(
  aturan: AturanIkpa,
  indikator: readonly (Decimal | null)[],
  dispensasi: DispensasiSpm | null,
): Result<Worked<Decimal>> {
  const { daftar } = aturan.indikator;
  if (indikator.length !== daftar.length) {
    return failure({
      jenis: 'panjang-berbeda',
      argumen: 'indikator',
      panjang: indikator.length,
      pembanding: 'daftar indikator IKPA',
      panjangPembanding: daftar.length,
    });
  }
  const { min, maks } = aturan.rentangNilai;
  const parts = [];
  for (const [index, [facts, nilai]] of zip(daftar, indikator).entries()) {
    if (nilai === null) continue;
    if (nilai.lt(min) || nilai.gt(maks)) {
      const sumber = cite(aturan.peraturan, aturan.rentangNilai);
      const posisi = index + 1;
      return failure({ jenis: 'di-luar-rentang', argumen: 'indikator', nilai, min, maks, sumber, posisi });
    }
    parts.push({ nama: facts.nama, nilai, bobot: facts.bobot });
  }
  if (parts.length === 0) return failure({ jenis: 'kosong', argumen: 'indikator' });
  const mean = weightedMean(parts, cite(aturan.peraturan, aturan.indikator));
  if (dispensasi === null) return success(mean);

  const deduction = pengurangDispensasi(aturan, dispensasi);
  if (!deduction.ok) return deduction;
  const less = mean.nilai.minus(deduction.nilai.nilai);
  const total = printed(less.lt(min) ? min : less);
  return success(
    worked(
      total,
      () => [
        ...mean.langkah,
        ...deduction.nilai.langkah,
        {
          uraian: 'Nilai IKPA setelah pengurang',
          hitungan: `${writeNumber(mean.nilai, PRINTED_DIGITS)} − ${writeNumber(deduction.nilai.nilai, PRINTED_DIGITS)}`,
          nilai: total,
          sumber: cite(aturan.peraturan, aturan.rumusNilai),
        },
      ],
      [...openQuestionsAt(aturan, aturan.rumusNilai), ...deduction.nilai.belumDiatur],
    ),
  );
}

/**
 * The category of an IKPA. The bands apply to the value rounded to 2 decimals.
 *
 * @param ikpa 0 to 100
 * @returns error `di-luar-rentang` outside these
 * @source PER-5/PB/2022 and PER-5/PB/2024, kategori nilai IKPA
 */
export function kategoriIkpa(aturan: AturanIkpa, ikpa: Decimal): Result<Worked<KategoriIkpa>> {
  return categoryOf(aturan, aturan.kategori, aturan.rentangNilai, { argumen: 'ikpa', nilai: ikpa });
}
