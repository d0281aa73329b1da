import { describe, expect, test } from 'vitest';
import { withCells, withoutRows, type Changes } from '../sample-grid.ts';
import { LAKIN, reportOf } from './sample-report.ts';

interface IkuDalamLaporan {
  readonly kode: string;
  readonly capaian: string;
  readonly perbandingan: string;
  readonly triwulan: { readonly kalimat: string } | null;
  readonly survei: { readonly kalimat: string } | null;
  readonly serviceLevel: {
    readonly kalimat: string;
    readonly bulan: readonly { keterangan: string }[];
  } | null;
}

/** Cells of the sample's own formulas, which a changed input leaves behind. */
const FORMULAS: Changes = Object.fromEntries([
  ...Array.from({ length: 12 }, (_, at) => [`IKU!J${at + 2}`, null] as const),
  ...Array.from({ length: 8 }, (_, at) => [`Sasaran!F${at + 2}`, null] as const),
  ...Array.from({ length: 3 }, (_, at) => [`Perspektif!D${at + 2}`, null] as const),
]);

function report(changes: Changes): { readonly iku: readonly IkuDalamLaporan[]; readonly kalimat: unknown } {
  return reportOf(withCells(LAKIN, { ...FORMULAS, ...changes })).data as never;
}

function ikuIn(changes: Changes, kode: string): IkuDalamLaporan {
  const found = report(changes).iku.find((each) => each.kode === kode);
  if (found === undefined) throw new Error(kode);
  return found;
}

describe('realisasi against target', () => {
  test.each([
    [
      77.99,
      'Realisasi tahun 2024 sebesar 77,99%, 0,01 poin di bawah target 78,00%. Indeks capaiannya 99,99 (Kuning), sehingga target belum tercapai.',
    ],
    [
      78,
      'Realisasi tahun 2024 sebesar 78,00%, sama dengan target 78,00%. Indeks capaiannya 100,00 (Hijau), sehingga target tercapai.',
    ],
    [
      78.01,
      'Realisasi tahun 2024 sebesar 78,01%, 0,01 poin di atas target 78,00%. Indeks capaiannya 100,01 (Hijau), sehingga target tercapai.',
    ],
    [
      93.6,
      'Realisasi tahun 2024 sebesar 93,60%, 15,60 poin di atas target 78,00%. Indeks capaiannya 120,00 (Hijau), sehingga target tercapai.',
    ],
    [
      93.61,
      'Realisasi tahun 2024 sebesar 93,61%, 15,61 poin di atas target 78,00%. Indeks capaiannya 120,00 (Hijau), sehingga target tercapai. Tanpa batas, indeks itu 120,01; yang dihitung 120,00.',
    ],
  ])('%d', (realisasi, kalimat) => {
    expect(ikuIn({ 'IKU!F2': realisasi }, '1a-N').capaian).toBe(kalimat);
  });

  test('where less is better', () => {
    expect(ikuIn({ 'IKU!F2': 70, 'IKU!G2': 'minimize' }, '1a-N').capaian).toBe(
      'Realisasi tahun 2024 sebesar 70,00%, 8,00 poin di bawah target 78,00% (makin rendah makin baik). Indeks capaiannya 110,26 (Hijau), sehingga target tercapai.',
    );
  });
});

describe('this year against last', () => {
  test.each([
    [
      86.96,
      78,
      'Realisasi tahun 2023 sebesar 86,97%; realisasi tahun 2024 turun 0,01 poin menjadi 86,96%. Targetnya tetap 78,00%.',
    ],
    [
      86.97,
      78,
      'Realisasi tahun 2023 sebesar 86,97%; realisasi tahun 2024 tetap 86,97%. Targetnya tetap 78,00%.',
    ],
    [
      87.78,
      77,
      'Realisasi tahun 2023 sebesar 86,97%; realisasi tahun 2024 naik 0,81 poin menjadi 87,78%. Targetnya naik dari 77,00% menjadi 78,00%.',
    ],
    [
      87.78,
      79,
      'Realisasi tahun 2023 sebesar 86,97%; realisasi tahun 2024 naik 0,81 poin menjadi 87,78%. Targetnya turun dari 79,00% menjadi 78,00%.',
    ],
  ])('%d after 86.97, target %d', (realisasi, target, kalimat) => {
    const changes = { 'IKU!F2': realisasi, "'Tahun Lalu'!B2": target };
    expect(ikuIn(changes, '1a-N').perbandingan).toBe(kalimat);
  });

  test('only the capaian of last year is known', () => {
    expect(ikuIn({}, '7a-N').perbandingan).toBe(
      'Indeks capaian tahun 2023 sebesar 113,00; indeks capaian tahun 2024 naik 1,93 poin menjadi 114,93.',
    );
  });

  test('nothing of last year is known, or there was none', () => {
    expect(ikuIn({}, '5a-N').perbandingan).toBe(
      'Angka tahun 2023 untuk IKU ini tidak tersedia, sehingga belum dapat dibandingkan.',
    );
    expect(ikuIn({}, '7c-N').perbandingan).toBe(
      'IKU 7c-N baru digunakan pada tahun 2024, sehingga tidak ada pembanding tahun 2023.',
    );
  });
});

describe('since when the target is held', () => {
  test.each([
    [{}, 'Target kumulatif tercapai pada setiap triwulan sejak triwulan I.'],
    [{ 'Triwulan!D2': 24.99 }, 'Target kumulatif tercapai sejak triwulan II; sebelumnya belum.'],
    [{ 'Triwulan!D2': 25 }, 'Target kumulatif tercapai pada setiap triwulan sejak triwulan I.'],
    [{ 'Triwulan!D5': 74 }, 'Target kumulatif tercapai sejak triwulan IV; sebelumnya belum.'],
    [{ 'Triwulan!D7': 99 }, 'Pada triwulan terakhir yang dilaporkan, target kumulatif belum tercapai.'],
  ] as const)('%j', (changes, kalimat) => {
    expect(ikuIn(changes, '2a-CP').triwulan?.kalimat).toBe(kalimat);
  });
});

test('the months that held their target are counted and the others named', () => {
  const { serviceLevel } = ikuIn({}, '3a-N');
  expect(serviceLevel?.kalimat).toBe(
    'Layanan telepon memenuhi target pada 6 dari 12 bulan (belum pada Januari, Februari, April, Mei, Agustus, dan Desember), dengan rata-rata 79,86%. Layanan live chat memenuhi target pada 11 dari 12 bulan (belum pada Februari), dengan rata-rata 91,00%.',
  );
  expect(serviceLevel?.bulan.map(({ keterangan }) => keterangan).slice(0, 4)).toEqual([
    'Belum tercapai pada kategori telepon',
    'Belum tercapai pada semua kategori',
    'Tercapai pada semua kategori',
    'Belum tercapai pada kategori telepon',
  ]);
});

test('the quarters of the survey', () => {
  expect(ikuIn({}, '1a-N').survei?.kalimat).toBe(
    'Indeks tertinggi terjadi pada triwulan IV (88,94%) dan terendah pada triwulan II (86,29%); rata-rata keempat triwulan 87,13%.',
  );
});

describe('the year in a sentence', () => {
  test('all reach their target', () => {
    expect(report({}).kalimat).toMatchObject({
      ringkasan:
        'Pada tahun 2024, KLIP DJP mencapai target seluruh 12 Indikator Kinerja Utama (IKU) dengan Nilai Kinerja Organisasi (NKO) 115,87.',
    });
  });

  test('one does not', () => {
    const { kalimat } = report({ 'IKU!F2': 70 });
    expect(kalimat).toMatchObject({
      ringkasan:
        'Pada tahun 2024, KLIP DJP mencapai target 11 dari 12 Indikator Kinerja Utama (IKU) dengan Nilai Kinerja Organisasi (NKO) 111,31.',
    });
    expect(JSON.stringify(kalimat)).toContain(
      'Dari 12 IKU, 11 mencapai target yang ditetapkan; yang belum: 1a-N (89,74).',
    );
  });
});

test('a report without its optional sheets is made without their tables and charts', () => {
  const optional = [
    'Triwulan',
    'Tahun Lalu',
    'Survei',
    'Service Level',
    'Layanan 3C',
    'IKPA',
    'Anggaran',
    'Prestasi',
  ];
  const bare = optional.reduce((grid, name) => withoutRows(grid, name, ({ nomor }) => nomor > 1), LAKIN);
  const { data, grafik } = reportOf(bare);
  expect(Object.keys(grafik ?? {})).toEqual(['grafik-capaian']);
  expect([data['anggaran'], data['prestasi']]).toEqual([null, null]);
});
