import type { ContentTable, ContentText } from 'pdfmake/interfaces.js';
import type { Block, Box, Heading, Image, List, Paragraph, PlacedBox, Rule, Sides } from '../block-tree.ts';
import { headingsIn, plainText } from '../texts-of.ts';
import { KEPT_LEVEL, type NodeObject, type PdfContext, textHeight } from './context.ts';
import { captionList, tableOfContents } from './contents-node.ts';
import { framed, margins, NO_PADDING, pdfWidth } from './frame.ts';
import { inlineNodes, textStyleNode, type Traced } from './inline-nodes.ts';
import { endsOnOwnPage, measuredHeight } from './measured.ts';
import { qrSvg } from './qr-matrix.ts';
import { firstWords, tableNode } from './table-node.ts';

/** The nodes of some blocks, page breaks carried by the block after them. */
export function blockNodes(blocks: readonly Block[], context: PdfContext): NodeObject[] {
  const nodes: NodeObject[] = [];
  let breaks = 0;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      breaks += 1;
      continue;
    }
    let node = blockNode(block, context);
    for (; breaks > 0; breaks -= 1) node = { stack: [node], pageBreak: 'before' };
    nodes.push(node);
  }
  return nodes;
}

function blockNode(block: Exclude<Block, { kind: 'page-break' }>, context: PdfContext): NodeObject {
  const nodesOf = (blocks: readonly Block[]): NodeObject[] => blockNodes(blocks, context);
  switch (block.kind) {
    case 'paragraph':
      return whole(block, context, paragraph(block, context));
    case 'heading':
      return whole(block, context, heading(block, context));
    case 'list':
      return whole(block, context, list(block, context));
    case 'table': {
      const node = tableNode(block, context, nodesOf);
      const caption = nodesOf(block.caption ?? []);
      return whole(block, context, caption.length === 0 ? node : { stack: [...caption, node] });
    }
    case 'image':
      return { ...image(block, context), ...margins(block.margin) };
    case 'svg': {
      const { markup: svg, width, height, align } = block;
      return { svg, width, height, alignment: align, ...margins(block.margin) };
    }
    case 'qr': {
      const { text, size, color, align } = block;
      const node = { svg: qrSvg(text, color), width: size, height: size, alignment: align };
      return Object.assign(node, margins(block.margin), { asal: block } satisfies Traced);
    }
    case 'columns': {
      const columns = block.columns.map(({ width, blocks }) => ({
        width: pdfWidth(width),
        stack: nodesOf(blocks),
      }));
      return whole(block, context, { columns, columnGap: block.gap });
    }
    case 'box':
      return box(block, context);
    case 'placed-box':
      return { stack: placedNodes(block, context) };
    case 'stack':
      return whole(block, context, { stack: nodesOf(block.blocks) });
    case 'rule':
      return rule(block);
    case 'spacer':
      return { stack: [], margin: [0, block.height, 0, 0] };
    case 'table-of-contents':
      return { ...tableOfContents(block, context.document), ...margins(block.margin) };
    case 'caption-list':
      return { ...captionList(block, context.document), ...margins(block.margin) };
  }
}

/** A node with the margin of its block, in a frame of its own where it must not be cut. */
function whole(
  block: Block & { readonly margin?: Sides; readonly keepTogether?: true },
  context: PdfContext,
  node: NodeObject,
): NodeObject {
  if (block.keepTogether !== true) return { ...node, ...margins(block.margin) };
  const { node: frame, cell } = framed([node], { width: '*', padding: NO_PADDING, keepTogether: true });
  context.rowExtras.set(frame.table, [0]);
  context.checks.push(() =>
    measuredHeight(cell) <= textHeight(context.section)
      ? undefined
      : { jenis: 'tidak-muat', hal: 'kelompok', isi: firstWords([block]), template: context.document.judul },
  );
  return { ...frame, ...margins(block.margin) };
}

function textNode({ inlines, align, lineHeight }: Paragraph | Heading, { pages }: PdfContext): ContentText {
  return { text: inlineNodes(inlines, pages), alignment: align, lineHeight };
}

function paragraph(block: Paragraph, context: PdfContext): ContentText {
  const kept = block.keepWithNext === true && context.keepsHeadings ? { headlineLevel: KEPT_LEVEL } : {};
  const target = block.caption === undefined ? {} : { id: block.caption.id };
  return { ...textNode(block, context), ...kept, ...target };
}

function heading(block: Heading, context: PdfContext): ContentText {
  const kept = block.keepWithNext === true && context.keepsHeadings ? { headlineLevel: KEPT_LEVEL } : {};
  const bookmark = context.hasContents
    ? {
        id: block.id,
        outline: true,
        outlineText: plainText(block.inlines),
        outlineExpanded: true,
        ...parentOf(block, context),
      }
    : {};
  return { ...textNode(block, context), ...kept, ...bookmark };
}

/** The heading above this one, for the tree of bookmarks. */
function parentOf(block: Heading, { document }: PdfContext): { outlineParentId?: string } {
  const all = document.sections.flatMap((section) => headingsIn(section.blocks));
  const parent = all
    .slice(
      0,
      all.findIndex(({ id }) => id === block.id),
    )
    .findLast(({ level }) => level < block.level);
  return parent === undefined ? {} : { outlineParentId: parent.id };
}

const BULLETS = { disc: 'disc', circle: 'circle', square: 'square' } as const;

function list(block: List, context: PdfContext): NodeObject {
  const items = block.items.map(({ blocks, margin }) => ({
    stack: blockNodes(blocks, context),
    ...margins(margin),
  }));
  const style = textStyleNode(block.style);
  const { marker } = block;
  if (marker === 'disc' || marker === 'circle' || marker === 'square')
    return { ul: items, type: BULLETS[marker], ...style, markerColor: block.style.color };
  return { ol: items, type: marker, start: block.start, ...style, markerColor: block.style.color };
}

function image(block: Image, { images }: PdfContext): NodeObject {
  const { width, height, fit, align } = block;
  const size =
    fit === true && width !== undefined && height !== undefined
      ? { fit: [width, height] as [number, number], alignment: align }
      : {
          ...(width === undefined ? {} : { width }),
          ...(height === undefined ? {} : { height }),
          alignment: align,
        };
  const asset = images[block.name] ?? '';
  return asset.startsWith('<svg') ? { svg: asset, ...size } : { image: block.name, ...size };
}

function box(block: Box, context: PdfContext): NodeObject {
  const { node, cell, extra } = framed(blockNodes(block.blocks, context), {
    ...block,
    width: pdfWidth(block.width),
    keepTogether: block.keepTogether === true,
  });
  context.rowExtras.set(node.table, [extra]);
  if (block.keepTogether === true)
    context.checks.push(() =>
      measuredHeight(cell) + extra <= textHeight(context.section)
        ? undefined
        : {
            jenis: 'tidak-muat',
            hal: 'kelompok',
            isi: firstWords([block]),
            template: context.document.judul,
          },
    );
  const whole = block.signature === true ? withSignatureMark(node, block) : node;
  if (block.width === 'rest' || block.align === 'left' || block.align === 'justify')
    return { ...whole, ...margins(block.margin) };
  const space = { width: '*', stack: [] };
  const inner = { ...whole, width: 'auto' };
  return {
    columns: block.align === 'center' ? [space, inner, space] : [space, inner],
    columnGap: 0,
    ...margins(block.margin),
  };
}

/**
 * The address of a link that marks the place of a signature. The link stands in the bytes of the PDF with the place as it came out,
 * and whoever makes the file ready puts a signature field in its stead.
 */
export const SIGNATURE_PLACE = 'patokan:tempat-tanda-tangan';

/** The mark lies over the whole box and takes no room; in one frame with it, so that no page comes between them. */
function withSignatureMark(box: ContentTable, { width, height = 0 }: Box): ContentTable {
  if (typeof width !== 'number') return box;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`;
  const mark = { svg, width, height, link: SIGNATURE_PLACE, relativePosition: { x: 0, y: 0 } };
  return framed([mark, box], { width, padding: NO_PADDING, keepTogether: true }).node;
}

/** A box at its place of the page, for the background: there the whole page is free, margins too. */
export function placedNodes(block: PlacedBox, context: PdfContext): NodeObject[] {
  const { left: x, top: y, width, height, background, padding, border, verticalAlign } = block;
  const { node, cell, extra } = framed(blockNodes(block.blocks, context), {
    width,
    padding,
    verticalAlign,
    ...(height === undefined ? {} : { height: height - SLACK }),
    ...(border === undefined ? {} : { border }),
  });
  context.checks.push(() => {
    const fits =
      endsOnOwnPage(cell) && (height === undefined || measuredHeight(cell) + extra <= height + SLACK);
    return fits
      ? undefined
      : {
          jenis: 'tidak-muat',
          hal: 'kotak',
          isi: firstWords(block.blocks),
          template: context.document.judul,
        };
  });
  const placed: ContentTable = { ...node, absolutePosition: { x, y } };
  if (background === undefined || height === undefined) return [placed];
  // pdfmake lays the fill of a cell under everything else of the page, so the colour is a rectangle of its own.
  const ground: NodeObject = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: 0, color: background }],
    absolutePosition: { x, y },
  };
  return [ground, placed];
}

/** Lengths are rounded to hundredths of a point; a box that ends at the page's edge must not seem to end beyond it. */
const SLACK = 0.5;

function rule({ line, width, align, margin }: Rule): NodeObject {
  const { node } = framed([], {
    width: pdfWidth(width),
    padding: NO_PADDING,
    // The lower border: pdfmake draws no other around a cell without height.
    ...(line.width === 0 ? {} : { border: { bottom: line } }),
  });
  if (width === 'rest' || align === 'left' || align === 'justify') return { ...node, ...margins(margin) };
  const space = { width: '*', stack: [] };
  const inner = { ...node, width: 'auto' };
  return {
    columns: align === 'center' ? [space, inner, space] : [space, inner],
    columnGap: 0,
    ...margins(margin),
  };
}
