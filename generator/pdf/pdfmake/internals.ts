import { createRequire } from 'node:module';
import type PdfLayoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import type {
  normalizePageMargin as PageMarginReader,
  normalizePageSize as PageSizeReader,
} from 'pdfmake/js/PageSize.js';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type PdfRenderer from 'pdfmake/js/Renderer.js';
import type StyleStack from 'pdfmake/js/StyleContextStack.js';
import type SvgSizes from 'pdfmake/js/SVGMeasure.js';
import type { tableLayouts as TableLayouts } from 'pdfmake/js/tableLayouts.js';
import type WordBreaker from 'pdfmake/js/TextBreaker.js';

// The parts of pdfmake beneath its public door; it is CommonJS that Node does not see through.
const require = createRequire(import.meta.url);

const part = (name: string): unknown => require(`pdfmake/js/${name}.js`);

export const { default: PDFDocument } = part('PDFDocument') as { default: typeof PdfDocument };
export const { default: LayoutBuilder } = part('LayoutBuilder') as { default: typeof PdfLayoutBuilder };
export const { default: Renderer } = part('Renderer') as { default: typeof PdfRenderer };
export const { default: SVGMeasure } = part('SVGMeasure') as { default: typeof SvgSizes };
export const { default: StyleContextStack } = part('StyleContextStack') as { default: typeof StyleStack };
export const { default: TextBreaker } = part('TextBreaker') as { default: typeof WordBreaker };
export const { tableLayouts } = part('tableLayouts') as { tableLayouts: typeof TableLayouts };
export const { normalizePageMargin, normalizePageSize } = part('PageSize') as {
  normalizePageMargin: typeof PageMarginReader;
  normalizePageSize: typeof PageSizeReader;
};
