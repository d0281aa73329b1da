import type { IsoDate } from '../../rules/index.ts';
import type { JenisKelamin } from './people.ts';

/** The marks of Unit 1 to Unit 7; null where a unit was not done. */
export type NilaiUnit = readonly (number | null)[];

/** A participant who is there to show something. */
export interface KasusElearning {
  readonly kasus: string;
  readonly nama: string;
  readonly jenisKelamin: JenisKelamin;
  readonly memperlihatkan: string;
  readonly unit: NilaiUnit;
  readonly tmtJabatan?: IsoDate;
}

export const KASUS_ELEARNING: readonly KasusElearning[] = [
  {
    kasus: 'semua-unit',
    nama: 'Adisti Maheswari Kalyana, S.E., M.Ak.',
    jenisKelamin: 'P',
    memperlihatkan: 'Semua unit dikerjakan dan bernilai: kehadiran 100%, lulus',
    unit: [70, 85, 90, 80, 95, 100, 90],
  },
  {
    kasus: 'tepat-80',
    nama: 'Benny Situmeang, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Satu Latihan berproporsi 20% tidak dikerjakan: kehadiran tepat 80%, lulus',
    unit: [60, 75, 80, null, 70, 85, 80],
  },
  {
    kasus: 'latihan-59.99',
    nama: "Syarifah Nu'mah Alaydrus, S.Ak.",
    jenisKelamin: 'P',
    memperlihatkan: 'Latihan Unit 6 bernilai 59,99 tidak dihitung: kehadiran 90%, lulus',
    unit: [55, 70, 80, 65, 75, 59.99, 75],
  },
  {
    kasus: 'latihan-60',
    nama: 'Dominikus Kelen Wungubelen, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Semua Latihan tepat 60,00: semuanya dihitung, lulus',
    unit: [50, 60, 60, 60, 60, 60, 65],
  },
  {
    kasus: 'kehadiran-75',
    nama: 'Endah Prabandari Wicitra, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Latihan Unit 5 di bawah 60 dan Unit 6 kosong: kehadiran 75%, tidak lulus',
    unit: [65, 80, 70, 75, 45, null, 70],
  },
  {
    kasus: 'tanpa-pre-test',
    nama: 'François Mamahit Wenas, S.Ak.',
    jenisKelamin: 'L',
    memperlihatkan: 'Kehadiran 90%, tetapi pre-test (wajib) tidak dikerjakan: tidak lulus',
    unit: [null, 80, 85, 90, 75, 80, 85],
  },
  {
    kasus: 'tanpa-post-test',
    nama: 'Gita Ayuningrum Sasmita, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Kehadiran 90%, tetapi post-test (wajib) tidak dikerjakan: tidak lulus',
    unit: [60, 70, 75, 80, 85, 90, null],
  },
  {
    kasus: 'tes-bernilai-0',
    nama: 'Hizkia Tambunan Purba, S.E.',
    jenisKelamin: 'L',
    memperlihatkan: 'Pre-test dan post-test bernilai 0 tetap dihitung karena dikerjakan: lulus',
    unit: [0, 65, 70, 75, 60, 70, 0],
  },
  {
    kasus: 'tidak-mengerjakan',
    nama: 'Iskandar Muda Alamsyahputra, S.H.',
    jenisKelamin: 'L',
    memperlihatkan: 'Tidak mengerjakan apa pun: kehadiran 0%, tidak lulus',
    unit: [null, null, null, null, null, null, null],
  },
  {
    kasus: 'masa-jabatan-2-tahun',
    nama: 'Johana Müller Latuconsina, S.E.',
    jenisKelamin: 'P',
    memperlihatkan: 'Menjabat tepat dua tahun pada hari pertama pelatihan',
    unit: [75, 80, 85, 90, 95, 85, 90],
    tmtJabatan: '2024-07-06',
  },
  {
    kasus: 'nama-panjang',
    nama: 'Kanjeng Raden Ayu Sekarkinasih Wulandari Mangkudiningrat Hadikusumaningrum, S.E., M.M.',
    jenisKelamin: 'P',
    memperlihatkan: 'Nama sangat panjang, untuk memeriksa tata letak sertifikat',
    unit: [65, 75, 80, 85, 70, 90, 85],
  },
  {
    kasus: 'nama-tunggal',
    nama: 'Legiman',
    jenisKelamin: 'L',
    memperlihatkan: 'Nama satu kata',
    unit: [55, 65, 70, 65, 75, 80, 75],
  },
];

/** Participants with nothing particular about them. */
export const PESERTA_BIASA: readonly (readonly [nama: string, jenisKelamin: JenisKelamin])[] = [
  ['Made Oka Suardhana, S.E.', 'L'],
  ['Nadhira Khairunnisa Lubis, S.Ak.', 'P'],
  ['Obaja Rumbiak Sanggenafa, S.Sos.', 'L'],
  ['Paskalina Bria Seran, S.E.', 'P'],
  ['Qonita Zahratul Aini, S.E., M.Ak.', 'P'],
  ['Reinhard Tobing Pardede, S.E.', 'L'],
  ['Sekar Ayu Larasdyah, S.E.', 'P'],
  ['Tegar Wibawantara, S.Kom.', 'L'],
  ['Ucok Marojahan Sinurat, S.E.', 'L'],
  ['Valentina Oeleu Nitbani, S.Ak.', 'P'],
  ['Wayan Kertayasa Dharmika, S.E.', 'L'],
  ['Yasmin Salsabila Harahapsari, S.E.', 'P'],
  ['Zefanya Lumintang Kaunang, S.E.', 'P'],
  ['Arjuna Baskara Wiratama, S.E.', 'L'],
  ['Bunga Cempakasari, A.Md.', 'P'],
  ['Cakra Adiwangsa, S.Si.', 'L'],
  ['Dyah Pitaloka Ratnaningsih, S.E.', 'P'],
  ['Elkana Sroyer Mansnembra, S.E.', 'L'],
  ['Fathiyyah Azkadina, S.Ak.', 'P'],
  ['Galuh Candrakirana, S.E.', 'P'],
  ['Handaru Wijanarka, S.E., M.M.', 'L'],
  ['Intan Permata Nagari, S.E.', 'P'],
  ['Januar Pakpahan Silaen, S.E.', 'L'],
  ['Kirana Widyadhari, S.E.', 'P'],
  ['Lazuardi Fajar Sakti, S.Kom.', 'L'],
  ['Mawar Tiarma Sidauruk, S.E.', 'P'],
  ['Noverius Laia Zebua, S.E.', 'L'],
  ['Oktaviani Risma Pamela, S.Ak.', 'P'],
  ['Pandu Bramantyo Aji, S.E.', 'L'],
  ['Ratu Emma Hadiwinoto, S.E.', 'P'],
  ['Sapto Nugrahanto Edi, S.E.', 'L'],
  ['Tiur Melinda Hutasuhut, S.E.', 'P'],
  ['Umar Faiz Baraqbah, S.E.', 'L'],
  ['Vania Cahyaningsih Tirta, S.Ak.', 'P'],
  ['Wisnu Haryapatra, S.E.', 'L'],
  ['Yuliana Kabu Ngongo, S.E.', 'P'],
  ['Zainal Mustafid Arrazi, S.E.', 'L'],
  ['Amelia Tjandrawinata, S.Ak.', 'P'],
  ['Bimo Satriyadi Utomo, S.E.', 'L'],
  ['Citra Nirmalasari Dewayani, S.E.', 'P'],
  ['Dionisius Naibonat, S.E.', 'L'],
  ['Esterlina Waromi Yoku, S.Sos.', 'P'],
  ['Farhan Maulidi Asyraf, S.E.', 'L'],
  ['Gayatri Sukmaningtyas, S.E., M.Si.', 'P'],
  ['Hasudungan Lumbanraja, S.E.', 'L'],
  ['Ikrima Wafiqoh, S.E.', 'P'],
  ['Josua Mandosir Krey, S.E.', 'L'],
  ['Kadek Ayu Purnamawathi, S.E.', 'P'],
];

/** Marks of ordinary participants, given out in turn. */
export const NILAI_BIASA: readonly NilaiUnit[] = [
  [55, 80, 75, 85, 70, 90, 85],
  [65, 75, 80, 70, 85, 80, 90],
  [45, 70, 65, 75, 80, 70, 75],
  [70, 90, 85, 95, 90, 85, 95],
  [60, 65, 70, 80, 75, 70, 80],
  [50, 85, 90, 75, 65, 95, 80],
  [75, 95, 90, 85, 100, 90, 95],
];
