import { expect, test } from 'vitest';
import { findingSentence, placeText, readWorkbook } from '../../../documents/index.ts';
import { withCells, type Changes } from '../sample-grid.ts';
import { LAKIN } from './sample-report.ts';

const { temuan } = readWorkbook(LAKIN);

/** What the source report prints that does not follow: its place there, the cell of the sample, and what is said of it. */
const KERAGUAN: readonly (readonly [naskah: string, sel: string, kalimat: RegExp])[] = [
  ['Kata Pengantar', 'Unit!B11', /31 Januari 2024 mendahului akhir tahun/],
  ['BAB II.B, list of objectives', 'Sasaran!D3', /"Efisiensi Proses Bisnis/],
  ['BAB II.B, list of objectives', 'Sasaran!D8', /"Organisasi dan SDM yang Berkinerja Tinggi"/],
  ['BAB II.B, list of objectives', 'Sasaran!D9', /"Penguatan Pengelolaan Keuangan yang Optimal"/],
  ['BAB III.A, 5a-N', 'IKU!I8', /114,85, sedangkan 73,50 \/ 64,00 × 100 = 114,84; realisasi 73,5008/],
  ['BAB III.B.2 A, Q1', 'Triwulan!E2', /200,00, melebihi batas capaian 120/],
  ['BAB III.B.2 A, Q2', 'Triwulan!E3', /200,00, melebihi/],
  ['BAB III.B.2 A, S1', 'Triwulan!E4', /200,00, melebihi/],
  ['BAB III.B.2 A, Q3', 'Triwulan!E5', /154,67, melebihi/],
  ['BAB III.B.2 A, s.d.Q3', 'Triwulan!E6', /154,67, melebihi/],
  ['BAB III.B.2 A, Q4', 'Triwulan!E7', /132,00, melebihi/],
  ['BAB III.B.2 A, Y', 'Triwulan!E8', /132,00, melebihi/],
  ['BAB III.B.6 (5a-N)', 'IKU!A8', /5a-N tidak mempunyai angka tahun 2023/],
  ['BAB III.B.7 (6a-N)', 'IKU!A9', /6a-N tidak mempunyai angka tahun 2023/],
  ['BAB III.B.5 B (3c-N)', "'Tahun Lalu'!C6", /88,81 sama persis dengan 3b-N/],
  ['BAB III.B.1 B', "'Angka Tertulis'!E3", /target 2023 1a-N tertulis 77,00 .* 78,00/],
  ['BAB III.B.1 B', "'Angka Tertulis'!E4", /realisasi 2023 1a-N tertulis 85,90 .* 86,97/],
  ['BAB III.B.1 B', "'Angka Tertulis'!E5", /86,97 adalah realisasi 2023/],
  ['BAB III.B.1 B', "'Angka Tertulis'!E6", /tertulis 1,07 .* 0,81/],
  ['BAB III.B.2', "'Angka Tertulis'!E7", /tertulis 8,00 .* 2,50/],
  ['BAB III.B.4', "'Angka Tertulis'!E10", /153,91, melebihi/],
  ['BAB III.B, 7c-N', "'Angka Tertulis'!E12", /126,25, melebihi/],
  ['BAB III.B.1 A, Inbound', 'Survei!G2', /85,57, .* 85,85 — periksa kembali/],
  ['BAB III.B.1 A, Outbound', 'Survei!G3', /87,91, .* 87,35 — periksa kembali/],
  ['BAB III.B.1 A, Pengaduan', 'Survei!G4', /94,61, .* 88,22; bahkan di luar rentang .*86,32 sampai 92,05/],
  ['BAB III.B.1 A, Medsos', 'Survei!G5', /89,43, .* 87,09; bahkan di luar rentang/],
  ['BAB III.B.1 A, CSI', 'Survei!G6', /89,38, .* 87,13; bahkan di luar rentang/],
  ['BAB III.B.1 B, CSI 2023', 'Survei!H6', /86,97, sedangkan rata-rata layanan 86,98/],
  ['BAB III.A, 1a-N', 'IKU!F2', /87,78 tidak sama dengan .* 87,13 maupun .* 89,38/],
  ['BAB III.A, 3a-N', 'IKU!F4', /85,28 tidak sama dengan rata-rata bulanan 85,43/],
  ['BAB III.B.3 A, April', "'Service Level'!F5", /telepon 78,59 di bawah target 79,00/],
  ['BAB III.B.3 A, Mei', "'Service Level'!F6", /telepon 77,44 di bawah target 79,00/],
  ['BAB III.B.3 A, Agustus', "'Service Level'!F9", /telepon 78,78 di bawah target 79,00/],
  ['BAB III.B.3 A, Desember', "'Service Level'!F13", /telepon 78,86 di bawah target 79,00/],
  ['BAB III.B.3 A, Januari and Mei', "'Service Level'!F6", /Januari 77,50 .* Mei 77,44 .* tidak ada batas/],
  ['BAB III.B.2 A, 2.b and 2.c', "'Layanan 3C'!E4", /ND-450\/LIP\/2024 juga menjadi dasar/],
  ['BAB III.B, 8a-CP', 'IKPA!E2', /menuntut NKA sekurang-kurangnya 95,00/],
  ['Daftar Isi 1', "'Daftar Isi'!D2", /"IKU Indeks Kepuasan Dukungan Layanan"/],
  ['Daftar Isi 3', "'Daftar Isi'!D4", /"IKU Indeks Tingkat Layanan"/],
  ['Daftar Isi 8', "'Daftar Isi'!C9", /\(6b-N\), padahal kode itu tidak ada .* 3c-N/],
  ['Daftar Isi 9', "'Daftar Isi'!D10", /"IKU Persentase pegawai yang memenuhi/],
  ['Daftar Isi 10', "'Daftar Isi'!D11", /"IKU Persentase Efektivitas Dialog/],
  ['Daftar Isi 11', "'Daftar Isi'!D12", /"IKU Persentase Kualitas Pelaksanaan Anggaran"/],
  ['Daftar Isi', 'IKU!A6', /Daftar Isi tidak memuat 3c-N/],
  ['Daftar Isi', 'IKU!A12', /Daftar Isi tidak memuat 7c-N/],
  ['BAB III.B, second heading 5', "'Daftar Isi'!B18", /nomor 5 sudah dipakai di B17/],
  ['BAB III.B, second heading 4', "'Daftar Isi'!B21", /nomor 4 sudah dipakai di B16/],
  ['BAB III.B, third heading 5', "'Daftar Isi'!B22", /nomor 5 sudah dipakai di B17/],
  ['BAB III.B, second heading 6', "'Daftar Isi'!B23", /nomor 6 sudah dipakai di B19/],
  ['BAB III.B, heading of 8a-CP', "'Daftar Isi'!D24", /"IKU Persentase Kualitas Pelaksanaan Anggaran"/],
  ['BAB III.B, second heading 7', "'Daftar Isi'!B24", /nomor 7 sudah dipakai di B20/],
];

test.each(KERAGUAN)('%s: %s', (_naskah, sel, kalimat) => {
  const there = temuan.filter(({ tempat }) => placeText(tempat) === sel).map(findingSentence);
  expect(there.filter((sentence) => kalimat.test(sentence))).toHaveLength(1);
});

test('these are all, and none of them stops the report', () => {
  expect(temuan).toHaveLength(KERAGUAN.length);
  expect(temuan.every(({ tingkat }) => tingkat === 'peringatan')).toBe(true);
});

test('a workbook without printed figures has no doubts about them', () => {
  const { lembar } = LAKIN;
  const printed = [
    'Angka Tertulis',
    'Daftar Isi',
    'Survei',
    'Service Level',
    'Layanan 3C',
    'IKPA',
    'Triwulan',
  ];
  const bare = withCells(
    { lembar: lembar.filter(({ nama }) => !printed.includes(nama)) },
    {
      'Unit!B11': { tanggal: '2025-01-31' },
      'IKU!I1': 'Catatan',
      'Sasaran!D1': 'Catatan',
      "'Tahun Lalu'!C6": null,
      "'Tahun Lalu'!E6": 'IKU baru',
      "'Tahun Lalu'!A12": '5a-N',
      "'Tahun Lalu'!E12": 'IKU baru',
      "'Tahun Lalu'!A13": '6a-N',
      "'Tahun Lalu'!E13": 'IKU baru',
    },
  );
  const sentences = readWorkbook(bare).temuan.map(findingSentence);
  // The printed value of SS 5 follows from nothing once the printed capaian is gone.
  expect(sentences).toEqual([
    'Sasaran!E6: nilai SS 5 tertulis 114,85, sedangkan 1 × 114,84 = 114,84 (KMK 300/KMK.01/2022, Nilai Sasaran Strategis)',
  ]);
});

test.each<readonly [judul: string, ubah: Changes]>([
  ['a report signed on the last day of its year', { 'Unit!B11': { tanggal: '2024-12-31' } }],
  ['a capaian printed as it follows', { 'IKU!I4': 107.95 }],
  ['a capaian printed at the cap', { 'IKU!I5': 120 }],
  ['an NKO that follows', { 'Unit!B14': 115.87 }],
  ['a month at its target, called reached', { "'Service Level'!F7": 'Tercapai pada semua kategori' }],
  ['a budget spent to the last rupiah', { 'Anggaran!C2': 31_250_000_000, 'Anggaran!D2': null }],
  ['an index that IKPA and SMART give', { 'IKPA!C2': 95, 'IKPA!D2': 95 }],
])('no doubt about %s', (_judul, ubah) => {
  const known = new Set(temuan.map(findingSentence));
  const { temuan: found, isi } = readWorkbook(withCells(LAKIN, ubah));
  expect(found.map(findingSentence).filter((sentence) => !known.has(sentence))).toEqual([]);
  expect(isi).not.toBeNull();
});
