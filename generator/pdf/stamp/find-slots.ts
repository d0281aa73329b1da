import {
  childrenOf,
  type Block,
  type BlockDocument,
  type Heading,
  type Inline,
  type Paragraph,
  type Qr,
  type Width,
} from '../../../templates/index.ts';
import { piecesOf, sentinelsIn, type Piece } from './sentinel.ts';

/** A run of a paragraph with what it is made of. */
export interface SlotRun {
  readonly run: Inline;
  readonly pieces: readonly Piece[];
}

/** What the runs of a paragraph are made of. */
export interface TextPieces {
  readonly runs: readonly Pick<SlotRun, 'pieces'>[];
}

/** A paragraph in which a text of the markup stands. */
export interface TextSlot extends TextPieces {
  readonly paragraph: Paragraph | Heading;
  readonly runs: readonly SlotRun[];
}

/** A QR code made of texts of the markup. */
export interface QrSlot {
  readonly qr: Qr;
  readonly pieces: readonly Piece[];
}

/** Where the texts of the markup go that differ from document to document. */
export interface Slots {
  readonly teks: readonly TextSlot[];
  readonly qr: readonly QrSlot[];
  readonly keterangan: Readonly<Partial<Record<DocumentFact, readonly Piece[]>>>;
  /** The numbers of texts that change more than the words of a line: the width of a column, a picture, a bookmark. */
  readonly lain: ReadonlySet<number>;
}

/** The same without the tree in which they were found. */
export interface SlotPieces {
  readonly teks: readonly TextPieces[];
  readonly qr: readonly Pick<QrSlot, 'pieces'>[];
  readonly keterangan: Slots['keterangan'];
}

export function slotPieces({ teks, qr, keterangan }: Slots): SlotPieces {
  return {
    teks: teks.map(({ runs }) => ({ runs: runs.map(({ pieces }) => ({ pieces })) })),
    qr: qr.map(({ pieces }) => ({ pieces })),
    keterangan,
  };
}

const DOCUMENT_FACTS = ['judul', 'penulis', 'subjek'] as const;
export type DocumentFact = (typeof DOCUMENT_FACTS)[number];

interface Found {
  readonly teks: TextSlot[];
  readonly qr: QrSlot[];
  readonly lain: Set<number>;
}

/**
 * Compares a tree with the one of the same markup in which sentinels stand for its texts.
 *
 * @returns undefined where the two trees are not of one shape
 */
export function findSlots(document: BlockDocument, marked: BlockDocument): Slots | undefined {
  const found: Found = { teks: [], qr: [], lain: new Set() };
  const keterangan: Partial<Record<DocumentFact, readonly Piece[]>> = {};
  for (const fact of DOCUMENT_FACTS) {
    const pieces = piecesOf(marked[fact] ?? '');
    if (pieces !== undefined) keterangan[fact] = pieces;
  }
  const { sections, bahasa } = marked;
  refuse(found, bahasa);
  if (sections.length !== document.sections.length) return undefined;
  const same = document.sections.every((section, index) => {
    const other = sections[index];
    if (other === undefined) return false;
    const { header, footer, background = [], placed = [], blocks, ...facts } = section;
    const { header: h, footer: f, background: b = [], placed: p = [], blocks: others, ...otherFacts } = other;
    return (
      sameFacts(facts, otherFacts) &&
      comparePairs(header?.blocks ?? [], h?.blocks ?? [], true, found) &&
      comparePairs(footer?.blocks ?? [], f?.blocks ?? [], true, found) &&
      comparePairs(background, b, true, found) &&
      comparePairs(placed, p, true, found) &&
      comparePairs(blocks, others, true, found)
    );
  });
  return same ? { ...found, keterangan } : undefined;
}

function comparePairs(
  blocks: readonly Block[],
  marked: readonly Block[],
  fixed: boolean,
  found: Found,
): boolean {
  return (
    blocks.length === marked.length &&
    blocks.every((block, index) => {
      const other = marked[index];
      return other !== undefined && compareBlocks(block, other, fixed, found);
    })
  );
}

/** @param fixed whether the words of the block can not change the width in which they stand */
function compareBlocks(block: Block, marked: Block, fixed: boolean, found: Found): boolean {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return (
      (marked.kind === 'paragraph' || marked.kind === 'heading') && compareText(block, marked, fixed, found)
    );
  if (block.kind === 'qr') {
    if (marked.kind !== 'qr') return false;
    const pieces = piecesOf(marked.text);
    if (pieces !== undefined) found.qr.push({ qr: block, pieces });
    return true;
  }
  const [inner, otherInner] = [innerBlocks(block), innerBlocks(marked)];
  if (block.kind !== marked.kind || inner.length !== otherInner.length) return false;
  if (inner.length === 0) refuse(found, JSON.stringify(marked));
  return inner.every(({ blocks, widths, spans }, index) => {
    const wide = fixed && !widths.includes('auto') && !(spans && widths.includes('rest'));
    return comparePairs(blocks, otherInner[index]?.blocks ?? [], wide, found);
  });
}

function compareText(
  block: Paragraph | Heading,
  marked: Paragraph | Heading,
  fixed: boolean,
  found: Found,
): boolean {
  if (block.inlines.length !== marked.inlines.length) return false;
  const texts = marked.inlines.map((inline) => (inline.kind === 'text' ? inline.text : ''));
  if (texts.every((text) => piecesOf(text) === undefined)) return true;
  if (!fixed || block.inlines.some(({ kind }) => kind !== 'text')) {
    for (const text of texts) refuse(found, text);
    return true;
  }
  const runs = block.inlines.map((run, index) => {
    const text = texts[index] ?? '';
    return { run, pieces: piecesOf(text) ?? [text] };
  });
  found.teks.push({ paragraph: block, runs });
  return true;
}

interface Inner {
  readonly blocks: readonly Block[];
  /** The widths of the columns they stand in. */
  readonly widths: readonly Width[];
  /** They stand in several columns at once, whose widths their words may then decide. */
  readonly spans: boolean;
}

function innerBlocks(block: Block): readonly Inner[] {
  const inside = (blocks: readonly Block[], widths: readonly Width[] = []): Inner => ({
    blocks,
    widths,
    spans: widths.length > 1,
  });
  if (block.kind === 'columns') return block.columns.map(({ width, blocks }) => inside(blocks, [width]));
  if (block.kind === 'box') return [inside(block.blocks, [block.width])];
  if (block.kind !== 'table') return childrenOf(block).map((blocks) => inside(blocks));
  const cells = block.rows.flatMap((row) => row.cells);
  return [
    inside(block.caption ?? []),
    ...cells.map(({ column, colspan = 1, blocks }) =>
      inside(blocks, block.columns.slice(column, column + colspan)),
    ),
  ];
}

/** What the words of a tree do not decide must be the same in both. */
function sameFacts(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function refuse({ lain }: Found, text: string): void {
  for (const number of sentinelsIn(text)) lain.add(number);
}
