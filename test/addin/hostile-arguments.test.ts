import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { buildFunctions } from './built-files.ts';
import { loadInExcel, type Excel, type ShownCell } from './excel.ts';

let excel: Excel;

beforeAll(async () => {
  excel = loadInExcel(await buildFunctions({ aliases: true }));
});

const numbers = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 120, noNaN: true }),
  fc.integer({ min: 0, max: 12 }),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, 5e-324, 1e21, 64.995),
);

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom('', ' ', '75,5', '1.234', '1.234,5', '1e999', '-1e-999', '99%', 'NaN', 'Infinity', '0x10'),
  fc.constantFrom('NPR', 'NA', 'ANGKAKREDIT', 'RINCIAN', 'SUMBER', '__proto__', 'constructor', 'toString'),
  fc.constantFrom(
    'A.1.1.a',
    'Terampil',
    'Ahli Muda',
    'III/c',
    'pokok',
    'penunjang',
    'huruf',
    'utama',
    '1/2023',
  ),
  fc.constantFrom('Sangat Baik', 'minimize', 'stabilize', 'pemeliharaan', 'ya', 'tidak'),
);

const dataTypes = fc.constantFrom('Empty', 'Error', 'Double', 'String', 'Entity', 'FormattedNumber');

const objects = fc.oneof(
  fc.constantFrom('#N/A', '#VALUE!', '#SPILL!').map((code) => ({ code, message: '' })),
  fc.record({ type: dataTypes, basicType: dataTypes, basicValue: fc.oneof(numbers, texts, fc.object()) }),
  fc.constantFrom({ functionName: 'NPR' }, { address: 'A1' }, { code: 7 }, {}, new Date(0), new Map(), /x/),
);

const cells: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 6, arbitrary: texts },
  { weight: 1, arbitrary: objects },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, true, false, 10n, Symbol('x'), () => 1) },
);

const ranges = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const values = fc.oneof(
  { weight: 5, arbitrary: cells.map((cell) => [[cell]]) },
  { weight: 5, arbitrary: ranges },
  { weight: 2, arbitrary: cells },
  { weight: 1, arbitrary: fc.array(fc.oneof(cells, ranges), { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.anything() },
);

function isShown(cell: ShownCell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell === 'string') return !/NaN|Infinity|undefined|\[object/.test(cell);
  if (cell.code === '#NUM!') return cell.message === '';
  return ['#VALUE!', '#N/A'].includes(cell.code) && cell.message.length > 10;
}

test('whatever is passed: a rectangle of numbers, texts and errors with a sentence, and nothing is thrown', () => {
  const names = excel.metadata.functions.map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(values, { maxLength: 7 }),
      fc.boolean(),
      (id, args, invoked) => {
        const code = excel.functions.get(id);
        const rows = code?.(...args, ...(invoked ? [{ functionName: id }] : [])) ?? [];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.length).toBeGreaterThan(0);
          expect(row.length).toBe(rows[0]?.length);
          for (const cell of row) expect(isShown(cell), JSON.stringify(cell)).toBe(true);
        }
      },
    ),
    { numRuns: 20_000 },
  );
});
