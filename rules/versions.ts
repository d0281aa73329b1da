import type { IsoDate, Regulation } from './citation.ts';
import { failure, success, type Result } from './result.ts';

/** The version in force at `date`: the newest that had begun by then. None in force is an error, never the nearest. */
export function versionInForce<T extends { readonly peraturan: Regulation }>(
  aturan: string,
  versions: readonly T[],
  date: IsoDate,
): Result<T> {
  const oldestFirst = [...versions].sort((a, b) =>
    a.peraturan.berlakuSejak < b.peraturan.berlakuSejak ? -1 : 1,
  );
  const inForce = oldestFirst.filter((version) => version.peraturan.berlakuSejak <= date).at(-1);
  if (inForce !== undefined) return success(inForce);
  return failure({
    jenis: 'tidak-ada-versi',
    aturan,
    tanggal: date,
    versiPertama: oldestFirst[0]?.peraturan.berlakuSejak ?? '',
  });
}
