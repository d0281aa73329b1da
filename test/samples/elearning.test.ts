import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, decimal, toFloat } from '../../rules/index.ts';
import { kelulusanElearning, type HasilElearning } from '../../rules/diklat/index.ts';
import { KASUS_ELEARNING } from '../../samples/make/elearning-cases.ts';
import { programElearning } from '../../samples/make/programme.ts';
import { readSample, rowsOf, textIn, type Sample } from './read-sample.ts';

type Row = ReturnType<typeof rowsOf>[number];

const START = '2026-07-06';
const program = programElearning('elearning-ar-dasar', START);
const units = program.unit.daftar.map(({ nama }) => nama);

let sample: Sample;

beforeAll(async () => {
  sample = await readSample('elearning-ar-dasar.xlsx');
});

/** The rules, from nothing but the marks. */
function outcome(row: Row): HasilElearning {
  const result = kelulusanElearning(
    program,
    units.map((unit) => {
      const mark = row.get(unit);
      return typeof mark === 'number' ? decimal(mark) : null;
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.nilai.nilai;
}

test('plain formulas and rules agree on 60 participants', () => {
  const rows = rowsOf(sample, 'Unit');
  expect(rows).toHaveLength(60);
  expect(rows.map((row) => row.get('Nama'))).toEqual(rowsOf(sample, 'Peserta').map((row) => row.get('Nama')));
  for (const row of rows) {
    const { kehadiran, lulus } = outcome(row);
    expect(row.get('Kehadiran'), textIn(row, 'Nama')).toBe(toFloat(kehadiran));
    expect(row.get('Hasil'), textIn(row, 'Nama')).toBe(lulus ? 'LULUS' : 'TIDAK LULUS');
  }
});

test('the columns are the units of the programme', () => {
  const headers = [...(rowsOf(sample, 'Unit')[0]?.keys() ?? [])];
  expect(headers).toEqual(['NIP', 'Nama', ...units, 'Kehadiran', 'Hasil']);
});

const PRE_TEST = 'Pre-test (wajib) belum dikerjakan';
const POST_TEST = 'Post-test (wajib) belum dikerjakan';

/** For each case: attendance, and what is unmet. */
const EXPECTED: Readonly<Record<string, { kehadiran: number; tidakTerpenuhi: readonly string[] }>> = {
  'semua-unit': { kehadiran: 100, tidakTerpenuhi: [] },
  'tepat-80': { kehadiran: 80, tidakTerpenuhi: [] },
  'latihan-59.99': { kehadiran: 90, tidakTerpenuhi: [] },
  'latihan-60': { kehadiran: 100, tidakTerpenuhi: [] },
  'kehadiran-75': { kehadiran: 75, tidakTerpenuhi: ['kehadiran 75% kurang dari 80%'] },
  'tanpa-pre-test': { kehadiran: 90, tidakTerpenuhi: [PRE_TEST] },
  'tanpa-post-test': { kehadiran: 90, tidakTerpenuhi: [POST_TEST] },
  'tes-bernilai-0': { kehadiran: 100, tidakTerpenuhi: [] },
  'tidak-mengerjakan': {
    kehadiran: 0,
    tidakTerpenuhi: ['kehadiran 0% kurang dari 80%', PRE_TEST, POST_TEST],
  },
  'masa-jabatan-2-tahun': { kehadiran: 100, tidakTerpenuhi: [] },
  'nama-panjang': { kehadiran: 100, tidakTerpenuhi: [] },
  'nama-tunggal': { kehadiran: 100, tidakTerpenuhi: [] },
};

describe('each participant shows what they are there for', () => {
  test('every case has its expectation', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(KASUS_ELEARNING.map(({ kasus }) => kasus).sort());
  });

  test.each(KASUS_ELEARNING)('$kasus: $nama', ({ kasus, nama }) => {
    const row = rowsOf(sample, 'Unit').find((each) => each.get('Nama') === nama);
    if (row === undefined) throw new Error(`No participant ${nama}.`);
    const { kehadiran, tidakTerpenuhi } = outcome(row);
    expect({ kehadiran: toFloat(kehadiran), tidakTerpenuhi }).toEqual(EXPECTED[kasus]);
  });

  test('a Latihan of 59.99 and one of 60 stand in the marks', () => {
    const marks = rowsOf(sample, 'Unit').flatMap((row) => units.map((unit) => row.get(unit)));
    expect(marks).toContain(59.99);
    expect(marks).toContain(60);
    expect(marks).toContain(0);
  });
});

test('everybody has been in post for two years on the first day, one of them to the day', () => {
  const starts = rowsOf(sample, 'Peserta').map((row) => textIn(row, 'TMT Jabatan'));
  const latest = addMonths(START, -12 * toFloat(program.masaJabatanMinimumTahun.nilai));
  expect(starts.filter((start) => start > latest)).toEqual([]);
  expect(starts).toContain(latest);
});

test('the run lasts as many days as the programme says and has no examination', () => {
  const run = new Map(rowsOf(sample, 'Program').map((row) => [row.get('Isian'), row.get('Nilai')]));
  expect(run.get('Tanggal Mulai')).toBe(START);
  expect(run.get('Tanggal Selesai')).toBe(addDays(START, toFloat(program.hariPelaksanaan.nilai) - 1));
  expect(run.has('Tanggal Ujian')).toBe(false);
});
