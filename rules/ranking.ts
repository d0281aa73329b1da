import type { Decimal } from './decimal.ts';

/** Ranks the highest first; equal values share a rank and the next rank is skipped (1, 2, 2, 4). */
export function competitionRanks(values: readonly Decimal[]): number[] {
  const highestFirst = values.map((value, index) => ({ value, index })).sort((a, b) => b.value.cmp(a.value));
  const ranks = new Array<number>(values.length).fill(0);
  let rank = 0;
  highestFirst.forEach(({ value, index }, place) => {
    const above = highestFirst[place - 1];
    if (above === undefined || !above.value.eq(value)) rank = place + 1;
    ranks[index] = rank;
  });
  return ranks;
}
