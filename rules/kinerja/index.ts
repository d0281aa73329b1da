import type { IsoDate } from '../citation.ts';
import type { Result } from '../result.ts';
import { versionInForce } from '../versions.ts';
import type { AturanIkpa, AturanKategoriNko, ManajemenKinerja, RumusLakin } from './aturan.ts';
import { per5Pb2022 } from './versions/2022-01-01-per-5-pb-2022.ts';
import { kmk300Tahun2022 } from './versions/2022-07-28-kmk-300.ts';
import { lakinKlip2024 } from './versions/2024-01-01-lakin-klip.ts';
import { per5Pb2024 } from './versions/2024-01-01-per-5-pb-2024.ts';
import { kmk127Tahun2026 } from './versions/2026-01-01-kmk-127.ts';

export type * from './aturan.ts';
export * from './capaian-iku.ts';
export * from './click-call-counter.ts';
export * from './csi.ts';
export * from './dispensasi.ts';
export * from './fungsi.ts';
export * from './ikpa-index.ts';
export * from './ikpa.ts';
export * from './nilai-ss.ts';
export * from './nka-untuk-indeks.ts';
export * from './nka.ts';
export * from './nko.ts';
export * from './okupansi.ts';
export * from './service-level.ts';
export * from './status-iku.ts';

/** The versions of every rule, oldest first. */
export const manajemenKinerja: readonly ManajemenKinerja[] = [kmk300Tahun2022];
export const aturanKategoriNko: readonly AturanKategoriNko[] = [kmk127Tahun2026];
export const aturanIkpa: readonly AturanIkpa[] = [per5Pb2022, per5Pb2024];
export const rumusLakin: readonly RumusLakin[] = [lakinKlip2024];

/** The rule on performance management in force at a date. */
export function manajemenKinerjaBerlaku(tanggal: IsoDate): Result<ManajemenKinerja> {
  return versionInForce('Manajemen kinerja', manajemenKinerja, tanggal);
}

/** The categories of NKO in force at a date; before the first version an NKO has no category. */
export function kategoriNkoBerlaku(tanggal: IsoDate): Result<AturanKategoriNko> {
  return versionInForce('Kategori NKO', aturanKategoriNko, tanggal);
}

/** The rule on IKPA in force at a date; a year is assessed by the rule at its end. */
export function aturanIkpaBerlaku(tanggal: IsoDate): Result<AturanIkpa> {
  return versionInForce('IKPA', aturanIkpa, tanggal);
}

/** The formulas of the yearly report in force at a date. */
export function rumusLakinBerlaku(tanggal: IsoDate): Result<RumusLakin> {
  return versionInForce('Rumus LAKIN', rumusLakin, tanggal);
}
