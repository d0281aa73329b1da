import type { AngkaKreditProblem } from '../../../documents/angka-kredit/problems.ts';
import type { Planted } from '../planted.ts';
import { kegiatan } from './planted/kegiatan.ts';
import { pegawai } from './planted/pegawai.ts';
import { umum } from './planted/umum.ts';

/** Every kind of problem of Angka Kredit, each planted at least once; a new kind does not compile until it is planted. */
export const PLANTED: Readonly<Record<AngkaKreditProblem['jenis'] | keyof typeof umum, readonly Planted[]>> =
  { ...pegawai, ...kegiatan, ...umum };
