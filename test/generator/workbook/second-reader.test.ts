import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type CellValue } from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeLargeWorkbook } from '../../../bench/large-workbook.ts';
import type { GridWorkbook } from '../../../documents/index.ts';
import { readXlsx } from '../../../generator/workbook/read-xlsx.ts';
import { SAMPLES, withRowsAtHand } from '../../documents/sample-grid.ts';
import { tempFolder } from '../temp-folder.ts';
import { exceljsGrid } from './exceljs-grid.ts';

const folder = tempFolder();

/** The rows as arrays, as the second reader gives them. */
async function ownGrid(berkas: string): Promise<GridWorkbook> {
  const grid = await readXlsx(berkas);
  if (!grid.ok) throw new Error(grid.kesalahan.jenis);
  return withRowsAtHand(grid.nilai);
}

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
  'of %s two readers say the same',
  async (name) => {
    const berkas = join(SAMPLES, name);
    expect(await ownGrid(berkas)).toEqual(await exceljsGrid(readFileSync(berkas)));
  },
);

test.each(['e-learning', 'klasikal'] as const)(
  'of a large %s workbook, which shares its texts',
  async (jenis) => {
    const berkas = join(folder, `${jenis}.xlsx`);
    await writeLargeWorkbook(berkas, { jenis, peserta: 40 });
    const grid = await ownGrid(berkas);
    expect(grid).toEqual(await exceljsGrid(readFileSync(berkas)));
    expect(grid.lembar.find(({ nama }) => nama === 'Peserta')?.baris).toHaveLength(41);
  },
);

// Left out is what exceljs itself misreads: escapes such as "&lt;" in the text of a formula's result, "_x000D_" in a plain text.
const text = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ é ñ漢😀\'"-.,&<>')), maxLength: 12 })
  .filter((each) => each !== '' && !/&[a-z]*;/.test(each));
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((each) => new Date(each.toISOString().slice(0, 10)));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const error = fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!').map((each) => ({ error: each }));
const result = fc.oneof(text, number, fc.boolean(), fc.constant(''), error);

interface Content {
  readonly value: CellValue;
  readonly format?: string;
}

const content: fc.Arbitrary<Content> = fc.oneof(
  text.map((value) => ({ value })),
  number.map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  error.map((value) => ({ value })),
  fc
    .tuple(
      date,
      fc.constantFrom('dd/mm/yyyy', 'mm-dd-yy', '[$-421]dd mmmm yyyy;@', 'd-mmm', '"pada" dd/mm/yy'),
    )
    .map(([value, format]) => ({ value, format })),
  fc
    .tuple(
      fc.integer({ min: 0, max: 90_000 }),
      fc.constantFrom('0.00', '#,##0', '0%', '[Red]0.0;"hari" 0', '@'),
    )
    .map(([value, format]) => ({ value, format })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((runs) => ({
    value: {
      richText: runs.map((run, at) => (at === 0 ? { text: run } : { text: run, font: { bold: true } })),
    },
  })),
  text.map((each) => ({ value: { text: each, hyperlink: 'https://contoh.go.id/' } })),
  fc.tuple(text, result).map(([each, value]) => ({
    value: { formula: `LEN("${each.replaceAll('"', '')}")`, result: value },
  })),
  fc.constant({ value: { formula: 'A1*2' } }),
);

test('whatever a workbook holds, two readers say the same', async () => {
  const cells = fc.array(
    fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 30 }), content }),
    { minLength: 1, maxLength: 25 },
  );
  // Apart from one another, as Excel itself demands of merged ranges.
  const merged = fc.subarray(['A1:B2', 'D4:D9', 'F1:J1', 'H8:I12']);
  const sheet = fc.record({ cells, merged });
  await fc.assert(
    fc.asyncProperty(
      fc.array(sheet, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (sheets, from1904) => {
        const workbook = new ExcelJS.Workbook();
        workbook.properties.date1904 = from1904;
        for (const [at, each] of sheets.entries()) {
          const worksheet = workbook.addWorksheet(`Lembar ${at}`, {
            state: at === 1 ? 'veryHidden' : 'visible',
          });
          for (const { row, column, content: own } of each.cells) {
            const cell = worksheet.getCell(row, column);
            cell.value = own.value;
            if (own.format !== undefined) cell.numFmt = own.format;
          }
          for (const range of each.merged) worksheet.mergeCells(range);
        }
        const berkas = join(folder, 'acak.xlsx');
        const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
        await writeFile(berkas, bytes);
        expect(await ownGrid(berkas)).toEqual(await exceljsGrid(bytes));
      },
    ),
    { numRuns: 60 },
  );
});
