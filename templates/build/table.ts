import type { Block, Border, Line, Table, TableCell, TableRow, Width } from '../block-tree.ts';
import type { Element, Node } from '../markup/element.ts';
import { stop } from '../stop.ts';
import { integerAttribute, widthAttribute } from './attributes.ts';
import { elementsIn } from './elements-in.ts';
import { flowOf, frameOf } from './flow.ts';
import { captionLabel } from './numbers.ts';
import { enter, type Entered, type Scope } from './scope.ts';

/** How the blocks in cells are made; handed in, for they may hold tables again. */
export interface ContentBuilders {
  readonly blocksOf: (nodes: readonly Node[], scope: Scope) => readonly Block[];
  readonly caption: (entered: Entered) => readonly Block[];
}

interface Group {
  readonly rows: readonly TableRow[];
  readonly breakRows: boolean;
}

const MOST_COLUMNS = 100;
const MOST_ROWS = 100_000;
const EVEN_ROW = 'genap';

export function tableBlock(table: Entered, builders: ContentBuilders): Table {
  const { element, style } = table;
  const inside: Scope = { ...table.inside, captionLabel: captionLabel(element) };
  let columns: readonly Width[] | undefined;
  let caption: readonly Block[] | undefined;
  let head: Group | undefined;
  const body: Group[] = [];
  let loose: Element[] = [];
  const flush = (): void => {
    if (loose.length > 0) body.push(groupOf({ element, style, inside }, loose, builders));
    loose = [];
  };
  for (const child of elementsIn(element)) {
    if (child.name === 'tr') {
      loose.push(child);
      continue;
    }
    // A header may stand behind its rows; all else stands where it is written.
    if (child.name !== 'thead') flush();
    const entered = enter(child, inside);
    if (child.name === 'caption') caption = builders.caption(entered);
    else if (child.name === 'colgroup') columns = columnsOf(entered);
    else if (child.name === 'thead') {
      if (head !== undefined || body.length > 0) untidy(child, '<thead> harus satu dan berada di depan');
      head = groupOf(entered, elementsIn(child), builders);
    } else body.push(groupOf(entered, elementsIn(child), builders));
  }
  flush();
  const groups = [...(head === undefined ? [] : [head]), ...body];
  const rows = groups.flatMap((group) => group.rows);
  const count = columns?.length ?? Math.max(0, ...rows.map(lastColumn));
  requireFull(element, groups, count);
  return {
    kind: 'table',
    ...flowOf(style),
    columns: columns ?? Array.from({ length: count }, () => 'auto' as const),
    headerRows: head?.rows.length ?? 0,
    rows: framed(rows, style.own.border, count),
    breakRows: groups.some((group) => group.breakRows),
    ...(caption === undefined || caption.length === 0 ? {} : { caption }),
  };
}

function untidy(element: Element, hal: string): never {
  return stop({ jenis: 'tabel-rancu', hal }, element.place);
}

function columnsOf({ element, inside }: Entered): readonly Width[] {
  return elementsIn(element).flatMap((child) => {
    const { style } = enter(child, inside);
    const width = widthAttribute(child, 'lebar') ?? style.own.width ?? 'auto';
    return Array.from({ length: integerAttribute(child, 'span', 1, MOST_COLUMNS) ?? 1 }, () => width);
  });
}

/** The rows of a thead, tbody or tfoot; a rowspan stays inside its group, as in HTML. */
function groupOf(
  { element, style, inside }: Entered,
  found: readonly Element[],
  builders: ContentBuilders,
): Group {
  const rows: TableRow[] = [];
  let breakRows = false;
  // For each column, how many of the next rows a rowspan still covers.
  const covered: number[] = [];
  for (const [index, tr] of found.entries()) {
    const even = element.name !== 'thead' && element.name !== 'tfoot' && index % 2 === 1;
    const row = enter(tr, inside, even ? [EVEN_ROW] : []);
    breakRows ||= row.style.own.breakInside === 'auto';
    let column = 0;
    const cells: TableCell[] = [];
    for (const cellElement of elementsIn(tr)) {
      const cell = enter(cellElement, row.inside);
      while ((covered[column] ?? 0) > 0) column += 1;
      const colspan = integerAttribute(cellElement, 'colspan', 1, MOST_COLUMNS) ?? 1;
      const rowspan = integerAttribute(cellElement, 'rowspan', 1, MOST_ROWS) ?? 1;
      if (rowspan > found.length - index)
        untidy(cellElement, `rowspan ${rowspan} melebihi baris yang tersisa (${found.length - index})`);
      for (let at = column; at < column + colspan; at += 1) {
        if ((covered[at] ?? 0) > 0) untidy(cellElement, 'colspan menimpa sel dari baris di atasnya');
        covered[at] = rowspan;
      }
      const own = cell.style.own;
      const background = own.background ?? row.style.own.background ?? style.own.background;
      const verticalAlign = own.verticalAlign ?? row.style.own.verticalAlign ?? style.own.verticalAlign;
      cells.push({
        column,
        ...(colspan === 1 ? {} : { colspan }),
        ...(rowspan === 1 ? {} : { rowspan }),
        ...(cellElement.name === 'th' ? { header: true as const } : {}),
        ...frameOf({
          ...cell.style,
          own: {
            ...own,
            background: element.name === 'table' ? (own.background ?? row.style.own.background) : background,
            verticalAlign,
          },
        }),
        blocks: builders.blocksOf(cellElement.children, cell.inside),
      });
      column += colspan;
    }
    for (const [at, rowsLeft] of covered.entries()) covered[at] = Math.max(0, rowsLeft - 1);
    rows.push({ cells });
  }
  return { rows, breakRows };
}

function lastColumn({ cells }: TableRow): number {
  return Math.max(0, ...cells.map(({ column, colspan = 1 }) => column + colspan));
}

function requireFull(element: Element, groups: readonly Group[], columns: number): void {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total === 0 || columns === 0) untidy(element, 'tidak ada baris');
  let number = 0;
  for (const { rows } of groups) {
    const covered = Array.from({ length: columns }, () => 0);
    for (const { cells } of rows) {
      number += 1;
      for (const { column, colspan = 1, rowspan = 1 } of cells)
        for (let at = column; at < column + colspan; at += 1) covered[at] = rowspan;
      const filled = covered.filter((rowsLeft) => rowsLeft > 0).length;
      if (filled !== columns)
        untidy(element, `baris ke-${number} berisi ${filled} kolom, seharusnya ${columns}`);
      for (const [at, rowsLeft] of covered.entries()) covered[at] = rowsLeft - 1;
    }
  }
}

/** A border of the table itself is drawn by its outer cells, where theirs is not wider. */
function framed(rows: readonly TableRow[], frame: Border, columns: number): readonly TableRow[] {
  if (Object.keys(frame).length === 0) return rows;
  return rows.map(({ cells }, index) => ({
    cells: cells.map((cell) => {
      const { border = {}, column, colspan = 1, rowspan = 1 } = cell;
      const top = index === 0 ? wider(border.top, frame.top) : border.top;
      const bottom = index + rowspan === rows.length ? wider(border.bottom, frame.bottom) : border.bottom;
      const left = column === 0 ? wider(border.left, frame.left) : border.left;
      const right = column + colspan === columns ? wider(border.right, frame.right) : border.right;
      return {
        ...cell,
        border: {
          ...(top === undefined ? {} : { top }),
          ...(right === undefined ? {} : { right }),
          ...(bottom === undefined ? {} : { bottom }),
          ...(left === undefined ? {} : { left }),
        },
      };
    }),
  }));
}

function wider(cell: Line | undefined, frame: Line | undefined): Line | undefined {
  if (cell === undefined || frame === undefined) return cell ?? frame;
  return frame.width > cell.width ? frame : cell;
}
