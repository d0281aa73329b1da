import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officeHost } from '../../../addin/workbook/office-host.ts';
import { hostFaultSentence } from '../../../addin/workbook/host-fault.ts';
import { setCells } from '../../../addin/workbook/sheet-set.ts';
import { sheetSets } from '../../../addin/workbook/sheet-sets/sheet-sets.ts';
import { readWorkbook, type GridWorkbook } from '../../../documents/index.ts';
import { readXlsx } from '../../../generator/workbook/read-xlsx.ts';
import { withRowsAtHand } from '../../documents/sample-grid.ts';
import { sampleWorkbooks } from '../../../addin/taskpane/sample-workbooks.ts';
import { fakeSheet, fakeSheets, installFakeExcel, removeFakeExcel, type FakeExcel } from './fake-excel.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const host = officeHost();
let excel: FakeExcel;

const small: GridWorkbook = {
  lembar: [
    {
      nama: 'Nilai',
      baris: [
        { nomor: 1, sel: ['P', 'Q'] },
        { nomor: 3, sel: [100, { tanggal: '2026-09-07' }] },
      ],
    },
    { nama: 'Mata Pelajaran', baris: [] },
  ],
};

beforeEach(() => {
  excel = installFakeExcel(fakeSheets(small));
});
afterEach(removeFakeExcel);

describe('reading', () => {
  test.each(['penilai-pajak-dasar.xlsx', 'elearning-ar-dasar.xlsx'])(
    '%s gives the same grid as its file, and the same findings',
    async (berkas) => {
      const file = await readXlsx(join(SAMPLES, berkas));
      if (!file.ok) throw new Error(berkas);
      installFakeExcel(fakeSheets(file.nilai));
      const read = await host.readGrid();
      expect(read).toEqual({ ok: true, nilai: withRowsAtHand(file.nilai) });
    },
  );

  test('mistakes are found through Excel as they are in the file', async () => {
    const grid = sampleWorkbooks()[1]?.grid ?? { lembar: [] };
    installFakeExcel(fakeSheets(grid));
    const read = await host.readGrid();
    expect(read.ok && readWorkbook(read.nilai).temuan).toEqual(readWorkbook(grid).temuan);
  });

  test('a large sheet comes in answers that Excel on the web can give', async () => {
    const sheet = fakeSheet('Besar');
    for (let row = 1; row <= 9000; row += 1)
      sheet.cells.set(`J${row}`, { value: row, type: 'Double', format: '0' });
    sheet.cells.set('A2', { value: 'x', type: 'String', format: '@' });
    excel = installFakeExcel([sheet]);
    const read = await host.readGrid();
    const rows = read.ok ? read.nilai.lembar[0]?.baris : [];
    expect(rows?.length).toBe(9000);
    expect(rows?.at(-1)).toEqual({ nomor: 9000, sel: [...Array.from({ length: 9 }, () => null), 9000] });
    expect(excel.largestAnswer).toBeLessThanOrEqual(40_000);
  });

  test('a range for an argument', async () => {
    expect(await host.readRange({ kolom: 0, baris: 0, lebar: 2, tinggi: 3 })).toEqual({
      ok: true,
      nilai: [
        ['P', 'Q'],
        [null, null],
        [100, 46272],
      ],
    });
    const elsewhere = { lembar: 'Tidak ada', kolom: 0, baris: 0, lebar: 1, tinggi: 1 };
    expect(await host.readRange(elsewhere)).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'lembar-tidak-ada' },
    });
    expect(await host.readRange({ kolom: 0, baris: 0, lebar: 2, tinggi: 10_001 })).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'rentang-terlalu-besar' },
    });
  });
});

describe('the active cell', () => {
  test('is named with its sheet', async () => {
    excel.active = { sheet: 'Mata Pelajaran', cell: 'D4', selected: 'D4:D9' };
    expect(await host.selection()).toEqual({
      ok: true,
      nilai: { lembar: 'Mata Pelajaran', sel: 'D4', rentang: 'D4:D9' },
    });
  });

  test('is written to, but not over something', async () => {
    excel.active = { sheet: 'Nilai', cell: 'A3', selected: 'A3' };
    const refused = await host.writeActiveCell('=PAJAK.NUK(70,80)', { overwrite: false });
    expect(refused).toEqual({
      ok: false,
      kesalahan: { jenis: 'sel-berisi', tempat: { lembar: 'Nilai', sel: 'A3' }, isi: '100' },
    });
    const written = await host.writeActiveCell('=PAJAK.NUK(70,80)', { overwrite: true });
    expect(written).toEqual({ ok: true, nilai: { lembar: 'Nilai', sel: 'A3' } });
    expect(excel.sheets[0]?.cells.get('A3')?.value).toBe('=PAJAK.NUK(70,80)');
  });

  test('moves to a finding, and tells when the user moves', async () => {
    let told = 0;
    host.onSelection(() => (told += 1));
    await expect.poll(() => (excel.moveTo('Nilai', 'A1'), told)).toBeGreaterThan(0);
    expect(await host.goTo({ lembar: 'Mata Pelajaran', sel: 'B7' })).toEqual({ ok: true, nilai: null });
    expect(excel.active).toMatchObject({ sheet: 'Mata Pelajaran', cell: 'B7' });
    expect(await host.goTo({ lembar: 'Hilang', sel: 'B7' })).toMatchObject({ ok: false });
  });
});

describe('marks', () => {
  test('colour over the fill and are taken away without touching another format', async () => {
    const [nilai, mataPelajaran] = excel.sheets;
    const own = { address: 'A1', formula: '=A1>5', fill: '#00FF00' };
    nilai?.marks.push(own);
    const many = Array.from({ length: 1500 }, (_, index) => ({
      lembar: 'Nilai',
      sel: `A${index + 1}`,
      tingkat: 'galat' as const,
    }));
    const marked = await host.mark([
      ...many,
      { lembar: 'Mata Pelajaran', sel: 'B2', tingkat: 'peringatan' },
      { lembar: 'Hilang', sel: 'A1', tingkat: 'galat' },
    ]);
    expect(marked).toEqual({ ok: true, nilai: 1501 });
    expect(nilai?.marks.length).toBeGreaterThan(2);
    for (const { address } of nilai?.marks ?? []) expect(address.length).toBeLessThan(8192);
    expect(new Set(nilai?.marks.slice(1).map(({ fill }) => fill)).size).toBe(1);
    expect(mataPelajaran?.marks[0]?.fill).not.toBe(nilai?.marks[1]?.fill);
    expect([...(nilai?.written.values() ?? [])]).toEqual([]);
    // The pane may have been closed and opened in between: another host finds them all.
    expect(await officeHost().clearMarks()).toEqual({ ok: true, nilai: null });
    expect(nilai?.marks).toEqual([own]);
    expect(mataPelajaran?.marks).toEqual([]);
  });
});

describe('sheet sets', () => {
  const sheetsOf = (index: number) => {
    const set = sheetSets[index]?.susun({ tanggalMulai: '2026-09-07', jumlahPeserta: 3 });
    return set?.ok === true ? set.nilai : [];
  };

  test.each([0, 1])('set %i stands in Excel as its data say', async (index) => {
    const sheets = sheetsOf(index);
    excel = installFakeExcel([fakeSheet('Lembar1')]);
    expect(await host.insertSheets(sheets)).toEqual({ ok: true, nilai: null });
    expect(excel.sheets.map(({ name }) => name)).toEqual(['Lembar1', ...sheets.map(({ nama }) => nama)]);
    expect(excel.active.sheet).toBe('Program');
    for (const sheet of sheets) {
      const made = excel.sheets.find(({ name }) => name === sheet.nama);
      const cells = setCells(sheet, sheets);
      expect(made?.tables).toHaveLength(1);
      expect(made?.frozen).toMatch(/^A1:[A-D]1$/);
      for (const [column, { judul }] of sheet.kolom.entries()) {
        const letter = String.fromCharCode(65 + column);
        expect(made?.cells.get(`${letter}1`)?.value).toBe(judul);
        for (const [row, contents] of cells.entries()) {
          const cell = contents[column];
          const value = made?.cells.get(`${letter}${row + 2}`)?.value;
          if (cell === null) expect(value).toBe('');
          else if (typeof cell === 'object' && 'rumus' in cell) expect(value).toBe(cell.rumus);
        }
      }
    }
  });

  test('entries are guarded: lists, limits, dates and formulas for the first row', async () => {
    excel = installFakeExcel([]);
    await host.insertSheets(sheetsOf(0));
    const validationOf = (sheet: string, address: string): unknown =>
      excel.sheets.find(({ name }) => name === sheet)?.written.get(address)?.['dataValidation'];
    expect(validationOf('Nilai', 'H2:H55')).toMatchObject({
      rule: { decimal: { operator: 'Between', formula1: 0, formula2: 100 } },
    });
    expect(validationOf('Nilai', 'F2:F55')).toMatchObject({
      rule: { custom: { formula: '=AND(ISNUMBER(F2),F2>=0,F2<=E2)' } },
    });
    expect(validationOf('Nilai', 'I2:I55')).toMatchObject({ rule: { list: { source: 'Ya' } } });
    expect(validationOf('Peserta', 'B2:B4')).toMatchObject({ rule: { textLength: { formula1: 18 } } });
    expect(validationOf('Program', 'B4')).toMatchObject({ rule: { date: { operator: 'GreaterThan' } } });
    const programFormats = excel.sheets[0]?.written.get('B2:B17')?.['numberFormat'];
    expect(programFormats).toEqual(expect.arrayContaining(['@', 'dd/mm/yyyy', 'General']));
    expect(validationOf('Nilai', 'K2:K55')).toMatchObject({
      rule: { custom: { formula: '=AND(ISNUMBER(K2),K2<=Program!$B$7-1)' } },
    });
    expect(
      excel.sheets.find(({ name }) => name === 'Peserta')?.written.get('B2:B4')?.['numberFormat'],
    ).toEqual(['@', '@', '@']);
  });

  test('nothing is written where a name is taken', async () => {
    const refused = await host.insertSheets(sheetsOf(0));
    expect(refused).toEqual({
      ok: false,
      kesalahan: { jenis: 'lembar-sudah-ada', lembar: ['Mata Pelajaran', 'Nilai'] },
    });
    expect(excel.sheets).toHaveLength(2);
  });
});

describe('what Excel refuses', () => {
  test.each([
    ['InvalidOperationInCellEditMode', /sedang disunting/],
    ['AccessDenied', /dilindungi/],
    ['ItemNotFound', /tidak ada lagi/],
    ['GeneralException', /Excel menolak: pesan Excel \(GeneralException\)/],
  ])('%s is said in words', async (code, sentence) => {
    excel.refuse = { code, message: 'pesan Excel' };
    const refused = await host.selection();
    expect(refused.ok ? '' : hostFaultSentence(refused.kesalahan)).toMatch(sentence);
  });

  test('a mistake of our own is not called one of Excel', async () => {
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(new TypeError('x is undefined')) } });
    await expect(host.selection()).rejects.toThrow(TypeError);
  });
});
