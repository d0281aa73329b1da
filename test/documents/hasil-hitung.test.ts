import { describe, expect, test } from 'vitest';
import {
  findingSentence,
  hitungBuku,
  placeText,
  type GridWorkbook,
  type HasilSel,
} from '../../documents/index.ts';
import { citationsText, toFloat, ZERO } from '../../rules/index.ts';
import { readSampleGrid, valueAt, withCell, withCells, withRows } from './sample-grid.ts';

/** How many results each sample holds: a reader that loses a column is seen here. */
const SAMPLES = {
  'penilai-pajak-dasar': 18 + 30 * 18 * 3 + 30 * 5,
  'elearning-ar-dasar': 60 * 2,
  'lakin-klip-2024': 66,
  'lomba-pelayanan': 462,
  'angka-kredit-penyuluh': 140,
} as const;

function resultsOf(workbook: GridWorkbook): ReadonlyMap<string, HasilSel> {
  const { isi, temuan } = hitungBuku(workbook);
  if (isi === null) throw new Error(temuan.map(findingSentence).join('\n'));
  return new Map(
    isi.hasil.map((each) => [
      placeText({ lembar: each.lembar, sel: `${each.kolom ?? '?'}${each.baris}` }),
      each,
    ]),
  );
}

const plain = (hasil: HasilSel | undefined): unknown =>
  typeof hasil?.nilai === 'string' || hasil === undefined ? hasil?.nilai : toFloat(hasil.nilai ?? ZERO);

describe('every result of the samples', () => {
  test.each(Object.entries(SAMPLES))(
    '%s: %i, as its own formulas show them, with their sources',
    async (name, count) => {
      const grid = await readSampleGrid(name);
      const results = resultsOf(grid);
      expect(results.size).toBe(count);
      for (const [place, hasil] of results) {
        const shown = valueAt(grid, place) ?? null;
        if (typeof hasil.nilai === 'string') expect(shown, place).toBe(hasil.nilai);
        else if (hasil.nilai === null) expect(shown === null || shown === '', place).toBe(true);
        else expect(Number(shown), place).toBeCloseTo(toFloat(hasil.nilai), 8);
        expect(hasil.hitungan, place).not.toBe('');
      }
    },
  );

  test('a working can be followed with a calculator', async () => {
    const npr = resultsOf(await readSampleGrid('penilai-pajak-dasar')).get('Nilai!K2');
    expect(npr).toMatchObject({ judul: 'NPR', baris: 2, barisJudul: 1, kolom: 'K' });
    expect(npr?.hitungan).toBe(
      '30% dari kehadiran (P): 30% × 100,00; 70% dari penyelesaian tugas (Q): 70% × 96,00',
    );
    expect(citationsText(npr?.sumber ?? [])).toBe('KAP Penilai Pajak Dasar, Teknis penilaian 2');
  });
});

describe('results that the workbook shows wrongly', () => {
  test.each([
    ['another number', 11],
    ['a number no mark can be', 104],
    ['an error', { galat: '#NAME?' }],
    ['a formula that was never computed', { rumusTanpaHasil: 'PATOKAN.KEHADIRAN(E2,D2)' }],
    ['nothing', null],
  ])('%s', async (_, value) => {
    const grid = await readSampleGrid('penilai-pajak-dasar');
    const right = resultsOf(grid);
    const places = ['Nilai!F2', 'Nilai!K2', 'Ujian!H2', "'Mata Pelajaran'!F2"].filter((place) =>
      right.has(place),
    );
    expect(places.length).toBeGreaterThan(2);
    const results = resultsOf(withCells(grid, Object.fromEntries(places.map((place) => [place, value]))));
    for (const place of places) expect(plain(results.get(place)), place).toEqual(plain(right.get(place)));
  });

  test('are named', async () => {
    const grid = await readSampleGrid('penilai-pajak-dasar');
    const { isi } = hitungBuku(withCell(grid, 'Nilai!K2', 1));
    expect(isi?.diperbaiki.map(findingSentence)).toEqual([
      'Nilai!K2: NPR tertulis 1,00, hasil hitung ulang 97,20',
    ]);
  });

  test('totals are compared once their parts agree: both come out right', async () => {
    const grid = await readSampleGrid('angka-kredit-penyuluh');
    const right = resultsOf(grid);
    const part = [...right.keys()].find((place) => place.startsWith('Kegiatan!')) ?? '';
    const total = [...right.keys()].find((place) => place.startsWith('Rekap!')) ?? '';
    const { isi } = hitungBuku(withCells(grid, { [part]: 999, [total]: 999 }));
    expect(isi?.diperbaiki.map(({ tempat }) => placeText(tempat))).toEqual([part, total]);
  });

  test('of an examination that was not sat there are none, whatever the cells show', async () => {
    const grid = await readSampleGrid('penilai-pajak-dasar');
    const results = resultsOf(withCells(grid, { 'Ujian!D2': 'TH', 'Ujian!E2': 'TH' }));
    const absent = [...results.values()].filter(({ lembar, baris }) => lembar === 'Ujian' && baris === 2);
    expect(absent.map(({ judul, nilai }) => [judul, nilai === null])).toEqual([
      ['Jumlah NT', false],
      ['NUK', true],
      ['NA', true],
      ['Nilai Huruf', true],
      ['Predikat', true],
    ]);
  });
});

test('a column that the sheet lacks is a result without a column', async () => {
  const grid = await readSampleGrid('penilai-pajak-dasar');
  const without = withCell(grid, 'Nilai!K1', 'Catatan');
  const npr = [...(hitungBuku(without).isi?.hasil ?? [])].filter(({ judul }) => judul === 'NPR');
  expect(npr).toHaveLength(540);
  expect(new Set(npr.map(({ kolom }) => kolom))).toEqual(new Set([null]));
});

describe('a fault in an input stops', () => {
  test.each([
    ['an error', { galat: '#REF!' }],
    ['a formula that was never computed', { rumusTanpaHasil: 'A1' }],
    ['a mark too high', 104],
    ['no mark', null],
  ])('%s, and only it is named', async (_, value) => {
    const grid = await readSampleGrid('penilai-pajak-dasar');
    const { isi, temuan } = hitungBuku(withCells(grid, { 'Nilai!G2': value, 'Nilai!K3': 1 }));
    expect(isi).toBeNull();
    expect(temuan.map(({ tempat }) => placeText(tempat))).toEqual(['Nilai!G2']);
  });

  test('also in a column that may be blank, which would change the result without a word', async () => {
    const grid = await readSampleGrid('penilai-pajak-dasar');
    const { isi, temuan } = hitungBuku(withCell(grid, 'Nilai!J2', { galat: '#REF!' }));
    expect(isi).toBeNull();
    expect(temuan.map(({ tempat }) => placeText(tempat))).toEqual(['Nilai!J2']);
  });

  test('a workbook of another kind is said to be one', () => {
    const { isi, temuan } = hitungBuku({ lembar: [{ nama: 'Kas', baris: [] }] });
    expect(isi).toBeNull();
    expect(temuan.map(({ masalah }) => masalah.jenis)).toEqual(['buku-tidak-dikenal']);
  });

  test('a participant without marks', async () => {
    const grid = withRows(await readSampleGrid('elearning-ar-dasar'), 'Unit', (rows) => rows.slice(0, -1));
    expect(hitungBuku(grid).isi).toBeNull();
  });
});
