import { describe, expect, test } from 'vitest';
import { readWorkbook, type GridRow, type GridWorkbook } from '../../../documents/index.ts';
import { findingText, readSampleGrid, withCells, withRows, withSheet } from '../sample-grid.ts';

const sample = await readSampleGrid('angka-kredit-penyuluh');
const TABLES = sample.lembar.map(({ nama }) => nama).filter((nama) => !['Petunjuk', 'Unit'].includes(nama));

/** What a workbook says, without where it says it. */
function contents(workbook: GridWorkbook): unknown {
  const { isi, temuan } = readWorkbook(workbook);
  if (isi === null) throw new Error(temuan.map(findingText).join('\n'));
  return JSON.parse(
    JSON.stringify(isi, (name, value: unknown) => (name.startsWith('tempat') ? undefined : value)),
  ) as unknown;
}

function eachTable(change: (rows: readonly GridRow[]) => readonly GridRow[]): GridWorkbook {
  return TABLES.reduce((grid, nama) => withRows(grid, nama, change), sample);
}

const LAYOUTS: readonly { readonly judul: string; readonly grid: GridWorkbook }[] = [
  { judul: 'sheets in another order', grid: { lembar: [...sample.lembar].reverse() } },
  {
    judul: 'names of sheets in another case and spacing',
    grid: {
      lembar: sample.lembar.map((sheet) => ({
        ...sheet,
        nama: ` ${sheet.nama.toUpperCase().replace(' ', '_')} `,
      })),
    },
  },
  {
    judul: 'columns in the opposite order',
    grid: eachTable((rows) => {
      const width = Math.max(...rows.map(({ sel }) => sel.length));
      return rows.map((row) => ({
        ...row,
        sel: Array.from({ length: width }, (_, at) => row.sel[width - 1 - at] ?? null),
      }));
    }),
  },
  {
    judul: 'titles above the header',
    grid: eachTable((rows) => [
      { nomor: 1, sel: ['KANTOR CONTOH'] },
      ...rows.map((row) => ({ ...row, nomor: row.nomor + 3 })),
    ]),
  },
  {
    judul: 'without the sheets that only repeat or explain',
    grid: {
      lembar: sample.lembar.filter(({ nama }) => !['Petunjuk', 'Rekap', 'Daftar Butir'].includes(nama)),
    },
  },
  {
    judul: 'other names of headers and entries',
    grid: withCells(sample, {
      'Unit!A2': 'Unit Kerja',
      'Unit!A3': 'Masa Penilaian Mulai',
      'Pegawai!D1': 'Golongan',
      'Pegawai!F1': 'Jabatan',
      'Pegawai!J1': 'AK Lama Utama',
      'Pegawai!F2': 'Asisten Penyuluh Pajak Terampil',
      'Kegiatan!E1': 'Kode Butir',
      'Kegiatan!I1': 'Penugasan',
      'Kegiatan!J1': 'No. Bukti',
      "'Karya Tulis'!H1": 'Peran Penulis',
      'Predikat!E1': 'Predikat Kinerja',
    }),
  },
];

describe('what it says does not depend on how it is laid out', () => {
  const expected = contents(sample);
  test.each(LAYOUTS)('$judul', ({ grid }) => expect(contents(grid)).toEqual(expected));
});

test('a place names the sheet and the cell as the user has them', () => {
  const moved = withSheet(sample, 'Kegiatan', (sheet) => ({
    nama: 'KEGIATAN',
    baris: Array.from(sheet.baris, (row) => ({ ...row, nomor: row.nomor + 7 })),
  }));
  const { temuan } = readWorkbook(withCells(moved, { 'KEGIATAN!H9': 'dua' }));
  expect(temuan.map(findingText)).toEqual(['galat KEGIATAN!H9: Volume "dua" bukan angka']);
});

test('an error of a computed column is no finding', () => {
  const grid = withCells(sample, {
    'Kegiatan!M2': { galat: '#NAME?' },
    'Rekap!I2': { rumusTanpaHasil: 'SUM(A1)' },
  });
  expect(readWorkbook(grid).temuan).toEqual([]);
});
