import { cited } from '../../citation.ts';
import { decimal } from '../../decimal.ts';
import type { Band } from '../../bands.ts';
import type { Golongan } from '../../golongan.ts';
import type { AturanButir } from '../aturan.ts';
import { lampiran1A } from './2020-07-01-permenpanrb-50-2020/lampiran-1-a.ts';
import { lampiran1B } from './2020-07-01-permenpanrb-50-2020/lampiran-1-b.ts';
import { lampiran1C } from './2020-07-01-permenpanrb-50-2020/lampiran-1-c.ts';
import { lampiran1D } from './2020-07-01-permenpanrb-50-2020/lampiran-1-d.ts';
import { lampiran1E } from './2020-07-01-permenpanrb-50-2020/lampiran-1-e.ts';
import { lampiran1F } from './2020-07-01-permenpanrb-50-2020/lampiran-1-f.ts';
import { pengembanganProfesi, penunjang } from './2020-07-01-permenpanrb-50-2020/lampiran-2.ts';
import { terbuka } from './2020-07-01-permenpanrb-50-2020/belum-diatur.ts';
import { tidakDimodelkan } from './2020-07-01-permenpanrb-50-2020/tidak-dimodelkan.ts';

const LAMPIRAN_III = 'Lampiran III';

function inpassing(golongan: Golongan, ...ak: readonly [string, string, string, string, string]) {
  return { golongan, ijazah: 'Diploma Tiga', pita: bands(['0', '1', '2', '3', '4'], ak.map(decimal)) };
}

function bands<T>(lowerBounds: readonly string[], isi: readonly T[]): Band<T>[] {
  return isi.map((each, index) => ({ batasBawah: decimal(lowerBounds[index] ?? ''), isi: each }));
}

const letters = (kode: string): string[] =>
  ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((each) => `${kode}.${each}`);

const share = (jumlahPenulis: string, utama: string, pembantu: string | null, pasal: string) => ({
  jumlahPenulis: decimal(jumlahPenulis),
  utama: decimal(utama),
  pembantu: pembantu === null ? null : decimal(pembantu),
  pasal,
});

/** Peraturan Menteri PANRB 50/2020: Asisten Penyuluh Pajak, Angka Kredit per butir kegiatan. */
export const permenpanrb50Tahun2020: AturanButir = {
  model: 'butir',
  peraturan: {
    jenis: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    nomor: '50',
    tahun: 2020,
    tentang: 'Jabatan Fungsional Asisten Penyuluh Pajak',
    berlakuSejak: '2020-07-01',
    singkatan: 'PermenPANRB 50/2020',
  },
  jenjang: { nilai: ['Terampil', 'Mahir', 'Penyelia'], pasal: 'Pasal 5 ayat (2)' },
  golongan: {
    Terampil: { nilai: ['II/c', 'II/d'], pasal: LAMPIRAN_III },
    Mahir: { nilai: ['III/a', 'III/b'], pasal: LAMPIRAN_III },
    Penyelia: { nilai: ['III/c', 'III/d'], pasal: LAMPIRAN_III },
  },
  desimal: { nilai: 4, pasal: 'Lampiran I, kolom Angka Kredit' },
  tugasJabatan: {
    nilai: [lampiran1A, lampiran1B, lampiran1C, lampiran1D, lampiran1E, lampiran1F],
    pasal: 'Lampiran I',
  },
  pengembanganProfesi: { nilai: pengembanganProfesi, pasal: 'Lampiran II angka I' },
  penunjang: { nilai: penunjang, pasal: 'Lampiran II angka II' },
  penugasan: {
    jenjangSendiri: cited('100', 'Pasal 8 ayat (2)'),
    satuDiAtas: cited('80', 'Pasal 11 ayat (1) huruf a'),
    satuDiBawah: cited('100', 'Pasal 11 ayat (1) huruf b'),
    jarakTerjauh: { nilai: 1, pasal: 'Pasal 10' },
  },
  target: {
    biasa: {
      Terampil: cited('5', 'Pasal 26 ayat (1) huruf a'),
      Mahir: cited('12.5', 'Pasal 26 ayat (1) huruf b'),
      Penyelia: cited('25', 'Pasal 26 ayat (1) huruf c'),
    },
    pemeliharaan: {
      Terampil: cited('4', 'Pasal 27 ayat (1) huruf a'),
      Mahir: cited('10', 'Pasal 27 ayat (1) huruf b'),
    },
    puncak: { Penyelia: cited('10', 'Pasal 27 ayat (2)') },
  },
  keadaanTarget: {
    biasa: { nilai: 'target setiap tahun', pasal: 'Pasal 26 ayat (1)' },
    pemeliharaan: {
      nilai: 'memenuhi syarat kenaikan jenjang tetapi belum tersedia lowongan',
      pasal: 'Pasal 27 ayat (1)',
    },
    puncak: { nilai: 'menduduki pangkat tertinggi dari jabatannya', pasal: 'Pasal 27 ayat (2)' },
  },
  capaianTertinggi: cited('150', 'Pasal 29 ayat (2)'),
  kenaikanPangkat: {
    nilai: [
      { golongan: 'II/c', jenjang: 'Terampil', ak: decimal('20') },
      { golongan: 'II/d', jenjang: 'Terampil', ak: decimal('20') },
      { golongan: 'III/a', jenjang: 'Mahir', ak: decimal('50') },
      { golongan: 'III/b', jenjang: 'Mahir', ak: decimal('50') },
      { golongan: 'III/c', jenjang: 'Penyelia', ak: decimal('100') },
      { golongan: 'III/d', jenjang: 'Penyelia', ak: decimal('100'), terbuka: terbuka.pangkatPuncak },
    ],
    pasal: LAMPIRAN_III,
  },
  penunjangTertinggi: cited('20', 'Pasal 37 ayat (2)'),
  syaratProfesi: { nilai: { jenjang: 'Penyelia', ak: decimal('4') }, pasal: 'Pasal 39 ayat (4)' },
  kelebihan: { nilai: 'dalam satu jenjang', pasal: 'Pasal 42' },
  tidakTercapai: { nilai: 'tidak diberikan kenaikan pangkat dan/atau jabatan', pasal: 'Pasal 43' },
  kenaikanJenjang: {
    nilai: 'akumulasi Angka Kredit kenaikan pangkat dalam satu jenjang',
    pasal: 'Pasal 38 ayat (2)',
  },
  penulis: {
    pembagian: [
      share('1', '100', null, 'Lampiran II angka I huruf B'),
      share('2', '60', '40', 'Pasal 40 ayat (1) huruf a'),
      share('3', '50', '25', 'Pasal 40 ayat (1) huruf b'),
      share('4', '40', '20', 'Pasal 40 ayat (1) huruf c'),
    ],
    setara: { pasal: 'Pasal 40 ayat (1) huruf d' },
    pembantuTerbanyak: cited('3', 'Pasal 40 ayat (2)'),
  },
  pelatihan: {
    teknis: {
      nilai: bands(['0', '31', '81', '161', '481', '641', '961'], letters('PROFESI.E.3')),
      pasal: 'Lampiran II angka I huruf E, butir 3',
    },
    manajerial: {
      nilai: bands(['0', '30', '81', '161', '481', '641', '961'], letters('PROFESI.E.4')),
      pasal: 'Lampiran II angka I huruf E, butir 4',
    },
  },
  inpassing: {
    pasal: 'Lampiran IV',
    daftar: [
      inpassing('II/c', '2', '8', '12', '16', '19'),
      inpassing('II/d', '2', '8', '12', '16', '19'),
      inpassing('III/a', '4', '19', '29', '39', '49'),
      inpassing('III/b', '4', '19', '29', '39', '49'),
      inpassing('III/c', '7', '37', '57', '77', '97'),
      inpassing('III/d', '100', '100', '100', '100', '100'),
    ],
    sekali: { nilai: 'hanya berlaku satu kali selama masa inpassing', pasal: 'Pasal 18 ayat (2)' },
    masaBerlakuTahun: { nilai: 2, pasal: 'Pasal 57' },
  },
  timPenilai: {
    unsur: { nilai: ['teknis', 'kepegawaian', 'asisten penyuluh pajak'], pasal: 'Pasal 34 ayat (1)' },
    ketua: { nilai: 1, pasal: 'Pasal 34 ayat (2) huruf a' },
    sekretaris: { nilai: 1, pasal: 'Pasal 34 ayat (2) huruf b' },
    anggotaTersedikit: { nilai: 3, pasal: 'Pasal 34 ayat (2) huruf c' },
    ganjil: { nilai: 'jumlah anggota ganjil', pasal: 'Pasal 34 ayat (3)' },
    jenjangKetua: { nilai: 'Penyelia', pasal: 'Pasal 34 ayat (4)' },
    unsurSekretaris: { nilai: 'kepegawaian', pasal: 'Pasal 34 ayat (5)' },
    asistenTersedikit: { nilai: 2, pasal: 'Pasal 34 ayat (6)' },
    pangkat: {
      nilai: 'jabatan atau pangkat paling rendah sama dengan yang dinilai',
      pasal: 'Pasal 34 ayat (7) huruf a',
    },
    keahlian: {
      nilai: 'memiliki keahlian serta kemampuan untuk menilai',
      pasal: 'Pasal 34 ayat (7) huruf b',
    },
    aktif: { nilai: 'aktif melakukan penilaian', pasal: 'Pasal 34 ayat (7) huruf c' },
    penggantiAsisten: { nilai: 'PNS lain yang memiliki kompetensi menilai', pasal: 'Pasal 34 ayat (8)' },
  },
  terbuka,
  butirTerbuka: {
    'C.2.3': ['reviewSatuArah'],
    'D.3.1': ['kelompokReview'],
    'PROFESI.A.1': ['persenKenaikan'],
    'PROFESI.B.1.a': ['hurufGanda'],
    'PROFESI.B.1.b': ['hurufGanda'],
    'PROFESI.B.1.c': ['hurufGanda'],
    'PROFESI.E.3.f': ['pelatihan30Jam'],
    'PROFESI.E.3.g': ['pelatihan30Jam'],
    'PENUNJANG.C.2.a': ['persenKenaikan', 'penghargaan'],
    'PENUNJANG.C.2.b': ['persenKenaikan', 'penghargaan'],
    'PENUNJANG.C.2.c': ['persenKenaikan'],
    'PENUNJANG.D.1.b': ['gelarLain'],
  },
  belumDiatur: Object.values(terbuka),
  tidakDimodelkan,
};
