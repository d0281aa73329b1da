import { describe, expect, test } from 'vitest';
import { readWorkbook, type DocumentInstance, type GridWorkbook } from '../../../documents/index.ts';
import { laporanLomba } from '../../../documents/lomba/laporan.ts';
import { findingsOf, readSampleGrid, withCells, withoutSheet, withRows } from '../sample-grid.ts';

const sample = await readSampleGrid('lomba-pelayanan');
const [ANGGREK, MELATI, KENANGA] = ['Anggrek', 'Melati', 'Kenanga'].map(
  (name) => `KPP Pratama Contoh ${name}`,
);

function reportOf(grid: GridWorkbook): DocumentInstance {
  const { isi } = readWorkbook(grid);
  const [instance] = isi?.jenis === 'lomba' ? laporanLomba.susun(isi) : [];
  if (instance === undefined) throw new Error(findingsOf(grid).join('\n'));
  return instance;
}

describe('a name that could lead to another folder, or is none', () => {
  test.each([
    ['a/b.png', 'memuat garis miring'],
    ['/etc/passwd', 'memuat garis miring'],
    ['../rahasia.png', 'memuat garis miring'],
    ['./foto.png', 'memuat garis miring'],
    ['foto.png/', 'memuat garis miring'],
    ['a\\b.png', 'memuat garis miring'],
    ['..\\..\\rahasia.png', 'memuat garis miring'],
    ['\\\\server\\bagi\\a.png', 'memuat garis miring'],
    ['file:///etc/passwd', 'memuat garis miring'],
    ['https://contoh.go.id/a.png', 'memuat garis miring'],
    ['a\uff0fb.png', 'memuat garis miring'],
    ['a\uff3cb.png', 'memuat garis miring'],
    ['a\u2215b.png', 'memuat garis miring'],
    ['..', 'memuat ".."'],
    ['a..png', 'memuat ".."'],
    ['\uff0e\uff0e', 'memuat ".."'],
    ['C:foto.png', 'memuat titik dua'],
    ['foto.png:aliran', 'memuat titik dua'],
    ['.', 'diawali titik'],
    ['.foto.png', 'diawali titik'],
    [' .foto.png', 'diawali titik'],
    ['foto\u0000.png', 'memuat karakter yang tidak boleh ada di nama berkas'],
    ['foto\n.png', 'memuat karakter yang tidak boleh ada di nama berkas'],
    ['foto\u202egnp.exe', 'memuat karakter yang tidak boleh ada di nama berkas'],
    ['foto*.png', 'memuat karakter yang tidak boleh ada di nama berkas'],
  ])('%j', (nama, sebab) => {
    const shown = nama.trim().replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
    expect(findingsOf(withCells(sample, { 'Foto!C2': nama }))).toEqual([
      `galat Foto!C2: Nama Berkas "${shown}" ${sebab}; tulis namanya saja, misalnya banner.jpg`,
    ]);
  });

  test.each(['foto kantor (2).JPG', 'Gedung  A.jpeg', 'kantor-é.png', 'tanpa ekstensi', 'a.b.png', '2010'])(
    '%s is a name',
    (nama) => {
      const grid = withCells(sample, { 'Foto!C2': nama });
      expect(findingsOf(grid)).toEqual([]);
      expect(reportOf(grid).foto?.['foto-1']?.berkas).toBe(nama.normalize('NFC'));
    },
  );
});

test.each([
  ['iv', 'inovasi'],
  ['Lampiran iv', 'inovasi'],
  ['inovasi', 'inovasi'],
  ['V', 'juara'],
  ['Pemenang', 'juara'],
])('the attachment may be written as %s', (kelompok, bagian) => {
  const { foto } = reportOf(withCells(sample, { 'Foto!B2': kelompok })).data;
  expect((foto as Record<string, readonly unknown[]>)[bagian]).toContainEqual({
    perihal: expect.stringContaining(ANGGREK ?? '') as string,
    gambar: 'foto-1',
    keterangan: 'Kartu antrean berwarna menurut jenis layanan',
  });
});

describe('the frames', () => {
  const framesOf = (grid: GridWorkbook) => {
    const { foto } = reportOf(grid).data as unknown as {
      readonly foto: Readonly<
        Record<'inovasi' | 'juara', readonly { perihal: string; gambar: string | null }[]>
      >;
    };
    const short = (frames: (typeof foto)['juara']) => frames.map(({ perihal, gambar }) => [perihal, gambar]);
    return { inovasi: short(foto.inovasi), juara: short(foto.juara) };
  };
  const EMPTY = [
    [`Peringkat Pertama, ${ANGGREK ?? ''}`, null],
    [`Peringkat Kedua, ${MELATI ?? ''}`, null],
    [`Peringkat Kedua, ${KENANGA ?? ''}`, null],
  ];

  test.each([
    ['without the sheet', withoutSheet(sample, 'Foto')],
    ['with an empty sheet', withRows(sample, 'Foto', () => [])],
    ['with headers only', withRows(sample, 'Foto', ([header]) => (header === undefined ? [] : [header]))],
  ])('%s: one for each of the three best, all empty', (_, grid) => {
    expect(findingsOf(grid)).toEqual([]);
    expect(framesOf(grid)).toEqual({
      inovasi: [
        [ANGGREK, null],
        [MELATI, null],
        [KENANGA, null],
      ],
      juara: EMPTY,
    });
    expect(reportOf(grid).foto).toEqual({});
  });

  test('the regional office first, then by rank; an office may have several, and one none', () => {
    const grid = withCells(sample, {
      'Foto!A4': KENANGA ?? '',
      'Foto!B4': 'v',
      'Foto!C4': 'b.png',
      'Foto!A5': KENANGA ?? '',
      'Foto!B5': 'v',
      'Foto!C5': 'a.png',
      'Foto!B6': 'iv',
      'Foto!C6': 'banner.png',
    });
    expect(framesOf(grid)).toEqual({
      inovasi: [
        ['Kantor Wilayah DJP Contoh Nusantara', 'foto-1'],
        [ANGGREK, 'foto-2'],
      ],
      juara: [
        [`Peringkat Pertama, ${ANGGREK ?? ''}`, 'foto-3'],
        EMPTY[1],
        [`Peringkat Kedua, ${KENANGA ?? ''}`, 'foto-4'],
        [`Peringkat Kedua, ${KENANGA ?? ''}`, 'foto-5'],
      ],
    });
    expect(
      Object.values(reportOf(grid).foto ?? {}).map(({ berkas, tempat }) => [tempat.sel, berkas]),
    ).toEqual([
      ['C6', 'banner.png'],
      ['C2', 'kartu-antrean.png'],
      ['C3', 'kantor-anggrek.png'],
      ['C4', 'b.png'],
      ['C5', 'a.png'],
    ]);
  });
});
