import { semuaPertanyaan, type AturanLomba } from '../../rules/lomba/index.ts';
import { BAGIAN_WARNA, CONTOH_REKAAN, type Petunjuk } from './petunjuk.ts';

/** The instructions of the sample for the contest. */
export function petunjukLomba(aturan: AturanLomba): Petunjuk {
  return {
    judul: 'Contoh: Lomba Pelayanan Tingkat Kantor Wilayah',
    pengantar: CONTOH_REKAAN,
    bagian: [
      {
        judul: 'Mengisi',
        baris: [
          { kata: '1. Lomba', uraian: 'Kantor wilayah, tanggal, porsi, keputusan, dan penanda tangan.' },
          { kata: '2. Komponen', uraian: 'Bobot setiap komponen dalam persen; jumlahnya tepat 100.' },
          {
            kata: '3. Indikator',
            uraian:
              'Kondisi yang diperkirakan beserta range nilainya, satu baris per kondisi. Tanpa kondisi, indikator dinilai 0 sampai dengan 100.',
          },
          { kata: '4. Tim Penilai', uraian: 'Kode setiap penilai menjadi judul kolom di lembar Nilai.' },
          { kata: '5. KPP', uraian: 'Peserta lomba dengan visi, misi, dan motto pelayanannya.' },
          {
            kata: '6. Nilai',
            uraian:
              'Satu baris per KPP dan indikator. Kosongkan nilai penilai yang tidak menilai; nilai indikator adalah rata-rata penilai yang menilai. Kolom penilai baru disisipkan di antara kolom penilai yang ada.',
          },
          {
            kata: '7. Survei',
            uraian:
              'Satu baris per responden: 1 sampai dengan 5 untuk kepuasan, ya atau tidak untuk imbalan. Kosongkan yang tidak dijawab.',
          },
          { kata: '8. Hasil', uraian: 'Dihitung oleh rumus, sebagai pembanding; lembar ini boleh dihapus.' },
          {
            kata: '9. Laporan',
            uraian: 'Satu baris per alinea. Isi kolom KPP bila alinea itu tentang satu kantor.',
          },
          {
            kata: '10. Foto',
            uraian:
              'Satu baris per foto PNG atau JPEG untuk Lampiran iv (inovasi) dan v (juara). Tulis nama berkasnya saja; foldernya disebut saat mencetak dengan --foto. Kosongkan KPP untuk foto Kanwil. Lembar ini boleh dihapus.',
          },
        ],
      },
      BAGIAN_WARNA,
      {
        judul: 'Yang diperlihatkan contoh ini',
        baris: [
          { kata: 'Nilai kembar', uraian: 'KPP Melati dan KPP Kenanga sama-sama berperingkat kedua.' },
          {
            kata: 'Penilai tidak lengkap',
            uraian:
              'P3 tidak menilai komponen h sampai k di KPP Flamboyan; P2 tidak menilai f.7 di KPP Teratai.',
          },
          {
            kata: 'Jawaban kosong',
            uraian: 'Responden yang belum pernah diperiksa atau ditagih mengosongkan bagian itu.',
          },
        ],
      },
      {
        judul: 'Pertanyaan kuesioner',
        baris: semuaPertanyaan(aturan).map(({ teks }, index) => ({ kata: `P${index + 1}`, uraian: teks })),
      },
    ],
  };
}
