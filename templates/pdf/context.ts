import type { Content, ContentTable } from 'pdfmake/interfaces.js';
import type { BlockDocument, Section } from '../block-tree.ts';
import type { TemplateFault } from '../faults.ts';
import type { PageNumbers } from './inline-nodes.ts';

/** A node as an object, to which a margin or a place can be added. */
export type NodeObject = Exclude<Content, string | number | readonly Content[]>;

/** What the makers of nodes know while one definition is built. */
export interface PdfContext {
  readonly document: BlockDocument;
  readonly section: Section;
  readonly images: Readonly<Record<string, string>>;
  /** Headings carry ids and bookmarks. */
  readonly hasContents: boolean;
  /** Headings are kept with what follows them. */
  readonly keepsHeadings: boolean;
  readonly pages: PageNumbers | undefined;
  /** Asked after the layout; each says what did not fit. */
  readonly checks: (() => TemplateFault | undefined)[];
  /** Padding and lines above and below the rows of a table, which pdfmake does not count into the height of cells. */
  readonly rowExtras: Map<ContentTable['table'], readonly number[]>;
}

/** The height for text on a page of the section. */
export function textHeight({ page }: Section): number {
  return page.height - page.margins.top - page.margins.bottom;
}

/** A sign for nodes of headers and footers, which come after all content in pdfmake's list. */
export const STRIP_LEVEL = 99;
/** A node that must not stand alone at the foot of a page. */
export const KEPT_LEVEL = 1;
