import type { RuleCase } from '../../cases.ts';

const dilarang = { kesalahan: 'dilarang' };
const diLuarRentang = { kesalahan: 'di-luar-rentang' };

function of(
  fungsi: string,
  rows: readonly (readonly [RuleCase['argumen'], RuleCase['hasil'], string])[],
): RuleCase[] {
  return rows.map(([argumen, hasil, dasar]) => ({ fungsi, argumen, hasil, dasar }));
}

const KOEFISIEN = [
  ['Pemula', 3.75],
  ['Terampil', 5],
  ['Mahir', 12.5],
  ['Penyelia', 25],
  ['Ahli Pertama', 12.5],
  ['Ahli Muda', 25],
  ['Ahli Madya', 37.5],
  ['Ahli Utama', 50],
] as const;

export const cases: readonly RuleCase[] = [
  ...of('AK_KONVERSI', [
    ...KOEFISIEN.map(
      ([jenjang, koefisien]) => [[jenjang, 'Baik', 12], koefisien, 'a full year with Baik'] as const,
    ),
    [['Ahli Pertama', 'Sangat Baik', 12], 18.75, '150% × 12,5'],
    [['Ahli Pertama', 'Butuh Perbaikan', 12], 9.38, '75% × 12,5 = 9,375, rounded half-up'],
    [['Ahli Pertama', 'cukup/butuh perbaikan', 12], 9.38, 'the name in Pasal 37'],
    [['Ahli Pertama', 'Kurang', 12], 6.25, '50% × 12,5'],
    [['Ahli Pertama', 'Sangat Kurang', 12], 3.13, '25% × 12,5 = 3,125, rounded half-up'],
    [['Ahli Pertama', 'Baik', 2], 2.08, '2/12 × 12,5, the example of BKN'],
    [['Pemula', 'Sangat Kurang', 1], 0.08, '1/12 × 25% × 3,75 = 0,078'],
    [['Ahli Utama', 'Sangat Baik', 12], 75, '150% × 50'],
    [['Penyuluh Pajak Ahli Muda', 'Baik', 6], 12.5, 'jenjang at the end of the name of the post'],
    [['Ahli Pertama', 'Baik', 0], diLuarRentang, 'a period has a month'],
    [['Ahli Pertama', 'Baik', 13], diLuarRentang, 'a year has 12 months'],
    [['Ahli Pertama', 'Baik', 1.5], { kesalahan: 'bukan-bilangan-bulat' }, 'months are whole'],
    [['Ahli Pertama', 'Istimewa', 12], { kesalahan: 'tidak-dikenal' }, 'no such predikat'],
    [['Ahli', 'Baik', 12], { kesalahan: 'tidak-dikenal' }, 'no such jenjang'],
    [['Ahli Pertama', '', 12], '', 'blank in, blank out'],
  ]),
  ...of('TARGET_AK', [
    ...KOEFISIEN.map(
      ([jenjang, koefisien]) => [[jenjang, 'biasa', '1/2023'], koefisien, 'the coefficient'] as const,
    ),
    [['Mahir', '', '1/2023'], 12.5, 'keadaan left blank'],
    [['Mahir', 'pemeliharaan', '1/2023'], dilarang, 'no Angka Kredit pemeliharaan any more'],
    [['Penyelia', 'puncak', '1/2023'], dilarang, 'no Angka Kredit pemeliharaan any more'],
  ]),
  ...of('AK_KENAIKAN', [
    ...(
      [
        ['II/a', 15],
        ['II/b', 20],
        ['II/c', 20],
        ['II/d', 20],
        ['III/a', 50],
        ['III/b', 50],
        ['III/c', 100],
        ['III/d', 100],
        ['IV/a', 150],
        ['IV/b', 150],
        ['IV/c', 150],
        ['IV/d', 200],
      ] as const
    ).map(([golongan, ak]) => [[golongan, '1/2023'], ak, 'need per pangkat'] as const),
    [['IV/e', '1/2023'], dilarang, 'the highest pangkat'],
    [['I/d', '1/2023'], dilarang, 'functional posts begin with II/a'],
  ]),
];
