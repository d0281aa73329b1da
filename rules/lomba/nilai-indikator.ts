import { cite, openQuestionsAt } from '../citation.ts';
import { decimal, printed, PRINTED_DIGITS, sum, type Decimal } from '../decimal.ts';
import { writeNumber, writeNumberInFull } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanLomba } from './aturan.ts';

/** A condition foreseen for an indicator, with the range of marks it may be given (steps 2 and 3. */
export interface Kondisi {
  readonly uraian: string;
  readonly min: Decimal;
  readonly maks: Decimal;
}

/** The mark of one assessor: the condition found, where the form foresees conditions, and the mark within its range. */
export interface NilaiPenilai {
  readonly kondisi: Kondisi | null;
  readonly nilai: Decimal;
}

/**
 * The mark of an indicator (step 4): the mean of all assessors, rounded half-up to 2 decimals.
 *
 * @param penilai mark of each assessor who scored it, within the range of the condition found, else 0 to 100
 * @returns error `kosong` where nobody scored it, `di-luar-rentang` with the assessor's position for a mark outside its range
 * @source SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 2 to 4
 */
export function nilaiIndikator(
  aturan: AturanLomba,
  penilai: readonly NilaiPenilai[],
): Result<Worked<Decimal>> {
  if (penilai.length === 0) return failure({ jenis: 'kosong', argumen: 'nilai indikator' });
  for (const [index, { kondisi, nilai }] of penilai.entries()) {
    const { min, maks } = kondisi ?? aturan.rentangNilai;
    if (nilai.gte(min) && nilai.lte(maks)) continue;
    const argumen = kondisi === null ? 'nilai penilai' : `nilai kondisi "${kondisi.uraian}" dari penilai`;
    const sumber = cite(aturan.peraturan, aturan.rentangNilai);
    return failure({ jenis: 'di-luar-rentang', argumen, nilai, min, maks, sumber, posisi: index + 1 });
  }
  const marks = penilai.map(({ nilai }) => nilai);
  const result = printed(sum(marks).div(decimal(marks.length)));
  return success(
    worked(
      result,
      () => [
        {
          uraian: 'Nilai indikator, rata-rata penilai',
          hitungan: meanInFigures(marks),
          nilai: result,
          sumber: cite(aturan.peraturan, aturan.nilaiIndikator),
        },
      ],
      openQuestionsAt(aturan, aturan.nilaiIndikator),
    ),
  );
}

/** The working of a mean: "(80,00 + 90,00) / 2"; a single mark is itself. */
export function meanInFigures(marks: readonly Decimal[]): string {
  const [only] = marks;
  if (marks.length === 1 && only !== undefined) return writeNumberInFull(only);
  return `(${marks.map((mark) => writeNumber(mark, PRINTED_DIGITS)).join(' + ')}) / ${marks.length}`;
}
