import { findingSentence, type Finding, type LakinProblem } from '../../documents/index.ts';

/** A kind of doubt, as the story tells of it. */
interface Chapter {
  readonly heading: string;
  readonly text: string;
  readonly jenis: readonly LakinProblem['jenis'][];
}

const CHAPTERS: readonly Chapter[] = [
  {
    heading: 'Averages that no arithmetic gives',
    text: 'Five printed means of the satisfaction survey are not the mean of their quarters. Three of them lie outside the quarters they are made of, which no weights can do: those are certain, the others are marked for another look.',
    jenis: ['rata-rata-tidak-mengikuti'],
  },
  {
    heading: 'Results that their details do not give',
    text: 'The realisasi of two indicators cannot be derived from the tables printed under them, and the index of a third would need a value that the report does not state.',
    jenis: ['realisasi-bukan-rincian', 'tidak-tertelusur'],
  },
  {
    heading: 'A capaian that is off by a hundredth',
    text: 'The tool says what the two figures give and the smallest change that would explain the printed one: here rounding alone does.',
    jenis: ['nilai-tidak-mengikuti'],
  },
  {
    heading: 'Remarks against their own target',
    text: 'Four months are called reached although the figure beside the remark is below the target. Two remarks contradict each other whatever the target was.',
    jenis: ['keterangan-bertentangan', 'keterangan-mustahil'],
  },
  {
    heading: 'One figure, two places',
    text: 'The sentence that compares the years reads as if carried over from the report before: another target and another realisasi than the table beside it, and last year’s result given as this year’s. One figure of last year stands for two indicators, and two indicators have none.',
    jenis: ['dua-angka', 'angka-kembar', 'tanpa-angka-tahun-lalu'],
  },
  {
    heading: 'Capaian beyond the cap',
    text: 'The rule limits capaian to 120; the report prints the unlimited quotient in some places.',
    jenis: ['melebihi-batas-capaian'],
  },
  {
    heading: 'A signature before the year was over',
    text: 'The report for 2024 is dated January 2024.',
    jenis: ['terlalu-dini'],
  },
  {
    heading: 'Contents, names and sources',
    text: 'The contents name an indicator that does not exist and leave out two that do; numbers are used twice; objectives and indicators change their names between chapters; one note is cited for two services.',
    jenis: ['isi-tanpa-iku', 'iku-tanpa-isi', 'nomor-ganda', 'nama-tidak-sama', 'dasar-kembar'],
  },
];

/**
 * The audit of the sample report as a page for readers of English: the frame is written, every finding is the program's own. A
 * kind of finding that no chapter tells of is an error, so that the story cannot fall behind.
 */
export function auditStory(findings: readonly Finding[]): string {
  const told = new Set(CHAPTERS.flatMap(({ jenis }) => jenis as readonly string[]));
  const untold = findings.find(({ masalah }) => !told.has(masalah.jenis));
  if (untold !== undefined) throw new Error(`No chapter tells of ${untold.masalah.jenis}.`);
  const chapters = CHAPTERS.flatMap(({ heading, text, jenis }) => {
    const own = findings.filter(({ masalah }) => (jenis as readonly string[]).includes(masalah.jenis));
    return own.length === 0 ? [] : [`## ${heading}\n\n${text}\n\n${block(own.map(findingSentence))}`];
  });
  return `${[
    '# The audit of a real report',
    `The sample \`lakin-klip-2024.xlsx\` holds the figures of a yearly performance report (LAKIN) as an office printed them; only the names of people and the budget table are invented, and the weights, which the report does not print, are ones that reproduce its results. One command recomputes the figures and lists what does not follow: ${findings.length} doubts, each with its cell, what is printed and what follows.`,
    block(['patokan periksa samples/lakin-klip-2024.xlsx']),
    'What is only likely ends with “periksa kembali”; the rest is certain. None of it stops the report that `patokan lakin` makes of the workbook, for its capaian, averages, remarks and sentences are computed and not copied. What it has to take as given, such as a realisasi or a date, is for the office to settle.',
    ...chapters,
  ].join('\n\n')}\n`;
}

function block(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}
