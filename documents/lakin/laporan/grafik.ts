import { decimal, type Decimal } from '../../../rules/index.ts';
import type { ChartData } from '../../chart.ts';
import { foldName } from '../../grid.ts';
import { belongs, type IkuTercetak } from '../hasil.ts';
import type { Baris } from '../lembar.ts';
import type { BukuLakin } from '../read-lakin.ts';
import { percentOfWhole, plain, plainOrNull } from './angka.ts';

/** The charts of a report by their names; a chart without figures is left out. */
export type Grafik = Readonly<Record<string, ChartData>>;

export const GRAFIK_CAPAIAN = 'grafik-capaian';
export const GRAFIK_DUA_TAHUN = 'grafik-dua-tahun';
export const GRAFIK_ANGGARAN = 'grafik-anggaran';

export function namaGrafik(kind: 'triwulan' | 'bulanan', { kode }: IkuTercetak): string {
  return `grafik-${kind}-${foldName(kode)}`;
}

const TRIWULAN = ['Q1', 'Q2', 'Q3', 'Q4'];
const HEADROOM = decimal('1.1');

export function grafikLaporan(buku: BukuLakin): Grafik {
  const { iku, lembar } = buku;
  const charts: Record<string, ChartData> = { [GRAFIK_CAPAIAN]: capaian(buku) };
  const years = duaTahun(buku);
  if (years !== null) charts[GRAFIK_DUA_TAHUN] = years;
  for (const each of iku) {
    const quarters = lembar.triwulan.filter((row) => belongs(row, each));
    const drawn = quarters.filter(({ nilai }) => TRIWULAN.includes(nilai.periode ?? ''));
    if (drawn.length > 1) charts[namaGrafik('triwulan', each)] = triwulan(each, drawn);
    const months = lembar.serviceLevel.filter((row) => belongs(row, each));
    if (months.length > 1) charts[namaGrafik('bulanan', each)] = bulanan(months);
  }
  if (lembar.anggaran.length > 0) charts[GRAFIK_ANGGARAN] = anggaran(lembar.anggaran);
  return Object.fromEntries(Object.entries(charts).filter(([, { series }]) => series.some(hasValue)));
}

function hasValue({ values }: ChartData['series'][number]): boolean {
  return values.some((value) => value !== null);
}

function capaian({ iku, aturan }: BukuLakin): ChartData {
  const { maks } = aturan.rentangCapaian;
  const [reached] = aturan.status.pita;
  const drawn = iku.filter(({ capaian: value }) => value !== null);
  return {
    kind: 'horizontal-bars',
    categories: drawn.map(({ kode }) => kode),
    series: [{ name: 'Indeks capaian', values: drawn.map((each) => plainOrNull(each.capaian)) }],
    targets: [
      ...(reached === undefined ? [] : [{ name: 'Target', value: plain(reached.batasBawah) }]),
      { name: 'Batas', value: plain(maks) },
    ],
    status: drawn.map(({ status }) => status ?? ''),
    unit: 'indeks capaian',
    digits: 2,
    axis: { min: '0', max: plain(maks.times(HEADROOM).round(-1, UP)) },
  };
}

/** Realisasi of both years, of the indicators that had one last year. */
function duaTahun({ iku, lembar, unit }: BukuLakin): ChartData | null {
  const both = iku.flatMap((each) => {
    const last = lembar.tahunLalu.find((row) => belongs(row, each))?.nilai.realisasi ?? null;
    return last === null || each.realisasi === null ? [] : [{ each, last }];
  });
  if (both.length === 0) return null;
  return {
    kind: 'bars',
    categories: both.map(({ each }) => each.kode),
    series: [
      { name: `Realisasi ${unit.tahun}`, values: both.map(({ each }) => plainOrNull(each.realisasi)) },
      { name: `Realisasi ${unit.tahun - 1}`, values: both.map(({ last }) => plain(last)) },
    ],
    targets: [],
    unit: 'realisasi',
    digits: 2,
    axis: { min: '0' },
  };
}

function triwulan({ satuan }: IkuTercetak, rows: readonly Baris<'triwulan'>[]): ChartData {
  return {
    kind: 'bars',
    categories: rows.map(({ nilai }) => nilai.periode ?? ''),
    series: [
      { name: 'Realisasi', values: rows.map(({ nilai }) => plainOrNull(nilai.realisasi)) },
      { name: 'Target', values: rows.map(({ nilai }) => plainOrNull(nilai.target)) },
    ],
    targets: [],
    unit: satuan,
    digits: 2,
    axis: { min: '0' },
  };
}

function bulanan(rows: readonly Baris<'serviceLevel'>[]): ChartData {
  const target = rows.map(({ nilai }) => nilai.target).find((value) => value !== null);
  return {
    kind: 'lines',
    categories: rows.map(({ nilai }) => (nilai.bulan ?? '').slice(0, 3)),
    series: [
      { name: 'Telepon', values: rows.map(({ nilai }) => plainOrNull(nilai.telepon)) },
      { name: 'Live chat', values: rows.map(({ nilai }) => plainOrNull(nilai.chat)) },
    ],
    targets: target === undefined ? [] : [{ name: 'Target', value: plain(target) }],
    unit: '%',
    digits: 2,
    axis: tens([...values(rows, 'telepon'), ...values(rows, 'chat'), ...values(rows, 'target')]),
  };
}

type Kanal = 'telepon' | 'chat' | 'target';

function values(rows: readonly Baris<'serviceLevel'>[], key: Kanal): Decimal[] {
  return rows.flatMap(({ nilai }) => {
    const value = nilai[key];
    return value === null ? [] : [value];
  });
}

const DOWN = 0;
const UP = 3;

/** From the ten below the lowest value to the ten above the highest. */
function tens(all: readonly Decimal[]): NonNullable<ChartData['axis']> {
  const [first] = all;
  if (first === undefined) return {};
  const lowest = all.reduce((least, each) => (each.lt(least) ? each : least), first);
  const highest = all.reduce((most, each) => (each.gt(most) ? each : most), first);
  return { min: plain(lowest.round(-1, DOWN)), max: plain(highest.round(-1, UP)) };
}

function anggaran(rows: readonly Baris<'anggaran'>[]): ChartData {
  const shares = rows.map(({ nilai: { pagu, realisasi } }) =>
    pagu === null || realisasi === null || pagu.eq('0') ? null : percentOfWhole(realisasi, pagu),
  );
  return {
    kind: 'horizontal-bars',
    categories: rows.map(({ nilai }) => nilai.jenis ?? ''),
    series: [{ name: 'Realisasi', values: shares.map(plainOrNull) }],
    targets: [{ name: 'Pagu', value: '100' }],
    unit: '% dari pagu',
    digits: 2,
    axis: { min: '0', max: '110' },
  };
}
