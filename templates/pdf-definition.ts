import type {
  Content,
  ContentSection,
  DynamicContent,
  Node,
  NodeQueries,
  TDocumentDefinitions,
} from 'pdfmake/interfaces.js';
import type { Block, BlockDocument, PageStrip } from './block-tree.ts';
import { INITIAL_TEXT } from './css/style.ts';
import type { TemplateFault } from './faults.ts';
import { blockNodes, placedNodes } from './pdf/block-nodes.ts';
import { type NodeObject, type PdfContext, STRIP_LEVEL } from './pdf/context.ts';
import { framed, NO_PADDING } from './pdf/frame.ts';
import { endsOnOwnPage } from './pdf/measured.ts';
import { firstRowsHeight, firstWords } from './pdf/table-node.ts';
import { childrenOf, imagesOf, textsOf } from './texts-of.ts';

export { eachDarkRun, qrMatrix, qrSvg } from './pdf/qr-matrix.ts';
export { qrModules } from './qr-size.ts';
export { SIGNATURE_PLACE } from './pdf/block-nodes.ts';

export interface PdfOptions {
  /** The pictures by name: `data:image/png;base64,...`, `data:image/jpeg;base64,...`, or SVG beginning with `<svg`. */
  readonly images?: Readonly<Record<string, string>>;
  /** The families registered with pdfmake, each in 4 styles. Without it fonts are not checked. */
  readonly fonts?: readonly string[];
  /** Date of the document, for its metadata; there is no other clock. */
  readonly created: Date;
  /** For long keeping: as PDF/A-1b. The pictures must be without transparency. */
  readonly arsip?: boolean;
}

export type PdfResult =
  | {
      readonly ok: true;
      readonly definition: TDocumentDefinitions;
      /**
       * What did not fit, known once pdfmake has made the PDF of this definition: pdfmake cuts or drops it without a word, so
       * a file with such a fault must not be handed out. Empty before.
       */
      readonly layoutFaults: () => readonly TemplateFault[];
    }
  | { readonly ok: false; readonly kesalahan: TemplateFault };

/** A document as pdfmake draws it. A definition is good for one PDF: pdfmake writes into it. */
export function pdfDefinition(
  document: BlockDocument,
  { images = {}, fonts, created, arsip = false }: PdfOptions,
): PdfResult {
  const kesalahan = unknownImage(document, images) ?? unknownFont(document, fonts);
  if (kesalahan !== undefined) return { ok: false, kesalahan };
  const { sections } = document;
  const checks: PdfContext['checks'] = [];
  const shared: Omit<PdfContext, 'section'> = {
    document,
    images,
    hasContents: sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table-of-contents')),
    keepsHeadings: sections.some(({ blocks, singlePage }) => singlePage !== true && blocks.some(keepsNext)),
    pages: undefined,
    checks,
    rowExtras: new Map(),
  };
  const content = sections.map((section, index) => sectionNode({ ...shared, section }, index));
  const first = sections[0]?.page;
  const definition: TDocumentDefinitions = {
    content,
    info: {
      title: document.judul,
      ...(document.penulis === undefined ? {} : { author: document.penulis }),
      ...(document.subjek === undefined ? {} : { subject: document.subjek }),
      creator: 'Patokan',
      producer: 'Patokan',
      creationDate: created,
    },
    ...(arsip ? { version: '1.4' as const, subset: 'PDF/A-1b' as const } : {}),
    language: document.bahasa,
    displayTitle: true,
    images: rasterImages(images),
    ...(first === undefined ? {} : { pageSize: { width: first.width, height: first.height } }),
    defaultStyle: { font: firstFont(document) },
    ...(shared.keepsHeadings ? { pageBreakBefore: keepHeadings(shared.rowExtras) } : {}),
  };
  return {
    ok: true,
    definition,
    layoutFaults: () => checks.map((check) => check()).filter((fault) => fault !== undefined),
  };
}

function keepsNext(block: Block): boolean {
  return 'keepWithNext' in block || childrenOf(block).some((blocks) => blocks.some(keepsNext));
}

/** The first picture of a document that `images` does not hold, or not as it should. */
export function unknownImage(
  document: BlockDocument,
  images: Readonly<Record<string, string>>,
): TemplateFault | undefined {
  for (const gambar of imagesOf(document)) {
    const asset = Object.hasOwn(images, gambar) ? images[gambar] : undefined;
    const place = { template: document.judul };
    if (asset === undefined)
      return { jenis: 'gambar-tidak-ada', gambar, pilihan: Object.keys(images), ...place };
    if (!/^(<svg[\s>]|data:image\/(png|jpeg);base64,)/.test(asset))
      return { jenis: 'gambar-tidak-didukung', gambar, ...place };
  }
  return undefined;
}

function unknownFont(
  document: BlockDocument,
  fonts: readonly string[] | undefined,
): TemplateFault | undefined {
  if (fonts === undefined) return undefined;
  for (const { font } of textsOf(document))
    if (!fonts.includes(font))
      return { jenis: 'huruf-tidak-ada', huruf: font, pilihan: fonts, template: document.judul };
  return undefined;
}

/** What little pdfmake writes without a style of its own must not ask for a font that is not there. */
function firstFont(document: BlockDocument): string {
  for (const { font } of textsOf(document)) return font;
  return INITIAL_TEXT.font;
}

function rasterImages(images: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(images).filter(([, asset]) => !asset.startsWith('<svg')));
}

function sectionNode(context: PdfContext, index: number): ContentSection {
  const { section } = context;
  const { width, height, margins } = section.page;
  const pages: number[] = [];
  if (section.singlePage === true)
    context.checks.push(() =>
      pages.length <= 1
        ? undefined
        : {
            jenis: 'lebih-dari-satu-halaman',
            halaman: pages.length,
            bagian: index + 1,
            template: context.document.judul,
          },
    );
  const blocks = blockNodes(section.blocks, context);
  // pdfmake gives the next section no page of its own where this one printed nothing.
  const printsNothing = section.blocks.every(({ kind }) => kind === 'spacer' || kind === 'page-break');
  return {
    section: [...(printsNothing ? [{ text: ' ', fontSize: 1 }] : []), ...blocks],
    pageSize: { width, height },
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    background: (page: number) => {
      // A new layout of the document begins again at a lower page.
      if (pages.some((earlier) => earlier >= page)) pages.length = 0;
      pages.push(page);
      return backgroundNode(context, pages.length === 1);
    },
    ...(section.header === undefined ? {} : { header: stripNode(context, section.header, 'kepala') }),
    ...(section.footer === undefined ? {} : { footer: stripNode(context, section.footer, 'kaki') }),
  };
}

/** The background of one page, with the placed boxes on the section's first. */
function backgroundNode(context: PdfContext, firstPage: boolean): Content | undefined {
  const { background = [], placed = [] } = context.section;
  const nodes = [...background, ...(firstPage ? placed : [])].flatMap((block): NodeObject[] => {
    if (block.kind === 'placed-box') return placedNodes(block, context);
    return blockNodes([block], context).map((node) => ({ ...node, absolutePosition: { x: 0, y: 0 } }));
  });
  return nodes.length === 0 ? undefined : { stack: nodes };
}

/** pdfmake drops what does not fit into the margin; the check says so. */
function stripNode(context: PdfContext, strip: PageStrip, hal: 'kepala' | 'kaki'): DynamicContent {
  const { margins } = context.section.page;
  return (current, count) => {
    const { node, cell } = framed(blockNodes(strip.blocks, { ...context, pages: { current, count } }), {
      width: '*',
      padding: NO_PADDING,
    });
    context.checks.push(() =>
      endsOnOwnPage(cell)
        ? undefined
        : { jenis: 'tidak-muat', hal, isi: firstWords(strip.blocks), template: context.document.judul },
    );
    return { ...node, margin: [margins.left, strip.distance, margins.right, 0], headlineLevel: STRIP_LEVEL };
  };
}

/**
 * Moves a heading to the next page where nothing of what follows stands below it. pdfmake gives the rows of a table that moved
 * on as a whole the page they left, so their height is compared with the room that was there.
 */
function keepHeadings(extras: PdfContext['rowExtras']) {
  return (node: Node, queries: NodeQueries): boolean => {
    if (node.headlineLevel === undefined || node.headlineLevel === STRIP_LEVEL) return false;
    const next = queries
      .getFollowingNodesOnPage()
      .find(({ headlineLevel }) => headlineLevel !== node.headlineLevel);
    if (next === undefined || next.headlineLevel === STRIP_LEVEL) return true;
    const table = next.table;
    if (table === undefined) return false;
    const { verticalRatio, pageInnerHeight } = next.startPosition;
    return firstRowsHeight(table, extras.get(table) ?? []) > (1 - verticalRatio) * pageInnerHeight;
  };
}
