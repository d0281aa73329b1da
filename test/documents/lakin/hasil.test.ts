import { describe, expect, test } from 'vitest';
import { toFloat, type Decimal } from '../../../rules/index.ts';
import { findingsOf, withCells, type Changes } from '../sample-grid.ts';
import { LAKIN, lakinOf, reportOf } from './sample-report.ts';

/** Capaian as the table of BAB III.A prints them; 5a-N is printed 114,85, which 73,50 / 64,00 does not give. */
const CAPAIAN = {
  '1a-N': 112.54,
  '2a-CP': 120,
  '3a-N': 107.95,
  '3b-N': 120,
  '3c-N': 120,
  '4a-N': 120,
  '5a-N': 114.84,
  '6a-N': 111.11,
  '7a-N': 114.93,
  '7b-N': 100.14,
  '7c-N': 120,
  '8a-CP': 120,
};

test('every capaian is that of the seed, or what its figures give', () => {
  const { iku } = lakinOf(LAKIN);
  expect(Object.fromEntries(iku.map(({ kode, capaian }) => [kode, float(capaian)]))).toEqual(CAPAIAN);
});

test('objectives, perspectives and NKO are those of the seed', () => {
  const { hasil } = lakinOf(LAKIN);
  const values = hasil.perspektif.map(({ nama, nilai, sasaran }) => [
    nama,
    float(nilai),
    Object.fromEntries(sasaran.map((each) => [each.kode, float(each.nilai)])),
  ]);
  expect(values).toEqual([
    ['Stakeholder Perspective', 116.27, { 1: 112.54, 2: 120 }],
    ['Internal Process Perspective', 115.36, { 3: 115.48, 4: 120, 5: 114.84, 6: 111.11 }],
    ['Learning & Growth Perspective', 115.85, { 7: 111.69, 8: 120 }],
  ]);
  expect(float(hasil.nko)).toBe(115.87);
});

test('the report prints what was computed, not what is written', () => {
  const written = { 'Unit!B14': 90, 'IKU!I2': 1, 'Sasaran!E2': 2, 'Perspektif!C2': 3 };
  expect(reportOf(withCells(LAKIN, written)).data).toEqual(reportOf(LAKIN).data);
  expect(reportOf(LAKIN).data['nko']).toBe('115.87');
});

describe('polarisasi', () => {
  test.each([
    ['maximize', 60, 64, 93.75, 'Kuning'],
    ['maximize', 64, 64, 100, 'Hijau'],
    ['maximize', 51.19, 64, 79.98, 'Merah'],
    ['maximize', 51.2, 64, 80, 'Kuning'],
    ['minimize', 60, 64, 106.25, 'Hijau'],
    ['minimize', 128, 64, 0, 'Merah'],
    ['stabilize', 70, 64, 90.63, 'Kuning'],
  ])('%s %d on %d', (polarisasi, realisasi, target, capaian, status) => {
    // The formula's own result goes with the input, as Excel would have it.
    const changes: Changes = {
      'IKU!G5': polarisasi,
      'IKU!F5': realisasi,
      'IKU!E5': target,
      'IKU!J5': null,
      'Sasaran!F4': null,
      'Perspektif!D3': null,
    };
    const iku = lakinOf(withCells(LAKIN, changes)).iku.find(({ kode }) => kode === '3b-N');
    expect([float(iku?.capaian), iku?.status]).toEqual([capaian, status]);
  });
});

/** A figure of a report without faults, which has them all. */
function float(value: Decimal | null | undefined): number {
  if (value === null || value === undefined) throw new Error('a figure is missing');
  return toFloat(value);
}

test('without any weights objectives count the same within a perspective and indicators within an objective', () => {
  const changes = {
    'Perspektif!B2': null,
    'Perspektif!B3': null,
    'Perspektif!B4': null,
    'IKU!H4': null,
    'IKU!H5': null,
    'IKU!H6': null,
    'Sasaran!F4': null,
    'Perspektif!D3': null,
  };
  const { hasil } = lakinOf(withCells(LAKIN, changes));
  expect(hasil.perspektif.map(({ nilai }) => float(nilai))).toEqual([116.27, 115.48, 115.85]);
  // The default of three perspectives is 40 : 30 : 30.
  expect(float(hasil.nko)).toBe(115.91);
});

test('a formula of the workbook that gives something else is a fault', () => {
  expect(findingsOf(withCells(LAKIN, { 'IKU!J2': 110 }))).toContain(
    'galat IKU!J2: Capaian tertulis 110,00, hasil hitung ulang 112,54',
  );
});
