import { decimal } from '../../decimal.ts';
import type { RumusLakin } from '../aturan.ts';

const EVALUASI = 'BAB III, Evaluasi dan Analisis Kinerja Tahun 2024';
const CSI = `${EVALUASI}, IKU 1a-N`;
const CLICK_CALL_COUNTER = `${EVALUASI}, IKU 2a-CP`;
const SERVICE_LEVEL = `${EVALUASI}, IKU 3a-N`;
const OKUPANSI = `${EVALUASI}, IKU 3b-N`;
const ANGGARAN = `${EVALUASI}, IKU 8a-CP`;
const TABEL_KONVERSI = `${ANGGARAN}, tabel Formula Konversi Tw IV`;
const TRIWULAN_BERJALAN = `${ANGGARAN}, Triwulan I s.d. Triwulan III`;

/** The formulas of the yearly report of Kantor Layanan Informasi dan Pengaduan DJP for 2024. */
export const lakinKlip2024: RumusLakin = {
  peraturan: {
    jenis: 'Laporan Kinerja',
    nomor: null,
    tahun: 2024,
    tentang: 'Laporan Kinerja Kantor Layanan Informasi dan Pengaduan DJP Tahun 2024',
    berlakuSejak: '2024-01-01',
    singkatan: 'LAKIN KLIP DJP 2024',
  },
  rentangNilai: { pasal: ANGGARAN, min: decimal('0'), maks: decimal('100') },
  triwulan: { pasal: ANGGARAN, pertama: decimal('1'), terakhir: decimal('4') },
  bobotNka: {
    pasal: `${ANGGARAN}, Triwulan IV (PMK 62 Tahun 2023 pasal 7)`,
    eka: decimal('50'),
    ikpa: decimal('50'),
  },
  indeksTriwulanTerakhir: {
    pasal: TABEL_KONVERSI,
    pita: [
      { batasBawah: decimal('95'), isi: { indeks: decimal('120'), pembagi: null } },
      { batasBawah: decimal('91'), isi: { indeks: decimal('100'), pembagi: decimal('0.2') } },
      { batasBawah: decimal('80'), isi: { indeks: decimal('80'), pembagi: decimal('0.55') } },
      { batasBawah: decimal('0'), isi: { indeks: decimal('79.9'), pembagi: null } },
    ],
  },
  indeksTriwulanBerjalan: { pasal: TRIWULAN_BERJALAN, target: decimal('95.5'), maks: decimal('120') },
  bobotServiceLevel: { pasal: SERVICE_LEVEL, telepon: decimal('50'), chat: decimal('50') },
  batasJawabDetik: { pasal: SERVICE_LEVEL, telepon: decimal('20'), chat: decimal('300') },
  okupansi: { pasal: OKUPANSI },
  clickCallCounter: { pasal: CLICK_CALL_COUNTER },
  csi: { pasal: CSI },
  belumDiatur: [
    {
      pasal: TABEL_KONVERSI,
      pertanyaan: 'Tabel memuat "> 95,00" dan "91,00 < realisasi < 95,00", tetapi tidak memuat tepat 95,00.',
      pilihan: 'Tepat 95,00 diberi indeks 120.',
      alasan: 'Rumus di bawahnya menghasilkan 100 + (95 − 91) / 0,2 = 120, sehingga tabel menyambung.',
    },
    {
      pasal: TABEL_KONVERSI,
      pertanyaan: 'Nilai dengan lebih dari dua desimal tidak diatur.',
      pilihan: 'NKA dibulatkan setengah ke atas pada dua desimal sebelum dicari pada tabel.',
      alasan: 'Batas tabel ditulis dengan dua desimal.',
    },
    {
      pasal: TRIWULAN_BERJALAN,
      pertanyaan: 'Naskah hanya menulis "100% x IKPA dengan nilai IKPA 95,5% (Indeks 100)".',
      pilihan: 'Indeks = IKPA / 95,5 × 100, paling tinggi 120.',
      alasan: 'Capaian 2023 dalam naskah yang sama, 96,40% terhadap target 95,5%, dicetak 100,94%.',
    },
    {
      pasal: SERVICE_LEVEL,
      pertanyaan:
        'Realisasi setahun 85,28% tidak sama dengan rata-rata tabel bulanan (telepon 79,86 dan live chat 91,00, jadi 85,43).',
      pilihan:
        'Rumus 50% + 50% dipakai atas capaian setahun yang dimasukkan; tabel bulanan tidak dirata-ratakan.',
      alasan: 'Jumlah panggilan dan chat tiap bulan, yang mungkin menjadi penimbang, tidak dicetak.',
    },
    {
      pasal: OKUPANSI,
      pertanyaan: 'Penyebut nol atau negatif dan hasil di atas 100% tidak diatur.',
      pilihan:
        'Not Ready yang tidak kurang dari aktif + hold + acw ditolak; hasil di atas 100% tetap dicetak apa adanya.',
      alasan:
        'Rumus mengurangkan Not Ready dari penyebut, sehingga hasil di atas 100% mungkin terjadi menurut naskah.',
    },
    {
      pasal: CLICK_CALL_COUNTER,
      pertanyaan:
        'Jumlah poin target tidak tegas: "2 target layanan (8 poin)", lalu "2 target layanan (2.5 Poin)" dan "(3 Layanan)".',
      pilihan: 'Poin selesai dan poin target adalah masukan.',
      alasan:
        'Poin selesai tidak dicetak, sehingga realisasi 132,00% tidak dapat dihitung ulang dari naskah.',
    },
    {
      pasal: CLICK_CALL_COUNTER,
      pertanyaan: '"Capaian maks 120%", sedangkan tabel triwulan mencetak capaian sampai 200,00%.',
      pilihan: 'Realisasi tidak dibatasi (132,00%); capaian IKU dibatasi 120 ketika dihitung.',
      alasan: 'Tabel capaian organisasi mencetak realisasi 132,00% dengan capaian 120,00.',
    },
    {
      pasal: CSI,
      pertanyaan:
        'Cara menghitung CSI tidak ditulis, dan kolom rata-rata setahun tidak sama dengan rata-rata triwulan.',
      pilihan: 'CSI satu periode adalah rata-rata sederhana layanan yang disurvei.',
      alasan:
        'Rumus itu menghasilkan keempat CSI triwulan 2024 (86,77; 86,29; 86,51; 88,94) dan angka setahun 89,38; realisasi IKU 87,78 dan CSI 2023 (86,97, bukan 86,98) tidak dapat diturunkan dari tabel.',
    },
    {
      pasal: 'BAB III, Capaian Kinerja Organisasi Tahun 2024, IKU 5a-N',
      pertanyaan: 'Capaian 5a-N dicetak 114,85, sedangkan 73,50 / 64,00 × 100 = 114,84375.',
      pilihan: 'Capaian dihitung 114,84; nilai perspektif (115,36) dan NKO (115,87) tidak berubah.',
      alasan:
        'Angka tercetak mungkin berasal dari realisasi dengan lebih banyak desimal daripada yang dicetak.',
    },
  ],
  tidakDimodelkan: [
    {
      pasal: `${EVALUASI}, IKU 3c-N, 4a-N, 5a-N, dan 7a-N`,
      hal: 'Rumus realisasi keempat IKU ini.',
      alasan: 'Rumusnya tidak terbaca dalam salinan naskah yang dipakai; realisasi dimasukkan jadi.',
    },
    {
      pasal: `${EVALUASI}, IKU 6a-N, 7b-N, dan 7c-N`,
      hal: 'Realisasi tindak lanjut rekomendasi, manajemen kinerja dan risiko, serta kebintalan.',
      alasan:
        'Naskah tidak memuat rumusnya atau menunjuk nota dinas yang tidak termasuk dokumen sumber; realisasi dimasukkan jadi.',
    },
    {
      pasal: SERVICE_LEVEL,
      hal: 'Persentase panggilan dan live chat yang terjawab dalam batas waktunya.',
      alasan: 'Dihitung aplikasi contact center dari catatan layanan; persentasenya adalah masukan.',
    },
    {
      pasal: ANGGARAN,
      hal: 'Nilai EKA (SMART).',
      alasan: 'Dihitung aplikasi SMART; nilainya adalah masukan.',
    },
    {
      pasal: 'BAB III, Realisasi Anggaran Tahun 2024',
      hal: 'Laporan realisasi anggaran.',
      alasan: 'Naskah menyebutnya terlampir, tetapi lampirannya tidak termasuk dokumen sumber.',
    },
    {
      pasal: 'BAB I, BAB II, dan uraian dalam BAB III',
      hal: 'Tugas, struktur organisasi, kendala, rencana aksi, prestasi, dan benchmarking.',
      alasan: 'Uraian kalimat; tidak ada angka hasil yang bergantung padanya.',
    },
  ],
};
