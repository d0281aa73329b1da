import { describe, expect, test } from 'vitest';
import { decimal } from '../../../rules/decimal.ts';
import { aturanIkpa, aturanIkpaBerlaku } from '../../../rules/kinerja/index.ts';
import { pengurangDispensasi } from '../../../rules/kinerja/dispensasi.ts';
import { kategoriIkpa, nilaiIkpa } from '../../../rules/kinerja/ikpa.ts';
import { per5Pb2022 } from '../../../rules/kinerja/versions/2022-01-01-per-5-pb-2022.ts';
import { per5Pb2024 } from '../../../rules/kinerja/versions/2024-01-01-per-5-pb-2024.ts';

const list = (values: readonly (number | null)[]) =>
  values.map((each) => (each === null ? null : decimal(each)));
const spm = (dispensasi: number, jumlah: number) => ({
  dispensasi: decimal(dispensasi),
  spm: decimal(jumlah),
});
const shown = (
  result: ReturnType<typeof nilaiIkpa> | ReturnType<typeof kategoriIkpa>,
): string | { kesalahan: string } => {
  if (!result.ok) return { kesalahan: result.kesalahan.jenis };
  const { nilai } = result.nilai;
  return typeof nilai === 'string' ? nilai : nilai.toFixed(2);
};

describe('versions', () => {
  test('the weights of every version add up to 100', () => {
    for (const aturan of aturanIkpa) {
      const total = aturan.indikator.daftar.reduce((sum, { bobot }) => sum.plus(bobot), decimal('0'));
      expect(total.toFixed()).toBe('100');
    }
  });

  test.each([
    ['2021-12-31', null],
    ['2022-01-01', 'PER-5/PB/2022'],
    ['2023-12-31', 'PER-5/PB/2022'],
    ['2024-01-01', 'PER-5/PB/2024'],
    ['2025-12-31', 'PER-5/PB/2024'],
  ])('in force on %s: %s', (tanggal, expected) => {
    const version = aturanIkpaBerlaku(tanggal);
    expect(version.ok ? version.nilai.peraturan.singkatan : null).toBe(expected);
  });
});

describe('nilai IKPA', () => {
  test.each([
    {
      nama: 'all indicators, by PER-5/PB/2024',
      aturan: per5Pb2024,
      nilai: [100, 90, 95, 80, 100, 90, 100],
      dispensasi: null,
      // 1000 + 1350 + 1900 + 800 + 1000 + 900 + 2500 = 9450
      hasil: '94.50',
    },
    {
      nama: 'an indicator that does not apply leaves with its weight',
      aturan: per5Pb2024,
      nilai: [100, 90, 95, null, 100, 90, 100],
      dispensasi: null,
      // 8650 / 90 = 96.111…
      hasil: '96.11',
    },
    {
      nama: 'no dispensasi, no deduction',
      aturan: per5Pb2024,
      nilai: [100, 90, 95, 80, 100, 90, 100],
      dispensasi: spm(0, 100),
      hasil: '94.50',
    },
    {
      nama: 'dispensasi of 10 permil takes off 1',
      aturan: per5Pb2024,
      nilai: [100, 90, 95, 80, 100, 90, 100],
      dispensasi: spm(1, 100),
      hasil: '93.50',
    },
    {
      nama: 'never below 0',
      aturan: per5Pb2024,
      nilai: [0, 0, 0, 0, 0, 0, 0],
      dispensasi: spm(1, 100),
      hasil: '0.00',
    },
    {
      nama: 'by PER-5/PB/2022 dispensasi is an indicator of weight 5',
      aturan: per5Pb2022,
      nilai: [100, 90, 95, 80, 100, 90, 60, 100],
      dispensasi: null,
      // 1000 + 900 + 1900 + 800 + 1000 + 900 + 300 + 2500 = 9300
      hasil: '93.00',
    },
    {
      nama: 'by PER-5/PB/2022 nothing is deducted',
      aturan: per5Pb2022,
      nilai: [100, 90, 95, 80, 100, 90, 60, 100],
      dispensasi: spm(1, 100),
      hasil: { kesalahan: 'dilarang' },
    },
    {
      nama: 'one value an indicator',
      aturan: per5Pb2024,
      nilai: [100, 90],
      dispensasi: null,
      hasil: { kesalahan: 'panjang-berbeda' },
    },
    {
      nama: 'above 100',
      aturan: per5Pb2024,
      nilai: [100, 90, 95, 80, 100, 90, 100.01],
      dispensasi: null,
      hasil: { kesalahan: 'di-luar-rentang' },
    },
    {
      nama: 'below 0',
      aturan: per5Pb2024,
      nilai: [-0.01, 90, 95, 80, 100, 90, 100],
      dispensasi: null,
      hasil: { kesalahan: 'di-luar-rentang' },
    },
    {
      nama: 'nothing applies',
      aturan: per5Pb2024,
      nilai: [null, null, null, null, null, null, null],
      dispensasi: null,
      hasil: { kesalahan: 'kosong' },
    },
  ])('$nama', ({ aturan, nilai, dispensasi, hasil }) => {
    expect(shown(nilaiIkpa(aturan, list(nilai), dispensasi))).toEqual(hasil);
  });

  test('the deduction is a step with its source', () => {
    const result = nilaiIkpa(per5Pb2024, list([100, 90, 95, 80, 100, 90, 100]), spm(1, 100));
    if (!result.ok) throw new Error(result.kesalahan.jenis);
    const steps = result.nilai.langkah.slice(-2).map(({ uraian, hitungan }) => `${uraian}: ${hitungan}`);
    expect(steps).toEqual([
      'Pengurang Dispensasi SPM: 1 / 100 × 1.000 = 10,00‰',
      'Nilai IKPA setelah pengurang: 94,50 − 1,00',
    ]);
  });
});

describe('Dispensasi SPM', () => {
  test.each([
    [0, 1, '0'],
    [9, 1000000, '0'],
    [10, 1000000, '0.25'],
    [99, 1000000, '0.25'],
    [100, 1000000, '0.5'],
    [999, 1000000, '0.5'],
    [1000, 1000000, '0.75'],
    [4999, 1000000, '0.75'],
    [5000, 1000000, '1'],
    [1, 1, '1'],
  ])('%d of %d SPM takes off %s', (dispensasi, jumlah, expected) => {
    const result = pengurangDispensasi(per5Pb2024, spm(dispensasi, jumlah));
    expect(result.ok && result.nilai.nilai.toFixed()).toBe(expected);
  });

  test.each([
    [0, 0, 'jumlah-nol'],
    [2, 1, 'dilarang'],
    [-1, 1, 'di-luar-rentang'],
  ])('%d of %d SPM: %s', (dispensasi, jumlah, jenis) => {
    const result = pengurangDispensasi(per5Pb2024, spm(dispensasi, jumlah));
    expect(result.ok ? null : result.kesalahan.jenis).toBe(jenis);
  });
});

describe('kategori IKPA', () => {
  test.each([
    [100, 'Sangat Baik'],
    [95, 'Sangat Baik'],
    [94.995, 'Sangat Baik'],
    [94.99, 'Baik'],
    [89, 'Baik'],
    [88.99, 'Cukup'],
    [70, 'Cukup'],
    [69.99, 'Kurang'],
    [0, 'Kurang'],
    [100.01, { kesalahan: 'di-luar-rentang' }],
    [-0.01, { kesalahan: 'di-luar-rentang' }],
  ])('%d: %s', (ikpa, expected) => {
    for (const aturan of aturanIkpa) expect(shown(kategoriIkpa(aturan, decimal(ikpa)))).toEqual(expected);
  });
});
