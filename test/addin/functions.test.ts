import { beforeAll, describe, expect, test } from 'vitest';
import { functionRegistry } from '../../rules/index.ts';
import type { RuleCase } from '../../rules/cases.ts';
import { callByRules, caseFiles } from '../rules/rule-cases.ts';
import { buildFunctions } from './built-files.ts';
import { loadInExcel, type Excel, type ShownCell } from './excel.ts';

let excel: Excel;

// With the aliases: some cases call functions by them.
beforeAll(async () => {
  excel = loadInExcel(await buildFunctions({ aliases: true }));
});

/** The kinds of error that Excel shows as #N/A; all others are #VALUE!. */
const NOT_AVAILABLE = ['tidak-dikenal', 'tidak-ada-versi'];

/** What the cells show where the rules answer `hasil`: Excel's error code in the place of an error's kind. */
function shown(hasil: RuleCase['hasil'], argumen: RuleCase['argumen']): unknown {
  if (Array.isArray(hasil)) return hasil.map((row: unknown[]) => row.map((cell) => shownCell(cell, argumen)));
  return [[shownCell(hasil, argumen)]];
}

function shownCell(cell: unknown, argumen: RuleCase['argumen']): unknown {
  if (typeof cell !== 'object' || cell === null || !('kesalahan' in cell)) return cell;
  const passedOn = cell.kesalahan === 'sel-galat' && JSON.stringify(argumen).includes('#N/A');
  const code = NOT_AVAILABLE.includes(String(cell.kesalahan)) || passedOn ? '#N/A' : '#VALUE!';
  return { code, message: expect.stringMatching(/^.{10,}\.$/s) as string };
}

for (const { name, cases } of await caseFiles()) {
  describe(name, () => {
    test.each(cases.map((each, index) => ({ ...each, nomor: index + 1 })))(
      '$fungsi ($nomor): $dasar',
      ({ fungsi, argumen, hasil }) => {
        expect(excel.call(fungsi, argumen)).toEqual(shown(hasil, argumen));
      },
    );
  });
}

describe('the examples that users see', () => {
  test.each(functionRegistry)('$nama', ({ nama, contoh }) => {
    for (const { argumen, hasil } of contoh) {
      expect(excel.call(nama, argumen)).toEqual(shown(hasil, argumen));
      expect(excel.call(nama, argumen)).toEqual(shown(callByRules(nama, argumen), argumen));
    }
  });
});

const invocation = { functionName: 'NPR' };

function associated(name: string): (...values: unknown[]) => ShownCell[][] {
  const found = excel.functions.get(name);
  if (found === undefined) throw new Error(`No ${name}.`);
  return found;
}

describe('what Excel passes', () => {
  test.each([
    { apa: 'numbers', nilai: [[[100]], [[80]]], hasil: [[86]] },
    { apa: 'text with a decimal comma', nilai: [[['100']], [['75,5']]], hasil: [[82.85]] },
    { apa: 'bare values, from a host that makes no matrix of them', nilai: [100, 80], hasil: [[86]] },
    { apa: 'an empty cell on the web', nilai: [[[null]], [[80]]], hasil: [['']] },
    { apa: 'an empty cell on the desktop: a zero like any other', nilai: [[[0]], [[80]]], hasil: [[56]] },
    { apa: 'a blank text', nilai: [[['']], [[80]]], hasil: [['']] },
    {
      apa: 'an empty cell as a data type',
      nilai: [[[{ type: 'Empty', basicType: 'Empty', basicValue: '' }]], [[80]]],
      hasil: [['']],
    },
    {
      apa: 'a formatted number',
      nilai: [[[{ type: 'FormattedNumber', basicType: 'Double', basicValue: 100 }]], [[80]]],
      hasil: [[86]],
    },
    { apa: 'a column and one value', nilai: [[[100], [0]], [[80]]], hasil: [[86], [56]] },
    { apa: 'a row', nilai: [[[100, 90]], [[80, 80]]], hasil: [[86, 83]] },
  ])('$apa', ({ nilai, hasil }) => {
    expect(associated('NPR')(...nilai, invocation)).toEqual(hasil);
  });

  test.each([
    {
      apa: 'an error cell',
      nilai: [[[{ code: '#DIV/0!' }]], [[80]]],
      kode: '#VALUE!',
      kata: 'kehadiran berisi galat #DIV/0!.',
    },
    {
      apa: '#N/A stays #N/A',
      nilai: [[[{ code: '#N/A' }]], [[80]]],
      kode: '#N/A',
      kata: 'kehadiran berisi galat #N/A.',
    },
    {
      apa: 'an error as a data type',
      nilai: [[[{ type: 'Error', basicValue: '#REF!' }]], [[80]]],
      kode: '#VALUE!',
      kata: 'kehadiran berisi galat #REF!.',
    },
    {
      apa: 'an entity',
      nilai: [[[{ type: 'Entity', text: 'x', basicType: 'Error', basicValue: '#VALUE!' }]], [[80]]],
      kode: '#VALUE!',
      kata: 'kehadiran berisi galat #VALUE!.',
    },
    {
      apa: 'a truth value',
      nilai: [[[true]], [[80]]],
      kode: '#VALUE!',
      kata: 'kehadiran "true" bukan angka.',
    },
    {
      apa: 'text',
      nilai: [[['seratus']], [[80]]],
      kode: '#VALUE!',
      kata: 'kehadiran "seratus" bukan angka.',
    },
    {
      apa: 'out of range',
      nilai: [[[104]], [[80]]],
      kode: '#VALUE!',
      kata: /^kehadiran 104,00 melebihi 100 \(KAP Penilai Pajak Dasar, .+\)\.$/,
    },
    {
      apa: 'ranges of two lengths',
      nilai: [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      kode: '#VALUE!',
      kata: 'tugas berisi 3 sel, sedangkan kehadiran berisi 2; keduanya harus sama banyak.',
    },
  ])('$apa is an error with a sentence', ({ nilai, kode, kata }) => {
    expect(associated('NPR')(...nilai, invocation)).toEqual([
      [{ code: kode, message: kata instanceof RegExp ? (expect.stringMatching(kata) as string) : kata }],
    ]);
  });

  test('an error in a spilled range stands in its own cell', () => {
    expect(associated('NPR')([[100], [101], [null]], [[80]], invocation)).toEqual([
      [86],
      [{ code: '#VALUE!', message: expect.stringContaining('melebihi 100') as string }],
      [''],
    ]);
  });

  test('an unknown code is #N/A and names the nearest', () => {
    expect(excel.call('ANGKAKREDIT', ['A.1.1.z', 'Penyelia'])).toEqual([
      [{ code: '#N/A', message: expect.stringContaining('A.1.1.a') as string }],
    ]);
  });

  test('an omitted optional argument, as null and as the invocation in its place', () => {
    const [na, akhir] = [[[75.995]], { functionName: 'PREDIKAT' }];
    expect(associated('PREDIKAT')(na, null, akhir)).toEqual([['Baik']]);
    expect(associated('PREDIKAT')(na, akhir)).toEqual([['Baik']]);
    expect(associated('PREDIKAT')(na, [['huruf']], akhir)).toEqual([['B']]);
  });

  test('a number that no cell can hold is #NUM!', () => {
    expect(excel.call('AK_PENULIS', ['1e400', 1])).toEqual([[{ code: '#NUM!', message: '' }]]);
  });
});

describe('RINCIAN and SUMBER', () => {
  test('the steps spill with their sources', () => {
    expect(excel.call('RINCIAN', ['NUK', 70, 80])).toEqual([
      [
        '40% dari ujian praktik',
        '40% × 70,00',
        28,
        expect.stringMatching(/^KAP Penilai Pajak Dasar, /) as string,
      ],
      [
        '60% dari ujian lisan',
        '60% × 80,00',
        48,
        expect.stringMatching(/^KAP Penilai Pajak Dasar, /) as string,
      ],
    ]);
  });

  test('ranges among the repeated arguments', () => {
    const rows = excel.call('RINCIAN', ['NT', [[80], [70]], [[25], [75]]]);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  test('aliases and the namespace are understood', () => {
    const known = functionRegistry.flatMap(({ nama, alias, domain }) =>
      domain === 'umum' ? [] : alias.map((each) => [nama, each] as const),
    );
    expect(known.length).toBeGreaterThan(4);
    for (const [nama, alias] of known) {
      expect(excel.call('SUMBER', [alias])).toEqual(excel.call('SUMBER', [nama]));
      expect(excel.call('SUMBER', [`pajak.${alias}`])).toEqual(excel.call('SUMBER', [nama]));
    }
  });

  test('every rule function has a source to show', () => {
    for (const { nama, domain } of functionRegistry) {
      if (domain === 'umum') continue;
      expect(excel.call('SUMBER', [nama])[0]?.[0], nama).toMatch(/\S, \S/);
    }
  });

  test('an unknown function, a missing argument and a bad one are errors', () => {
    const error = (code: string) => [[{ code, message: expect.stringMatching(/\.$/) as string }]];
    expect(excel.call('SUMBER', ['NILAI_AKIR'])).toEqual(error('#N/A'));
    expect(excel.call('RINCIAN', ['NUK', 70])).toEqual(error('#VALUE!'));
    expect(excel.call('RINCIAN', ['NUK'])).toEqual(error('#VALUE!'));
    expect(excel.call('RINCIAN', ['NUK', 70, 'x'])).toEqual(error('#VALUE!'));
  });
});
