import type { RuleCase } from '../../cases.ts';

const TABEL = 'tabel Formula Konversi Tw IV';

export const cases: readonly RuleCase[] = [
  // IKPA_INDEX, quarter IV
  ...(
    [
      [0, 79.9, 'lowest; below 80,00 the index is 79,9'],
      [50, 79.9, 'flat below 80,00'],
      [79.99, 79.9, 'just below 80,00'],
      [79.994, 79.9, 'rounds to 79,99'],
      [79.995, 80, 'rounds to 80,00'],
      [80, 80, '80,00 exactly'],
      [80.01, 80.02, '80 + 0,01 / 0,55 = 80,018…'],
      [85.5, 90, '80 + 5,5 / 0,55'],
      [90.99, 99.98, '80 + 10,99 / 0,55 = 99,981…'],
      [91, 100, '91,00 exactly; both formulas meet'],
      [91.01, 100.05, '100 + 0,01 / 0,2'],
      [93.5, 112.5, '100 + 2,5 / 0,2'],
      [94.99, 119.95, '100 + 3,99 / 0,2'],
      [94.994, 119.95, 'rounds to 94,99'],
      [94.995, 120, 'rounds to 95,00'],
      [95, 120, 'not in the table; closed by continuity'],
      [95.01, 120, 'above 95,00'],
      [100, 120, 'highest'],
    ] as const
  ).map(([nka, hasil, dasar]) => ({
    fungsi: 'IKPA_INDEX',
    argumen: [nka],
    hasil,
    dasar: `${TABEL}: ${dasar}`,
  })),
  { fungsi: 'IKPA_INDEX', argumen: [93.5, 4], hasil: 112.5, dasar: 'quarter IV is the default' },
  { fungsi: 'IKPA_INDEX', argumen: [93.5, null], hasil: 112.5, dasar: 'a blank quarter is quarter IV' },

  // IKPA_INDEX, quarters I to III
  { fungsi: 'IKPA_INDEX', argumen: [96.4, 1], hasil: 100.94, dasar: '2023: 96,40% on 95,5% is 100,94%' },
  { fungsi: 'IKPA_INDEX', argumen: [95.49, 2], hasil: 99.99, dasar: '99,989…, below the target' },
  { fungsi: 'IKPA_INDEX', argumen: [95.5, 2], hasil: 100, dasar: 'the target is index 100' },
  { fungsi: 'IKPA_INDEX', argumen: [95.51, 3], hasil: 100.01, dasar: '100,010…, above the target' },
  { fungsi: 'IKPA_INDEX', argumen: [100, 3], hasil: 104.71, dasar: '100 / 95,5 × 100, the highest there is' },
  { fungsi: 'IKPA_INDEX', argumen: [0, 1], hasil: 0, dasar: 'lowest' },

  // IKPA_INDEX, inputs
  ...[-0.01, 100.01, '-5', '100,5'].map((nilai) => ({
    fungsi: 'IKPA_INDEX',
    argumen: [nilai],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'NKA is 0 to 100',
  })),
  ...[0, 5, -1].map((triwulan) => ({
    fungsi: 'IKPA_INDEX',
    argumen: [90, triwulan],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'quarters are 1 to 4',
  })),
  { fungsi: 'IKPA_INDEX', argumen: [90, 1.5], hasil: { kesalahan: 'bukan-bilangan-bulat' }, dasar: 'half' },
  { fungsi: 'IKPA_INDEX', argumen: ['tinggi'], hasil: { kesalahan: 'bukan-angka' }, dasar: 'text' },
  { fungsi: 'IKPA_INDEX', argumen: [null, 4], hasil: '', dasar: 'blank in, blank out' },
  { fungsi: 'IKPA_INDEX', argumen: [[[80], [91], [null]]], hasil: [[80], [100], ['']], dasar: 'filled down' },

  // NKA
  { fungsi: 'NKA', argumen: [0, 0], hasil: 0, dasar: 'lowest' },
  { fungsi: 'NKA', argumen: [100, 100], hasil: 100, dasar: 'highest' },
  { fungsi: 'NKA', argumen: [90, 97.25], hasil: 93.63, dasar: '45 + 48,625 = 93,625 rounds half-up' },
  { fungsi: 'IKKPA', argumen: ['90', '97,24'], hasil: 93.62, dasar: 'alias; text with a decimal comma' },
  { fungsi: 'NKA', argumen: [100.01, 90], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'EKA is 0 to 100' },
  { fungsi: 'NKA', argumen: [90, -1], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'IKPA is 0 to 100' },
  { fungsi: 'NKA', argumen: [90, ''], hasil: '', dasar: 'blank in, blank out' },

  // SERVICE_LEVEL
  { fungsi: 'SERVICE_LEVEL', argumen: [77.5, 83.37], hasil: 80.44, dasar: 'Januari 2024: 80,435' },
  { fungsi: 'SERVICE_LEVEL', argumen: [0, 100], hasil: 50, dasar: 'each counts half' },
  {
    fungsi: 'SERVICE_LEVEL',
    argumen: [100.01, 80],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'a percentage',
  },
  {
    fungsi: 'SERVICE_LEVEL',
    argumen: [80],
    hasil: { kesalahan: 'jumlah-argumen' },
    dasar: 'chat is missing',
  },

  // OKUPANSI
  { fungsi: 'OKUPANSI', argumen: [600, 60, 90, 100], hasil: 92.31, dasar: '600 / 650 × 100' },
  { fungsi: 'OKUPANSI', argumen: [600, 0, 0, 0], hasil: 100, dasar: 'nothing but active time' },
  { fungsi: 'OKUPANSI', argumen: [0, 60, 90, 0], hasil: 0, dasar: 'no active time' },
  {
    fungsi: 'OKUPANSI',
    argumen: [600, 60, 90, 749.99],
    hasil: 6000000,
    dasar: 'denominator just above zero',
  },
  {
    fungsi: 'OKUPANSI',
    argumen: [600, 60, 90, 750],
    hasil: { kesalahan: 'dilarang' },
    dasar: 'denominator zero',
  },
  {
    fungsi: 'OKUPANSI',
    argumen: [600, 60, 90, 750.01],
    hasil: { kesalahan: 'dilarang' },
    dasar: 'denominator negative',
  },
  { fungsi: 'OKUPANSI', argumen: [0, 0, 0, 0], hasil: { kesalahan: 'dilarang' }, dasar: 'no time at all' },
  {
    fungsi: 'OKUPANSI',
    argumen: [600, -1, 90, 0],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'no negative time',
  },
  { fungsi: 'OKUPANSI', argumen: [600, null, 90, 0], hasil: '', dasar: 'blank in, blank out' },
];
