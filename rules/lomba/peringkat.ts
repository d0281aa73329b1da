import type { Decimal } from '../decimal.ts';
import { competitionRanks } from '../ranking.ts';
import { zip } from '../zip.ts';
import type { AturanLomba } from './aturan.ts';

/** An office in the ranking. */
export interface PeringkatPeserta<T> {
  readonly peserta: T;
  readonly peringkat: number;
  /** "Pertama", "Kedua", "Ketiga" for the top three; null below. */
  readonly sebutan: string | null;
}

/**
 * Ranks the offices, best first: equal values share a rank and the next is skipped (1, 1, 3). Offices of one rank keep the order
 * they were given in.
 *
 * @source SE-65/PJ/2010, Lampiran II, diktum KESATU and KEDUA
 */
export function peringkatLomba<T extends { readonly nilai: Decimal }>(
  aturan: AturanLomba,
  peserta: readonly T[],
): PeringkatPeserta<T>[] {
  const ranks = competitionRanks(peserta.map(({ nilai }) => nilai));
  return zip(peserta, ranks)
    .map(([each, peringkat]) => ({
      peserta: each,
      peringkat,
      sebutan: aturan.peringkat.sebutan[peringkat - 1] ?? null,
    }))
    .sort((a, b) => a.peringkat - b.peringkat);
}

/** The offices of the top three; more than three where values are equal. */
export function tigaBesar<T>(ranking: readonly PeringkatPeserta<T>[]): PeringkatPeserta<T>[] {
  return ranking.filter(({ sebutan }) => sebutan !== null);
}
