import { SIGNATURE_PLACE } from '../../../templates/index.ts';
import { appendObjects } from './append-objects.ts';
import {
  dictionaryText,
  parseArray,
  readObjects,
  referenced,
  type PdfObjects,
  type Reference,
} from './pdf-objects.ts';

/** Where a signature is to be seen on a page. */
export interface SignaturePlace {
  /** The object that marks it; it becomes the field. */
  readonly annotation: number;
  readonly page: number;
  /** As it is written: "[x1 y1 x2 y2]", points from the lower left corner. */
  readonly rect: string;
}

/** The places that the template has marked (templates/pdf/block-nodes.ts), in the order of the pages. */
export function signaturePlaces(pdf: PdfObjects): readonly SignaturePlace[] {
  const { bytes } = pdf;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.includes(`(${SIGNATURE_PLACE})`, 0, 'latin1')) return [];
  return pagesOf(pdf).flatMap((page) =>
    parseArray(pdf.dictionary(page).get('Annots') ?? '[]')
      .map(referenced)
      .flatMap((annotation): SignaturePlace[] => {
        const link = pdf.dictionary(annotation);
        const action = link.get('A');
        if (action === undefined || action.startsWith('<<')) return [];
        if (pdf.dictionary(referenced(action)).get('URI') !== `(${SIGNATURE_PLACE})`) return [];
        return [{ annotation, page, rect: link.get('Rect') ?? '' }];
      }),
  );
}

export function pagesOf(pdf: PdfObjects): readonly number[] {
  const catalog = pdf.dictionary(referenced(pdf.trailer.get('Root')));
  const pages = pdf.dictionary(referenced(catalog.get('Pages')));
  return parseArray(pages.get('Kids') ?? '[]').map(referenced);
}

/** Bits of an annotation's flags: it is printed; once signed it is not to be moved. */
const PRINTED = 4;
const LOCKED = 128;

/** The dictionary of a signature field that is at once its own place on the page. */
export function fieldText(
  name: string,
  { page, rect }: Pick<SignaturePlace, 'page' | 'rect'>,
  appearance: number,
  value?: number,
): string {
  return dictionaryText([
    ['Type', '/Annot'],
    ['Subtype', '/Widget'],
    ['FT', '/Sig'],
    ['T', `(${name})`],
    ['F', String(value === undefined ? PRINTED : PRINTED | LOCKED)],
    ['Rect', rect],
    ['P', reference(page)],
    ['AP', `<< /N ${reference(appearance)} >>`],
    ...(value === undefined ? [] : [['V', reference(value)] as const]),
  ]);
}

/** An appearance that shows nothing: the words on the page say who signs, and a PDF/A wants each field to have one. */
export function emptyAppearance(rect: string): string {
  const [left = 0, lower = 0, right = 0, upper = 0] = parseArray(rect).map(Number);
  const form = dictionaryText([
    ['Type', '/XObject'],
    ['Subtype', '/Form'],
    ['BBox', `[0 0 ${rounded(right - left)} ${rounded(upper - lower)}]`],
    ['Resources', '<< >>'],
    ['Length', '0'],
  ]);
  return `${form}\nstream\n\nendstream`;
}

const MILLIONTHS = 6;

function rounded(points: number): string {
  return String(Number(points.toFixed(MILLIONTHS)));
}

/** Two kinds of flags: the document is signed, and may only be appended to. */
const SIGNED = 3;

/** The catalog of the document with these fields. */
export function catalogText(pdf: PdfObjects, fields: readonly number[], signed: boolean): string {
  const catalog = new Map(pdf.dictionary(referenced(pdf.trailer.get('Root'))));
  if (catalog.has('AcroForm')) throw new Error('the PDF has fields already');
  const flags = signed ? ` /SigFlags ${SIGNED}` : '';
  catalog.set('AcroForm', `<< /Fields [${fields.map(reference).join(' ')}]${flags} >>`);
  return dictionaryText(catalog);
}

export function reference(number: number): Reference {
  return `${number} 0 R`;
}

/**
 * Makes an empty signature field of each marked place, for the program with which BSrE's certificates are used.
 *
 * @param name of the first field; the others carry a number behind it
 */
export function reserveFields(bytes: Uint8Array, name: string): Uint8Array {
  const pdf = readObjects(bytes);
  const places = signaturePlaces(pdf);
  if (places.length === 0) return bytes;
  const objects = new Map<number, string>();
  for (const [index, place] of places.entries()) {
    const appearance = pdf.size + index;
    const title = index === 0 ? name : `${name}-${index + 1}`;
    objects.set(appearance, emptyAppearance(place.rect));
    objects.set(place.annotation, fieldText(title, place, appearance));
  }
  const fields = places.map(({ annotation }) => annotation);
  objects.set(referenced(pdf.trailer.get('Root')), catalogText(pdf, fields, false));
  return appendObjects(pdf, objects).bytes;
}
