import type { RuleCase } from '../../cases.ts';

/** The units in order: pre-test 10, Latihan 15, 20, 20, 15, 10, post-test 10. */
const units = (...marks: (number | string | null)[]): RuleCase['argumen'] => [[marks]];

export const cases: readonly RuleCase[] = [
  ...[
    {
      nilai: units(0, 60, 60, 60, 60, 60, 0),
      hasil: 'LULUS',
      dasar: '100%; a test counts when done, even with 0',
    },
    {
      nilai: units(70, 60, 59.99, 60, 60, 60, 70),
      hasil: 'LULUS',
      dasar: '100 − 20 = 80%, exactly the limit',
    },
    {
      nilai: units(70, 59.99, 60, 60, 60, 59, 70),
      hasil: 'TIDAK LULUS: kehadiran 75% kurang dari 80%',
      dasar: '100 − 15 − 10 = 75%',
    },
    {
      nilai: units(null, 60, 60, 60, 60, 60, 70),
      hasil: 'TIDAK LULUS: Pre-test (wajib) belum dikerjakan',
      dasar: '90%, but the pre-test is wajib',
    },
    {
      nilai: units(70, 60, 60, 60, 60, 60, null),
      hasil: 'TIDAK LULUS: Post-test (wajib) belum dikerjakan',
      dasar: '90%, but the post-test is wajib',
    },
    {
      nilai: units(null, 50, 50, null, null, null, null),
      hasil:
        'TIDAK LULUS: kehadiran 0% kurang dari 80%; Pre-test (wajib) belum dikerjakan; Post-test (wajib) belum dikerjakan',
      dasar: 'every unmet condition is named',
    },
    { nilai: units(null, null, null, null, null, null, null), hasil: '', dasar: 'blank in, blank out' },
  ].map(({ nilai, hasil, dasar }) => ({ fungsi: 'KELULUSAN_ELEARNING', argumen: nilai, hasil, dasar })),
  {
    fungsi: 'KELULUSAN_ELEARNING',
    argumen: units(70, 60, 60, 60, 60, 60),
    hasil: { kesalahan: 'panjang-berbeda' },
    dasar: 'seven units',
  },
  {
    fungsi: 'KELULUSAN_ELEARNING',
    argumen: units(70, 60, 101, 60, 60, 60, 70),
    hasil: { kesalahan: 'di-luar-rentang' },
    dasar: 'marks end at 100',
  },
];
