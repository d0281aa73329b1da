import type { IsoDate } from '../citation.ts';
import type { Result } from '../result.ts';
import { versionInForce } from '../versions.ts';
import type { AturanLomba } from './aturan.ts';
import { se65Pj2010 } from './versions/2010-05-18-se-65.ts';

export type * from './aturan.ts';
export * from './fungsi.ts';
export * from './nilai-indikator.ts';
export * from './nilai-komponen.ts';
export * from './nilai-lomba.ts';
export * from './penilaian-lapangan.ts';
export * from './peringkat.ts';
export * from './survei.ts';

/** The versions of the circular, oldest first. */
export const aturanLomba: readonly AturanLomba[] = [se65Pj2010];

/** The circular on the contest in force at a date. */
export function aturanLombaBerlaku(tanggal: IsoDate): Result<AturanLomba> {
  return versionInForce('Lomba pelayanan', aturanLomba, tanggal);
}
