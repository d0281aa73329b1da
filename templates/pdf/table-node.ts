import type { Content, ContentTable, TableCell as CellNode } from 'pdfmake/interfaces.js';
import type { Block, Line, Table, TableCell, TableRow } from '../block-tree.ts';
import { hasSides } from '../css/style.ts';
import { allText } from '../texts-of.ts';
import { type PdfContext, textHeight } from './context.ts';
import { cellBorder, margins, pdfWidth } from './frame.ts';
import { endsOnOwnPage, measuredHeight, mendHeaderSpan } from './measured.ts';

/** A cell with more characters than this may be higher than a page; such a table lets its rows break. */
const MOST_CHARACTERS_UNBROKEN = 2000;

export function tableNode(
  table: Table,
  context: PdfContext,
  nodesOf: (blocks: readonly Block[]) => Content[],
): ContentTable {
  const { rows, columns, headerRows } = table;
  const unbroken =
    !table.breakRows &&
    rows.every(({ cells }) => cells.every((cell) => characters(cell.blocks) <= MOST_CHARACTERS_UNBROKEN));
  const paddings = tablePaddings(table);
  const horizontal = lineWidths(rows.length, table, (cell, row) => [
    [row, cell.border?.top],
    [row + (cell.rowspan ?? 1), cell.border?.bottom],
  ]);
  const vertical = lineWidths(columns.length, table, (cell) => [
    [cell.column, cell.border?.left],
    [cell.column + (cell.colspan ?? 1), cell.border?.right],
  ]);
  const body: CellNode[][] = rows.map(() => columns.map(() => ({})));
  for (const [index, { cells }] of rows.entries())
    for (const cell of cells) {
      const row = body[index];
      if (row !== undefined) row[cell.column] = cellNode(cell, index, paddings, nodesOf);
    }
  const widths = columns.map((width, column) =>
    typeof width === 'number'
      ? Math.max(0, width - at(paddings.left, column) - at(paddings.right, column) - at(vertical, column))
      : pdfWidth(width),
  );
  // The first row stays with the header, and with it the rows that a span ties to it.
  const kept = headerRows > 0 && unbroken ? spanOf(rows[headerRows]) : 0;
  const mended = new WeakSet<object>();
  const node: ContentTable = {
    table: {
      widths,
      body,
      headerRows,
      dontBreakRows: unbroken,
      ...(kept > 0 ? { keepWithHeaderRows: kept } : {}),
    },
    layout: {
      hLineWidth: (line) => at(horizontal, line),
      vLineWidth: (line) => at(vertical, line),
      paddingLeft: (column) => at(paddings.left, column),
      paddingRight: (column) => at(paddings.right, column),
      paddingTop: (row) => at(paddings.top, row),
      paddingBottom: (row) => at(paddings.bottom, row),
      // The one place that pdfmake asks once a cell is measured.
      fillOpacity: (row, { table: { body: cells } }, column) => {
        if (row < headerRows + kept) mendHeaderSpan(cells[row]?.[column], at(paddings.bottom, row), mended);
        return 1;
      },
    },
  };
  const extras = rows.map(
    (_row, index) => at(paddings.top, index) + at(paddings.bottom, index) + at(horizontal, index + 1),
  );
  context.rowExtras.set(node.table, extras);
  if (unbroken || headerRows > 0) context.checks.push(() => droppedRow(node, table, extras, context));
  return node;
}

/** How many rows a row and its spans take; none where there is no row. */
function spanOf(row: TableRow | undefined): number {
  return row === undefined ? 0 : Math.max(1, ...row.cells.map(({ rowspan = 1 }) => rowspan));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

interface Paddings {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

/** pdfmake pads by column and by row: what all cells of one share; what a cell has beyond it becomes its margin. */
function tablePaddings({ rows, columns }: Table): Paddings {
  const least = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.min(...values));
  const cells = rows.flatMap((row) => row.cells);
  return {
    left: columns.map((_width, column) =>
      least(cells.filter((cell) => cell.column === column).map((cell) => cell.padding.left)),
    ),
    right: columns.map((_width, column) =>
      least(
        cells
          .filter((cell) => cell.column + (cell.colspan ?? 1) - 1 === column)
          .map((cell) => cell.padding.right),
      ),
    ),
    top: rows.map((row) => least(row.cells.map((cell) => cell.padding.top))),
    bottom: rows.map((_row, index) =>
      least(
        rows.flatMap((row, start) =>
          row.cells
            .filter((cell) => start + (cell.rowspan ?? 1) - 1 === index)
            .map((cell) => cell.padding.bottom),
        ),
      ),
    ),
  };
}

/** Widths of the lines between rows or columns: each as wide as its widest part. */
function lineWidths(
  count: number,
  { rows }: Table,
  linesOf: (cell: TableCell, row: number) => readonly (readonly [number, Line | undefined])[],
): readonly number[] {
  const widths = Array.from({ length: count + 1 }, () => 0);
  for (const [index, { cells }] of rows.entries())
    for (const cell of cells)
      for (const [line, border] of linesOf(cell, index))
        if (border !== undefined) widths[line] = Math.max(at(widths, line), border.width);
  return widths;
}

function cellNode(
  cell: TableCell,
  row: number,
  paddings: Paddings,
  nodesOf: (blocks: readonly Block[]) => Content[],
): CellNode {
  const { padding, colspan = 1, rowspan = 1 } = cell;
  const rest = {
    left: padding.left - at(paddings.left, cell.column),
    top: padding.top - at(paddings.top, row),
    right: padding.right - at(paddings.right, cell.column + colspan - 1),
    bottom: padding.bottom - at(paddings.bottom, row + rowspan - 1),
  };
  return {
    stack: nodesOf(cell.blocks),
    ...cellBorder(cell.border),
    ...margins(hasSides(rest) ? rest : undefined),
    ...(colspan === 1 ? {} : { colSpan: colspan }),
    ...(rowspan === 1 ? {} : { rowSpan: rowspan }),
    ...(cell.background === undefined ? {} : { fillColor: cell.background }),
    ...(cell.verticalAlign === 'top' ? {} : { verticalAlignment: cell.verticalAlign }),
  };
}

/** Height of one laid-out row, spans left out: they stand in several. */
function rowHeight(row: readonly CellNode[], extra: number): number {
  const heights = row.filter((cell) => !('rowSpan' in cell && Number(cell.rowSpan) > 1)).map(measuredHeight);
  return Math.max(0, ...heights) + extra;
}

/** The height that the first rows of a laid-out table need on one page. */
export function firstRowsHeight(node: ContentTable['table'], extras: readonly number[]): number {
  const kept = Math.max(1, (node.headerRows ?? 0) + (node.keepWithHeaderRows ?? 0));
  return node.body.slice(0, kept).reduce((sum, row, index) => sum + rowHeight(row, at(extras, index)), 0);
}

/** pdfmake drops an unbreakable row that is higher than a page. */
function droppedRow(
  node: ContentTable,
  { headerRows, rows }: Table,
  extras: readonly number[],
  { section, document }: PdfContext,
) {
  const capacity = textHeight(section);
  const { body, dontBreakRows } = node.table;
  const kept = headerRows + (node.table.keepWithHeaderRows ?? 0);
  const header = body
    .slice(0, headerRows)
    .reduce((sum, row, index) => sum + rowHeight(row, at(extras, index)), 0);
  for (const [index, row] of body.entries()) {
    if (dontBreakRows !== true && index >= kept) break;
    const height = rowHeight(row, at(extras, index)) + (index < headerRows ? 0 : header);
    const cut = row.some((cell) => dontBreakRows === true && !endsOnOwnPage(cell) && index < kept);
    if (height <= capacity && !cut) continue;
    const isi = firstWords(rows[index]?.cells[0]?.blocks ?? []);
    return { jenis: 'tidak-muat', hal: 'baris-tabel', isi, template: document.judul } as const;
  }
  return undefined;
}

function characters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + allText(block).length, 0);
}

const MOST_WORDS_SHOWN = 60;

/** The beginning of a block's text, to name it in a fault. */
export function firstWords(blocks: readonly Block[]): string {
  const text = blocks.map(allText).join(' ').trim();
  return text.length > MOST_WORDS_SHOWN ? `${text.slice(0, MOST_WORDS_SHOWN)}…` : text;
}
