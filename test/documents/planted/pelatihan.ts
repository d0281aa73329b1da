import type { GridWorkbook } from '../../../documents/index.ts';
import type { PlantedFile } from '../planted.ts';
import { withCells, withoutRows, withoutSheet, withRows, withText } from '../sample-grid.ts';

const PENILAIAN = '(KAP Penilai Pajak Dasar, Teknis penilaian 2)';
const MATA_PELAJARAN =
  '(KAP Penilai Pajak Dasar, Lama Pelatihan Efektif dan Daftar Mata Pelajaran; Teknis penilaian 1)';
const LATIHAN =
  '(KAP E-Learning AR Dasar, Bentuk Evaluasi, Evaluasi Level 2, batas nilai minimum untuk Latihan)';
const GOLONGAN =
  'I/a, I/b, I/c, I/d, II/a, II/b, II/c, II/d, III/a, III/b, III/c, III/d, IV/a, IV/b, IV/c, IV/d, IV/e';

const headersGone =
  (sheet: string, columns: string) =>
  (workbook: GridWorkbook): GridWorkbook =>
    withCells(
      workbook,
      Object.fromEntries(Array.from(columns, (column) => [`${sheet}!${column}1`, 'Catatan'])),
    );

/** The faults of the training workbooks. */
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
    aturan: [
      {
        perihal: 'above the limit',
        ubah: { 'Nilai!G17': 100.01 },
        temuan: [`galat Nilai!G17: Tugas (Q) 100,01 melebihi 100 ${PENILAIAN}`],
      },
      {
        perihal: 'below the limit',
        ubah: { 'Ujian!D5': -0.01 },
        temuan: [`galat Ujian!D5: Praktik -0,01 kurang dari 0 ${PENILAIAN}`],
      },
      {
        perihal: 'no number',
        ubah: { 'Ujian!E5': 'delapan puluh' },
        temuan: ['galat Ujian!E5: Lisan "delapan puluh" bukan angka'],
      },
      {
        perihal: 'a date for a number',
        ubah: { 'Ujian!E5': { tanggal: '2026-09-22' } },
        temuan: ['galat Ujian!E5: Lisan "22 September 2026" bukan angka'],
      },
      {
        perihal: 'thousands or decimals',
        ubah: { 'Ujian!E5': '1.234' },
        temuan: [
          'galat Ujian!E5: Lisan "1.234" dapat dibaca sebagai ribuan atau pecahan; tulis tanpa titik atau dengan koma desimal',
        ],
      },
      {
        perihal: 'no whole number',
        ubah: { 'Program!B10': 1.5 },
        temuan: ['galat Program!B10: Nomor Awal 1,50 harus bilangan bulat'],
      },
      {
        perihal: 'a word that is not among the choices',
        ubah: { 'Peserta!F5': 'V/a' },
        temuan: [`galat Peserta!F5: Pangkat/Golongan "V/a" tidak dikenal; pilihan: ${GOLONGAN}`],
      },
      {
        perihal: 'a number that is not among the choices',
        ubah: { 'Peserta!F5': 3 },
        temuan: [`galat Peserta!F5: Pangkat/Golongan "3" tidak dikenal; pilihan: ${GOLONGAN}`],
      },
      {
        perihal: 'an error cell',
        ubah: { 'Nilai!G17': { galat: '#REF!' } },
        temuan: ['galat Nilai!G17: Tugas (Q) berisi galat #REF!'],
      },
      {
        perihal: 'before any version was in force',
        ubah: { 'Program!B4': { tanggal: '2018-11-30' } },
        temuan: [
          'galat Program!B4: KAP Penilai Pajak Dasar belum berlaku pada 2018-11-30; versi pertama berlaku sejak 2018-12-01',
        ],
      },
    ],
    'angka-sebagai-teks': [
      {
        perihal: 'decimal comma',
        ubah: { 'Ujian!C5': '88,8' },
        temuan: ['peringatan Ujian!C5: Resume "88,8" berupa teks; dibaca sebagai 88,80'],
      },
      {
        perihal: 'another value, with its result',
        ubah: { 'Nilai!G17': '75,5', 'Nilai!K17': 82.85, 'Ujian!H2': 95.51, 'Ujian!J2': 93.6 },
        temuan: ['peringatan Nilai!G17: Tugas (Q) "75,5" berupa teks; dibaca sebagai 75,50'],
      },
    ],
    'bukan-teks': [
      {
        ubah: { 'Program!B3': { tanggal: '2026-01-01' } },
        temuan: [
          'galat Program!B3: Angkatan berisi tanggal 1 Januari 2026; ubah format sel menjadi Teks lalu ketik ulang',
        ],
      },
    ],
    'bukan-tanggal': [
      {
        ubah: { 'Program!B5': 'akhir September' },
        temuan: ['galat Program!B5: Tanggal Selesai "akhir September" bukan tanggal'],
      },
      {
        perihal: 'a day that no month has',
        ubah: { 'Peserta!E5': '31/02/1990' },
        temuan: ['galat Peserta!E5: Tanggal Lahir "31/02/1990" bukan tanggal'],
      },
      {
        perihal: 'a number',
        ubah: { 'Program!B5': 46283 },
        temuan: ['galat Program!B5: Tanggal Selesai "46283" bukan tanggal'],
      },
    ],
    'tanggal-sebagai-teks': [
      {
        ubah: { 'Program!B5': '18 September 2026' },
        temuan: [
          'peringatan Program!B5: Tanggal Selesai "18 September 2026" berupa teks; dibaca sebagai 18 September 2026',
        ],
      },
      {
        perihal: 'with strokes',
        ubah: { 'Peserta!E5': '17/05/1990' },
        temuan: ['peringatan Peserta!E5: Tanggal Lahir "17/05/1990" berupa teks; dibaca sebagai 17 Mei 1990'],
      },
    ],
    'rumus-tanpa-hasil': [
      {
        ubah: { 'Ujian!C5': { rumusTanpaHasil: 'AVERAGE(A1:A2)' } },
        temuan: [
          'galat Ujian!C5: Resume berisi rumus yang belum dihitung; buka dan simpan dahulu buku kerja ini di Excel',
        ],
      },
    ],
    'nip-tidak-sah': [
      {
        perihal: 'a digit is missing; the other sheets still name the participant',
        ubah: { 'Peserta!B5': '19900517201212190' },
        temuan: ['galat Peserta!B5: NIP "19900517201212190" tidak sah: NIP terdiri atas 18 angka'],
      },
      {
        perihal: 'among the marks',
        ubah: { 'Nilai!A60': '199005172012121 9O4' },
        temuan: ['galat Nilai!A60: NIP "199005172012121 9O4" tidak sah: NIP terdiri atas 18 angka'],
      },
      {
        perihal: 'no birth date',
        ubah: { 'Ujian!A5': '199013172012121904' },
        temuan: [
          'galat Ujian!A5: NIP "199013172012121904" tidak sah: delapan angka pertama bukan tanggal lahir',
        ],
      },
      {
        perihal: 'no month of appointment',
        ubah: { 'Program!B15': '197203051998132901' },
        temuan: [
          'galat Program!B15: NIP Penanda Tangan "197203051998132901" tidak sah: angka ke-9 sampai ke-14 bukan tahun dan bulan',
        ],
      },
      {
        perihal: 'no sex',
        ubah: { 'Program!B15': '197203051998033901' },
        temuan: [
          'galat Program!B15: NIP Penanda Tangan "197203051998033901" tidak sah: angka ke-15 harus 1 atau 2',
        ],
      },
      {
        perihal: 'appointed before birth',
        ubah: { 'Program!B15': '197203051972022901' },
        temuan: [
          'galat Program!B15: NIP Penanda Tangan "197203051972022901" tidak sah: TMT CPNS mendahului tanggal lahir',
        ],
      },
    ],
    'nip-sebagai-angka': [
      {
        perihal: 'a participant',
        ubah: { 'Peserta!B5': 199005172012121900 },
        temuan: [
          'galat Peserta!B5: NIP tersimpan sebagai angka sehingga digit terakhirnya hilang; ubah format sel menjadi Teks lalu ketik ulang',
        ],
      },
      {
        perihal: 'an examination',
        ubah: { 'Ujian!A5': 199005172012121900 },
        temuan: [
          'galat Ujian!A5: NIP tersimpan sebagai angka sehingga digit terakhirnya hilang; ubah format sel menjadi Teks lalu ketik ulang',
        ],
      },
      {
        perihal: 'the units',
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!A5': 198611112010121920, 'Unit!B5': { galat: '#N/A' } },
        temuan: [
          'galat Unit!A5: NIP tersimpan sebagai angka sehingga digit terakhirnya hilang; ubah format sel menjadi Teks lalu ketik ulang',
        ],
      },
    ],
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
    'unit-melompat': [
      {
        contoh: 'elearning-ar-dasar',
        ubah: { 'Unit!H2': 59, 'Unit!J2': 90 },
        temuan: [`peringatan Unit!I2: Unit 7 terisi padahal Unit 6 belum mencapai 60 ${LATIHAN}`],
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
    'tanpa-peserta': [
      {
        ubah: (workbook) => withRows(workbook, 'Peserta', (rows) => rows.slice(0, 1)),
        temuan: ['galat Peserta: belum ada peserta'],
      },
    ],
  },
};
