import { decodeText, foldBlanks } from '../../../templates/index.ts';

/** A piece of a printed text: words of the template, or the text of the markup with this number. */
export type Piece = string | { readonly teks: number; readonly kapital: boolean };

const OPEN = '\uE000';
const CLOSE = '\uE001';
const SENTINEL = /\uE000([xX])(\d+)\uE001/g;

/** What stands for a text of the markup while a tree is built to see where that text goes; its blanks at the ends stay. */
export function sentinel(number: number, text: string): string {
  const [lead, trail] = endBlanks(text);
  return `${lead}${OPEN}x${number}${CLOSE}${trail}`;
}

/** The pieces of a text of such a tree; undefined where it holds no sentinel. */
export function piecesOf(text: string): readonly Piece[] | undefined {
  if (!text.includes(OPEN)) return undefined;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(SENTINEL)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ teks: Number(match[2]), kapital: match[1] === 'X' });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** The numbers of the sentinels in a text. */
export function sentinelsIn(text: string): readonly number[] {
  return [...text.matchAll(SENTINEL)].map((match) => Number(match[2]));
}

/** The words that the pieces make with the texts of some markup. */
export function wordsOf(pieces: readonly Piece[], texts: readonly string[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : printed(texts[piece.teks] ?? '', piece.kapital)))
    .join('');
}

function printed(text: string, kapital: boolean): string {
  const words = foldBlanks(decodeText(text)).replace(/^ | $/g, '');
  return kapital ? words.toLocaleUpperCase('id') : words;
}

/** Whether two texts have blanks at the same ends: what a blank at an end becomes depends on its neighbours. */
export function sameEnds(one: string, other: string): boolean {
  const [a, b] = [endBlanks(one), endBlanks(other)];
  return a[0] === b[0] && a[1] === b[1];
}

function endBlanks(text: string): readonly [string, string] {
  const folded = foldBlanks(text);
  return [folded.startsWith(' ') ? ' ' : '', folded.endsWith(' ') ? ' ' : ''];
}
