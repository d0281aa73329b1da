import type { Golongan, IsoDate } from '../../rules/index.ts';
import type { JenisKelamin } from './people.ts';

export interface TugasPengganti {
  readonly alasan: string;
  readonly tanggal: IsoDate;
}

/** What is particular about one participant in one course. */
export interface NilaiKhusus {
  readonly jpHadir?: number;
  readonly tugas?: number;
  readonly pengganti?: TugasPengganti;
}

/** One participant of the sample, and what they are there to show. */
export interface KasusPenilai {
  readonly kasus: string;
  readonly nama: string;
  readonly jenisKelamin: JenisKelamin;
  /** Shown on the sheet Petunjuk; null where the participant is an ordinary one. */
  readonly memperlihatkan: string | null;
  /** The level around which the marks for assignments lie. */
  readonly tingkat: number;
  /** All courses exactly at that level and fully attended, where a limit is to be met exactly. */
  readonly seragam?: true;
  readonly mataPelajaran?: Readonly<Record<string, NilaiKhusus>>;
  readonly resume: number;
  readonly praktik: number;
  readonly lisan: number;
  readonly susulan?: { readonly tanggal: IsoDate; readonly alasan: string };
  readonly golongan?: Golongan;
}

const CONTOH_TUGAS_PENGGANTI: TugasPengganti = { alasan: 'c', tanggal: '2026-09-17' };
const TUGAS_PENGGANTI_HARI_TERAKHIR: TugasPengganti = { alasan: 'h', tanggal: '2026-09-21' };

/** With full attendance a mark of 50 for assignments makes an NPR of exactly 65. */
const TUGAS_UNTUK_NPR_65 = 50;

/** Every rule of the programme is met by somebody here. The marks were sought so that the named value comes out exactly. */
export const KASUS_PENILAI: readonly KasusPenilai[] = [
  // Predikat, peringkat, and the 10% of 30 participants: three places.
  {
    kasus: 'amat-baik',
    nama: 'Renée Kusumawardhani, S.E., M.Ak.',
    jenisKelamin: 'P',
    memperlihatkan: 'Peringkat 1, predikat Amat Baik',
    tingkat: 94,
    resume: 95,
    praktik: 93,
    lisan: 92,
  },
  {
    kasus: 'na-90.00',
    nama: 'Bagas Wirayudha Prabaswara, S.Si.',
    jenisKelamin: 'L',
    memperlihatkan: 'NA tepat 90,00: batas bawah Amat Baik',
    tingkat: 92,
    resume: 88.4,
    praktik: 88,
    lisan: 88,
  },
  {
    kasus: 'na-89.99',
    nama: "Theresia D'Almeida, S.E.",
    jenisKelamin: 'P',
    memperlihatkan: 'NA 89,99: batas atas Baik; peringkat 3 bersama',
    tingkat: 91,
    resume: 91.7,
    praktik: 88,
    lisan: 88,
  },
  {
    kasus: 'seri-89.99',
    nama: "Ahmad Ma'ruf Syahbandar, S.T.",
    jenisKelamin: 'L',
    memperlihatkan: 'NA 89,99 juga: nilai kembar di batas 10% terbaik, keduanya direkomendasikan',
    tingkat: 89,
    resume: 88.8,
    praktik: 89,
    lisan: 89,
  },
  {
    kasus: 'na-89.98',
    nama: 'Günther Sihotang, S.Ak.',
    jenisKelamin: 'L',
    memperlihatkan: 'NA 89,98: peringkat 5, tepat di bawah batas 10% terbaik',
    tingkat: 88,
    resume: 87.7,
    praktik: 89,
    lisan: 90,
  },
  {
    kasus: 'na-76.00',
    nama: 'Joaquín Peñaranda Lamawuran, S.Ak.',
    jenisKelamin: 'L',
    memperlihatkan: 'NA tepat 76,00: batas bawah Baik',
    tingkat: 75,
    resume: 73.86,
    praktik: 73,
    lisan: 73,
  },
  {
    kasus: 'na-75.996',
    nama: 'Ni Luh Sekarwangi Paramastri, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'NA 75,996 sebelum pembulatan: dibulatkan menjadi 76,00, predikat Baik',
    tingkat: 76,
    resume: 77.23,
    praktik: 72,
    lisan: 72,
  },
  {
    kasus: 'na-75.99',
    nama: 'Ivana Petrović Rumengan, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'NA 75,99: batas atas Cukup',
    tingkat: 77,
    resume: 75.65,
    praktik: 72,
    lisan: 72,
  },

  // Exactly at the limits of Ketentuan kelulusan 1.
  {
    kasus: 'serba-65',
    nama: 'Wagiyem',
    jenisKelamin: 'P',
    memperlihatkan: 'NPR semua mata pelajaran, jumlah NT, dan NA tepat 65,00: lulus',
    tingkat: TUGAS_UNTUK_NPR_65,
    seragam: true,
    resume: 65,
    praktik: 65,
    lisan: 65,
  },
  {
    kasus: 'na-64.996',
    nama: 'Danang Suryalaga, A.Md.',
    jenisKelamin: 'L',
    memperlihatkan: 'NA 64,996 sebelum pembulatan: dibulatkan menjadi 65,00, lulus',
    tingkat: 62,
    resume: 62.11,
    praktik: 61,
    lisan: 61,
  },
  {
    kasus: 'nt-64.995',
    nama: 'Fransiska Lintang Pertiwi, A.Md.',
    jenisKelamin: 'P',
    memperlihatkan: 'Jumlah NT 64,995 sebelum pembulatan: dibulatkan menjadi 65,00, lulus',
    tingkat: TUGAS_UNTUK_NPR_65,
    seragam: true,
    mataPelajaran: { 'Pengenalan Penilaian Bisnis': { tugas: 49.71 } },
    resume: 74,
    praktik: 71,
    lisan: 73,
  },
  {
    kasus: 'batas-npr',
    nama: 'Yohanes Umbu Landukara, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'NPR pokok tepat 65,00 dan NPR penunjang tepat 60,00: lulus',
    tingkat: 74,
    mataPelajaran: {
      'Hukum Pertanahan': { jpHadir: 4, tugas: TUGAS_UNTUK_NPR_65 },
      'Standar Penilaian Indonesia': { jpHadir: 3, tugas: 42.86 },
    },
    resume: 75,
    praktik: 76,
    lisan: 72,
  },
  {
    kasus: 'batas-nuk',
    nama: 'Siti Nurhaliyah Batubara, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Nilai Ujian Komprehensif tepat 60,00: lulus',
    tingkat: 80,
    resume: 80,
    praktik: 60,
    lisan: 60,
  },
  {
    kasus: 'batas-kehadiran',
    nama: 'Petrus Kambuaya Wanggai, S.Sos.',
    jenisKelamin: 'L',
    memperlihatkan: 'Kehadiran tepat 80,00 pada dua mata pelajaran: lulus',
    tingkat: 78,
    mataPelajaran: {
      'Metode Penilaian Komprehensif': { jpHadir: 12 },
      'Laporan Penilaian': { jpHadir: 4 },
    },
    resume: 78,
    praktik: 77,
    lisan: 75,
  },

  // Each condition of Ketentuan kelulusan 1 failed alone.
  {
    kasus: 'gagal-na',
    nama: 'Rangga Adipramana, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tidak lulus hanya karena NA 64,99',
    tingkat: 63,
    resume: 59.25,
    praktik: 61,
    lisan: 61,
  },
  {
    kasus: 'gagal-nt',
    nama: 'Maria Immaculata Bengkalis, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Tidak lulus hanya karena jumlah NT; semua NPR memenuhi batasnya',
    tingkat: TUGAS_UNTUK_NPR_65,
    seragam: true,
    mataPelajaran: {
      'Pengenalan Penilaian Bisnis': { tugas: 44 },
      'Standar Penilaian Indonesia': { tugas: 43 },
      'Pembentukan Karakter': { tugas: 45 },
    },
    resume: 78,
    praktik: 74,
    lisan: 76,
  },
  {
    kasus: 'gagal-npr-pokok',
    nama: 'Hendra Tirtakusuma Lie, S.Ak.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tidak lulus hanya karena NPR satu mata pelajaran pokok 64,99',
    tingkat: 76,
    mataPelajaran: { 'Teknologi Bangunan': { jpHadir: 7, tugas: 49.98 } },
    resume: 77,
    praktik: 78,
    lisan: 74,
  },
  {
    kasus: 'gagal-npr-penunjang',
    nama: 'Cut Meurah Zulaikha, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Tidak lulus hanya karena NPR satu mata pelajaran penunjang 59,99',
    tingkat: 77,
    mataPelajaran: { 'Pengenalan Penilaian Bisnis': { jpHadir: 3, tugas: 42.84 } },
    resume: 80,
    praktik: 75,
    lisan: 77,
  },
  {
    kasus: 'gagal-nuk',
    nama: 'Lalu Gede Mandalika, S.Kom.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tidak lulus hanya karena Nilai Ujian Komprehensif 59,99',
    tingkat: 84,
    resume: 85,
    praktik: 60.5,
    lisan: 59.65,
  },
  {
    kasus: 'gagal-kehadiran',
    nama: 'Octavianus Mandagi Pesik, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tidak lulus hanya karena kehadiran 75,00 pada satu mata pelajaran',
    tingkat: 80,
    mataPelajaran: { 'Highest and Best Use': { jpHadir: 3 } },
    resume: 82,
    praktik: 79,
    lisan: 81,
  },
  {
    kasus: 'gagal-beberapa',
    nama: 'Bonaventura Sarumaha, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tidak lulus karena beberapa syarat sekaligus; semuanya disebut',
    tingkat: 48,
    mataPelajaran: { 'Analisis Pasar Properti': { jpHadir: 4 } },
    resume: 55,
    praktik: 58,
    lisan: 56,
  },

  // Substitute assignments and the susulan.
  {
    kasus: 'pengganti',
    nama: 'Dewi Rengganis Kartanegara, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Sakit, hadir 50%: tugas pengganti dipersamakan kehadiran 80%, lulus',
    tingkat: 79,
    mataPelajaran: {
      'Pengukuran dan Pemetaan Sederhana': { jpHadir: 3, pengganti: CONTOH_TUGAS_PENGGANTI },
    },
    resume: 80,
    praktik: 78,
    lisan: 76,
  },
  {
    kasus: 'pengganti-hari-terakhir',
    nama: 'Ferdinand Kilikily, S.T.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tugas dinas: dua tugas pengganti pada hari terakhir, sehari sebelum ujian',
    tingkat: 75,
    mataPelajaran: {
      'Ekonomi Tanah dan Tata Kota': { jpHadir: 0, pengganti: TUGAS_PENGGANTI_HARI_TERAKHIR },
      'Pendekatan Pendapatan': { jpHadir: 6, pengganti: TUGAS_PENGGANTI_HARI_TERAKHIR },
    },
    resume: 74,
    praktik: 77,
    lisan: 78,
  },
  {
    kasus: 'susulan',
    nama: 'Anjani Puspaningrum, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Melahirkan: ujian susulan seminggu setelah ujian utama',
    tingkat: 81,
    resume: 83,
    praktik: 80,
    lisan: 82,
    susulan: { tanggal: '2026-09-29', alasan: 'b' },
  },
  {
    kasus: 'susulan-hari-terakhir',
    nama: 'Zulkarnain Daeng Mattawang, S.H.',
    jenisKelamin: 'L',
    memperlihatkan: 'Saksi di pengadilan: ujian susulan pada hari terakhir, hari ke-14',
    tingkat: 73,
    resume: 70,
    praktik: 74,
    lisan: 71,
    susulan: { tanggal: '2026-10-06', alasan: 'e' },
  },
  {
    kasus: 'golongan-minimum',
    nama: 'Sri Wahyuningtyas Handoyokusumo, A.Md.',
    jenisKelamin: 'P',
    memperlihatkan: 'Golongan II/c, golongan terendah yang boleh mengikuti pelatihan',
    tingkat: 77,
    resume: 79,
    praktik: 76,
    lisan: 78,
    golongan: 'II/c',
  },
  {
    kasus: 'nama-panjang',
    nama: 'Raden Roro Kusumaningtyas Prameswari Adiwinatadiningrat Suryaatmadja, S.E., M.Ak.',
    jenisKelamin: 'P',
    memperlihatkan: 'Nama sangat panjang, untuk memeriksa tata letak sertifikat',
    tingkat: 82,
    resume: 84,
    praktik: 81,
    lisan: 83,
  },

  // Ordinary participants.
  {
    kasus: 'npr-seri',
    nama: 'Ilham Fathurrahmat, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'NPR 81,835 sebelum pembulatan: dibulatkan menjadi 81,84',
    tingkat: 79,
    mataPelajaran: { 'Perpajakan Untuk Penilaian': { jpHadir: 9, tugas: 74.05 } },
    resume: 81,
    praktik: 80,
    lisan: 77,
  },
  {
    kasus: 'biasa',
    nama: 'Gracia Natalia Tuwaidan, S.Ak.',
    jenisKelamin: 'P',
    memperlihatkan: null,
    tingkat: 83,
    resume: 82,
    praktik: 84,
    lisan: 80,
  },
  {
    kasus: 'biasa',
    nama: 'Muhammad Arkan Wicaksana, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: null,
    tingkat: 74,
    resume: 76,
    praktik: 72,
    lisan: 75,
  },
];
