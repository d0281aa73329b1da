import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Align, CaptionNumber, Heading, Sides, TextStyle } from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { field } from './fields.ts';
import { twips } from './lengths.ts';
import { firstStyle, type Look, type Paragraphish, type StyleName } from './looks.ts';
import { runs, runStyle } from './run-nodes.ts';
import { wordLine } from './word-fonts.ts';

/** Where a list or a page break changes a paragraph. */
export interface ParagraphPlace {
  readonly numbering?: NonNullable<IParagraphOptions['numbering']>;
  readonly pageBreakBefore?: true;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

export function alignment(align: Align) {
  return ALIGNMENTS[align];
}

/** What a style says of its paragraphs. */
export function lookParagraph({ text, align, lineHeight, before, after }: Look) {
  return {
    alignment: alignment(align),
    spacing: {
      before: twips(Math.max(0, before)),
      after: twips(Math.max(0, after)),
      line: wordLine(lineHeight, text.font),
      lineRule: LineRuleType.AUTO,
    },
  };
}

/** What a block says of its paragraph, with the indents of where it stands. */
export function flowOptions(
  block: { readonly margin?: Sides; readonly keepTogether?: true; readonly keepWithNext?: true },
  { indent }: DocxContext,
): IParagraphOptions {
  const { top = 0, right = 0, bottom = 0, left = 0 } = block.margin ?? {};
  const [before, after] = [twips(Math.max(0, top)), twips(Math.max(0, bottom))];
  const [start, end] = [twips(left + indent.left), twips(right + indent.right)];
  return {
    spacing: { before, after },
    ...(start === 0 && end === 0 ? {} : { indent: { left: start, right: end } }),
    ...(block.keepTogether === true ? { keepLines: true } : {}),
    ...(block.keepWithNext === true ? { keepNext: true } : {}),
  };
}

export function paragraphNode(
  block: Paragraphish,
  context: DocxContext,
  { numbering, pageBreakBefore }: ParagraphPlace = {},
): Paragraph {
  const name = styleName(block);
  const look = context.lookOf(name);
  const { indent, ...flow } = flowOptions(block, context);
  return new Paragraph({
    ...flow,
    ...styleOptions(block, name),
    ...(block.align === look.align ? {} : { alignment: alignment(block.align) }),
    spacing: spacing(block, look),
    // In a list the indent is the list's own.
    ...(indent === undefined || numbering !== undefined ? {} : { indent }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(pageBreakBefore === true ? { pageBreakBefore } : {}),
    children: children(block, context, look.text),
  });
}

function spacing({ inlines, margin, lineHeight }: Paragraphish, look: Look) {
  const { top = 0, bottom = 0 } = margin ?? {};
  const line = wordLine(lineHeight, (firstStyle(inlines) ?? look.text).font);
  return {
    ...(top === look.before ? {} : { before: twips(Math.max(0, top)) }),
    ...(bottom === look.after ? {} : { after: twips(Math.max(0, bottom)) }),
    ...(line === wordLine(look.lineHeight, look.text.font) ? {} : { line, lineRule: LineRuleType.AUTO }),
  };
}

function styleName(block: Paragraphish): StyleName {
  if (block.kind === 'heading') return `Heading${block.level}`;
  return block.caption === undefined ? 'Normal' : 'Caption';
}

const HEADING_LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function styleOptions(block: Paragraphish, name: StyleName): IParagraphOptions {
  if (block.kind === 'paragraph') return name === 'Caption' ? { style: name } : {};
  return {
    heading: HEADING_LEVELS[block.level],
    ...(block.number === undefined ? { numbering: false } : {}),
  };
}

function children(block: Paragraphish, context: DocxContext, base: TextStyle): readonly ParagraphChild[] {
  if (block.kind === 'heading') return headingChildren(block, context, base);
  if (block.caption === undefined) return runs(block.inlines, base);
  const [number, ...text] = block.inlines;
  const style = number?.kind === 'text' ? number.style : base;
  return bookmarked(
    block.caption.id,
    [...captionNumber(block.caption, style, context, base), ...runs(text, base)],
    context,
  );
}

/** Word itself writes the number of a heading. */
function headingChildren(block: Heading, context: DocxContext, base: TextStyle): readonly ParagraphChild[] {
  const inlines = block.number === undefined ? block.inlines : block.inlines.slice(1);
  return bookmarked(block.id, runs(inlines, base), context);
}

function bookmarked(
  id: string,
  content: readonly ParagraphChild[],
  { bookmarks }: DocxContext,
): readonly ParagraphChild[] {
  const name = bookmarks.get(id);
  return name === undefined ? content : [new Bookmark({ id: name, children: content })];
}

/** "Tabel 3.1 ", the last number a SEQ field that Word counts anew in each chapter. */
function captionNumber(
  { label, chapter, index }: CaptionNumber,
  style: TextStyle,
  { numberedHeadings }: DocxContext,
  base: TextStyle,
): readonly ParagraphChild[] {
  const look = runStyle(style, base);
  const counted =
    chapter === undefined ? (numberedHeadings ? ` \\r ${index}` : '') : index === 1 ? ' \\r 1' : '';
  const before = `${label} ${chapter === undefined ? '' : `${chapter}.`}`;
  return [
    new TextRun({ ...look, text: before }),
    ...field(`SEQ ${label} \\* ARABIC${counted}`, String(index), look),
    new TextRun({ ...look, text: ' ' }),
  ];
}
