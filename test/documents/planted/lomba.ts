import type { GridWorkbook } from '../../../documents/index.ts';
import type { MasalahLomba } from '../../../documents/lomba/problems.ts';
import type { Planted, PlantedFile } from '../planted.ts';
import { withCells, withoutRows, withoutSheet, withRows } from '../sample-grid.ts';

const KOMPONEN = '(SE-65/PJ/2010, Lampiran I angka 1)';
export const KODE = 'a, b, c, d, e, f, g, h, i, j, k';

const withoutOffice =
  (sheet: string, office: string) =>
  (workbook: GridWorkbook): GridWorkbook =>
    withoutRows(workbook, sheet, ({ sel }) => sel[0] === office);

/** Every problem that only the contest has, each planted at least once; a new kind does not compile until it is planted. */
const galat: Readonly<Record<MasalahLomba['jenis'], readonly Planted[]>> = {
  'komponen-hilang': [
    {
      perihal: 'a code that is unknown and a component that is not there',
      ubah: (workbook) =>
        withCells(
          withoutRows(workbook, 'Komponen', ({ nomor }) => nomor === 12),
          { 'Komponen!A2': 'z' },
        ),
      temuan: [
        `galat Komponen!A2: Kode "z" tidak dikenal; pilihan: ${KODE}`,
        `galat Komponen: komponen belum ada: a. Visi, misi dan motto pelayanan; k. Apresiasi Wajib Pajak ${KOMPONEN}`,
      ],
    },
    {
      perihal: 'one component',
      ubah: (workbook) => withoutRows(workbook, 'Komponen', ({ nomor }) => nomor === 4),
      temuan: [
        `galat Komponen: komponen belum ada: c. Inovasi dan langkah antisipasi dalam menghadapi keluhan Wajib Pajak ${KOMPONEN}`,
      ],
    },
  ],
  'indikator-hilang': [
    {
      perihal: 'two indicators',
      ubah: (workbook) =>
        withoutRows(workbook, 'Indikator', ({ sel: [first] }) => ['a.2', 'k'].some((each) => each === first)),
      temuan: [`galat Indikator: indikator belum ada: a.2, k ${KOMPONEN}`],
    },
  ],
  'kondisi-tidak-lengkap': [
    {
      perihal: 'a condition without its upper limit',
      ubah: { 'Indikator!E2': null, 'Indikator!C2': 'Ada', 'Indikator!D2': 50 },
      temuan: [
        'galat Indikator!E2: kondisi indikator a.1 memerlukan uraian, nilai minimum, dan nilai maksimum',
      ],
    },
  ],
  'nilai-tanpa-kondisi': [
    {
      perihal: 'a mark between two ranges',
      ubah: { 'Nilai!E22': 79.5 },
      temuan: [
        'galat Nilai!E22: nilai 79,50 dari P1 tidak termasuk range kondisi indikator e.2: Belum pernah 0–64; 1 kali 65–79; 2 kali atau lebih 80–100',
      ],
    },
  ],
  'penilai-tidak-dikenal': [
    {
      perihal: 'a heading that is no assessor',
      ubah: { 'Nilai!G1': 'P4' },
      temuan: ['galat Nilai!G1: penilai "P4" tidak ada di lembar Tim Penilai; yang ada: P1, P2, P3'],
    },
  ],
  'penilai-tanpa-nilai': [
    {
      perihal: 'an assessor who scored nothing yet',
      ubah: {
        "'Tim Penilai'!A5": 'P9',
        "'Tim Penilai'!B5": 'Surya',
        "'Tim Penilai'!C5": '197611052000121909',
        "'Tim Penilai'!D5": 'Staf',
        "'Tim Penilai'!E5": 'Anggota',
        'Nilai!I1': 'P9',
      },
      temuan: ['peringatan Nilai!I1: penilai "P9" belum memberi nilai satu pun'],
    },
  ],
  'kpp-tanpa-data': [
    {
      perihal: 'no marks',
      ubah: withoutOffice('Nilai', 'KPP Madya Contoh Cempaka'),
      temuan: ['galat KPP!B5: KPP Madya Contoh Cempaka belum mempunyai nilai'],
    },
    {
      perihal: 'no marks, beside a row whose office cannot be read',
      ubah: (workbook) =>
        withCells(withoutOffice('Nilai', 'KPP Madya Contoh Cempaka')(workbook), {
          'Nilai!A2': 'KPP Pratama Contoh Mawar',
        }),
      temuan: [
        'galat Nilai!A2: KPP "KPP Pratama Contoh Mawar" tidak dikenal; yang paling mirip: KPP Pratama Contoh Melati, KPP Pratama Contoh Teratai, KPP Pratama Contoh Anggrek',
        'galat KPP!B5: KPP Madya Contoh Cempaka belum mempunyai nilai',
      ],
    },
    {
      perihal: 'no respondents',
      ubah: withoutOffice('Survei', 'KPP Pratama Contoh Teratai'),
      temuan: ['galat KPP!B7: KPP Pratama Contoh Teratai belum mempunyai jawaban survei'],
    },
  ],
  'kpp-tanpa-jawaban': [
    {
      perihal: 'respondents who answered nothing',
      ubah: (workbook) =>
        withRows(workbook, 'Survei', (rows) =>
          rows.map((row) =>
            row.sel[0] === 'KPP Pratama Contoh Melati'
              ? { ...row, sel: row.sel.map((value, column) => (column < 5 ? value : null)) }
              : row,
          ),
        ),
      temuan: [
        'galat KPP!B2: tidak ada satu pun jawaban kepuasan untuk KPP Pratama Contoh Melati; indeksnya tidak dapat dihitung',
      ],
    },
  ],
  'indikator-tanpa-nilai': [
    {
      perihal: 'a row without marks',
      ubah: { 'Nilai!E2': null, 'Nilai!F2': null, 'Nilai!G2': null },
      temuan: ['galat Nilai!E2: KPP Pratama Contoh Melati belum dinilai pada indikator a.1'],
    },
    {
      perihal: 'rows that are not there',
      ubah: (workbook) => withoutRows(workbook, 'Nilai', ({ nomor }) => nomor === 3 || nomor === 53),
      temuan: ['galat KPP!B2: KPP Pratama Contoh Melati belum dinilai pada indikator a.2, k'],
    },
  ],
  'wakil-bukan-pertama': [
    {
      perihal: 'another office is sent on',
      ubah: { 'Lomba!B15': 'Kantor Pelayanan Pajak Pratama Contoh Melati' },
      temuan: [
        'peringatan Lomba!B15: KPP Pratama Contoh Melati ditetapkan sebagai wakil, padahal berperingkat 2',
      ],
    },
  ],
  'laporan-belum-lengkap': [
    {
      perihal: 'no sheet with words for the report',
      ubah: (workbook) => withoutSheet(workbook, 'Laporan'),
      temuan: [
        'peringatan Laporan: isi laporan belum lengkap: Kata Pengantar, Keunggulan, Inovasi, Evaluasi, Saran, Penutup; bagian itu dicetak sebagai garis isian (SE-65/PJ/2010, Lampiran III angka 6)',
      ],
    },
    {
      perihal: 'two parts of the report',
      ubah: (workbook) =>
        withoutRows(workbook, 'Laporan', ({ sel: [first] }) =>
          ['Saran', 'Penutup'].some((each) => each === first),
        ),
      temuan: [
        'peringatan Laporan: isi laporan belum lengkap: Saran, Penutup; bagian itu dicetak sebagai garis isian (SE-65/PJ/2010, Lampiran III angka 6)',
      ],
    },
  ],
  'pemenang-belum-lengkap': [
    {
      perihal: 'a winner without vision and motto',
      ubah: { 'KPP!C3': null, 'KPP!E3': null, 'KPP!C7': null },
      temuan: [
        'peringatan KPP!B3: KPP Pratama Contoh Anggrek termasuk tiga besar tetapi visi, motto belum diisi; dicetak sebagai garis isian',
      ],
    },
  ],
  'nama-berkas-tidak-sah': [
    {
      perihal: 'a photograph above its folder',
      ubah: { 'Foto!C2': '../kantor.png' },
      temuan: [
        'galat Foto!C2: Nama Berkas "../kantor.png" memuat garis miring; tulis namanya saja, misalnya banner.jpg',
      ],
    },
  ],
  'foto-bukan-juara': [
    {
      perihal: 'a photograph of an office that is none of the three best',
      ubah: { 'Foto!A3': 'KPP Madya Contoh Cempaka' },
      temuan: [
        'peringatan Foto!C3: KPP Madya Contoh Cempaka tidak termasuk tiga besar; fotonya tidak dicetak di Lampiran v',
      ],
    },
  ],
  'foto-tanpa-kpp': [
    {
      perihal: 'a photograph of a winner who is not named',
      ubah: { 'Foto!A3': null },
      temuan: ['galat Foto!A3: KPP kosong; foto KPP yang menjuarai wajib menyebut KPP-nya'],
    },
  ],
};

export const planted: PlantedFile = { contoh: 'lomba-pelayanan', galat };
