import type { Golongan, IsoDate } from '../../rules/index.ts';
import type { Jenjang, KeadaanTarget, PeranPenulis } from '../../rules/angka-kredit/index.ts';
import type { JenisKelamin } from './people.ts';

/** A row of the sheet Kegiatan: butir, volume, and whether a written assignment is there. */
export type Kegiatan = readonly [butir: string, volume: number, penugasan?: 'Ya'];

/** A row of the sheets Pengembangan Profesi and Penunjang; hours where it is a training. */
export type KegiatanLain = readonly [butir: string, jam?: number];

/** A row of the sheet Karya Tulis. */
export type Karya = readonly [butir: string, judul: string, jumlahPenulis: number, peran: PeranPenulis];

/** A row of the sheet Predikat. */
export type Predikat = readonly [predikat: string, bulan: number];

/** An officer who is there to show something. */
export interface KasusPak {
  readonly kasus: string;
  /** Which invented person: none of the other samples, and appointed before the pangkat. */
  readonly nomorOrang: number;
  readonly nama: string;
  readonly jenisKelamin: JenisKelamin;
  readonly memperlihatkan: string;
  readonly golongan: Golongan;
  readonly jenjang: Jenjang;
  readonly pendidikan: string;
  readonly tmtGolongan: IsoDate;
  readonly tmtJenjang: IsoDate;
  readonly lama: {
    readonly kelebihan?: number;
    readonly tugasJabatan: number;
    readonly profesi?: number;
    readonly penunjang?: number;
  };
  readonly target?: KeadaanTarget;
  readonly masaMulai?: IsoDate;
  readonly masaSelesai?: IsoDate;
  readonly kegiatan: readonly Kegiatan[];
  readonly profesi?: readonly KegiatanLain[];
  readonly penunjang?: readonly KegiatanLain[];
  readonly karya?: readonly Karya[];
  readonly predikat?: readonly Predikat[];
}

/** The last day on which the rule with butir kegiatan was in force. */
const AKHIR_BUTIR = '2023-06-30';

const D3 = 'Diploma III Perpajakan';
const KARYA_BERTIGA = 'Kajian Mutu Jawaban Pusat Kontak';
const KARYA_BERDUA = 'Ulasan Layanan Percakapan bagi Wajib Pajak Baru';

export const KASUS_PAK: readonly KasusPak[] = [
  {
    kasus: 'jenjang-sendiri',
    nomorOrang: 61,
    nama: 'Arimbi Candrakirana, A.Md.',
    jenisKelamin: 'P',
    memperlihatkan: 'Hanya butir jenjang sendiri (100%); capaian di bawah target, belum memenuhi syarat',
    golongan: 'II/c',
    jenjang: 'Terampil',
    pendidikan: D3,
    tmtGolongan: '2021-04-01',
    tmtJenjang: '2021-04-01',
    lama: { tugasJabatan: 12 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.1.b', 20],
      ['B.1.1.b', 100],
      ['E.2.3.c', 1500],
      ['E.2.1', 50],
    ],
  },
  {
    kasus: 'tepat-20',
    nomorOrang: 63,
    nama: 'Bagaskara Lintang, A.Md.Ak.',
    jenisKelamin: 'L',
    memperlihatkan: 'Capaian tepat 5 (target) dan jumlah tepat 20: dapat naik pangkat, kelebihan 0',
    golongan: 'II/c',
    jenjang: 'Terampil',
    pendidikan: D3,
    tmtGolongan: '2020-10-01',
    tmtJenjang: '2020-10-01',
    lama: { tugasJabatan: 15 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.2', 50],
      ['D.2.2', 25],
      ['D.2.1', 25],
    ],
  },
  {
    kasus: 'satu-di-atas',
    nomorOrang: 66,
    nama: 'Chandra Wicaksana Limbong, A.Md.',
    jenisKelamin: 'L',
    memperlihatkan:
      'Butir satu jenjang di atas (80%) dengan penugasan tertulis; naik jenjang ke Mahir, kelebihan tidak dibawa',
    golongan: 'II/d',
    jenjang: 'Terampil',
    pendidikan: D3,
    tmtGolongan: '2020-04-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 15 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.3', 40],
      ['E.2.3.b', 1000, 'Ya'],
      ['A.2.4', 10, 'Ya'],
    ],
  },
  {
    kasus: 'satu-di-bawah',
    nomorOrang: 62,
    nama: 'Dewanti Rengganis, S.Tr.Ak.',
    jenisKelamin: 'P',
    memperlihatkan: 'Butir satu jenjang di bawah (100%); kelebihan dibawa ke kenaikan pangkat berikutnya',
    golongan: 'III/a',
    jenjang: 'Mahir',
    pendidikan: 'Diploma IV Akuntansi',
    tmtGolongan: '2019-10-01',
    tmtJenjang: '2020-08-01',
    lama: { kelebihan: 0.5, tugasJabatan: 44.5 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.1.b', 50, 'Ya'],
      ['A.2.4', 20],
      ['C.3.2', 20],
    ],
  },
  {
    kasus: 'profesi-kurang',
    nomorOrang: 65,
    nama: 'Estu Prameswara, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Jumlah cukup, tetapi pengembangan profesi 3,5 dari 4 yang disyaratkan sebelum Penyelia',
    golongan: 'III/b',
    jenjang: 'Mahir',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2019-04-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 40, profesi: 1.5 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['D.3.3', 50],
      ['A.2.7', 25],
      ['E.1.3', 37],
    ],
    karya: [['PROFESI.B.6', 'Mengenal Kelas Pajak Daring', 1, 'utama']],
  },
  {
    kasus: 'profesi-tepat-4',
    nomorOrang: 68,
    nama: 'Farida Kusumaningtyas, S.E.',
    jenisKelamin: 'P',
    memperlihatkan:
      'Penulis utama dari tiga penulis (50% dari 8): pengembangan profesi tepat 4 dan jumlah tepat 50, naik ke Penyelia',
    golongan: 'III/b',
    jenjang: 'Mahir',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2019-04-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 40 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['C.3.1', 25],
      ['A.2.5', 20],
    ],
    karya: [['PROFESI.B.2.a', KARYA_BERTIGA, 3, 'utama']],
  },
  {
    kasus: 'penunjang-lebih',
    nomorOrang: 71,
    nama: 'Gunarto Siahaan, S.E.',
    jenisKelamin: 'L',
    memperlihatkan:
      'Butir persentase (ijazah 25%, penghargaan nasional 25% dari 50), penunjang dibatasi 20%, penulis pembantu 25%',
    golongan: 'III/a',
    jenjang: 'Mahir',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2020-04-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 14 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.4', 40],
      ['E.2.15', 60],
    ],
    profesi: [['PROFESI.A.1'], ['PROFESI.E.3.e', 120], ['PROFESI.E.4.g', 29]],
    karya: [['PROFESI.B.2.a', KARYA_BERTIGA, 3, 'pembantu']],
    penunjang: [['PENUNJANG.C.2.b'], ['PENUNJANG.A.1']],
  },
  {
    kasus: 'capaian-150',
    nomorOrang: 70,
    nama: 'Hapsari Larasati Widodo, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Capaian 39,9 dibatasi 150% dari target 25: diakui 37,5; penulis pembantu dari dua (40%)',
    golongan: 'III/c',
    jenjang: 'Penyelia',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2018-04-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 60 },
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.1.a', 80],
      ['A.1.1.a', 60],
      ['F.2.1.a', 30],
    ],
    karya: [['PROFESI.B.3.b', KARYA_BERDUA, 2, 'pembantu']],
  },
  {
    kasus: 'pangkat-puncak',
    nomorOrang: 84,
    nama: 'Indrajaya Mokoginta, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Penyelia III/d: target 10, capaian tepat 150%; tidak ada kenaikan pangkat berikutnya',
    golongan: 'III/d',
    jenjang: 'Penyelia',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2018-10-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 20 },
    target: 'puncak',
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['A.2.12', 100],
      ['B.2.1', 50],
      ['C.1.1.a', 50],
    ],
    karya: [['PROFESI.B.3.b', KARYA_BERDUA, 2, 'utama']],
  },
  {
    kasus: 'pemeliharaan',
    nomorOrang: 73,
    nama: 'Jatmiko Tunggul Wirasena, S.Tr.',
    jenisKelamin: 'L',
    memperlihatkan: 'Menunggu lowongan Penyelia: target pemeliharaan 10',
    golongan: 'III/b',
    jenjang: 'Mahir',
    pendidikan: 'Diploma IV Administrasi',
    tmtGolongan: '2018-10-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 50, profesi: 4, penunjang: 2.5 },
    target: 'pemeliharaan',
    masaSelesai: AKHIR_BUTIR,
    kegiatan: [
      ['C.2.2', 50],
      ['D.3.2', 75],
    ],
    karya: [['PROFESI.B.2.a', KARYA_BERTIGA, 3, 'pembantu']],
    penunjang: [['PENUNJANG.B.1']],
  },
  {
    kasus: 'dua-aturan',
    nomorOrang: 74,
    nama: 'Kartika Purnamasari Hutabarat, S.E.',
    jenisKelamin: 'P',
    memperlihatkan:
      'Setahun melintasi dua aturan: butir kegiatan sampai Juni 2023, konversi predikat Baik 6 bulan sesudahnya',
    golongan: 'III/a',
    jenjang: 'Mahir',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2019-10-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 37.5, profesi: 0.5 },
    kegiatan: [
      ['A.2.5', 30],
      ['E.2.24', 20],
    ],
    predikat: [['Baik', 6]],
  },
  {
    kasus: 'dua-predikat',
    nomorOrang: 76,
    nama: "Luthfi Ma'ruf Nasution, S.E.",
    jenisKelamin: 'L',
    memperlihatkan:
      'Dua aturan dengan dua predikat dalam setengah tahun (Sangat Baik 3 bulan, Cukup 3 bulan)',
    golongan: 'III/c',
    jenjang: 'Penyelia',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2020-04-01',
    tmtJenjang: '2020-08-01',
    lama: { tugasJabatan: 42, penunjang: 19.5 },
    kegiatan: [
      ['A.2.6', 80],
      ['A.4.1', 60],
    ],
    penunjang: [['PENUNJANG.C.1.c']],
    predikat: [
      ['Sangat Baik', 3],
      ['Cukup', 3],
    ],
  },
  {
    kasus: 'hanya-konversi',
    nomorOrang: 77,
    nama: 'Maria Goreti Wea, S.E.',
    jenisKelamin: 'P',
    memperlihatkan:
      'Hanya konversi: Ahli Pertama, Sangat Baik 6 bulan = 9,375 menjadi 9,38; jumlah tepat 50, dapat naik pangkat',
    golongan: 'III/a',
    jenjang: 'Ahli Pertama',
    pendidikan: 'Sarjana Ekonomi',
    tmtGolongan: '2020-10-01',
    tmtJenjang: '2021-02-01',
    lama: { tugasJabatan: 40.62 },
    masaMulai: '2023-07-01',
    kegiatan: [],
    predikat: [['Sangat Baik', 6]],
  },
];

/** The officers' own words for some of the butir. */
export const URAIAN_SENDIRI: Readonly<Record<string, string>> = {
  'A.2.1.b': 'Materi kelas pajak calon pengusaha, KPP Pratama Contoh Anggrek',
  'A.2.4': 'Materi dwibahasa bagi pekerja asing di kawasan industri',
  'E.2.3.b': 'Panggilan masuk layanan pengembalian pajak',
  'C.3.2': 'Siaran video pelaporan SPT Tahunan',
  'A.2.1.a': 'Modul calon Wajib Pajak Orang Pribadi tingkat lanjut',
  'PROFESI.A.1': 'Ijazah Sarjana Ekonomi (Perpajakan)',
  'PENUNJANG.C.2.b': 'Penyuluh teladan tingkat nasional',
};
