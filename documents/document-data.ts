import { citationText, type Citation, type Decimal } from '../rules/index.ts';
import type { Plain } from './document.ts';

/** A number as document data hold it: exact, with a decimal point. */
export function plainNumber(value: Decimal): string {
  return value.toFixed();
}

/** The sources of a document's numbers, each place once, in the order of their use: what a footnote prints. */
export function sourceList(
  entries: readonly { readonly perihal: string; readonly sumber: Citation }[],
): Plain {
  return entries.map(({ perihal, sumber }) => ({ perihal, sumber: citationText(sumber) }));
}
