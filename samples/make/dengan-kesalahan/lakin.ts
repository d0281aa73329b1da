import { contohLakin } from '../lakin.ts';
import type { ContohSalah } from './kesalahan.ts';

/** A performance report that cannot be computed; the doubts about the published figures are there as in the sample. */
export const LAKIN_SALAH: ContohSalah = {
  berkas: 'lakin-salah.xlsx',
  judul: 'Contoh dengan kesalahan: Laporan Kinerja',
  pengantar:
    'Target, realisasi, dan bobot yang tidak dapat dihitung; konsepnya dapat dicetak dengan --paksa.',
  contohAsal: 'lakin-klip-2024',
  asal: contohLakin,
  kesalahan: [
    {
      perihal: 'Target 0.',
      ubah: { 'IKU!E2': 0 },
      temuan: [
        'GALAT  IKU!E2: target 0,00: harus lebih dari nol, capaian tidak dapat dihitung (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)',
      ],
    },
    {
      perihal: 'Realisasi berupa kata.',
      ubah: { 'IKU!F3': 'belum ada' },
      temuan: ['GALAT  IKU!F3: Realisasi "belum ada" bukan angka'],
    },
    {
      perihal: 'Bobot perspektif berjumlah 99.',
      ubah: { 'Perspektif!B2': 39 },
      temuan: ['GALAT  Perspektif!B2: bobot perspektif berjumlah 99, seharusnya 100'],
    },
    {
      perihal: 'Kode IKU salah ketik.',
      ubah: { 'Narasi!A2': '1b-N' },
      temuan: ['GALAT  Narasi!A2: kode 1b-N tidak ada di lembar IKU; yang paling mirip: 1a-N, 3b-N, 7b-N'],
    },
    {
      perihal: 'Capaian diketik menimpa rumus.',
      ubah: { 'IKU!J7': 110 },
      temuan: ['GALAT  IKU!J7: Capaian tertulis 110,00, hasil hitung ulang 120,00'],
    },
  ],
};
