import type { RuleCase } from '../../cases.ts';

const JP = [6, 6, 7, 7, 4, 4, 6, 9, 9, 7, 5, 9, 4, 9, 15, 3, 3, 7];
const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
const LIMITS = 'Ketentuan kelulusan 1: below, at and above the limit';

export const cases: readonly RuleCase[] = [
  // Nilai Patokan
  {
    fungsi: 'NILAI_PATOKAN',
    argumen: [column(JP)],
    hasil: column(JP.map((jp) => (jp * 100) / 120)),
    dasar:
      'Teknis penilaian 1: JP / 120 × 100; the printed column 5,00 5,00 5,83 … is this, cut to 2 decimals',
  },
  { fungsi: 'NILAI_PATOKAN', argumen: [[[6, 6, 12]]], hasil: [[25, 25, 50]], dasar: 'a row spills as a row' },
  {
    fungsi: 'NP',
    argumen: [[[6], [null], [6]]],
    hasil: [[50], [''], [50]],
    dasar: 'alias; a blank row stays blank',
  },
  {
    fungsi: 'NILAI_PATOKAN',
    argumen: [[[0], [0]]],
    hasil: { kesalahan: 'jumlah-nol' },
    dasar: 'no lesson hours',
  },
  {
    fungsi: 'NILAI_PATOKAN',
    argumen: [[[6], [-1]]],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'JP below 0',
  },
  { fungsi: 'NILAI_PATOKAN', argumen: [[['enam']]], hasil: { kesalahan: 'bukan-angka' }, dasar: 'text' },

  // NPR
  { fungsi: 'NPR', argumen: [100, 80], hasil: 86, dasar: '0,3 × 100 + 0,7 × 80' },
  { fungsi: 'NPR', argumen: [0, 0], hasil: 0, dasar: 'lowest' },
  { fungsi: 'NPR', argumen: [100, 100], hasil: 100, dasar: 'highest' },
  { fungsi: 'NPR', argumen: [71.43, 66.6], hasil: 68.05, dasar: '21,429 + 46,62 = 68,049' },
  {
    fungsi: 'NPR',
    argumen: [80, 58.55],
    hasil: 64.99,
    dasar: '24 + 40,985 = 64,985 rounds half-up to 64,99',
  },
  { fungsi: 'NPR', argumen: ['80', '75,5'], hasil: 76.85, dasar: 'text with a decimal comma is a number' },
  { fungsi: 'NPR', argumen: [100.01, 80], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'NPR is 0 to 100' },
  { fungsi: 'NPR', argumen: [-0.01, 80], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'NPR is 0 to 100' },
  { fungsi: 'NPR', argumen: ['1.234', 80], hasil: { kesalahan: 'angka-ambigu' }, dasar: 'never guessed' },
  { fungsi: 'NPR', argumen: [true, 80], hasil: { kesalahan: 'bukan-angka' }, dasar: 'TRUE is no mark' },
  {
    fungsi: 'NPR',
    argumen: [{ galat: '#N/A' }, 80],
    hasil: { kesalahan: 'sel-galat' },
    dasar: 'an error cell',
  },
  { fungsi: 'NPR', argumen: [null, 80], hasil: '', dasar: 'blank in, blank out' },
  { fungsi: 'NPR', argumen: ['', ''], hasil: '', dasar: 'blank in, blank out' },
  { fungsi: 'NPR', argumen: [90], hasil: { kesalahan: 'jumlah-argumen' }, dasar: 'an argument is missing' },
  {
    fungsi: 'NPR',
    argumen: [column([100, 80, null]), column([80, 70, 60])],
    hasil: [[86], [73], ['']],
    dasar: 'a range is filled down',
  },
  {
    fungsi: 'NPR',
    argumen: [column([100, 80]), 70],
    hasil: [[79], [73]],
    dasar: 'one cell goes with every row of a range',
  },
  {
    fungsi: 'NPR',
    argumen: [column([100, 80]), column([80, 70, 60])],
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'ranges must agree',
  },

  // Nilai Tertimbang
  {
    fungsi: 'NILAI_TERTIMBANG',
    argumen: [column(JP.map(() => 65)), column(JP.map((jp) => (jp * 100) / 120))],
    hasil: 65,
    dasar:
      '65 everywhere gives 65,00 and passes: exact shares add up to 100 although each arrives as a binary float',
  },
  {
    fungsi: 'NT',
    argumen: [
      [[80], [70]],
      [[25], [75]],
    ],
    hasil: 72.5,
    dasar: 'alias; (80 × 25 + 70 × 75) / 100',
  },
  {
    fungsi: 'NILAI_TERTIMBANG',
    argumen: [
      [[64.99], [65]],
      [[50], [50]],
    ],
    hasil: 65,
    dasar: '64,995 becomes 65,00',
  },
  {
    fungsi: 'NILAI_TERTIMBANG',
    argumen: [[[80], [70]], [[25]]],
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'one NP a course',
  },
  {
    fungsi: 'NILAI_TERTIMBANG',
    argumen: [
      [[80], [null]],
      [[25], [75]],
    ],
    hasil: { kesalahan: 'kosong' },
    dasar: 'a missing course is not a zero',
  },

  // Nilai Ujian Komprehensif
  { fungsi: 'NUK', argumen: [70, 80], hasil: 76, dasar: '0,4 × 70 + 0,6 × 80' },
  { fungsi: 'NUK', argumen: [59.99, 60], hasil: 60, dasar: '23,996 + 36 = 59,996 becomes 60,00' },
  { fungsi: 'NUK', argumen: [70, 101], hasil: { kesalahan: 'di-luar-rentang' }, dasar: 'marks end at 100' },

  // Nilai Akhir
  { fungsi: 'NILAI_AKHIR', argumen: [80, 70, 75], hasil: 73.8, dasar: '6,4 + 22,4 + 45' },
  { fungsi: 'NA', argumen: [80, 70, 75], hasil: 73.8, dasar: 'alias of the regulation' },
  { fungsi: 'PAJAK.NILAI_AKHIR', argumen: [100, 100, 100], hasil: 100, dasar: 'weights add up to 100' },
  { fungsi: 'NILAI_AKHIR', argumen: [0, 0, 0], hasil: 0, dasar: 'lowest' },
  { fungsi: 'NILAI_AKHIR', argumen: [64.99, 64.99, 65], hasil: 65, dasar: '5,1992 + 20,7968 + 39 = 64,996' },
  { fungsi: 'NILAI_AKHIR', argumen: [80, 70, 'x'], hasil: { kesalahan: 'bukan-angka' }, dasar: 'text' },

  // Predikat
  { fungsi: 'PREDIKAT', argumen: [100], hasil: 'Amat Baik', dasar: '90 to 100' },
  { fungsi: 'PREDIKAT', argumen: [90], hasil: 'Amat Baik', dasar: 'lower bound of A' },
  { fungsi: 'PREDIKAT', argumen: [89.99], hasil: 'Baik', dasar: 'upper end of B' },
  { fungsi: 'PREDIKAT', argumen: [89.994], hasil: 'Baik', dasar: 'rounds to 89,99' },
  { fungsi: 'PREDIKAT', argumen: [89.995], hasil: 'Amat Baik', dasar: 'rounds to 90,00' },
  { fungsi: 'PREDIKAT', argumen: [76], hasil: 'Baik', dasar: 'lower bound of B' },
  { fungsi: 'PREDIKAT', argumen: [75.995, 'huruf'], hasil: 'B', dasar: '75.995 is 76.00' },
  { fungsi: 'PREDIKAT', argumen: [75.99, 'huruf'], hasil: 'C', dasar: 'upper end of C' },
  { fungsi: 'PREDIKAT', argumen: [65], hasil: 'Cukup', dasar: 'lower bound of C' },
  { fungsi: 'PREDIKAT', argumen: [64.99], hasil: 'Kurang', dasar: 'below 65,00' },
  { fungsi: 'PREDIKAT', argumen: [0, 'HURUF'], hasil: 'D', dasar: 'lowest; case does not matter' },
  {
    fungsi: 'PREDIKAT',
    argumen: [100.01],
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'above the scale',
  },
  {
    fungsi: 'PREDIKAT',
    argumen: [80, 'angka'],
    hasil: { kesalahan: 'tidak-dikenal' },
    dasar: 'unknown form',
  },

  // Kelulusan
  ...[
    { na: 65, nt: 65, pokok: 65, penunjang: 60, nuk: 60, hadir: 80, hasil: 'LULUS' },
    { na: 65.01, nt: 65.01, pokok: 65.01, penunjang: 60.01, nuk: 60.01, hadir: 80.01, hasil: 'LULUS' },
    { na: 64.99, nt: 65, pokok: 65, penunjang: 60, nuk: 60, hadir: 80, hasil: 'NA 64,99 kurang dari 65,00' },
    {
      na: 65,
      nt: 64.99,
      pokok: 65,
      penunjang: 60,
      nuk: 60,
      hadir: 80,
      hasil: 'jumlah NT 64,99 kurang dari 65,00',
    },
    {
      na: 65,
      nt: 65,
      pokok: 64.99,
      penunjang: 60,
      nuk: 60,
      hadir: 80,
      hasil: 'NPR mata pelajaran ke-1 64,99 kurang dari 65,00',
    },
    {
      na: 65,
      nt: 65,
      pokok: 65,
      penunjang: 59.99,
      nuk: 60,
      hadir: 80,
      hasil: 'NPR mata pelajaran ke-2 59,99 kurang dari 60,00',
    },
    {
      na: 65,
      nt: 65,
      pokok: 65,
      penunjang: 60,
      nuk: 59.99,
      hadir: 80,
      hasil: 'nilai ujian komprehensif 59,99 kurang dari 60,00',
    },
    {
      na: 65,
      nt: 65,
      pokok: 65,
      penunjang: 60,
      nuk: 60,
      hadir: 79.99,
      hasil: 'kehadiran mata pelajaran ke-1 79,99 kurang dari 80,00',
    },
    {
      na: 60,
      nt: 60,
      pokok: 65,
      penunjang: 60,
      nuk: 60,
      hadir: 80,
      hasil: 'NA 60,00 kurang dari 65,00; jumlah NT 60,00 kurang dari 65,00',
    },
  ].map(({ na, nt, pokok, penunjang, nuk, hadir, hasil }) => ({
    fungsi: 'KELULUSAN',
    argumen: [na, nt, [[pokok], [penunjang]], [['pokok'], ['Penunjang']], nuk, [[hadir], [100]]],
    hasil: hasil === 'LULUS' ? hasil : `TIDAK LULUS: ${hasil}`,
    dasar: LIMITS,
  })),
  {
    fungsi: 'KELULUSAN',
    argumen: [70, 70, [[70]], [['utama']], 70, [[100]]],
    hasil: { kesalahan: 'tidak-dikenal' },
    dasar: 'a course is pokok or penunjang',
  },
  {
    fungsi: 'KELULUSAN',
    argumen: [70, 70, [[70], [70]], [['pokok']], 70, [[100], [100]]],
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'ranges must agree',
  },
];
