import { LineRuleType, Paragraph, type ParagraphChild, type Table } from 'docx';
import { qrSvg, type Align, type Block, type Image, type Rule, type Sides } from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { captionListNodes, contentsNodes } from './contents-nodes.ts';
import { flatBlocks, type FlatBlock } from './flat-blocks.ts';
import { halfPoints, twips } from './lengths.ts';
import { listNodes } from './list-nodes.ts';
import { alignment, flowOptions, paragraphNode, type ParagraphPlace } from './paragraph-nodes.ts';
import { svgWords, type Size } from './pictures.ts';
import { placedRun } from './placed-run.ts';
import { spacerNode } from './spacer-node.ts';
import { boxNodes, columnsNodes, line, tableNodes } from './table-nodes.ts';

type DocxNode = Paragraph | Table;

/**
 * The nodes of some blocks, as Word wants them: at least one, and no table last.
 *
 * @param first what a list or a page break adds to the first paragraph
 */
export function blockNodes(
  blocks: readonly Block[],
  context: DocxContext,
  first: ParagraphPlace = {},
): readonly DocxNode[] {
  const nodes: DocxNode[] = [];
  let place = first;
  for (const block of flatBlocks(blocks)) {
    if (block.kind === 'page-break') {
      // A second break in a row leaves an empty page.
      if (place.pageBreakBefore === true) nodes.push(spacerNode(0, true));
      place = { ...place, pageBreakBefore: true };
      continue;
    }
    if (place.pageBreakBefore === true && !takesPlace(block)) {
      nodes.push(spacerNode(0, true));
      place = withoutBreak(place);
    }
    if (place.numbering !== undefined && !takesPlace(block)) {
      nodes.push(new Paragraph({ numbering: place.numbering }));
      place = {};
    }
    nodes.push(...nodesOf(block, context, takesPlace(block) ? place : {}));
    if (takesPlace(block)) place = {};
  }
  if (nodes.length === 0 || place.pageBreakBefore === true) nodes.push(spacerNode(0, place.pageBreakBefore));
  return nodes;
}

function withoutBreak({ numbering }: ParagraphPlace): ParagraphPlace {
  return numbering === undefined ? {} : { numbering };
}

function takesPlace({ kind }: FlatBlock): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

function nodesOf(
  block: Exclude<FlatBlock, { readonly kind: 'page-break' }>,
  context: DocxContext,
  place: ParagraphPlace,
): readonly DocxNode[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [paragraphNode(block, context, place)];
    case 'list':
      return listNodes(block, context, blockNodes);
    case 'table':
      return tableNodes(block, context, blockNodes);
    case 'columns':
      return columnsNodes(block, context, blockNodes);
    case 'box':
      return boxNodes(block, context, blockNodes);
    case 'placed-box':
      return [new Paragraph({ children: [placedRun(block, context, blockNodes, 0)] })];
    case 'image':
      return image(block, context);
    case 'svg': {
      const run = context.pictures.drawn(block.markup).run(block, svgWords(block.markup));
      return [pictureNode(run, block, context)];
    }
    case 'qr': {
      const picture = context.pictures.drawn(qrSvg(block.text, block.color));
      const run = picture.run({ width: block.size, height: block.size }, `Kode QR: ${block.text}`);
      return [pictureNode(run, block, context)];
    }
    case 'rule':
      return [rule(block, context)];
    case 'spacer':
      return [spacerNode(block.height)];
    case 'table-of-contents':
      return contentsNodes(block, context);
    case 'caption-list':
      return captionListNodes(block, context);
  }
}

interface InText {
  readonly align: Align;
  readonly margin?: Sides;
  readonly keepTogether?: true;
  readonly keepWithNext?: true;
}

/** A picture stands in a paragraph of its own, as high as it is. */
function pictureNode(run: ParagraphChild, block: InText, context: DocxContext): Paragraph {
  const { spacing, ...flow } = flowOptions(block, context);
  return new Paragraph({
    ...flow,
    alignment: alignment(block.align),
    spacing: { ...spacing, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
    run: { size: halfPoints(1) },
    children: [run],
  });
}

const SINGLE_LINE = 240;

function image(block: Image, context: DocxContext): readonly Paragraph[] {
  const picture = context.pictures.named(block.name);
  if (picture === undefined) return [];
  return [pictureNode(picture.run(imageSize(block, picture.natural), block.alt), block, context)];
}

/** The size asked for, the other side by proportion. */
export function imageSize({ width, height, fit }: Image, natural: Size): Size {
  if (fit === true && width !== undefined && height !== undefined) {
    const scale = Math.min(width / natural.width, height / natural.height);
    return { width: natural.width * scale, height: natural.height * scale };
  }
  if (width !== undefined && height !== undefined) return { width, height };
  if (width !== undefined) return { width, height: (natural.height * width) / natural.width };
  return height === undefined ? natural : { width: (natural.width * height) / natural.height, height };
}

/** The lower border of an empty line. */
function rule(block: Rule, context: DocxContext): Paragraph {
  const { width: wanted, margin, align } = block;
  const { left = 0, right = 0 } = margin ?? {};
  const room = context.width - left - right;
  const width = ruleWidth(wanted, room);
  const spare = Math.max(0, room - width);
  const before = align === 'right' ? spare : align === 'center' ? spare / 2 : 0;
  const node = flowOptions(block, context);
  return new Paragraph({
    ...node,
    indent: {
      left: twips(left + context.indent.left + before),
      right: twips(right + context.indent.right + spare - before),
    },
    spacing: { ...node.spacing, line: twips(1), lineRule: LineRuleType.EXACT },
    run: { size: halfPoints(1) },
    ...(block.line.width === 0 ? {} : { border: { bottom: { ...line(block.line), space: 0 } } }),
  });
}

function ruleWidth(wanted: Rule['width'], room: number): number {
  if (typeof wanted === 'number') return Math.min(wanted, room);
  return wanted === 'rest' || wanted === 'auto' ? room : (room * Number.parseFloat(wanted)) / 100;
}
