import type { IsoDate } from '../../rules/index.ts';

// The figures of the report of Kantor Layanan Informasi dan Pengaduan DJP for 2024, as it prints them: also where they do not
// agree with one another, for that is what the audit is shown on. A name in capitals stands for a sheet of the workbook.

export const PERSPEKTIF = [
  { nama: 'Stakeholder Perspective', bobot: 40, tertulis: 116.27 },
  { nama: 'Internal Process Perspective', bobot: 30, tertulis: 115.36 },
  { nama: 'Learning & Growth Perspective', bobot: 30, tertulis: 115.85 },
] as const;

const [STAKEHOLDER, INTERNAL, LEARNING] = PERSPEKTIF;

export const NKO_TERTULIS = 115.87;

interface BarisSasaran {
  readonly kode: string;
  readonly nama: string;
  readonly perspektif: string;
  /** As the list in BAB II calls it. */
  readonly namaPeta: string;
  readonly tertulis: number;
}

const sasaran = (
  kode: string,
  { nama: perspektif }: { readonly nama: string },
  nama: string,
  tertulis: number,
  namaPeta = nama,
): BarisSasaran => ({ kode, nama, perspektif, namaPeta, tertulis });

export const SASARAN: readonly BarisSasaran[] = [
  sasaran('1', STAKEHOLDER, 'Pelayanan publik yang prima', 112.54, 'Pelayanan Publik yang Prima'),
  sasaran(
    '2',
    STAKEHOLDER,
    'Transformasi Layanan Perpajakan yang Adaptif',
    120,
    'Efisiensi Proses Bisnis dan Digitalisasi Layanan Perpajakan',
  ),
  sasaran('3', INTERNAL, 'Pengelolaan Contact Center yang Optimal', 115.48),
  sasaran('4', INTERNAL, 'Pengelolaan Pengaduan Pelayanan Perpajakan yang Optimal', 120),
  sasaran('5', INTERNAL, 'Edukasi Perpajakan yang Efektif', 114.85),
  sasaran('6', INTERNAL, 'Penguatan Pengendalian Internal yang Efektif', 111.11),
  sasaran(
    '7',
    LEARNING,
    'Pengelolaan Organisasi dan SDM yang Adaptif',
    111.69,
    'Organisasi dan SDM yang Berkinerja Tinggi',
  ),
  sasaran(
    '8',
    LEARNING,
    'Pengelolaan Keuangan yang Akuntabel',
    120,
    'Penguatan Pengelolaan Keuangan yang Optimal',
  ),
];

interface BarisIku {
  readonly kode: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: '%' | 'indeks';
  readonly target: number;
  readonly realisasi: number;
  /** In percent within its objective; null where all weigh the same. Not printed: 37.5 : 25 : 37.5 gives the printed SS 3. */
  readonly bobot: number | null;
  readonly tertulis: number;
}

const iku = (
  kode: string,
  nama: string,
  [target, realisasi, tertulis]: readonly [number, number, number],
  { satuan = '%', bobot = null }: { satuan?: '%' | 'indeks'; bobot?: number | null } = {},
): BarisIku => ({ kode, nama, sasaran: kode.charAt(0), satuan, target, realisasi, bobot, tertulis });

export const IKU: readonly BarisIku[] = [
  iku('1a-N', 'Persentase Kepuasan Dukungan Layanan Contact Center', [78, 87.78, 112.54]),
  iku('2a-CP', 'Tingkat Implementasi Transformasi Proses Bisnis Perpajakan (3C)', [100, 132, 120]),
  iku('3a-N', 'Persentase Pencapaian Service Level Layanan Kring Pajak', [79, 85.28, 107.95], {
    bobot: 37.5,
  }),
  iku('3b-N', 'Indeks Okupansi Layanan Telepon', [64, 98.5, 120], { bobot: 25 }),
  iku('3c-N', 'Tingkat Efektivitas Kinerja Layanan Contact Center', [83, 100.86, 120], { bobot: 37.5 }),
  iku('4a-N', 'Persentase Tindak Lanjut Pengaduan Pelayanan Perpajakan Tepat Waktu', [100, 120, 120]),
  iku('5a-N', 'Efektivitas Kegiatan Outbound Call pada Contact Center', [64, 73.5, 114.85]),
  iku(
    '6a-N',
    'Persentase rekomendasi hasil pemeriksaan BPK, hasil pengawasan Itjen, dan hasil pengawasan KITSDA yang ditindaklanjuti tepat waktu',
    [90, 100, 111.11],
  ),
  iku('7a-N', 'Tingkat Kualitas Kompetensi SDM', [90, 103.44, 114.93]),
  iku('7b-N', 'Indeks Efektivitas Implementasi Manajemen Kinerja dan Manajemen Risiko', [90, 90.13, 100.14], {
    satuan: 'indeks',
  }),
  iku('7c-N', 'Tingkat Kualitas Pelaksanaan Program/Kegiatan Kebintalan', [80, 101, 120]),
  iku('8a-CP', 'Indeks Kinerja Kualitas Pelaksanaan Anggaran', [100, 120, 120]),
];

/** BAB III.B.2 A: the quarters of 2a-CP. */
export const TRIWULAN = [
  { periode: 'Q1', target: 25, realisasi: 50, tertulis: 200 },
  { periode: 'Q2', target: 50, realisasi: 100, tertulis: 200 },
  { periode: 'S1', target: 50, realisasi: 100, tertulis: 200 },
  { periode: 'Q3', target: 75, realisasi: 116, tertulis: 154.67 },
  { periode: 's.d. Q3', target: 75, realisasi: 116, tertulis: 154.67 },
  { periode: 'Q4', target: 100, realisasi: 132, tertulis: 132 },
  { periode: 'Y', target: 100, realisasi: 132, tertulis: 132 },
].map((row) => ({ kode: '2a-CP', ...row }));

interface BarisTahunLalu {
  readonly kode: string;
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly tertulis: number | null;
  readonly keterangan: string | null;
}

const lalu = (kode: string, facts: Partial<Omit<BarisTahunLalu, 'kode'>>): BarisTahunLalu => ({
  ...{ kode, target: null, realisasi: null, tertulis: null, keterangan: null },
  ...facts,
});

/** What the comparisons say of 2023. */
export const TAHUN_LALU: readonly BarisTahunLalu[] = [
  lalu('1a-N', { target: 78, realisasi: 86.97, tertulis: 111.5 }),
  lalu('2a-CP', { realisasi: 116.25 }),
  lalu('3a-N', { realisasi: 85.88 }),
  lalu('3b-N', { realisasi: 88.81 }),
  lalu('3c-N', { realisasi: 88.81 }),
  lalu('4a-N', { tertulis: 120, keterangan: 'Hanya capaian yang disebut' }),
  lalu('7a-N', { tertulis: 113, keterangan: 'Hanya capaian yang disebut' }),
  lalu('7b-N', { target: 90, realisasi: 100 }),
  lalu('7c-N', { keterangan: 'IKU baru' }),
  lalu('8a-CP', { target: 95.5, realisasi: 96.4, tertulis: 100.94 }),
];

const PERBANDINGAN_1A = 'BAB III.B.1 B, kalimat perbandingan';

/** Figures that the running text repeats. */
export const ANGKA_TERTULIS = (
  [
    ['1a-N', 'BAB III.B.1 A', 'Realisasi', 2024, 87.78],
    ['1a-N', PERBANDINGAN_1A, 'Target', 2023, 77],
    ['1a-N', PERBANDINGAN_1A, 'Realisasi', 2023, 85.9],
    ['1a-N', PERBANDINGAN_1A, 'Realisasi', 2024, 86.97],
    ['1a-N', PERBANDINGAN_1A, 'Selisih Realisasi', 2024, 1.07],
    ['2a-CP', 'BAB III.B.2, uraian', 'Jumlah Poin Target', 2024, 8],
    ['2a-CP', 'BAB III.B.2 B', 'Realisasi', 2024, 132],
    ['3a-N', 'BAB III.B.3 B', 'Realisasi', 2024, 85.28],
    ['3b-N', 'BAB III.B.4', 'Capaian', 2024, 153.91],
    ['7a-N', 'BAB III.B.7a', 'Capaian', 2024, 114.93],
    ['7c-N', 'BAB III.B.7c', 'Capaian', 2024, 126.25],
    ['8a-CP', 'BAB III.B.8a, tabel', 'Realisasi', 2024, 120],
  ] as const
).map(([kode, tempat, besaran, tahun, nilai]) => ({ kode, tempat, besaran, tahun, nilai }));

export const SURVEI = [
  { layanan: 'Inbound', q: [85.89, 85.75, 85.32, 86.42], tertulis: 85.57, tahunLalu: 86.91 },
  { layanan: 'Outbound', q: [86.69, 88.29, 86.47, 87.96], tertulis: 87.91, tahunLalu: 87.47 },
  { layanan: 'Pengaduan', q: [87.27, 87.24, 86.32, 92.05], tertulis: 94.61, tahunLalu: 85.61 },
  { layanan: 'Medsos', q: [87.24, 83.86, 87.94, 89.31], tertulis: 89.43, tahunLalu: 87.91 },
  { layanan: 'Hasil Akhir Indeks CSI', q: [86.77, 86.29, 86.51, 88.94], tertulis: 89.38, tahunLalu: 86.97 },
] as const;

const TERCAPAI = 'Tercapai pada semua kategori';

export const SERVICE_LEVEL = (
  [
    ['Januari', 77.5, 83.37, 'Belum tercapai pada kategori phone'],
    ['Februari', 77.19, 77.63, 'Belum tercapai di semua kategori'],
    ['Maret', 82.73, 79.56, TERCAPAI],
    ['April', 78.59, 84.01, TERCAPAI],
    ['Mei', 77.44, 91.75, TERCAPAI],
    ['Juni', 81.73, 94.41, TERCAPAI],
    ['Juli', 79.11, 99.14, TERCAPAI],
    ['Agustus', 78.78, 96.98, TERCAPAI],
    ['September', 80.81, 97.35, TERCAPAI],
    ['Oktober', 83.13, 99.33, TERCAPAI],
    ['November', 82.46, 99.68, TERCAPAI],
    ['Desember', 78.86, 88.82, TERCAPAI],
  ] as const
).map(([bulan, telepon, chat, keterangan]) => ({ bulan, telepon, chat, keterangan }));

interface BarisLayanan {
  readonly kelompok: string;
  readonly layanan: string;
  readonly poin: number | null;
  readonly dasar: string;
  readonly mulai: IsoDate | null;
}

const layanan = (
  kelompok: string,
  nama: string,
  dasar: string,
  { poin = null, mulai = null }: Partial<Pick<BarisLayanan, 'poin' | 'mulai'>> = {},
): BarisLayanan => ({ kelompok, layanan: nama, poin, dasar, mulai });

const BACK_OFFICE = 'Penambahan kewenangan back-end office';
const DI_LUAR_RENCANA = 'Di luar perencanaan';

/** BAB III.B.2: the services of the programme click call counter. Only one group of them bears its points. */
export const LAYANAN_3C: readonly BarisLayanan[] = [
  layanan(
    'Revitalisasi peran Contact Center (Non Automasi)',
    'Penambahan teknologi Voice Biometric, dan penambahan layanan transaksional perpajakan pada KLIP terintegrasi CoreTax System',
    'ND-611/PJ.12/2024',
    { poin: 2.5 },
  ),
  layanan(BACK_OFFICE, 'Layanan konfirmasi data BC (PEB, PIB, SPPB, PBBJ)', 'ND-450/LIP/2024', {
    mulai: '2024-06-03',
  }),
  layanan(BACK_OFFICE, 'Layanan token pendaftaran NPWP', 'ND-450/LIP/2024', { mulai: '2024-06-03' }),
  layanan(BACK_OFFICE, 'Layanan Lupa EFIN melalui email', 'ND-141/LIP/2024', { mulai: '2024-02-05' }),
  layanan(
    DI_LUAR_RENCANA,
    'Permintaan link registrasi akun dan OTP pendaftaran akun e-Reg',
    'ND-669/LIP/2024',
    { mulai: '2024-07-22' },
  ),
  layanan(DI_LUAR_RENCANA, 'Layanan pendukung aplikasi Simulator Coretax', 'ND-1057/LIP/2024'),
];

export const SDM = [
  ['Jabatan', 'Kepala Kantor (Eselon III)', 1],
  ['Jabatan', 'Kepala Seksi Operasional I', 1],
  ['Jabatan', 'Kepala Seksi Operasional II', 1],
  ['Jabatan', 'Kepala Seksi Penjaminan Kualitas Layanan', 1],
  ['Jabatan', 'Kepala Subbag Tata Usaha dan Kepatuhan Internal', 1],
  ['Jabatan', 'Jabatan Fungsional Penyuluh Pajak', 325],
  ['Jabatan', 'Pelaksana Seksi Operasional I', 1],
  ['Jabatan', 'Pelaksana Seksi Operasional II', 1],
  ['Jabatan', 'Pelaksana Seksi Penjaminan Kualitas Layanan', 2],
  ['Jabatan', 'Pelaksana Subbag Tata Usaha dan Kepatuhan Internal', 20],
  ['Pendidikan', 'S2', 16],
  ['Pendidikan', 'S1/D-IV', 190],
  ['Pendidikan', 'D-III', 138],
  ['Pendidikan', 'D-I', 10],
  ['Golongan', 'IV/b', 1],
  ['Golongan', 'IV/a', 3],
  ['Golongan', 'III/d', 1],
  ['Golongan', 'III/c', 18],
  ['Golongan', 'III/b', 68],
  ['Golongan', 'III/a', 48],
  ['Golongan', 'II/d', 196],
  ['Golongan', 'II/c', 9],
  ['Golongan', 'II/b', 10],
] as const;

/** Invented: the report names the table as an appendix that is not part of the source. */
export const ANGGARAN_REKAAN = [
  { jenis: 'Belanja Pegawai', pagu: 31_250_000_000, realisasi: 30_812_500_000 },
  { jenis: 'Belanja Barang', pagu: 18_400_000_000, realisasi: 17_921_600_000 },
  { jenis: 'Belanja Modal', pagu: 2_600_000_000, realisasi: 2_587_000_000 },
] as const;

const DAFTAR_ISI_TERCETAK = 'Daftar Isi';
const JUDUL_BAB_3 = 'Judul BAB III.B';

/** The indicators as the contents and the headings of BAB III name and number them. */
export const DAFTAR_ISI = (
  [
    [DAFTAR_ISI_TERCETAK, 1, '1a-N', 'IKU Indeks Kepuasan Dukungan Layanan'],
    [DAFTAR_ISI_TERCETAK, 2, '2a-CP', 'IKU Tingkat Implementasi Transformasi Proses Bisnis Perpajakan'],
    [DAFTAR_ISI_TERCETAK, 3, '3a-N', 'IKU Indeks Tingkat Layanan'],
    [DAFTAR_ISI_TERCETAK, 4, '3b-N', 'IKU Indeks Okupansi Layanan Telepon'],
    [
      DAFTAR_ISI_TERCETAK,
      5,
      '4a-N',
      'IKU Persentase Tindak Lanjut Pengaduan Pelayanan Perpajakan Tepat Waktu',
    ],
    [DAFTAR_ISI_TERCETAK, 6, '5a-N', 'IKU Efektivitas Kegiatan Outbound Call pada Contact Center'],
    [
      DAFTAR_ISI_TERCETAK,
      7,
      '6a-N',
      'IKU Persentase Rekomendasi Hasil Pemeriksaan BPK, Hasil Pengawasan Itjen, Dan Hasil Pengawasan KITSDA yang Ditindaklanjuti Tepat Waktu',
    ],
    [DAFTAR_ISI_TERCETAK, 8, '6b-N', 'IKU Tingkat efektivitas kinerja layanan'],
    [DAFTAR_ISI_TERCETAK, 9, '7a-N', 'IKU Persentase pegawai yang memenuhi standar kompetensi'],
    [
      DAFTAR_ISI_TERCETAK,
      10,
      '7b-N',
      'IKU Persentase Efektivitas Dialog Kinerja Organisasi dan Rencana Mitigasi Risiko yang Selesai Dijalankan',
    ],
    [DAFTAR_ISI_TERCETAK, 11, '8a-CP', 'IKU Persentase Kualitas Pelaksanaan Anggaran'],
    [JUDUL_BAB_3, 1, '1a-N', 'IKU Persentase Kepuasan Dukungan Layanan Contact Center'],
    [JUDUL_BAB_3, 2, '2a-CP', 'IKU Tingkat Implementasi Transformasi Proses Bisnis Perpajakan (3C)'],
    [JUDUL_BAB_3, 3, '3a-N', 'IKU Persentase Pencapaian Service Level Layanan Kring Pajak'],
    [JUDUL_BAB_3, 4, '3b-N', 'IKU Indeks Okupansi Layanan Telepon'],
    [JUDUL_BAB_3, 5, '3c-N', 'Tingkat Efektivitas Kinerja Layanan Contact Center'],
    [JUDUL_BAB_3, 5, '4a-N', 'IKU Persentase Tindak Lanjut Pengaduan Pelayanan Perpajakan Tepat Waktu'],
    [JUDUL_BAB_3, 6, '5a-N', 'IKU Efektivitas Kegiatan Outbound Call pada Contact Center'],
    [
      JUDUL_BAB_3,
      7,
      '6a-N',
      'Persentase rekomendasi hasil pemeriksaan BPK, hasil pengawasan Itjen, dan hasil pengawasan KITSDA yang ditindaklanjuti tepat waktu',
    ],
    [JUDUL_BAB_3, 4, '7a-N', 'IKU Tingkat Kualitas Kompetensi SDM'],
    [JUDUL_BAB_3, 5, '7b-N', 'Indeks Efektivitas Implementasi Manajemen Kinerja dan Manajemen Risiko'],
    [JUDUL_BAB_3, 6, '7c-N', 'Tingkat Kualitas Pelaksanaan Program/Kegiatan Kebintalan'],
    [JUDUL_BAB_3, 7, '8a-CP', 'IKU Persentase Kualitas Pelaksanaan Anggaran'],
  ] as const
).map(([letak, nomor, kode, judul]) => ({ letak, nomor, kode, judul }));

export const BENCHMARKING = [
  {
    institusi:
      'Contact Centre Association of Singapore (CCAS) dan Inland Revenue Authority of Singapore (IRAS)',
    tanggal: '2024-03-04',
    keterangan: 'On Site visit program',
  },
  { institusi: 'Kemendikbudristek', tanggal: '2024-10-03', keterangan: 'Visit Program' },
  { institusi: 'Indonesia Contact Center Association', tanggal: '2024-10-15', keterangan: 'Visit Program' },
] as const;
