import type { Jenjang } from '../../jenjang.ts';

/** The column "Pelaksana Tugas" of Lampiran I and "Pelaksana Kegiatan" of Lampiran II. */
export const TERAMPIL: readonly Jenjang[] = ['Terampil'];
export const MAHIR: readonly Jenjang[] = ['Mahir'];
export const PENYELIA: readonly Jenjang[] = ['Penyelia'];
export const TERAMPIL_DAN_MAHIR: readonly Jenjang[] = ['Terampil', 'Mahir'];
export const MAHIR_DAN_PENYELIA: readonly Jenjang[] = ['Mahir', 'Penyelia'];
export const SEMUA: readonly Jenjang[] = ['Terampil', 'Mahir', 'Penyelia'];
