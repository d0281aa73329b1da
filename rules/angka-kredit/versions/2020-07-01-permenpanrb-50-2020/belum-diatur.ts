import type { AturanButir } from '../../aturan.ts';

/** What PermenPANRB 50/2020 leaves open or says twice differently. */
export const terbuka: AturanButir['terbuka'] = {
  judulKelompok: {
    pasal: 'Lampiran I huruf A',
    pertanyaan:
      'Judul kelompok pertama sub-unsur A dan awal beberapa kalimatnya tidak terbaca dalam salinan yang dipakai.',
    pilihan:
      'Judul dan kalimat dilengkapi dari Pasal 8 ayat (1) huruf c angka 1: "menyusun program Penyuluhan".',
    alasan: 'Urutan, jumlah, dan isi barisnya sama dengan daftar Pasal 8.',
  },
  kelompokReview: {
    pasal: 'Lampiran I huruf D, melaksanakan Penyuluhan, butir 1; Pasal 8 ayat (1) huruf c angka 4',
    pertanyaan:
      'Review materi Penyuluhan tidak langsung dua arah ada pada "melaksanakan Penyuluhan" di Lampiran I, tetapi pada "menyusun materi Penyuluhan" di Pasal 8.',
    pilihan: 'Kode mengikuti Lampiran I: D.3.1.',
    alasan: 'Angka Kredit tercantum dalam Lampiran I (Pasal 8 ayat (2)); nilainya tidak berubah.',
  },
  reviewSatuArah: {
    pasal: 'Lampiran I huruf C, menyusun materi Penyuluhan, butir 3; Pasal 8 ayat (1) huruf c angka 3',
    pertanyaan:
      'Lampiran I menulis "tidak langsung" tanpa "satu arah"; Pasal 8 menulis "tidak langsung satu arah".',
    pilihan: 'Butir C.2.3 dibaca untuk materi Penyuluhan tidak langsung satu arah.',
    alasan: 'Butir berada dalam sub-unsur satu arah dan Pasal 8 menyebutnya lengkap.',
  },
  hurufGanda: {
    pasal: 'Lampiran II angka I huruf B, butir 1',
    pertanyaan: 'Huruf a tercetak dua kali, lalu b.',
    pilihan: 'Ketiga baris diberi huruf a, b, c menurut urutannya.',
    alasan: 'Dua butir berbeda nilai tidak dapat memakai satu kode.',
  },
  gelarLain: {
    pasal: 'Lampiran II angka II huruf D',
    pertanyaan: 'Nama ijazah baris kedua (Angka Kredit 5) tidak terbaca dalam salinan yang dipakai.',
    pilihan: 'Dibaca "Sarjana/Diploma Empat".',
    alasan:
      'Satu tingkat di atas Sarjana Muda/Diploma Tiga; salinan Lampiran II di tempat lain menyebutnya demikian.',
  },
  pelatihan30Jam: {
    pasal: 'Lampiran II angka I huruf E, butir 3 huruf f dan g',
    pertanyaan: 'Pelatihan teknis tepat 30 jam tidak masuk "antara 31 - 80 jam" maupun "kurang dari 30 jam".',
    pilihan: 'Tepat 30 jam dihitung sebagai huruf g (0,50).',
    alasan: 'Nilai yang lebih tinggi baru disebut mulai 31 jam.',
  },
  penghargaan: {
    pasal: 'Lampiran II angka II huruf C, butir 2; Pasal 37 ayat (2)',
    pertanyaan:
      'Penghargaan tingkat internasional (35%) dan nasional (25%) melebihi batas kegiatan penunjang 20% dari Angka Kredit kenaikan pangkat.',
    pilihan:
      'Butir bernilai penuh; yang diperhitungkan untuk kenaikan pangkat tetap paling tinggi 20% bersama kegiatan penunjang lain.',
    alasan: 'Pasal 37 ayat (2) membatasi jumlah kumulatif, bukan nilai setiap butir.',
  },
  persenKenaikan: {
    pasal: 'Lampiran II angka I huruf A dan angka II huruf C',
    pertanyaan: 'Tidak disebut kenaikan pangkat mana yang menjadi dasar "AK kenaikan pangkat".',
    pilihan: 'Dipakai Angka Kredit kenaikan pangkat dalam jenjang yang sedang diduduki menurut Lampiran III.',
    alasan: 'Kedua pangkat dalam satu jenjang memerlukan Angka Kredit yang sama.',
  },
  volume: {
    pasal: 'Lampiran I dan II, kolom hasil kerja',
    pertanyaan: 'Volume nol atau pecahan tidak diatur.',
    pilihan: 'Volume adalah bilangan bulat 0 atau lebih; jam pelatihan dihitung per jam penuh.',
    alasan: 'Angka Kredit diberikan untuk setiap hasil kerja yang selesai.',
  },
  pembulatan: {
    pasal: 'Pasal 11 ayat (1), Pasal 40 ayat (1)',
    pertanyaan: 'Cara membulatkan bagian yang lebih dari empat desimal tidak diatur.',
    pilihan: 'Dibulatkan setengah ke atas pada empat desimal, sekali, setelah dikali volume.',
    alasan: 'Lampiran I menulis Angka Kredit dengan empat desimal.',
  },
  penulisSetara: {
    pasal: 'Pasal 40 ayat (1) huruf d',
    pertanyaan:
      'Jumlah penulis terbanyak tanpa penulis utama dan bagian penulis tunggal tidak disebut; bagian sama tiga penulis tidak habis dibagi.',
    pilihan:
      'Paling banyak empat penulis seperti pada ayat (2), penulis tunggal memperoleh 100%, dan setiap bagian sama dibulatkan sendiri-sendiri.',
    alasan: 'Batas ayat (2) adalah satu-satunya batas yang disebut; setiap penulis menerima nilai yang sama.',
  },
  penunjangSekali: {
    pasal: 'Pasal 37 ayat (3)',
    pertanyaan:
      'Tidak disebut apakah kegiatan penunjang yang melebihi batas atau kebutuhan dapat dipakai pada kenaikan berikutnya.',
    pilihan:
      'Penunjang dihitung lebih dahulu dan sisanya hangus; kelebihan hanya berasal dari tugas jabatan dan pengembangan profesi.',
    alasan: 'Angka Kredit penunjang diberikan untuk satu kali kenaikan pangkat.',
  },
  profesiUntukPangkat: {
    pasal: 'Pasal 39 ayat (1) dan ayat (3)',
    pertanyaan:
      'Pengembangan profesi disebut untuk kenaikan jenjang; tidak disebut apakah ikut dihitung untuk kenaikan pangkat.',
    pilihan: 'Ikut dihitung pada kenaikan pangkat.',
    alasan:
      'Angka Kredit kenaikan jenjang adalah akumulasi kenaikan pangkat dalam jenjang (Pasal 38 ayat (2)).',
  },
  kelebihan: {
    pasal: 'Pasal 42',
    pertanyaan:
      'Arti "kenaikan pangkat berikutnya dalam satu jenjang" bagi jenjang yang hanya terdiri atas dua pangkat.',
    pilihan:
      'Kelebihan diperhitungkan bila setelah naik pangkat jenjangnya tetap; pada kenaikan ke jenjang baru kelebihan tidak dibawa.',
    alasan:
      'Setiap jenjang terdiri atas dua pangkat: bila kenaikan berikutnya sendiri harus berakhir dalam jenjang yang sama, kelebihan tidak pernah dapat dipakai.',
  },
  pangkatPuncak: {
    pasal: 'Lampiran III; Pasal 26 ayat (2)',
    pertanyaan: 'Lampiran III mencantumkan 100 pada III/d, padahal III/d adalah pangkat tertinggi Penyelia.',
    pilihan:
      'Angka 100 ditampilkan sebagaimana tercetak; dalam jabatan ini tidak ada kenaikan setelah III/d.',
    alasan: 'Pasal 5 tidak mengenal jenjang di atas Penyelia.',
  },
  masaInpassing: {
    pasal: 'Lampiran IV',
    pertanyaan: 'Masa kepangkatan yang bukan tahun penuh tidak diatur.',
    pilihan: 'Dihitung tahun yang telah genap: 1 tahun 11 bulan adalah 1 tahun.',
    alasan: 'Kolom pertama adalah "< 1 tahun", sehingga setiap kolom dimulai pada tahun genap.',
  },
  timPenilai: {
    pasal: 'Pasal 34 ayat (2), (3), dan (6)',
    pertanyaan:
      'Tidak jelas apakah ketua dan sekretaris ikut dihitung pada jumlah ganjil dan pada dua orang Asisten.',
    pilihan:
      'Jumlah ganjil dihitung dengan ketua dan sekretaris yang merangkap anggota; dua orang Asisten dihitung dari anggota huruf c.',
    alasan: 'Ayat (3) menunjuk seluruh ayat (2), ayat (6) hanya huruf c.',
  },
};
