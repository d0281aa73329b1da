import { failure, success, type Result } from '../../rules/index.ts';
import { pdfDefinition, type BlockDocument, type TemplateFault } from '../../templates/index.ts';
import { facesOf, fontFamilies } from './fonts.ts';

/** The bytes of a PDF and how they were made. */
export interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** Laid out as a whole, or only what differs from a document laid out before. */
  readonly cara: 'cepat' | 'penuh';
  /** Why it was laid out as a whole, as a short code. */
  readonly sebab?: string;
}

/** Turns a block tree into the bytes of a PDF. */
export type PdfWriter = (
  document: BlockDocument,
  created: Date,
) => Promise<Result<WrittenPdf, TemplateFault>>;

/** How a writer is opened. */
export type OpenPdfWriter = (
  images: Readonly<Record<string, string>>,
  /** Documents of the run, spread evenly over the workbook; the bytes of a document may depend on them and on nothing else of the run. */
  contoh: readonly BlockDocument[],
) => Promise<PdfWriter>;

/** pdfmake with our fonts. It may read those font files and nothing else, and open no address. */
async function openPdfmake() {
  const { default: pdfmake } = await import('pdfmake');
  const fontFiles = new Set(Object.values(fontFamilies).flatMap(facesOf));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));
  pdfmake.setFonts(fontFamilies);
  return pdfmake;
}

/** Whether a picture (data address or SVG) can be drawn: that a file is cut off shows only then. */
export async function canDraw(picture: string): Promise<boolean> {
  const content = picture.startsWith('data:') ? { image: picture } : { svg: picture };
  const [font = ''] = Object.keys(fontFamilies);
  const pdfmake = await openPdfmake();
  try {
    await pdfmake.createPdf({ content: [content], defaultStyle: { font } }).getBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a writer.
 *
 * @param images pictures by name, as data addresses or SVG
 */
export async function openPdfWriter(images: Readonly<Record<string, string>>): Promise<PdfWriter> {
  const pdfmake = await openPdfmake();
  const fonts = Object.keys(fontFamilies);
  return async (document, created) => {
    const made = pdfDefinition(document, { images, fonts, created });
    if (!made.ok) return failure(made.kesalahan);
    const bytes = await pdfmake.createPdf(made.definition).getBuffer();
    const [fault] = made.layoutFaults();
    return fault === undefined ? success({ bytes, cara: 'penuh' }) : failure(fault);
  };
}
