import { failure, success, type Result } from '../../rules/index.ts';
import { pdfDefinition, type BlockDocument, type TemplateFault } from '../../templates/index.ts';
import { facesOf, fontFamilies } from './fonts.ts';

/** Turns a block tree into the bytes of a PDF. */
export type PdfWriter = (
  document: BlockDocument,
  created: Date,
) => Promise<Result<Uint8Array, TemplateFault>>;

/**
 * Opens pdfmake with our fonts. It may read those font files and nothing else, and open no address.
 *
 * @param images pictures by name, as data addresses or SVG
 */
export async function openPdfWriter(images: Readonly<Record<string, string>>): Promise<PdfWriter> {
  const { default: pdfmake } = await import('pdfmake');
  const fontFiles = new Set(Object.values(fontFamilies).flatMap(facesOf));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));
  pdfmake.setFonts(fontFamilies);
  const fonts = Object.keys(fontFamilies);
  return async (document, created) => {
    const made = pdfDefinition(document, { images, fonts, created });
    if (!made.ok) return failure(made.kesalahan);
    const bytes = await pdfmake.createPdf(made.definition).getBuffer();
    const [fault] = made.layoutFaults();
    return fault === undefined ? success(bytes) : failure(fault);
  };
}
