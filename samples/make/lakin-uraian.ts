/** One paragraph or list item of the report's running text: where it belongs, and what it says. */
export interface BarisNaskah {
  readonly kode: string;
  readonly bagian: string;
  readonly teks: string;
}

/** The paragraphs and list items of each part, in order. */
export type TeksBagian = Readonly<Record<string, readonly string[]>>;

export function barisBagian(bagian: TeksBagian): readonly Omit<BarisNaskah, 'kode'>[] {
  return Object.entries(bagian).flatMap(([nama, paragraf]) =>
    paragraf.map((teks) => ({ bagian: nama, teks })),
  );
}

/** What the source report says of the unit itself; the office, its people and its tasks. Slips of the scan are mended. */
const TEKS_UNIT: TeksBagian = {
  'Kata Pengantar': [
    'Puji syukur kepada Allah SWT karena atas rahmat-Nya Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak (KLIP DJP) dapat menyelesaikan penyusunan Laporan Kinerja (LAKIN) Tahun 2024 Kantor Layanan Informasi dan pengaduan DJP.',
    'Kantor Layanan Informasi dan Pengaduan DJP adalah Unit Pelaksana Teknis yang melaksanakan tugas layanan pemberian informasi umum perpajakan, penyampaian informasi perpajakan dalam rangka peningkatan kualitas pelayanan, dan pengelolaan pengaduan dengan memanfaatkan teknologi informasi dan komunikasi berdasarkan peraturan perundang-undangan.',
    'Pada tahun 2024, Kantor Layanan Informasi dan Pengaduan DJP memiliki peran aktif dalam implementasi transformasi proses bisnis perpajakan pada DJP berupa penerapan pengembangan proses bisnis yang diwujudkan dalam bentuk program click call counter. Proses bisnis ini bermuara dengan penambahan layanan transaksional perpajakan pada KLIP DJP dengan tujuan memberikan kemudahan akses bagi para pengguna layanan Kring pajak 1500200.',
    'Laporan Kinerja tahun 2024 ini disusun berdasarkan data yang diperoleh dari internal Kantor Layanan Informasi dan Pengaduan DJP. Dengan disusunnya Laporan Kinerja (LAKIN) tahun 2024 dapat diketahui capaian, hal pendukung pencapaian, serta kendala pencapaian dari Indikator Kinerja yang telah dilaksanakan dalam 1 (satu) tahun anggaran dan diharapkan untuk masa yang akan datang akan dapat meningkatkan kinerja guna mendukung pencapaian visi dan misi Direktorat Jenderal Pajak.',
    'Demikian laporan ini disusun untuk dimanfaatkan sebagaimana mestinya serta memberikan gambaran agar dapat bermanfaat guna menumbuhkan budaya kerja yang efektif dan efisien bagi seluruh pegawai Kantor Layanan Informasi dan Pengaduan DJP.',
  ],
  Pendahuluan: [
    'Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak, yang selanjutnya disebut KLIP DJP adalah unit pelaksana teknis Direktorat Jenderal Pajak di bidang layanan pemberian informasi perpajakan, penerimaan dan pengelolaan pengaduan, dan penyampaian informasi perpajakan kepada Wajib Pajak dengan memanfaatkan teknologi informasi dan komunikasi, yang berada di bawah dan bertanggung jawab langsung kepada Direktur Jenderal Pajak, dan secara teknis fungsional dibina oleh Direktur Penyuluhan, Pelayanan, dan Hubungan Masyarakat Direktorat Jenderal Pajak.',
    'Berdasarkan Keputusan Direktur Jenderal Pajak Nomor KEP-332/PJ/2012 tanggal 22 November 2012 tentang Penerapan Organisasi dan Tata kerja Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak, KLIP DJP mulai beroperasi pada tanggal 20 Desember 2012.',
  ],
  'Dasar Tugas dan Fungsi': [
    'Sesuai dengan Peraturan Menteri Keuangan Republik Indonesia Nomor 165/PMK.01/2016 tanggal 9 November 2016 tentang Perubahan atas Peraturan Menteri Keuangan Nomor 174/PMK.01/2012 tentang Organisasi dan Tata Kerja Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak, KLIP DJP memiliki tugas, fungsi, dan struktur sebagai berikut:',
  ],
  Tugas: [
    'Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak mempunyai tugas melaksanakan kegiatan layanan pemberian informasi umum perpajakan, penyampaian informasi perpajakan dalam rangka peningkatan kualitas pelayanan, dan pengelolaan pengaduan dengan memanfaatkan teknologi informasi dan komunikasi berdasarkan peraturan perundang-undangan.',
  ],
  Fungsi: [
    'Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak menyelenggarakan fungsi:',
    'a. Pemberian layanan informasi umum perpajakan permintaan masyarakat dan/atau Wajib Pajak;',
    'b. Penerimaan, penelitian kelengkapan, pemilahan, penerusan pengaduan kepada pihak terkait, dan konfirmasi akhir pengaduan di bidang pelayanan kepada masyarakat dan/atau Wajib Pajak;',
    'c. Pelaksanaan penerimaan, penelitian kelengkapan, pemilahan, dan penerusan pengaduan selain bidang pelayanan kepada pihak terkait;',
    'd. Penyampaian informasi perpajakan dalam rangka peningkatan kualitas pelayanan kepada masyarakat dan/atau Wajib Pajak;',
    'e. Pelaksanaan proses pemberian informasi atas pertanyaan yang belum terjawab (eskalasi informasi);',
    'f. Penjaminan kualitas layanan informasi dan pengaduan;',
    'g. Pemantauan pengendalian intern, pengelolaan risiko, pengelolaan kinerja, dan kepatuhan terhadap kode etik dan disiplin di lingkungan Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak;',
    'h. Pemantauan tindak lanjut hasil pengawasan dan pemberian rekomendasi perbaikan proses bisnis di lingkungan Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak; dan',
    'i. Pelaksanaan administrasi Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak.',
  ],
  'Struktur Organisasi': [
    'Kantor Layanan Informasi dan Pengaduan Direktorat Jenderal Pajak terdiri atas:',
    'a. Subbagian Tata Usaha dan Kepatuhan Internal; Subbagian Tata Usaha dan Kepatuhan Internal mempunyai tugas melakukan urusan kepegawaian, keuangan, tata usaha dan rumah tangga, pemantauan pengendalian intern, pengelolaan risiko, pengelolaan kinerja, kepatuhan terhadap kode etik dan disiplin, dan tindak lanjut hasil pengawasan serta perumusan rekomendasi perbaikan proses bisnis, serta melaksanakan tugas teknis yang mendukung operasional sistem, jaringan, dan aplikasi.',
    'b. Seksi Operasional I dan II; Seksi Operasional memiliki tugas melakukan kegiatan layanan pemberian informasi umum perpajakan, penyampaian informasi perpajakan dalam rangka peningkatan kualitas pelayanan, pengelolaan pengaduan, serta menyelesaikan proses pemberian informasi atas pertanyaan yang belum terjawab (eskalasi informasi).',
    'c. Seksi Penjaminan Kualitas Layanan; Seksi Penjaminan Kualitas Layanan mempunyai tugas melakukan kegiatan penjaminan kualitas atas pelaksanaan pemberian dan penanganan umpan balik layanan informasi umum perpajakan, penyampaian informasi perpajakan dalam rangka peningkatan kualitas pelayanan, pengelolaan pengaduan, serta melakukan analisis dan evaluasi kinerja.',
    'd. Kelompok Jabatan Fungsional; Kelompok Jabatan Fungsional mempunyai tugas sesuai dengan jabatan fungsional masing-masing berdasarkan ketentuan peraturan perundang-undangan yang berlaku.',
  ],
  'Pengantar SDM': [
    'Struktur organisasi Kantor Layanan Informasi dan Pengaduan didukung dengan Sumber Daya Manusia sebagai berikut:',
  ],
  'Peran Strategis': [
    'Kantor Layanan Informasi dan Pengaduan DJP memiliki peran strategis sebagaimana Keputusan Menteri Keuangan Republik Indonesia Nomor 36/KMK.01/2014 Tentang Cetak Biru Program Transformasi Kelembagaan Kementerian Keuangan Tahun 2014-2025, yaitu dalam pelaksanaan kegiatan inisiatif strategis (IS) 2: Secara drastis meningkatkan kapasitas Contact Center (Drastically Increase Contact Center Capacity).',
    'Tujuan inisiatif ini adalah mengembangkan contact center yang menyediakan akses multi-channel dengan layanan yang diperluas dengan dwi-bahasa, integrasi dengan website Dirjen Pajak dan kapasitas outbound, dimana langkah utamanya meliputi:',
    'a. Peningkatan infrastruktur dan multi channel access;',
    'b. Peningkatan peran KLIP DJP secara signifikan melalui outbound call untuk peningkatan kepatuhan WP;',
    'c. Layanan KLIP DJP yang serupa dengan KPP/KP2KP untuk layanan-layanan tertentu (pengembangan layanan Click Call Counter).',
    'KLIP DJP juga turut serta dalam mendukung program strategis Direktorat P2 Humas DJP yang tergabung dalam Inisiatif Strategis tahun 2020-2024 berupa Revitalisasi Peran Contact Center dalam Pengembangan Layanan Perpajakan. Tujuan dari inisiatif strategis ini adalah Contact Center tidak hanya memberikan layanan berupa pemberian informasi tetapi juga administrasi perpajakan secara langsung melalui telepon, sosial media, live chat, chatbot maupun email.',
  ],
  'Pengelolaan Kinerja': [
    'Pengelolaan Kinerja adalah suatu proses strategis dan terpadu yang menunjang keberhasilan organisasi melalui pengembangan kinerja sumber daya manusia. Pengelolaan kinerja Direktorat Jenderal Pajak (DJP) berdasarkan pada:',
    '1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;',
    '2. Keputusan Menteri Keuangan Nomor 467/KMK.01/2014 tentang Pengelolaan Kinerja di Lingkungan Kementerian Keuangan;',
    '3. Keputusan Menteri Keuangan Nomor 300/KMK.01/2022 tentang Manajemen Kinerja di Lingkungan Kementerian Keuangan;',
    '4. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, Tata Cara Review atas Laporan Kinerja Instansi Pemerintah;',
    '5. Peraturan Direktur Jenderal Pajak Nomor PER-12/PJ/2018 tentang Pengelolaan Kinerja di Direktorat Jenderal Pajak;',
    '6. Surat Edaran Menteri Keuangan Nomor 17/MK.1/2022 tentang Petunjuk Pelaksanaan Manajemen Kinerja Di Lingkungan Kementerian Keuangan.',
  ],
  Visi: [
    'Menjadi Mitra Tepercaya Pembangunan Bangsa untuk Menghimpun Penerimaan Negara melalui Penyelenggaraan Administrasi Perpajakan yang Efisien, Efektif, Berintegritas, dan Berkeadilan dalam rangka mendukung Visi Kementerian Keuangan: "Menjadi Pengelola Keuangan Negara untuk Mewujudkan Perekonomian Indonesia yang Produktif, Kompetitif, Inklusif dan Berkeadilan".',
  ],
  Misi: [
    '1. Merumuskan regulasi perpajakan yang mendukung pertumbuhan ekonomi Indonesia;',
    '2. Meningkatkan kepatuhan pajak melalui pelayanan berkualitas dan terstandardisasi, edukasi dan pengawasan yang efektif, serta penegakan hukum yang adil; dan',
    '3. Mengembangkan proses bisnis inti berbasis digital didukung budaya organisasi yang adaptif dan kolaboratif serta aparatur pajak yang berintegritas, profesional, dan bermotivasi.',
  ],
  Tujuan: [
    'Untuk mewujudkan visi dan misinya, Direktorat Jenderal Pajak menyelaraskan tujuan Kementerian Keuangan dengan menetapkan tujuan Direktorat Jenderal Pajak periode 2020 - 2024 yaitu:',
    '1. Pengelolaan fiskal yang sehat dan berkelanjutan;',
    '2. Penerimaan negara yang optimal; dan',
    '3. Birokrasi dan layanan publik yang agile, efektif, dan efisien.',
  ],
  'Sasaran Strategis': [
    'Selaras dengan Visi dan Misi DJP, Sasaran Strategis (SS) Kantor Layanan Informasi dan Pengaduan DJP tahun 2024 dituangkan dalam Peta Strategis Kantor Layanan Informasi dan Pengaduan DJP. Sasaran Strategis (SS) tersebut antara lain sebagai berikut:',
  ],
  'Indikator Kinerja Utama': [
    'Untuk memastikan tercapainya Sasaran Strategis (SS) Kantor Layanan Informasi dan Pengaduan DJP, disusun dan ditetapkan Indikator Kinerja Utama sebagai ukuran tercapainya Sasaran Strategis. Sasaran Strategis dan Indikator Kinerja Utama KLIP DJP adalah sebagai berikut:',
  ],
  'Realisasi Anggaran': [
    'Laporan Realisasi Anggaran menggambarkan perbandingan antara Daftar Isian Pelaksanaan Anggaran (DIPA) TA 2024 dengan realisasinya, yang mencakup unsur-unsur pendapatan, belanja, selama periode 1 Januari 2024 s.d. 31 Desember 2024.',
  ],
  Prestasi: [
    'Sebagai salah satu upaya employee engagement dan membawa nama baik institusi Direktorat Jenderal Pajak, KLIP DJP kembali mengikuti The Best Contact Center Indonesia 2024.',
  ],
  Benchmarking: [
    'Tidak hanya mendapatkan prestasi baru dalam Kompetisi TBCCI 2024, KLIP DJP pada tahun 2024 juga berhasil mempertahankan Sertifikasi ISO 9001 : 2015 tentang Quality Management System yang mana merupakan suatu indikator bahwa proses pengaduan di KLIP DJP tetap terjaga kualitas pelayanannya sesuai dengan standar internasional.',
    'Atas prestasi dan kualitas baik yang telah diraih Kantor Layanan Informasi dan Pengaduan DJP membuat beberapa Lembaga/Instansi melakukan benchmarking ke KLIP DJP untuk mendapatkan pengalaman dan ilmu contact center yang dapat diterapkan dalam rangka mengembangkan pelayanan terbaik kepada Wajib Pajak/Masyarakat. KLIP DJP berbagi pengalaman dan ilmu dalam bidang contact center untuk instansi lain yang sedang mendirikan ataupun sedang dalam proses mengembangkan contact center. Kegiatan ini menunjukkan sinergi antar institusi pemerintah dan menunjukkan komitmen kerjasama dalam memberikan layanan publik yang didasarkan prinsip good government. Berikut ini daftar perusahaan/instansi yang melakukan benchmarking ke KLIP DJP selama tahun 2024:',
  ],
  Penutup: [
    'Direktorat Jenderal Pajak (DJP) terus melaksanakan reformasi perpajakan guna memperkuat lembaga dan meningkatkan kredibilitasnya. Peningkatan kualitas pelayanan Contact Center menjadi salah satu fokus utama dalam revitalisasi peran Contact Center dalam pengembangan layanan perpajakan, memenuhi kebutuhan informasi dan pengaduan, serta memproses permohonan Wajib Pajak. KLIP DJP sebagai Contact Center akan terus berkomitmen memberikan pelayanan dengan standar kualitas tinggi, mendukung pencapaian Sasaran Strategis Direktorat Jenderal Pajak. Di masa depan, KLIP DJP akan terus berupaya memberikan pelayanan terbaik, memberikan nilai tambah, dan kepuasan kepada pengguna layanan. Revitalisasi peran Contact Center akan menjadi langkah strategis untuk meningkatkan mutu pelayanan dan keterbukaan informasi perpajakan untuk Wajib Pajak.',
    'KLIP perlu menjadi bagian dari adanya peningkatan data perpajakan dengan memaksimalkan fungsi Contact Center dengan dukungan teknologi terkini. KLIP DJP, sebagai unit pelaksana teknis yang langsung bertanggung jawab kepada Dirjen Pajak, akan terus memberikan pelayanan dengan standar kualitas tinggi serta melakukan pengembangan sesuai kebutuhan Stakeholder dan Wajib Pajak, demi mencapai visi dan misi Direktorat Jenderal Pajak.',
  ],
};

export const URAIAN = barisBagian(TEKS_UNIT);
