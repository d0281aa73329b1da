import type { RuleCase } from '../../cases.ts';

const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
/** One respondent's whole questionnaire: sections of 10, 5, 3 and 5 questions, the last of the first three about favours. */
const questionnaire = (
  [umum, pemeriksaan, penagihan, pegawai]: readonly [number, number, number, number],
  imbalan: number | string = 'tidak',
) => [
  [
    ...Array<number>(9).fill(umum),
    imbalan,
    ...Array<number>(4).fill(pemeriksaan),
    imbalan,
    ...Array<number>(2).fill(penagihan),
    imbalan,
    ...Array<number>(5).fill(pegawai),
  ],
];
const WEIGHTS = 'Lampiran I angka 2 huruf c angka 1: weights add up to 100';

export const cases: readonly RuleCase[] = [
  // NILAI_KOMPONEN
  { fungsi: 'NILAI_KOMPONEN', argumen: [column([80, 90, 85, 75]), 10], hasil: 8.25, dasar: '82,5 × 10%' },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [90, 15],
    hasil: 13.5,
    dasar: 'component k: one mark, scored directly',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, 85, 85]], 10],
    hasil: 8.33,
    dasar: '250 / 3 = 83,33, then 8,333',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[66.66, 66.67]], 100],
    hasil: 66.67,
    dasar: '66,665 rounds half-up',
  },
  { fungsi: 'NILAI_KOMPONEN', argumen: [[[0, 0]], 10], hasil: 0, dasar: 'lowest' },
  { fungsi: 'NILAI_KOMPONEN', argumen: [[[100, 100]], 100], hasil: 100, dasar: 'highest' },
  { fungsi: 'NILAI_KOMPONEN', argumen: [[[80, 90]], 0], hasil: 0, dasar: 'a weight of 0' },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, 100.01]], 10],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'marks end at 100',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, -0.01]], 10],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'marks begin at 0',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, 90]], 100.01],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'no weight above 100',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, 90]], -1],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'no weight below 0',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, 'baik']], 10],
    hasil: { kesalahan: 'bukan-angka' },
    dasar: 'text',
  },
  {
    fungsi: 'NILAI_KOMPONEN',
    argumen: [[[80, null]], 10],
    hasil: { kesalahan: 'kosong' },
    dasar: 'an indicator without a mark is not a zero',
  },
  { fungsi: 'NILAI_KOMPONEN', argumen: [[[null, null]], 10], hasil: '', dasar: 'blank in, blank out' },

  // NILAI_LOMBA
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [
      column([82.5, 80, 78.33, 90, 71.43, 85, 88, 92.5, 76, 95, 90]),
      column([10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5]),
    ],
    hasil: 83.62,
    dasar: '8,25 + 8 + 7,83 + 9 + 7,14 + 8,5 + 8,8 + 9,25 + 7,6 + 4,75 + 4,5 = 83,62',
  },
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, 90, 70]], [[50, 30, 20]]],
    hasil: 81,
    dasar: '40 + 27 + 14',
  },
  { fungsi: 'NILAI_LOMBA', argumen: [[[100, 100]], [[50, 50]]], hasil: 100, dasar: 'highest' },
  { fungsi: 'NILAI_LOMBA', argumen: [[[0, 0]], [[50, 50]]], hasil: 0, dasar: 'lowest' },
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, 90, 70]], [['33,33', '33,33', '33,34']]],
    hasil: 80,
    dasar: `${WEIGHTS}: 26,664 → 26,66 + 29,997 → 30,00 + 23,338 → 23,34`,
  },
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [column(Array<number>(11).fill(66)), column(Array<number>(11).fill(100 / 11))],
    hasil: 66,
    dasar: `${WEIGHTS}: eleven times 100/11, as a cell holds it`,
  },
  ...[
    [50, 30, 19.99],
    [50, 30, 20.01],
    [50, 30, 19.999],
    [0, 0, 0],
  ].map((bobot) => ({
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, 90, 70]], [bobot]],
    hasil: { kesalahan: 'dilarang' },
    dasar: WEIGHTS,
  })),
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, 90]], [[110, -10]]],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'no weight outside 0 to 100, even if the sum is right',
  },
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, 90, 70]], [[50, 50]]],
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'one weight a component',
  },
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, 101]], [[50, 50]]],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'marks end at 100',
  },
  {
    fungsi: 'NILAI_LOMBA',
    argumen: [[[80, null]], [[50, 50]]],
    hasil: { kesalahan: 'kosong' },
    dasar: 'a component without a mark is not a zero',
  },
  { fungsi: 'NILAI_LOMBA', argumen: [[[null]], [[100]]], hasil: '', dasar: 'blank in, blank out' },

  // NILAI_IKM
  { fungsi: 'NILAI_IKM', argumen: [[[1, 1]]], hasil: 20, dasar: 'lowest' },
  { fungsi: 'NILAI_IKM', argumen: [[[5, 5]]], hasil: 100, dasar: 'highest' },
  { fungsi: 'IKM', argumen: [[[4, 5, 4]]], hasil: 86.67, dasar: 'alias; 13 / 3 × 20' },
  {
    fungsi: 'NILAI_IKM',
    argumen: [column([4, null, 5])],
    hasil: 90,
    dasar: 'what was not answered does not count',
  },
  {
    fungsi: 'NILAI_IKM',
    argumen: [questionnaire([4, 5, 5, 3])],
    hasil: 81,
    dasar: '(9 × 4 + 4 × 5 + 2 × 5 + 5 × 3) / 20 × 20: twenty questions count',
  },
  {
    fungsi: 'NILAI_IKM',
    argumen: [[...questionnaire([4, 5, 5, 3], 'Ya'), ...questionnaire([5, 5, 5, 5], '')]],
    hasil: 90.5,
    dasar: 'two respondents; a favour asked is not in the index',
  },
  {
    fungsi: 'NILAI_IKM',
    argumen: [questionnaire([4, 5, 5, 3], 4)],
    hasil: { kesalahan: 'tidak-dikenal' },
    dasar: 'a question about favours is answered by yes or no',
  },
  ...[0, 6, -1, 0.99, 5.01].map((jawaban) => ({
    fungsi: 'NILAI_IKM',
    argumen: [[[3, jawaban]]],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'answers are 1 to 5',
  })),
  {
    fungsi: 'NILAI_IKM',
    argumen: [[[3, 3.5]]],
    hasil: { kesalahan: 'bukan-bilangan-bulat' },
    dasar: 'one box is ticked',
  },
  { fungsi: 'NILAI_IKM', argumen: [[[3, 'puas']]], hasil: { kesalahan: 'bukan-angka' }, dasar: 'text' },
  { fungsi: 'NILAI_IKM', argumen: [[[null, '']]], hasil: '', dasar: 'blank in, blank out' },
];
