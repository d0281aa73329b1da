import type { CaptionLabel, Heading } from '../block-tree.ts';
import { roman } from '../handlebars-helpers/roman.ts';
import { isElement, type Element } from '../markup/element.ts';
import { badAttribute, flagAttribute } from './attributes.ts';

/** The numbers given so far in a document, in reading order. */
export interface DocumentNumbers {
  readonly numberedHeadings: boolean;
  /** Of the headings of each level, since the last numbered one above it. */
  readonly headings: number[];
  /** Nothing outside a numbered chapter. */
  chapter: number | undefined;
  readonly captions: Map<string, number>;
}

export function openNumbers(numberedHeadings: boolean): DocumentNumbers {
  return { numberedHeadings, headings: [0, 0, 0, 0], chapter: undefined, captions: new Map() };
}

/** The next number of a heading, as a LAKIN numbers them: BAB I, A., 1., a. */
export function nextHeading(
  numbers: DocumentNumbers,
  level: Heading['level'],
  wanted: boolean,
): string | undefined {
  const { headings, numberedHeadings } = numbers;
  if (level === 1) numbers.chapter = undefined;
  if (!numberedHeadings || !wanted) return undefined;
  const number = (headings[level - 1] ?? 0) + 1;
  headings[level - 1] = number;
  headings.fill(0, level);
  switch (level) {
    case 1:
      numbers.chapter = number;
      return `BAB ${roman(number)}`;
    case 2:
      return `${letters(number)}.`;
    case 3:
      return `${number}.`;
    case 4:
      return `${letters(number).toLowerCase()}.`;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA, BB, as Word goes on. */
function letters(number: number): string {
  const index = number - 1;
  return ALPHABET.charAt(index % ALPHABET.length).repeat(Math.floor(index / ALPHABET.length) + 1);
}

/** The next number of a caption: counted anew in each numbered chapter, through the document outside them. */
export function nextCaption({ chapter, captions }: DocumentNumbers, label: CaptionLabel) {
  const key = `${label} ${chapter ?? ''}`;
  const index = (captions.get(key) ?? 0) + 1;
  captions.set(key, index);
  return { chapter, index };
}

const CAPTIONS = {
  table: { label: 'Tabel', element: 'caption' },
  figure: { label: 'Gambar', element: 'figcaption' },
} as const;

/** What the caption of a table or figure is numbered as, where it asks for a number. */
export function captionLabel(element: Element): CaptionLabel | undefined {
  if (!flagAttribute(element, 'nomor')) return undefined;
  const { label, element: caption } = CAPTIONS[element.name === 'table' ? 'table' : 'figure'];
  return element.children.some((child) => isElement(child) && child.name === caption)
    ? label
    : badAttribute(element, 'nomor', `hanya bersama <${caption}>`);
}
