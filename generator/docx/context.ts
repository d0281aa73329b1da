import type { BlockDocument, Section } from '../../templates/index.ts';
import type { Pictures } from './pictures.ts';
import type { LookOf } from './looks.ts';

/** What the makers of nodes know while one document is written. */
export interface DocxContext {
  readonly document: BlockDocument;
  readonly section: Section;
  readonly pictures: Pictures;
  readonly lookOf: LookOf;
  /** The names of the bookmarks on headings and numbered captions, by their ids. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly numberedHeadings: boolean;
  /** Room for text where the blocks stand, points. */
  readonly width: number;
  /** Indents that the blocks get from the list they stand in, points. */
  readonly indent: { readonly left: number; readonly right: number };
  /** How deep in lists the blocks stand. */
  readonly listDepth: number;
  /** A number that no other list of the document has. */
  readonly nextList: () => number;
}
