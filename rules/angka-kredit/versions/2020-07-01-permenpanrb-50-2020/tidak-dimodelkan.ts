import type { NotModelled } from '../../../citation.ts';

/** What PermenPANRB 50/2020 says beyond its numbers. */
export const tidakDimodelkan: readonly NotModelled[] = [
  {
    pasal: 'Pasal 8 ayat (3)',
    hal: 'Rincian lebih lanjut butir kegiatan.',
    alasan: 'Ditetapkan Instansi Pembina; naskahnya tidak termasuk dokumen sumber.',
  },
  {
    pasal: 'Pasal 9',
    hal: 'Hasil Kerja menurut jenjang.',
    alasan: 'Hasil kerja setiap butir diambil dari Lampiran I, yang memuatnya bersama Angka Kredit.',
  },
  {
    pasal: 'Pasal 10',
    hal: 'Keadaan unit kerja tanpa Asisten Penyuluh Pajak yang sesuai dan surat penugasan tertulis.',
    alasan: 'Tidak tampak dari angka; fungsi menganggap penugasan tertulis itu ada.',
  },
  {
    pasal: 'Pasal 12 sampai dengan Pasal 20',
    hal: 'Syarat dan tata cara pengangkatan pertama, perpindahan, inpassing, promosi, dan pelantikan.',
    alasan: 'Syarat administrasi; hanya Angka Kredit inpassing (Lampiran IV) yang berupa tabel.',
  },
  {
    pasal: 'Pasal 21 sampai dengan Pasal 25, Pasal 28',
    hal: 'Penyusunan dan penilaian SKP, tugas tambahan, dan perilaku kerja.',
    alasan: 'Dinilai menurut peraturan lain; capaian Angka Kredit adalah masukan.',
  },
  {
    pasal: 'Pasal 26 ayat (3), Pasal 36 ayat (2), dan Pasal 38 ayat (5)',
    hal: 'Hasil Kerja Minimal setiap periode.',
    alasan: 'Ditetapkan Instansi Pembina; naskahnya tidak termasuk dokumen sumber.',
  },
  {
    pasal: 'Pasal 30 sampai dengan Pasal 33, Pasal 35',
    hal: 'Bukti fisik, pejabat pengusul dan penetap Angka Kredit, serta tugas dan tata kerja Tim Penilai.',
    alasan: 'Tidak menentukan angka.',
  },
  {
    pasal: 'Pasal 38 ayat (3) dan ayat (4)',
    hal: 'Lowongan jabatan dan Uji Kompetensi untuk kenaikan jenjang.',
    alasan: 'Tidak tampak dari Angka Kredit; harus dipastikan sebelum kenaikan jenjang diusulkan.',
  },
  {
    pasal: 'Pasal 44 dan Pasal 45',
    hal: 'Penghitungan kebutuhan jabatan.',
    alasan: 'Pedomannya ditetapkan Instansi Pembina dan tidak termasuk dokumen sumber.',
  },
  {
    pasal: 'Pasal 46, Pasal 47, dan Pasal 53 sampai dengan Pasal 56',
    hal: 'Standar Kompetensi, pelatihan wajib, tugas Instansi Pembina, dan organisasi profesi.',
    alasan: 'Tidak menghasilkan angka; Angka Kredit pengembangan kompetensi ada pada Lampiran II.',
  },
  {
    pasal: 'Pasal 48 sampai dengan Pasal 52',
    hal: 'Pemberhentian, pengangkatan kembali, dan pemindahan.',
    alasan: 'Angka Kredit terakhir (Pasal 48 ayat (4)) adalah masukan.',
  },
];
