/** The first sheet: how the workbook is filled in. */
export interface Petunjuk {
  readonly judul: string;
  readonly pengantar: string;
  readonly bagian: readonly BagianPetunjuk[];
}

interface BagianPetunjuk {
  readonly judul: string;
  readonly baris: readonly BarisPetunjuk[];
}

/** A word and what is said of it. `warna` tints the word like the cells it speaks of. */
export interface BarisPetunjuk {
  readonly kata: string;
  readonly uraian: string;
  readonly warna?: 'isian' | 'rumus';
}

export const BAGIAN_WARNA: BagianPetunjuk = {
  judul: 'Warna sel',
  baris: [
    { kata: 'Kuning muda', uraian: 'Diisi oleh sekretariat.', warna: 'isian' },
    { kata: 'Kelabu muda', uraian: 'Dihitung oleh rumus; tidak perlu diisi.', warna: 'rumus' },
  ],
};

/** Said in both samples; the rest differs. */
export const CONTOH_REKAAN =
  'Semua nama, NIP, kantor, dan nilai di buku kerja ini rekaan. Ganti isinya dengan data Anda.';

export const BARIS_TAMBAHAN =
  'Isi baris tepat di bawah tabel, lalu salin rumus dari baris di atasnya. Rumus menjangkau sampai 100 peserta.';
export const KAPASITAS_PESERTA = 100;
