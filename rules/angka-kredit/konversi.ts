import { cite } from '../citation.ts';
import { percentOf, roundHalfUp, type Decimal } from '../decimal.ts';
import { writeShare } from '../number-text.ts';
import { success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanKonversi, PredikatKinerja } from './aturan.ts';
import type { Jenjang } from './jenjang.ts';
import { jenjangDalam } from './jenjang-golongan.ts';

/** The predikat of that name or other name; undefined where there is none. */
export function predikatKinerja(aturan: AturanKonversi, nama: string): PredikatKinerja | undefined {
  return aturan.predikat.nilai.find((each) => each.nama === nama || each.sebutanLain.includes(nama));
}

/**
 * Angka Kredit of a period: months / 12 × percentage of the predikat × coefficient of the jenjang, rounded half-up to 2
 * decimals.
 *
 * @param bulan months of the period, a whole number from 1 to 12
 * @source PermenPANRB 1/2023, Pasal 37 ayat (1) and (4)
 */
export function akKonversi(
  aturan: AturanKonversi,
  jenjang: Jenjang,
  predikat: PredikatKinerja,
  bulan: Decimal,
): Result<Worked<Decimal>> {
  const known = jenjangDalam(aturan, jenjang);
  if (!known.ok) return known;
  const { bulanSetahun, desimal, peraturan, terbuka } = aturan;
  const koefisien = aturan.koefisien[jenjang];
  const year = percentOf(predikat.persen, koefisien.nilai);
  const exact = year.times(bulan).div(bulanSetahun.nilai);
  const nilai = roundHalfUp(exact, desimal.nilai);
  return success(
    worked(
      nilai,
      () => [
        {
          uraian: `Koefisien Angka Kredit setahun ${jenjang}`,
          hitungan: writeShare(koefisien.nilai),
          nilai: koefisien.nilai,
          sumber: cite(peraturan, koefisien),
        },
        {
          uraian: `Predikat ${predikat.nama}`,
          hitungan: `${writeShare(predikat.persen)}% × ${writeShare(koefisien.nilai)}`,
          nilai: year,
          sumber: cite(peraturan, predikat),
        },
        {
          uraian: `Proporsional ${writeShare(bulan)} bulan`,
          hitungan: `${writeShare(bulan)}/${writeShare(bulanSetahun.nilai)} × ${writeShare(year)}`,
          nilai,
          sumber: cite(peraturan, bulanSetahun),
        },
      ],
      nilai.eq(exact) ? [] : [terbuka.pembulatan],
    ),
  );
}
