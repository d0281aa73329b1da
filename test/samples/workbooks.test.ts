import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readNip } from '../../rules/index.ts';
import { evaluateFormulas } from '../../samples/make/cached-results.ts';
import { CONTOH } from '../../samples/make/samples.ts';
import { inputsOf, readSample, readWorkbook, rowsOf, SAMPLES, textIn } from './read-sample.ts';

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

  test('every NIP is valid, agrees with the birth date, and is nobody else’s', async () => {
    const rows = rowsOf(await readSample(berkas), 'Peserta');
    for (const row of rows) {
      expect(readNip(textIn(row, 'NIP'))).toMatchObject({ nip: { lahir: textIn(row, 'Tanggal Lahir') } });
    }
    expect(new Set(rows.map((row) => row.get('NIP'))).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.get('Nama'))).size).toBe(rows.length);
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
      const holdsNip = headers.includes('NIP') || sheet.name === 'Program';
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
    const sheet = workbook.worksheets.at(-1);
    const mark = sheet?.getCell('C2').dataValidation;
    expect(mark).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 100] });
    expect(mark).toMatchObject({ error: 'Isi dengan angka 0 sampai dengan 100.' });
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
