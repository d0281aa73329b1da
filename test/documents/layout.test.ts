import { describe, expect, test } from 'vitest';
import { readWorkbook, type Buku, type GridRow, type GridWorkbook } from '../../documents/index.ts';
import { findingsOf, readSampleGrid, withCell, withCells, withRows, withSheet } from './sample-grid.ts';

const klasikal = await readSampleGrid('penilai-pajak-dasar');
const elearning = await readSampleGrid('elearning-ar-dasar');

function contentsOf(workbook: GridWorkbook): Buku {
  const { isi } = readWorkbook(workbook);
  if (isi === null) throw new Error(findingsOf(workbook).join('\n'));
  return isi;
}

/** What a workbook says, without where it says it. */
function withoutPlaces(buku: Buku): unknown {
  return JSON.parse(
    JSON.stringify(buku, (name, value: unknown) => (name.startsWith('tempat') ? undefined : value)),
  ) as unknown;
}

function eachSheet(
  workbook: GridWorkbook,
  change: (rows: readonly GridRow[]) => readonly GridRow[],
): GridWorkbook {
  return workbook.lembar.reduce((grid, { nama }) => withRows(grid, nama, change), workbook);
}

const shiftedDown =
  (rows: number) =>
  (row: GridRow): GridRow => ({ ...row, nomor: row.nomor + rows });

const title = (nomor: number, text: string): GridRow => ({ nomor, sel: [text] });

/** Ways to lay the same sheets out; what they say stays the same. */
const LAYOUTS: readonly { readonly judul: string; readonly ubah: (grid: GridWorkbook) => GridWorkbook }[] = [
  { judul: 'as it is', ubah: (grid) => grid },
  {
    judul: 'sheets in another order',
    ubah: ({ lembar }) => ({ lembar: [...lembar].reverse() }),
  },
  {
    judul: 'names of sheets in another case and spacing',
    ubah: ({ lembar }) => ({
      lembar: lembar.map((sheet) => ({ ...sheet, nama: ` ${sheet.nama.toUpperCase().replace(' ', '_')} ` })),
    }),
  },
  {
    judul: 'headers in another case, spacing and punctuation',
    ubah: (grid) =>
      eachSheet(grid, (rows) =>
        rows.map((row, index) =>
          index > 0
            ? row
            : {
                ...row,
                sel: row.sel.map((value) =>
                  typeof value === 'string' ? ` ${value.toLowerCase().replace(' ', '\n')}: ` : value,
                ),
              },
        ),
      ),
  },
  {
    judul: 'columns in the opposite order',
    ubah: (grid) => {
      const wide = (rows: readonly GridRow[]): number => Math.max(...rows.map((row) => row.sel.length));
      return ['Mata Pelajaran', 'Peserta', 'Nilai', 'Ujian', 'Unit']
        .filter((name) => grid.lembar.some((sheet) => sheet.nama === name))
        .reduce(
          (made, name) =>
            withRows(made, name, (rows) =>
              rows.map((row) => ({
                ...row,
                sel: Array.from({ length: wide(rows) }, (_, at) => row.sel[wide(rows) - 1 - at] ?? null),
              })),
            ),
          grid,
        );
    },
  },
  {
    judul: 'a column further right, and one in between that nobody knows',
    ubah: (grid) =>
      eachSheet(grid, (rows) =>
        rows.map((row, index) => ({
          ...row,
          sel: [null, index === 0 ? 'Catatan sekretariat' : 'diperiksa', ...row.sel],
        })),
      ),
  },
  {
    judul: 'titles above the header',
    ubah: (grid) =>
      eachSheet(grid, (rows) => [
        title(1, 'PUSAT PELATIHAN CONTOH'),
        title(3, 'Daftar'),
        ...rows.map(shiftedDown(4)),
      ]),
  },
  {
    judul: 'blank rows in between, some with blanks in their cells',
    ubah: (grid) =>
      eachSheet(grid, (rows) =>
        rows.flatMap((row, index) => [
          { ...row, nomor: row.nomor * 2 },
          ...(index % 3 === 0 ? [{ nomor: row.nomor * 2 + 1, sel: [null, ' ', '', null] }] : []),
        ]),
      ),
  },
  {
    judul: 'a number below the table, beside nothing',
    ubah: (grid) => withCell(grid, 'Peserta!M400', 30),
  },
];

describe.each([
  ['penilai-pajak-dasar', klasikal],
  ['elearning-ar-dasar', elearning],
] as const)('%s', (_name, grid) => {
  const expected = withoutPlaces(contentsOf(grid));

  // The column further right puts the entries of the sheet Program behind another text: only tables may do that.
  const tables = LAYOUTS.map((layout) =>
    layout.judul.startsWith('a column further right')
      ? {
          ...layout,
          ubah: (workbook: GridWorkbook) => ({
            lembar: layout
              .ubah(workbook)
              .lembar.map((sheet) =>
                sheet.nama === 'Program'
                  ? (workbook.lembar.find((each) => each.nama === 'Program') ?? sheet)
                  : sheet,
              ),
          }),
        }
      : layout,
  );
  test.each(tables)('$judul', ({ ubah }) => {
    expect(withoutPlaces(contentsOf(ubah(grid)))).toEqual(expected);
  });
});

/** Other names under which a header, an entry or a sheet is known. */
const ALIASES: readonly (readonly [cell: string, alias: string])[] = [
  ['Program!A2', 'Nama Pelatihan'],
  ['Program!A4', 'Tgl Mulai'],
  ['Program!A9', 'Pola Nomor Sertifikat'],
  ['Program!A14', 'Nama Pejabat'],
  ["'Mata Pelajaran'!D1", 'Jamlat'],
  ['Peserta!C1', 'Nama Lengkap'],
  ['Peserta!E1', 'Tgl. Lahir'],
  ['Peserta!F1', 'Pangkat/Gol. Ruang'],
  ['Nilai!A1', 'Nomor Induk Pegawai'],
  ['Nilai!E1', 'Jamlat Hadir'],
  ['Nilai!F1', 'P'],
  ['Nilai!G1', 'Q'],
  ['Ujian!D1', 'Nilai Ujian Praktik'],
  ['Ujian!E1', 'Wawancara'],
  ['Ujian!J1', 'Nilai Akhir'],
];

test('headers and entries go by other names too', () => {
  const grid = withCells(klasikal, Object.fromEntries(ALIASES));
  expect(withoutPlaces(contentsOf(grid))).toEqual(withoutPlaces(contentsOf(klasikal)));
});

test('so do sheets', () => {
  const renamed = ['Mapel', 'Daftar Peserta', 'Nilai Presentasi', 'Ujian Komprehensif'];
  const names = ['Mata Pelajaran', 'Peserta', 'Nilai', 'Ujian'];
  const grid = names.reduce(
    (made, name, at) => withSheet(made, name, (sheet) => ({ ...sheet, nama: renamed[at] ?? '' })),
    klasikal,
  );
  expect(withoutPlaces(contentsOf(grid))).toEqual(withoutPlaces(contentsOf(klasikal)));
});

test('a place names the sheet and the cell as the user has them', () => {
  const moved = eachSheet(
    withSheet(klasikal, 'Ujian', (sheet) => ({ ...sheet, nama: 'UJIAN ’26' })),
    (rows) => rows.map(shiftedDown(7)),
  );
  const renamed = withSheet(moved, 'UJIAN ’26', (sheet) => ({ ...sheet, nama: 'Nilai Ujian' }));
  expect(findingsOf(withCell(renamed, "'Nilai Ujian'!C12", 'delapan'))).toEqual([
    `galat 'Nilai Ujian'!C12: Resume "delapan" bukan angka`,
  ]);
});

test('the cells that a merge covers are blank: each that must be filled is told', () => {
  const merged = withCells(klasikal, { 'Nilai!A3': null, 'Nilai!A4': null });
  expect(findingsOf(merged)).toEqual([
    'galat Nilai!A3: NIP kosong; wajib diisi',
    'galat Nilai!A4: NIP kosong; wajib diisi',
  ]);
});

test('a row that sums up the courses is none of them', () => {
  const total = withCells(klasikal, { "'Mata Pelajaran'!B20": 'JUMLAH', "'Mata Pelajaran'!D20": 120 });
  expect(findingsOf(total)).toEqual([]);
});

test('attendance may be given as a percentage instead of hours', () => {
  const percent = withRows(klasikal, 'Nilai', (rows) =>
    rows.map((row) => ({ ...row, sel: row.sel.map((value, at) => (at === 4 ? null : value)) })),
  );
  expect(withoutPlaces(contentsOf(percent))).toEqual(withoutPlaces(contentsOf(klasikal)));
});

test('an error of a computed column is no finding: the add-in may not be there', () => {
  const grid = withCells(klasikal, {
    'Nilai!K17': { galat: '#NAME?' },
    'Ujian!J5': { rumusTanpaHasil: 'NA' },
  });
  expect(findingsOf(grid)).toEqual([]);
});

test('warnings stop nothing; with a fault beside them both are told and nothing is given', () => {
  const warned = withCell(klasikal, 'Ujian!C5', '88,8');
  expect(readWorkbook(warned).isi).not.toBeNull();
  const both = withCell(warned, 'Ujian!D6', 101);
  expect(findingsOf(both)).toEqual([
    'peringatan Ujian!C5: Resume "88,8" berupa teks; dibaca sebagai 88,80',
    'galat Ujian!D6: Praktik 101,00 melebihi 100 (KAP Penilai Pajak Dasar, Teknis penilaian 2)',
  ]);
  expect(readWorkbook(both).isi).toBeNull();
});

describe('an examination that was not sat', () => {
  const VALUE_ERROR = { galat: '#VALUE!' } as const;

  test.each(['TH', 'th', 'Tidak Hadir', 'Absen'])('%s in Praktik or Lisan', (word) => {
    for (const cell of ['Ujian!D2', 'Ujian!E2']) {
      const grid = withCells(klasikal, {
        [cell]: word,
        'Ujian!I2': VALUE_ERROR,
        'Ujian!J2': VALUE_ERROR,
        'Ujian!K2': VALUE_ERROR,
        'Ujian!L2': VALUE_ERROR,
      });
      expect(findingsOf(grid)).toEqual([]);
      const buku = contentsOf(grid);
      if (buku.jenis !== 'klasikal') throw new Error(buku.jenis);
      const [first, second] = buku.peserta;
      expect(first).toMatchObject({ nomor: null, peringkat: null, penilaian: { lulus: false, ujian: null } });
      expect(first?.penilaian.tidakTerpenuhi.map(({ uraian }) => uraian)).toEqual([
        'tidak mengikuti ujian komprehensif',
      ]);
      expect(second).toMatchObject({ peringkat: 1, nomor: 'SERT-0001/PP.X/2026' });
    }
  });

  test('elsewhere the word is no mark', () => {
    expect(findingsOf(withCell(klasikal, 'Ujian!C2', 'TH'))).toEqual([
      'galat Ujian!C2: Resume "TH" bukan angka',
    ]);
  });
});
