import { expect, test } from 'vitest';
import { readWorkbook, type GridRow, type GridWorkbook } from '../../../documents/index.ts';
import { findingsOf, readSampleGrid, withCells, withRows } from '../sample-grid.ts';

const sample = await readSampleGrid('lomba-pelayanan');

/** What a workbook says, without where it says it. */
function contentsOf(grid: GridWorkbook): unknown {
  const { isi } = readWorkbook(grid);
  if (isi === null) throw new Error(findingsOf(grid).join('\n'));
  return JSON.parse(
    JSON.stringify(isi, (name, value: unknown) => (name.startsWith('tempat') ? undefined : value)),
  );
}

const eachSheet = (grid: GridWorkbook, change: (rows: readonly GridRow[]) => readonly GridRow[]) =>
  grid.lembar.reduce((made, { nama }) => withRows(made, nama, change), grid);

const LAYOUTS: Readonly<Record<string, (grid: GridWorkbook) => GridWorkbook>> = {
  'sheets in another order, named in capitals': ({ lembar }) => ({
    lembar: [...lembar].reverse().map((sheet) => ({ ...sheet, nama: sheet.nama.toUpperCase() })),
  }),
  'headers in another case and spacing': (grid) =>
    eachSheet(grid, (rows) =>
      rows.map((row, index) => ({
        ...row,
        sel: row.sel.map((value) =>
          index === 0 && typeof value === 'string' ? ` ${value.toLowerCase()} ` : value,
        ),
      })),
    ),
  'columns in the opposite order': (grid) =>
    ['Komponen', 'Indikator', 'Tim Penilai', 'KPP', 'Nilai', 'Survei', 'Hasil', 'Laporan', 'Foto'].reduce(
      (made, name) =>
        withRows(made, name, (rows) => {
          const width = Math.max(...rows.map(({ sel }) => sel.length));
          return rows.map((row) => ({
            ...row,
            sel: Array.from({ length: width }, (_, at) => row.sel[width - 1 - at] ?? null),
          }));
        }),
      grid,
    ),
  'titles above the header, blank rows in between': (grid) =>
    eachSheet(grid, (rows) => [
      { nomor: 1, sel: ['KANTOR WILAYAH CONTOH'] },
      ...rows.map((row) => ({ ...row, nomor: row.nomor * 2 + 3 })),
    ]),
  'assessors under their names': (grid) =>
    withCells(grid, {
      'Nilai!E1': 'Dr. Hesti Larasati Wibisono, M.Si.',
      'Nilai!F1': 'Bram Aditya Suryanegara, S.E.',
      'Nilai!G1': 'Ni Luh Sekar Pratiwi, S.Sos.',
    }),
  'a total below the weights': (grid) => withCells(grid, { 'Komponen!B13': 'Jumlah', 'Komponen!C13': 100 }),
  'codes and answers in other spellings': (grid) =>
    withCells(grid, {
      'Nilai!B2': 'A1',
      'Nilai!A2': 'Kantor Pelayanan Pajak Pratama Contoh Melati',
      'Survei!O2': 'TIDAK',
    }),
  'without the sheet that compares results': ({ lembar }) => ({
    lembar: lembar.filter(({ nama }) => nama !== 'Hasil'),
  }),
};

test.each(Object.entries(LAYOUTS))('%s: the same contest', (_, change) => {
  expect(contentsOf(change(sample))).toEqual(contentsOf(sample));
});

test('a number typed as text is read and reported', () => {
  const grid = withCells(sample, { 'Nilai!E2': '85,0', 'Survei!F2': '4' });
  expect(findingsOf(grid).filter((each) => each.startsWith('peringatan'))).toEqual([
    'peringatan Nilai!E2: P1 "85,0" berupa teks; dibaca sebagai 85,00',
    'peringatan Survei!F2: P1 "4" berupa teks; dibaca sebagai 4,00',
  ]);
});

test('ten faults at once give ten findings at their ten cells', () => {
  const changes = {
    'Lomba!B7': 'enam puluh',
    'Komponen!C3': 101,
    'Indikator!D20': -1,
    "'Tim Penilai'!C2": '123',
    'KPP!B8': 'KPP Pratama Contoh Melati',
    'Nilai!E10': 104,
    'Nilai!B60': 'z.1',
    'Survei!F3': 9,
    'Survei!O4': 3,
    'Laporan!A2': 'Sambutan',
  };
  const { temuan, isi } = readWorkbook(withCells(sample, changes));
  expect(isi).toBeNull();
  const cells = temuan.map(({ tempat: { lembar, sel } }) =>
    lembar.includes(' ') ? `'${lembar}'!${sel ?? ''}` : `${lembar}!${sel ?? ''}`,
  );
  expect(cells.sort()).toEqual(Object.keys(changes).sort());
});
