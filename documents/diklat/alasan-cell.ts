import type { AlasanSah } from '../../rules/diklat/index.ts';
import { choiceCell, type CellReader } from '../sheet/cell.ts';

/** The code of a valid reason, or its words. */
export function alasanCell(reasons: readonly AlasanSah[]): CellReader<string> {
  return choiceCell(
    Object.fromEntries(reasons.map(({ kode, uraian }) => [kode, [uraian, `${kode} ${uraian}`]])),
  );
}
