import { cited } from '../../citation.ts';
import { decimal } from '../../decimal.ts';
import type { MataPelajaran, ProgramElearning } from '../program.ts';

const EVALUASI = 'Bentuk Evaluasi, Evaluasi Level 2';

function course(
  urutan: number,
  nama: string,
  [tatapMuka, nonTatapMuka, jumlah]: readonly [string, string, string],
): MataPelajaran {
  return {
    nama,
    kelompok: 'pokok',
    jpTatapMuka: decimal(tatapMuka),
    jpNonTatapMuka: decimal(nonTatapMuka),
    jp: decimal(jumlah),
    urutan,
    diujikan: false,
  };
}

/** Kerangka Acuan Program E-Learning Account Representative Dasar, 10 May 2021. */
export const kapElearningArDasar2021: ProgramElearning = {
  metode: 'e-learning',
  kode: 'elearning-ar-dasar',
  nama: 'E-Learning Account Representative Dasar',
  jenisJenjang: { nilai: 'Pelatihan Teknis Lanjutan', pasal: 'Jenis dan Jenjang Program' },
  peraturan: {
    jenis: 'Kerangka Acuan Program',
    nomor: null,
    tahun: 2021,
    tentang: 'E-Learning Account Representative Dasar',
    berlakuSejak: '2021-05-10',
    singkatan: 'KAP E-Learning AR Dasar',
  },
  mataPelajaran: {
    pasal: 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran',
    daftar: [
      course(1, 'Kebijakan Terkini Terkait Tugas dan Fungsi Account Representative', ['3', '6', '9']),
      course(2, 'Pengenalan Approweb dan pemanfaatan konsep CRM', ['3', '12', '15']),
      course(3, 'Teknik Penggalian Potensi', ['3', '12', '15']),
      course(4, 'Aplikasi Pencarian Data', ['3', '9', '12']),
      course(5, 'Communication Skills', ['3', '3', '6']),
    ],
  },
  totalJp: cited('57', 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran, Total JP'),
  hariPelaksanaan: cited('19', 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran, Dilaksanakan dalam'),
  rentangNilai: { pasal: `${EVALUASI}, batas nilai minimum`, min: decimal('0'), maks: decimal('100') },
  unit: {
    pasal: `${EVALUASI}, rincian unit`,
    daftar: [
      { nama: 'Unit 1', isi: 'Pre-test', jenis: 'pre-test', proporsi: decimal('10'), wajib: true },
      {
        nama: 'Unit 2',
        isi: 'Latihan Kebijakan Terkini Terkait Tugas dan Fungsi Account Representative',
        jenis: 'latihan',
        proporsi: decimal('15'),
        wajib: false,
      },
      {
        nama: 'Unit 3',
        isi: 'Latihan Pengenalan Approweb dan pemanfaatan konsep CRM',
        jenis: 'latihan',
        proporsi: decimal('20'),
        wajib: false,
      },
      {
        nama: 'Unit 4',
        isi: 'Latihan Teknik Penggalian Potensi',
        jenis: 'latihan',
        proporsi: decimal('20'),
        wajib: false,
      },
      {
        nama: 'Unit 5',
        isi: 'Latihan Aplikasi Pencarian Data',
        jenis: 'latihan',
        proporsi: decimal('15'),
        wajib: false,
      },
      {
        nama: 'Unit 6',
        isi: 'Latihan Communication Skills',
        jenis: 'latihan',
        proporsi: decimal('10'),
        wajib: false,
      },
      { nama: 'Unit 7', isi: 'Post-test', jenis: 'post-test', proporsi: decimal('10'), wajib: true },
    ],
  },
  batas: {
    kehadiran: cited('80', `${EVALUASI}, tingkat kehadiran minimal`),
    latihan: cited('60', `${EVALUASI}, batas nilai minimum untuk Latihan`),
  },
  masaJabatanMinimumTahun: cited('2', 'Persyaratan Peserta, Administrasi 3'),
  belumDiatur: [
    {
      pasal: `${EVALUASI}, batas nilai minimum untuk Latihan`,
      pertanyaan: 'Rentang nilai unit tidak disebut.',
      pilihan: 'Nilai unit 0 sampai dengan 100.',
      alasan: 'Batas minimum 60 dan kebiasaan penilaian pelatihan memakai skala 0–100.',
    },
    {
      pasal: `${EVALUASI}, batas nilai minimum untuk Latihan`,
      pertanyaan: 'Apakah Latihan di bawah 60 dihitung sebagai kehadiran tidak diatur.',
      pilihan: 'Latihan dihitung sebagai kehadiran mulai nilai 60.',
      alasan: 'Kehadiran diukur dari pengerjaan unit, dan unit berikutnya baru terbuka mulai nilai 60.',
    },
    {
      pasal: `${EVALUASI}, batas nilai minimum untuk Latihan`,
      pertanyaan: 'Unit dibuka berurutan, tetapi 80% dapat tercapai tanpa semua Latihan.',
      pilihan:
        'Kelulusan hanya menuntut 80%, pre-test dan post-test; nilai pada unit setelah Latihan di bawah 60 dilaporkan sebagai peringatan.',
      alasan:
        'Syarat kelulusan tertulis sebagai persentase; urutan unit adalah cara kerja situs pembelajaran.',
    },
    {
      pasal: `${EVALUASI}, rincian unit`,
      pertanyaan: 'Nilai minimum pre-test dan post-test tidak diatur.',
      pilihan: 'Pre-test dan post-test dihitung bila dikerjakan, berapa pun nilainya, termasuk 0.',
      alasan: 'Keduanya hanya disebut wajib; batas 60 berlaku untuk Unit 2 sampai dengan Unit 6.',
    },
  ],
  tidakDimodelkan: [
    {
      pasal: 'Bentuk Evaluasi, Evaluasi Level 1',
      hal: 'Evaluasi pengajar dan evaluasi penyelenggaraan.',
      alasan: 'Naskah hanya menyebut ada atau tidaknya; tidak memengaruhi kelulusan.',
    },
    {
      pasal: 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran, Keterangan',
      hal: 'Batas waktu video conference tiap mata pelajaran dan kuota pesertanya.',
      alasan:
        'Pengaturan penyelenggaraan; jam pelajaran tatap muka sudah tercantum pada daftar mata pelajaran.',
    },
    {
      pasal: 'Persyaratan Peserta, Administrasi 1 dan 2; Kompetensi',
      hal: 'Pegawai DJP, jabatan Account Representative di Seksi Pengawasan, dan pelatihan yang pernah diikuti.',
      alasan: 'Diperiksa ketika peserta didaftarkan; hanya masa jabatan yang diperiksa pada buku kerja.',
    },
    {
      pasal: 'Informasi Lain-lain, panduan teknis 6',
      hal: 'Pre-test hanya dapat dikerjakan satu kali.',
      alasan: 'Dijaga oleh situs pembelajaran; buku kerja memuat satu nilai tiap unit.',
    },
    {
      pasal: 'Informasi Lain-lain, panduan teknis 8',
      hal: 'Badge dari situs pembelajaran sebagai syarat penerbitan sertifikat.',
      alasan: 'Badge tidak ada pada buku kerja; yang dihitung adalah syarat kelulusan.',
    },
    {
      pasal: 'Bentuk Evaluasi, Evaluasi Level 3',
      hal: 'Evaluasi pasca kegiatan pembelajaran.',
      alasan: 'Dapat dilaksanakan setelah pelatihan, tanpa rumus nilai; Evaluasi Level 4 tidak ada.',
    },
    {
      pasal: 'Standar Kompetensi; Kompetensi Dasar; Kualifikasi Pengajar; Fasilitas',
      hal: 'Isi materi, pengajar, dan fasilitas.',
      alasan: 'Tidak ada angka hasil peserta yang bergantung padanya.',
    },
  ],
};
