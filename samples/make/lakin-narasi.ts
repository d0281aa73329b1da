import { barisBagian, type BarisNaskah, type TeksBagian } from './lakin-uraian.ts';

/**
 * What the source report says of each indicator. Sentences that only repeat figures are left out: the report writes them from
 * the figures. Slips of the scan are mended.
 */
const TEKS_IKU: Readonly<Record<string, TeksBagian>> = {
  '1a-N': {
    Definisi: [
      'Indeks kepuasan dukungan layanan contact center merupakan ukuran pencapaian dari Sasaran Strategis (SS) Pelayanan publik yang prima. IKU ini diukur melalui kegiatan survei yang dilakukan triwulanan. Survei dilakukan atas seluruh layanan yang diberikan oleh KLIP DJP meliputi layanan inbound, outbound, pengaduan, dan media sosial.',
    ],
    Pendukung: [
      'Dalam setiap kegiatan survei selalu diadakan rapat pre-survei dan rapat post- survei untuk merencanakan dan mengevaluasi calling list, melakukan pendalaman atas sentimen Wajib Pajak, serta membahas kendala-kendala selama kegiatan survei berlangsung dan merencanakan tindak lanjut yang harus dilakukan di periode berikutnya. Treatment ini terbukti berhasil meningkatkan engagement Wajib Pajak selama survei dilakukan dan memberikan hasil survei yang lebih representatif.',
    ],
    Kendala: [
      '1. Seperti tahun-tahun sebelumnya permasalahan tidak sinkronnya data Wajib Pajak menjadi kendala terbesar dalam pelaksanaan survei, seringkali ketika agen melakukan panggilan kepada calling list yang sudah direncanakan, yang memberikan jawaban bukanlah Wajib Pajak yang dimaksud. Hal ini mengakibatkan survei tidak dapat dilakukan kepada ybs.',
      '2. Kendala selanjutnya adalah pada awal tahun yang merupakan rentang waktu batas pelaporan SPT Tahunan OP sehingga Wajib Pajak OP banyak mengakses Virtual Assistant untuk mendapatkan EFIN. Sulitnya terhubung ke Agent pada masa high season disebabkan karena keterbatasan agent yang tersedia dan lisensi membuat beberapa Wajib Pajak memberikan rating rendah untuk aksesibilitas.',
    ],
    Tindakan: [
      '1. Pencantuman link survei telah dilakukan pada setiap akhir sesi layanan livechat, email dan direct message twitter.',
      '2. Melakukan koordinasi pelaksanaan survei dengan seksi operasional dan subbag TUKI berupa rapat persiapan dan persiapan data responden.',
      '3. Meminta penambahan fitur rating yang muncul otomatis setelah Wajib Pajak menutup percakapan Virtual Assistant.',
      '4. Kegiatan survei untuk layanan pengaduan, dilakukan pada saat kegiatan konfirmasi akhir.',
    ],
    'Rencana Aksi': [
      '1. Link survei layanan media sosial tetap diberikan sejak awal triwulan.',
      '2. Melakukan Pembahasan opsi pemberian survei untuk layanan non npwp pada layanan livechat.',
      '3. Pelaksanaan survei untuk layanan pengaduan tatap muka.',
      '4. Pengawasan terhadap hasil survei yang memberikan nilai tidak puas dan sangat tidak puas oleh supervisor, untuk evaluasi dan perbaikan layanan ke depannya.',
    ],
  },
  '2a-CP': {
    Definisi: [
      'Transformasi proses bisnis merupakan suatu kegiatan yang bertujuan untuk membuat perubahan proses bisnis secara radikal/mendasar untuk mengakomodasi tuntutan perubahan lingkungan bisnis yang bergerak cepat dan berkelanjutan. Transformasi proses bisnis dalam konteks ini ditujukan dalam rangka menjawab kebutuhan entitas bisnis yang menginginkan perizinan dan proses bisnis perpajakan dan PNBP yang sederhana, cepat, efektif, dan efisien, serta dapat mendorong penggalian potensi penerimaan yang optimal dengan tetap menjaga efektivitas pengawasan.',
      'Tingkat implementasi transformasi proses bisnis perpajakan pada DJP adalah penerapan pengembangan proses bisnis yang diwujudkan dalam bentuk program click call counter. IKU ini merupakan IKU cascading dari Direktur Jenderal Pajak yang selanjutnya diampu oleh 3 pihak, yaitu KLIP DJP, Direktorat Pelayanan Penyuluhan dan Hubungan Masyarakat, serta Direktorat Transformasi Proses Bisnis yang dibantu oleh Direktorat Teknologi, Informasi, dan Komunikasi. Program click call counter terdiri atas:',
      '1. Penambahan layanan administrasi di Situs Web.',
      '2. Pengembangan layanan informasi perpajakan yang komprehensif.',
      '3. Penambahan layanan transaksional perpajakan pada KLIP DJP.',
      'Tingkat implementasi transformasi proses bisnis pelayanan mengukur jumlah program click call counter yang telah diimplementasikan dibandingkan dengan jumlah implementasi program click call counter yang direncanakan. Program click call counter yang direncanakan pada tahun 2024 dan menjadi target KLIP DJP sesuai dengan Rencana Strategis DJP (KEP-390). Program click call counter yang menjadi target KLIP DJP terdiri dari 2 target layanan (8 poin) sebagaimana rincian di bawah.',
      'Jika nantinya terdapat penyelesaian program di luar 2 target layanan tersebut maka dianggap sebagai tambahan poin realisasi dengan ketentuan capaian maks 120%.',
    ],
    Formula: ['Jumlah poin penyelesaian click call counter / Jumlah Poin Target Layanan x 100%'],
    Capaian: [
      'Subprogram Revitalisasi peran Contact Center dalam pengembangan layanan edukasi dan informasi perpajakan yang komprehensif (Non Automasi), terdiri dari 2 target layanan, dengan rincian pencapaian berikut.',
      '1. Pada penambahan teknologi Voice Biometric untuk menjamin keamanan transaksi dan kerahasiaan Wajib Pajak telah dilaksanakan tahapan kegiatan berikut:',
      'a. Pembahasan hasil benchmark voice biometric dalam rangka pengembangan voice biometric sesuai dengan Rencana Strategis 2024 bersama dengan Direktorat P2Humas yang diwakili oleh Subdit Pelayanan Perpajakan melalui UND-3/LIP/2024 yang dilaksanakan pada tanggal 12 Januari 2024. Hasil kegiatan studi banding (benchmarking) voice biometric ke Bank Central Asia dan Bank Permata telah disampaikan melalui ND-109/LIP/2024 tanggal 19 Januari 2024 kepada Dit. P2Humas dan Dit. TIK.',
      'b. Telah dilaksanakan koordinasi berupa Focus Group Discussion (FGD) melalui UND-105/PJ.12/2024 pada tanggal 01 Maret 2024 untuk membahas hasil benchmarking ke BCA dan Bank Permata.',
      'c. Telah dilaksanakan koordinasi berupa Focus Group Discussion (FGD) melalui UND-105/PJ.12/2024 pada tanggal 01 Maret 2024 untuk membahas dokumen analisis dan rekomendasi kajian kebutuhan teknologi voice biometric. Selanjutnya dalam kegiatan FGD tersebut mendengarkan paparan dari Avaya terkait pengembangan voice biometrik.',
      'd. Telah diperoleh rekomendasi kajian teknologi voice biometric dari Direktorat TIK melalui Nota Dinas Direktur TIK Nomor ND-611/PJ.12/2024 tanggal 26 Mei 2024 tentang Penyampaian Kajian Voice Biometric di Lingkungan Direktorat Jenderal Pajak.',
      '2. Pengembangan kualitas layanan.',
      'a. Pemberian Kewenangan Layanan Lupa EFIN melalui email. Telah terbit Nota Dinas Kepala KLIP Nomor ND-141/LIP/2024 tanggal 31 Januari 2024 perihal Layanan Lupa EFIN melalui Kanal Layanan E-mail mulai dilayani tanggal 5 Februari 2024.',
      'b. Kewenangan pemberian layanan konfirmasi data BC (PEB, PIB, SPPB, PBBJ). Telah terbit Nota Dinas Kepala KLIP Nomor ND-450/LIP/2024 tanggal 15 Mei 2024 perihal Layanan konfirmasi validitas data Bea Cukai mulai dilayani tanggal 3 Juni 2024.',
      'c. Kewenangan layanan pemberian token pendaftaran NPWP. Telah terbit Nota Dinas Kepala KLIP Nomor ND-450/LIP/2024 tanggal 15 Mei 2024 perihal Layanan konfirmasi validitas data Bea Cukai mulai dilayani tanggal 3 Juni 2024.',
      '3. Terdapat penambahan dua layanan di luar perencanaan, yaitu:',
      'a. Pemberian layanan permintaan link registrasi akun dan OTP pendaftaran akun e-Reg. Telah terbit Nota Dinas Kepala KLIP Nomor ND-669/LIP/2024 tanggal 15 Juli 2024 perihal Implementasi pemberian layanan permintaan link registrasi akun dan OTP pendaftaran akun e-Reg mulai dilayani tanggal 22 Juli 2024.',
      'b. Layanan pendukung aplikasi Simulator Coretax. Pemberian layanan diimplementasikan melalui Nota Dinas Kepala KLIP Nomor ND-1057/LIP/2024 tanggal 23 Oktober 2024 perihal Pemberian layanan pendukung aplikasi simulator Coretax.',
    ],
    Perbandingan: [
      'KLIP DJP terus berinovasi untuk memperbaiki dan mengembangkan layanan contact center melalui penambahan kewenangan dan realisasi kegiatan yang dilakukan.',
    ],
    Kendala: [
      '1. Implementasi dan pengembangan Aplikasi Omnichannel yang sudah dibagi menjadi 3 fase mengalami pelambatan. Dari 5 layanan yang direncanakan terimplementasi pada Aplikasi Omnichannel di tahun 2024, baru 3 layanan yang sudah terimplementasi sempurna (Inbound, Outbound, dan Live Chat) sedangkan layanan Twitter dan Email masih dalam penyempurnaan.',
      '2. Pada Aplikasi Omnichannel – Layanan Inbound & Outbound masih ditemukan bug yang mengakibatkan hilangnya data analytic atas Average Handling Time (AHT) Agen.',
      '3. Sesuai dengan kesepakatan Avaya selaku vendor yang bekerja sama dengan KLIP untuk mengembangkan Omnichannel hanya akan memfasilitasi upgrade sistem Oceanna satu kali (dari versi 3.8 menjadi versi 3.10).',
    ],
  },
  '3a-N': {
    Definisi: [
      'Service Level (SL) adalah critical parameter yang memperlihatkan sejauh mana Contact Center dapat mencapai target kecepatan pelayanan yang telah ditetapkan. Tingkat layanan ini diukur berdasarkan pedoman yang dijelaskan dalam panduan "Sukses Mengelola Contact Center," yang diterbitkan oleh Asosiasi Contact Center seluruh Indonesia. Panduan tersebut memberikan kerangka kerja yang komprehensif untuk mengevaluasi dan meningkatkan efisiensi operasional, membantu Contact Center mencapai standar layanan yang optimal sesuai dengan standar industri. Dengan mengacu pada pedoman ini, Contact Center dapat memastikan bahwa SL yang dicapai tidak hanya memenuhi, tetapi juga melebihi harapan, menciptakan pengalaman pelayanan yang unggul bagi pelanggan. Parameter yang digunakan oleh KLIP adalah 80% panggilan terjawab dalam 20 detik untuk telepon, dan 80% chat terjawab dalam 300 detik untuk live chat.',
    ],
    Formula: [
      'Service Level Layanan KLIP DJP = (Capaian service Level atas panggilan telepon masuk melalui 1500200 X 50%) + (Capaian Service Level atas live chat X 50%)',
    ],
    Perbandingan: [
      'Penurunan ini telah diantisipasi sejak tahap perencanaan migrasi dari Aplikasi Multichannel ke Omnichannel.',
      'Migrasi ini memungkinkan KLIP untuk memberikan coverage layanan yang lebih luas, sehingga dapat menjangkau lebih banyak Wajib Pajak di seluruh Indonesia.',
    ],
    Pendukung: [
      'Indeks tingkat layanan mencerminkan evaluasi terhadap efektivitas agen dalam mencapai target kecepatan pelayanan yang telah ditetapkan. Oleh karena itu, kecepatan, akurasi, pemahaman terhadap peraturan, dan tingkat profesionalitas agen menjadi indikator kunci dalam menilai kinerja agen tersebut. Selain itu, tingkat kompleksitas pertanyaan yang diajukan oleh penelepon, baik itu wajib pajak atau pelanggan lainnya, juga menjadi faktor penting dalam mengukur pencapaian ini.',
      'Tidak hanya itu, ketersediaan aplikasi pendukung seperti KMS (aplikasi Tax Knowledge Base) memiliki peran yang signifikan dalam meningkatkan efektivitas layanan telepon di KLIP DJP. Pelatihan atau akademi bagi agen juga memberikan dampak positif, terutama dalam meningkatkan pengetahuan mereka terkait perpajakan dan aplikasi pelaporan SPT. Dalam rangkaian pelatihan ini, agen diberikan simulasi menjawab panggilan telepon yang dipresentasikan oleh pelatih yang berperan sebagai wajib pajak, memberikan pengalaman praktis yang dibutuhkan oleh agen.',
    ],
    Kendala: [
      '1. Penerapan Mekanisme Blended Skill: Penerapan mekanisme blended skill untuk penugasan agen menciptakan kesulitan dalam penjadwalan bagi Tim IT dan Workforce Management (WFM). Di samping itu, perlu dilakukan penyesuaian secara bertahap terhadap pengaturan line (trunk) untuk mendukung efektifitas implementasi ini.',
      '2. Pembukaan Kembali Layanan PAP: Keputusan untuk membuka kembali layanan permohonan administrasi perpajakan (PAP) melalui live chat memiliki dampak pada penurunan sementara tingkat layanan (service level) live chat, meskipun secara rata-rata penurunan tersebut tidak begitu signifikan.',
      '3. Aplikasi Omnichannel masih di Tahap Pengembangan: Adanya kendala pada aplikasi Omnichannel yang masih disempurnakan terkadang mengakibatkan perlu dilakukannya force restart agar layanan live chat dapat kembali berfungsi. Perbaikan dan pembaruan pada aplikasi tersebut perlu diperhatikan guna meminimalkan potensi gangguan dalam layanan.',
    ],
    Tindakan: [
      '1. Pemantauan Rutin oleh Tim IT & WFM: Tim IT dan Workforce Management (WFM) telah melaksanakan pemantauan rutin selama pelaksanaan layanan. Tindakan ini mencakup evaluasi terhadap kinerja agen, penanganan permohonan, dan pengukuran efektivitas mekanisme blended skill. Pemantauan rutin dilakukan untuk mendeteksi potensi permasalahan dan memastikan kualitas pelayanan tetap optimal.',
      '2. Pemantauan oleh Supervisor dan Tim IT pada Layanan Live Chat di website pajak.go.id: Supervisor dan Tim IT secara aktif melakukan pemantauan terhadap layanan live chat yang terdapat pada website pajak.go.id. Langkah ini dilakukan untuk memastikan bahwa interaksi dengan pemohon administrasi perpajakan berjalan lancar.',
    ],
    'Rencana Aksi': [
      'Rencana aksi ini menunjukkan komitmen Kantor Layanan Informasi dan Pengaduan dalam menjaga dan meningkatkan kualitas pelayanan dengan terus melakukan pemantauan, evaluasi, dan penyesuaian sesuai kebutuhan.',
    ],
  },
  '3b-N': {
    Definisi: [
      'Indeks Okupansi Layanan Telepon merupakan ukuran yang mengindikasikan sejauh mana agen dapat memanfaatkan waktu dengan produktif saat menjalankan tugasnya, dan hal ini diukur melalui occupancy rate. Panduan penentuan tingkat waktu produktif ini merujuk pada pedoman yang tertuang dalam "Sukses Mengelola Contact Center," yang diterbitkan oleh Asosiasi Contact Center seluruh Indonesia. Selain itu, pedoman tersebut telah disesuaikan dengan karakteristik dan kebutuhan Aplikasi Omnichannel yang saat ini diimplementasikan pada Kantor Layanan Informasi dan Pengaduan. Dengan pendekatan ini, diharapkan dapat tercapai tingkat okupansi layanan telepon yang optimal, sesuai dengan standar industri dan adaptasi teknologi terkini yang digunakan dalam operasional sehari-hari.',
    ],
    Formula: [
      'Indeks Okupansi Layanan Telepon = Active Time Duration / ((Active Time Duration + Hold Duration + After Call Work) - Not Ready Duration) x 100%',
    ],
    Capaian: [
      'Tingkat Okupansi yang tercapai mencerminkan keseimbangan yang baik, di mana tidak terlalu tinggi yang dapat menyebabkan kelelahan bagi agen, namun juga tidak terlalu rendah yang berpotensi menurunkan kinerja layanan. Capaian yang signifikan ini menandakan efisiensi dan efektivitas dalam pengelolaan waktu kerja agen, sehingga memberikan pelayanan yang optimal kepada Wajib Pajak.',
    ],
    Perbandingan: [
      'Perbandingan ini menunjukkan adanya kemajuan yang berarti dalam manajemen dan optimalisasi efisiensi layanan telepon di Kantor Layanan Informasi dan Pengaduan tanpa mengorbankan kesehatan agen.',
    ],
    Pendukung: [
      'Pencapaian Indikator Kinerja Utama (IKU) Okupansi pada tahun 2024 didukung oleh sejumlah faktor yang bersinergi untuk meningkatkan tingkat efisiensi dan produktivitas layanan telepon. Pemantauan rutin yang dilakukan oleh Tim IT dan Workforce Management (WFM) membantu mengidentifikasi potensi permasalahan, memberikan umpan balik kepada agen, dan menyesuaikan strategi operasional agar sesuai dengan kebutuhan, yang semuanya berkontribusi pada peningkatan Okupansi.',
    ],
    Kendala: [
      'Penerapan Mekanisme Blended Skill. Penerapan mekanisme blended skill untuk penugasan agen menciptakan kesulitan dalam penjadwalan bagi Tim IT dan Workforce Management (WFM). Di samping itu, perlu dilakukan penyesuaian secara bertahap terhadap pengaturan line (trunk) untuk mendukung efektifitas implementasi ini.',
    ],
    Tindakan: [
      '- Tim IT dan Workforce Management (WFM) bekerja sama untuk mengonfigurasi ulang jalur (trunk) guna mendukung layanan telepon dan livechat.',
      '- Dilakukan penyesuaian jadwal agen double skill untuk mengatasi peningkatan tiba-tiba selama periode puncak.',
      '- Saluran live chat diperpanjang hingga pukul 17.00 pada hari terakhir setiap bulan, membuka peluang komunikasi yang lebih luas bagi pengguna layanan Kring Pajak.',
    ],
  },
  '3c-N': {
    Definisi: [
      'Efektivitas kinerja layanan merupakan indikator krusial dalam menilai kinerja petugas Contact Center, yang bertanggung jawab menjalankan tugas sesuai dengan peran masing-masing. IKU ini menjadi elemen sentral dalam mendukung Perspektif Proses Internal pada Peta Strategi KLIP DJP tahun 2024. Disebut demikian karena keseluruhan kegiatan inti pemberian layanan oleh petugas Contact Center dapat diukur melalui IKU ini. Oleh karena itu, prestasi yang baik dalam IKU ini berpotensi memberikan dampak positif terhadap pencapaian Sasaran Strategis lainnya.',
    ],
    Capaian: [
      'Tingkat efektivitas Kinerja Layanan mencakup pengukuran produktivitas fungsional petugas Contact Center dalam menyediakan layanan, efisiensi proses pelayanan, dan jaminan terhadap kualitas layanan yang diberikan kepada Wajib Pajak. Evaluasi ini mencakup analisis tingkat kapasitas, ketepatan, dan kualitas penyelesaian layanan oleh seluruh agen, sesuai dengan komponen yang telah ditetapkan. Selain itu, IKU ini juga mencakup evaluasi kinerja fungsional petugas Contact Center seperti tugas pendampingan dan pelatihan, serta pengukuran terhadap kegiatan layanan konsultasi yang dilakukan agen saat bertugas. Dalam pelaksanaannya dilakukan pula penilaian terhadap kualitas pelatihan yang diberikan oleh trainer kepada agen, dengan fokus pada layanan informasi dan penanganan pengaduan kepada Masyarakat/Wajib Pajak. Selain itu, dilakukan pengukuran terhadap kualitas analis dalam melaksanakan kegiatan pengembangan Contact Center.',
    ],
    Pendukung: [
      'Keberhasilan pencapaian target tahun 2024 didukung dengan upaya yang dilakukan pada masing-masing peran. Upaya-upaya tersebut antara lain:',
      '1. Setiap Supervisor pada setiap peran secara disiplin mencoba melakukan coaching untuk anggotanya yang dianggap kurang dalam mencapai target kinerjanya. Kegiatan ini selain menjaga agar anggotanya tetap bekerja sesuai dengan ekspektasi juga memberikan kesempatan bagi manajemen untuk mengumpulkan feedback untuk perbaikan-perbaikan layanan seperti perbaikan parameter penilaian agen, pengembangan agen sesuai dengan bakat dan minat mereka dengan melakukan open bidding, dan pembentukan kegiatan kalibrasi untuk mengurangi dispute pada saat penilaian.',
      '2. Peran aktif Supervisor dalam berkoordinasi dengan Tim IT dan WFM dalam penjagaan kapasitas SDM yang dibutuhkan pada jam layanan mengurangi risiko abandon call dan memastikan antrean call pada layanan tetap terjaga.',
      '3. Pengumpulan data dan bukti dukung pekerjaan yang baik oleh Supervisor membantu manajemen dan pengelola kinerja untuk merumuskan rencana pembuatan IKU di tahun 2024.',
      '4. Supervisor Layanan Informasi (Ops I & Ops II dan Layanan Pengaduan bekerja sama dalam pemantauan interaksi agen agar dapat melakukan mitigasi secara cepat apabila terjadi error pada sistem, selain itu dilakukan juga imbauan kepada agen-agen tertentu untuk memperbaiki CRM agar didapatkan catatan layanan Wajib Pajak yang lebih baik.',
      '5. Supervisor Asesor selalu melaksanakan kalibrasi rutin dengan anggotanya untuk memastikan kesamaan persepsi saat melakukan penilaian kualitas agen.',
      '6. Supervisor Trainer memetakan timeline keluarnya peraturan perpajakan yang baru, memastikan anggota tim trainer mendapatkan narasumber terbaik, dan menyamakan persepsi tim trainer agar tercapai keselarasan penyampaian materi saat kegiatan IHT.',
      '7. Supervisor Analis Chat Bot bersama dengan Tim Analis Chat Bot KLIP terus mengembangkan, memperbarui, dan mereviu teknologi Chat Bot yang dimiliki oleh DJP. Pada tahun 2024 telah ditingkatkan confidence level Chat Bot DJP (Fiska Fisko) ke level 0,7 dan mendapatkan hasil yang positif.',
      '8. Supervisor Analis Umum secara rutin melakukan monitoring dan evaluasi atas program-program revitalisasi contact center (click call counter) yang diamanatkan dalam Rencana Strategis DJP 2020-2024. Meskipun masih terdapat beberapa komponen target yang belum sempurna namun KLIP telah melakukan koordinasi dengan pihak-pihak terkait untuk menuntaskan kendala tersebut.',
    ],
    Kendala: [
      '1. Penurunan capaian kegiatan outbound, baik CPH dan CRM. Serta penurunan capaian ATS Agen Layanan Informasi.',
      '2. Seringnya terjadi kendala pada aplikasi Omnichannel, sehingga perlu dilakukan restart yang berdampak pada ketepatan waktu agen terhadap jadwal online mereka.',
      '3. Masih banyak dijumpai data-data capaian agen di Aplikasi Analytic yang anomali seperti data AHT, Customer Efficiency, dan Service Level. Hal ini mengurangi keakuratan pengukuran capaian kinerja agen.',
      '4. Belum tersedianya fitur screen recording pada rekaman Live Chat mengurangi keakuratan penilaian asesor saat menilai.',
      '5. Error rutin yang terjadi pada aplikasi Chat mengakibatkan tidak bisa diaksesnya aplikasi dengan frekuensi error yang tidak dapat diprediksi, hal ini selain membuat fitur Chatbot terhenti juga membuat kanal lain yang menggunakan sistem Omnichannel juga terdampak seperti kanal Live Chat dan telepon karena harus dilakukan restart cluster untuk memperbaikinya.',
      '6. Pengembangan dan implementasi voice biometric terkendala dalam menentukan unit kerja atau instansi yang sudah menerapkan voice biometric untuk tujuan kegiatan benchmark serta tidak sesuainya harapan dari pengembangan voice biometric untuk dapat meningkatkan kinerja layanan KLIP DJP, peningkatan keamanan, dan memberikan pengalaman kepada pengguna layanan.',
    ],
    Tindakan: [
      '1. Koordinasi intensif bersama dengan Analis, Vendor Avaya dan Direktorat TIK untuk menyelesaikan penyempurnaan migrasi Aplikasi Multichannel ke Aplikasi Omnichannel.',
      '2. Dilakukan reminder secara berkala kepada anggota team terkait kedisiplinan dan milestone-milestone kinerja yang harus dicapai oleh setiap anggota.',
      '3. Koordinasi dengan pihak pembuat kebijakan/peraturan untuk pelaksanaan IHT terkait peraturan perpajakan kepada pegawai KLIP (IHT Utama).',
      '4. Pelaksanaan kalibrasi rutin untuk penyamaan persepsi Asesor.',
      '5. Dilakukan perbaikan kualitas layanan Chat Bot, dalam hal ini analis Chat Bot telah melakukan penambahan materi baru, perubahan materi, dan reviu materi berupa pemantauan langsung pada aplikasi Dialogflow. Selain itu, analis Chat Bot juga melakukan kalibrasi materi dan meminta masukan reviu materi kepada trainer.',
      '6. Telah dilakukan ujicoba terhadap Omnichannel.',
    ],
  },
  '4a-N': {
    Definisi: [
      'Persentase tindak lanjut terhadap pengaduan pelayanan perpajakan menjadi salah satu Indikator Kinerja Utama (IKU) dalam rangka mencapai Sasaran Strategis (SS) Pengelolaan Pengaduan Pelayanan Perpajakan yang Optimal.',
    ],
    Capaian: ['Realisasi tersebut dikarenakan tidak adanya aduan yang masuk yang dapat ditindaklanjuti.'],
    Pendukung: [
      'Sepanjang tahun 2024, Kantor Layanan Informasi dan Pengaduan (KLIP) terus berkomitmen untuk menjaga kualitas layanan. Bukti nyata dari komitmen ini termanifestasi dalam perolehan dua apresiasi lisan dari Wajib Pajak. Selain itu, keunggulan KLIP DJP dalam penanganan pengaduan tidak hanya tercermin dari timeline penanganan kasus yang terstruktur, melainkan juga dari kualitas tinggi dalam pengelolaan pengaduan, yang dibuktikan dengan didapatkannya sertifikasi ISO 9001:2015 terkait Case Management System. Sertifikasi ini secara rutin diuji ulang setiap tahunnya, menegaskan komitmen KLIP DJP untuk mempertahankan standar tertinggi dalam manajemen kasus dan memberikan pelayanan yang berkualitas kepada Wajib Pajak.',
    ],
    Kendala: [
      'Tidak terdapat kendala dalam pencapaian IKU ini, rencana aksi yang dilakukan adalah KLIP terus melakukan monitoring dan evaluasi atas layanan pengaduan untuk terus dapat mempertahankan capaian baik ini.',
    ],
  },
  '5a-N': {
    Definisi: [
      'Efektivitas Kegiatan Outbound Call di Contact Center merupakan parameter penilaian yang mengukur tingkat keberhasilan dalam menghubungi wajib pajak melalui telepon. Tujuan utama dari kegiatan ini adalah memberikan himbauan terkait pemenuhan kewajiban perpajakan terkait pembayaran STP dan/atau SKP yang belum mencapai jatuh tempo. Selain itu, dalam IKU ini juga diukur seberapa banyak terjadi perubahan perilaku pembayaran dari Wajib Pajak terhadap STP dan/atau SKP setelah mendapatkan treatment atau penanganan khusus oleh petugas Contact Center.',
    ],
    Capaian: [
      'Pada tahun 2024 ini naik turun capaian terjadi di masing-masing triwulan, hal ini terjadi karena data calling list yang didapat dari Direktorat Data dan Informasi Perpajakan masih banyak terdapat data Wajib Pajak dengan status sudah bayar sehingga diperlukan mekanisme predial validation. Selanjutnya, tingginya isu penipuan yang mengatasnamakan Direktorat Jenderal Pajak menyebabkan menurunnya tingkat kepercayaan Wajib Pajak kepada agen dan informasi yang diberikan, sehingga Wajib Pajak menjadi enggan dan abai atas imbauan yang disampaikan agent. Di sisi lain, persiapan implementasi coretax juga menyebabkan pelaksanaan Outbound Call tidak berjalan optimal di Triwulan IV. Rekomendasi ke depan adalah melakukan persiapan pelaksanaan outbound melalui Coretax dengan mekanisme Predial Validation sehingga harapannya di tahun 2025 bisa semakin meningkat dan berkualitas baik.',
    ],
    Pendukung: [
      'Pemberian pelatihan yang terus-menerus kepada agen Contact Center yang dilakukan oleh Trainer KLIP terbukti dapat mengasah keterampilan komunikasi agen menjadi lebih baik, pemahaman yang mendalam terhadap peraturan perpajakan, dan kemampuan persuasif untuk merubah perilaku bayar Wajib Pajak. Selain itu Tim IT selalu memastikan keakuratan dan kelengkapan data Wajib Pajak dalam database dengan cara berkoordinasi ke Direktorat DIP untuk mempermudah identifikasi target yang tepat dan memberikan himbauan yang sesuai.',
    ],
    Kendala: [
      '- Pemantauan capaian komponen perubahan perilaku secara belum dapat diamati secara realtime karena data yang diberikan dari Direktorat DIP belum dapat menunjukkan data yang sebenarnya, terdapat lag/perbedaan waktu kurang lebih 15 hari dari data yang seharusnya.',
      '- Masih adanya isu penipuan yang mengatasnamakan DJP mengakibatkan turunnya rasa percaya masyarakat ketika terdapat agen yang memberikan imbauan via telepon.',
    ],
    Tindakan: [
      'KLIP terus menggaungkan dan mengamplifikasi konten-konten Kemenkeu dengan harapan dapat mengembalikan rasa percaya Wajib Pajak dan mengurangi kemungkinan risiko ketersinggungan.',
    ],
  },
  '6a-N': {
    Definisi: [
      'Persentase tindak lanjut rekomendasi hasil pemeriksaan BPK, pengawasan Itjen, dan pengawasan Direktorat KITSDA adalah salah satu Indikator Kinerja Utama (IKU) dalam rangka mencapai Sasaran Strategis (SS) Pengendalian Mutu yang Efektif. Tujuannya adalah mengoptimalkan implementasi tindak lanjut rekomendasi dari Badan Pemeriksa Keuangan (BPK), Inspektorat Jenderal (Itjen), dan Direktorat KITSDA di lingkungan Direktorat Jenderal Pajak.',
    ],
    Pendukung: [
      'Melalui proses monitoring dan evaluasi yang dilakukan oleh Kepala Kantor KLIP DJP bersama dengan Kepala Seksi dan Supervisor, dapat dipastikan bahwa setiap kegiatan layanan beroperasi sesuai dengan ketentuan yang berlaku. Tidak hanya itu, ketertiban di KLIP DJP juga tercermin dalam disiplin pegawai dan penggunaan anggaran yang tepat, menjadikan KLIP DJP terkelola dengan baik dan terhindar dari teguran atau pemeriksaan yang tidak diinginkan.',
    ],
    Kendala: [
      'IKU ini pada intinya membahas mengenai bagaimana kecepatan suatu Unit Kerja terutama Unit Kepatuhan Internalnya dalam merespon rekomendasi dari Pembina UKI diatasnya, sehingga untuk kendala hampir tidak ada sebab seluruh proses pencapaian kinerja telah dilakukan dengan baik dan maksimal.',
    ],
  },
  '7a-N': {
    Definisi: [
      'IKU ini merupakan parameter untuk mengukur batas minimal kompetensi yang diperlukan seorang pegawai dalam melaksanakan tugas jabatan pada unit tersebut atau bisa dikatakan apabila realisasi atas IKU ini baik maka standar kompetensi pegawai pada unit tersebut juga baik.',
    ],
    Pendukung: [
      'Pencapaian IKU persentase pegawai yang memenuhi standar kompetensi diperoleh melalui sejumlah langkah pendukung, termasuk peningkatan kapasitas pegawai melalui berbagai pelatihan. Inisiatif ini terutama terwujud melalui pelaksanaan Akademi Kring Pajak, yang secara khusus diselenggarakan untuk pegawai baru yang akan menjabat sebagai agen Kring Pajak. Peningkatan kapasitas pegawai KLIP DJP secara signifikan mendukung peran KLIP DJP dalam memberikan layanan informasi kepada pengguna layanan Kring Pajak. Selain itu, pengawasan terhadap kewajiban pemenuhan pelatihan melalui platform e-learning terus diintensifkan, dengan poin jamlat sebagai indikator yang harus dipenuhi oleh setiap pegawai. Langkah-langkah ini bertujuan untuk memastikan bahwa seluruh pegawai memenuhi syarat yang ditentukan, sehingga kualifikasi dan kompetensi mereka sesuai dengan standar yang telah ditetapkan.',
    ],
    Kendala: [
      'Pencapaian IKU persentase pegawai yang memenuhi standar kompetensi pada tahun 2024 tidak menemui kendala signifikan, karena seluruh pegawai berhasil melewatinya dengan baik. Keberhasilan ini dapat diatribusikan kepada langkah-langkah yang diambil, termasuk upaya memastikan bahwa setiap pegawai memiliki penguasaan komprehensif terhadap kompetensi yang diperlukan. Hal ini tercermin dalam kemampuan mereka untuk menyelesaikan ujian dengan baik, menegaskan bahwa semua pegawai telah memenuhi standar kompetensi yang telah ditetapkan.',
    ],
  },
  '7b-N': {
    Definisi: [
      'Berdasarkan Keputusan Menteri Keuangan Nomor 300/KMK.01/2022 tentang Manajemen Kinerja di Lingkungan Kementerian Keuangan, antara lain diatur bahwa:',
      '1. Manajemen kinerja merupakan rangkaian kegiatan mengoptimalkan sumber daya untuk meningkatkan kinerja organisasi dan pegawai dalam rangka mencapai tujuan organisasi.',
      '2. Manajemen kinerja dilakukan berdasarkan prinsip objektif, terukur, akuntabel, partisipatif, dan transparan.',
      '3. Ruang lingkup manajemen kinerja terdiri atas klasifikasi manajemen kinerja, struktur manajemen kinerja, kerangka kerja sistem manajemen kinerja, dan sistem informasi manajemen kinerja.',
      '4. Klasifikasi manajemen kinerja terdiri atas manajemen kinerja organisasi, yakni manajemen kinerja dalam rangka pelaksanaan tugas dan fungsi untuk mencapai tujuan organisasi dalam periode tertentu, dan manajemen kinerja pegawai yakni manajemen kinerja dalam rangka pelaksanaan tugas dan fungsi, penugasan lainnya sesuai kebutuhan organisasi, serta perilaku kerja pegawai selama periode tertentu.',
      'Unit Pemilik Kinerja (UPK) yang merupakan bagian dari struktur manajemen kinerja, terdiri atas UPK-One, UPK-Two, dan UPK-Three. Struktur UPK-Three terdiri atas:',
      'a. Submanajer Kinerja yaitu Pimpinan UPK-Three;',
      'b. Administrator Kinerja Organisasi (AKO) UPK-Three yaitu pejabat 1 (satu) tingkat di bawah Submanajer Kinerja UPK-Three yang memiliki tugas membantu KKO UPK-Three dalam mengelola kinerja organisasi unit organisasi yang dipimpin oleh Pejabat Administrator pada kantor pelayanan dan Unit Pelaksana Teknis Eselon III di Lingkungan Kementerian Keuangan; dan',
      'c. Administrator Kinerja Pegawai (AKP) UPK-Three yaitu pejabat 1 (satu) tingkat di bawah Submanajer Kinerja UPK-Three yang memiliki tugas membantu KKP UPK-Three dalam mengelola kinerja pegawai unit organisasi yang dipimpin oleh Pejabat Administrator pada kantor pelayanan dan Unit Pelaksana Teknis Eselon III di Lingkungan Kementerian Keuangan.',
      'Pengelola kinerja pada Unit Pelaksana Teknis (UPT) Eselon III di lingkungan DJP adalah sebagai berikut:',
      'a. yang bertindak selaku Submanajer Kinerja adalah Kepala Kantor Layanan Informasi dan Pengaduan (KLIP) dan Kepala Kantor Pengolahan Data dan Dokumen Perpajakan (KPDDP); dan',
      'b. yang bertindak selaku KKO UPK-Three dan KKP UPK-Three adalah Kepala Subbagian Tata Usaha dan Kepatuhan Internal pada Kantor Layanan Informasi dan Pengaduan (KLIP) dan Kepala Kantor Pengolahan Data dan Dokumen Perpajakan (KPDDP).',
      'Efektivitas Implementasi Manajemen Kinerja diukur dari 2 (dua) komponen sebagai berikut:',
      '1. Indeks Pelaksanaan Program Budaya Kinerja. Budaya kinerja merupakan budaya kerja yang berorientasi pada peningkatan kinerja individu dan organisasi. Program budaya kinerja diterapkan untuk memperkuat kesadaran pegawai DJP dalam meningkatkan kinerja dan kompetensinya dalam rangka pencapaian tujuan organisasi yang pada akhirnya diharapkan mampu mewujudkan sebuah pelaksanaan manajemen kinerja yang adil dan objektif. Indeks pelaksanaan program budaya kinerja diukur dari 2 (dua) kegiatan sebagai berikut:',
      'a. Pelaksanaan penyampaian imbauan terkait manajemen kinerja; dan',
      'b. Pelaksanaan Dialog Kinerja Organisasi (DKO).',
      'Ketentuan lebih lanjut mengenai pelaksanaan program budaya kinerja akan disampaikan melalui Nota Dinas Direktur KITSDA.',
      '2. Indeks Kualitas Pengelolaan Kinerja. Indeks kualitas pengelolaan kinerja diperlukan untuk mengukur efektivitas pengelolaan kinerja organisasi maupun pegawai di lingkungan DJP yang telah berjalan selama ini. Pengukuran kualitas pengelolaan kinerja akan dilaksanakan oleh Direktorat KITSDA dan Sekretariat Direktorat Jenderal, dengan mekanisme yang akan disampaikan kemudian. Hasil pengukuran berupa indeks kualitas pengelolaan kinerja menjadi dasar penghitungan capaian IKU K-3 Indeks Efektivitas Implementasi Manajemen Kinerja Kepala KLIP dan Kepala KPDDP. Ketentuan lebih lanjut terkait indeks kualitas pengelolaan kinerja akan disampaikan melalui Nota Dinas Direktur KITSDA. Keterangan:',
      'a. Indeks kualitas pengelolaan kinerja untuk Kepala KLIP merupakan indeks kualitas pengelolaan kinerja pada KLIP.',
      'b. Indeks kualitas pengelolaan kinerja untuk Kepala KPDDP merupakan indeks kualitas pengelolaan kinerja pada KPDDP.',
    ],
    Pendukung: [
      'Adanya kepedulian yang tinggi oleh pejabat dan seluruh pegawai pada Kantor Layanan Informasi dan Pengaduan DJP dalam melakukan koordinasi dan kontrol capaian kinerja dari setiap unit sehingga dapat dilakukan evaluasi dan segera menemukan solusi secara musyawarah agar mendukung kelancaran pelaksanaan tugas setiap unit yang ada dengan dilaksanakannya kegiatan Dialog Kinerja Organisasi setiap triwulannya.',
    ],
    Kendala: [
      'Dalam mencapai target persentase efektivitas dialog kinerja organisasi dan rencana mitigasi risiko yang selesai dijalankan tahun 2024 terdapat beberapa kendala antara lain: bertambahnya jumlah kelompok pada layanan informasi, sehubungan dengan adanya program revitalisasi Contact Center. Selain itu sistem Omnichannel yang masih dalam penyempurnaan masih banyak membutuhkan koordinasi intensif antar tiap seksi. Hal ini mengakibatkan kendala waktu dalam pengumpulan data manajemen risiko dan data capaian kinerja IKU.',
    ],
  },
  '7c-N': {
    Definisi: [
      'Kegiatan Pembinaan Mental pada Kantor Layanan Informasi dan Pengaduan dilaksanakan dalam enam kegiatan yang berbeda. Kegiatan tersebut terbagi menjadi 4 bidang, yaitu bidang Ideologi berupa kegiatan Sosialisasi Pembangunan Karakter Individu, bidang Kompetensi berupa Sosialisasi ICV dan sosialisasi Kompetensi Individu, bidang Rohani berupa Kajian, serta bidang kejiwaan berupa Kegiatan ICV JUS SEGAR. Jumlah pegawai KLIP yang banyak menyebabkan kegiatan pembinaan mental sulit untuk dilakukan secara menyeluruh kepada pegawai, sehingga tidak semua pegawai mengikuti kegiatan pembinaan mental.',
    ],
    Pendukung: [
      'KLIP sebagai pengampu membuat materi dan menyusun kegiatan secara mandiri. KLIP berkoordinasi dengan beberapa pihak dalam melaksanakan kegiatan pembinaan mental agar sinkron dengan kegiatan ICV dan kegiatan lainnya.',
    ],
    Kendala: [
      'Jumlah pegawai KLIP yang banyak dan jadwal online yang berbeda menyebabkan kegiatan pembinaan mental sulit untuk dilakukan secara menyeluruh kepada pegawai, sehingga tidak semua pegawai mengikuti kegiatan pembinaan mental.',
    ],
  },
  '8a-CP': {
    Definisi: [
      'Persentase Kualitas Pelaksanaan Anggaran merupakan IKU dari sasaran strategis Pengelolaan keuangan yang optimal. Dana yang tersedia dalam dokumen pelaksanaan anggaran (DIPA), harus dikelola sesuai rencana yang telah ditetapkan dan dapat dipertanggungjawabkan. Pelaksanaan anggaran menggunakan prinsip hemat, efisien, dan tidak mewah dengan tetap memenuhi output sebagaimana telah direncanakan dalam DIPA.',
      'Pengukuran kinerja pelaksanaan anggaran melalui IKPA secara ringkas tercermin dalam empat aspek yaitu Kesesuaian Perencanaan dan Pelaksanaan, Kepatuhan Terhadap Regulasi, Efektivitas Pelaksanaan Kegiatan, dan Efisiensi Pelaksanaan Kegiatan komponen hasil dan komponen proses.',
    ],
    Formula: [
      'Perhitungan IKU Indeks kinerja kualitas pelaksanaan anggaran ini mengacu pada PMK 62 TAHUN 2023 pasal 7.',
      'Triwulan I s.d. Triwulan III = 100% x IKPA dengan nilai IKPA 95,5% (Indeks 100)',
      'Triwulan IV = (50% x SMART + 50% x IKPA) dengan nilai NKA target 91,0% (indeks 100)',
    ],
    Pendukung: [
      '1. Pelaksanaan forecasting belanja tiap awal triwulan untuk agar penyerapan pada triwulan tersebut dapat tercapai dengan baik.',
      '2. Peningkatan komitmen untuk berdisiplin untuk melaksanakan belanja sesuai dengan forecasting yang telah disusun.',
      '3. Melakukan revisi anggaran yang diperlukan untuk mengoptimalkan pengelolaan anggaran yang baik.',
      '4. Melakukan pengembalian belanja pegawai yang berlebih ke Eselon I DJP.',
    ],
    Kendala: [
      'Adanya perbedaan utama sudut pandang dalam melakukan penilaian pengelolaan anggaran antara IKPA dan SMART, di mana IKPA mengedepankan penyerapan anggaran yang optimal dan SMART mengedepankan efisiensi anggaran yang optimal sehingga sulit untuk mencapai titik keseimbangan dalam memperoleh nilai pengelolaan anggaran yang optimal dikarenakan dua hal ini sangat berseberangan. Postur Anggaran KLIP yang didominasi output generik tidak memungkinkan untuk mengejar efisiensi anggaran yang optimal jika terjadi penyerapan yang optimal. Hal ini menjadi tantangan sendiri untuk memperoleh nilai IKKPA yang maksimal. Sangat diperlukan rumus penghitungan baru IKKPA yang lebih menyeluruh memandang satker-satker yang ada di Ditjen Pajak karena setiap satker memiliki karakteristiknya tersendiri dalam postur anggarannya. Untuk memitigasi hal tersebut telah dilakukan koordinasi dengan pihak-pihak terkait dalam pengambilan keputusan pengelolaan anggaran. KLIP juga telah menyegerakan untuk melakukan revisi anggaran yang dirasa diperlukan di triwulan awal tahun 2024.',
    ],
  },
};

export const NARASI: readonly BarisNaskah[] = Object.entries(TEKS_IKU).flatMap(([kode, teks]) =>
  barisBagian(teks).map((baris) => ({ kode, ...baris })),
);
