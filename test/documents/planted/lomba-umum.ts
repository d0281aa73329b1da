import { placeText, type GridWorkbook } from '../../../documents/index.ts';
import type { PlantedFile } from '../planted.ts';
import { withoutSheet, withRows } from '../sample-grid.ts';
import { KODE } from './lomba.ts';

const KUESIONER = '(SE-65/PJ/2010, Lampiran IV huruf B)';
const NILAI = '(SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 3)';
const BOBOT = '(SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 1)';

const SHEETS = [
  'Petunjuk',
  'Lomba',
  'Komponen',
  'Indikator',
  'Tim Penilai',
  'KPP',
  'Nilai',
  'Survei',
  'Hasil',
  'Laporan',
  'Foto',
];

/** Of what any sheet can have wrong, that which a workbook of the contest watches for. */
export const planted: PlantedFile = {
  contoh: 'lomba-pelayanan',
  galat: {
    aturan: [
      {
        perihal: 'an answer of 0',
        ubah: { 'Survei!F2': 0 },
        temuan: [`galat Survei!F2: P1 0 kurang dari 1 ${KUESIONER}`],
      },
      {
        perihal: 'an answer of 6',
        ubah: { 'Survei!F2': 6 },
        temuan: [`galat Survei!F2: P1 6 melebihi 5 ${KUESIONER}`],
      },
      {
        perihal: 'an answer between two marks',
        ubah: { 'Survei!F2': 3.5 },
        temuan: ['galat Survei!F2: P1 3,50 harus bilangan bulat'],
      },
      {
        perihal: 'a mark where yes or no is asked',
        ubah: { 'Survei!O2': 1 },
        temuan: ['galat Survei!O2: P10 "1" tidak dikenal; pilihan: ya, tidak'],
      },
      {
        perihal: 'a group of respondents that the questionnaire lacks',
        ubah: { 'Survei!E2': 'Petani' },
        temuan: [
          'galat Survei!E2: Pekerjaan "Petani" tidak dikenal; pilihan: PNS/TNI/Polri, Karyawan Swasta, Pengusaha',
        ],
      },
      {
        perihal: 'weights below 100',
        ubah: { 'Komponen!C2': 7.99 },
        temuan: [`galat Komponen!C1: jumlah bobot 99,99: harus tepat 100 ${BOBOT}`],
      },
      {
        perihal: 'weights above 100',
        ubah: { 'Komponen!C2': 8.01 },
        temuan: [`galat Komponen!C1: jumlah bobot 100,01: harus tepat 100 ${BOBOT}`],
      },
      {
        perihal: 'a weight below 0',
        ubah: { 'Komponen!C2': -1 },
        temuan: [`galat Komponen!C2: Bobot -1,00 kurang dari 0 ${BOBOT}`],
      },
      {
        perihal: 'a component the circular lacks',
        ubah: { 'Komponen!A2': 'z' },
        temuan: [`galat Komponen!A2: Kode "z" tidak dikenal; pilihan: ${KODE}`],
      },
      {
        perihal: 'shares that miss 100',
        ubah: { 'Lomba!B8': 39 },
        temuan: [
          'galat Lomba!B8: jumlah porsi 99: harus tepat 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf b dan e)',
        ],
      },
      {
        perihal: 'a mark above 100',
        ubah: { 'Nilai!E2': 100.01 },
        temuan: [`galat Nilai!E2: P1 100,01 melebihi 100 ${NILAI}`],
      },
      {
        perihal: 'a mark below 0',
        ubah: { 'Nilai!G2': -0.01 },
        temuan: [`galat Nilai!G2: P3 -0,01 kurang dari 0 ${NILAI}`],
      },
      {
        perihal: 'an office that does not take part, on the marks',
        ubah: { 'Nilai!A2': 'KPP Pratama Contoh Mawar' },
        temuan: [
          'galat Nilai!A2: KPP "KPP Pratama Contoh Mawar" tidak dikenal; yang paling mirip: KPP Pratama Contoh Melati, KPP Pratama Contoh Teratai, KPP Pratama Contoh Anggrek',
        ],
      },
      {
        perihal: 'an office that does not take part, in the survey',
        ubah: { 'Survei!A2': 'Kantor Lain' },
        temuan: ['galat Survei!A2: KPP "Kantor Lain" tidak dikenal'],
      },
      {
        perihal: 'an office that does not take part, as the one sent on',
        ubah: { 'Lomba!B15': 'KPP Pratama Contoh Anggrik' },
        temuan: [
          'galat Lomba!B15: Wakil Kanwil "KPP Pratama Contoh Anggrik" tidak dikenal; yang paling mirip: KPP Pratama Contoh Anggrek, KPP Pratama Contoh Melati, KPP Pratama Contoh Kenanga',
        ],
      },
      {
        perihal: 'an indicator the circular lacks',
        ubah: { 'Nilai!B2': 'a.9' },
        temuan: ['galat Nilai!B2: Kode "a.9" tidak dikenal; yang paling mirip: a.1, a.2, a.3'],
      },
      {
        perihal: 'a range upside down',
        ubah: { 'Indikator!C2': 'Ada', 'Indikator!D2': 80, 'Indikator!E2': 79 },
        temuan: ['galat Indikator!E2: Nilai Maksimum 79,00 kurang dari 80'],
      },
      {
        perihal: 'before the circular',
        ubah: { 'Lomba!B4': { tanggal: '2010-05-17' } },
        temuan: [
          'galat Lomba!B4: Lomba pelayanan belum berlaku pada 17 Mei 2010; versi pertama berlaku sejak 18 Mei 2010',
        ],
      },
    ],
    'baris-ganda': [
      {
        perihal: 'marks for one indicator twice',
        ubah: { 'Nilai!B3': 'a.1' },
        temuan: ['galat Nilai!B3: nilai KPP Pratama Contoh Melati pada indikator a.1 sudah diisi di B2'],
      },
      {
        perihal: 'a respondent twice',
        ubah: { 'Survei!B3': 'R01' },
        temuan: ['galat Survei!B3: responden R01 KPP Pratama Contoh Melati sudah diisi di B2'],
      },
      {
        perihal: 'an office twice, in two spellings',
        ubah: { 'KPP!B8': 'Kantor Pelayanan Pajak Pratama Contoh Melati' },
        temuan: ['galat KPP!B8: Kantor Pelayanan Pajak Pratama Contoh Melati sudah diisi di B2'],
      },
      {
        perihal: 'a weight twice',
        ubah: { 'Komponen!A13': 'a', 'Komponen!C13': 8 },
        temuan: ['galat Komponen!A13: bobot komponen a sudah diisi di A2'],
      },
      {
        perihal: 'an assessor twice',
        ubah: { "'Tim Penilai'!A4": 'P1' },
        temuan: ["galat 'Tim Penilai'!A4: Kode P1 sudah diisi di A2"],
      },
      {
        perihal: 'a photograph twice in one attachment',
        ubah: { 'Foto!B3': 'iv', 'Foto!C3': 'kartu-antrean.png' },
        temuan: ['galat Foto!C3: foto "kartu-antrean.png" sudah diisi di C2'],
      },
    ],
    'tanggal-terbalik': [
      {
        perihal: 'a decision before the assessment ended',
        ubah: { 'Lomba!B13': { tanggal: '2010-09-30' } },
        temuan: ['galat Lomba!B13: Tanggal Keputusan mendahului Tanggal Berita Acara'],
      },
    ],
    'hasil-berbeda': [
      {
        perihal: 'a mean of assessors',
        ubah: { 'Nilai!H2': 99 },
        temuan: ['galat Nilai!H2: Rata-rata tertulis 99,00, hasil hitung ulang 86,00'],
      },
      {
        perihal: 'a component',
        ubah: { 'Hasil!B3': 7.32 },
        temuan: ['galat Hasil!B3: Nilai komponen a tertulis 7,32, hasil hitung ulang 7,31'],
      },
      {
        perihal: 'a field value',
        ubah: { 'Hasil!M3': 90 },
        temuan: ['galat Hasil!M3: Nilai Lapangan tertulis 90,00, hasil hitung ulang 88,85'],
      },
      {
        perihal: 'an index',
        ubah: { 'Hasil!N3': 90 },
        temuan: ['galat Hasil!N3: IKM tertulis 90,00, hasil hitung ulang 88,37'],
      },
      {
        perihal: 'the index of a respondent',
        ubah: { 'Survei!AE2': 10 },
        temuan: ['galat Survei!AE2: Indeks tertulis 10,00, hasil hitung ulang 82,00'],
      },
      {
        perihal: 'a final value',
        ubah: { 'Hasil!O4': 83.7 },
        temuan: ['galat Hasil!O4: Nilai Akhir tertulis 83,70, hasil hitung ulang 83,71'],
      },
      {
        perihal: 'a rank that a tie shares',
        ubah: { 'Hasil!P4': 3 },
        temuan: ['galat Hasil!P4: Peringkat tertulis 3, hasil hitung ulang 2'],
      },
    ],
    'kolom-hilang': [
      {
        perihal: 'an assessor without a column',
        ubah: (workbook) =>
          withRows(workbook, 'Nilai', (rows) =>
            rows.map((row) => ({
              ...row,
              sel: row.sel.map((value, column) => (column === 6 ? null : value)),
            })),
          ),
        temuan: ['galat Nilai!A1: kolom "P3" tidak ditemukan'],
      },
    ],
    'wajib-kosong': [
      {
        perihal: 'a weight',
        ubah: { 'Komponen!C2': null },
        temuan: ['galat Komponen!C2: Bobot kosong; wajib diisi'],
      },
    ],
    'lembar-hilang': [
      ...['Komponen', 'Indikator', 'Tim Penilai', 'KPP', 'Nilai', 'Survei'].map((sheet) => ({
        perihal: `the sheet ${sheet}`,
        ubah: (workbook: GridWorkbook) => withoutSheet(workbook, sheet),
        temuan: [
          `galat ${placeText({ lembar: sheet })}: lembar ini tidak ada di buku kerja; lembar yang ada: ${SHEETS.filter((each) => each !== sheet).join(', ')}`,
        ],
      })),
    ],
  },
};
