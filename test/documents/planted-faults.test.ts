import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentRegistry, readWorkbook, type Finding, type GridWorkbook } from '../../documents/index.ts';
import { makeDocuments } from '../../generator/documents/make-documents.ts';
import { plantedFiles, type Planted } from './planted.ts';
import { planted as pelatihan } from './planted/pelatihan.ts';
import { findingsOf, findingText, readSampleGrid, withCells, type Changes } from './sample-grid.ts';

const files = await plantedFiles();

/** Each sample with what it says as it stands. */
const samples = new Map<string, { readonly grid: GridWorkbook; readonly own: readonly string[] }>();
for (const { contoh, galat } of files) {
  for (const name of [
    contoh,
    ...Object.values(galat).flatMap((each) => each.map((one) => one.contoh ?? contoh)),
  ]) {
    if (samples.has(name)) continue;
    const grid = await readSampleGrid(name);
    samples.set(name, { grid, own: findingsOf(grid) });
  }
}

function sampleOf(name: string) {
  const sample = samples.get(name);
  if (sample === undefined) throw new Error(`No sample ${name}.`);
  return sample;
}

test('the samples themselves stop no document', () => {
  const faults = [...samples.values()].flatMap(({ own }) => own.filter((each) => each.startsWith('galat')));
  expect(faults).toEqual([]);
});

for (const { nama, contoh, galat } of files) {
  describe.each(Object.entries(galat))(`${nama}: %s`, (jenis, faults) => {
    test.each(faults.map((each) => ({ judul: each.perihal ?? 'as it is', ...each })))(
      '$judul',
      async (each) => {
        const { grid, own } = sampleOf(each.contoh ?? contoh);
        const found = await findings(grid, each);
        expect(found.map(({ masalah }) => masalah.jenis)).toContain(jenis);
        const told = found.map(findingText).filter((text) => !own.includes(text));
        expect(told.map((text, at) => beginning(text, each.temuan[at]))).toEqual(each.temuan);
      },
    );
  });
}

/** Of a text no more than is expected of it. */
function beginning(text: string, expected = ''): string {
  return expected.endsWith('…') ? `${text.slice(0, expected.length - 1)}…` : text;
}

async function findings(sample: GridWorkbook, { ubah, saatMembuat }: Planted): Promise<readonly Finding[]> {
  const grid = typeof ubah === 'function' ? ubah(sample) : withCells(sample, ubah);
  const { temuan, isi } = readWorkbook(grid);
  if (saatMembuat === undefined) return temuan;
  const kind = documentRegistry.find(
    (each) => each.perintah === saatMembuat && each.jenisBuku === isi?.jenis,
  );
  if (isi === null || kind === undefined) throw new Error('the workbook cannot be made into documents');
  const folder = await mkdtemp(join(tmpdir(), 'patokan-'));
  const report = await makeDocuments(kind, isi, { grid, sidikBuku: '', folder, theme: {} });
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
  return [...temuan, ...report.temuan];
}

test('every kind of problem is planted somewhere', () => {
  // The sentences have one case for each kind, or they do not compile.
  const source = readFileSync(join(import.meta.dirname, '../../documents/finding-sentences.ts'), 'utf8');
  const sentences = /function problemSentence[^]*?\n\}/.exec(source)?.[0] ?? '';
  const kinds = [...sentences.matchAll(/^ {4}case '([^']+)':/gm)].map(([, kind]) => kind);
  const planted = files.flatMap(({ galat }) => Object.keys(galat));
  expect(kinds.length).toBeGreaterThan(30);
  expect(kinds.filter((kind) => !planted.includes(kind ?? ''))).toEqual([]);
});

test('ten faults at once give ten findings at their ten cells', () => {
  const changes: Changes = {
    'Program!B9': 'SERT/{tahun}',
    "'Mata Pelajaran'!D5": 8,
    'Peserta!B5': 199005172012121900,
    'Peserta!E9': { tanggal: '1996-09-06' },
    'Nilai!G17': 104,
    'Nilai!C130': 'Hukum Tanah',
    'Nilai!A200': '1234',
    'Ujian!D12': 'tujuh',
    'Ujian!J20': 99,
    'Ujian!C31': null,
  };
  const { temuan, isi } = readWorkbook(withCells(sampleOf(pelatihan.contoh).grid, changes));
  expect(isi).toBeNull();
  expect(temuan.map(cellOf).sort()).toEqual(Object.keys(changes).sort());
});

function cellOf({ tempat }: Finding): string {
  const sheet = tempat.lembar.includes(' ') ? `'${tempat.lembar}'` : tempat.lembar;
  return `${sheet}!${tempat.sel ?? ''}`;
}

test('no result that differs hides another', () => {
  const { contoh, galat } = pelatihan;
  const cells = (galat['hasil-berbeda'] ?? []).filter((each) => each.contoh === undefined);
  const changes = Object.assign({}, ...cells.map(({ ubah }) => ubah)) as Changes;
  const expected = cells.filter(({ ubah }) =>
    Object.entries(ubah).every(([cell, value]) => changes[cell] === value),
  );
  expect(findingsOf(withCells(sampleOf(contoh).grid, changes)).sort()).toEqual(
    expected.flatMap(({ temuan }) => temuan).sort(),
  );
});
