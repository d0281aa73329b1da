import { decimal } from '../../decimal.ts';
import type { AturanIkpa } from '../aturan.ts';

const BOBOT = 'Bobot indikator kinerja';
const NILAI = 'Penghitungan nilai IKPA';
const DISPENSASI = 'Dispensasi SPM, pengurang nilai';

/** Peraturan Direktur Jenderal Perbendaharaan PER-5/PB/2024: dispensation is a deduction. */
export const per5Pb2024: AturanIkpa = {
  peraturan: {
    jenis: 'Peraturan Direktur Jenderal Perbendaharaan',
    nomor: 'PER-5/PB/2024',
    tahun: 2024,
    tentang:
      'Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran Belanja Kementerian Negara/Lembaga',
    berlakuSejak: '2024-01-01',
    singkatan: 'PER-5/PB/2024',
  },
  rentangNilai: { pasal: NILAI, min: decimal('0'), maks: decimal('100') },
  indikator: {
    pasal: BOBOT,
    daftar: [
      { kode: 'revisi-dipa', nama: 'Revisi DIPA', bobot: decimal('10') },
      { kode: 'deviasi-halaman-iii-dipa', nama: 'Deviasi Halaman III DIPA', bobot: decimal('15') },
      { kode: 'penyerapan-anggaran', nama: 'Penyerapan Anggaran', bobot: decimal('20') },
      { kode: 'belanja-kontraktual', nama: 'Belanja Kontraktual', bobot: decimal('10') },
      { kode: 'penyelesaian-tagihan', nama: 'Penyelesaian Tagihan', bobot: decimal('10') },
      { kode: 'pengelolaan-up-tup', nama: 'Pengelolaan UP dan TUP', bobot: decimal('10') },
      { kode: 'capaian-output', nama: 'Capaian Output', bobot: decimal('25') },
    ],
  },
  rumusNilai: { pasal: NILAI },
  pengurangDispensasi: {
    pasal: DISPENSASI,
    pengali: decimal('1000'),
    pita: [
      { batasBawah: decimal('5'), isi: decimal('1') },
      { batasBawah: decimal('1'), isi: decimal('0.75') },
      { batasBawah: decimal('0.1'), isi: decimal('0.5') },
      { batasBawah: decimal('0.01'), isi: decimal('0.25') },
      { batasBawah: decimal('0'), isi: decimal('0') },
    ],
  },
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
        'Kutipan menyebut pokok aturannya, bukan nomor pasal; peraturan dipakai untuk tahun anggaran 2024 sejak 1 Januari.',
      alasan: 'IKPA dinilai untuk satu tahun anggaran penuh.',
    },
    {
      pasal: DISPENSASI,
      pertanyaan: 'Tabel pengurang menyisakan celah di antara pita, misalnya antara 0 dan 0,01 permil.',
      pilihan: 'Setiap pita berlaku sejak batas bawahnya sampai batas bawah pita berikutnya.',
      alasan: 'Dengan demikian tidak ada rasio tanpa pengurang, dan pengurang tidak turun bila rasio naik.',
    },
    {
      pasal: NILAI,
      pertanyaan: 'Nilai yang menjadi negatif karena pengurang tidak diatur.',
      pilihan: 'Nilai IKPA paling rendah 0.',
      alasan: 'Nilai IKPA berada pada rentang 0 sampai 100.',
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
