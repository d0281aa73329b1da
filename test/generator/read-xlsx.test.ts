import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type CellValue } from 'exceljs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { GridRow, GridValue, GridWorkbook } from '../../documents/index.ts';
import { readXlsx } from '../../generator/workbook/read-xlsx.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

async function readBack(workbook: ExcelJS.Workbook, name = 'buku.xlsx'): Promise<GridWorkbook> {
  const berkas = join(folder, name);
  await workbook.xlsx.writeFile(berkas);
  const grid = await readXlsx(berkas);
  if (!grid.ok) throw new Error(grid.kesalahan.jenis);
  return grid.nilai;
}

function rowsOf(grid: GridWorkbook, nama: string): readonly GridRow[] {
  const sheet = grid.lembar.find((each) => each.nama === nama);
  if (sheet === undefined) throw new Error(`No sheet ${nama}.`);
  return [...sheet.baris];
}

const VALUES: readonly (readonly [what: string, written: CellValue, read: GridValue])[] = [
  ['text', 'Nilai', 'Nilai'],
  ['a number', 75.5, 75.5],
  ['zero', 0, 0],
  ['a boolean', true, true],
  ['false', false, false],
  ['a date', new Date('2026-09-22T00:00:00Z'), { tanggal: '2026-09-22' }],
  [
    'the last moment of a day, as Excel rounds it',
    new Date('2026-09-21T23:59:59.999Z'),
    { tanggal: '2026-09-22' },
  ],
  ['a date with a time', new Date('2026-09-22T13:30:00Z'), { tanggal: '2026-09-22' }],
  [
    'rich text',
    { richText: [{ text: 'Renée ' }, { text: 'Kusuma', font: { bold: true } }, { text: 'wardhani' }] },
    'Renée Kusumawardhani',
  ],
  ['a link', { text: 'kemenkeu', hyperlink: 'https://kemenkeu.go.id' }, 'kemenkeu'],
  ['an error', { error: '#REF!' }, { galat: '#REF!' }],
  ['a formula with a number', { formula: '1+1', result: 2 }, 2],
  ['a formula with 0', { formula: '1-1', result: 0 }, 0],
  ['a formula with text', { formula: 'UPPER("a")', result: 'A' }, 'A'],
  ['a formula with an empty text', { formula: 'IF(1=1,"","x")', result: '' }, ''],
  ['a formula with false', { formula: '1=2', result: false }, false],
  [
    'a formula with a date',
    { formula: 'DATE(2026,9,22)', result: new Date('2026-09-22T00:00:00Z') },
    { tanggal: '2026-09-22' },
  ],
  ['a formula with an error', { formula: '1/0', result: { error: '#DIV/0!' } }, { galat: '#DIV/0!' }],
  ['a formula without a result', { formula: 'A1*2' }, { rumusTanpaHasil: 'A1*2' }],
  ['a function of the add-in', { formula: '_xldudf_PAJAK_NPR(100,80)', result: 86 }, 86],
];

test('every kind of cell', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Nilai');
  for (const [, written] of VALUES) {
    const cell = sheet.addRow(['x', written]).getCell(2);
    // Only its format tells a date from a number.
    const result =
      typeof written === 'object' && written !== null && 'result' in written ? written.result : written;
    if (result instanceof Date) cell.numFmt = 'dd/mm/yyyy';
  }
  const baris = rowsOf(await readBack(workbook), 'Nilai');
  expect(baris.map(({ nomor, sel }, at) => [nomor, VALUES[at]?.[0], sel[1]])).toEqual(
    VALUES.map(([what, , read], at) => [at + 1, what, read]),
  );
});

test('a shared formula has the result of each of its cells', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Nilai');
  sheet.addRows([[1], [2], [3]]);
  sheet.fillFormula('B1:B3', 'A1*10', [10, 20, 30]);
  const baris = rowsOf(await readBack(workbook), 'Nilai');
  expect(baris.map(({ sel }) => sel)).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
});

test('of merged cells only the first holds the value', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Nilai');
  sheet.addRows([
    ['JUDUL', null, 'NIP'],
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]);
  sheet.mergeCells('A1:B1');
  sheet.mergeCells('C1:C2');
  const baris = rowsOf(await readBack(workbook), 'Nilai');
  expect(baris.map(({ sel }) => sel)).toEqual([
    ['JUDUL', null, 'NIP'],
    ['a', 'b'],
    ['d', 'e', 'f'],
  ]);
});

test('rows keep their numbers, columns their places; what holds nothing is left out', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Nilai');
  sheet.getCell('D7').value = 'jauh';
  sheet.getCell('B9').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  expect(rowsOf(await readBack(workbook), 'Nilai')).toEqual([{ nomor: 7, sel: [null, null, null, 'jauh'] }]);
});

test('hidden sheets, rows and columns are read like others: what is hidden is still counted', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Nilai').addRow(['a']);
  const hidden = workbook.addWorksheet('Rahasia', { state: 'veryHidden' });
  hidden.addRows([['a'], ['b']]);
  hidden.getRow(2).hidden = true;
  hidden.getColumn(1).hidden = true;
  const grid = await readBack(workbook);
  expect(grid.lembar.map(({ nama }) => nama)).toEqual(['Nilai', 'Rahasia']);
  expect(rowsOf(grid, 'Rahasia')).toHaveLength(2);
});

test('dates of the 1904 calendar of old Macintosh workbooks', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = true;
  const cell = workbook.addWorksheet('Nilai').getCell('A1');
  cell.value = new Date('2026-09-22T00:00:00Z');
  cell.numFmt = 'dd/mm/yyyy';
  expect(rowsOf(await readBack(workbook), 'Nilai')[0]?.sel).toEqual([{ tanggal: '2026-09-22' }]);
});

test('a workbook whose parts are named and ordered otherwise, as other programs write them', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Nilai').addRow(['a', 1]);
  const parts = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const turned = new JSZip();
  for (const name of Object.keys(parts.files).reverse())
    turned.file(name, (await parts.file(name)?.async('uint8array')) ?? '');
  const berkas = join(folder, 'lain.xlsx');
  await writeFile(berkas, await turned.generateAsync({ type: 'uint8array', compression: 'STORE' }));
  expect(await readXlsx(berkas)).toMatchObject({ ok: true, nilai: { lembar: [{ nama: 'Nilai' }] } });
});
