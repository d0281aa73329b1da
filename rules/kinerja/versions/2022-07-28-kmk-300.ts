import { decimal } from '../../decimal.ts';
import type { ManajemenKinerja } from '../aturan.ts';

const CAPAIAN = 'Penghitungan indeks capaian IKU';
const STABILIZE = `${CAPAIAN}, polarisasi stabilize`;
const RENTANG = `${CAPAIAN}, batas capaian`;
const NSS = 'Nilai Sasaran Strategis';
const PERSPEKTIF = 'Nilai perspektif';
const NKO = 'Nilai Kinerja Organisasi';
const STATUS = 'Status IKU';

/** Keputusan Menteri Keuangan 300/KMK.01/2022 on performance management. */
export const kmk300Tahun2022: ManajemenKinerja = {
  peraturan: {
    jenis: 'Keputusan Menteri Keuangan',
    nomor: '300/KMK.01/2022',
    tahun: 2022,
    tentang: 'Manajemen Kinerja di Lingkungan Kementerian Keuangan',
    berlakuSejak: '2022-07-28',
    singkatan: 'KMK 300/KMK.01/2022',
  },
  capaian: {
    maximize: { pasal: `${CAPAIAN}, polarisasi maximize` },
    minimize: { pasal: `${CAPAIAN}, polarisasi minimize` },
    stabilize: { pasal: STABILIZE },
  },
  rentangCapaian: { pasal: RENTANG, min: decimal('0'), maks: decimal('120') },
  nilaiSasaranStrategis: { pasal: NSS },
  nilaiPerspektif: { pasal: PERSPEKTIF },
  nko: { pasal: NKO, bobotBawaan: [decimal('40'), decimal('30'), decimal('30')] },
  status: {
    pasal: STATUS,
    pita: [
      { batasBawah: decimal('100'), isi: 'Hijau' },
      { batasBawah: decimal('80'), isi: 'Kuning' },
      { batasBawah: decimal('0'), isi: 'Merah' },
    ],
  },
  belumDiatur: [
    {
      pasal: 'Nomor bab, pasal, dan tanggal berlaku',
      pertanyaan: 'Naskah KMK ini tidak termasuk dokumen sumber; isinya diketahui dari uraian pihak lain.',
      pilihan:
        'Kutipan menyebut pokok aturannya, bukan nomor pasal; KMK dianggap berlaku sejak 28 Juli 2022.',
      alasan: 'Nomor pasal yang tidak diperiksa pada naskah tidak boleh dikutip.',
    },
    {
      pasal: STABILIZE,
      pertanyaan: 'Rumus capaian untuk polarisasi stabilize tidak ditetapkan dalam sumber yang dipakai.',
      pilihan: 'Capaian = 100 − |realisasi − target| / target × 100; paling tinggi 100, paling rendah 0.',
      alasan:
        'Penyimpangan ke atas dan ke bawah sama-sama menurunkan capaian, dan tepat target bernilai 100.',
    },
    {
      pasal: RENTANG,
      pertanyaan: 'Realisasi negatif dan target nol tidak diatur.',
      pilihan: 'Keduanya ditolak sebagai masukan yang salah.',
      alasan:
        'Perbandingan dengan target nol tidak mempunyai nilai, dan realisasi IKU adalah jumlah, persentase, atau indeks.',
    },
    {
      pasal: RENTANG,
      pertanyaan: 'Cara membulatkan capaian, NSS, nilai perspektif, dan NKO tidak disebut.',
      pilihan:
        'Setiap nilai dibulatkan setengah ke atas pada dua desimal ketika dibuat; langkah berikutnya memakai nilai itu.',
      alasan:
        'Tabel capaian LAKIN KLIP DJP 2024 mencetak dua desimal dan nilai perspektif 115,845 di sana menjadi 115,85.',
    },
    {
      pasal: NSS,
      pertanyaan:
        'Bobot IKU dalam satu sasaran strategis tidak tercetak dalam LAKIN KLIP DJP 2024, padahal NSS 3 di sana (115,48) bukan rata-rata sederhana (115,98).',
      pilihan:
        'Bobot adalah masukan; tanpa bobot semua IKU sama berat. Bobot 21 : 14 : 21 menghasilkan 115,48.',
      alasan:
        'Bobot lain dapat memberi hasil yang sama, sehingga tidak satu pun dapat ditetapkan sebagai bawaan.',
    },
    {
      pasal: NKO,
      pertanyaan: 'Bobot perspektif tidak tercetak dalam LAKIN KLIP DJP 2024.',
      pilihan:
        'Bobot adalah masukan; tanpa bobot, tiga perspektif (stakeholder, internal process, learning & growth) memakai 40 : 30 : 30 dan jumlah perspektif lain sama berat.',
      alasan: 'Bobot 40 : 30 : 30 menghasilkan NKO tercetak 115,87; rata-rata sederhana menghasilkan 115,83.',
    },
    {
      pasal: STATUS,
      pertanyaan: 'Batas warna status IKU belum diperiksa pada naskah aturan.',
      pilihan: 'Hijau mulai 100, Kuning mulai 80, Merah di bawah 80.',
      alasan: 'Batas itu dipakai menurut uraian pihak lain, karena naskahnya tidak termasuk dokumen sumber.',
    },
  ],
  tidakDimodelkan: [
    {
      pasal: CAPAIAN,
      hal: 'Penggabungan realisasi bulanan atau triwulanan menjadi realisasi setahun.',
      alasan: 'Realisasi dan target dimasukkan untuk periode yang dihitung.',
    },
    {
      pasal: 'Manajemen kinerja pegawai',
      hal: 'Sasaran kinerja pegawai, perilaku kerja, dan predikatnya.',
      alasan: 'Yang dihitung hanya kinerja organisasi, dari IKU sampai NKO.',
    },
    {
      pasal: 'Struktur dan sistem informasi manajemen kinerja',
      hal: 'Unit Pemilik Kinerja, pengelola kinerja, dan pelaporannya.',
      alasan: 'Tidak menghasilkan angka.',
    },
  ],
};
