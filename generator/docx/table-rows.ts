import type { Block, Sides, TableCell, TableRow } from '../../templates/index.ts';

/** A cell whose padding above and below is that of its row; what it has beyond it stands around its blocks. */
export interface WordCell extends TableCell {
  readonly beyond: { readonly top: number; readonly bottom: number };
}

export interface WordRow {
  readonly cells: readonly WordCell[];
}

/** The rows as Word lays them out: it gives every cell of a row the largest padding of any, so the padding is made equal. */
export function wordRows(rows: readonly TableRow[]): readonly WordRow[] {
  return rows.map(({ cells }) => {
    const padding = {
      top: Math.min(...cells.map((cell) => cell.padding.top)),
      bottom: Math.min(...cells.map((cell) => cell.padding.bottom)),
    };
    return { cells: cells.map((cell) => withBeyond(cell, padding)) };
  });
}

function withBeyond(cell: TableCell, { top, bottom }: Pick<Sides, 'top' | 'bottom'>): WordCell {
  const beyond = { top: cell.padding.top - top, bottom: cell.padding.bottom - bottom };
  const blocks = cell.blocks.map((block, index) =>
    roomAround(block, index === 0 ? beyond.top : 0, index === cell.blocks.length - 1 ? beyond.bottom : 0),
  );
  return { ...cell, padding: { ...cell.padding, top, bottom }, blocks: blocks.flat(), beyond };
}

function roomAround(block: Block, top: number, bottom: number): readonly Block[] {
  if (top === 0 && bottom === 0) return [block];
  if (block.kind !== 'paragraph' && block.kind !== 'heading') {
    const room = (height: number): readonly Block[] => (height === 0 ? [] : [{ kind: 'spacer', height }]);
    return [...room(top), block, ...room(bottom)];
  }
  const { margin = { top: 0, right: 0, bottom: 0, left: 0 } } = block;
  return [{ ...block, margin: { ...margin, top: margin.top + top, bottom: margin.bottom + bottom } }];
}
