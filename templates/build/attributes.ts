import type { Width } from '../block-tree.ts';
import { readLength, WANTED_LENGTH } from '../css/length.ts';
import { readWidth, WANTED_WIDTH } from '../css/properties.ts';
import type { Style } from '../css/style.ts';
import type { Element } from '../markup/element.ts';
import { stop } from '../stop.ts';

/** A value that an attribute cannot take. */
export function badAttribute(element: Element, atribut: string, diminta: string): never {
  return stop(
    {
      jenis: 'nilai-atribut',
      elemen: element.name,
      atribut,
      nilai: element.attributes.get(atribut) ?? '',
      diminta,
    },
    element.place,
  );
}

/** A length of 0 or more in points; nothing where the attribute is not written. */
export function lengthAttribute(element: Element, atribut: string): number | undefined {
  const text = element.attributes.get(atribut);
  if (text === undefined) return undefined;
  const length = readLength(text);
  return length === undefined || length < 0 ? badAttribute(element, atribut, WANTED_LENGTH) : length;
}

export function widthAttribute(element: Element, atribut: string): Width | undefined {
  const text = element.attributes.get(atribut);
  return text === undefined ? undefined : (readWidth(text) ?? badAttribute(element, atribut, WANTED_WIDTH));
}

export function integerAttribute(
  element: Element,
  atribut: string,
  min: number,
  max: number,
): number | undefined {
  const text = element.attributes.get(atribut);
  if (text === undefined) return undefined;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  return value === undefined || value < min || value > max
    ? badAttribute(element, atribut, `bilangan bulat ${min} sampai ${max}`)
    : value;
}

/** Whether an attribute without a value is written. */
export function flagAttribute(element: Element, atribut: string): boolean {
  const text = element.attributes.get(atribut);
  if (text === undefined) return false;
  return text === '' || text === atribut ? true : badAttribute(element, atribut, 'tanpa nilai');
}

/** The width of a picture from its style: a length, for what is left of a line is not known before the page is laid out. */
export function absoluteWidth(element: Element, { own: { width } }: Style): number | undefined {
  if (width === undefined || typeof width === 'number') return width;
  const nilai = width === 'rest' ? 'sisa' : width;
  return stop({ jenis: 'nilai-properti', properti: 'width', nilai, diminta: WANTED_LENGTH }, element.place);
}

/** The attributes that give a box its fixed place. */
export const EDGES = ['kiri', 'atas', 'kanan', 'bawah'] as const;

export function isPlaced(element: Element): boolean {
  return element.name === 'kotak' && EDGES.some((edge) => element.attributes.has(edge));
}
