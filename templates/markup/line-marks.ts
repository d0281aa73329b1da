import type { Place } from '../faults.ts';

/**
 * Handlebars forgets lines, so each tag of a template is given its place as an attribute before it is filled. The name of the
 * attribute cannot be written by an author: a colon first is no attribute of ours.
 */
export const LINE_MARK = ':tempat';

/** Names of the template (first) and its partials, in the order the marks count them. */
export type SourceNames = readonly string[];

export function lineMark(source: number, line: number): string {
  return ` ${LINE_MARK}="${source}-${line}"`;
}

/** On a tag without {@link LINE_MARK}, which no author can write: the number of the source whose drawing belongs in its place. */
export const DRAWING_MARK = ':gambar';

export function placeOfMark(mark: string, names: SourceNames): Place | undefined {
  const match = /^(\d+)-(\d+)$/.exec(mark);
  const template = names[Number(match?.[1] ?? -1)];
  return match === null || template === undefined ? undefined : { template, baris: Number(match[2]) };
}
