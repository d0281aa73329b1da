import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type IBorderOptions,
} from 'docx';
import type {
  Align,
  Block,
  Border,
  Box,
  Columns,
  Line,
  Sides,
  Table as TableBlock,
  TableCell as CellBlock,
  VerticalAlign,
} from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { columnWidths, hex, horizontal, lineEighths, sum, twips } from './lengths.ts';
import type { NodesOf } from './list-nodes.ts';
import { firstStyle } from './looks.ts';
import { alignment } from './paragraph-nodes.ts';
import { fullRunStyle } from './run-nodes.ts';
import { spacerNode } from './spacer-node.ts';
import { wordRows, type WordCell, type WordRow } from './table-rows.ts';
import { naturalWidth } from './text-measure.ts';

const NO_PADDING: Sides = { top: 0, right: 0, bottom: 0, left: 0 };
/** What Word's letters may be wider than the estimate. */
const SLACK = 3;
const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

const VERTICAL = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

/** How the cells of a table share its width, and where it stands. */
interface Grid {
  readonly widths: readonly number[];
  readonly left: number;
  readonly align?: Align;
}

function tableNode(rows: readonly TableRow[], { widths, left, align }: Grid): Table {
  return new Table({
    rows,
    width: { size: twips(sum(widths)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    ...(align === undefined || align === 'left' || align === 'justify'
      ? { indent: { size: twips(left), type: WidthType.DXA } }
      : { alignment: alignment(align) }),
  });
}

interface CellLook {
  readonly padding: Sides;
  readonly border?: Border;
  readonly background?: string;
  readonly verticalAlign: VerticalAlign;
}

function cellNode(
  content: readonly (Paragraph | Table)[],
  width: number,
  { padding, border, background, verticalAlign }: CellLook,
  spans: ReturnType<typeof spansOf> = {},
): TableCell {
  return new TableCell({
    children: content,
    width: { size: twips(width), type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(padding.top),
      bottom: twips(padding.bottom),
      left: twips(padding.left),
      right: twips(padding.right),
    },
    verticalAlign: VERTICAL[verticalAlign],
    ...(background === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: hex(background) } }),
    ...(border === undefined ? {} : { borders: borders(border) }),
    ...spans,
  });
}

function borders({ top, right, bottom, left }: Border) {
  return {
    ...(top === undefined ? {} : { top: line(top) }),
    ...(bottom === undefined ? {} : { bottom: line(bottom) }),
    ...(left === undefined ? {} : { left: line(left) }),
    ...(right === undefined ? {} : { right: line(right) }),
  };
}

export function line({ width, color }: Line): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: lineEighths(width), color: hex(color) };
}

/** What stands in a cell: its own room, no indents from around the table. */
function within(context: DocxContext, width: number): DocxContext {
  return { ...context, width: Math.max(1, width), indent: { left: 0, right: 0 } };
}

/** Room between the indents of where a block stands. */
function room({ width }: DocxContext, margin: Sides | undefined): number {
  return Math.max(1, width - horizontal(margin ?? NO_PADDING));
}

/** A table; its header rows are repeated, and its rows not cut unless it says so. */
export function tableNodes(block: TableBlock, context: DocxContext, nodesOf: NodesOf): readonly Table[] {
  const { columns, headerRows, margin } = block;
  const rows = wordRows(block.rows);
  const widths = columnWidths(columns, room(context, margin), (column) =>
    Math.max(
      0,
      ...rows.flatMap(({ cells }) =>
        cells
          .filter((cell) => cell.column === column && cell.colspan === undefined)
          .map((cell) => Math.max(0, ...cell.blocks.map(naturalWidth)) + horizontal(cell.padding) + SLACK),
      ),
    ),
  );
  const empty = emptyParagraph(rows, context);
  const made = gridRows(rows).map(
    (cells, index) =>
      new TableRow({
        cantSplit: !block.breakRows,
        ...(index < headerRows ? { tableHeader: true } : {}),
        children: cells.map(({ cell, from }) => {
          const width = sum(widths.slice(cell.column, cell.column + (cell.colspan ?? 1)));
          const spans = spansOf(cell, from < index);
          if (from < index) return cellNode([spacerNode(0)], width, cell, spans);
          const keeps = block.keepTogether === true && index + (cell.rowspan ?? 1) < rows.length;
          const blocks = keeps || index < headerRows ? cell.blocks.map(keptWithNext) : cell.blocks;
          const inside = within(context, width - horizontal(cell.padding));
          return cellNode(blocks.length === 0 ? [empty(cell)] : nodesOf(blocks, inside), width, cell, spans);
        }),
      }),
  );
  return [tableNode(made, { widths, left: (margin?.left ?? 0) + context.indent.left })];
}

/** A cell and the row in which it starts. */
interface GridCell {
  readonly cell: WordCell;
  readonly from: number;
}

/** What stands in each row, from left to right: in Word a cell over several rows is a cell in each of them. */
function gridRows(rows: readonly WordRow[]): readonly (readonly GridCell[])[] {
  let spanning: readonly GridCell[] = [];
  return rows.map(({ cells }, index) => {
    const here = [...spanning, ...cells.map((cell) => ({ cell, from: index }))];
    spanning = here.filter(({ cell, from }) => from + (cell.rowspan ?? 1) > index + 1);
    return here.sort((a, b) => a.cell.column - b.cell.column);
  });
}

function spansOf({ colspan, rowspan }: CellBlock, continued: boolean) {
  return {
    ...(colspan === undefined ? {} : { columnSpan: colspan }),
    ...(rowspan === undefined
      ? {}
      : { verticalMerge: continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }),
  };
}

/** For cells left empty, so that what is typed there looks like the rest of the table. */
function emptyParagraph(rows: readonly WordRow[], { lookOf }: DocxContext): (cell: WordCell) => Paragraph {
  const texts = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
  const style = texts.map((block) => (block.kind === 'paragraph' ? firstStyle(block.inlines) : undefined));
  const run = fullRunStyle(style.findLast((each) => each !== undefined) ?? lookOf('Normal').text);
  return ({ beyond: { top, bottom } }) =>
    new Paragraph({
      spacing: { before: twips(top), after: twips(bottom) },
      alignment: alignment('left'),
      run,
    });
}

/** Rows stay together where their paragraphs do. */
function keptWithNext(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'heading' ? { ...block, keepWithNext: true } : block;
}

/** Columns side by side: a row without lines. */
export function columnsNodes(block: Columns, context: DocxContext, nodesOf: NodesOf): readonly Table[] {
  const { columns, gap, margin } = block;
  const last = columns.length - 1;
  const inner = columnWidths(
    columns.map(({ width }) => width),
    room(context, margin) - gap * last,
    (column) => Math.max(0, ...(columns[column]?.blocks ?? []).map(naturalWidth)) + SLACK,
  );
  const widths = inner.map((width, index) => width + (index === last ? 0 : gap));
  const cells = columns.map(({ blocks }, index) =>
    cellNode(nodesOf(blocks, within(context, inner[index] ?? 0)), widths[index] ?? 0, {
      padding: { ...NO_PADDING, right: index === last ? 0 : gap },
      verticalAlign: 'top',
    }),
  );
  const row = new TableRow({ children: cells, cantSplit: block.keepTogether === true });
  return [tableNode([row], { widths, left: (margin?.left ?? 0) + context.indent.left })];
}

/** Blocks with a frame: a table of one cell. */
export function boxNodes(block: Box, context: DocxContext, nodesOf: NodesOf): readonly Table[] {
  const { padding, margin, align } = block;
  const natural = Math.max(0, ...block.blocks.map(naturalWidth)) + horizontal(padding) + SLACK;
  const widths = columnWidths([block.width], room(context, margin), () => natural);
  const left = (margin?.left ?? 0) + context.indent.left;
  const node = framedNode(block, widths[0] ?? 0, context, nodesOf, {
    left,
    ...(block.width === 'rest' ? {} : { align }),
  });
  return [node];
}

export interface Framed extends CellLook {
  readonly blocks: readonly Block[];
  /** Outer height at least. */
  readonly height?: number;
  readonly keepTogether?: true;
}

export function framedNode(
  box: Framed,
  width: number,
  context: DocxContext,
  nodesOf: NodesOf,
  place: { readonly left: number; readonly align?: Align } = { left: 0 },
): Table {
  const content = nodesOf(box.blocks, within(context, width - horizontal(box.padding)));
  const row = new TableRow({
    children: [cellNode(content, width, box)],
    cantSplit: box.keepTogether === true,
    ...(box.height === undefined ? {} : { height: { value: twips(box.height), rule: HeightRule.ATLEAST } }),
  });
  return tableNode([row], { widths: [width], ...place });
}
