import { cited } from '../../citation.ts';
import { decimal } from '../../decimal.ts';
import type { Kelompok, MataPelajaran, ProgramKlasikal } from '../program.ts';

const UJIAN = 'Evaluasi Level 2, Persyaratan Umum Peserta Ujian';
const SUSULAN = 'Evaluasi Level 2, Ujian Susulan';
const KELULUSAN = 'Ketentuan kelulusan';

function course(
  urutan: number,
  nama: string,
  kelompok: Kelompok,
  [tatapMuka, nonTatapMuka, jumlah]: readonly [string, string, string],
  diujikan: 'diujikan' | 'tidak diujikan',
): MataPelajaran {
  return {
    nama,
    kelompok,
    jpTatapMuka: decimal(tatapMuka),
    jpNonTatapMuka: decimal(nonTatapMuka),
    jp: decimal(jumlah),
    urutan,
    diujikan: diujikan === 'diujikan',
  };
}

/** Kerangka Acuan Program Pelatihan Fungsional Penilai Pajak Dasar, December 2018. */
export const kapPenilaiPajakDasar2018: ProgramKlasikal = {
  metode: 'klasikal',
  kode: 'penilai-pajak-dasar',
  nama: 'Pelatihan Fungsional Penilai Pajak Dasar',
  jenisJenjang: { nilai: 'Pelatihan Fungsional Dasar', pasal: 'Jenis dan Jenjang Program' },
  peraturan: {
    jenis: 'Kerangka Acuan Program',
    nomor: null,
    tahun: 2018,
    tentang: 'Pelatihan Fungsional Penilai Pajak Dasar',
    berlakuSejak: '2018-12-01',
    singkatan: 'KAP Penilai Pajak Dasar',
  },
  mataPelajaran: {
    pasal: 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran; Teknis penilaian 1',
    daftar: [
      course(1, 'Konsep Dasar Penilaian Bagi Penilai Pajak', 'pokok', ['5', '1', '6'], 'tidak diujikan'),
      course(3, 'Pengukuran dan Pemetaan Sederhana', 'pokok', ['5', '1', '6'], 'diujikan'),
      course(4, 'Teknologi Bangunan', 'pokok', ['6', '1', '7'], 'diujikan'),
      course(5, 'Teknik Pengumpulan Data', 'pokok', ['6', '1', '7'], 'diujikan'),
      course(6, 'Ekonomi Tanah dan Tata Kota', 'pokok', ['3', '1', '4'], 'tidak diujikan'),
      course(7, 'Highest and Best Use', 'pokok', ['3', '1', '4'], 'diujikan'),
      course(8, 'Analisis Pasar Properti', 'pokok', ['5', '1', '6'], 'diujikan'),
      course(9, 'Pendekatan Data Pasar', 'pokok', ['8', '1', '9'], 'diujikan'),
      course(10, 'Pendekatan Pendapatan', 'pokok', ['8', '1', '9'], 'tidak diujikan'),
      course(11, 'Pendekatan Biaya', 'pokok', ['6', '1', '7'], 'diujikan'),
      course(12, 'Laporan Penilaian', 'pokok', ['5', '0', '5'], 'tidak diujikan'),
      course(
        14,
        'PBB Sektor Perkebunan, Perhutanan, Pertambangan dan Sektor Lainnya',
        'pokok',
        ['8', '1', '9'],
        'tidak diujikan',
      ),
      course(15, 'Hukum Pertanahan', 'pokok', ['3', '1', '4'], 'tidak diujikan'),
      course(16, 'Perpajakan Untuk Penilaian', 'pokok', ['8', '1', '9'], 'tidak diujikan'),
      course(17, 'Metode Penilaian Komprehensif', 'pokok', ['15', '0', '15'], 'tidak diujikan'),
      course(2, 'Pengenalan Penilaian Bisnis', 'penunjang', ['2', '1', '3'], 'tidak diujikan'),
      course(13, 'Standar Penilaian Indonesia', 'penunjang', ['2', '1', '3'], 'tidak diujikan'),
      course(18, 'Pembentukan Karakter', 'penunjang', ['7', '0', '7'], 'tidak diujikan'),
    ],
  },
  kegiatanLain: {
    pasal: 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran',
    daftar: [{ nama: 'Ceramah: Integritas (Direktorat Ekstensifikasi dan Penilaian)', jp: decimal('2') }],
  },
  totalJp: cited('122', 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran, Total JP'),
  hariPelaksanaan: cited('10', 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran, Dilaksanakan dalam'),
  lamaUjian: {
    pasal: 'Lama Waktu Ujian Komprehensif',
    praktikMenit: decimal('315'),
    lisanMenit: decimal('225'),
  },
  rentangNilai: { pasal: 'Teknis penilaian 2', min: decimal('0'), maks: decimal('100') },
  bobotNpr: { pasal: 'Teknis penilaian 2', kehadiran: decimal('30'), tugas: decimal('70') },
  rumusNt: { pasal: 'Teknis penilaian 3' },
  bobotNuk: {
    pasal: 'Teknis penilaian 4, tabel Nilai Ujian Komprehensif',
    praktik: decimal('40'),
    lisan: decimal('60'),
  },
  bobotNa: { pasal: 'Teknis penilaian 4', resume: decimal('8'), nt: decimal('32'), ujian: decimal('60') },
  batas: {
    pasal: `${KELULUSAN} 1`,
    nilaiAkhir: cited('65', `${KELULUSAN} 1, Nilai Akhir`),
    jumlahNt: cited('65', `${KELULUSAN} 1, Jumlah Nilai Tertimbang`),
    npr: {
      pokok: cited('65', `${KELULUSAN} 1, NPR mata pelajaran pokok`),
      penunjang: cited('60', `${KELULUSAN} 1, NPR mata pelajaran penunjang`),
    },
    nilaiUjian: cited('60', `${KELULUSAN} 1, Nilai Ujian Komprehensif`),
    kehadiran: cited('80', `${KELULUSAN} 1, tingkat kehadiran; ${UJIAN} 2`),
  },
  pengganti: {
    kehadiran: cited('80', `${UJIAN} 5`),
    hariSebelumUjian: cited('1', `${UJIAN} 6`),
    alasan: {
      pasal: `${UJIAN} 4`,
      daftar: [
        { kode: 'a', uraian: 'Surat pemberitahuan diterima terlambat' },
        { kode: 'b', uraian: 'Jadwal keberangkatan moda transportasi tertunda' },
        { kode: 'c', uraian: 'Peserta sakit' },
        { kode: 'd', uraian: 'Peserta/istri peserta melahirkan' },
        { kode: 'e', uraian: 'Keluarga terdekat sakit, dirawat di rumah sakit, atau meninggal dunia' },
        { kode: 'f', uraian: 'Menjalankan ibadah keagamaan' },
        { kode: 'g', uraian: 'Menjadi saksi dalam pengadilan' },
        { kode: 'h', uraian: 'Hal lain yang bersifat kedinasan' },
      ],
    },
  },
  susulan: {
    batasHari: cited('14', `${SUSULAN} 3`),
    alasan: {
      pasal: `${SUSULAN} 2`,
      daftar: [
        { kode: 'a', uraian: 'Peserta sakit' },
        { kode: 'b', uraian: 'Peserta/istri peserta melahirkan' },
        { kode: 'c', uraian: 'Keluarga terdekat sakit, dirawat di rumah sakit, atau meninggal dunia' },
        { kode: 'd', uraian: 'Menjalankan ibadah keagamaan' },
        { kode: 'e', uraian: 'Menjadi saksi dalam pengadilan' },
        { kode: 'f', uraian: 'Hal lain yang bersifat kedinasan' },
      ],
    },
  },
  predikat: {
    pasal: `${KELULUSAN} 3, tabel Nilai Akhir`,
    pita: [
      { batasBawah: decimal('90'), isi: { huruf: 'A', predikat: 'Amat Baik' } },
      { batasBawah: decimal('76'), isi: { huruf: 'B', predikat: 'Baik' } },
      { batasBawah: decimal('65'), isi: { huruf: 'C', predikat: 'Cukup' } },
      { batasBawah: decimal('0'), isi: { huruf: 'D', predikat: 'Kurang' } },
    ],
  },
  rekomendasi: {
    pasal: `${KELULUSAN} 3, rekomendasi kinerja akademik`,
    porsiTerbaik: decimal('10'),
    predikat: 'Amat Baik',
  },
  pengumuman: { pasal: `${KELULUSAN} 2, Pengumuman Hasil Pelatihan`, batasBulan: decimal('1') },
  golonganMinimum: { nilai: 'II/c', pasal: 'Persyaratan Peserta, Administrasi 2' },
  belumDiatur: [
    {
      pasal: 'Teknis penilaian 1',
      pertanyaan: 'Nilai Patokan tercetak dengan dua desimal dan berjumlah 99,98, bukan 100.',
      pilihan:
        'Nilai Patokan dihitung sebagai bagian tepat, JP / jumlah JP × 100, dan hanya dicetak dua desimal.',
      alasan:
        'Dengan angka tercetak, peserta bernilai 65 di semua mata pelajaran tidak lulus hanya karena pembulatan; baris JUMLAH menyatakan 100.',
    },
    {
      pasal: 'Teknis penilaian 1',
      pertanyaan: 'Judul daftar Nilai Patokan menyebut "Pelatihan Teknis Jurusita Pajak".',
      pilihan: 'Daftar dibaca sebagai daftar program ini.',
      alasan: 'Semua barisnya adalah mata pelajaran program ini dan berjumlah 120 JP.',
    },
    {
      pasal: 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran',
      pertanyaan: 'Arti tanda * dan ** pada nama mata pelajaran tidak dijelaskan.',
      pilihan:
        'Tanda tidak dipakai; mata pelajaran yang diujikan diambil dari kolom keterangan daftar Nilai Patokan.',
      alasan:
        'Mata pelajaran bertanda sama dengan yang diujikan, sehingga tidak ada angka yang bergantung padanya.',
    },
    {
      pasal: 'Teknis penilaian 2–4',
      pertanyaan: 'Cara membulatkan P, NPR, jumlah NT, nilai ujian dan NA tidak diatur.',
      pilihan:
        'Setiap nilai bernama dibulatkan setengah ke atas pada dua desimal ketika dibuat; langkah berikutnya memakai nilai itu.',
      alasan:
        'Batas kelulusan dan predikat ditulis dengan dua desimal, dan pembaca dapat menghitung ulang dari halaman tercetak.',
    },
    {
      pasal: `${KELULUSAN} 3, rekomendasi kinerja akademik`,
      pertanyaan:
        'Jumlah "10% dari keseluruhan peserta" yang bukan bilangan bulat, nilai kembar di batasnya, dan peserta yang tidak lulus tidak diatur.',
      pilihan:
        'Jumlah dibulatkan ke atas dari seluruh peserta, nilai kembar di batas disertakan, dan hanya peserta yang memenuhi syarat kelulusan yang diperingkat.',
      alasan:
        'Tidak ada dasar untuk memilih di antara nilai kembar; rekomendasi bagi yang tidak lulus tidak masuk akal.',
    },
    {
      pasal: `${UJIAN} 5`,
      pertanyaan: 'Kehadiran peserta bertugas pengganti yang sudah di atas 80% tidak diatur.',
      pilihan: 'Kehadiran yang lebih tinggi tetap dipakai; tugas pengganti hanya menaikkan sampai 80%.',
      alasan: 'Tugas pengganti mengganti kekurangan jamlat dan tidak mengurangi yang sudah dihadiri.',
    },
    {
      pasal: `${SUSULAN} 3`,
      pertanyaan: 'Naskah menulis "2 (minggu)" tanpa satuan hari.',
      pilihan: 'Dua minggu dihitung 14 hari kalender sejak tanggal ujian utama; hari ke-14 masih diterima.',
      alasan: 'Minggu adalah satuan kalender.',
    },
  ],
  tidakDimodelkan: [
    {
      pasal: 'Evaluasi Level 1',
      hal: 'Evaluasi pengajar dan evaluasi penyelenggaraan.',
      alasan: 'Diisi peserta lewat kuesioner; tidak memengaruhi nilai dan kelulusan.',
    },
    {
      pasal: 'Evaluasi Level 2, Ujian Praktik dan Ujian Lisan Komprehensif',
      hal: 'Naskah soal dan cara memberi nilai ujian praktik dan ujian lisan.',
      alasan: 'Ditetapkan pengajar dan tim penguji; nilai praktik dan nilai lisan adalah masukan.',
    },
    {
      pasal: `${SUSULAN} 4`,
      hal: 'Naskah soal susulan yang berbeda dari naskah ujian utama.',
      alasan: 'Tidak dapat diperiksa dari angka.',
    },
    {
      pasal: `${KELULUSAN} 2`,
      hal: 'Keputusan rapat kelulusan dan Keputusan Kepala Badan tentang Pengumuman Hasil Pelatihan.',
      alasan:
        'Program menghitung setiap syarat dan menyebut yang belum terpenuhi; keputusan tetap pada rapat, dan naskah Keputusan Kepala Badan tidak termasuk dokumen sumber.',
    },
    {
      pasal: 'Lama Pelatihan Efektif dan Daftar Mata Pelajaran',
      hal: 'Kegiatan tanpa jam pelajaran (PKL, outbound, MFD, pengarahan program, action learning), jadwal belajar mandiri, dan asistensi dari DJP.',
      alasan: 'Tidak menambah JP dan tidak mempunyai Nilai Patokan.',
    },
    {
      pasal: 'Persyaratan Peserta, Administrasi 1 dan 3; Lain-lain',
      hal: 'Status PNS DJP, pendidikan paling rendah D III, dan perlengkapan yang dibawa.',
      alasan: 'Diperiksa ketika peserta dipanggil; hanya golongan yang diperiksa pada buku kerja.',
    },
    {
      pasal: 'Evaluasi Level 3; Evaluasi Level 4',
      hal: 'Evaluasi pasca pembelajaran dan evaluasi hasil kerja alumni.',
      alasan: 'Dilaksanakan setelah pelatihan dan tanpa rumus nilai.',
    },
    {
      pasal: 'Standar Kompetensi; Kompetensi Dasar; Kualifikasi Pengajar; Fasilitas',
      hal: 'Isi materi, pengajar, dan fasilitas.',
      alasan: 'Tidak ada angka hasil peserta yang bergantung padanya.',
    },
  ],
};
