import type { IsoDate } from '../rules/index.ts';

/** The few facts of a document that its signature covers: what somebody asks who doubts it. */
export interface FaktaDokumen {
  readonly nomor: string;
  readonly nama: string;
  readonly nip: string;
  /** What it is about: the programme of a certificate. */
  readonly perihal: string;
  readonly predikat: string | null;
  readonly tanggal: IsoDate;
}
