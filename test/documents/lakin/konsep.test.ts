import { describe, expect, test } from 'vitest';
import { laporanKinerja } from '../../../documents/lakin/laporan/laporan-kinerja.ts';
import {
  readWorkbook,
  templateInput,
  type DocumentInstance,
  type GridValue,
  type GridWorkbook,
} from '../../../documents/index.ts';
import { openChartDrawer } from '../../../generator/charts/draw-chart.ts';
import { openTemplate } from '../../../generator/documents/template-store.ts';
import { faultSentence } from '../../../templates/index.ts';
import { planted } from '../planted/lakin.ts';
import { withCells, withoutRows, withoutSheet, withRows, type Changes } from '../sample-grid.ts';
import { LAKIN, reportOf } from './sample-report.ts';

/** The draft of a workbook with faults; null where it cannot be laid out. */
function draftOf(workbook: GridWorkbook): DocumentInstance | null {
  const { isi, isiMeskiGalat } = readWorkbook(workbook);
  expect(isi).toBeNull();
  return isiMeskiGalat === undefined ? null : ([...laporanKinerja.susun(isiMeskiGalat)][0] ?? null);
}

const render = await openTemplate('lakin', 'lakin');
const draw = await openChartDrawer();

/** All that stands in the document of a draft. */
function printed(instance: DocumentInstance): string {
  const { data, tema } = templateInput(instance);
  const filled = render(data, { tema });
  if (!filled.ok) throw new Error(faultSentence(filled.kesalahan));
  return JSON.stringify(filled.document);
}

interface Isi {
  readonly konsep: string;
  readonly nko: string | null;
  readonly perspektif: readonly {
    readonly nama: string;
    readonly nilai: string | null;
    readonly sasaran: readonly { readonly kode: string; readonly nilai: string | null }[];
  }[];
  readonly hitungan: readonly {
    readonly kode: string;
    readonly target: string | null;
    readonly capaian: string | null;
  }[];
  readonly kalimat: { readonly ringkasan: string; readonly bobot: string };
}

/** What a draft has no figure for. */
function without(changes: Changes): readonly string[] {
  const draft = draftOf(withCells(LAKIN, changes));
  if (draft === null) throw new Error('no draft');
  expect(printed(draft)).toContain('tidak dapat dihitung');
  const { hitungan, perspektif, nko } = draft.data as unknown as Isi;
  return [
    ...hitungan.filter(({ capaian }) => capaian === null).map(({ kode }) => kode),
    ...perspektif.flatMap(({ sasaran }) =>
      sasaran.filter(({ nilai }) => nilai === null).map(({ kode }) => `SS ${kode}`),
    ),
    ...perspektif.filter(({ nilai }) => nilai === null).map(({ nama }) => nama),
    ...(nko === null ? ['NKO'] : []),
  ];
}

const UP = ['SS 3', 'Internal Process Perspective', 'NKO'];
const ALL_SS = Array.from({ length: 8 }, (_, at) => `SS ${at + 1}`);
const ALL = [
  ...ALL_SS,
  'Stakeholder Perspective',
  'Internal Process Perspective',
  'Learning & Growth Perspective',
];

describe('what a fault touches has no figure, and all else has', () => {
  const cases: readonly (readonly [string, Changes, readonly string[]])[] = [
    ['no target', { 'IKU!E5': null }, ['3b-N', ...UP]],
    ['target 0', { 'IKU!E5': 0 }, ['3b-N', ...UP]],
    ['realisasi as text', { 'IKU!F5': 'seratus' }, ['3b-N', ...UP]],
    ['a polarisasi that is none', { 'IKU!G5': 'naik' }, ['3b-N', ...UP]],
    ['weights of indicators', { 'IKU!H5': 25.1 }, UP],
    ['some weights of indicators', { 'IKU!H5': null }, UP],
    ['one weight unreadable, the others blank', { 'IKU!H4': 'x', 'IKU!H5': null, 'IKU!H6': null }, UP],
    ['weights of perspectives', { 'Perspektif!B2': 39 }, ['NKO']],
    ['a weight unreadable', { 'Perspektif!B2': 'x', 'Perspektif!B3': null, 'Perspektif!B4': null }, ['NKO']],
    [
      'an objective that is none',
      { 'IKU!C5': '9' },
      [...ALL_SS, 'SS –', ...ALL.slice(8), 'Tanpa perspektif yang dikenal', 'NKO'],
    ],
    ['an indicator without its code', { 'IKU!A5': null }, ['–', ...UP]],
    ['a code twice', { 'IKU!A5': '3a-N' }, ['3a-N', '3a-N', ...UP]],
    [
      'a perspective that is none',
      { 'Sasaran!C2': 'Customer' },
      [...ALL.slice(8), 'Tanpa perspektif yang dikenal', 'NKO'],
    ],
  ];
  test.each(cases)('%s', (_, changes, expected) => expect(without(changes)).toEqual(expected));
});

test('a code in Narasi that the sheet IKU lacks leaves the figures as they are and its text out', () => {
  const draft = draftOf(withCells(LAKIN, { 'Narasi!A2': '1b-N' }));
  const { konsep, nko } = draft?.data as unknown as Isi;
  expect([konsep, nko]).toEqual(['KONSEP — BELUM LOLOS PEMERIKSAAN: 1 galat', '115.87']);
});

test('a weight left blank among others does not count the same', () => {
  const weights = (changes: Changes): unknown => {
    const data = draftOf(withCells(LAKIN, changes))?.data['hitungan'] as readonly Record<string, unknown>[];
    return data.slice(2, 5).map(({ bobot, bobotSama }) => [bobot, bobotSama]);
  };
  expect(weights({ 'IKU!H5': null })).toEqual([
    ['37.5', false],
    [null, false],
    ['37.5', false],
  ]);
  const none = { 'IKU!H4': null, 'IKU!H5': null, 'IKU!H6': null };
  expect(weights({ ...none, 'IKU!E4': 0 })).toEqual(Array.from({ length: 3 }, () => [null, true]));
  expect(weights({ ...none, 'IKU!H4': 'x' })).toEqual(Array.from({ length: 3 }, () => [null, false]));
});

test('target 0 is printed as it stands', () => {
  const { hitungan } = draftOf(withCells(LAKIN, { 'IKU!E5': 0 }))?.data as unknown as Isi;
  expect(hitungan.find(({ kode }) => kode === '3b-N')).toMatchObject({ target: '0', capaian: null });
});

test('the sentences name no count and no value that does not follow', () => {
  const { kalimat } = draftOf(withCells(LAKIN, { 'IKU!E5': null }))?.data as unknown as Isi;
  expect(kalimat.ringkasan).toBe(
    'Pada tahun 2024, banyaknya Indikator Kinerja Utama (IKU) KLIP DJP yang mencapai target dan Nilai Kinerja Organisasi (NKO) tidak dapat dihitung.',
  );
  const weights = draftOf(withCells(LAKIN, { 'Perspektif!B2': 39 }))?.data as unknown as Isi;
  expect(weights.kalimat.ringkasan).toBe(
    'Pada tahun 2024, KLIP DJP mencapai target seluruh 12 Indikator Kinerja Utama (IKU) dengan Nilai Kinerja Organisasi (NKO) tidak dapat dihitung.',
  );
  expect(weights.kalimat.bobot).toBe(
    'NKO adalah rata-rata tertimbang nilai perspektif; nilainya tidak dapat dihitung.',
  );
});

describe('what the text says of a table with a fault', () => {
  const cases: readonly (readonly [string, Changes, string])[] = [
    ['a quarter', { 'Triwulan!D2': 'x' }, 'Target kumulatif tercapai pada setiap triwulan sejak'],
    ['a month', { "'Service Level'!C2": 'x' }, 'Layanan telepon memenuhi target'],
    ['a month of an unknown indicator', { "'Service Level'!A2": 'zz' }, 'Layanan telepon memenuhi target'],
    ['a quarter of the survey', { 'Survei!C6': 'x' }, 'Indeks tertinggi terjadi pada'],
    ['a medal', { 'Prestasi!C2': 'Perunggu' }, 'Seluruhnya diperoleh'],
    ['a ceiling', { 'Anggaran!B2': 'x' }, 'Realisasi belanja Rp'],
    ['last year', { "'Tahun Lalu'!C2": 'x' }, 'Realisasi tahun 2023 sebesar 86,97%'],
  ];
  test.each(cases)('%s', (_, changes, sentence) => {
    expect(printed(reportOf(LAKIN))).toContain(sentence);
    const draft = draftOf(withCells(LAKIN, changes));
    const text = draft === null ? '' : printed(draft);
    expect(text).toContain('tidak dapat dihitung');
    expect(text).not.toContain(sentence);
  });
});

test('charts leave out what has no figure', () => {
  const draft = draftOf(withCells(LAKIN, { 'IKU!F5': 'seratus' }));
  const charts = draft?.grafik ?? {};
  expect(charts['grafik-capaian']?.categories).not.toContain('3b-N');
  expect(charts['grafik-capaian']?.categories).toHaveLength(11);
  expect(charts['grafik-dua-tahun']?.categories).not.toContain('3b-N');
  for (const chart of Object.values(charts)) expect(draw(chart)).toContain('<svg');
});

test('a workbook without faults has no mark and no draft', () => {
  expect(readWorkbook(LAKIN)).not.toHaveProperty('isiMeskiGalat');
  expect(reportOf(LAKIN).data['konsep']).toBeNull();
  expect(printed(reportOf(LAKIN))).not.toMatch(/KONSEP|tidak dapat dihitung/);
});

describe('what cannot be laid out stays refused', () => {
  const noHeader = (name: string): GridWorkbook =>
    withRows(LAKIN, name, (rows) =>
      rows.map((row, at) => (at > 0 ? row : { ...row, sel: row.sel.slice(0, 4) })),
    );
  test.each([
    ['a sheet', withoutSheet(LAKIN, 'Sasaran')],
    ['an empty sheet', withoutRows(LAKIN, 'Sasaran', ({ nomor }) => nomor > 1)],
    ['a column', noHeader('IKU')],
    ['the year', withCells(LAKIN, { 'Unit!B6': null, 'Unit!A6': null })],
  ])('%s', (_, workbook) => expect(draftOf(workbook)).toBeNull());
});

test('every planted fault gives a draft that can be printed, or none', () => {
  const all = Object.values(planted.galat)
    .flat()
    .filter(({ temuan }) => temuan.some((each) => each.startsWith('galat')));
  expect(all.length).toBeGreaterThan(8);
  for (const { ubah } of all) {
    const draft = draftOf(typeof ubah === 'function' ? ubah(LAKIN) : withCells(LAKIN, ubah));
    if (draft !== null) expect(printed(draft)).toContain('KONSEP');
  }
});

/** The addresses of the cells in the first rows of each sheet. */
const CELLS = LAKIN.lembar.flatMap(({ nama, baris }) =>
  [...baris]
    .filter(({ nomor }) => nomor > 1 && nomor <= 3)
    .flatMap(({ nomor, sel }) =>
      sel.map((_, at) => `'${nama}'!${String.fromCharCode('A'.charCodeAt(0) + at)}${nomor}`),
    ),
);

test.each<[string, GridValue]>([
  ['blank', null],
  ['unreadable', { galat: '#REF!' }],
])('whichever cell is %s, the report, its draft or the refusal is whole', (_, value) => {
  let drafts = 0;
  for (const address of CELLS) {
    const { isi, isiMeskiGalat } = readWorkbook(withCells(LAKIN, { [address]: value }));
    if (isiMeskiGalat === undefined) continue;
    expect(isi, address).toBeNull();
    const [draft] = laporanKinerja.susun(isiMeskiGalat);
    if (draft === undefined) throw new Error(address);
    try {
      expect(printed(draft)).toContain('KONSEP');
    } catch (error) {
      throw new Error(address, { cause: error });
    }
    drafts += 1;
  }
  expect(drafts).toBeGreaterThan(50);
});
