import { cite, openQuestionsAt } from '../citation.ts';
import { decimal, printed, sum, type Decimal } from '../decimal.ts';
import { writeShare } from '../number-text.ts';
import type { RuleError } from '../errors.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import { zip } from '../zip.ts';
import type { AturanLomba, Pertanyaan } from './aturan.ts';

/** The answers to a question about favours. */
export const JAWABAN_IMBALAN = ['ya', 'tidak'] as const;

/** An answer: a mark of satisfaction, whether a favour was asked or given, or none. */
export type Jawaban = Decimal | (typeof JAWABAN_IMBALAN)[number] | null;

/** The survey of one office. */
export interface HasilSurvei {
  readonly responden: number;
  /** Index of Kepuasan Masyarakat over all answers, 20 to 100. */
  readonly indeks: Worked<Decimal>;
  /** Null where nobody answered. */
  readonly bagian: readonly { readonly nama: string; readonly indeks: Decimal | null }[];
  readonly pertanyaan: readonly { readonly pertanyaan: Pertanyaan; readonly indeks: Decimal | null }[];
  /** The questions about favours, apart from the index. */
  readonly imbalan: readonly {
    readonly pertanyaan: Pertanyaan;
    readonly ya: number;
    readonly tidak: number;
    readonly kosong: number;
  }[];
}

/** All questions of the questionnaire in order. */
export function semuaPertanyaan(aturan: AturanLomba): Pertanyaan[] {
  return aturan.kuesioner.bagian.flatMap(({ pertanyaan }) => pertanyaan);
}

/**
 * Indeks Kepuasan Masyarakat: the mean of all marks × 20, rounded half-up to 2 decimals; 20 to 100.
 *
 * @param jawaban marks, whole numbers from 1 to 5; null where a question was not answered
 * @returns error `kosong` where nothing was answered, `di-luar-rentang` and `bukan-bilangan-bulat` with the position of a wrong mark
 * @source SE-65/PJ/2010, Lampiran IV, Lampiran I angka 2 huruf e
 */
export function indeksKepuasanMasyarakat(
  aturan: AturanLomba,
  jawaban: readonly (Decimal | null)[],
): Result<Worked<Decimal>> {
  for (const [index, answer] of jawaban.entries()) {
    const fault = answer === null ? null : markFault(aturan, answer);
    if (fault !== null) return failure({ ...fault, argumen: 'jawaban', posisi: index + 1 });
  }
  const marks = jawaban.filter((answer) => answer !== null);
  const result = indexOf(aturan, marks);
  if (result === null) return failure({ jenis: 'kosong', argumen: 'jawaban' });
  const { pengali } = aturan.indeksKepuasan;
  return success(
    worked(
      result,
      () => [
        {
          uraian: 'Indeks Kepuasan Masyarakat',
          hitungan: `${writeShare(sum(marks))} / ${marks.length} × ${writeShare(pengali)}`,
          nilai: result,
          sumber: cite(aturan.peraturan, aturan.indeksKepuasan),
        },
      ],
      openQuestionsAt(aturan, aturan.indeksKepuasan, aturan.kuesioner),
    ),
  );
}

/**
 * The survey of one office: index overall, by section and by question, and the questions about favours apart.
 *
 * @param responden the answers of each respondent, one a question of the questionnaire
 * @returns error `panjang-berbeda` where a respondent has not one answer a question, `bukan-angka`, `di-luar-rentang`,
 *   `bukan-bilangan-bulat` or `tidak-dikenal` for a wrong answer, `kosong` where nothing was answered; they name the respondent
 */
export function hasilSurvei(
  aturan: AturanLomba,
  responden: readonly (readonly Jawaban[])[],
): Result<HasilSurvei> {
  const questions = semuaPertanyaan(aturan);
  for (const [index, answers] of responden.entries()) {
    const fault = questionnaireFault(aturan, questions, answers, `responden ke-${index + 1}`);
    if (fault !== null) return failure(fault);
  }
  const perQuestion = questions.map((pertanyaan, index) => ({
    pertanyaan,
    jawaban: responden.map((answers) => answers[index] ?? null),
  }));
  const satisfaction = perQuestion
    .filter(({ pertanyaan }) => pertanyaan.jenis === 'kepuasan')
    .map(({ pertanyaan, jawaban }) => ({ pertanyaan, marks: jawaban.filter(isMark) }));
  const indeks = indeksKepuasanMasyarakat(
    aturan,
    satisfaction.flatMap(({ marks }) => marks),
  );
  if (!indeks.ok) return indeks;
  return success({
    responden: responden.length,
    indeks: indeks.nilai,
    bagian: aturan.kuesioner.bagian.map(({ nama, pertanyaan }) => ({
      nama,
      indeks: indexOf(
        aturan,
        satisfaction.filter((each) => pertanyaan.includes(each.pertanyaan)).flatMap(({ marks }) => marks),
      ),
    })),
    pertanyaan: satisfaction.map(({ pertanyaan, marks }) => ({
      pertanyaan,
      indeks: indexOf(aturan, marks),
    })),
    imbalan: perQuestion
      .filter(({ pertanyaan }) => pertanyaan.jenis === 'imbalan')
      .map(({ pertanyaan, jawaban }) => ({
        pertanyaan,
        ya: jawaban.filter((answer) => answer === 'ya').length,
        tidak: jawaban.filter((answer) => answer === 'tidak').length,
        kosong: jawaban.filter((answer) => answer === null).length,
      })),
  });
}

function isMark(answer: Jawaban): answer is Decimal {
  return answer !== null && typeof answer !== 'string';
}

function indexOf(aturan: AturanLomba, marks: readonly Decimal[]): Decimal | null {
  if (marks.length === 0) return null;
  return printed(sum(marks).times(aturan.indeksKepuasan.pengali).div(decimal(marks.length)));
}

type MarkFault = Extract<RuleError, { jenis: 'di-luar-rentang' | 'bukan-bilangan-bulat' }>;

function markFault(aturan: AturanLomba, nilai: Decimal): MarkFault | null {
  const { min, maks } = aturan.kuesioner.rentang;
  const argumen = 'jawaban';
  if (nilai.lt(min) || nilai.gt(maks)) {
    const sumber = cite(aturan.peraturan, aturan.kuesioner);
    return { jenis: 'di-luar-rentang', argumen, nilai, min, maks, sumber };
  }
  return nilai.round(0).eq(nilai) ? null : { jenis: 'bukan-bilangan-bulat', argumen, nilai };
}

function questionnaireFault(
  aturan: AturanLomba,
  questions: readonly Pertanyaan[],
  answers: readonly Jawaban[],
  responden: string,
): RuleError | null {
  if (answers.length !== questions.length) {
    return {
      jenis: 'panjang-berbeda',
      argumen: `jawaban ${responden}`,
      panjang: answers.length,
      pembanding: 'kuesioner',
      panjangPembanding: questions.length,
    };
  }
  for (const [index, [question, answer]] of zip(questions, answers).entries()) {
    if (answer === null) continue;
    const [argumen, posisi] = [`${responden}, pertanyaan`, index + 1];
    if (question.jenis === 'imbalan') {
      if (!isMark(answer)) continue;
      return { jenis: 'tidak-dikenal', argumen, nilai: writeShare(answer), pilihan: JAWABAN_IMBALAN, posisi };
    }
    if (!isMark(answer)) return { jenis: 'bukan-angka', argumen, nilai: answer, posisi };
    const fault = markFault(aturan, answer);
    if (fault !== null) return { ...fault, argumen, posisi };
  }
  return null;
}
