import type { Result } from '../../rules/index.ts';
import type { BlockDocument, TemplateFault } from '../../templates/index.ts';

/** A template that was filled, and not yet made a tree: of most documents the markup tells what they look like. */
export interface FilledTemplate {
  readonly markup: string;
  /** The values of its style's variables. */
  readonly tema: Readonly<Record<string, string>>;
  /** Creation date of its file. */
  readonly created: Date;
  /** The tree of some markup of this template with these values. */
  readonly build: (markup: string) => Result<BlockDocument, TemplateFault>;
}

/** The tree of a filled template, where it could be filled. */
export function treeOf(
  filled: FilledTemplate | Result<FilledTemplate, TemplateFault>,
): Result<BlockDocument, TemplateFault> {
  if ('markup' in filled) return filled.build(filled.markup);
  return filled.ok ? filled.nilai.build(filled.nilai.markup) : filled;
}
