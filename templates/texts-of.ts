import type { Block, BlockDocument, CaptionNumber, Inline, List, TextStyle } from './block-tree.ts';

/** A text of a document and the face of the font that must be able to print it. */
export interface PrintedText {
  readonly text: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Every text of a document, in order, so that its characters can be checked against its fonts before anything is written. */
export function* textsOf(document: BlockDocument): Generator<PrintedText> {
  const headings = document.sections.flatMap(({ blocks }) => headingTexts(blocks));
  const captions = document.sections.flatMap(({ blocks }) =>
    captionsIn(blocks).map(({ inlines }) => plainText(inlines)),
  );
  for (const { header, footer, background, placed, blocks } of document.sections) {
    const parts = [background, placed, header?.blocks, footer?.blocks, blocks];
    for (const part of parts) yield* textsOfBlocks(part ?? [], headings, captions);
  }
}

const DIGITS = '0123456789';
const MARKER_TEXTS: Readonly<Record<List['marker'], string>> = {
  disc: '',
  circle: '',
  square: '',
  decimal: `${DIGITS}.`,
  'lower-alpha': 'abcdefghijklmnopqrstuvwxyz.',
  'upper-alpha': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.',
  'lower-roman': 'ivxlcdm.',
  'upper-roman': 'IVXLCDM.',
};

function* textsOfBlocks(
  blocks: readonly Block[],
  headings: readonly string[],
  captions: readonly string[],
): Generator<PrintedText> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield* textsOfInlines(block.inlines);
        break;
      case 'list':
        if (block.ordered) yield printed(MARKER_TEXTS[block.marker], block.style);
        break;
      case 'svg':
        for (const { text, style } of block.texts) yield printed(text, style);
        break;
      case 'table-of-contents':
        for (const text of [...headings, DIGITS]) yield printed(text, block.style);
        break;
      case 'caption-list':
        for (const text of [...captions, DIGITS]) yield printed(text, block.style);
        break;
      case 'table':
      case 'columns':
      case 'box':
      case 'placed-box':
      case 'stack':
      case 'image':
      case 'qr':
      case 'rule':
      case 'spacer':
      case 'page-break':
        break;
    }
    for (const children of childrenOf(block)) yield* textsOfBlocks(children, headings, captions);
  }
}

function* textsOfInlines(inlines: readonly Inline[]): Generator<PrintedText> {
  for (const inline of inlines) {
    if (inline.kind === 'text') yield printed(inline.text, inline.style);
    else if (inline.kind !== 'line-break') yield printed(DIGITS, inline.style);
  }
}

function printed(text: string, { font, bold, italic }: TextStyle): PrintedText {
  return { text, font, bold: bold === true, italic: italic === true };
}

function headingTexts(blocks: readonly Block[]): readonly string[] {
  return headingsIn(blocks).map(({ inlines }) => plainText(inlines));
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** The headings of a section in reading order, wherever they stand. */
export function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [block] : childrenOf(block).flatMap(headingsIn),
  );
}

export type NumberedCaption = Extract<Block, { kind: 'paragraph' }> & { readonly caption: CaptionNumber };

/** The numbered captions of a section in reading order, wherever they stand. */
export function captionsIn(blocks: readonly Block[]): readonly NumberedCaption[] {
  return blocks.flatMap((block) => (isCaption(block) ? [block] : childrenOf(block).flatMap(captionsIn)));
}

function isCaption(block: Block): block is NumberedCaption {
  return block.kind === 'paragraph' && block.caption !== undefined;
}

/** The words of some runs, a line break as a blank. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'line-break' ? ' ' : '';
    })
    .join('');
}

/** All words of a block. */
export function allText(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return plainText(block.inlines);
  return childrenOf(block)
    .flatMap((blocks) => blocks.map(allText))
    .join(' ');
}

/** The names of the pictures in a document, each once. */
export function imagesOf(document: BlockDocument): readonly string[] {
  const names = document.sections.flatMap(({ header, footer, background, placed, blocks }) =>
    [header?.blocks, footer?.blocks, background, placed, blocks].flatMap((part) => imagesIn(part ?? [])),
  );
  return [...new Set(names)];
}

function imagesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'image' ? [block.name] : childrenOf(block).flatMap(imagesIn),
  );
}

/** The groups of blocks inside a block, in reading order. */
export function childrenOf(block: Block): readonly (readonly Block[])[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.blocks);
    case 'table':
      return [block.caption ?? [], ...block.rows.flatMap(({ cells }) => cells.map((cell) => cell.blocks))];
    case 'columns':
      return block.columns.map((column) => column.blocks);
    case 'box':
    case 'placed-box':
    case 'stack':
      return [block.blocks];
    case 'paragraph':
    case 'heading':
    case 'image':
    case 'svg':
    case 'qr':
    case 'rule':
    case 'spacer':
    case 'page-break':
    case 'table-of-contents':
    case 'caption-list':
      return [];
  }
}
