import { contohLomba } from '../lomba.ts';
import { cellAddress } from '../../../documents/index.ts';
import type { ContohSalah } from './kesalahan.ts';

/** The column of the answer to the first question, from 0. */
const JAWABAN_PERTAMA = 5;

/** A contest whose weights disqualify it; all else is right. */
export const LOMBA_BOBOT_SALAH: ContohSalah = {
  berkas: 'lomba-bobot-salah.xlsx',
  judul: 'Contoh dengan kesalahan: bobot lomba',
  pengantar: 'Jumlah bobot komponen bukan 100, sehingga tidak satu pun naskah lomba boleh dicetak.',
  contohAsal: 'lomba-pelayanan',
  asal: contohLomba,
  kesalahan: [
    {
      perihal: 'Bobot komponen a dinaikkan dari 8 menjadi 10 tanpa menurunkan yang lain: jumlahnya 102.',
      ubah: { 'Komponen!C2': 10 },
      temuan: [
        'GALAT  Komponen!C1: jumlah bobot 102: harus tepat 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 1)',
      ],
    },
  ],
};

/** A contest with the mistakes that assessors and those who type in the survey make. */
export const LOMBA_ISIAN_SALAH: ContohSalah = {
  berkas: 'lomba-isian-salah.xlsx',
  judul: 'Contoh dengan kesalahan: isian lomba',
  pengantar: 'Bobotnya benar, tetapi nilai dan jawaban survei memuat kesalahan yang biasa terjadi.',
  contohAsal: 'lomba-pelayanan',
  asal: contohLomba,
  kesalahan: [
    {
      perihal: 'KPP ketujuh didaftarkan tanpa nilai dan tanpa responden.',
      ubah: { 'KPP!A8': 7, 'KPP!B8': 'KPP Pratama Contoh Mawar' },
      temuan: [
        'GALAT  KPP!B8: KPP Pratama Contoh Mawar belum mempunyai nilai',
        'GALAT  KPP!B8: KPP Pratama Contoh Mawar belum mempunyai jawaban survei',
      ],
    },
    {
      perihal: 'Tidak seorang pun penilai mengisi indikator a.1 KPP Melati.',
      ubah: { 'Nilai!E2': null, 'Nilai!F2': null, 'Nilai!G2': null },
      temuan: ['GALAT  Nilai!E2: KPP Pratama Contoh Melati belum dinilai pada indikator a.1'],
    },
    {
      perihal: 'Nilai 104 dari P1; batasnya 100.',
      ubah: { 'Nilai!E5': 104 },
      temuan: ['GALAT  Nilai!E5: P1 104,00 melebihi 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 3)'],
    },
    {
      perihal: 'Nilai 79,5 pada e.2, di antara dua range kondisinya.',
      ubah: { 'Nilai!E22': 79.5 },
      temuan: [
        'GALAT  Nilai!E22: nilai 79,50 dari P1 tidak termasuk range kondisi indikator e.2: Belum pernah 0–64; 1 kali 65–79; 2 kali atau lebih 80–100',
      ],
    },
    {
      perihal: 'Nilai diketik sebagai teks dengan koma.',
      ubah: { 'Nilai!F6': '85,5' },
      temuan: [
        'PERINGATAN  Nilai!F6: P2 "85,5" berupa teks; dibaca sebagai 85,50',
        'GALAT  Nilai!H6: Rata-rata tertulis 83,00, hasil hitung ulang 83,83',
      ],
    },
    {
      perihal: 'Nama KPP salah ketik.',
      ubah: { 'Nilai!A60': 'KPP Pratama Contoh Angrek' },
      temuan: [
        'GALAT  Nilai!A60: KPP "KPP Pratama Contoh Angrek" tidak dikenal; yang paling mirip: KPP Pratama Contoh Anggrek, KPP Pratama Contoh Mawar, KPP Pratama Contoh Melati',
      ],
    },
    {
      perihal: 'Kode indikator yang tidak ada di SE-65.',
      ubah: { 'Nilai!B110': 'a.9' },
      temuan: ['GALAT  Nilai!B110: Kode "a.9" tidak dikenal; yang paling mirip: a.1, a.2, a.3'],
    },
    {
      perihal: 'Jawaban 6 dan jawaban 0, di luar 1 sampai dengan 5.',
      ubah: { 'Survei!F2': 6, 'Survei!G2': 0 },
      temuan: [
        'GALAT  Survei!F2: P1 6 melebihi 5 (SE-65/PJ/2010, Lampiran IV huruf B)',
        'GALAT  Survei!G2: P2 0 kurang dari 1 (SE-65/PJ/2010, Lampiran IV huruf B)',
      ],
    },
    {
      perihal: 'Angka pada pertanyaan yang dijawab ya atau tidak.',
      ubah: { 'Survei!O3': 1 },
      temuan: ['GALAT  Survei!O3: P10 "1" tidak dikenal; pilihan: ya, tidak'],
    },
    {
      perihal: 'Nomor responden KPP Melati dipakai dua kali.',
      ubah: { 'Survei!B5': 'R03' },
      temuan: ['GALAT  Survei!B5: responden R03 KPP Pratama Contoh Melati sudah diisi di B4'],
    },
    {
      perihal: 'Semua responden KPP Teratai mengosongkan semua jawaban.',
      ubah: tanpaJawaban(52, 61),
      temuan: [
        'GALAT  KPP!B7: tidak ada satu pun jawaban kepuasan untuk KPP Pratama Contoh Teratai; indeksnya tidak dapat dihitung',
      ],
    },
    {
      perihal: 'Wakil Kanwil bukan peserta lomba.',
      ubah: { 'Lomba!B15': 'KPP Pratama Contoh Anggrik' },
      temuan: [
        'GALAT  Lomba!B15: Wakil Kanwil "KPP Pratama Contoh Anggrik" tidak dikenal; yang paling mirip: KPP Pratama Contoh Anggrek, KPP Pratama Contoh Melati, KPP Pratama Contoh Mawar',
      ],
    },
    {
      perihal: 'Foto disebut dengan foldernya.',
      ubah: { 'Foto!C2': '../kantor.png' },
      temuan: [
        'GALAT  Foto!C2: Nama Berkas "../kantor.png" memuat garis miring; tulis namanya saja, misalnya banner.jpg',
      ],
    },
  ],
};

/** Every answer of the respondents in these rows of the sheet Survei left blank. */
function tanpaJawaban(dari: number, sampai: number): Record<string, null> {
  const cells: Record<string, null> = {};
  for (let row = dari; row <= sampai; row += 1) {
    for (let question = 0; question < 23; question += 1)
      cells[`Survei!${cellAddress(JAWABAN_PERTAMA + question, row)}`] = null;
  }
  return cells;
}
