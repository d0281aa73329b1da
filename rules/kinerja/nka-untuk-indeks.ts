import { cite, type Citation } from '../citation.ts';
import { ZERO, type Decimal } from '../decimal.ts';
import type { RumusLakin } from './aturan.ts';

/**
 * The least NKA that earns an index of budget performance in the last quarter; null for an index that the table does not reach.
 *
 * @param indeks 0 to 120
 * @source LAKIN KLIP DJP 2024, IKU 8a-CP, the conversion table read backwards
 */
export function nkaUntukIndeks(
  rumus: RumusLakin,
  indeks: Decimal,
): { readonly nka: Decimal; readonly sumber: Citation } | null {
  const sumber = cite(rumus.peraturan, rumus.indeksTriwulanTerakhir);
  const bands = [...rumus.indeksTriwulanTerakhir.pita].sort((a, b) => a.batasBawah.cmp(b.batasBawah));
  if (indeks.lt(ZERO)) return null;
  for (const [at, { batasBawah, isi }] of bands.entries()) {
    if (indeks.lte(isi.indeks)) return { nka: batasBawah, sumber };
    if (isi.pembagi === null) continue;
    const nka = batasBawah.plus(indeks.minus(isi.indeks).times(isi.pembagi));
    const next = bands[at + 1];
    if (next === undefined || nka.lt(next.batasBawah)) return { nka, sumber };
  }
  return null;
}
