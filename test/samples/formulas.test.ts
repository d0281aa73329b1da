import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decimal, toFloat } from '../../rules/index.ts';
import {
  nilaiAkhir,
  nilaiPatokan,
  nilaiTertimbang,
  nilaiUjianKomprehensif,
  npr,
} from '../../rules/diklat/index.ts';
import { evaluateFormulas, type BukuKerja, type Hasil } from '../../samples/make/cached-results.ts';
import { programKlasikal } from '../../samples/make/programme.ts';
import type { Isi } from '../../samples/make/sheet.ts';
import { inputsOf, readSample } from './read-sample.ts';

const program = programKlasikal('penilai-pajak-dasar', '2026-09-07');

let penilai: BukuKerja;
let elearning: BukuKerja;

beforeAll(async () => {
  penilai = inputsOf(await readSample('penilai-pajak-dasar.xlsx'));
  elearning = inputsOf(await readSample('elearning-ar-dasar.xlsx'));
});

/** The workbook with other entries; each is a sheet, a row counted from the first under the header, a header, and the entry. */
function withEntries(
  buku: BukuKerja,
  entries: readonly (readonly [string, number, string, Isi])[],
): BukuKerja {
  const changed = new Map([...buku].map(([nama, rows]) => [nama, rows.map((row) => [...row])]));
  for (const [sheet, row, header, isi] of entries) {
    const cells = changed.get(sheet)?.[row + 1];
    if (cells === undefined) throw new Error(`No row ${row} on ${sheet}.`);
    cells[columnOf(buku, sheet, header)] = isi;
  }
  return changed;
}

function columnOf(buku: BukuKerja, sheet: string, header: string): number {
  const column = buku.get(sheet)?.[0]?.indexOf(header) ?? -1;
  if (column === -1) throw new Error(`No column ${header} on ${sheet}.`);
  return column;
}

function resultsOf(buku: BukuKerja): (sheet: string, row: number, header: string) => Hasil {
  const hasil = evaluateFormulas(buku);
  return (sheet, row, header) => hasil(sheet, row + 1, columnOf(buku, sheet, header));
}

describe('what is not filled in stays blank, all the way down', () => {
  test.each([
    { kosong: ['Nilai', 0, 'Tugas (Q)'], ikut: ['Jumlah NT', 'NA', 'Nilai Huruf', 'Predikat'] },
    { kosong: ['Nilai', 0, 'JP Hadir'], ikut: ['Jumlah NT', 'NA', 'Nilai Huruf', 'Predikat'] },
    { kosong: ['Nilai', 0, 'NIP'], ikut: ['Jumlah NT', 'NA', 'Nilai Huruf', 'Predikat'] },
    { kosong: ['Ujian', 0, 'Resume'], ikut: ['NA', 'Nilai Huruf', 'Predikat'] },
    { kosong: ['Ujian', 0, 'Praktik'], ikut: ['NUK', 'NA', 'Nilai Huruf', 'Predikat'] },
    { kosong: ['Ujian', 0, 'Lisan'], ikut: ['NUK', 'NA', 'Nilai Huruf', 'Predikat'] },
    { kosong: ['Ujian', 0, 'NIP'], ikut: ['Nama', 'Jumlah NT', 'NA', 'Nilai Huruf', 'Predikat'] },
  ] as const)('$kosong', ({ kosong: [sheet, row, header], ikut }) => {
    const hasil = resultsOf(withEntries(penilai, [[sheet, row, header, null]]));
    for (const each of ikut) expect(hasil('Ujian', 0, each), each).toBe('');
    expect(hasil('Ujian', 1, 'NA')).toBe(90);
  });

  test('a row of the sheet Unit without a participant', () => {
    const hasil = resultsOf(withEntries(elearning, [['Unit', 0, 'NIP', null]]));
    for (const each of ['Nama', 'Kehadiran', 'Hasil']) expect(hasil('Unit', 0, each), each).toBe('');
  });

  test('a Latihan with text in place of a mark does not count', () => {
    const hasil = resultsOf(withEntries(elearning, [['Unit', 0, 'Unit 2', 'belum']]));
    expect(hasil('Unit', 0, 'Kehadiran')).toBe(85);
  });
});

test('a substitute assignment raises attendance to 80 and never lowers it', () => {
  const pengganti = [0, 1, 2].map((row) => ['Nilai', row, 'Pengganti', 'Ya'] as const);
  const hadir = [0, 4.8, 6].map((jp, row) => ['Nilai', row, 'JP Hadir', jp] as const);
  const hasil = resultsOf(withEntries(penilai, [...pengganti, ...hadir]));
  expect([0, 1, 2].map((row) => hasil('Nilai', row, 'Kehadiran (P)'))).toEqual([80, 80, 85.71]);
});

/** Marks with two decimals, as a secretariat enters them; about one in ten is a tie for NPR. */
const mark = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);

test('whatever the marks: NPR, jumlah NT, NUK and NA are those of the rules, ties included', () => {
  const rows = penilai.get('Nilai')?.length ?? 0;
  const np = nilaiPatokan(program.mataPelajaran.daftar.map(({ jp }) => jp));
  if (!np.ok) throw new Error('No Nilai Patokan.');
  const participants = (penilai.get('Ujian')?.length ?? 1) - 1;
  const property = fc.property(
    fc.array(mark, { minLength: rows - 1, maxLength: rows - 1 }),
    fc.array(fc.tuple(mark, mark, mark), { minLength: participants, maxLength: participants }),
    (tugas, ujian) => {
      const hasil = resultsOf(
        withEntries(penilai, [
          ...tugas.map((q, row) => ['Nilai', row, 'Tugas (Q)', q] as const),
          ...ujian.flatMap(([resume, praktik, lisan], row) => [
            ['Ujian', row, 'Resume', resume] as const,
            ['Ujian', row, 'Praktik', praktik] as const,
            ['Ujian', row, 'Lisan', lisan] as const,
          ]),
        ]),
      );
      const read = (sheet: string, row: number, header: string) => decimal(hasil(sheet, row, header));
      for (const [row, q] of tugas.entries()) {
        const expected = npr(program, read('Nilai', row, 'Kehadiran (P)'), decimal(q)).nilai;
        expect(hasil('Nilai', row, 'NPR')).toBe(toFloat(expected));
      }
      for (const [row, [resume, praktik, lisan]] of ujian.entries()) {
        const nuk = nilaiUjianKomprehensif(program, decimal(praktik), decimal(lisan)).nilai;
        const own = np.nilai.map((_, index) => read('Nilai', row * np.nilai.length + index, 'NPR'));
        const nt = nilaiTertimbang(program, own, np.nilai);
        if (!nt.ok) throw new Error('No jumlah NT.');
        const na = nilaiAkhir(program, decimal(resume), nt.nilai.nilai, nuk).nilai;
        expect(hasil('Ujian', row, 'Jumlah NT')).toBe(toFloat(nt.nilai.nilai));
        expect(hasil('Ujian', row, 'NUK')).toBe(toFloat(nuk));
        expect(hasil('Ujian', row, 'NA')).toBe(toFloat(na));
      }
    },
  );
  // A run takes most of a second: no hundreds of them in search of a smaller example.
  fc.assert(property, { numRuns: 5, endOnFailure: true });
});
