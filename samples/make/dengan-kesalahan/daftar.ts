import { ANGKA_KREDIT_SALAH } from './angka-kredit.ts';
import type { ContohSalah } from './kesalahan.ts';
import { LAKIN_SALAH } from './lakin.ts';
import { LOMBA_BOBOT_SALAH, LOMBA_ISIAN_SALAH } from './lomba.ts';
import { ELEARNING_SALAH, PENILAI_PAJAK_SALAH } from './pelatihan.ts';

/** Every workbook with planted mistakes. */
export const CONTOH_SALAH: readonly ContohSalah[] = [
  PENILAI_PAJAK_SALAH,
  ELEARNING_SALAH,
  LAKIN_SALAH,
  ANGKA_KREDIT_SALAH,
  LOMBA_BOBOT_SALAH,
  LOMBA_ISIAN_SALAH,
];
