import type { LakinProblem } from '../../../documents/index.ts';
import type { Planted, PlantedFile } from '../planted.ts';
import { withoutRows, withoutSheet } from '../sample-grid.ts';
import type { galat as angka } from './lakin-angka.ts';

/** Every other problem that only a performance report has; a new kind does not compile until it is planted here or among the figures. */
const ownKinds: Readonly<Record<Exclude<LakinProblem['jenis'], keyof typeof angka>, readonly Planted[]>> = {
  'iku-tidak-dikenal': [
    {
      perihal: 'in the text',
      ubah: { 'Narasi!A2': '1b-N' },
      temuan: ['galat Narasi!A2: kode 1b-N tidak ada di lembar IKU; yang paling mirip: 1a-N, 3b-N, 7b-N'],
    },
    {
      perihal: 'in the quarters, like nothing',
      ubah: { 'Triwulan!A2': 'zz' },
      temuan: ['galat Triwulan!A2: kode zz tidak ada di lembar IKU'],
    },
  ],
  'sasaran-tidak-dikenal': [
    {
      ubah: { 'IKU!C2': '9' },
      temuan: [
        'galat IKU!C2: kode SS 9 tidak ada di lembar Sasaran; yang ada: 1, 2, 3, 4, 5, 6, 7, 8',
        'galat Sasaran!A2: sasaran strategis 1 tidak mempunyai IKU; nilainya tidak dapat dihitung',
      ],
    },
  ],
  'perspektif-tidak-dikenal': [
    {
      ubah: { 'Sasaran!C2': 'Customer' },
      temuan: [
        'galat Sasaran!C2: perspektif "Customer" tidak ada di lembar Perspektif; yang ada: Stakeholder Perspective, Internal Process Perspective, Learning & Growth Perspective',
      ],
    },
  ],
  'tanpa-iku': [
    {
      perihal: 'a perspective',
      ubah: {
        'Sasaran!C2': 'Internal Process Perspective',
        'Sasaran!C3': 'Internal Process Perspective',
      },
      temuan: [
        'galat Perspektif!A2: perspektif Stakeholder Perspective tidak mempunyai IKU; nilainya tidak dapat dihitung',
      ],
    },
  ],
  'isi-tanpa-iku': [
    {
      perihal: 'like no other',
      ubah: { "'Daftar Isi'!C5": '9z-N', "'Daftar Isi'!D5": 'IKU Lain' },
      temuan: [
        `peringatan 'Daftar Isi'!C5: Daftar Isi memuat "IKU Lain" (9z-N), padahal kode itu tidak ada di lembar IKU`,
        'peringatan IKU!A5: Daftar Isi tidak memuat 3b-N Indeks Okupansi Layanan Telepon',
      ],
    },
  ],
  'iku-tanpa-isi': [
    {
      ubah: { "'Daftar Isi'!A2": 'Lampiran' },
      temuan: [
        `peringatan 'Daftar Isi'!D2: Lampiran, judul 1a-N tertulis "IKU Indeks Kepuasan Dukungan Layanan", di tempat lain "Persentase Kepuasan Dukungan Layanan Contact Center" — periksa kembali`,
        'peringatan IKU!A3: Lampiran tidak memuat 2a-CP Tingkat Implementasi Transformasi Proses Bisnis Perpajakan (3C)',
        'peringatan IKU!A4: Lampiran tidak memuat 3a-N Persentase Pencapaian Service Level Layanan Kring Pajak',
        'peringatan IKU!A5: Lampiran tidak memuat 3b-N Indeks Okupansi Layanan Telepon',
        'peringatan IKU!A6: Lampiran tidak memuat 3c-N Tingkat Efektivitas Kinerja Layanan Contact Center',
        'peringatan IKU!A7: Lampiran tidak memuat 4a-N Persentase Tindak Lanjut Pengaduan Pelayanan Perpajakan Tepat Waktu',
        'peringatan IKU!A8: Lampiran tidak memuat 5a-N Efektivitas Kegiatan Outbound Call pada Contact Center',
        'peringatan IKU!A9: Lampiran tidak memuat 6a-N Persentase rekomendasi hasil pemeriksaan BPK, hasil pengawasan Itjen, dan hasil pengawasan KITSDA yang ditindaklanjuti tepat waktu',
        'peringatan IKU!A10: Lampiran tidak memuat 7a-N Tingkat Kualitas Kompetensi SDM',
        'peringatan IKU!A11: Lampiran tidak memuat 7b-N Indeks Efektivitas Implementasi Manajemen Kinerja dan Manajemen Risiko',
        'peringatan IKU!A12: Lampiran tidak memuat 7c-N Tingkat Kualitas Pelaksanaan Program/Kegiatan Kebintalan',
        'peringatan IKU!A13: Lampiran tidak memuat 8a-CP Indeks Kinerja Kualitas Pelaksanaan Anggaran',
        'peringatan IKU!A2: Daftar Isi tidak memuat 1a-N Persentase Kepuasan Dukungan Layanan Contact Center',
      ],
    },
  ],
  'nomor-ganda': [
    {
      ubah: { "'Daftar Isi'!B5": 3 },
      temuan: [`peringatan 'Daftar Isi'!B5: Daftar Isi: nomor 3 sudah dipakai di B4`],
    },
  ],
  'nama-tidak-sama': [
    {
      perihal: 'in the agreement',
      ubah: { "'Perjanjian Kinerja'!D2": 'Indeks Kepuasan' },
      temuan: [
        `peringatan 'Perjanjian Kinerja'!D2: nama 1a-N di Perjanjian Kinerja tertulis "Indeks Kepuasan", di tempat lain "Persentase Kepuasan Dukungan Layanan Contact Center" — periksa kembali`,
      ],
    },
    {
      perihal: 'an objective',
      ubah: { 'Sasaran!D2': 'Pelayanan Prima' },
      temuan: [
        'peringatan Sasaran!D2: nama SS 1 di peta strategis tertulis "Pelayanan Prima", di tempat lain "Pelayanan publik yang prima" — periksa kembali',
      ],
    },
  ],
  'target-bukan-perjanjian': [
    {
      ubah: { "'Perjanjian Kinerja'!E2": 77 },
      temuan: ['peringatan IKU!E2: target 1a-N 78,00 berbeda dari Perjanjian Kinerja 77,00'],
    },
  ],
  'tanpa-perjanjian': [
    {
      ubah: (grid) => withoutRows(grid, 'Perjanjian Kinerja', ({ sel }) => sel.includes('1a-N')),
      temuan: ['peringatan IKU!A2: 1a-N tidak ada di lembar Perjanjian Kinerja'],
    },
  ],
  'jumlah-tidak-cocok': [
    {
      ubah: { 'SDM!C12': 17 },
      temuan: [
        'peringatan SDM!C12: pegawai menurut pendidikan berjumlah 355, sedangkan pegawai menurut jabatan 354',
      ],
    },
  ],
  'dasar-kembar': [
    {
      ubah: { "'Layanan 3C'!E5": 'ND-669/LIP/2024' },
      temuan: [
        `peringatan 'Layanan 3C'!E6: ND-669/LIP/2024 juga menjadi dasar "Layanan Lupa EFIN melalui email" di E5 — periksa kembali`,
      ],
    },
  ],
  'tidak-tertelusur': [
    {
      perihal: 'in the middle of the table',
      ubah: { 'IKPA!E2': 112.5 },
      temuan: [
        'peringatan IKPA!E2: realisasi 8a-CP 112,50 tidak dapat ditelusuri; indeks itu menuntut NKA sekurang-kurangnya 93,50; isi nilai IKPA dan SMART — periksa kembali (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 8a-CP, tabel Formula Konversi Tw IV)',
      ],
    },
    {
      perihal: 'a quarter under way',
      ubah: { 'IKPA!B2': 3 },
      temuan: [
        'peringatan IKPA!E2: realisasi 8a-CP 120,00 tidak dapat ditelusuri; isi nilai IKPA — periksa kembali',
      ],
    },
  ],
  'melebihi-pagu': [
    {
      perihal: 'by one rupiah',
      ubah: { 'Anggaran!C2': 31_250_000_001 },
      temuan: [
        'peringatan Anggaran!C2: realisasi Belanja Pegawai 31.250.000.001 melebihi pagu 31.250.000.000',
      ],
    },
  ],
  'narasi-angka-asing': [
    {
      ubah: {
        'Narasi!B2': 'Capaian',
        'Narasi!C2': 'Realisasi 85,90% melampaui target 78%, capaian 112,54 (tahun lalu 86.97).',
      },
      temuan: [
        'peringatan Narasi!C2: narasi 1a-N menyebut 85,90%, yang bukan angka mana pun dari IKU ini — periksa kembali',
      ],
    },
  ],
  'narasi-berlawanan': [
    {
      perihal: 'a fall that was a rise',
      ubah: { 'Narasi!B2': 'Perbandingan', 'Narasi!C2': 'Terjadi penurunan yang wajar.' },
      temuan: [
        'peringatan Narasi!C2: narasi 1a-N menyebut "penurunan", padahal realisasi naik dari 86,97 ke 87,78 — periksa kembali',
      ],
    },
    {
      perihal: 'a rise that was a fall',
      ubah: { 'Narasi!A2': '3a-N', 'Narasi!B2': 'Perbandingan', 'Narasi!C2': 'Hasil meningkat.' },
      temuan: [
        'peringatan Narasi!C2: narasi 3a-N menyebut "meningkat", padahal realisasi turun dari 85,88 ke 85,28 — periksa kembali',
      ],
    },
  ],
};

export const planted: PlantedFile = {
  contoh: 'lakin-klip-2024',
  galat: {
    ...ownKinds,
    'wajib-kosong': [
      {
        perihal: 'an indicator without target',
        ubah: { 'IKU!E2': null },
        temuan: ['galat IKU!E2: Target kosong; wajib diisi'],
      },
    ],
    aturan: [
      {
        perihal: 'target 0',
        ubah: { 'IKU!E2': 0 },
        temuan: [
          'galat IKU!E2: target 0,00: harus lebih dari nol, capaian tidak dapat dihitung (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)',
        ],
      },
      {
        perihal: 'realisasi that is no number',
        ubah: { 'IKU!F2': 'belum ada' },
        temuan: ['galat IKU!F2: Realisasi "belum ada" bukan angka'],
      },
      {
        perihal: 'realisasi below 0',
        ubah: { 'IKU!F2': -0.01 },
        temuan: ['galat IKU!F2: Realisasi -0,01 kurang dari 0'],
      },
      {
        perihal: 'a part of the text that nobody knows',
        ubah: { 'Narasi!B2': 'Catatan' },
        temuan: [
          'galat Narasi!B2: Bagian "Catatan" tidak dikenal; pilihan: Definisi, Formula, Capaian, Perbandingan, Pendukung, Kendala, Tindakan, Rencana Aksi',
        ],
      },
      {
        perihal: 'a year before the rules',
        ubah: { 'Unit!B6': 2021 },
        temuan: [
          'galat Unit!B6: Manajemen kinerja belum berlaku pada 31 Desember 2021; versi pertama berlaku sejak 28 Juli 2022',
          'galat Unit!B6: Rumus LAKIN belum berlaku pada 31 Desember 2021; versi pertama berlaku sejak 1 Januari 2024',
        ],
      },
    ],
    'angka-sebagai-teks': [
      {
        ubah: { 'IKU!F2': '87,78' },
        temuan: ['peringatan IKU!F2: Realisasi "87,78" berupa teks; dibaca sebagai 87,78'],
      },
    ],
    'baris-ganda': [
      {
        ubah: { 'IKU!A14': '1a-N', 'IKU!B14': 'Lagi', 'IKU!C14': '1', 'IKU!E14': 78, 'IKU!F14': 80 },
        temuan: ['galat IKU!A14: IKU 1a-N sudah diisi di A2'],
      },
    ],
    'hasil-berbeda': [
      {
        perihal: 'a capaian',
        ubah: { 'IKU!J2': 110 },
        temuan: ['galat IKU!J2: Capaian tertulis 110,00, hasil hitung ulang 112,54'],
      },
      {
        perihal: 'an NSS',
        ubah: { 'Sasaran!F2': 110 },
        temuan: ['galat Sasaran!F2: NSS tertulis 110,00, hasil hitung ulang 112,54'],
      },
      {
        perihal: 'a perspective',
        ubah: { 'Perspektif!D2': 110 },
        temuan: ['galat Perspektif!D2: Nilai Perspektif tertulis 110,00, hasil hitung ulang 116,27'],
      },
    ],
    'lembar-hilang': [
      {
        perihal: 'the text',
        ubah: (grid) => withoutSheet(grid, 'Narasi'),
        temuan: [
          'galat Narasi: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Unit, Uraian, SDM, Perspektif, Sasaran, IKU, Perjanjian Kinerja, Triwulan, Tahun Lalu, Survei, Layanan 3C, IKPA, Anggaran, Prestasi, Benchmarking, Angka Tertulis, Daftar Isi, Service Level',
        ],
      },
      {
        perihal: 'the unit',
        ubah: (grid) => withoutSheet(grid, 'Unit'),
        temuan: [
          'galat Unit: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Uraian, SDM, Perspektif, Sasaran, IKU, Perjanjian Kinerja, Narasi, Triwulan, Tahun Lalu, Survei, Layanan 3C, IKPA, Anggaran, Prestasi, Benchmarking, Angka Tertulis, Daftar Isi, Service Level',
        ],
      },
    ],
  },
};
