import { NARASI } from './lakin-narasi.ts';
import {
  ANGGARAN_REKAAN,
  ANGKA_TERTULIS,
  BENCHMARKING,
  DAFTAR_ISI,
  IKU,
  LAYANAN_3C,
  NKO_TERTULIS,
  PERSPEKTIF,
  SASARAN,
  SDM,
  SERVICE_LEVEL,
  SURVEI,
  TAHUN_LALU,
  TRIWULAN,
} from './lakin-angka.ts';
import {
  capaian,
  cariKode,
  indeksAnggaran,
  nilaiPerspektif,
  nilaiSasaran,
  nko,
  persentase,
  rataRata,
  status,
} from './lakin-formulas.ts';
import { PETUNJUK_LAKIN } from './lakin-petunjuk.ts';
import { PEMBERI, PRESTASI, TANGGAL_PRESTASI } from './lakin-prestasi.ts';
import { URAIAN } from './lakin-uraian.ts';
import { lembar, type Isi, type Kolom, type KolomIsian, type Lembar } from './sheet.ts';
import type { Contoh } from './sheet-style.ts';
import { nilai0Sampai100, salahSatu } from './validation.ts';

const TAHUN = 2024;
/** Rows that the formulas of other sheets reach. */
const KAPASITAS = 40;

const CATATAN_ANGGARAN =
  'Angka pagu dan realisasi dalam contoh ini rekaan: naskah sumber menyebut tabelnya terlampir, tetapi lampiran itu tidak tersedia.';

/** The sample for a yearly performance report: the figures of KLIP DJP for 2024. */
export function contohLakin(): Contoh {
  const iku = lembarIku();
  const sasaran = lembarSasaran(iku);
  const perspektif = lembarPerspektif(sasaran);
  return {
    judul: 'Contoh Laporan Kinerja 2024',
    petunjuk: PETUNJUK_LAKIN,
    lembar: [
      lembarUnit(perspektif),
      lembarUraian(),
      lembarSdm(),
      perspektif,
      sasaran,
      iku,
      lembarPerjanjian(),
      lembarNarasi(iku),
      lembarTriwulan(iku),
      lembarTahunLalu(iku),
      lembarSurvei(),
      lembarLayanan3c(),
      lembarIkpa(),
      lembarAnggaran(),
      lembarPrestasi(),
      lembarBenchmarking(),
      lembarAngkaTertulis(),
      lembarDaftarIsi(),
      lembarServiceLevel(),
    ],
  };
}

const isian = { warnaTab: 'isian', posisiKertas: 'landscape', kolomBeku: 1 } as const;
const acuan = { warnaTab: 'acuan', posisiKertas: 'landscape', kolomBeku: 1 } as const;

function teks<T>(judul: string, lebar: number, isi: (row: T) => Isi): KolomIsian<T> {
  return { judul, lebar, format: 'teks', isi };
}

function angka<T>(judul: string, isi: (row: T) => number | null, lebar = 12): KolomIsian<T> {
  return { judul, lebar, format: 'desimal', isi };
}

function kode<T extends { readonly kode: string }>(): KolomIsian<T> {
  return { judul: 'Kode', lebar: 9, format: 'tengah', isi: (row) => row.kode };
}

interface BarisUnit {
  readonly isian: string;
  readonly nilai: Isi;
  readonly keterangan: string;
}

function lembarUnit(perspektif: Lembar): Lembar {
  const rows: readonly BarisUnit[] = [
    {
      isian: 'Nama Unit',
      nilai: 'Kantor Layanan Informasi dan Pengaduan',
      keterangan: 'Tanpa singkatan; dicetak di sampul',
    },
    { isian: 'Singkatan', nilai: 'KLIP DJP', keterangan: 'Sebutan unit dalam kalimat' },
    { isian: 'Unit Induk', nilai: 'Direktorat Jenderal Pajak', keterangan: 'Unit organisasi di atasnya' },
    {
      isian: 'Kementerian',
      nilai: 'Kementerian Keuangan Republik Indonesia',
      keterangan: 'Dicetak di sampul',
    },
    { isian: 'Tahun', nilai: TAHUN, keterangan: 'Tahun yang dilaporkan; menentukan aturan yang berlaku' },
    { isian: 'Jabatan Penanda Tangan', nilai: 'Kepala Kantor', keterangan: 'Tanpa tanda koma' },
    { isian: 'Nama Penanda Tangan', nilai: 'Pandu Adiluhung Wirabumi', keterangan: 'Lengkap dengan gelar' },
    {
      isian: 'NIP Penanda Tangan',
      nilai: '197108121996031902',
      keterangan: '18 angka, ditulis sebagai teks',
    },
    { isian: 'Kota', nilai: 'Jakarta', keterangan: 'Di depan tanggal kata pengantar' },
    {
      isian: 'Tanggal Pengantar',
      nilai: { tanggal: '2024-01-31' },
      keterangan: 'Sebagaimana tercetak dalam naskah',
    },
    {
      isian: 'Tanggal Data SDM',
      nilai: { tanggal: '2025-01-17' },
      keterangan: 'Hari pegawai dihitung',
    },
    {
      isian: 'Sumber Data Capaian',
      nilai: 'Dokumen Lembar Kerja NKO KLIP Triwulan IV Tahun 2024',
      keterangan: 'Dicetak di bawah tabel capaian',
    },
    { isian: 'NKO Tertulis', nilai: NKO_TERTULIS, keterangan: 'NKO menurut naskah; dicocokkan saja' },
    {
      isian: 'NKO menurut rumus',
      nilai: { rumus: nko(perspektif) },
      keterangan: 'Dihitung rumus Excel, sebagai pembanding',
    },
  ];
  return lembar<BarisUnit>(
    { nama: 'Unit', ...isian },
    [
      { judul: 'Isian', lebar: 26, format: 'teks', tetap: true, isi: (row) => row.isian },
      teks('Nilai', 52, (row) => row.nilai),
      { judul: 'Keterangan', lebar: 60, format: 'teks', tetap: true, isi: (row) => row.keterangan },
    ],
    rows,
  );
}

function lembarUraian(): Lembar {
  return lembar<(typeof URAIAN)[number]>(
    { nama: 'Uraian', ...isian },
    [teks('Bagian', 24, (row) => row.bagian), teks('Teks', 120, (row) => row.teks)],
    [...URAIAN, { bagian: 'Catatan Anggaran', teks: CATATAN_ANGGARAN }],
  );
}

function lembarSdm(): Lembar {
  return lembar<(typeof SDM)[number]>(
    { nama: 'SDM', ...isian, posisiKertas: 'portrait' },
    [
      {
        judul: 'Kelompok',
        lebar: 14,
        format: 'tengah',
        validasi: salahSatu(['Jabatan', 'Pendidikan', 'Golongan']),
        isi: ([kelompok]) => kelompok,
      },
      teks('Uraian', 56, ([, uraian]) => uraian),
      { judul: 'Jumlah', lebar: 10, format: 'bulat', isi: ([, , jumlah]) => jumlah },
    ],
    SDM,
  );
}

function lembarPerspektif(sasaran: Lembar): Lembar {
  return lembar<(typeof PERSPEKTIF)[number]>(
    { nama: 'Perspektif', ...isian },
    [
      teks('Perspektif', 34, (row) => row.nama),
      { judul: 'Bobot', lebar: 10, format: 'bulat', validasi: nilai0Sampai100(), isi: (row) => row.bobot },
      angka('Nilai Tertulis', (row) => row.tertulis),
      {
        judul: 'Nilai Perspektif',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => nilaiPerspektif(sel('Perspektif'), sasaran),
      },
    ],
    PERSPEKTIF,
  );
}

function lembarSasaran(iku: Lembar): Lembar {
  return lembar<(typeof SASARAN)[number]>(
    { nama: 'Sasaran', ...isian, kapasitas: KAPASITAS },
    [
      { judul: 'Kode SS', lebar: 9, format: 'tengah', isi: (row) => row.kode },
      teks('Sasaran Strategis', 52, (row) => row.nama),
      teks('Perspektif', 32, (row) => row.perspektif),
      teks('Nama di Peta Strategis', 56, (row) => row.namaPeta),
      angka('Nilai Tertulis', (row) => row.tertulis),
      { judul: 'NSS', lebar: 12, format: 'desimal', rumus: (sel) => nilaiSasaran(sel('Kode SS'), iku) },
    ],
    SASARAN,
  );
}

function lembarIku(): Lembar {
  return lembar<(typeof IKU)[number]>(
    { nama: 'IKU', ...isian, kolomBeku: 2, kapasitas: KAPASITAS },
    [
      kode(),
      teks('Indikator Kinerja Utama', 62, (row) => row.nama),
      { judul: 'Kode SS', lebar: 9, format: 'tengah', isi: (row) => row.sasaran },
      {
        judul: 'Satuan',
        lebar: 9,
        format: 'tengah',
        validasi: salahSatu(['%', 'indeks']),
        isi: (row) => row.satuan,
      },
      angka('Target', (row) => row.target),
      angka('Realisasi', (row) => row.realisasi),
      {
        judul: 'Polarisasi',
        lebar: 12,
        format: 'tengah',
        validasi: salahSatu(['maximize', 'minimize', 'stabilize']),
        isi: () => 'maximize',
      },
      angka('Bobot', (row) => row.bobot, 9),
      angka('Capaian Tertulis', (row) => row.tertulis),
      {
        judul: 'Capaian',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => capaian(sel('Realisasi'), sel('Target'), sel('Polarisasi')),
      },
      { judul: 'Status', lebar: 10, format: 'tengah', rumus: (sel) => status(sel('Capaian')) },
    ],
    IKU,
  );
}

function lembarPerjanjian(): Lembar {
  const objectives = new Map(SASARAN.map(({ kode: code, nama }) => [code, nama]));
  return lembar<(typeof IKU)[number]>(
    { nama: 'Perjanjian Kinerja', ...isian },
    [
      { judul: 'No', lebar: 6, format: 'tengah', tetap: true, isi: (row) => row.sasaran },
      teks('Sasaran Program/Kegiatan', 52, (row) => objectives.get(row.sasaran) ?? null),
      kode(),
      teks('Indikator Kinerja', 62, (row) => row.nama),
      angka('Target', (row) => row.target),
    ],
    IKU,
  );
}

function lembarNarasi(iku: Lembar): Lembar {
  return lembar<(typeof NARASI)[number]>(
    { nama: 'Narasi', ...isian, kolomBeku: 2 },
    [
      kode(),
      teks('Bagian', 14, (row) => row.bagian),
      teks('Teks', 110, (row) => row.teks),
      {
        judul: 'Indikator',
        lebar: 40,
        format: 'teks',
        rumus: cariKode(iku, 'Indikator Kinerja Utama'),
      },
    ],
    NARASI,
  );
}

function lembarTriwulan(iku: Lembar): Lembar {
  return lembar<(typeof TRIWULAN)[number]>(
    { nama: 'Triwulan', ...isian },
    [
      kode(),
      {
        judul: 'Periode',
        lebar: 10,
        format: 'tengah',
        validasi: salahSatu(['Q1', 'Q2', 'S1', 'Q3', 's.d. Q3', 'Q4', 'Y']),
        isi: (row) => row.periode,
      },
      angka('Target', (row) => row.target),
      angka('Realisasi', (row) => row.realisasi),
      angka('Capaian Tertulis', (row) => row.tertulis),
      { judul: 'Polarisasi', lebar: 12, format: 'tengah', rumus: cariKode(iku, 'Polarisasi') },
      {
        judul: 'Capaian',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => capaian(sel('Realisasi'), sel('Target'), sel('Polarisasi')),
      },
    ],
    TRIWULAN,
  );
}

function lembarTahunLalu(iku: Lembar): Lembar {
  return lembar<(typeof TAHUN_LALU)[number]>(
    { nama: 'Tahun Lalu', ...isian },
    [
      kode(),
      angka('Target', (row) => row.target),
      angka('Realisasi', (row) => row.realisasi),
      angka('Capaian Tertulis', (row) => row.tertulis),
      teks('Keterangan', 34, (row) => row.keterangan),
      { judul: 'Polarisasi', lebar: 12, format: 'tengah', rumus: cariKode(iku, 'Polarisasi') },
      {
        judul: 'Capaian',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => capaian(sel('Realisasi'), sel('Target'), sel('Polarisasi')),
      },
    ],
    TAHUN_LALU,
  );
}

function lembarSurvei(): Lembar {
  const quarter = (index: number): Kolom<(typeof SURVEI)[number]> => ({
    ...angka(`Q${index + 1}`, (row: (typeof SURVEI)[number]) => row.q[index] ?? null),
    validasi: nilai0Sampai100(),
  });
  return lembar<(typeof SURVEI)[number]>(
    { nama: 'Survei', ...isian, kolomBeku: 2 },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '1a-N' },
      teks('Layanan', 28, (row) => row.layanan),
      ...[0, 1, 2, 3].map(quarter),
      angka('Rata-Rata Tertulis', (row) => row.tertulis),
      angka('Tahun Lalu', (row) => row.tahunLalu),
      { judul: 'Rata-Rata', lebar: 12, format: 'desimal', rumus: (sel) => rataRata(sel('Q1'), sel('Q4'), 4) },
    ],
    SURVEI,
  );
}

function lembarLayanan3c(): Lembar {
  return lembar<(typeof LAYANAN_3C)[number]>(
    { nama: 'Layanan 3C', ...isian },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '2a-CP' },
      teks('Kelompok', 46, (row) => row.kelompok),
      teks('Layanan', 62, (row) => row.layanan),
      angka('Poin Target', (row) => row.poin),
      teks('Dasar', 22, (row) => row.dasar),
      {
        judul: 'Mulai Dilayani',
        lebar: 14,
        format: 'tanggal',
        isi: (row) => (row.mulai === null ? null : { tanggal: row.mulai }),
      },
    ],
    LAYANAN_3C,
  );
}

function lembarIkpa(): Lembar {
  return lembar<{ readonly tertulis: number }>(
    { nama: 'IKPA', ...isian },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '8a-CP' },
      { judul: 'Triwulan', lebar: 10, format: 'bulat', isi: () => 4 },
      { ...angka('IKPA', () => null), validasi: nilai0Sampai100() },
      { ...angka('SMART', () => null), validasi: nilai0Sampai100() },
      angka('Indeks Tertulis', (row) => row.tertulis),
      {
        judul: 'Indeks',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => indeksAnggaran(sel('Triwulan'), sel('IKPA'), sel('SMART')),
      },
    ],
    [{ tertulis: 120 }],
  );
}

function lembarAnggaran(): Lembar {
  return lembar<(typeof ANGGARAN_REKAAN)[number]>(
    { nama: 'Anggaran', ...isian },
    [
      teks('Jenis Belanja', 30, (row) => row.jenis),
      { judul: 'Pagu', lebar: 20, format: 'bulat', isi: (row) => row.pagu },
      { judul: 'Realisasi', lebar: 20, format: 'bulat', isi: (row) => row.realisasi },
      {
        judul: 'Persentase',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => persentase(sel('Realisasi'), sel('Pagu')),
      },
    ],
    ANGGARAN_REKAAN,
  );
}

function lembarPrestasi(): Lembar {
  return lembar<(typeof PRESTASI)[number]>(
    { nama: 'Prestasi', ...isian },
    [
      {
        judul: 'Kategori',
        lebar: 12,
        format: 'tengah',
        validasi: salahSatu(['Individu', 'Teamwork', 'Corporate']),
        isi: (row) => row.kategori,
      },
      teks('Nama', 64, (row) => row.nama),
      {
        judul: 'Medali',
        lebar: 11,
        format: 'tengah',
        validasi: salahSatu(['Platinum', 'Gold', 'Silver', 'Bronze']),
        isi: (row) => row.medali,
      },
      teks('Bidang', 40, (row) => row.bidang),
      teks('Institusi Pemberi', 48, () => PEMBERI),
      { judul: 'Tanggal', lebar: 13, format: 'tanggal', isi: () => ({ tanggal: TANGGAL_PRESTASI }) },
    ],
    PRESTASI,
  );
}

function lembarBenchmarking(): Lembar {
  return lembar<(typeof BENCHMARKING)[number]>(
    { nama: 'Benchmarking', ...isian },
    [
      teks('Institusi', 70, (row) => row.institusi),
      { judul: 'Tanggal', lebar: 13, format: 'tanggal', isi: (row) => ({ tanggal: row.tanggal }) },
      teks('Keterangan', 30, (row) => row.keterangan),
    ],
    BENCHMARKING,
  );
}

function lembarAngkaTertulis(): Lembar {
  return lembar<(typeof ANGKA_TERTULIS)[number]>(
    { nama: 'Angka Tertulis', ...acuan },
    [
      kode(),
      teks('Tempat', 44, (row) => row.tempat),
      {
        judul: 'Besaran',
        lebar: 20,
        format: 'teks',
        validasi: salahSatu(['Target', 'Realisasi', 'Capaian', 'Selisih Realisasi', 'Jumlah Poin Target']),
        isi: (row) => row.besaran,
      },
      { judul: 'Tahun', lebar: 9, format: 'bulat', isi: (row) => row.tahun },
      angka('Nilai', (row) => row.nilai),
    ],
    ANGKA_TERTULIS,
  );
}

function lembarDaftarIsi(): Lembar {
  return lembar<(typeof DAFTAR_ISI)[number]>(
    { nama: 'Daftar Isi', ...acuan },
    [
      teks('Letak', 20, (row) => row.letak),
      { judul: 'Nomor', lebar: 9, format: 'bulat', isi: (row) => row.nomor },
      kode(),
      teks('Judul', 110, (row) => row.judul),
    ],
    DAFTAR_ISI,
  );
}

function lembarServiceLevel(): Lembar {
  const target = IKU.find((row) => row.kode === '3a-N')?.target ?? null;
  return lembar<(typeof SERVICE_LEVEL)[number]>(
    { nama: 'Service Level', ...isian, kolomBeku: 2 },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '3a-N' },
      teks('Bulan', 14, (row) => row.bulan),
      {
        ...angka<(typeof SERVICE_LEVEL)[number]>('Telepon', (row) => row.telepon),
        validasi: nilai0Sampai100(),
      },
      {
        ...angka<(typeof SERVICE_LEVEL)[number]>('Live Chat', (row) => row.chat),
        validasi: nilai0Sampai100(),
      },
      angka('Target', () => target),
      teks('Keterangan', 40, (row) => row.keterangan),
      {
        judul: 'Service Level',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => rataRata(sel('Telepon'), sel('Live Chat'), 2),
      },
    ],
    SERVICE_LEVEL,
  );
}
