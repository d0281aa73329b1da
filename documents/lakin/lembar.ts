import { decimal, ZERO, type Decimal } from '../../rules/index.ts';
import type { Polarisasi } from '../../rules/kinerja/index.ts';
import { fault, type Finding } from '../finding.ts';
import type { GridWorkbook } from '../grid.ts';
import { choiceCell, dateCell, numberCell, textCell } from '../sheet/cell.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { column, derivedColumn, readTable, type Table, type TableRow } from '../sheet/table.ts';
import { teksCell } from './teks-cell.ts';

const jumlah = numberCell({ min: ZERO });
const bilangan = numberCell({ min: ZERO, bulat: true });
const persen = numberCell({ min: ZERO, maks: decimal('100') });
const pilihan = { keharusan: 'pilihan' } as const;
const bolehKosong = { keharusan: 'boleh-kosong' } as const;

/** The order in which the report tells of an indicator. */
export const BAGIAN_NARASI = {
  Definisi: ['Pengertian', 'Uraian'],
  Formula: ['Rumus', 'Perhitungan'],
  Capaian: ['Uraian Capaian'],
  Perbandingan: ['Perbandingan dengan Tahun Lalu'],
  Pendukung: ['Hal yang Mendukung', 'Faktor Pendukung'],
  Kendala: ['Kendala yang Dihadapi', 'Hambatan'],
  Tindakan: ['Tindakan yang Dilakukan'],
  'Rencana Aksi': ['Tindak Lanjut'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The parts of the text about the unit itself. */
export const BAGIAN_URAIAN = {
  'Kata Pengantar': [],
  Pendahuluan: [],
  'Dasar Tugas dan Fungsi': ['Dasar Hukum'],
  Tugas: [],
  Fungsi: [],
  'Struktur Organisasi': [],
  'Pengantar SDM': [],
  'Peran Strategis': [],
  'Pengelolaan Kinerja': [],
  Visi: [],
  Misi: [],
  Tujuan: [],
  'Sasaran Strategis': [],
  'Indikator Kinerja Utama': [],
  'Realisasi Anggaran': [],
  'Catatan Anggaran': [],
  Prestasi: [],
  Benchmarking: [],
  Penutup: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const POLARISASI: Readonly<Record<Polarisasi, readonly string[]>> = {
  maximize: ['max', 'maksimum', 'maximise'],
  minimize: ['min', 'minimum', 'minimise'],
  stabilize: ['stabil', 'stabilise'],
};

const PERIODE = {
  Q1: ['Triwulan I', 'Tw I', '1'],
  Q2: ['Triwulan II', 'Tw II', '2'],
  S1: ['Semester I', 's.d. Q2'],
  Q3: ['Triwulan III', 'Tw III', '3'],
  's.d. Q3': ['s.d.Q3'],
  Q4: ['Triwulan IV', 'Tw IV', '4'],
  Y: ['Tahun', 'Setahun'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Periode = keyof typeof PERIODE;

const BULAN = {
  Januari: ['Jan'],
  Februari: ['Feb'],
  Maret: ['Mar'],
  April: ['Apr'],
  Mei: [],
  Juni: ['Jun'],
  Juli: ['Jul'],
  Agustus: ['Agu', 'Ags'],
  September: ['Sep'],
  Oktober: ['Okt'],
  November: ['Nov', 'Nopember'],
  Desember: ['Des'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const BESARAN = {
  Target: [],
  Realisasi: [],
  Capaian: ['Indeks Capaian'],
  'Selisih Realisasi': ['Kenaikan Realisasi', 'Penurunan Realisasi'],
  'Jumlah Poin Target': ['Poin Target'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Besaran = keyof typeof BESARAN;

const kode = column('Kode', textCell, { alias: ['Kode IKU', 'Kode SS/IKU'] });
const tertulis = (judul: string): typeof angkaTertulis => ({ ...angkaTertulis, judul });
const angkaTertulis = column('Tertulis', jumlah, pilihan);

/** The sheets of the workbook as tables; a header is also known by its aliases. */
export const KOLOM = {
  uraian: { bagian: column('Bagian', choiceCell(BAGIAN_URAIAN)), teks: column('Teks', teksCell) },
  sdm: {
    kelompok: column('Kelompok', choiceCell({ Jabatan: [], Pendidikan: [], Golongan: [] })),
    uraian: column('Uraian', textCell),
    jumlah: column('Jumlah', bilangan),
  },
  perspektif: {
    nama: column('Perspektif', textCell),
    bobot: column('Bobot', jumlah, bolehKosong),
    tertulis: tertulis('Nilai Tertulis'),
    nilai: derivedColumn('Nilai Perspektif', jumlah),
  },
  sasaran: {
    kode: column('Kode SS', textCell, { alias: ['Kode'] }),
    nama: column('Sasaran Strategis', textCell),
    perspektif: column('Perspektif', textCell),
    namaPeta: column('Nama di Peta Strategis', textCell, pilihan),
    tertulis: tertulis('Nilai Tertulis'),
    nilai: derivedColumn('NSS', jumlah),
  },
  iku: {
    kode,
    nama: column('Indikator Kinerja Utama', textCell, { alias: ['Nama IKU', 'Indikator Kinerja'] }),
    sasaran: column('Kode SS', textCell, { alias: ['SS'] }),
    satuan: column('Satuan', choiceCell({ '%': ['persen'], indeks: ['nilai'] }), bolehKosong),
    target: column('Target', numberCell()),
    realisasi: column('Realisasi', jumlah),
    polarisasi: column('Polarisasi', choiceCell(POLARISASI), bolehKosong),
    bobot: column('Bobot', jumlah, bolehKosong),
    tertulis: tertulis('Capaian Tertulis'),
    capaian: derivedColumn('Capaian', jumlah),
    status: derivedColumn('Status', textCell),
  },
  perjanjian: {
    sasaran: column('Sasaran Program/Kegiatan', textCell, { alias: ['Sasaran'] }),
    kode,
    nama: column('Indikator Kinerja', textCell),
    target: column('Target', jumlah),
  },
  triwulan: {
    kode,
    periode: column('Periode', choiceCell(PERIODE), { alias: ['Triwulan'] }),
    target: column('Target', jumlah),
    realisasi: column('Realisasi', jumlah, bolehKosong),
    tertulis: tertulis('Capaian Tertulis'),
    capaian: derivedColumn('Capaian', jumlah),
  },
  tahunLalu: {
    kode,
    target: column('Target', jumlah, bolehKosong),
    realisasi: column('Realisasi', jumlah, bolehKosong),
    tertulis: tertulis('Capaian Tertulis'),
    keterangan: column('Keterangan', textCell, pilihan),
    capaian: derivedColumn('Capaian', jumlah),
  },
  angkaTertulis: {
    kode,
    tempat: column('Tempat', textCell),
    besaran: column('Besaran', choiceCell(BESARAN)),
    tahun: column('Tahun', bilangan),
    nilai: column('Nilai', jumlah),
  },
  survei: {
    kode,
    layanan: column('Layanan', textCell),
    q1: column('Q1', persen),
    q2: column('Q2', persen),
    q3: column('Q3', persen),
    q4: column('Q4', persen),
    tertulis: tertulis('Rata-Rata Tertulis'),
    tahunLalu: column('Tahun Lalu', persen, pilihan),
    rataRata: derivedColumn('Rata-Rata', jumlah),
  },
  serviceLevel: {
    kode,
    bulan: column('Bulan', choiceCell(BULAN)),
    telepon: column('Telepon', persen, { alias: ['Phone'] }),
    chat: column('Live Chat', persen, { alias: ['LiveChat', 'Chat'] }),
    target: column('Target', persen),
    keterangan: column('Keterangan', textCell, pilihan),
    gabungan: derivedColumn('Service Level', jumlah),
  },
  layanan3c: {
    kode,
    kelompok: column('Kelompok', textCell),
    layanan: column('Layanan', textCell),
    poin: column('Poin Target', jumlah, bolehKosong),
    dasar: column('Dasar', textCell, pilihan),
    mulai: column('Mulai Dilayani', dateCell, pilihan),
  },
  ikpa: {
    kode,
    triwulan: column('Triwulan', numberCell({ min: decimal('1'), maks: decimal('4'), bulat: true })),
    ikpa: column('IKPA', persen, bolehKosong),
    smart: column('SMART', persen, { alias: ['EKA', 'Nilai SMART'], ...bolehKosong }),
    tertulis: tertulis('Indeks Tertulis'),
    indeks: derivedColumn('Indeks', jumlah),
  },
  narasi: {
    kode,
    bagian: column('Bagian', choiceCell(BAGIAN_NARASI)),
    teks: column('Teks', teksCell),
    nama: derivedColumn('Indikator', textCell),
  },
  anggaran: {
    jenis: column('Jenis Belanja', textCell),
    pagu: column('Pagu', jumlah, { alias: ['Pagu DIPA'] }),
    realisasi: column('Realisasi', jumlah),
    tertulis: tertulis('Persentase Tertulis'),
    persentase: derivedColumn('Persentase', jumlah),
  },
  prestasi: {
    kategori: column('Kategori', choiceCell({ Individu: [], Teamwork: ['Tim'], Corporate: [] })),
    nama: column('Nama', teksCell),
    medali: column('Medali', choiceCell({ Platinum: [], Gold: [], Silver: [], Bronze: [] })),
    bidang: column('Bidang', textCell, { alias: ['Kategori Lomba'] }),
    pemberi: column('Institusi Pemberi', textCell, { alias: ['Pemberi'] }),
    tanggal: column('Tanggal', dateCell),
  },
  benchmarking: {
    institusi: column('Institusi', textCell),
    tanggal: column('Tanggal', dateCell),
    keterangan: column('Keterangan', textCell, bolehKosong),
  },
  daftarIsi: {
    letak: column('Letak', textCell),
    nomor: column('Nomor', bilangan),
    kode,
    judul: column('Judul', textCell),
  },
} as const;

export type NamaLembar = keyof typeof KOLOM;
export type Baris<N extends NamaLembar> = TableRow<(typeof KOLOM)[N]>;

export const LEMBAR: Readonly<Record<NamaLembar, { readonly nama: string; readonly wajib: boolean }>> = {
  uraian: { nama: 'Uraian', wajib: true },
  sdm: { nama: 'SDM', wajib: true },
  perspektif: { nama: 'Perspektif', wajib: true },
  sasaran: { nama: 'Sasaran', wajib: true },
  iku: { nama: 'IKU', wajib: true },
  perjanjian: { nama: 'Perjanjian Kinerja', wajib: true },
  triwulan: { nama: 'Triwulan', wajib: false },
  tahunLalu: { nama: 'Tahun Lalu', wajib: false },
  angkaTertulis: { nama: 'Angka Tertulis', wajib: false },
  survei: { nama: 'Survei', wajib: false },
  serviceLevel: { nama: 'Service Level', wajib: false },
  layanan3c: { nama: 'Layanan 3C', wajib: false },
  ikpa: { nama: 'IKPA', wajib: false },
  narasi: { nama: 'Narasi', wajib: true },
  anggaran: { nama: 'Anggaran', wajib: false },
  prestasi: { nama: 'Prestasi', wajib: false },
  benchmarking: { nama: 'Benchmarking', wajib: false },
  daftarIsi: { nama: 'Daftar Isi', wajib: false },
};

/** The rows of every sheet; none where an optional sheet is missing. */
export type LembarLakin = { readonly [N in NamaLembar]: readonly Baris<N>[] };

/** Reads every sheet as a table, with the findings of all. */
export function readLembar(workbook: GridWorkbook): {
  readonly lembar: LembarLakin;
  readonly temuan: readonly Finding[];
} {
  const temuan: Finding[] = [];
  const rows = (name: NamaLembar): readonly TableRow<object>[] => {
    const { nama, wajib } = LEMBAR[name];
    const found = findSheet(workbook, nama);
    if ('temuan' in found) {
      if (wajib) temuan.push(found.temuan);
      return [];
    }
    const table: Table<object> = readTable<object>(found.lembar, KOLOM[name]);
    temuan.push(...table.temuan);
    if (table.baris.length === 0 && table.temuan.length === 0 && wajib)
      temuan.push(fault({ lembar: found.lembar.nama }, { jenis: 'lembar-kosong' }));
    return table.baris;
  };
  const names = Object.keys(KOLOM) as NamaLembar[];
  const lembar = Object.fromEntries(names.map((name) => [name, rows(name)]));
  return { lembar: lembar as unknown as LembarLakin, temuan };
}

/** The four quarters of a survey row; null where one could not be read. */
export function quartersOf({ nilai }: Baris<'survei'>): readonly Decimal[] | null {
  const { q1, q2, q3, q4 } = nilai;
  return q1 === null || q2 === null || q3 === null || q4 === null ? null : [q1, q2, q3, q4];
}
