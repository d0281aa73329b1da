import { daftarNilaiElearning } from './diklat/daftar-nilai-elearning.ts';
import { daftarNilai } from './diklat/daftar-nilai.ts';
import { daftarNilaiPatokan } from './diklat/nilai-patokan.ts';
import { pengumuman, pengumumanElearning } from './diklat/pengumuman.ts';
import { sertifikatElearning } from './diklat/sertifikat-elearning.ts';
import { sertifikat } from './diklat/sertifikat.ts';
import type { DocumentKind } from './document.ts';

/** Every document that can be made. */
export const documentRegistry: readonly DocumentKind[] = [
  sertifikat,
  sertifikatElearning,
  daftarNilaiPatokan,
  daftarNilai,
  daftarNilaiElearning,
  pengumuman,
  pengumumanElearning,
];
