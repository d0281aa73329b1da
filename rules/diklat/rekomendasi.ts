import { decimal, percentOf, roundUp, type Decimal } from '../decimal.ts';
import { competitionRanks } from '../ranking.ts';
import type { Predikat, ProgramKlasikal } from './program.ts';

/** A participant as the recommendation sees it. */
export interface CalonRekomendasi {
  readonly lulus: boolean;
  /** null where the examination was not sat. */
  readonly ujian: { readonly nilaiAkhir: Decimal; readonly predikat: Predikat } | null;
}

/** Rank among those who pass (null for the others), and why a participant is recommended. */
export interface Peringkat {
  readonly peringkat: number | null;
  readonly rekomendasi: readonly ('predikat' | 'terbaik')[];
}

/** How many places the best 10% of all participants hold, rounded up. */
export function jumlahTerbaik(program: ProgramKlasikal, jumlahPeserta: number): number {
  return roundUp(percentOf(program.rekomendasi.porsiTerbaik, decimal(jumlahPeserta))).toNumber();
}

/**
 * Ranks by NA and recommends for academic performance: predikat Amat Baik and/or among the best 10% of all participants.
 * Equal marks share a rank, so all who tie at the border are in.
 *
 * @returns one entry a participant, in the order given
 * @source KAP Penilai Pajak Dasar, Ketentuan kelulusan 3
 */
export function peringkatDanRekomendasi(
  program: ProgramKlasikal,
  peserta: readonly CalonRekomendasi[],
): Peringkat[] {
  const places = jumlahTerbaik(program, peserta.length);
  const passing = peserta.map((each) => (each.lulus ? each.ujian : null));
  const ranks = competitionRanks(
    passing.filter((each) => each !== null).map((each) => each.nilaiAkhir),
  ).values();
  return passing.map((each) => {
    const peringkat = each === null ? undefined : ranks.next().value;
    if (each === null || peringkat === undefined) return { peringkat: null, rekomendasi: [] };
    const rekomendasi: ('predikat' | 'terbaik')[] = [];
    if (each.predikat.predikat === program.rekomendasi.predikat) rekomendasi.push('predikat');
    if (peringkat <= places) rekomendasi.push('terbaik');
    return { peringkat, rekomendasi };
  });
}
