import { describe, expect, test } from 'vitest';
import { fungsiAngkaKredit } from '../../../rules/angka-kredit/index.ts';
import { cases as cases2020 } from '../../../rules/angka-kredit/versions/2020-07-01-permenpanrb-50-2020.cases.ts';
import { cases as cases2023 } from '../../../rules/angka-kredit/versions/2023-07-01-permenpanrb-1-2023.cases.ts';
import { toFloat } from '../../../rules/decimal.ts';
import { errorSentence } from '../../../rules/error-sentences.ts';
import type { RawArgument } from '../../../rules/functions/argument.ts';
import { evaluate, type Evaluation } from '../../../rules/functions/evaluate.ts';

function call(name: string, args: readonly RawArgument[]): Evaluation {
  const spec = fungsiAngkaKredit.find(({ nama }) => nama === name);
  if (spec === undefined) throw new Error(`no function ${name}`);
  return evaluate(spec, args);
}

function result(name: string, args: readonly RawArgument[]): unknown {
  const evaluation = call(name, args);
  const cells = evaluation.sel.map((row) =>
    row.map((cell) => {
      if (!cell.ok) return { kesalahan: cell.kesalahan.jenis };
      return typeof cell.nilai === 'string' ? cell.nilai : toFloat(cell.nilai);
    }),
  );
  return evaluation.tunggal ? cells[0]?.[0] : cells;
}

function sentence(name: string, args: readonly RawArgument[]): string | undefined {
  const cell = call(name, args).sel[0]?.[0];
  return cell === undefined || cell.ok ? undefined : errorSentence(cell.kesalahan);
}

describe.each([
  ['PermenPANRB 50/2020', cases2020],
  ['PermenPANRB 1/2023', cases2023],
])('cases of %s', (_, cases) => {
  test.each(cases.map((each) => [`${each.fungsi}(${JSON.stringify(each.argumen)}): ${each.dasar}`, each]))(
    '%s',
    (_name, each) => {
      expect(result(each.fungsi, each.argumen)).toEqual(each.hasil);
    },
  );
});

describe('the examples that users see', () => {
  test.each(fungsiAngkaKredit.map((spec) => [spec.nama, spec] as const))('%s', (_, spec) => {
    expect(spec.contoh.length).toBeGreaterThan(0);
    for (const { argumen, hasil } of spec.contoh) expect(result(spec.nama, argumen)).toEqual(hasil);
    expect(spec.sumber.length).toBeGreaterThan(0);
  });
});

describe('errors in words', () => {
  test.each([
    [
      'ANGKAKREDIT',
      ['A.1.1.a', 'Penyelia', 1, '1/2023'],
      'aturan PermenPANRB 1/2023: tidak mengenal butir kegiatan; hitung Angka Kredit dari predikat kinerja dengan AK_KONVERSI (PermenPANRB 1/2023, Pasal 37 ayat (1)).',
    ],
    [
      'ANGKAKREDIT',
      ['E.2.3.a', 'Terampil'],
      'jenjang Terampil: butir E.2.3.a adalah tugas Penyelia; penugasan hanya sejauh satu jenjang di atas atau di bawah jenjang sendiri (PermenPANRB 50/2020, Pasal 10).',
    ],
    [
      'ANGKAKREDIT',
      ['A.1.1.a', 'Ahli Muda'],
      'jenjang Ahli Muda: hanya dikenal Terampil, Mahir, Penyelia (PermenPANRB 50/2020, Pasal 5 ayat (2)).',
    ],
    [
      'ANGKAKREDIT',
      ['E.2.3', 'Mahir'],
      'kode "E.2.3" tidak dikenal; yang paling mirip: E.2.3.a, E.2.3.b, E.2.3.c.',
    ],
    ['AK_PENULIS', [20, 5], 'jumlahPenulis 5 melebihi 4 (PermenPANRB 50/2020, Pasal 40 ayat (2)).'],
    [
      'TARGET_AK',
      ['Mahir', 'puncak'],
      'keadaan puncak: menduduki pangkat tertinggi dari jabatannya: hanya untuk Penyelia, bukan Mahir (PermenPANRB 50/2020, Pasal 27 ayat (2)).',
    ],
    [
      'AK_KENAIKAN',
      ['IV/a'],
      'golongan IV/a: hanya diatur II/c, II/d, III/a, III/b, III/c, III/d (PermenPANRB 50/2020, Lampiran III).',
    ],
    [
      'AK_KENAIKAN',
      ['IV/e', '1/2023'],
      'golongan IV/e: pangkat tertinggi, tidak ada kenaikan pangkat (PermenPANRB 1/2023, Pasal 39, Angka Kredit Kumulatif kenaikan pangkat).',
    ],
  ])('%s %j', (name, args, expected) => {
    expect(sentence(name, args)).toBe(expected);
  });
});

describe('what a result rests on', () => {
  test('steps of an assignment above name the written assignment and its pasal', () => {
    const { langkah } = call('ANGKAKREDIT', ['E.2.3.b', 'Terampil', 100]);
    expect(langkah.map(({ uraian, hitungan, sumber }) => [uraian, hitungan, sumber.pasal])).toEqual([
      [
        'Butir E.2.3.b: melaksanakan pemberian informasi perpajakan, penerimaan pengaduan dan/atau pemberian petunjuk penggunaan aplikasi perpajakan melalui media telepon berdasarkan permintaan masyarakat/Wajib Pajak (inbound) kompleksitas 2',
        '0,0021',
        'Lampiran I huruf E, pelaksanaan Penyuluhan, butir 3 huruf b',
      ],
      [
        'Tugas Mahir dikerjakan Terampil berdasarkan penugasan tertulis',
        '80% × 0,0021',
        'Pasal 11 ayat (1) huruf a',
      ],
      [
        'Dikali volume (laporan rekaman media)',
        '0,00168 × 100',
        'Lampiran I huruf E, pelaksanaan Penyuluhan, butir 3 huruf b',
      ],
    ]);
  });

  test.each([
    ['ANGKAKREDIT', ['A.1.1.a', 'Penyelia'], []],
    ['ANGKAKREDIT', ['PROFESI.E.3.g', 'Mahir'], ['Lampiran II angka I huruf E, butir 3 huruf f dan g']],
    [
      'ANGKAKREDIT',
      ['PENUNJANG.C.2.a', 'Mahir'],
      [
        'Lampiran II angka I huruf A dan angka II huruf C',
        'Lampiran II angka II huruf C, butir 2; Pasal 37 ayat (2)',
      ],
    ],
    ['ANGKAKREDIT', ['E.1.2', 'Terampil'], ['Pasal 11 ayat (1), Pasal 40 ayat (1)']],
    ['AK_PENULIS', [20, 3, 'setara'], ['Pasal 40 ayat (1) huruf d']],
    ['AK_PENULIS', [0.0001, 2], ['Pasal 11 ayat (1), Pasal 40 ayat (1)']],
    ['AK_KENAIKAN', ['III/c'], []],
    ['AK_KENAIKAN', ['III/d'], ['Lampiran III; Pasal 26 ayat (2)']],
    ['AK_INPASSING', ['III/a', 2], []],
    ['AK_INPASSING', ['III/a', 2.5], ['Lampiran IV']],
    ['AK_KONVERSI', ['Terampil', 'Baik', 12], []],
    ['AK_KONVERSI', ['Ahli Pertama', 'Baik', 2], ['Pasal 37 ayat (4)']],
  ])('%s %j tells what the rule leaves open', (name, args, expected) => {
    expect(call(name, args).belumDiatur.map(({ pasal }) => pasal)).toEqual(expected);
  });
});
