import type { Jawaban } from '../../rules/lomba/index.ts';
import type { Kpp } from './kpp.ts';

/** What the questionnaire asks about the respondent, with the answers it offers (SE-65/PJ/2010, Lampiran IV huruf A). */
export const DATA_RESPONDEN = [
  { isian: 'jenisKelamin', nama: 'Jenis Kelamin', pilihan: ['Laki-laki', 'Perempuan'] },
  {
    isian: 'pendidikan',
    nama: 'Pendidikan',
    pilihan: ['SD ke bawah', 'SLTP', 'SLTA/D I/D III', 'S1 ke atas'],
  },
  { isian: 'pekerjaan', nama: 'Pekerjaan', pilihan: ['PNS/TNI/Polri', 'Karyawan Swasta', 'Pengusaha'] },
] as const;

type IsianResponden = (typeof DATA_RESPONDEN)[number]['isian'];

/** A respondent; null for what was left blank. */
export interface Responden extends Readonly<Record<IsianResponden, string | null>> {
  readonly kpp: Kpp;
  /** One a question of the questionnaire. */
  readonly jawaban: readonly Jawaban[];
}
