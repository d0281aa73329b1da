import { cited } from '../../citation.ts';
import { decimal } from '../../decimal.ts';
import type { AturanLomba, BagianKuesioner, JenisPertanyaan, Komponen } from '../aturan.ts';
import { tidakDimodelkan } from './2010-05-18-se-65/tidak-dimodelkan.ts';

const TEKNIK = 'Lampiran I angka 2';
const LAPANGAN = `${TEKNIK} huruf c`;
const KUESIONER = 'Lampiran IV huruf B';
const LAPORAN = 'Lampiran III';
const langkah = (nomor: string) => `${LAPANGAN} angka ${nomor}`;
const KPP = 'Kantor Pelayanan Pajak yang biasa Anda hubungi?';

function section(nama: string, pertanyaan: readonly (readonly [string, JenisPertanyaan])[]): BagianKuesioner {
  return { nama, pertanyaan: pertanyaan.map(([teks, jenis]) => ({ teks, jenis })) };
}

function items(pasal: string, daftar: readonly (readonly [string, string])[]) {
  return { pasal, daftar: daftar.map(([kode, uraian]) => ({ kode, uraian })) };
}

/** Components a to k of SE-65/PJ/2010, Lampiran I angka 1; the scan's misread letters are repaired, its wording is kept. */
const KOMPONEN: readonly Komponen[] = [
  {
    kode: 'a',
    nama: 'Visi, misi dan motto pelayanan',
    uraian:
      'Komponen ini berkaitan dengan visi, misi, dan motto pelayanan yang sejalan dengan dan mendukung tercapainya Visi dan Misi DJP. Visi, misi dan motto pelayanan juga harus memotivasi pegawai serta disosialisasikan dengan baik dan sesuai dengan janji pelayanan.',
    indikator: [
      'Apakah ada visi, misi dan motto pelayanan yang sejalan dan mendukung visi dan misi DJP?',
      'Bagaimana visi, misi dan motto tersebut disusun?',
      'Apakah visi, misi dan motto yang ada menimbulkan motivasi pegawai dalam memberikan pelayanan?',
      'Apakah visi, misi dan motto pelayanan disosialisasikan dengan baik?',
      'Apakah ada hubungan antara visi, misi dan motto pelayanan dengan janji pelayanan yang disosialisasikan?',
    ],
  },
  {
    kode: 'b',
    nama: 'Evaluasi dan kepatuhan terhadap Standard Operating Procedures (SOP) pelayanan',
    uraian:
      'Komponen ini berkaitan dengan kepedulian pegawai untuk mematuhi dan melakukan pelayanan kepada Wajib Pajak sesuai SOP dan berusaha lebih efisien.',
    indikator: [
      'Apakah Pegawai selalu mematuhi SOP yang telah ditentukan?',
      'Apakah ada evaluasi terhadap SOP pelayanan yang ada?',
      'Apakah ada inovasi terhadap efisiensi pelayanan sehingga pelayanan sesuai SOP namun lebih efisien dan memuaskan?',
      'Apakah inovasi tersebut telah dilaporkan ke jenjang manajemen yang lebih atas sehingga dapat membantu penyusunan SOP di tingkat KPDJP?',
      'Bagaimana kepuasan pegawai terhadap SOP pelayanan yang telah disempurnakan?',
    ],
  },
  {
    kode: 'c',
    nama: 'Inovasi dan langkah antisipasi dalam menghadapi keluhan Wajib Pajak',
    uraian:
      'Komponen ini berkaitan dengan kepedulian pimpinan dan pegawai untuk mengantisipasi keluhan Wajib Pajak terutama terhadap kepuasan pelayanan.',
    indikator: [
      'Apakah pimpinan dan pegawai peduli pada kenyamanan dan kepuasan Wajib Pajak dalam pelayanan pajak?',
      'Apakah ada evaluasi terhadap pelayanan yang ada?',
      'Apakah ada inovasi terhadap pelayanan sehingga keluhan-keluhan Wajib Pajak dapat diantisipasi dengan baik?',
      'Apakah inovasi tersebut telah dilaporkan ke jenjang manajemen yang lebih atas sehingga dapat diadopsi oleh unit kerja lainnya?',
      'Bagaimana kepuasan pegawai terhadap inovasi dan antisipasi pelayanan yang dilakukan?',
    ],
  },
  {
    kode: 'd',
    nama: 'Perilaku Sumber Daya Manusia (SDM)',
    uraian: 'Komponen ini berkaitan dengan etika dalam pelayanan.',
    indikator: [
      'Apakah pedoman perilaku SDM telah diterapkan sepenuhnya?',
      'Apakah para pegawai saling membantu dan terbuka?',
      'Apakah pegawai di KPP saling mengingatkan satu sama lain?',
      'Apakah antar seksi terdapat koordinasi yang baik?',
    ],
  },
  {
    kode: 'e',
    nama: 'Kualitas Sumber Daya Manusia (SDM)',
    uraian: 'Komponen ini berkaitan dengan upaya peningkatan kualitas pegawai di bidang pelayanan.',
    indikator: [
      'Dalam satu bulan berapa kali dilakukan IHT (Inhouse Training)?',
      'Dalam tiga bulan berapa kali Kepala Kantor melakukan IHT?',
      'Dalam tiga bulan berapa kali Kepala Seksi melakukan IHT?',
      'Dalam enam bulan terakhir berapa kali melakukan IHT dengan menggunakan outsourcing?',
      'Pernahkah diadakan outbound training dalam satu tahun terakhir?',
      'Adakah pegawai di bidang pelayanan yang melakukan pelatihan di luar kantor?',
      'Siapa yang melakukan pengawasan terhadap kualitas pelayanan, kapan dan apa sarana pengawasannya?',
    ],
  },
  {
    kode: 'f',
    nama: 'Ketersediaan dan optimalisasi sarana dan prasarana pelayanan',
    uraian: 'Komponen ini berkaitan dengan ketersediaan dan penggunaan sarana dan prasarana pelayanan.',
    indikator: [
      'Apakah Tempat Pelayanan Terpadu (TPT) cukup nyaman bagi petugas maupun Wajib Pajak?',
      'Apakah sarana dan prasarana tersedia dan siap setiap saat?',
      'Apakah sarana dan prasarana telah digunakan secara optimal?',
      'Apakah tersedia kotak saran dan kotak survey?',
      'Di mana letak mesin absensi pegawai tersedia?',
      'Apakah mesin finger print telah digunakan setiap saat, dan apakah ada kendala dalam pelaksanaannya?',
      'Apakah terdapat door lock akses untuk keamanan ruang kerja? Dan apakah telah dioptimalkan penggunaannya?',
      'Siapa yang mengawasi terhadap ketersediaan dan optimalisasi penggunaan sarana dan prasarana pelayanan?',
    ],
  },
  {
    kode: 'g',
    nama: 'Indeks Kepuasan Masyarakat',
    uraian: 'Komponen ini berisi pernyataan kepuasan Wajib Pajak dalam berbagai bentuk.',
    indikator: [
      'Apakah dilakukan survey sendiri terhadap kepuasan wajib pajak?',
      'Apakah ada survey eksternal yang dilakukan?',
      'Apakah ada bentuk lain yang menyatakan kepuasan wajib pajak?',
      'Bagaimana hasilnya?',
    ],
  },
  {
    kode: 'h',
    nama: 'Kepedulian pimpinan',
    uraian: 'Komponen ini meliputi kepedulian pimpinan terhadap pelayanan kepada wajib pajak.',
    indikator: [
      'Berapa kali dalam satu minggu pimpinan mengunjungi pegawai dalam bidang pelayanan?',
      'Berapa kali dalam sebulan pimpinan mengadakan rapat khusus pelayanan?',
      'Pernahkah pimpinan memberikan apresiasi kepada pegawai di bidang pelayanan?',
      'Apakah arahan yang diberikan pimpinan bermanfaat?',
    ],
  },
  {
    kode: 'i',
    nama: 'Tingkat Kepatuhan Wajib Pajak',
    uraian: 'Komponen ini menilai peningkatan kepatuhan wajib pajak dari masa ke masa.',
    indikator: [
      'Berapa peningkatan prosentase pemasukan SPT dari masa ke masa terhadap Wajib Pajak terdaftar?',
      'Berapa jumlah himbauan yang dikeluarkan terhadap wajib pajak yang SPT-nya tidak masuk?',
      'Berapa jumlah wajib pajak yang dilakukan konsultasi setiap minggunya?',
      'Berapa jumlah kunjungan ke wajib pajak (kegiatan visit) yang dilakukan dalam sebulan?',
      'Berapa jumlah Wajib Pajak Patuh?',
    ],
  },
  {
    kode: 'j',
    nama: 'Kinerja penerimaan pajak',
    uraian: 'Komponen ini menilai pencapaian target penerimaan pajak dari masa ke masa.',
    indikator: [
      'Apakah penerimaan pajak tahun lalu tercapai sesuai target?',
      'Apakah dalam dua tahun terakhir kinerja penerimaan selalu tercapai?',
      'Apakah pertumbuhan penerimaan selalu naik setiap tahun?',
      'Apakah ada upaya-upaya untuk mencapai penerimaan?',
    ],
  },
  {
    kode: 'k',
    nama: 'Apresiasi Wajib Pajak',
    uraian:
      'Komponen ini menilai apakah terdapat penghargaan/apresiasi yang disampaikan Wajib Pajak baik melalui surat, media, kertas catatan dalam kotak keluhan, dll, yang terjadi pada dua tahun terakhir. Penghargaan/apresiasi tersebut meliputi kepuasan Wajib Pajak atas pelayanan yang diterima dari staf/pegawai di KPP yang bersangkutan, di bidang pelayanan manapun.',
    indikator: [],
  },
];

/** Surat Edaran Direktur Jenderal Pajak SE-65/PJ/2010 on the contest of service offices, 18 May 2010. */
export const se65Pj2010: AturanLomba = {
  peraturan: {
    jenis: 'Surat Edaran Direktur Jenderal Pajak',
    nomor: 'SE-65/PJ/2010',
    tahun: 2010,
    tentang: 'Petunjuk Pelaksanaan dan Penilaian Lomba Pelayanan Tahun 2010',
    berlakuSejak: '2010-05-18',
    singkatan: 'SE-65/PJ/2010',
  },
  komponen: { pasal: 'Lampiran I angka 1', daftar: KOMPONEN },
  rentangNilai: { pasal: langkah('3'), min: decimal('0'), maks: decimal('100') },
  langkah: items(LAPANGAN, [
    [
      '1',
      'Menentukan bobot untuk setiap komponen kriteria penilaian sesuai range yang ditentukan, namun jumlah keseluruhannya harus mencapai 100%',
    ],
    ['2', 'Membuat perkiraan kondisi untuk masing-masing indikator'],
    ['3', 'Membuat range penilaian setiap kondisi pada masing-masing indikator'],
    ['4', 'Menilai sesuai kondisi pada setiap indikator penilaian'],
    ['5', 'Membuat nilai rata-rata indikator pada setiap komponen kriteria penilaian'],
    ['6', 'Mengalikan nilai rata-rata dimaksud dengan bobot masing-masing komponen kriteria penilaian'],
    [
      '7',
      'Menjumlahkan nilai setiap komponen kriteria untuk memperoleh hasil nilai keseluruhan penilaian lapangan',
    ],
  ]),
  jumlahBobot: cited('100', langkah('1')),
  nilaiIndikator: { pasal: langkah('4') },
  rataRataIndikator: { pasal: langkah('5') },
  nilaiKomponen: { pasal: langkah('6') },
  jumlahNilai: { pasal: langkah('7') },
  gabungan: { pasal: `${TEKNIK} huruf b dan e` },
  peringkat: {
    pasal: 'Lampiran II, diktum KESATU dan KEDUA',
    sebutan: ['Pertama', 'Kedua', 'Ketiga'],
  },
  kuesioner: {
    pasal: KUESIONER,
    rentang: { min: decimal('1'), maks: decimal('5') },
    skala: [
      { nilai: decimal('1'), sebutan: 'Tidak Memuaskan' },
      { nilai: decimal('2'), sebutan: 'Kurang Memuaskan' },
      { nilai: decimal('3'), sebutan: 'Cukup Memuaskan' },
      { nilai: decimal('4'), sebutan: 'Memuaskan' },
      { nilai: decimal('5'), sebutan: 'Sangat Memuaskan' },
    ],
    bagian: [
      section('Kepuasan terhadap pelayanan secara umum', [
        [
          `Bagaimana pendapat Anda terhadap mutu pelayanan secara umum yang diberikan oleh ${KPP}`,
          'kepuasan',
        ],
        [`Bagaimana pendapat Anda mengenai prosedur administrasi di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang kedisiplinan petugas di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang kemampuan petugas di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang waktu pelayanan di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang perilaku petugas di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang kenyamanan di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda terhadap pelayanan petugas keamanan di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang pelayanan Bank tempat pembayaran di ${KPP}`, 'kepuasan'],
        [`Apakah terjadi permintaan/pemberian imbalan atas pelayanan yang diberikan di ${KPP}`, 'imbalan'],
      ]),
      section('Kepuasan dalam pemeriksaan pajak', [
        [
          'Bagaimana sikap para petugas pemeriksa dalam menjalankan tugasnya di Kantor Pelayanan Pajak yang pernah Anda hubungi?',
          'kepuasan',
        ],
        [
          'Bagaimana pendapat Anda tentang kemampuan petugas pemeriksa dalam memberikan penjelasan terhadap pemenuhan kewajiban perpajakan Anda?',
          'kepuasan',
        ],
        [
          'Bagaimana pendapat Anda tentang kedisiplinan petugas dalam meminjam dan mengembalikan dokumen Wajib Pajak?',
          'kepuasan',
        ],
        ['Bagaimana pendapat Anda tentang waktu pemeriksaan?', 'kepuasan'],
        [
          `Apakah terjadi permintaan/pemberian imbalan atas pemeriksaan yang dilakukan oleh ${KPP}`,
          'imbalan',
        ],
      ]),
      section('Kepuasan dalam penagihan pajak', [
        [
          'Bagaimana sikap para petugas juru sita dalam menjalankan tugasnya di Kantor Pelayanan Pajak yang pernah Anda hubungi?',
          'kepuasan',
        ],
        [
          'Bagaimana pendapat Anda tentang kemampuan petugas juru sita dalam memberikan penjelasan terhadap pemenuhan kewajiban perpajakan Anda?',
          'kepuasan',
        ],
        [`Apakah terjadi permintaan/pemberian imbalan atas penagihan yang dilakukan oleh ${KPP}`, 'imbalan'],
      ]),
      section('Pendapat responden tentang pegawai Kantor Pelayanan Pajak', [
        [`Bagaimana pendapat Anda mengenai sikap dan perilaku petugas di ${KPP}`, 'kepuasan'],
        [`Bagaimana pendapat Anda tentang kedisiplinan para pegawai di ${KPP}`, 'kepuasan'],
        [
          'Menurut Anda, apakah Account Representative dapat memberikan pelayanan seperti yang Anda harapkan?',
          'kepuasan',
        ],
        [`Bagaimana pendapat Anda mengenai kejujuran para pegawai di ${KPP}`, 'kepuasan'],
        [
          'Bagaimana pendapat Anda mengenai kemampuan para pegawai dalam memberikan edukasi atas pemenuhan kewajiban perpajakan Anda?',
          'kepuasan',
        ],
      ]),
    ],
  },
  indeksKepuasan: { pasal: `${TEKNIK} huruf e`, pengali: decimal('20') },
  laporan: {
    isi: items(`${LAPORAN} angka 6`, [
      ['i', 'Daftar Isi'],
      ['ii', 'Kata pengantar'],
      ['iii', 'Daftar Tim Penilai'],
      ['iv', 'Tata cara penilaian'],
      ['v', 'Unsur-unsur yang dilakukan penilaian'],
      ['vi', 'Hasil penilaian'],
      ['vii', 'Hasil Survei Indeks Kepuasan Masyarakat (Matriks)'],
      ['viii', 'Keputusan penilaian dan alasannya'],
      [
        'ix',
        'Keunggulan-keunggulan yang dicapai dalam penilaian, inovasi yang dilakukan untuk meningkatkan kualitas pelayanan',
      ],
      ['x', 'Evaluasi pelaksanaan lomba tingkat kanwil dan saran masukan untuk KPDJP'],
      ['xi', 'Penutup'],
    ]),
    lampiran: items(`${LAPORAN} angka 7`, [
      ['i', 'Surat keputusan pemenang dan daftar pemenang'],
      ['ii', 'Visi, misi dan motto pelayanan KPP pemenang'],
      ['iii', 'Formulir penilaian'],
      [
        'iv',
        'Foto-foto, gambar-gambar yang memuat inovasi, dan hasil kreativitas baik tingkat Kanwil maupun tingkat KPP misalnya banner, pin, seragam TPT, dll',
      ],
      [
        'v',
        'Foto-foto dan gambar-gambar KPP-KPP yang menjuarai Lomba Pelayanan (Foto-foto dan gambar Juara I, II dan III) disertai keterangan di bawah/samping gambar',
      ],
      ['vi', 'Hasil Indeks Kepuasan Masyarakat dari seluruh KPP'],
      [
        'vii',
        'Hal-hal lain yang perlu dilaporkan untuk mendukung penilaian tingkat nasional antar cluster-nya',
      ],
    ]),
  },
  belumDiatur: [
    {
      pasal: 'Judul',
      pertanyaan:
        'Naskah surat edaran sendiri tidak termasuk dokumen sumber, hanya Lampiran I sampai dengan IV.',
      pilihan: 'Judul diambil dari konsiderans "Mengingat" angka 2 pada Lampiran II.',
      alasan: 'Di sana surat edaran ini disebut dengan judulnya.',
    },
    {
      pasal: 'Lampiran I angka 1',
      pertanyaan: 'Komponen k (apresiasi Wajib Pajak) tidak mempunyai indikator.',
      pilihan: 'Komponen k dinilai langsung dengan satu nilai.',
      alasan:
        'Rata-rata indikator tidak dapat dibuat tanpa indikator, sedangkan uraian komponennya dapat dinilai.',
    },
    {
      pasal: langkah('1'),
      pertanyaan: 'Range bobot tiap komponen tidak tercantum.',
      pilihan: 'Bobot adalah masukan 0 sampai 100; hanya jumlah tepat 100 yang diperiksa.',
      alasan: 'Satu-satunya batas yang tertulis adalah jumlahnya.',
    },
    {
      pasal: langkah('3'),
      pertanyaan: 'Skala nilai indikator diserahkan kepada Tim Kanwil.',
      pilihan: 'Nilai 0 sampai 100, seragam untuk semua indikator.',
      alasan: 'Rata-rata indikator hanya bermakna bila skalanya sama.',
    },
    {
      pasal: langkah('4'),
      pertanyaan: 'Cara menggabungkan nilai beberapa penilai tidak diatur.',
      pilihan: 'Nilai indikator adalah rata-rata semua penilai yang menilainya, dibulatkan dua desimal.',
      alasan: 'Tidak ada dasar untuk membedakan bobot penilai.',
    },
    {
      pasal: langkah('6'),
      pertanyaan: 'Pembulatan tidak diatur.',
      pilihan:
        'Rata-rata indikator, nilai komponen, dan jumlah dibulatkan setengah ke atas pada dua desimal ketika dibuat; langkah berikutnya memakai nilai itu.',
      alasan: 'Pembaca dapat menghitung ulang jumlah dari formulir tercetak.',
    },
    {
      pasal: `${TEKNIK} huruf b dan e`,
      pertanyaan: 'Porsi penilaian lapangan dan hasil survei dalam nilai akhir tidak diatur.',
      pilihan: 'Kedua porsi adalah masukan dan berjumlah 100.',
      alasan: 'Perhitungan hasil survei disesuaikan dengan kondisi masing-masing kanwil.',
    },
    {
      pasal: `${TEKNIK} huruf e`,
      pertanyaan: 'Cara menghitung indeks dari jawaban 1 sampai 5 diserahkan kepada masing-masing kanwil.',
      pilihan:
        'Indeks = rata-rata semua jawaban kepuasan × 20 (1 menjadi 20, 5 menjadi 100); pertanyaan yang tidak dijawab tidak dihitung.',
      alasan:
        'Skala 20 sampai 100 sebanding dengan nilai lapangan; tidak semua Wajib Pajak pernah diperiksa atau ditagih.',
    },
    {
      pasal: KUESIONER,
      pertanyaan:
        'Tiga pertanyaan tentang permintaan/pemberian imbalan berada pada kotak nilai 1 sampai 5, padahal berbentuk ya/tidak dan "ya" berarti buruk.',
      pilihan: 'Ketiganya dijawab ya atau tidak, dilaporkan tersendiri, dan tidak masuk indeks.',
      alasan: 'Nilai kepuasan atas permintaan imbalan tidak bermakna.',
    },
    {
      pasal: 'Lampiran II, diktum KESATU dan KEDUA',
      pertanyaan: 'Nilai kembar tidak diatur.',
      pilihan:
        'Nilai kembar berbagi peringkat dan peringkat berikutnya dilompati; semua peserta berperingkat tiga atau lebih baik termasuk tiga besar.',
      alasan: 'Tidak ada dasar untuk memilih di antara nilai kembar; keputusannya ada pada Tim Penilai.',
    },
  ],
  tidakDimodelkan,
};
