import { NKO_TERTULIS } from './lakin-angka.ts';
import {
  lembarIku,
  lembarPerjanjian,
  lembarPerspektif,
  lembarSasaran,
  lembarTahunLalu,
  lembarTriwulan,
} from './lakin-capaian.ts';
import { nko } from './lakin-formulas.ts';
import { isian, TAHUN, teks } from './lakin-kolom.ts';
import {
  lembarAngkaTertulis,
  lembarBenchmarking,
  lembarDaftarIsi,
  lembarNarasi,
  lembarPrestasi,
  lembarSdm,
  lembarUraian,
} from './lakin-naskah.ts';
import { PETUNJUK_LAKIN } from './lakin-petunjuk.ts';
import {
  lembarAnggaran,
  lembarIkpa,
  lembarLayanan3c,
  lembarServiceLevel,
  lembarSurvei,
} from './lakin-ukuran.ts';
import type { Contoh } from './sheet-style.ts';
import { lembar, type Isi, type Lembar } from './sheet.ts';

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
