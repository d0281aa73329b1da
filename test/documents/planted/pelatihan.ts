import type { PlantedFile } from '../planted.ts';
import { withoutRows, withRows } from '../sample-grid.ts';

const MATA_PELAJARAN =
  '(KAP Penilai Pajak Dasar, Lama Pelatihan Efektif dan Daftar Mata Pelajaran; Teknis penilaian 1)';
const LATIHAN =
  '(KAP E-Learning AR Dasar, Bentuk Evaluasi, Evaluasi Level 2, batas nilai minimum untuk Latihan)';

/** Faults of the training workbooks: the participants, the courses and the results. */
export const planted: PlantedFile = {
  contoh: 'penilai-pajak-dasar',
  galat: {
    'nip-ganda': [
      {
        ubah: { 'Peserta!B5': '198908122012022901', 'Peserta!E5': { tanggal: '1989-08-12' } },
        temuan: ['galat Peserta!B5: NIP 198908122012022901 sudah dipakai di B2'],
      },
    ],
    'lahir-berbeda': [
      {
        ubah: { 'Peserta!E5': { tanggal: '1990-05-18' } },
        temuan: ['galat Peserta!E5: tanggal lahir 18 Mei 1990 berbeda dari NIP, yang menyatakan 17 Mei 1990'],
      },
    ],
    'nama-berbeda': [
      {
        ubah: { 'Ujian!B5': 'Ahmad Syahbandar' },
        temuan: [
          `galat Ujian!B5: nama "Ahmad Syahbandar" berbeda dari "Ahmad Ma'ruf Syahbandar, S.T." di Peserta!C5`,
        ],
      },
    ],
    'peserta-tidak-dikenal': [
      {
        ubah: { 'Ujian!A32': '199005172012121999', 'Ujian!C32': 80, 'Ujian!D32': 80, 'Ujian!E32': 80 },
        temuan: ['galat Ujian!A32: NIP 199005172012121999 tidak ada di lembar Peserta'],
      },
      {
        perihal: 'in place of one that is then missing',
        ubah: { 'Nilai!A60': '199005172012121999', 'Nilai!B60': { galat: '#N/A' } },
        temuan: ['galat Nilai!A60: NIP 199005172012121999 tidak ada di lembar Peserta'],
      },
    ],
    'peserta-tanpa-data': [
      {
        perihal: 'no examination',
        ubah: (workbook) => withoutRows(workbook, 'Ujian', (row) => row.nomor === 5),
        temuan: ["galat Peserta!C5: Ahmad Ma'ruf Syahbandar, S.T. belum mempunyai nilai ujian"],
      },
      {
        perihal: 'one course and the examination',
        ubah: (workbook) =>
          withoutRows(
            withoutRows(workbook, 'Ujian', (row) => row.nomor === 5),
            'Nilai',
            (row) => row.nomor === 60,
          ),
        temuan: [
          "galat Peserta!C5: Ahmad Ma'ruf Syahbandar, S.T. belum mempunyai nilai Ekonomi Tanah dan Tata Kota; nilai ujian",
        ],
      },
      {
        perihal: 'no course at all',
        ubah: (workbook) => withoutRows(workbook, 'Nilai', (row) => row.nomor >= 56 && row.nomor <= 73),
        temuan: ["galat Peserta!C5: Ahmad Ma'ruf Syahbandar, S.T. belum mempunyai nilai mata pelajaran"],
      },
      {
        perihal: 'no unit',
        contoh: 'elearning-ar-dasar',
        ubah: (workbook) => withoutRows(workbook, 'Unit', (row) => row.nomor === 5),
        temuan: ['galat Peserta!C5: Dominikus Kelen Wungubelen, S.E. belum mempunyai nilai unit'],
      },
    ],
    'baris-ganda': [
      {
        perihal: 'a mark',
        ubah: { 'Nilai!C542': 'Teknologi Bangunan', 'Nilai!A542': '198908122012022901', 'Nilai!G542': 90 },
        temuan: ['galat Nilai!C542: nilai Teknologi Bangunan untuk NIP 198908122012022901 sudah diisi di C4'],
      },
      {
        perihal: 'an examination',
        ubah: { 'Ujian!A32': '198908122012022901', 'Ujian!C32': 80, 'Ujian!D32': 80, 'Ujian!E32': 80 },
        temuan: ['galat Ujian!A32: nilai ujian NIP 198908122012022901 sudah diisi di A2'],
      },
      {
        perihal: 'the units',
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!A62': '198502062010022931' },
        temuan: ['galat Unit!A62: nilai unit NIP 198502062010022931 sudah diisi di A2'],
      },
      {
        perihal: 'a course',
        ubah: {
          "'Mata Pelajaran'!B20": 'teknologi bangunan',
          "'Mata Pelajaran'!C20": 'Pokok',
          "'Mata Pelajaran'!D20": 7,
          "'Mata Pelajaran'!E20": 'Ya',
        },
        temuan: ["galat 'Mata Pelajaran'!B20: Teknologi Bangunan sudah diisi di B4"],
      },
    ],
    'mata-pelajaran-tidak-dikenal': [
      {
        perihal: 'in the list',
        ubah: { "'Mata Pelajaran'!B5": 'Teknik Pengumpulan' },
        temuan: [
          `galat 'Mata Pelajaran'!B5: mata pelajaran "Teknik Pengumpulan" tidak dikenal; yang paling mirip: Teknik Pengumpulan Data`,
        ],
      },
      {
        perihal: 'among the marks',
        ubah: { 'Nilai!C60': 'Ekonomi Tanah dan Kota' },
        temuan: [
          'galat Nilai!C60: mata pelajaran "Ekonomi Tanah dan Kota" tidak dikenal; yang paling mirip: Ekonomi Tanah dan Tata Kota',
        ],
      },
    ],
    'mata-pelajaran-hilang': [
      {
        ubah: (workbook) =>
          withoutRows(workbook, 'Mata Pelajaran', (row) => row.nomor === 5 || row.nomor === 19),
        temuan: [
          `galat 'Mata Pelajaran': mata pelajaran belum ada: Teknik Pengumpulan Data; Pembentukan Karakter ${MATA_PELAJARAN}`,
        ],
      },
    ],
    'berbeda-dari-aturan': [
      {
        perihal: 'JP',
        ubah: { "'Mata Pelajaran'!D5": 7.5 },
        temuan: [`galat 'Mata Pelajaran'!D5: JP Teknik Pengumpulan Data 7,5, seharusnya 7 ${MATA_PELAJARAN}`],
      },
      {
        perihal: 'Kelompok',
        ubah: { "'Mata Pelajaran'!C5": 'Penunjang' },
        temuan: [
          `galat 'Mata Pelajaran'!C5: Kelompok Teknik Pengumpulan Data penunjang, seharusnya pokok ${MATA_PELAJARAN}`,
        ],
      },
      {
        perihal: 'Diujikan',
        ubah: { "'Mata Pelajaran'!E5": 'Tidak' },
        temuan: [
          `galat 'Mata Pelajaran'!E5: Diujikan Teknik Pengumpulan Data Tidak, seharusnya Ya ${MATA_PELAJARAN}`,
        ],
      },
    ],
    'hasil-berbeda': [
      {
        perihal: 'Nilai Patokan',
        ubah: { "'Mata Pelajaran'!F5": 5.84 },
        temuan: ["galat 'Mata Pelajaran'!F5: Nilai Patokan tertulis 5,84, hasil hitung ulang 5,83"],
      },
      {
        perihal: 'Kehadiran (P)',
        ubah: { 'Nilai!F17': 99.99 },
        temuan: ['galat Nilai!F17: Kehadiran (P) tertulis 99,99, hasil hitung ulang 100,00'],
      },
      {
        perihal: 'NPR',
        ubah: { 'Nilai!K17': 98.61 },
        temuan: ['galat Nilai!K17: NPR tertulis 98,61, hasil hitung ulang 98,60'],
      },
      {
        perihal: 'NPR, as text',
        ubah: { 'Nilai!K17': '98,61' },
        temuan: ['galat Nilai!K17: NPR tertulis 98,61, hasil hitung ulang 98,60'],
      },
      {
        perihal: 'Jumlah NT',
        ubah: { 'Ujian!H5': 92.14 },
        temuan: ['galat Ujian!H5: Jumlah NT tertulis 92,14, hasil hitung ulang 92,15'],
      },
      {
        perihal: 'NUK',
        ubah: { 'Ujian!I5': 0 },
        temuan: ['galat Ujian!I5: NUK tertulis 0,00, hasil hitung ulang 89,00'],
      },
      {
        perihal: 'NA',
        ubah: { 'Ujian!J5': 90 },
        temuan: ['galat Ujian!J5: NA tertulis 90,00, hasil hitung ulang 89,99'],
      },
      {
        perihal: 'Nilai Huruf',
        ubah: { 'Ujian!K5': 'A' },
        temuan: ['galat Ujian!K5: Nilai Huruf tertulis A, hasil hitung ulang B'],
      },
      {
        perihal: 'Predikat',
        ubah: { 'Ujian!L5': 'Amat Baik' },
        temuan: ['galat Ujian!L5: Predikat tertulis Amat Baik, hasil hitung ulang Baik'],
      },
      {
        perihal: 'Kehadiran of an e-learning',
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!J2': 90 },
        temuan: ['galat Unit!J2: Kehadiran tertulis 90,00, hasil hitung ulang 100,00'],
      },
      {
        perihal: 'Hasil',
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!K2': 'TIDAK LULUS' },
        temuan: ['galat Unit!K2: Hasil tertulis TIDAK LULUS, hasil hitung ulang LULUS'],
      },
      {
        perihal: 'Hasil of one who fails',
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!K6': 'LULUS' },
        temuan: ['galat Unit!K6: Hasil tertulis LULUS, hasil hitung ulang TIDAK LULUS'],
      },
    ],
    'melebihi-jp': [
      {
        ubah: { 'Nilai!E17': 3.5 },
        temuan: ['galat Nilai!E17: JP Hadir 3,5 melebihi JP mata pelajaran 3'],
      },
    ],
    'kehadiran-tanpa-data': [
      {
        ubah: { 'Nilai!E17': null, 'Nilai!F17': null },
        temuan: ['galat Nilai!E17: kehadiran belum diisi; isi JP Hadir atau Kehadiran (P)'],
      },
    ],
    'pengganti-tanpa-alasan': [
      {
        ubah: { 'Nilai!I381': null },
        temuan: [
          'galat Nilai!I381: tugas pengganti tanpa alasan yang sah; isi kode alasannya (KAP Penilai Pajak Dasar, Evaluasi Level 2, Persyaratan Umum Peserta Ujian 4)',
        ],
      },
    ],
    'susulan-tanpa-alasan': [
      {
        ubah: { 'Ujian!G25': null },
        temuan: [
          'galat Ujian!G25: ujian susulan tanpa alasan yang sah; isi kode alasannya (KAP Penilai Pajak Dasar, Evaluasi Level 2, Ujian Susulan 2)',
        ],
      },
    ],
    'lewat-batas': [
      {
        perihal: 'a second examination on the 15th day',
        ubah: { 'Ujian!F25': { tanggal: '2026-10-07' } },
        temuan: [
          'galat Ujian!F25: ujian susulan 7 Oktober 2026 melewati batas 6 Oktober 2026 (KAP Penilai Pajak Dasar, Evaluasi Level 2, Ujian Susulan 3)',
        ],
      },
      {
        perihal: 'a substitute assignment on the day of the examination',
        ubah: { 'Nilai!J381': { tanggal: '2026-09-22' } },
        temuan: [
          'galat Nilai!J381: tugas pengganti 22 September 2026 melewati batas 21 September 2026 (KAP Penilai Pajak Dasar, Evaluasi Level 2, Persyaratan Umum Peserta Ujian 6)',
        ],
      },
      {
        perihal: 'an announcement a month and a day later',
        ubah: { 'Program!B8': { tanggal: '2026-10-23' } },
        temuan: [
          'peringatan Program!B8: pengumuman 23 Oktober 2026 melewati batas 22 Oktober 2026 (KAP Penilai Pajak Dasar, Ketentuan kelulusan 2, Pengumuman Hasil Pelatihan)',
        ],
      },
    ],
    'tanggal-terbalik': [
      {
        perihal: 'the end',
        ubah: { 'Program!B5': { tanggal: '2026-09-06' } },
        temuan: ['galat Program!B5: Tanggal Selesai mendahului Tanggal Mulai'],
      },
      {
        perihal: 'the certificate',
        ubah: { 'Program!B17': { tanggal: '2026-09-17' } },
        temuan: ['galat Program!B17: Tanggal Terbit mendahului Tanggal Selesai'],
      },
      {
        perihal: 'the second examination',
        ubah: { 'Ujian!F25': { tanggal: '2026-09-21' } },
        temuan: ['galat Ujian!F25: Tanggal Susulan mendahului Tanggal Ujian'],
      },
    ],
    'di-bawah-syarat': [
      {
        perihal: 'golongan',
        ubah: { 'Peserta!F5': 'Pengatur Muda Tk. I (II/b)' },
        temuan: [
          'peringatan Peserta!F5: golongan II/b di bawah syarat peserta II/c (KAP Penilai Pajak Dasar, Persyaratan Peserta, Administrasi 2)',
        ],
      },
      {
        perihal: 'a day less than two years in the post',
        contoh: 'elearning-ar-dasar',
        ubah: { 'Peserta!I2': { tanggal: '2024-07-07' } },
        temuan: [
          'peringatan Peserta!I2: masa jabatan sejak 7 Juli 2024 di bawah syarat peserta 2 tahun (KAP E-Learning AR Dasar, Persyaratan Peserta, Administrasi 3)',
        ],
      },
    ],
    'unit-melompat': [
      {
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!H2': 59, 'Unit!J2': 90 },
        temuan: [`peringatan Unit!I2: Unit 7 terisi padahal Unit 6 belum mencapai 60 ${LATIHAN}`],
      },
    ],
    'tanpa-peserta': [
      {
        ubah: (workbook) => withRows(workbook, 'Peserta', (rows) => rows.slice(0, 1)),
        temuan: ['galat Peserta: belum ada peserta'],
      },
    ],
  },
};
