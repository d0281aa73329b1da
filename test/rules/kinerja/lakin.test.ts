import { describe, expect, test } from 'vitest';
import { decimal, type Decimal } from '../../../rules/decimal.ts';
import type { Result } from '../../../rules/result.ts';
import type { Worked } from '../../../rules/step.ts';
import { capaianIku } from '../../../rules/kinerja/capaian-iku.ts';
import { clickCallCounter } from '../../../rules/kinerja/click-call-counter.ts';
import { indeksKepuasan } from '../../../rules/kinerja/csi.ts';
import { indeksAnggaran } from '../../../rules/kinerja/ikpa-index.ts';
import {
  kategoriNkoBerlaku,
  manajemenKinerja,
  manajemenKinerjaBerlaku,
  rumusLakin,
  rumusLakinBerlaku,
} from '../../../rules/kinerja/index.ts';
import { nilaiSasaranStrategis } from '../../../rules/kinerja/nilai-ss.ts';
import { kategoriNko, nilaiKinerjaOrganisasi } from '../../../rules/kinerja/nko.ts';
import { okupansi } from '../../../rules/kinerja/okupansi.ts';
import { serviceLevel } from '../../../rules/kinerja/service-level.ts';
import { kmk300Tahun2022 as kmk } from '../../../rules/kinerja/versions/2022-07-28-kmk-300.ts';
import { lakinKlip2024 as lakin } from '../../../rules/kinerja/versions/2024-01-01-lakin-klip.ts';
import { kmk127Tahun2026 as kmk127 } from '../../../rules/kinerja/versions/2026-01-01-kmk-127.ts';
import { errorSentence } from '../../../rules/error-sentences.ts';

const list = (values: readonly number[]) => values.map((each) => decimal(each));
const shown = (result: Result<Worked<Decimal>>) =>
  result.ok ? result.nilai.nilai.toFixed(2) : { kesalahan: result.kesalahan.jenis };
const sentence = (result: Result<unknown>) => (result.ok ? null : errorSentence(result.kesalahan));

describe('CSI', () => {
  test.each([
    ['Q1', [85.89, 86.69, 87.27, 87.24], '86.77'],
    ['Q2', [85.75, 88.29, 87.24, 83.86], '86.29'],
    ['Q3', [85.32, 86.47, 86.32, 87.94], '86.51'],
    ['Q4', [86.42, 87.96, 92.05, 89.31], '88.94'],
    ['the year', [85.57, 87.91, 94.61, 89.43], '89.38'],
    ['one service', [90], '90.00'],
  ])('%s of the report', (_, layanan, expected) => {
    expect(shown(indeksKepuasan(lakin, list(layanan)))).toBe(expected);
  });

  test('nothing surveyed is an error', () => {
    expect(shown(indeksKepuasan(lakin, []))).toEqual({ kesalahan: 'kosong' });
  });
});

describe('click, call, counter', () => {
  test.each([
    [8, 8, '100.00'],
    [3.3, 2.5, '132.00'],
    [0, 8, '0.00'],
    [1, 3, '33.33'],
    [8, 0, { kesalahan: 'dilarang' }],
    [8, -1, { kesalahan: 'dilarang' }],
  ])('%d of %d points', (selesai, target, expected) => {
    expect(shown(clickCallCounter(lakin, decimal(selesai), decimal(target)))).toEqual(expected);
  });
});

describe('kategori NKO', () => {
  test.each([
    [120, 'Sangat Baik'],
    [110, 'Sangat Baik'],
    [109.99, 'Baik'],
    [100, 'Baik'],
    [99.995, 'Baik'],
    [99.99, 'Cukup'],
    [90, 'Cukup'],
    [89.99, 'Kurang'],
    [80, 'Kurang'],
    [79.99, 'Buruk'],
    [0, 'Buruk'],
  ])('%d: %s', (nko, expected) => {
    const result = kategoriNko(kmk127, decimal(nko));
    expect(result.ok && result.nilai.nilai).toBe(expected);
    expect(result.ok && result.nilai.belumDiatur.length).toBe(1);
  });

  test.each([-0.01, 120.01])('%d is out of range', (nko) => {
    const result = kategoriNko(kmk127, decimal(nko));
    expect(result.ok ? null : result.kesalahan.jenis).toBe('di-luar-rentang');
  });

  test('no category is in force for the report of 2024', () => {
    expect(kategoriNkoBerlaku('2024-12-31').ok).toBe(false);
    expect(kategoriNkoBerlaku('2026-12-31').ok).toBe(true);
  });
});

describe('errors say what is wrong, with value and limit', () => {
  test.each([
    [
      capaianIku(kmk, decimal('5'), decimal('0'), 'maximize'),
      'target 0,00: harus lebih dari nol, capaian tidak dapat dihitung (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize).',
    ],
    [
      okupansi(lakin, { aktif: decimal('6'), hold: decimal('1'), acw: decimal('1'), notReady: decimal('8') }),
      'notReady 8,00: harus kurang dari aktif + hold + acw (8,00) (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 3b-N).',
    ],
    [
      indeksAnggaran(lakin, decimal('100.01'), decimal('4')),
      'nilai 100,01 melebihi 100 (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 8a-CP).',
    ],
    [
      indeksAnggaran(lakin, decimal('90'), decimal('5')),
      'triwulan 5,00 melebihi 4 (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 8a-CP).',
    ],
    [indeksAnggaran(lakin, decimal('90'), decimal('1.5')), 'triwulan 1,50 harus bilangan bulat.'],
    [nilaiSasaranStrategis(kmk, list([100, 110]), list([1, -1])), 'bobot ke-2 -1,00 kurang dari 0.'],
    [nilaiSasaranStrategis(kmk, [], null), 'capaian kosong; isi dahulu.'],
    [
      nilaiKinerjaOrganisasi(kmk, list([100, 110]), list([1])),
      'bobot berisi 1 sel, sedangkan nilai berisi 2; keduanya harus sama banyak.',
    ],
  ])('%#', (result, expected) => {
    expect(sentence(result)).toBe(expected);
  });
});

describe('open questions travel with the results that rest on them', () => {
  const questions = (result: Result<Worked<Decimal>>) => (result.ok ? result.nilai.belumDiatur.length : -1);

  test('stabilize has one more than maximize', () => {
    const [stable, more] = (['stabilize', 'maximize'] as const).map((each) =>
      questions(capaianIku(kmk, decimal('5'), decimal('5'), each)),
    );
    expect(stable).toBe((more ?? 0) + 1);
  });

  test('NKO has one only where its weights were not given', () => {
    const nilai = list([116.27, 115.36, 115.85]);
    expect(questions(nilaiKinerjaOrganisasi(kmk, nilai, null))).toBe(1);
    expect(questions(nilaiKinerjaOrganisasi(kmk, nilai, list([40, 30, 30])))).toBe(0);
  });

  test('service level tells that the monthly table does not give the yearly figure', () => {
    expect(serviceLevel(lakin, decimal('80'), decimal('90')).belumDiatur.length).toBe(1);
  });
});

describe('steps', () => {
  test('a capaian above the limit shows both the value and the cut', () => {
    const result = capaianIku(kmk, decimal('98.5'), decimal('64'), 'maximize');
    if (!result.ok) throw new Error(result.kesalahan.jenis);
    expect(result.nilai.langkah.map(({ hitungan, nilai }) => `${hitungan} = ${nilai.toString()}`)).toEqual([
      '98,50 / 64,00 × 100 = 153.91',
      '0 sampai 120 = 120',
    ]);
  });

  test('inside a band the index shows the formula of the table', () => {
    const result = indeksAnggaran(lakin, decimal('93.5'), decimal('4'));
    if (!result.ok) throw new Error(result.kesalahan.jenis);
    expect(result.nilai.langkah[0]?.hitungan).toBe('100 + (93,50 − 91) / 0,2');
  });
});

describe('versions in force', () => {
  test('performance management begins on 28 July 2022', () => {
    expect(manajemenKinerjaBerlaku('2022-07-27').ok).toBe(false);
    expect(manajemenKinerjaBerlaku('2022-07-28')).toEqual({ ok: true, nilai: manajemenKinerja[0] });
  });

  test('the formulas of the report begin with its year', () => {
    expect(rumusLakinBerlaku('2023-12-31').ok).toBe(false);
    expect(rumusLakinBerlaku('2024-01-01')).toEqual({ ok: true, nilai: rumusLakin[0] });
  });
});
