import { decimal } from '../../decimal.ts';
import type { AturanKategoriNko } from '../aturan.ts';

const KATEGORI = 'Kategori NKO';

/** The categories of NKO by Keputusan Menteri Keuangan 127 Tahun 2026, as a third party describes them. */
export const kmk127Tahun2026: AturanKategoriNko = {
  peraturan: {
    jenis: 'Keputusan Menteri Keuangan',
    nomor: '127',
    tahun: 2026,
    tentang: 'Manajemen Kinerja di Lingkungan Kementerian Keuangan',
    berlakuSejak: '2026-01-01',
    singkatan: 'KMK 127 Tahun 2026',
  },
  rentangNko: { pasal: KATEGORI, min: decimal('0'), maks: decimal('120') },
  kategori: {
    pasal: KATEGORI,
    pita: [
      { batasBawah: decimal('110'), isi: 'Sangat Baik' },
      { batasBawah: decimal('100'), isi: 'Baik' },
      { batasBawah: decimal('90'), isi: 'Cukup' },
      { batasBawah: decimal('80'), isi: 'Kurang' },
      { batasBawah: decimal('0'), isi: 'Buruk' },
    ],
  },
  belumDiatur: [
    {
      pasal: KATEGORI,
      pertanyaan: 'Batas kategori NKO, judul, dan tanggal berlaku belum diperiksa pada naskah aturan.',
      pilihan:
        'Batas 110, 100, 90, dan 80 dipakai menurut uraian pihak lain; aturan dianggap berlaku untuk tahun kinerja 2026.',
      alasan: 'Naskahnya tidak termasuk dokumen sumber.',
    },
  ],
  tidakDimodelkan: [
    {
      pasal: 'Selain kategori NKO',
      hal: 'Segala hal lain dalam keputusan ini.',
      alasan:
        'Hanya kategori NKO yang diketahui; capaian IKU, NSS, nilai perspektif, dan NKO dihitung menurut KMK 300/KMK.01/2022.',
    },
  ],
};
