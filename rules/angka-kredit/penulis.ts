import { cite } from '../citation.ts';
import { ONE, percentOf, roundHalfUp, type Decimal } from '../decimal.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanButir } from './aturan.ts';

/** `setara`: there is no main author, or it cannot be determined who it is. */
export const PERAN_PENULIS = ['utama', 'pembantu', 'setara'] as const;
export type PeranPenulis = (typeof PERAN_PENULIS)[number];

/**
 * One author's part of the Angka Kredit of a work written together, rounded half-up to 4 decimals.
 *
 * @param ak Angka Kredit of the whole work, 0 or more
 * @param jumlahPenulis number of authors, a whole number from 1 to 4
 * @returns error `di-luar-rentang` for another number of authors, `dilarang` for an assisting author of a work of one
 * @source PermenPANRB 50/2020, Pasal 40
 */
export function akPenulis(
  aturan: AturanButir,
  ak: Decimal,
  jumlahPenulis: Decimal,
  peran: PeranPenulis,
): Result<Worked<Decimal>> {
  const { pembagian, setara, pembantuTerbanyak } = aturan.penulis;
  const row = pembagian.find((each) => each.jumlahPenulis.eq(jumlahPenulis));
  if (row === undefined) {
    return failure({
      jenis: 'di-luar-rentang',
      argumen: 'jumlahPenulis',
      nilai: jumlahPenulis,
      ...rentangPenulis(aturan),
      sumber: cite(aturan.peraturan, pembantuTerbanyak),
    });
  }
  if (peran === 'setara') {
    const nilai = roundHalfUp(ak.div(jumlahPenulis), aturan.desimal.nilai);
    return success(
      worked(
        nilai,
        () => [
          {
            uraian: 'Bagian yang sama untuk setiap penulis',
            hitungan: `${writeNumberInFull(ak)} / ${writeShare(jumlahPenulis)}`,
            nilai,
            sumber: cite(aturan.peraturan, setara),
          },
        ],
        [aturan.terbuka.penulisSetara],
      ),
    );
  }
  const percent = row[peran];
  const sumber = cite(aturan.peraturan, row);
  if (percent === null) {
    const syarat = 'karya dengan satu penulis tidak mempunyai penulis pembantu';
    return failure({ jenis: 'dilarang', argumen: 'peran', nilai: peran, syarat, sumber });
  }
  const exact = percentOf(percent, ak);
  const nilai = roundHalfUp(exact, aturan.desimal.nilai);
  return success(
    worked(
      nilai,
      () => [
        {
          uraian: `Bagian penulis ${peran} dari ${writeShare(jumlahPenulis)} penulis`,
          hitungan: `${writeShare(percent)}% × ${writeNumberInFull(ak)}`,
          nilai,
          sumber,
        },
      ],
      nilai.eq(exact) ? [] : [aturan.terbuka.pembulatan],
    ),
  );
}

/** Fewest and most authors: a main author and the most assisting authors there may be. */
export function rentangPenulis(aturan: AturanButir): { readonly min: Decimal; readonly maks: Decimal } {
  return { min: ONE, maks: aturan.penulis.pembantuTerbanyak.nilai.plus(ONE) };
}
