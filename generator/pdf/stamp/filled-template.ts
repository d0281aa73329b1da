import type { RenderResult } from '../../../templates/index.ts';

/** A template that was filled, and not yet made a tree: for most documents the markup is enough to know what they look like. */
export interface FilledTemplate {
  readonly markup: string;
  /** The values of its style's variables. */
  readonly tema: Readonly<Record<string, string>>;
  /** Creation date of its file. */
  readonly created: Date;
  /** The tree of some markup of this template with these values. */
  readonly build: (markup: string) => RenderResult;
}
