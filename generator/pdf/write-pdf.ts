import { failure, success, type Result } from '../../rules/index.ts';
import { pdfDefinition, type BlockDocument, type TemplateFault } from '../../templates/index.ts';
import { mendForArchive } from './archive/mend-document.ts';
import { opaquePictures } from './archive/opaque-pictures.ts';
import { facesOf, fontFamilies } from './fonts.ts';

/** Turns a block tree into the bytes of a PDF. */
export type PdfWriter = (
  document: BlockDocument,
  created: Date,
) => Promise<Result<Uint8Array, TemplateFault>>;

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
 * @param options `arsip`: the files are PDF/A-1b
 */
export async function openPdfWriter(
  images: Readonly<Record<string, string>>,
  { arsip = false }: { readonly arsip?: boolean } = {},
): Promise<PdfWriter> {
  const pdfmake = await openPdfmake();
  const drawn = arsip ? opaquePictures(images) : images;
  const fonts = Object.keys(fontFamilies);
  return async (document, created) => {
    const made = pdfDefinition(document, { images: drawn, fonts, created, arsip });
    if (!made.ok) return failure(made.kesalahan);
    const pdf = pdfmake.createPdf(made.definition);
    if (arsip) mendForArchive(await pdf.getStream());
    const bytes = await pdf.getBuffer();
    const [fault] = made.layoutFaults();
    return fault === undefined ? success(bytes) : failure(fault);
  };
}
