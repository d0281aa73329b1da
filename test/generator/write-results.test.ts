import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { hitungBuku, type GridWorkbook } from '../../documents/index.ts';
import { readXlsx } from '../../generator/workbook/read-xlsx.ts';
import { readCells } from '../../generator/workbook/sheet-xml.ts';
import { writeResults } from '../../generator/workbook/write-results.ts';
import { SAMPLES, valueAt } from '../documents/sample-grid.ts';
import { tempFolder } from './temp-folder.ts';

const root = tempFolder();
const NAMES = [
  'penilai-pajak-dasar',
  'elearning-ar-dasar',
  'lakin-klip-2024',
  'lomba-pelayanan',
  'angka-kredit-penyuluh',
];

async function gridOf(bytes: Uint8Array): Promise<GridWorkbook> {
  const path = join(root, 'buku.xlsx');
  writeFileSync(path, bytes);
  const grid = await readXlsx(path);
  if (!grid.ok) throw new Error(grid.kesalahan.jenis);
  return grid.nilai;
}

async function computed(bytes: Uint8Array) {
  const { isi } = hitungBuku(await gridOf(bytes));
  if (isi === null) throw new Error('The workbook has faults.');
  return { ...(await writeResults(bytes, isi.hasil)), diperbaiki: isi.diperbaiki };
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await JSZip.loadAsync(bytes);
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('binarystring')] as const)),
  );
}

/** The sample as exceljs writes it after a change. */
async function changed(name: string, change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(SAMPLES, `${name}.xlsx`));
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The bytes with one part of the file rewritten. */
async function rewritten(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  archive.file(part, change((await archive.file(part)?.async('string')) ?? ''));
  return archive.generateAsync({ type: 'uint8array' });
}

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  return sheet;
};

describe.each(NAMES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`)));

  test('all but the cells of the results is the same, to the byte', async () => {
    const copy = await computed(bytes);
    const [before, after] = [await partsOf(bytes), await partsOf(copy.bytes)];
    const KNOWN = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
    expect([...after.keys()].filter((part) => !before.has(part))).toHaveLength(1);
    const results = new Set(copy.hasil.map(({ sel }) => sel));
    for (const [part, old] of before) {
      const now = after.get(part) ?? '';
      if (KNOWN.includes(part) || now === old) continue;
      expect(part).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
      const frame = (xml: string): string => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, '');
      expect(frame(now)).toBe(frame(old));
      const cells = readCells(now);
      for (const [address, { xml, format }] of readCells(old)) {
        if (!results.has(address)) expect(cells.get(address)?.xml, `${part} ${address}`).toBe(xml);
        expect(cells.get(address)?.format, `${part} ${address}`).toBe(format);
      }
    }
  });

  test('the copy holds the same results as values, and a second copy adds no second sheet of sources', async () => {
    const copy = await computed(bytes);
    const [before, after] = [await gridOf(bytes), await gridOf(copy.bytes)];
    for (const { lembar, sel } of copy.hasil) {
      const [old, now] = [before, after].map((grid) => valueAt(grid, `${lembar}!${sel}`));
      if (typeof old === 'number') expect(now).toBeCloseTo(old, 8);
      else expect(now ?? '').toEqual(old ?? '');
    }
    const again = await computed(copy.bytes);
    expect(again.diperbaiki).toEqual([]);
    const names = (await gridOf(again.bytes)).lembar.map(({ nama }) => nama);
    expect(names).toEqual([...before.lembar.map(({ nama }) => nama), 'Sumber Hitungan']);
  });
});

test('the sheet of sources says of each result where it stands, how it comes about and by which rule', async () => {
  const { bytes, hasil } = await computed(
    new Uint8Array(readFileSync(join(SAMPLES, 'elearning-ar-dasar.xlsx'))),
  );
  const rows = [...((await gridOf(bytes)).lembar.at(-1)?.baris ?? [])];
  expect(rows[0]?.sel).toEqual(['Lembar', 'Sel', 'Kolom', 'Hasil', 'Hitungan', 'Sumber']);
  expect(rows).toHaveLength(hasil.length + 1);
  expect(rows[2]?.sel).toEqual([
    'Unit',
    hasil[1]?.sel,
    'Hasil',
    'LULUS',
    'semua syarat terpenuhi',
    'KAP E-Learning AR Dasar, Bentuk Evaluasi, Evaluasi Level 2, rincian unit; Bentuk Evaluasi, Evaluasi Level 2, tingkat kehadiran minimal',
  ]);
});

test('wrong, broken and missing results come out right; a missing column is added at the right', async () => {
  const right = await gridOf(readFileSync(join(SAMPLES, 'penilai-pajak-dasar.xlsx')));
  const bytes = await changed('penilai-pajak-dasar', (workbook) => {
    const marks = sheetOf(workbook, 'Nilai');
    marks.getCell('F2').value = { formula: 'PATOKAN(1)', result: { error: '#NAME?' } };
    marks.getCell('F3').value = { formula: 'E3/D3' };
    marks.getCell('K2').value = 12;
    const exams = sheetOf(workbook, 'Ujian');
    exams.getTables().forEach((table) => exams.removeTable((table as unknown as { name: string }).name));
    for (let row = 1; row <= 200; row += 1) exams.getCell(row, 9).value = null;
  });
  const copy = await computed(bytes);
  const grid = await gridOf(copy.bytes);
  for (const place of ['Nilai!F2', 'Nilai!F3', 'Nilai!K2'])
    expect(valueAt(grid, place), place).toBe(valueAt(right, place));
  const added = copy.hasil.filter(({ kolomBaru }) => kolomBaru);
  expect(added).toHaveLength(30);
  const header = added[0]?.judul ?? '';
  expect(valueAt(right, 'Ujian!I1')).toBe(header);
  for (const { sel, baris } of added) {
    expect(valueAt(grid, `Ujian!${sel}`)).toBe(valueAt(right, `Ujian!I${baris}`));
    expect(valueAt(grid, `Ujian!${sel.replace(/\d+/, '1')}`)).toBe(header);
  }
  expect(hitungBuku(grid).isi?.diperbaiki).toEqual([]);
});

test('a formula shared with an overwritten cell is written out in the others', async () => {
  const bytes = await changed('penilai-pajak-dasar', (workbook) => {
    const marks = sheetOf(workbook, 'Nilai');
    // A note of the user's own at the right, below the last participant, repeats the formula of NPR.
    marks.getCell('K2').value = {
      formula: 'ROUND(F2*0.3+G2*0.7,2)',
      result: 1,
      shareType: 'shared',
      ref: 'K2:K541',
    } as ExcelJS.CellValue;
    for (let row = 3; row <= 545; row += 1)
      marks.getCell(`K${row}`).value = { sharedFormula: 'K2', result: 1 };
  });
  const { bytes: copy } = await computed(bytes);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(copy as unknown as ArrayBuffer);
  const marks = sheetOf(workbook, 'Nilai');
  expect(marks.getCell('K541').value).toBe(valueAt(await gridOf(copy), 'Nilai!K541'));
  expect(marks.getCell('K545').formula).toBe('ROUND(F545*0.3+G545*0.7,2)');
});

test('the chain of formulas goes, and formulas that use a result are computed anew on opening', async () => {
  const original = new Uint8Array(readFileSync(join(SAMPLES, 'elearning-ar-dasar.xlsx')));
  const archive = await JSZip.loadAsync(original);
  archive.file('xl/calcChain.xml', '<calcChain/>');
  const chained = await archive.generateAsync({ type: 'uint8array' });
  const related = await rewritten(chained, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  );
  const parts = await partsOf((await computed(related)).bytes);
  expect(parts.has('xl/calcChain.xml')).toBe(false);
  expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(parts.get('xl/workbook.xml')).toContain('<calcPr calcId="171027" fullCalcOnLoad="1"/>');
});

test("a user's own sheet of the same name stays", async () => {
  const bytes = await changed('elearning-ar-dasar', (workbook) => {
    workbook.addWorksheet('Sumber Hitungan').getCell('A1').value = 'milik saya';
  });
  const { lembar } = await gridOf((await computed(bytes)).bytes);
  expect(lembar.slice(-2).map(({ nama }) => nama)).toEqual(['Sumber Hitungan', 'Sumber Hitungan 2']);
  expect(lembar.at(-2)?.baris.at(0)?.sel).toEqual(['milik saya']);
});
