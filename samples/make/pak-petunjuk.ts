import { KASUS_PAK } from './pak-cases.ts';
import { BAGIAN_WARNA, CONTOH_REKAAN, type Petunjuk } from './petunjuk.ts';

export const UNIT_CONTOH = 'Kantor Layanan Informasi dan Pengaduan Contoh';

/** The instructions of the sample for Angka Kredit. */
export function petunjukPak(): Petunjuk {
  return {
    judul: 'Contoh: Penetapan Angka Kredit',
    pengantar: CONTOH_REKAAN,
    bagian: [
      {
        judul: 'Mengisi',
        baris: [
          { kata: '1. Unit', uraian: 'Periode penilaian, pola nomor PAK, dan pejabat penanda tangan.' },
          {
            kata: '2. Pegawai',
            uraian:
              'Satu baris per pegawai. Angka Kredit lama dihitung sejak pangkat terakhir. Target: biasa, pemeliharaan, atau puncak. Masa Mulai dan Masa Selesai diisi bila berbeda dari periode unit.',
          },
          {
            kata: '3. Kegiatan',
            uraian:
              'Satu baris per butir kegiatan: tanggal, kode butir (lihat Daftar Butir), volume, dan nomor bukti. Isi Penugasan Tertulis "Ya" untuk butir jenjang lain.',
          },
          {
            kata: '4. Pengembangan Profesi',
            uraian: 'Seperti Kegiatan. Isi Jam untuk pelatihan: huruf butirnya ditentukan oleh jam.',
          },
          {
            kata: '5. Karya Tulis',
            uraian: 'Satu baris per penulis, dengan jumlah penulis dan perannya: utama, pembantu, setara.',
          },
          { kata: '6. Penunjang', uraian: 'Seperti Kegiatan.' },
          {
            kata: '7. Predikat',
            uraian: 'Sejak 1 Juli 2023: predikat kinerja dan lamanya dalam bulan, satu baris per predikat.',
          },
          {
            kata: '8. Tim Penilai',
            uraian:
              'Susunan tim: seorang ketua, seorang sekretaris, paling sedikit tiga anggota, berjumlah ganjil.',
          },
          {
            kata: 'Menambah baris',
            uraian:
              'Isi baris tepat di bawah tabel, lalu salin rumus dari baris di atasnya. Rumus menjangkau sampai 100 pegawai dan 1.000 kegiatan.',
          },
        ],
      },
      BAGIAN_WARNA,
      {
        judul: 'Lembar hasil',
        baris: [
          { kata: 'Rekap', uraian: 'Jumlah setiap pegawai dengan rumus Excel biasa, sebagai pembanding.' },
          {
            kata: 'Daftar Butir',
            uraian: 'Semua butir Lampiran I dan II PermenPANRB 50/2020 dengan Angka Kredit dan pelaksananya.',
          },
        ],
      },
      {
        judul: 'Yang diperlihatkan pegawai contoh',
        baris: KASUS_PAK.map(({ nama, memperlihatkan }) => ({ kata: nama, uraian: memperlihatkan })),
      },
    ],
  };
}
