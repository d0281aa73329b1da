import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS, { type DataValidation } from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readNip } from '../../rules/index.ts';
import { evaluateFormulas } from '../../samples/make/cached-results.ts';
import { CONTOH } from '../../samples/make/samples.ts';
import { inputsOf, readSample, readWorkbook, rowsOf, SAMPLES, textIn } from './read-sample.ts';

/** The sheets with a row for each person. */
const LISTS_OF_PEOPLE = ['Peserta', 'Pegawai', 'Tim Penilai'];

test('every workbook in the folder is made by the script', () => {
  const committed = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  expect(committed.sort()).toEqual(CONTOH.map(({ berkas }) => berkas).sort());
});

describe.each(CONTOH)('$berkas', ({ berkas, buat }) => {
  test('holds, cell by cell, what the script makes', async () => {
    const made = new ExcelJS.Workbook();
    // exceljs declares a Buffer of an older Node.
    await made.xlsx.load(Buffer.from(await buat()) as unknown as ExcelJS.Buffer);
    expect(cellsOf(await readWorkbook(berkas))).toEqual(cellsOf(made));
  });

  test('is made twice with the same bytes, which are those in the folder', async () => {
    const [first, second] = [await buat(), await buat()];
    expect(Buffer.from(first).equals(second)).toBe(true);
    expect(Buffer.from(first).equals(readFileSync(join(SAMPLES, berkas)))).toBe(true);
  });

  test('the results in the cells are those of a fresh evaluation', async () => {
    const sample = await readSample(berkas);
    const hasil = evaluateFormulas(inputsOf(sample));
    let formulas = 0;
    for (const [sheet, rows] of sample) {
      for (const [row, cells] of rows.entries()) {
        for (const [column, { isi, nilai }] of cells.entries()) {
          if (isi === null || typeof isi !== 'object' || !('rumus' in isi)) continue;
          formulas += 1;
          expect(nilai, `${sheet}, row ${row + 1}, ${isi.rumus}`).toBe(hasil(sheet, row, column));
        }
      }
    }
    expect(formulas).toBeGreaterThan(100);
  });

  test('every NIP is valid and agrees with the birth date beside it; a list of people names nobody twice', async () => {
    const sample = await readSample(berkas);
    for (const sheet of sample.keys()) {
      const rows = rowsOf(sample, sheet).filter((row) => typeof row.get('NIP') === 'string');
      for (const row of rows) {
        const lahir = row.get('Tanggal Lahir');
        expect(readNip(textIn(row, 'NIP')), sheet).toMatchObject({
          nip: typeof lahir === 'string' ? { lahir } : {},
        });
      }
      if (!LISTS_OF_PEOPLE.includes(sheet)) continue;
      expect(new Set(rows.map((row) => row.get('NIP'))).size, sheet).toBe(rows.length);
      expect(new Set(rows.map((row) => row.get('Nama'))).size, sheet).toBe(rows.length);
    }
  });

  test('keeps its NIP as text without a mark in every cell', async () => {
    const parts = await JSZip.loadAsync(readFileSync(join(SAMPLES, berkas)));
    const workbook = await readWorkbook(berkas);
    for (const [index, sheet] of workbook.worksheets.entries()) {
      const xml = (await parts.file(`xl/worksheets/sheet${index + 1}.xml`)?.async('string')) ?? '';
      const headers = Array.from(
        { length: sheet.columnCount },
        (_, column) => sheet.getCell(1, column + 1).text,
      );
      const holdsNip = headers.includes('NIP') || headers[0] === 'Isian';
      expect(xml.includes('<ignoredErrors>'), sheet.name).toBe(holdsNip);
    }
  });

  test('puts each table over all its rows, under headers of their own', async () => {
    const workbook = await readWorkbook(berkas);
    const parts = await JSZip.loadAsync(readFileSync(join(SAMPLES, berkas)));
    const sheets = workbook.worksheets.slice(1);
    for (const [index, sheet] of sheets.entries()) {
      const xml = (await parts.file(`xl/tables/table${index + 1}.xml`)?.async('string')) ?? '';
      const columns = [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
      const headers = Array.from(
        { length: sheet.columnCount },
        (_, column) => sheet.getCell(1, column + 1).text,
      );
      expect(columns).toEqual(headers);
      expect(new Set(headers).size).toBe(headers.length);
      const last = sheet.getCell(sheet.rowCount, sheet.columnCount).address;
      expect(xml).toContain(`ref="A1:${last}"`);
    }
  });

  test('limits what can be entered', async () => {
    const workbook = await readWorkbook(berkas);
    const limits: DataValidation[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => limits.push(cell.dataValidation)),
      );
    }
    // A cell without a condition has none of this, whatever exceljs declares.
    const stated = limits.filter((limit) => (limit as DataValidation | undefined)?.showErrorMessage === true);
    expect(stated.length).toBeGreaterThan(20);
    for (const { error } of stated) expect(error).toMatch(/[a-z]/);
  });
});

function cellsOf(workbook: ExcelJS.Workbook): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        cells[`${sheet.name}!${cell.address}`] = {
          value: cell.value,
          result: cell.result,
          fill: cell.fill,
          numFmt: cell.numFmt,
          validation: cell.dataValidation,
        };
      });
    });
  });
  return cells;
}
