import type { Block, Inline, Sides } from '../../templates/index.ts';
import { sum } from './lengths.ts';

/** Widths of characters as parts of the size, of a common sans serif; Word itself lays out the text. */
const NARROW = 0.28;
const DIGIT = 0.56;
const WIDE = 0.72;
const USUAL = 0.53;
const BOLD = 1.07;
/** Height of a line as part of the size. */
const LINE = 1.17;
const MARKER = 2;

function characterWidth(character: string): number {
  if (/[iljtfrI.,;:'|! ()[\]-]/.test(character)) return NARROW;
  if (/[0-9]/.test(character)) return DIGIT;
  return /[A-ZmwMW@%—]/.test(character) ? WIDE : USUAL;
}

/** About how wide the longest line is, unbroken. */
export function inlinesWidth(inlines: readonly Inline[]): number {
  let [longest, current] = [0, 0];
  for (const inline of inlines) {
    if (inline.kind === 'line-break') current = 0;
    else {
      const { size, bold, letterSpacing = 0 } = inline.style;
      const text = inline.kind === 'text' ? inline.text : '00';
      const widths = Array.from(text).map(
        (character) => characterWidth(character) * size * (bold === true ? BOLD : 1) + letterSpacing,
      );
      current += sum(widths);
    }
    longest = Math.max(longest, current);
  }
  return longest;
}

/** About how wide a block is where nothing makes it narrower. */
export function naturalWidth(block: Block): number {
  const { left = 0, right = 0 } = marginOf(block) ?? {};
  return left + right + contentWidth(block);
}

function marginOf(block: Block): Sides | undefined {
  return 'margin' in block ? block.margin : undefined;
}

function widest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(naturalWidth));
}

function contentWidth(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlinesWidth(block.inlines);
    case 'list':
      return MARKER * block.style.size + Math.max(0, ...block.items.map((item) => widest(item.blocks)));
    case 'table':
      return sum(
        block.columns.map((width, column) =>
          typeof width === 'number'
            ? width
            : Math.max(
                0,
                ...block.rows.flatMap(({ cells }) =>
                  cells
                    .filter((cell) => cell.column === column && cell.colspan === undefined)
                    .map((cell) => widest(cell.blocks) + cell.padding.left + cell.padding.right),
                ),
              ),
        ),
      );
    case 'columns':
      return sum(block.columns.map(({ blocks }) => widest(blocks))) + block.gap * (block.columns.length - 1);
    case 'box':
      return typeof block.width === 'number'
        ? block.width
        : widest(block.blocks) + block.padding.left + block.padding.right;
    case 'placed-box':
      return block.width;
    case 'stack':
      return widest(block.blocks);
    case 'image':
      return block.width ?? block.height ?? 0;
    case 'svg':
      return block.width;
    case 'qr':
      return block.size;
    case 'rule':
    case 'spacer':
    case 'page-break':
    case 'table-of-contents':
    case 'caption-list':
      return 0;
  }
}

/** About how high blocks below each other are; for the place of a footer and of boxes without a height. */
export function blocksHeight(blocks: readonly Block[], width: number): number {
  return sum(blocks.map((block) => blockHeight(block, width)));
}

function blockHeight(block: Block, width: number): number {
  const { top = 0, bottom = 0 } = marginOf(block) ?? {};
  return top + bottom + contentHeight(block, width);
}

function contentHeight(block: Block, width: number): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      const size = Math.max(0, ...block.inlines.map((inline) => ('style' in inline ? inline.style.size : 0)));
      const breaks = block.inlines.filter(({ kind }) => kind === 'line-break').length;
      const lines = breaks + Math.max(1, Math.ceil(inlinesWidth(block.inlines) / Math.max(1, width)));
      return lines * size * LINE * block.lineHeight;
    }
    case 'list':
      return sum(block.items.map((item) => blocksHeight(item.blocks, width)));
    case 'table': {
      const column = width / Math.max(1, block.columns.length);
      return sum(
        block.rows.map(({ cells }) =>
          Math.max(
            0,
            ...cells.map(
              (cell) =>
                blocksHeight(cell.blocks, column * (cell.colspan ?? 1)) +
                cell.padding.top +
                cell.padding.bottom,
            ),
          ),
        ),
      );
    }
    case 'columns': {
      const column = width / Math.max(1, block.columns.length);
      return Math.max(0, ...block.columns.map(({ blocks }) => blocksHeight(blocks, column)));
    }
    case 'box':
      return Math.max(
        block.height ?? 0,
        blocksHeight(block.blocks, width) + block.padding.top + block.padding.bottom,
      );
    case 'stack':
      return blocksHeight(block.blocks, width);
    case 'image':
      return block.height ?? block.width ?? 0;
    case 'svg':
      return block.height;
    case 'qr':
      return block.size;
    case 'rule':
      return block.line.width;
    case 'spacer':
      return block.height;
    case 'placed-box':
    case 'page-break':
    case 'table-of-contents':
    case 'caption-list':
      return 0;
  }
}
