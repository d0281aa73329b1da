/** The words of the report that only the office can write. */
export const NASKAH_CONTOH: readonly {
  readonly bagian: string;
  readonly kpp: string | null;
  readonly uraian: string;
}[] = [
  {
    bagian: 'Kata Pengantar',
    kpp: null,
    uraian:
      'Puji syukur ke hadirat Tuhan Yang Maha Esa, Lomba Pelayanan Tingkat Kantor Wilayah DJP Contoh Nusantara Tahun 2010 telah selesai dilaksanakan. Lomba ini mendorong setiap Kantor Pelayanan Pajak untuk memperbaiki mutu pelayanan secara berkelanjutan.',
  },
  {
    bagian: 'Kata Pengantar',
    kpp: null,
    uraian:
      'Laporan ini disusun sebagai pertanggungjawaban penyelenggaraan dan sebagai bahan penilaian Tim Penilai Kantor Pusat. Kami berterima kasih kepada para Kepala Kantor Pelayanan Pajak, para responden, dan semua pihak yang membantu.',
  },
  {
    bagian: 'Tata Cara',
    kpp: null,
    uraian:
      'Kunjungan lapangan dilakukan tanpa pemberitahuan sebelumnya. Setiap penilai mengisi formulirnya sendiri; hasilnya dibahas dalam rapat Tim Penilai.',
  },
  {
    bagian: 'Alasan Keputusan',
    kpp: null,
    uraian:
      'Selain angka penilaian, Tim Penilai mempertimbangkan informasi penting lain yang diperoleh di lapangan. Tidak ada informasi yang mengubah urutan menurut nilai.',
  },
  {
    bagian: 'Keunggulan',
    kpp: 'KPP Pratama Contoh Anggrek',
    uraian:
      'Waktu tunggu di Tempat Pelayanan Terpadu ditampilkan dan dievaluasi setiap hari oleh Kepala Seksi Pelayanan.',
  },
  {
    bagian: 'Keunggulan',
    kpp: 'KPP Pratama Contoh Melati',
    uraian:
      'Seluruh petugas menguasai janji pelayanan dan menyampaikannya dengan bahasa yang mudah dipahami.',
  },
  {
    bagian: 'Keunggulan',
    kpp: 'KPP Pratama Contoh Kenanga',
    uraian: 'Pojok konsultasi keliling menjangkau kecamatan yang jauh dari kantor dua kali sebulan.',
  },
  {
    bagian: 'Inovasi',
    kpp: 'KPP Pratama Contoh Anggrek',
    uraian:
      'Kartu antrean berwarna menurut jenis layanan sehingga layanan singkat tidak menunggu layanan panjang.',
  },
  {
    bagian: 'Inovasi',
    kpp: 'KPP Pratama Contoh Kenanga',
    uraian: 'Papan jawaban keluhan: setiap keluhan di kotak saran dijawab tertulis dalam tiga hari kerja.',
  },
  {
    bagian: 'Evaluasi',
    kpp: null,
    uraian:
      'Pelaksanaan berjalan sesuai jadwal. Pengisian kuesioner bagian pemeriksaan dan penagihan masih sedikit karena tidak semua responden pernah mengalaminya.',
  },
  {
    bagian: 'Saran',
    kpp: null,
    uraian:
      'KPDJP disarankan menetapkan perkiraan kondisi dan range nilai yang seragam agar hasil antarkantor wilayah dapat dibandingkan.',
  },
  {
    bagian: 'Saran',
    kpp: null,
    uraian: 'Jumlah responden minimum per Kantor Pelayanan Pajak sebaiknya ditetapkan.',
  },
  {
    bagian: 'Penutup',
    kpp: null,
    uraian:
      'Demikian laporan ini disampaikan. Semoga hasil lomba ini memacu peningkatan pelayanan di seluruh Kantor Pelayanan Pajak.',
  },
  {
    bagian: 'Hal Lain',
    kpp: null,
    uraian: 'Semua peserta menyatakan tidak keberatan atas hasil penilaian dalam rapat penutupan.',
  },
];
