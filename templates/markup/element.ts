import type { Place } from '../faults.ts';

/** A tag of the filled template. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Of its tag in the template. */
  readonly place: Place;
}

/** Text with its entities resolved, or an element. */
export type Node = string | Element;

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

/** The text of an element and all in it. */
export function textContent(element: Element): string {
  return element.children.map((child) => (isElement(child) ? textContent(child) : child)).join('');
}

/** What HTML folds to one blank; a no-break space is not among it. */
const BLANKS = /[ \t\r\n\f]+/g;

export function fold(text: string): string {
  return text.replace(BLANKS, ' ');
}

export function isBlank(text: string): boolean {
  return fold(text).trim() === '' && !text.includes('\u00a0');
}
