import type { GridRow, Sequence } from '../../documents/index.ts';
import { BATAS_BACA } from './reading-limits.ts';
import type { Spool } from './spool.ts';

/** A range of cells shown as one: rows from 1, columns from 0, both ends in it. */
export interface MergedRange {
  readonly atas: number;
  readonly bawah: number;
  readonly kiri: number;
  readonly kanan: number;
}

/**
 * Copies rows in the order of their numbers, without the values that merged cells cover: only a range's first cell is seen. Rows of
 * the same number become one.
 *
 * @param into the rows that still hold something
 */
export function tidyRows(
  rows: Sequence<GridRow>,
  merged: readonly MergedRange[],
  into: Spool<GridRow>,
): Sequence<GridRow> {
  const covered = coverFrom(merged);
  for (const { nomor, sel } of inOrder(rows)) {
    const isCovered = covered(nomor);
    const seen = sel.map((value, column) => (isCovered(column) ? null : value));
    const last = seen.findLastIndex((value) => value !== null);
    if (last !== -1) into.append({ nomor, sel: seen.slice(0, last + 1) });
  }
  return into;
}

function* inOrder(rows: Sequence<GridRow>): Iterable<GridRow> {
  const numbers = Array.from(rows, ({ nomor }, index) => ({ nomor, index })).sort(
    (a, b) => a.nomor - b.nomor || a.index - b.index,
  );
  let row: GridRow | undefined;
  for (const { index } of numbers) {
    const next = rows.at(index);
    if (next === undefined) continue;
    if (row === undefined || row.nomor === next.nomor) {
      row = row === undefined ? next : laidOver(row, next);
      continue;
    }
    yield row;
    row = next;
  }
  if (row !== undefined) yield row;
}

function laidOver(row: GridRow, other: GridRow): GridRow {
  const sel = Array.from(
    { length: Math.max(row.sel.length, other.sel.length) },
    (_, column) => other.sel[column] ?? row.sel[column] ?? null,
  );
  return { nomor: row.nomor, sel };
}

/** Tells of one row after the other, downwards, which columns are covered. */
function coverFrom(merged: readonly MergedRange[]): (nomor: number) => (column: number) => boolean {
  const waiting = [...merged].sort((a, b) => b.atas - a.atas);
  // The last row down to which a column is covered.
  const downTo = new Uint32Array(BATAS_BACA.kolom);
  return (nomor) => {
    const first = new Set<number>();
    for (let next = waiting.at(-1); next !== undefined && next.atas <= nomor; next = waiting.at(-1)) {
      waiting.pop();
      const { atas, bawah, kiri, kanan } = next;
      if (atas === nomor) first.add(kiri);
      for (let column = kiri; column <= kanan; column += 1)
        downTo[column] = Math.max(downTo[column] ?? 0, bawah);
    }
    return (column) => (downTo[column] ?? 0) >= nomor && !first.has(column);
  };
}
