import type { ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { BlockDocument, CaptionList, TableOfContents } from '../block-tree.ts';
import { captionsIn, headingsIn, plainText } from '../texts-of.ts';
import type { NodeObject } from './context.ts';
import { textStyleNode } from './inline-nodes.ts';

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly indent: number;
}

const INDENT = 12;

/** Headings with the pages they stand on. */
export function tableOfContents(block: TableOfContents, { sections }: BlockDocument): NodeObject {
  const listed = sections
    .flatMap(({ blocks }) => headingsIn(blocks))
    .filter(({ level }) => level <= block.depth);
  const least = Math.min(...listed.map(({ level }) => level));
  const entries = listed.map(({ id, level, inlines }) => ({
    id,
    text: plainText(inlines),
    indent: (level - least) * INDENT,
  }));
  return entriesNode(entries, block);
}

/** Numbered captions of one label with the pages they stand on. */
export function captionList(block: CaptionList, { sections }: BlockDocument): NodeObject {
  const entries = sections
    .flatMap(({ blocks }) => captionsIn(blocks))
    .filter(({ caption }) => caption.label === block.label)
    .map(({ caption, inlines }) => ({ id: caption.id, text: plainText(inlines), indent: 0 }));
  return entriesNode(entries, block);
}

/** Room for a page number of three digits, as part of the size of its letters. */
const NUMBER_WIDTH = 1.9;
const ROW_PADDING = 1;

const NO_LINES: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => ROW_PADDING,
  paddingBottom: () => ROW_PADDING,
};

/** A table for each entry: so the leader begins where its own text ends. */
function entriesNode(entries: readonly Entry[], block: TableOfContents | CaptionList): NodeObject {
  const style = { ...textStyleNode(block.style), lineHeight: block.lineHeight };
  const { size } = block.style;
  return {
    stack: entries.map(({ id, text, indent }): ContentTable => ({
      table: {
        widths: ['auto', '*', size * NUMBER_WIDTH],
        body: [
          [
            { text, linkToDestination: id, margin: [indent, 0, 0, 0], ...style },
            leader(block),
            { pageReference: id, alignment: 'right', noWrap: true, verticalAlignment: 'bottom', ...style },
          ],
        ],
        dontBreakRows: true,
      },
      layout: NO_LINES,
    })),
  };
}

const DOT = 0.7;
const DOT_GAP = 2.6;
/** Height of a line and of its letters above the base, as parts of their size: near enough for all our fonts. */
const LINE = 1.15;
const ABOVE_BASE = 0.9;

/** A dotted line on the base line of the last line of its entry. */
function leader({ style: { size, color }, lineHeight }: TableOfContents | CaptionList): TableCell {
  return {
    verticalAlignment: 'bottom',
    margin: [size / 2, 0, 0, size * (LINE * lineHeight - ABOVE_BASE)],
    table: { widths: ['*'], body: [[{ text: '', fontSize: 1, border: [false, false, false, true] }]] },
    layout: {
      ...NO_LINES,
      paddingTop: () => 0,
      paddingBottom: () => 0,
      hLineWidth: (line) => (line === 0 ? 0 : DOT),
      hLineColor: () => color,
      hLineStyle: () => ({ dash: { length: DOT, space: DOT_GAP } }),
    },
  };
}
