import { describe, expect, test } from 'vitest';
import {
  argumentText,
  readArgumentInput,
  type ArgumentInput,
} from '../../../addin/taskpane/argument-input.ts';
import { formulaText } from '../../../addin/taskpane/formula-text.ts';
import { searchButir } from '../../../addin/taskpane/search-butir.ts';
import { searchFunctions } from '../../../addin/taskpane/search-functions.ts';
import { aturanAngkaKredit, type AturanButir } from '../../../rules/angka-kredit/index.ts';
import { evaluate, functionRegistry, type RawArgument } from '../../../rules/index.ts';

describe('search of functions', () => {
  const names = (query: string): string[] => searchFunctions(functionRegistry, query).map(({ nama }) => nama);

  test('nothing typed lists all, in their order', () => {
    expect(names('  ')).toEqual(functionRegistry.map(({ nama }) => nama));
  });

  test.each([
    ['predikat', 'PREDIKAT'],
    ['NA', 'NILAI_AKHIR'],
    ['=PAJAK.NPR', 'NPR'],
    ['pajak.nuk', 'NUK'],
    ['nilai patokan', 'NILAI_PATOKAN'],
    ['kelulusan e-learning', 'KELULUSAN_ELEARNING'],
  ])('%s finds %s first', (query, nama) => expect(names(query)[0]).toBe(nama));

  test('every function is found by its name and each alias, before all others', () => {
    for (const { nama, alias } of functionRegistry)
      for (const word of [nama, ...alias]) expect(names(word.toLowerCase())[0], word).toBe(nama);
  });

  test('every word must fit', () => expect(names('predikat xyzzy')).toEqual([]));
});

describe('search of butir', () => {
  const aturan = aturanAngkaKredit.find((each): each is AturanButir => each.model === 'butir');
  const codes = (query: string): string[] =>
    aturan === undefined ? [] : searchButir(aturan, query).map(({ kode }) => kode);

  test('by code, the letters below it', () => {
    expect(codes('a.2.1.b')).toEqual(['A.2.1.b']);
    expect(codes('A.2.1').every((kode) => kode.startsWith('A.2.1'))).toBe(true);
    expect(codes('A.2.1').length).toBeGreaterThan(1);
  });

  test('by words as the staff write them', () => {
    expect(codes('materi calon wp op')).toContain('A.2.1.b');
    expect(codes('')).toEqual([]);
    expect(codes('xyzzy')).toEqual([]);
  });
});

describe('typed arguments', () => {
  const fakta = { uraian: '', jenis: 'angka', bentuk: 'sel', opsional: false } as const;
  const teks = { ...fakta, jenis: 'teks' } as const;

  test.each([
    ['', fakta, { jenis: 'kosong' }],
    ['75,5', fakta, { jenis: 'nilai', nilai: 75.5 }],
    ['abc', fakta, { jenis: 'nilai', nilai: 'abc' }],
    ['1.234', fakta, { jenis: 'nilai', nilai: '1.234' }],
    [
      '6|7;8|',
      fakta,
      {
        jenis: 'nilai',
        nilai: [
          [6, 7],
          [8, null],
        ],
      },
    ],
    ['6;6,5;', fakta, { jenis: 'nilai', nilai: [[6], [6.5], [null]] }],
    ['198510062010011901', teks, { jenis: 'nilai', nilai: '198510062010011901' }],
    ['a; b', teks, { jenis: 'nilai', nilai: 'a; b' }],
  ])('"%s"', (text, facts, expected) => expect(readArgumentInput(text, facts)).toEqual(expected));

  test('a reference stays a reference', () => {
    expect(readArgumentInput('Nilai!F2:F19', fakta)).toMatchObject({
      jenis: 'rujukan',
      teks: 'Nilai!F2:F19',
    });
  });
});

describe('formulas', () => {
  const nilai = (value: RawArgument): ArgumentInput => ({ jenis: 'nilai', nilai: value });
  const rujukan = readArgumentInput('Nilai!F2', {
    uraian: '',
    jenis: 'angka',
    bentuk: 'sel',
    opsional: false,
  });

  test.each([
    [[nilai('A.2.1.b'), nilai('Terampil')], '=PAJAK.X("A.2.1.b","Terampil")'],
    [[nilai('kata "ini"'), nilai(0.00001)], '=PAJAK.X("kata ""ini""",0.00001)'],
    [[nilai([[6], [7.5], [null]])], '=PAJAK.X({6;7.5;""})'],
    [
      [nilai([[1, 2]]), { jenis: 'kosong' } as const, nilai(true), { jenis: 'kosong' } as const],
      '=PAJAK.X({1,2},,TRUE)',
    ],
    [[rujukan], '=PAJAK.X(Nilai!F2)'],
    [[], '=PAJAK.X()'],
  ])('%#', (inputs, expected) => expect(formulaText({ nama: 'X' }, inputs)).toBe(expected));

  test('every example, typed as the pane shows it, gives its result again', () => {
    for (const spec of functionRegistry) {
      for (const { argumen } of spec.contoh) {
        const typed = argumen.map((argument, index) => {
          const { fakta } = spec.parameter[Math.min(index, spec.parameter.length - 1)] ?? {};
          return fakta === undefined ? undefined : readArgumentInput(argumentText(argument), fakta);
        });
        const args = typed.map((input) => (input?.jenis === 'nilai' ? input.nilai : undefined));
        const shown = (given: readonly RawArgument[]): string[] =>
          evaluate(spec, given)
            .sel.flat()
            .map((cell) => JSON.stringify(cell));
        expect(shown(args), `${spec.nama} ${JSON.stringify(argumen)}`).toEqual(shown(argumen));
      }
    }
  });
});
