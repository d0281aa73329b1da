// What our printer uses of pdfmake 0.3.11 and pdfkit beneath their public doors. Their versions are pinned, and
// test/generator/pdf compares what is made here with what pdfmake makes through its public door.

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  export interface PdfReference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    end: (chunk?: string) => void;
  }

  export interface PdfPage {
    readonly height: number;
    readonly content: PdfReference;
    readonly dictionary: PdfReference;
    /** Takes each operation of the page's content. */
    write: (operation: string) => void;
  }

  /** What a font makes of a text: widths and offsets in thousandths of its size. */
  export interface GlyphRun {
    readonly glyphs: readonly { readonly id: number }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly advanceWidth: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
    readonly advanceWidth: number;
  }

  /** A font file as fontkit has decoded it. */
  export interface DecodedFont {
    readonly characterSet: readonly number[];
    layout: (text: string) => unknown;
    glyphForCodePoint: (codePoint: number) => unknown;
  }

  /** A font within one document. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly name: string;
    readonly font: DecodedFont;
    readonly ascender: number;
    /** The glyphs that the file will hold: their numbers in the file by those in the font. */
    readonly subset: { readonly mapping: Readonly<Record<number, number | undefined>> };
    layoutCache: Record<string, unknown>;
    readonly constructor: new (document: PDFDocument, font: DecodedFont, id: string) => EmbeddedFont;
    layout: (text: string) => GlyphRun;
    widthOfString: (text: string, size: number) => number;
    lineHeight: (size: number) => number;
    /** Takes the glyphs of a text into the subset. */
    encode: (text: string) => unknown;
  }

  interface PDFDocument extends Readable {
    readonly page: PdfPage;
    readonly info: Record<string, unknown>;
    readonly _info: PdfReference;
    readonly _root: PdfReference;
    readonly _id: Buffer;
    readonly _ctm: readonly number[];
    /** Where each object begins, by its number less 1. */
    readonly _offsets: readonly number[];
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    _fontCount: number;
    _font: EmbeddedFont;
    font(source: string): this;
    ref(data?: object): PdfReference;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): PdfPage;
    end(): this;
  }
  const PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PDFDocument;
  export { PDFDocument as default };
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  import type { LaidPage } from 'pdfmake/js/Renderer.js';
  import type SVGMeasure from 'pdfmake/js/SVGMeasure.js';

  interface LayoutBuilder {
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: Content,
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: undefined,
      footer: undefined,
      watermark: undefined,
      pageBreakBefore: TDocumentDefinitions['pageBreakBefore'],
    ): readonly LaidPage[];
  }
  const LayoutBuilder: new (pageSize: object, pageMargins: object, svgMeasure: SVGMeasure) => LayoutBuilder;
  export { LayoutBuilder as default };
}

declare module 'pdfmake/js/Renderer.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';

  /** A word of a line; what its text node holds besides is handed down to it. */
  export interface LaidWord {
    readonly text: string;
    readonly x: number;
    readonly width: number;
    readonly height: number;
    readonly font: EmbeddedFont;
    readonly fontSize: number;
    readonly alignment: string;
    readonly characterSpacing?: number;
    readonly asal?: unknown;
  }

  export interface LaidLine {
    readonly x: number;
    readonly y: number;
    readonly maxWidth: number;
    readonly inlines: readonly LaidWord[];
    getWidth: () => number;
    getHeight: () => number;
  }

  export interface LaidDrawing {
    readonly x: number;
    readonly y: number;
    readonly _width: number;
    readonly _height: number;
    readonly asal?: unknown;
  }

  export interface LaidPage {
    readonly items: readonly { readonly type: string; readonly item: object }[];
    readonly pageSize: { readonly width: number; readonly height: number };
  }

  interface Renderer {
    readonly pdfDocument: PDFDocument;
    renderPages(pages: readonly LaidPage[]): void;
    renderLine(line: LaidLine, x: number, y: number): void;
    renderSVG(drawing: LaidDrawing): void;
    renderVector(vector: object): void;
    renderImage(image: LaidDrawing): void;
  }
  const Renderer: new (document: PDFDocument, onProgress?: undefined) => Renderer;
  export { Renderer as default };
}

declare module 'pdfmake/js/SVGMeasure.js' {
  type SVGMeasure = object;
  const SVGMeasure: new () => SVGMeasure;
  export { SVGMeasure as default };
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}

declare module 'pdfmake/js/PageSize.js' {
  export function normalizePageSize(size: unknown, orientation: undefined): { width: number; height: number };
  export function normalizePageMargin(margin: number): object;
}

declare module 'pdfmake/js/StyleContextStack.js' {
  type StyleContextStack = object;
  const StyleContextStack: new () => StyleContextStack;
  export { StyleContextStack as default };
}

declare module 'pdfmake/js/TextBreaker.js' {
  import type StyleContextStack from 'pdfmake/js/StyleContextStack.js';

  interface TextBreaker {
    /** The words of some runs, each with what its run holds besides its text. */
    getBreaks<R extends { readonly text: string }>(
      runs: readonly R[],
      styles: StyleContextStack,
    ): (R & { readonly noNewLine?: boolean })[];
  }
  const TextBreaker: new () => TextBreaker;
  export { TextBreaker as default };
}
