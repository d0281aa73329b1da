import type {
  Align,
  Block,
  BlockDocument,
  Box,
  CaptionList,
  Image,
  Inline,
  List,
  PageStrip,
  PlacedBox,
  Section,
  Table,
  TableCell,
  TableOfContents,
} from '../block-tree.ts';
import { qrSvg } from '../pdf/qr-matrix.ts';
import { captionsIn, headingsIn, plainText } from '../texts-of.ts';
import {
  background,
  border,
  column,
  lineHeight,
  margin,
  points,
  sides,
  stacked,
  textStyle,
  width,
  type Css,
} from './css-values.ts';
import { html, type HtmlElement, type HtmlNode } from './html-node.ts';

export interface PreviewOptions {
  /** The pictures by name, as for the PDF: data addresses, or SVG beginning with `<svg`. */
  readonly images?: Readonly<Record<string, string>>;
}

/**
 * A document for the screen: one element a section, as large as its page. It shows what the PDF shows, but pages are not
 * broken: a section that fills several is one long page here. Lengths are in `--pt`, which the viewer sets.
 */
export function htmlPreview(
  document: BlockDocument,
  { images = {} }: PreviewOptions = {},
): readonly HtmlElement[] {
  return document.sections.map((section, index) =>
    sectionElement(section, { images, document, page: index + 1, pages: document.sections.length }),
  );
}

interface Context {
  readonly images: Readonly<Record<string, string>>;
  readonly document: BlockDocument;
  readonly page: number;
  readonly pages: number;
}

const ABSOLUTE = { position: 'absolute' } as const;

function sectionElement(section: Section, context: Context): HtmlElement {
  const { page, header, footer, background: behind = [], placed = [], blocks } = section;
  const { margins } = page;
  return html(
    'section',
    {
      position: 'relative',
      'box-sizing': 'border-box',
      width: points(page.width),
      'min-height': points(page.height),
      padding: sides(margins),
      overflow: 'hidden',
      'background-color': '#ffffff',
      color: '#000000',
    },
    [
      ...behind.map((block) =>
        block.kind === 'placed-box'
          ? placedBox(block, context)
          : html('div', { ...ABSOLUTE, left: '0', top: '0' }, blockElements([block], context)),
      ),
      ...placed.map((block) => placedBox(block, context)),
      ...strip(header, { top: points(header?.distance ?? 0) }, section, context),
      html('div', { position: 'relative' }, blockElements(blocks, context)),
      ...strip(
        footer,
        { top: `calc(100% - ${points(margins.bottom - (footer?.distance ?? 0))})` },
        section,
        context,
      ),
    ],
    { 'aria-label': `Halaman ${context.page} dari ${context.pages}` },
  );
}

function strip(
  of: PageStrip | undefined,
  place: Css,
  { page: { margins } }: Section,
  context: Context,
): HtmlElement[] {
  if (of === undefined) return [];
  const across = { left: points(margins.left), right: points(margins.right) };
  return [html('div', { ...ABSOLUTE, ...place, ...across }, blockElements(of.blocks, context))];
}

function blockElements(blocks: readonly Block[], context: Context): HtmlNode[] {
  return blocks.map((block) => blockElement(block, context));
}

function blockElement(block: Block, context: Context): HtmlElement {
  switch (block.kind) {
    case 'paragraph':
      return html('p', textBlock(block), inlineNodes(block.inlines, context));
    case 'heading':
      // The pane that shows the preview has headings of its own above these.
      return html(`h${block.level + 2}`, textBlock(block), inlineNodes(block.inlines, context));
    case 'list':
      return list(block, context);
    case 'table':
      return table(block, context);
    case 'image':
      return image(block, context);
    case 'svg': {
      const size = { width: points(block.width), height: points(block.height) };
      return aligned(block.align, margin(block.margin), picture(svgAddress(block.markup), '', size));
    }
    case 'qr': {
      const size = { width: points(block.size), height: points(block.size) };
      const code = picture(svgAddress(qrSvg(block.text, block.color)), 'Kode QR', size);
      return aligned(block.align, margin(block.margin), code);
    }
    case 'columns':
      return html(
        'div',
        { ...margin(block.margin), display: 'flex', gap: points(block.gap) },
        block.columns.map((each) => html('div', column(each.width), blockElements(each.blocks, context))),
      );
    case 'box':
      return box(block, context);
    case 'placed-box':
      return placedBox(block, context);
    case 'stack':
      return html('div', margin(block.margin), blockElements(block.blocks, context));
    case 'rule':
      return html('hr', {
        ...margin(block.margin),
        ...sideways(block.align),
        border: 'none',
        'border-top': `${points(block.line.width)} solid ${block.line.color}`,
        width: width(block.width),
      });
    case 'spacer':
      return html('div', { height: points(block.height) });
    case 'page-break':
      return html('hr', { border: 'none', 'border-top': '1px dashed #888888', margin: '0' });
    case 'table-of-contents':
      return contents(block, context);
    case 'caption-list':
      return captions(block, context);
  }
}

function textBlock(block: Extract<Block, { kind: 'paragraph' | 'heading' }>): Css {
  const first = block.inlines.find((inline) => inline.kind !== 'line-break');
  return {
    ...margin(block.margin),
    ...(first === undefined
      ? {}
      : { 'font-family': `"${first.style.font}"`, 'font-size': points(first.style.size) }),
    'font-weight': 'normal',
    'text-align': block.align,
    'line-height': lineHeight(block.lineHeight, first?.style.font),
  };
}

function inlineNodes(inlines: readonly Inline[], { page, pages }: Context): HtmlNode[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return html('span', textStyle(inline.style), [inline.text]);
      case 'line-break':
        return html('br', {});
      case 'page-number':
        return html('span', textStyle(inline.style), [String(page)]);
      case 'page-count':
        return html('span', textStyle(inline.style), [String(pages)]);
    }
  });
}

function list(block: List, context: Context): HtmlElement {
  const items = block.items.map((item) =>
    html('li', margin(item.margin), blockElements(item.blocks, context)),
  );
  const style = { ...textStyle(block.style), ...margin(block.margin), 'list-style-type': block.marker };
  const indent = { 'padding-left': points(block.style.size * 1.5) };
  return block.ordered
    ? html('ol', { ...style, ...indent }, items, { start: String(block.start) })
    : html('ul', { ...style, ...indent }, items);
}

function table(block: Table, context: Context): HtmlElement {
  const { columns, headerRows, rows, caption = [] } = block;
  const fills = columns.some((each) => each === 'rest' || (typeof each === 'string' && each.endsWith('%')));
  const cells = (from: number, to?: number): HtmlElement[] =>
    rows.slice(from, to).map(({ cells: own }) =>
      html(
        'tr',
        {},
        own.map((cell) => tableCell(cell, context)),
      ),
    );
  return html(
    'table',
    {
      ...margin(block.margin),
      'border-collapse': 'collapse',
      'table-layout': fills && !columns.includes('auto') ? 'fixed' : 'auto',
      ...(fills ? { width: '100%' } : {}),
    },
    [
      ...(caption.length === 0 ? [] : [html('caption', {}, blockElements(caption, context))]),
      html(
        'colgroup',
        {},
        columns.map((each) => html('col', columnWidth(each, columns.includes('auto')))),
      ),
      ...(headerRows === 0 ? [] : [html('thead', {}, cells(0, headerRows))]),
      html('tbody', {}, cells(headerRows)),
    ],
  );
}

/** Where a column is as wide as its content, the browser shares the rest; else it is given the columns with no width. */
function columnWidth(of: Table['columns'][number], someAuto: boolean): Css {
  if (of === 'auto') return {};
  if (of === 'rest') return someAuto ? { width: '100%' } : {};
  return { width: width(of) };
}

function tableCell(cell: TableCell, context: Context): HtmlElement {
  const span = {
    ...(cell.colspan === undefined ? {} : { colspan: String(cell.colspan) }),
    ...(cell.rowspan === undefined ? {} : { rowspan: String(cell.rowspan) }),
  };
  return html(
    cell.header === true ? 'th' : 'td',
    {
      padding: sides(cell.padding),
      'vertical-align': cell.verticalAlign,
      'overflow-wrap': 'break-word',
      ...border(cell.border),
      ...background(cell.background),
    },
    blockElements(cell.blocks, context),
    cell.header === true ? { ...span, scope: 'col' } : span,
  );
}

function image(block: Image, { images }: Context): HtmlElement {
  const asset = Object.hasOwn(images, block.name) ? images[block.name] : undefined;
  const size = {
    ...(block.width === undefined ? {} : { width: points(block.width) }),
    ...(block.height === undefined ? {} : { height: points(block.height) }),
    ...(block.fit === true ? { 'object-fit': 'contain' } : {}),
  };
  const shown =
    asset === undefined
      ? html(
          'span',
          { ...size, display: 'inline-block', 'line-height': 'normal', border: '1px dashed #888888' },
          [block.alt],
        )
      : picture(asset.startsWith('<svg') ? svgAddress(asset) : asset, block.alt, size);
  return aligned(block.align, margin(block.margin), shown);
}

/** Nothing in a picture that is loaded by its address can run or load anything. */
function picture(src: string, alt: string, size: Css): HtmlElement {
  return html('img', { ...size, display: 'inline-block', 'vertical-align': 'top' }, [], { src, alt });
}

function svgAddress(markup: string): string {
  return `data:image/svg+xml,${encodeURIComponent(markup)}`;
}

function aligned(align: Align, style: Css, content: HtmlNode): HtmlElement {
  return html('div', { ...style, 'text-align': align === 'justify' ? 'left' : align, 'line-height': '0' }, [
    content,
  ]);
}

function sideways(align: Align): Css {
  if (align === 'center') return { 'margin-left': 'auto', 'margin-right': 'auto' };
  return align === 'right' ? { 'margin-left': 'auto' } : {};
}

function box(block: Box, context: Context): HtmlElement {
  return html(
    'div',
    {
      ...margin(block.margin),
      ...sideways(block.align),
      ...stacked(block.verticalAlign),
      'box-sizing': 'border-box',
      width: width(block.width),
      padding: sides(block.padding),
      ...(block.height === undefined ? {} : { 'min-height': points(block.height) }),
      ...border(block.border),
      ...background(block.background),
    },
    blockElements(block.blocks, context),
  );
}

function placedBox(block: PlacedBox, context: Context): HtmlElement {
  return html(
    'div',
    {
      ...ABSOLUTE,
      ...stacked(block.verticalAlign),
      'box-sizing': 'border-box',
      left: points(block.left),
      top: points(block.top),
      width: points(block.width),
      padding: sides(block.padding),
      ...(block.height === undefined ? {} : { height: points(block.height) }),
      ...border(block.border),
      ...background(block.background),
    },
    blockElements(block.blocks, context),
  );
}

const INDENT = 12;

/** The headings without page numbers: nobody has laid out the pages. */
function contents(block: TableOfContents, { document }: Context): HtmlElement {
  const listed = document.sections
    .flatMap((section) => headingsIn(section.blocks))
    .filter(({ level }) => level <= block.depth);
  const least = Math.min(...listed.map(({ level }) => level));
  return lines(
    block,
    listed.map(({ level, inlines }) => ({ text: plainText(inlines), indent: (level - least) * INDENT })),
  );
}

/** The captions of one label, without page numbers too. */
function captions(block: CaptionList, { document }: Context): HtmlElement {
  const listed = document.sections
    .flatMap((section) => captionsIn(section.blocks))
    .filter(({ caption }) => caption.label === block.label);
  return lines(
    block,
    listed.map(({ inlines }) => ({ text: plainText(inlines), indent: 0 })),
  );
}

function lines(
  block: TableOfContents | CaptionList,
  listed: readonly { readonly text: string; readonly indent: number }[],
): HtmlElement {
  const style = { ...textStyle(block.style), margin: '0' };
  return html(
    'div',
    { ...margin(block.margin), 'line-height': lineHeight(block.lineHeight, block.style.font) },
    listed.map(({ text, indent }) => html('p', { ...style, 'padding-left': points(indent) }, [text])),
  );
}
