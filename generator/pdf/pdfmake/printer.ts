import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { LaidPage } from 'pdfmake/js/Renderer.js';
import { facesOf, fontFamilies } from '../fonts.ts';
import {
  LayoutBuilder,
  normalizePageMargin,
  normalizePageSize,
  PDFDocument,
  Renderer,
  SVGMeasure,
  tableLayouts,
} from './internals.ts';
import { openSharedFonts } from './shared-fonts.ts';

/** pdfmake with our fonts, decoded once for all documents. It reads those font files and nothing else, and opens no address. */
export interface Printer {
  readonly layOut: (definition: TDocumentDefinitions) => LaidDocument;
  /** The file of a font of a document that was laid out here. */
  readonly fileOf: (font: EmbeddedFont) => string;
  /** The font of a file, for the words of no document in particular. */
  readonly fontOf: FontOf;
}

export type FontOf = (file: string) => EmbeddedFont;

/** Pages that were laid out for a document and are still to be drawn on it. */
export interface LaidDocument {
  readonly document: PdfDocument;
  readonly pages: readonly LaidPage[];
}

/** Margins of pages that state none; all of ours do. */
const USUAL_MARGIN = 40;

export function openPrinter(): Printer {
  const fontFiles = new Set(Object.values(fontFamilies).flatMap(facesOf));
  const shared = openSharedFonts();

  /** Lets a document take its fonts from those decoded before. */
  const shareFonts = (document: PdfDocument): void => {
    const decode = document.font.bind(document);
    document.font = (source) => {
      if (!fontFiles.has(source) || document._fontFamilies[source] !== undefined) return decode(source);
      const opened = shared.open(source, document, `F${document._fontCount + 1}`);
      if (opened === undefined) {
        decode(source);
        document._font = shared.keep(source, document._font, document);
      } else {
        document._fontCount += 1;
        document._font = opened;
      }
      // As pdfkit enters a font: by its file and by its name. No two of our files bear one name.
      document._fontFamilies[source] = document._font;
      document._fontFamilies[document._font.name] = document._font;
      return document;
    };
  };

  const openDocument = (options: object, images: object = {}): PdfDocument => {
    const document = new PDFDocument(
      fontFamilies,
      images,
      {},
      {},
      { ...options, fontLayoutCache: true, bufferPages: true, autoFirstPage: false, font: null },
      null,
      (path) => fontFiles.has(path),
    );
    shareFonts(document);
    return document;
  };

  const opened = new Map<string, EmbeddedFont>();
  const fontOf: FontOf = (file) => {
    const font = opened.get(file) ?? openDocument({}).font(file)._font;
    opened.set(file, font);
    return font;
  };

  return {
    fontOf,
    fileOf: (font) => {
      const file = shared.fileOf(font);
      if (file === undefined) throw new Error(`a font of no file: ${font.name}`);
      return file;
    },
    layOut: (definition) => {
      const { content, info = {}, images = {}, language, subset, version = '1.3' } = definition;
      const pageSize = normalizePageSize(definition.pageSize, undefined);
      const document = openDocument(
        {
          size: [pageSize.width, pageSize.height],
          pdfVersion: version,
          subset,
          tagged: false,
          displayTitle: definition.displayTitle === true,
          compress: true,
          lang: language,
          info: documentInfo(info),
        },
        images,
      );
      const builder = new LayoutBuilder(pageSize, normalizePageMargin(USUAL_MARGIN), new SVGMeasure());
      builder.registerTableLayouts(tableLayouts);
      const pages = builder.layoutDocument(
        content,
        document,
        {},
        definition.defaultStyle ?? {},
        undefined,
        undefined,
        undefined,
        undefined,
        definition.pageBreakBefore,
      );
      return { document, pages };
    },
  };
}

/**
 * Draws what was laid out.
 *
 * @param mend what is put right before the document ends
 */
export function drawPdf(
  { document, pages }: LaidDocument,
  mend?: (document: PdfDocument) => void,
): Promise<Buffer> {
  new Renderer(document).renderPages(pages);
  mend?.(document);
  return finishPdf(document);
}

/** Ends a document on which all is drawn, and gives its bytes, once pdfkit has unpacked its pictures. */
export function finishPdf(document: PdfDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}

/** The entries of a definition's `info` under the names that PDF gives them. */
function documentInfo(info: object): Record<string, unknown> {
  const entries = Object.entries({ producer: 'pdfmake', creator: 'pdfmake', ...info }).filter(([, value]) =>
    Boolean(value),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]),
  );
}
