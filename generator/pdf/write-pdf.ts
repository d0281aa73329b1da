import { failure, success, type Result } from '../../rules/index.ts';
import { pdfDefinition, type TemplateFault } from '../../templates/index.ts';
import { fontFamilies } from './fonts.ts';
import { drawPdf, openPrinter } from './pdfmake/printer.ts';
import type { FilledTemplate } from '../documents/filled-template.ts';
import { findShapes } from './stamp/find-shapes.ts';
import type { ShapeFault } from './stamp/shape.ts';

/** A PDF and the way it was made. */
export interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** Stamped on a layout that was already there, or laid out for itself. */
  readonly cara: 'cepat' | 'penuh';
  /** Why it was laid out for itself. */
  readonly sebab?: LongWay;
}

/** `tanpa-contoh`: there are too few documents, or too few alike. */
export type LongWay = ShapeFault | 'tanpa-contoh';

/** Turns a filled template into the bytes of a PDF. */
export type PdfWriter = (filled: FilledTemplate) => Result<WrittenPdf, TemplateFault>;

/** Documents of a run, from which the writer learns what they share. The bytes of each depend on them. */
export interface PdfSample {
  readonly contoh: readonly FilledTemplate[];
  /** How many documents they stand for. */
  readonly jumlah: number;
}

/** Whether a picture (data address or SVG) can be drawn: that a file is cut off shows only then. */
export function canDraw(picture: string): boolean {
  const content = picture.startsWith('data:') ? { image: picture } : { svg: picture };
  const [font = ''] = Object.keys(fontFamilies);
  try {
    drawPdf(openPrinter().layOut({ content: [content], defaultStyle: { font } }));
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
export function openPdfWriter(images: Readonly<Record<string, string>>, sample?: PdfSample): PdfWriter {
  const printer = openPrinter();
  const fonts = Object.keys(fontFamilies);
  const define = (...[document, created]: Parameters<Parameters<typeof findShapes>[2]['define']>) =>
    pdfDefinition(document, { images, fonts, created });
  const shapes =
    sample === undefined
      ? []
      : findShapes(sample.contoh, sample.jumlah, {
          printer,
          define: (document, created) => {
            const made = define(document, created);
            return made.ok
              ? { definition: made.definition, fits: () => made.layoutFaults().length === 0 }
              : undefined;
          },
        });

  return (filled) => {
    let sebab: LongWay = 'tanpa-contoh';
    for (const { stamp } of shapes) {
      const stamped = stamp(filled);
      if (typeof stamped !== 'string') return success({ bytes: stamped, cara: 'cepat' });
      // Of several shapes the one whose markup it has knows best.
      if (sebab === 'tanpa-contoh' || stamped !== 'markah-lain') sebab = stamped;
    }
    const built = filled.build(filled.markup);
    if (!built.ok) return failure(built.kesalahan);
    const made = define(built.nilai, filled.created);
    if (!made.ok) return failure(made.kesalahan);
    const bytes = drawPdf(printer.layOut(made.definition));
    const [fault] = made.layoutFaults();
    return fault === undefined ? success({ bytes, cara: 'penuh', sebab }) : failure(fault);
  };
}
