import type { GridWorkbook } from '../../../documents/index.ts';
import type { PlantedFile } from '../planted.ts';
import { withCells, withoutSheet, withRows, withText } from '../sample-grid.ts';

const headersGone =
  (sheet: string, columns: string) =>
  (workbook: GridWorkbook): GridWorkbook =>
    withCells(
      workbook,
      Object.fromEntries(Array.from(columns, (column) => [`${sheet}!${column}1`, 'Catatan'])),
    );

/** Faults of the training workbooks: the sheets, their columns, and the entries of Program. */
export const planted: PlantedFile = {
  contoh: 'penilai-pajak-dasar',
  galat: {
    'buku-tidak-dikenal': [
      {
        ubah: (workbook) => withoutSheet(workbook, 'Program'),
        temuan: [
          'galat Petunjuk: buku kerja ini tidak dikenali; lembar yang ada: Petunjuk, Mata Pelajaran, Peserta, Nilai, Ujian; yang dikenal: Pelatihan (lembar Program)…',
        ],
      },
    ],
    'lembar-hilang': [
      {
        perihal: 'the examinations',
        ubah: (workbook) => withoutSheet(workbook, 'Ujian'),
        temuan: [
          'galat Ujian: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Program, Mata Pelajaran, Peserta, Nilai',
        ],
      },
      {
        perihal: 'the participants, whom the other sheets name',
        ubah: (workbook) => withoutSheet(workbook, 'Peserta'),
        temuan: [
          'galat Peserta: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Program, Mata Pelajaran, Nilai, Ujian',
        ],
      },
      {
        perihal: 'the units',
        contoh: 'elearning-ar-dasar',
        ubah: (workbook) => withoutSheet(workbook, 'Unit'),
        temuan: [
          'galat Unit: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Program, Peserta',
        ],
      },
    ],
    'lembar-kosong': [
      {
        ubah: (workbook) => withRows(workbook, 'Ujian', () => []),
        temuan: ['galat Ujian: lembar ini tidak berisi data'],
      },
    ],
    'kolom-hilang': [
      {
        perihal: 'one',
        ubah: { 'Ujian!D1': 'Catatan' },
        temuan: ['galat Ujian!A1: kolom "Praktik" tidak ditemukan'],
      },
      {
        perihal: 'all',
        ubah: headersGone('Ujian', 'ABCDEFGHIJKL'),
        temuan: ['galat Ujian: kolom "NIP", "Resume", "Praktik", "Lisan" tidak ditemukan'],
      },
      {
        perihal: 'who it is about',
        ubah: { 'Nilai!A1': 'Catatan' },
        temuan: ['galat Nilai!A1: kolom "NIP" tidak ditemukan'],
      },
    ],
    'kolom-ganda': [
      {
        perihal: 'under another of its names',
        ubah: { 'Ujian!M1': 'Nilai Lisan' },
        temuan: ['galat Ujian!M1: kolom "Lisan" sudah ada di E1'],
      },
    ],
    'isian-hilang': [
      {
        ubah: { 'Program!A16': 'Catatan' },
        temuan: ['galat Program: isian "Kota Terbit" tidak ditemukan'],
      },
      {
        perihal: 'one that only some programmes need, beside another',
        ubah: { 'Program!A7': 'Catatan', 'Program!A16': 'Catatan' },
        temuan: [
          'galat Program: isian "Kota Terbit" tidak ditemukan',
          'galat Program: isian "Tanggal Ujian" tidak ditemukan',
        ],
      },
    ],
    'isian-ganda': [
      {
        ubah: { 'Program!A18': 'Kota', 'Program!B18': 'Bogor' },
        temuan: ['galat Program!B18: isian "Kota Terbit" sudah ada di B16'],
      },
    ],
    'wajib-kosong': [
      {
        perihal: 'in a table',
        ubah: { 'Ujian!C5': null },
        temuan: ['galat Ujian!C5: Resume kosong; wajib diisi'],
      },
      {
        perihal: 'blanks only',
        ubah: { 'Peserta!H5': '   ' },
        temuan: ['galat Peserta!H5: Unit Kerja kosong; wajib diisi'],
      },
      {
        perihal: 'an entry',
        ubah: { 'Program!B16': null },
        temuan: ['galat Program!B16: Kota Terbit kosong; wajib diisi'],
      },
      {
        perihal: 'the day of the examination',
        ubah: { 'Program!B7': null },
        temuan: ['galat Program!B7: Tanggal Ujian kosong; wajib diisi'],
      },
    ],
    'program-tidak-dikenal': [
      {
        ubah: { 'Program!B2': 'Pelatihan Penilai' },
        temuan: [
          'galat Program!B2: program "Pelatihan Penilai" tidak dikenal; yang tersedia: Pelatihan Fungsional Penilai Pajak Dasar; E-Learning Account Representative Dasar',
        ],
      },
    ],
    'pola-nomor': [
      {
        perihal: 'without a counter',
        ubah: { 'Program!B9': 'SERT/{tahun}' },
        temuan: ['galat Program!B9: pola nomor "SERT/{tahun}" tidak memuat {urut}; nomor akan sama semua'],
      },
      {
        perihal: 'with an unknown part',
        ubah: { 'Program!B9': 'SERT-{urut}/{hari}' },
        temuan: [
          'galat Program!B9: pola nomor "SERT-{urut}/{hari}" memuat {hari} yang tidak dikenal; gunakan {urut}, {urut:4}, {bulan}, {bulan:romawi}, {tahun}',
        ],
      },
      {
        perihal: 'with a brace left open',
        ubah: { 'Program!B9': 'SERT-{urut' },
        temuan: ['galat Program!B9: pola nomor "SERT-{urut" memuat kurung kurawal yang tidak berpasangan'],
      },
    ],
    'warna-tidak-sah': [
      {
        ubah: { 'Program!A18': 'Warna Utama', 'Program!B18': 'biru' },
        temuan: ['galat Program!B18: Warna Utama "biru" bukan warna; tulis seperti #1F3864'],
      },
    ],
    'tidak-tercetak': [
      {
        saatMembuat: 'sertifikat',
        ubah: (workbook) =>
          withText(workbook, 'Renée Kusumawardhani, S.E., M.Ak.', 'Renée 😀 Kusumawardhani'),
        temuan: ['galat Peserta!C2: isinya memuat karakter yang tidak ada di huruf cetak: 😀'],
      },
    ],
    'temuan-lain': [
      {
        perihal: 'more of a kind than anyone reads',
        contoh: 'elearning-ar-dasar',
        ubah: (workbook) =>
          withRows(workbook, 'Unit', (rows) => [
            ...rows,
            ...Array.from({ length: 1234 }, (_, at) => ({
              nomor: 1001 + at,
              sel: [`1985010${1 + Math.floor(at / 1000)}2010011${String(at % 1000).padStart(3, '0')}`],
            })),
          ]),
        temuan: [
          ...Array.from({ length: 1000 }, (_, at) => `galat Unit!A${1001 + at}: NIP 1985…`),
          'galat Unit: masih ada 234 lagi yang sejenis dengan Unit!A1001 dan tidak disebutkan satu per satu; perbaiki yang sudah disebutkan, lalu periksa kembali',
        ],
      },
    ],
  },
};
