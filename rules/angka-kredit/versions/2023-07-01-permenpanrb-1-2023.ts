import { cited, type Cited } from '../../citation.ts';
import { decimal, type Decimal } from '../../decimal.ts';
import type { Golongan } from '../../golongan.ts';
import type { AturanKonversi, KenaikanPangkat } from '../aturan.ts';
import type { Jenjang } from '../jenjang.ts';

const KONVERSI = 'Pasal 37 ayat (1)';
const KOEFISIEN = 'Pasal 37, koefisien Angka Kredit tahunan';
const PANGKAT = 'Pasal 39, Angka Kredit Kumulatif kenaikan pangkat';
const JENJANG = 'Pasal 30, Angka Kredit Kumulatif kenaikan jenjang';

const terbuka: AturanKonversi['terbuka'] = {
  pembulatan: {
    pasal: 'Pasal 37 ayat (4)',
    pertanyaan: 'Cara membulatkan hasil konversi proporsional tidak diatur.',
    pilihan: 'Dibulatkan setengah ke atas pada dua desimal setiap periode.',
    alasan: 'Contoh penghitungan BKN menulis 2/12 × 100% × 12,5 = 2,08.',
  },
  pangkatPuncak: {
    pasal: PANGKAT,
    pertanyaan: 'III/d adalah pangkat tertinggi Penyelia dan IV/e pangkat tertinggi PNS.',
    pilihan: 'III/d menampilkan kebutuhan Ahli Muda; IV/e tidak mempunyai kenaikan pangkat.',
    alasan: 'Tidak ada kenaikan setelah pangkat tertinggi.',
  },
  naskah: {
    pasal: 'Pasal 30, Pasal 37, Pasal 39',
    pertanyaan:
      'Naskah lengkap peraturan ini tidak termasuk naskah sumber; ayat atau lampiran tempat tabel koefisien dan kebutuhan belum dicocokkan.',
    pilihan: 'Tabel dikutip pada pasal yang mengaturnya, tanpa ayat.',
    alasan: 'Kutipan yang kurang rinci lebih baik daripada ayat yang keliru.',
  },
};

function pangkat(jenjang: Jenjang, ak: string, golongan: readonly Golongan[]): KenaikanPangkat[] {
  return golongan.map((each) => ({ golongan: each, jenjang, ak: decimal(ak) }));
}

const noJenjangAbove: Cited<Decimal | null> = { nilai: null, pasal: JENJANG };

/** Peraturan Menteri PANRB 1/2023, carried out by Peraturan BKN 3/2023: Angka Kredit from the predikat kinerja. */
export const permenpanrb1Tahun2023: AturanKonversi = {
  model: 'konversi',
  peraturan: {
    jenis: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    nomor: '1',
    tahun: 2023,
    tentang: 'Jabatan Fungsional',
    berlakuSejak: '2023-07-01',
    singkatan: 'PermenPANRB 1/2023',
  },
  pelaksanaan: {
    peraturan: {
      jenis: 'Peraturan Badan Kepegawaian Negara',
      nomor: '3',
      tahun: 2023,
      tentang: 'Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional',
      berlakuSejak: '2023-07-01',
      singkatan: 'Peraturan BKN 3/2023',
    },
    artiKoefisien: {
      nilai: 'target Angka Kredit minimal yang harus dipenuhi setiap tahun',
      pasal: 'Pasal 1 angka 9',
    },
  },
  jenjang: {
    nilai: [
      'Pemula',
      'Terampil',
      'Mahir',
      'Penyelia',
      'Ahli Pertama',
      'Ahli Muda',
      'Ahli Madya',
      'Ahli Utama',
    ],
    pasal: KOEFISIEN,
  },
  golongan: {
    Pemula: { nilai: ['II/a'], pasal: PANGKAT },
    Terampil: { nilai: ['II/b', 'II/c', 'II/d'], pasal: PANGKAT },
    Mahir: { nilai: ['III/a', 'III/b'], pasal: PANGKAT },
    Penyelia: { nilai: ['III/c', 'III/d'], pasal: PANGKAT },
    'Ahli Pertama': { nilai: ['III/a', 'III/b'], pasal: PANGKAT },
    'Ahli Muda': { nilai: ['III/c', 'III/d'], pasal: PANGKAT },
    'Ahli Madya': { nilai: ['IV/a', 'IV/b', 'IV/c'], pasal: PANGKAT },
    'Ahli Utama': { nilai: ['IV/d', 'IV/e'], pasal: PANGKAT },
  },
  desimal: { nilai: 2, pasal: 'Pasal 37 ayat (4)' },
  koefisien: {
    Pemula: cited('3.75', KOEFISIEN),
    Terampil: cited('5', KOEFISIEN),
    Mahir: cited('12.5', KOEFISIEN),
    Penyelia: cited('25', KOEFISIEN),
    'Ahli Pertama': cited('12.5', KOEFISIEN),
    'Ahli Muda': cited('25', KOEFISIEN),
    'Ahli Madya': cited('37.5', KOEFISIEN),
    'Ahli Utama': cited('50', KOEFISIEN),
  },
  kenaikanJenjang: {
    Pemula: cited('15', JENJANG),
    Terampil: cited('60', JENJANG),
    Mahir: cited('100', JENJANG),
    Penyelia: noJenjangAbove,
    'Ahli Pertama': cited('100', JENJANG),
    'Ahli Muda': cited('200', JENJANG),
    'Ahli Madya': cited('450', JENJANG),
    'Ahli Utama': noJenjangAbove,
  },
  kenaikanPangkat: {
    nilai: [
      ...pangkat('Pemula', '15', ['II/a']),
      ...pangkat('Terampil', '20', ['II/b', 'II/c', 'II/d']),
      ...pangkat('Mahir', '50', ['III/a', 'III/b']),
      ...pangkat('Penyelia', '100', ['III/c']),
      ...pangkat('Ahli Pertama', '50', ['III/a', 'III/b']),
      ...pangkat('Ahli Muda', '100', ['III/c']),
      ...pangkat('Ahli Muda', '100', ['III/d']).map((each) => ({ ...each, terbuka: terbuka.pangkatPuncak })),
      ...pangkat('Ahli Madya', '150', ['IV/a', 'IV/b', 'IV/c']),
      ...pangkat('Ahli Utama', '200', ['IV/d']),
    ],
    pasal: PANGKAT,
  },
  predikat: {
    nilai: [
      { nama: 'Sangat Baik', sebutanLain: [], persen: decimal('150'), pasal: `${KONVERSI} huruf a` },
      { nama: 'Baik', sebutanLain: [], persen: decimal('100'), pasal: `${KONVERSI} huruf b` },
      {
        nama: 'Butuh Perbaikan',
        sebutanLain: ['Cukup', 'Cukup/Butuh Perbaikan'],
        persen: decimal('75'),
        pasal: `${KONVERSI} huruf c`,
      },
      { nama: 'Kurang', sebutanLain: [], persen: decimal('50'), pasal: `${KONVERSI} huruf d` },
      { nama: 'Sangat Kurang', sebutanLain: [], persen: decimal('25'), pasal: `${KONVERSI} huruf e` },
    ],
    pasal: KONVERSI,
  },
  bulanSetahun: cited('12', 'Pasal 37 ayat (4)'),
  dihapus: {
    butirKegiatan: {
      nilai: 'tidak mengenal butir kegiatan; hitung Angka Kredit dari predikat kinerja dengan AK_KONVERSI',
      pasal: KONVERSI,
    },
    pemeliharaan: { nilai: 'tidak mengenal Angka Kredit pemeliharaan', pasal: KOEFISIEN },
  },
  terbuka,
  belumDiatur: Object.values(terbuka),
  tidakDimodelkan: [
    {
      pasal: 'Penilaian kinerja',
      hal: 'Penetapan predikat kinerja.',
      alasan: 'Predikat adalah hasil penilaian kinerja pegawai dan menjadi masukan.',
    },
    {
      pasal: 'Kenaikan pangkat dan kenaikan jenjang',
      hal: 'Syarat selain Angka Kredit Kumulatif, misalnya lowongan dan uji kompetensi.',
      alasan: 'Tidak tampak dari Angka Kredit; harus dipastikan sebelum kenaikan diusulkan.',
    },
    {
      pasal: 'Ketentuan lain',
      hal: 'Hal di luar konversi predikat, kebutuhan kenaikan, dan golongan, antara lain peralihan Angka Kredit lama.',
      alasan: 'Naskah lengkap peraturan ini dan Peraturan BKN 3/2023 tidak termasuk dokumen sumber.',
    },
  ],
};
