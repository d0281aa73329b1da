import { failure, success, type Result } from '../../rules/index.ts';
import { pdfDefinition, type BlockDocument, type TemplateFault } from '../../templates/index.ts';
import type { FilledTemplate } from '../documents/filled-template.ts';
import type { FileParts } from '../output/file-parts.ts';
import { mendForArchive } from './archive/mend-document.ts';
import { opaquePictures } from './archive/opaque-pictures.ts';
import { fontFamilies } from './fonts.ts';
import { drawPdf, openPrinter } from './pdfmake/printer.ts';
import { findShapes } from './stamp/find-shapes.ts';
import { openShape, type Shape, type ShapeFault } from './stamp/shape.ts';

/** A PDF and the way it was made. */
export interface WrittenPdf {
  readonly parts: FileParts;
  /** Stamped on a layout that was already there, or laid out for itself. */
  readonly cara: 'cepat' | 'penuh';
  /** Why it was laid out for itself. */
  readonly sebab?: LongWay;
}

/** `tanpa-contoh`: there are too few documents, or too few alike; `arsip`: the metadata of PDF/A are written by pdfmake alone. */
export type LongWay = ShapeFault | 'tanpa-contoh' | 'arsip';

export interface PdfWriter {
  /** Turns a filled template into the bytes of a PDF. */
  readonly write: (filled: FilledTemplate) => Promise<Result<WrittenPdf, TemplateFault>>;
  /** What it stamps on: a writer that is opened with them need not find them again. */
  readonly shapes: readonly Shape[];
}

/** Documents of a run, from which the writer learns what they share. The bytes of each depend on them. */
export interface PdfSample {
  readonly contoh: readonly FilledTemplate[];
  /** How many documents they stand for. */
  readonly jumlah: number;
  /** What another writer found in them. */
  readonly shapes?: readonly Shape[];
}

/** Whether a picture (data address or SVG) can be drawn: that a file is cut off shows only then. */
export async function canDraw(picture: string): Promise<boolean> {
  const content = picture.startsWith('data:') ? { image: picture } : { svg: picture };
  const [font = ''] = Object.keys(fontFamilies);
  try {
    await drawPdf(openPrinter().layOut({ content: [content], defaultStyle: { font } }));
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
  {
    contoh = [],
    jumlah = contoh.length,
    arsip = false,
    shapes: known,
  }: Partial<PdfSample> & { readonly arsip?: boolean } = {},
): Promise<PdfWriter> {
  const printer = openPrinter();
  const drawn = arsip ? opaquePictures(images) : images;
  const fonts = Object.keys(fontFamilies);
  const define = (document: BlockDocument, created: Date) =>
    pdfDefinition(document, { images: drawn, fonts, created, arsip });
  const shapes =
    known ??
    (contoh.length === 0 || arsip
      ? []
      : await findShapes(contoh, jumlah, {
          printer,
          define: (document, created) => {
            const made = define(document, created);
            return made.ok
              ? { definition: made.definition, fits: () => made.layoutFaults().length === 0 }
              : undefined;
          },
        }));
  const stamps = shapes.map((shape) => openShape(shape, printer.fontOf));

  const write: PdfWriter['write'] = async (filled) => {
    let sebab: LongWay = arsip ? 'arsip' : 'tanpa-contoh';
    for (const stamp of stamps) {
      const stamped = stamp(filled);
      if (typeof stamped !== 'string') return success({ parts: stamped, cara: 'cepat' });
      // Of several shapes the one whose markup it has knows best.
      if (sebab === 'tanpa-contoh' || stamped !== 'markah-lain') sebab = stamped;
    }
    const built = filled.build(filled.markup);
    if (!built.ok) return failure(built.kesalahan);
    const made = define(built.nilai, filled.created);
    if (!made.ok) return failure(made.kesalahan);
    const laid = printer.layOut(made.definition);
    const bytes = await drawPdf(laid, arsip ? mendForArchive : undefined);
    const [fault] = made.layoutFaults();
    return fault === undefined ? success({ parts: [bytes], cara: 'penuh', sebab }) : failure(fault);
  };
  return { write, shapes };
}
