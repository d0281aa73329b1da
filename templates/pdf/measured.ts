import type { Content, TableCell } from 'pdfmake/interfaces.js';

/**
 * What pdfmake 0.3 leaves on the nodes it has laid out. It is not in its types, and the version is pinned; test/templates/pdf.test.ts
 * fails when it changes. It is read only to tell when pdfmake would cut or drop content without a word (pdfmake #1159).
 */
interface Measured {
  /** Height of the content on its page. */
  readonly __height?: number;
  /** Of what a span covers. */
  readonly _span?: boolean;
  readonly _rowTopPageY?: number;
  _bottomY?: number;
  /** Of a table cell: the last page on which it stands, counted from 1 within its own block. */
  readonly _lastPageNumber?: number;
}

export function measuredHeight(node: Content | TableCell): number {
  const { __height } = node as Measured;
  return __height !== undefined && Number.isFinite(__height) ? __height : 0;
}

export function endsOnOwnPage(cell: TableCell): boolean {
  return ((cell as Measured)._lastPageNumber ?? 1) === 1;
}

/**
 * Corrects the lower edge of a span that ends in the header of a table. The header is laid out as one block, where pdfmake counts
 * the height of the rows above the last twice (and the padding below it off twice), and so sets vertically centred text too low. To be called once, when the row
 * has been measured; the same cell is not corrected again.
 */
export function mendHeaderSpan(
  cell: TableCell | undefined,
  paddingBottom: number,
  mended: WeakSet<object>,
): void {
  if (typeof cell !== 'object') return;
  const covered = cell as Measured;
  const { _bottomY: bottom, _rowTopPageY: top } = covered;
  if (covered._span !== true || bottom === undefined || top === undefined || mended.has(covered)) return;
  mended.add(covered);
  covered._bottomY = bottom - top + paddingBottom;
}
