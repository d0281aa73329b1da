import { decimal } from '../../decimal.ts';
import type { AturanIkpa } from '../aturan.ts';

const BOBOT = 'Bobot indikator kinerja';
const NILAI = 'Penghitungan nilai IKPA';

/** Peraturan Direktur Jenderal Perbendaharaan PER-5/PB/2022: dispensation is an indicator of its own. */
export const per5Pb2022: AturanIkpa = {
  peraturan: {
    jenis: 'Peraturan Direktur Jenderal Perbendaharaan',
    nomor: 'PER-5/PB/2022',
    tahun: 2022,
    tentang:
      'Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran Belanja Kementerian Negara/Lembaga',
    berlakuSejak: '2022-01-01',
    singkatan: 'PER-5/PB/2022',
  },
  rentangNilai: { pasal: NILAI, min: decimal('0'), maks: decimal('100') },
  indikator: {
    pasal: BOBOT,
    daftar: [
      { kode: 'revisi-dipa', nama: 'Revisi DIPA', bobot: decimal('10') },
      { kode: 'deviasi-halaman-iii-dipa', nama: 'Deviasi Halaman III DIPA', bobot: decimal('10') },
      { kode: 'penyerapan-anggaran', nama: 'Penyerapan Anggaran', bobot: decimal('20') },
      { kode: 'belanja-kontraktual', nama: 'Belanja Kontraktual', bobot: decimal('10') },
      { kode: 'penyelesaian-tagihan', nama: 'Penyelesaian Tagihan', bobot: decimal('10') },
      { kode: 'pengelolaan-up-tup', nama: 'Pengelolaan UP dan TUP', bobot: decimal('10') },
      { kode: 'dispensasi-spm', nama: 'Dispensasi SPM', bobot: decimal('5') },
      { kode: 'capaian-output', nama: 'Capaian Output', bobot: decimal('25') },
    ],
  },
  rumusNilai: { pasal: NILAI },
  pengurangDispensasi: null,
  kategori: {
    pasal: 'Kategori nilai IKPA',
    pita: [
      { batasBawah: decimal('95'), isi: 'Sangat Baik' },
      { batasBawah: decimal('89'), isi: 'Baik' },
      { batasBawah: decimal('70'), isi: 'Cukup' },
      { batasBawah: decimal('0'), isi: 'Kurang' },
    ],
  },
  belumDiatur: [
    {
      pasal: 'Nomor pasal dan tanggal berlaku',
      pertanyaan: 'Naskah peraturan ini tidak termasuk dokumen sumber.',
      pilihan:
        'Kutipan menyebut pokok aturannya, bukan nomor pasal; peraturan dipakai untuk tahun anggaran 2022 sejak 1 Januari.',
      alasan: 'IKPA dinilai untuk satu tahun anggaran penuh.',
    },
  ],
  tidakDimodelkan: [
    {
      pasal: BOBOT,
      hal: 'Cara menghitung nilai setiap indikator.',
      alasan: 'Rumusnya tidak termasuk dokumen sumber; nilai indikator adalah masukan.',
    },
  ],
};
