import { isBlank, isElement } from './element.ts';
import { parseMarkup } from './parse-markup.ts';

/**
 * Filled markup cut into what no document changes and what one may: `tags[0] texts[0] tags[1] ... tags[n]`. A text is a
 * run that is not blank, between two tags or in an attribute of the first tag; it ends at the first character of the tags after it, which no
 * text holds.
 */
export interface Outline {
  readonly tags: readonly string[];
  readonly texts: readonly string[];
}

/** Cuts markup that was filled and escaped by a template. */
export function outlineOf(markup: string): Outline {
  const tags: string[] = [];
  const texts: string[] = [];
  let tagStart = 0;
  let first = true;
  for (let position = 0; position < markup.length;) {
    const open = markup.indexOf('<', position);
    const text = markup.slice(position, open < 0 ? markup.length : open);
    if (!isBlank(text)) {
      tags.push(markup.slice(tagStart, position));
      texts.push(text);
      tagStart = position + text.length;
    }
    if (open < 0) break;
    const end = endOfTag(markup, open);
    if (first) {
      for (const [from, to] of attributeValues(markup, open, end)) {
        tags.push(markup.slice(tagStart, from));
        texts.push(markup.slice(from, to));
        tagStart = to;
      }
      first = false;
    }
    position = end;
  }
  tags.push(markup.slice(tagStart));
  return { tags, texts };
}

/** The texts of markup that has these tags; nothing where its tags are others. */
export function textsBetween(tags: readonly string[], markup: string): readonly string[] | undefined {
  const texts: string[] = [];
  let position = 0;
  for (const [index, tag] of tags.entries()) {
    if (!markup.startsWith(tag, position)) return undefined;
    position += tag.length;
    const next = tags[index + 1];
    if (next === undefined) break;
    const end = markup.indexOf(next.charAt(0), position);
    if (end < 0) return undefined;
    texts.push(markup.slice(position, end));
    position = end;
  }
  return position === markup.length ? texts : undefined;
}

/** A text of markup as its reader sees it: its entities resolved. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return parseMarkup(text, [])
    .map((node) => (isElement(node) ? '' : node))
    .join('');
}

function endOfTag(markup: string, open: number): number {
  let quote = '';
  for (let position = open; position < markup.length; position += 1) {
    const character = markup.charAt(position);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return position + 1;
  }
  return markup.length;
}

/** Where the values of a tag's attributes in double quotes begin and end. */
function* attributeValues(markup: string, open: number, end: number): Generator<readonly [number, number]> {
  for (let from = markup.indexOf('="', open); from >= 0 && from < end;) {
    const to = markup.indexOf('"', from + 2);
    if (to > from + 2) yield [from + 2, to];
    from = markup.indexOf('="', to);
  }
}
