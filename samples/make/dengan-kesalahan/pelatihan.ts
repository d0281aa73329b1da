import { contohElearning } from '../elearning.ts';
import { contohPenilaiPajak } from '../penilai-pajak.ts';
import type { ContohSalah } from './kesalahan.ts';

/** Marks of a classical training as they arrive from several hands. */
export const PENILAI_PAJAK_SALAH: ContohSalah = {
  berkas: 'penilai-pajak-salah.xlsx',
  judul: 'Contoh dengan kesalahan: nilai pelatihan',
  pengantar: 'Isian, NIP, dan hasil yang biasa keliru; selama ada galat, tidak satu pun sertifikat dicetak.',
  contohAsal: 'penilai-pajak-dasar',
  asal: contohPenilaiPajak,
  kesalahan: [
    {
      perihal: 'Nilai tugas 104; batasnya 100.',
      ubah: { 'Nilai!G17': 104 },
      temuan: [
        'GALAT  Nilai!G17: Tugas (Q) 104,00 melebihi 100 (KAP Penilai Pajak Dasar, Teknis penilaian 2)',
      ],
    },
    {
      perihal: 'Nilai tugas diketik sebagai teks dengan koma.',
      ubah: { 'Nilai!G31': '75,5' },
      temuan: ['PERINGATAN  Nilai!G31: Tugas (Q) "75,5" berupa teks; dibaca sebagai 75,50'],
    },
    {
      perihal: 'Nilai tugas belum diisi.',
      ubah: { 'Nilai!G45': null },
      temuan: ['GALAT  Nilai!G45: Tugas (Q) kosong; wajib diisi'],
    },
    {
      perihal: 'JP hadir melebihi JP mata pelajarannya.',
      ubah: { 'Nilai!E62': 9 },
      temuan: [
        'GALAT  Nilai!F62: Kehadiran (P) 150,00 melebihi 100 (KAP Penilai Pajak Dasar, Teknis penilaian 2)',
        'GALAT  Nilai!E62: JP Hadir 9 melebihi JP mata pelajaran 6',
      ],
    },
    {
      perihal: 'Nama mata pelajaran tidak lengkap.',
      ubah: { 'Nilai!C100': 'Ekonomi Tanah dan Kota' },
      temuan: [
        'GALAT  Nilai!F100: Kehadiran (P) berisi galat #N/A',
        'GALAT  Nilai!C100: mata pelajaran "Ekonomi Tanah dan Kota" tidak dikenal; yang paling mirip: Ekonomi Tanah dan Tata Kota',
      ],
    },
    {
      perihal: 'NIP ditempel sebagai angka, sehingga digit terakhirnya hilang.',
      ubah: { 'Peserta!B6': 199105172015021000 },
      temuan: [
        'GALAT  Peserta!B6: NIP tersimpan sebagai angka sehingga digit terakhirnya hilang; ubah format sel menjadi Teks lalu ketik ulang',
      ],
    },
    {
      perihal: 'Tanggal lahir berbeda dari NIP.',
      ubah: { 'Peserta!E4': { tanggal: '1985-10-16' } },
      temuan: [
        'GALAT  Peserta!E4: tanggal lahir 16 Oktober 1985 berbeda dari NIP, yang menyatakan 6 Oktober 1985',
      ],
    },
    {
      perihal: 'NA diketik menimpa rumus.',
      ubah: { 'Ujian!J3': 99 },
      temuan: [
        'GALAT  Ujian!J3: NA tertulis 99,00, hasil hitung ulang 89,72',
        'GALAT  Ujian!K3: Nilai Huruf tertulis A, hasil hitung ulang B',
        'GALAT  Ujian!L3: Predikat tertulis Amat Baik, hasil hitung ulang Baik',
      ],
    },
    {
      perihal: 'Ujian susulan melewati dua minggu.',
      ubah: { 'Ujian!F7': { tanggal: '2026-10-09' }, 'Ujian!G7': 'a' },
      temuan: [
        'GALAT  Ujian!F7: ujian susulan 9 Oktober 2026 melewati batas 6 Oktober 2026 (KAP Penilai Pajak Dasar, Evaluasi Level 2, Ujian Susulan 3)',
      ],
    },
    {
      perihal: 'Nilai lisan berupa kata.',
      ubah: { 'Ujian!E9': 'sembilan puluh' },
      temuan: ['GALAT  Ujian!E9: Lisan "sembilan puluh" bukan angka'],
    },
    {
      perihal: 'Pola nomor tanpa nomor urut: semua sertifikat akan bernomor sama.',
      ubah: { 'Program!B9': 'SERT/{tahun}' },
      temuan: ['GALAT  Program!B9: pola nomor "SERT/{tahun}" tidak memuat {urut}; nomor akan sama semua'],
    },
  ],
};

/** Units of an e-learning. */
export const ELEARNING_SALAH: ContohSalah = {
  berkas: 'elearning-salah.xlsx',
  judul: 'Contoh dengan kesalahan: e-learning',
  pengantar: 'Nilai unit, peserta, dan hasil yang biasa keliru.',
  contohAsal: 'elearning-ar-dasar',
  asal: contohElearning,
  kesalahan: [
    {
      perihal: 'Nilai unit di bawah 0.',
      ubah: { 'Unit!C7': -5 },
      temuan: [
        'GALAT  Unit!C7: Unit 1 -5,00 kurang dari 0 (KAP E-Learning AR Dasar, Bentuk Evaluasi, Evaluasi Level 2, batas nilai minimum)',
        'GALAT  Unit!J7: Kehadiran tertulis 100,00, hasil hitung ulang 90,00',
        'GALAT  Unit!K7: Hasil tertulis LULUS, hasil hitung ulang TIDAK LULUS',
      ],
    },
    {
      perihal: 'Hasil diketik LULUS pada peserta yang tidak lulus.',
      ubah: { 'Unit!K6': 'LULUS' },
      temuan: ['GALAT  Unit!K6: Hasil tertulis LULUS, hasil hitung ulang TIDAK LULUS'],
    },
    {
      perihal: 'NIP peserta lain.',
      ubah: { 'Peserta!B8': '198502062010022931' },
      temuan: [
        'GALAT  Peserta!B8: NIP 198502062010022931 sudah dipakai di B2',
        'GALAT  Peserta!E8: tanggal lahir 16 Agustus 1987 berbeda dari NIP, yang menyatakan 6 Februari 1985',
      ],
    },
    {
      perihal: 'Masa jabatan kurang dari dua tahun pada hari pertama.',
      ubah: { 'Peserta!I9': { tanggal: '2025-01-01' } },
      temuan: [
        'PERINGATAN  Peserta!I9: masa jabatan sejak 1 Januari 2025 di bawah syarat peserta 2 tahun (KAP E-Learning AR Dasar, Persyaratan Peserta, Administrasi 3)',
      ],
    },
    {
      perihal: 'Unit kerja belum diisi.',
      ubah: { 'Peserta!H10': null },
      temuan: ['GALAT  Peserta!H10: Unit Kerja kosong; wajib diisi'],
    },
    {
      perihal: 'Tanggal selesai mendahului tanggal mulai.',
      ubah: { 'Program!B5': { tanggal: '2026-07-03' } },
      temuan: ['GALAT  Program!B5: Tanggal Selesai mendahului Tanggal Mulai'],
    },
  ],
};
