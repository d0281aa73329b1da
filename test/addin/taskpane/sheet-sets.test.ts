import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyGridSheet } from '../../../addin/workbook/sample-host.ts';
import { setCells, type SetSheet } from '../../../addin/workbook/sheet-set.ts';
import { sheetSets } from '../../../addin/workbook/sheet-sets/sheet-sets.ts';
import {
  findingSentence,
  readWorkbook,
  type Buku,
  type GridValue,
  type GridWorkbook,
} from '../../../documents/index.ts';
import { readXlsx } from '../../../generator/workbook/read-xlsx.ts';
import { programDiklat } from '../../../rules/diklat/index.ts';
import { findFunction } from '../../../rules/index.ts';
import { buildFunctions } from '../built-files.ts';
import { loadInExcel } from '../excel.ts';
import { registerPajak } from '../formula-engine.ts';
import { fillSet, rowsOf, type Entries } from './filled-set.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const SPARE_PARTICIPANTS = 2;

/** Each set with the sample whose entries it is filled with. */
const CASES = [
  { kode: 'penilai-pajak-dasar', berkas: 'penilai-pajak-dasar.xlsx', perPeserta: ['Nilai', 'Ujian'] },
  { kode: 'elearning-ar-dasar', berkas: 'elearning-ar-dasar.xlsx', perPeserta: ['Unit'] },
] as const;

const TANGGAL = '2026-07-06';

function sheetsFor(kode: string, jumlahPeserta: number): readonly SetSheet[] {
  const sheets = sheetSets.find((set) => set.kode === kode)?.susun({ tanggalMulai: TANGGAL, jumlahPeserta });
  if (sheets?.ok !== true) throw new Error(`No set ${kode}.`);
  return sheets.nilai;
}

async function readSampleGrid(berkas: string): Promise<GridWorkbook> {
  const grid = await readXlsx(join(SAMPLES, berkas));
  if (!grid.ok) throw new Error(berkas);
  return grid.nilai;
}

beforeAll(async () => {
  registerPajak(loadInExcel(await buildFunctions()), ['NILAI_PATOKAN']);
});

test('there is a set for every programme', () => {
  expect(sheetSets.map(({ kode }) => kode)).toEqual([...new Set(programDiklat.map(({ kode }) => kode))]);
});

test('a date before the first version gives no set', () => {
  const early = sheetSets[0]?.susun({ tanggalMulai: '1999-01-01', jumlahPeserta: 1 });
  expect(early).toMatchObject({ ok: false, kesalahan: { jenis: 'tidak-ada-versi' } });
});

describe.each(CASES)('$kode', ({ kode, berkas, perPeserta }) => {
  test('an empty set lacks neither sheet nor column nor course', () => {
    const sheets = sheetsFor(kode, 3);
    const { temuan } = readWorkbook({ lembar: sheets.map((sheet) => emptyGridSheet(sheet, sheets)) });
    const expected = ['wajib-kosong', 'tanpa-peserta', 'isian-hilang'];
    expect(temuan.filter(({ masalah }) => !expected.includes(masalah.jenis)).map(findingSentence)).toEqual(
      [],
    );
    // An entry is missing on the sheet as a whole only where its cell is blank.
    const onSheets = temuan.filter(
      ({ masalah, tempat }) => masalah.jenis === 'isian-hilang' && tempat.sel !== undefined,
    );
    expect(onSheets).toEqual([]);
    expect(temuan.some(({ masalah }) => masalah.jenis === 'tanpa-peserta')).toBe(true);
  });

  test('every formula is guarded and names functions that exist', () => {
    const sheets = sheetsFor(kode, 2);
    const formulas = sheets.flatMap((sheet) =>
      setCells(sheet, sheets)
        .flat()
        .flatMap((cell) =>
          typeof cell === 'object' && cell !== null && 'rumus' in cell ? [cell.rumus] : [],
        ),
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      expect(formula).toMatch(/^=IF\(COUNTBLANK\(/);
      expect(formula).not.toMatch(/[{}]/);
      for (const [, nama = ''] of formula.matchAll(/PAJAK\.([A-Z_]+)/g))
        expect(findFunction(nama).ok, nama).toBe(true);
    }
  });

  test('filled with the entries of the sample it reads without a finding, and with the same results', async () => {
    const sample = await readSampleGrid(berkas);
    const participants = rowsOf(sample, 'Peserta');
    const sheets = sheetsFor(kode, participants.length + SPARE_PARTICIPANTS);
    const filled = fillSet(sheets, entriesFrom(sample, sheets, perPeserta));
    const [expected, reading] = [readWorkbook(sample), readWorkbook(filled)];
    const faults = reading.temuan.filter(({ tingkat }) => tingkat === 'galat');
    expect(faults.map(findingSentence)).toEqual([]);
    expect(passed(reading.isi)).toEqual(passed(expected.isi));
    for (const lembar of perPeserta) compareResults(sample, filled, lembar);
  });

  test('rows nobody filled in show nothing', async () => {
    const sample = await readSampleGrid(berkas);
    const count = rowsOf(sample, 'Peserta').length;
    const sheets = sheetsFor(kode, count + SPARE_PARTICIPANTS);
    const filled = fillSet(sheets, entriesFrom(sample, sheets, perPeserta));
    for (const lembar of perPeserta) {
      const rows = rowsOf(filled, lembar);
      const spare = rows.slice((rows.length / (count + SPARE_PARTICIPANTS)) * count);
      expect(spare.length).toBeGreaterThan(0);
      for (const row of spare)
        for (const [judul, value] of row)
          if (judul !== 'No') expect(value === '' || value === null, judul).toBe(true);
    }
  });
});

/** The sample's entries where a user of the set would type them. */
function entriesFrom(
  sample: GridWorkbook,
  sheets: readonly SetSheet[],
  perPeserta: readonly string[],
): Entries {
  const program = rowsOf(sample, 'Program');
  const participants = rowsOf(sample, 'Peserta');
  const entries = new Map<string, readonly ReadonlyMap<string, GridValue>[]>([['Peserta', participants]]);
  const programSheet = sheets.find(({ nama }) => nama === 'Program');
  entries.set(
    'Program',
    (programSheet?.baris ?? []).map(
      ([isian]) => program.find((row) => row.get('Isian') === isian) ?? new Map<string, GridValue>(),
    ),
  );
  for (const lembar of perPeserta) {
    const rows = rowsOf(sample, lembar);
    entries.set(
      lembar,
      participants.flatMap((participant) => rows.filter((row) => row.get('NIP') === participant.get('NIP'))),
    );
  }
  return entries;
}

function passed(buku: Buku | null): readonly (readonly [string, string | null])[] {
  return buku !== null && 'peserta' in buku ? [...buku.peserta].map(({ nip, nomor }) => [nip, nomor]) : [];
}

const RESULTS = [
  'Mata Pelajaran',
  'JP',
  'Kehadiran (P)',
  'NPR',
  'Jumlah NT',
  'NUK',
  'NA',
  'Nilai Huruf',
  'Predikat',
  'Kehadiran',
];

function compareResults(sample: GridWorkbook, filled: GridWorkbook, lembar: string): void {
  const [expected, actual] = [rowsOf(sample, lembar), rowsOf(filled, lembar)];
  for (const [index, row] of expected.entries())
    for (const judul of RESULTS)
      if (row.has(judul))
        expect(actual[index]?.get(judul), `${lembar} ${judul} ${index + 2}`).toBe(row.get(judul));
}
