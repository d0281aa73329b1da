import type { PlantedFile } from '../planted.ts';

const PENILAIAN = '(KAP Penilai Pajak Dasar, Teknis penilaian 2)';
const GOLONGAN =
  'I/a, I/b, I/c, I/d, II/a, II/b, II/c, II/d, III/a, III/b, III/c, III/d, IV/a, IV/b, IV/c, IV/d, IV/e';

/** Faults of the training workbooks: what a cell holds. */
export const planted: PlantedFile = {
  contoh: 'penilai-pajak-dasar',
  galat: {
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
          'galat Program!B4: KAP Penilai Pajak Dasar belum berlaku pada 30 November 2018; versi pertama berlaku sejak 1 Desember 2018',
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
  },
};
