import type { RuleCase } from '../../cases.ts';

const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
const KLIP = 'LAKIN KLIP DJP 2024';

export const cases: readonly RuleCase[] = [
  // CAPAIAN_IKU: every indicator of the report
  ...(
    [
      ['1a-N', 87.78, 78, 112.54],
      ['2a-CP', 132, 100, 120],
      ['3a-N', 85.28, 79, 107.95],
      ['3b-N', 98.5, 64, 120],
      ['3c-N', 100.86, 83, 120],
      ['4a-N', 120, 100, 120],
      ['5a-N (printed 114,85)', 73.5, 64, 114.84],
      ['6a-N', 100, 90, 111.11],
      ['7a-N', 103.44, 90, 114.93],
      ['7b-N', 90.13, 90, 100.14],
      ['7c-N', 101, 80, 120],
      ['8a-CP', 120, 100, 120],
    ] as const
  ).map(([iku, realisasi, target, hasil]) => ({
    fungsi: 'CAPAIAN_IKU',
    argumen: [realisasi, target],
    hasil,
    dasar: `${KLIP}, ${iku}`,
  })),

  // CAPAIAN_IKU: polarity and limits
  ...(
    [
      [0, 100, 'maximize', 0, 'lowest'],
      [119.99, 100, 'maximize', 119.99, 'below the limit'],
      [120, 100, 'maximize', 120, 'at the limit'],
      [120.01, 100, 'maximize', 120, 'above the limit'],
      [0.5, 0.4, 'maximize', 120, '125 is cut'],
      [79, 100, 'minimize', 120, '1 + 0,21 = 121 is cut'],
      [80, 100, 'minimize', 120, 'at the upper limit'],
      [80.01, 100, 'minimize', 119.99, 'below the upper limit'],
      [100, 100, 'minimize', 100, 'the target'],
      [199.99, 100, 'minimize', 0.01, 'above the lower limit'],
      [200, 100, 'minimize', 0, 'at the lower limit'],
      [200.01, 100, 'minimize', 0, 'below the lower limit'],
      [0, 100, 'MINIMIZE', 120, 'case does not matter'],
      [95, 100, 'stabilize', 95, '5% below'],
      [100, 100, 'stabilize', 100, 'the target is best'],
      [105, 100, 'stabilize', 95, '5% above'],
      [0, 100, 'stabilize', 0, 'as far below as there is'],
      [250, 100, 'stabilize', 0, '−50 is cut'],
      [1, 3, 'maximize', 33.33, 'a third'],
      [2, 3, 'stabilize', 66.67, 'two thirds, half-up'],
    ] as const
  ).map(([realisasi, target, polarisasi, hasil, dasar]) => ({
    fungsi: 'CAPAIAN_IKU',
    argumen: [realisasi, target, polarisasi],
    hasil,
    dasar,
  })),
  { fungsi: 'CAPAIAN_IKU', argumen: [5, 0], hasil: { kesalahan: 'dilarang' }, dasar: 'target 0' },
  {
    fungsi: 'CAPAIAN_IKU',
    argumen: [0, 0, 'minimize'],
    hasil: { kesalahan: 'dilarang' },
    dasar: 'target 0, whatever the polarity',
  },
  {
    fungsi: 'CAPAIAN_IKU',
    argumen: [5, -1],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'target below 0',
  },
  { fungsi: 'CAPAIAN_IKU', argumen: [-1, 5], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'below 0' },
  {
    fungsi: 'CAPAIAN_IKU',
    argumen: [5, 5, 'naik'],
    hasil: { kesalahan: 'tidak-dikenal' },
    dasar: 'unknown polarity',
  },
  { fungsi: 'CAPAIAN_IKU', argumen: ['tercapai', 5], hasil: { kesalahan: 'bukan-angka' }, dasar: 'text' },
  {
    fungsi: 'CAPAIAN_IKU',
    argumen: [{ galat: '#DIV/0!' }, 5],
    hasil: { kesalahan: 'sel-galat' },
    dasar: 'an error cell',
  },
  { fungsi: 'CAPAIAN_IKU', argumen: [null, 5], hasil: '', dasar: 'blank in, blank out' },
  {
    fungsi: 'CAPAIAN_IKU',
    argumen: [column([87.78, 132, null]), column([78, 100, 79])],
    hasil: column([112.54, 120, '']),
    dasar: 'filled down',
  },

  // NILAI_SS
  {
    fungsi: 'NILAI_SS',
    argumen: [column([107.95, 120, 120]), column([21, 14, 21])],
    hasil: 115.48,
    dasar: `${KLIP}, SS 3: 6466,95 / 56 = 115,48125`,
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([107.95, 120, 120])],
    hasil: 115.98,
    dasar: 'SS 3 without its weights is 347,95 / 3, not the printed 115,48',
  },
  {
    fungsi: 'NSS',
    argumen: [column([114.93, 100.14, 120])],
    hasil: 111.69,
    dasar: `alias; ${KLIP}, SS 7: all of one weight`,
  },
  { fungsi: 'NILAI_SS', argumen: [112.54], hasil: 112.54, dasar: `${KLIP}, SS 1: one indicator` },
  {
    fungsi: 'NILAI_SS',
    argumen: [[[100, 110]], [[0, 1]]],
    hasil: 110,
    dasar: 'a weight of 0 does not count',
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([112.54, 120])],
    hasil: 116.27,
    dasar: `${KLIP}, Stakeholder Perspective of its NSS`,
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([115.48, 120, 114.84, 111.11])],
    hasil: 115.36,
    dasar: `${KLIP}, Internal Process Perspective: 115,3575`,
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([111.69, 120])],
    hasil: 115.85,
    dasar: `${KLIP}, Learning & Growth Perspective: 115,845 rounds half-up`,
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([100, 110]), column([0, 0])],
    hasil: { kesalahan: 'jumlah-nol' },
    dasar: 'no weight at all',
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([100, 110]), column([1, -1])],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'no negative weights',
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([100, 110]), column([1, 1, 1])],
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'one weight an indicator',
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([100, 120.01])],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'capaian ends at 120',
  },
  {
    fungsi: 'NILAI_SS',
    argumen: [column([100, null])],
    hasil: { kesalahan: 'kosong' },
    dasar: 'a missing indicator is not a zero',
  },
  { fungsi: 'NILAI_SS', argumen: [column([null, null])], hasil: '', dasar: 'blank in, blank out' },

  // NKO
  {
    fungsi: 'NKO',
    argumen: [column([116.27, 115.36, 115.85])],
    hasil: 115.87,
    dasar: `${KLIP}: 46,508 + 34,608 + 34,755 = 115,871`,
  },
  {
    fungsi: 'NKO',
    argumen: [column([116.27, 115.36, 115.85]), column([1, 1, 1])],
    hasil: 115.83,
    dasar: 'equal weights, when they are given',
  },
  {
    fungsi: 'NKO',
    argumen: [[[100, 110, 120, 90]]],
    hasil: 105,
    dasar: 'four perspectives weigh the same',
  },
  {
    fungsi: 'NKO',
    argumen: [[[100, 110, 120, 90]], [[30, 20, 25, 25]]],
    hasil: 104.5,
    dasar: '30 + 22 + 30 + 22,5',
  },
  {
    fungsi: 'NKO',
    argumen: [[[100, 110]], [[50]]],
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'one weight a perspective',
  },
  { fungsi: 'NKO', argumen: [[[100, 'x']]], hasil: { kesalahan: 'bukan-angka' }, dasar: 'text' },

  // STATUS_IKU
  { fungsi: 'STATUS_IKU', argumen: [120], hasil: 'Hijau', dasar: 'highest' },
  { fungsi: 'STATUS_IKU', argumen: [100], hasil: 'Hijau', dasar: 'lower bound of Hijau' },
  { fungsi: 'STATUS_IKU', argumen: [99.995], hasil: 'Hijau', dasar: 'rounds to 100,00' },
  { fungsi: 'STATUS_IKU', argumen: [99.99], hasil: 'Kuning', dasar: 'upper end of Kuning' },
  { fungsi: 'STATUS_IKU', argumen: [80], hasil: 'Kuning', dasar: 'lower bound of Kuning' },
  { fungsi: 'STATUS_IKU', argumen: [79.99], hasil: 'Merah', dasar: 'below 80' },
  { fungsi: 'STATUS_IKU', argumen: [0], hasil: 'Merah', dasar: 'lowest' },
  { fungsi: 'STATUS_IKU', argumen: [120.01], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'above 120' },
  { fungsi: 'STATUS_IKU', argumen: [-0.01], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'below 0' },
  { fungsi: 'STATUS_IKU', argumen: [''], hasil: '', dasar: 'blank in, blank out' },
];
