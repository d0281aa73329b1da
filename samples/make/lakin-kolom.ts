import type { Isi, KolomIsian } from './sheet.ts';

export const TAHUN = 2024;
/** Rows that the formulas of other sheets reach. */
export const KAPASITAS = 40;

/** What most sheets of the sample look like: those that are filled in, and those that only explain. */
export const isian = { warnaTab: 'isian', posisiKertas: 'landscape', kolomBeku: 1 } as const;
export const acuan = { warnaTab: 'acuan', posisiKertas: 'landscape', kolomBeku: 1 } as const;

export function teks<T>(judul: string, lebar: number, isi: (row: T) => Isi): KolomIsian<T> {
  return { judul, lebar, format: 'teks', isi };
}

export function angka<T>(judul: string, isi: (row: T) => number | null, lebar = 12): KolomIsian<T> {
  return { judul, lebar, format: 'desimal', isi };
}

export function kode<T extends { readonly kode: string }>(): KolomIsian<T> {
  return { judul: 'Kode', lebar: 9, format: 'tengah', isi: (row) => row.kode };
}
