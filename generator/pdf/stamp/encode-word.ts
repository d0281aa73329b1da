import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { BrokenLine } from './break-lines.ts';

/** What writing a word takes of a font: how it lays out, and which glyphs the file holds. */
export type WrittenFont = Pick<EmbeddedFont, 'layout' | 'subset'>;

/**
 * The operand of the operator TJ for a word, as pdfkit writes it: glyphs in hexadecimal, and after each place where the font kerns
 * how far, in thousandths of the size. The same at every size.
 *
 * @returns undefined where the embedded part of the font lacks a glyph, or a glyph stands off its line
 */
export function encodeWord(font: WrittenFont, word: string): string | undefined {
  const { glyphs, positions } = font.layout(word);
  const parts: string[] = [];
  let run = '';
  for (const [index, { id }] of glyphs.entries()) {
    const position = positions[index];
    const embedded = font.subset.mapping[id];
    if (position === undefined || embedded === undefined || position.xOffset !== 0 || position.yOffset !== 0)
      return undefined;
    run += embedded.toString(16).padStart(4, '0');
    const kerning = position.xAdvance - position.advanceWidth;
    if (kerning === 0 && index < glyphs.length - 1) continue;
    parts.push(`<${run}> ${pdfNumber(-kerning)}`);
    run = '';
  }
  return parts.join(' ');
}

/** A number as pdfkit writes it. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

export interface EncodedWord {
  readonly run: number;
  /** From the left end of the width. */
  readonly x: number;
  readonly glyphs: string;
}

/** Words of a font that are kept as they were encoded. */
const MOST_KEPT = 2000;

type FontOfRun = readonly { readonly font: WrittenFont | undefined }[];

/** Encodes the words of lines; undefined where a font lacks something. */
export type EncodeLines = (
  lines: readonly BrokenLine[],
  runs: FontOfRun,
) => readonly (readonly EncodedWord[])[] | undefined;

/** Opens an encoder that remembers the words it met lately. */
export function openEncoder(): EncodeLines {
  const byFont = new Map<WrittenFont, Map<string, string | undefined>>();
  const glyphsOf = (font: WrittenFont, text: string): string | undefined => {
    const words = byFont.get(font) ?? new Map<string, string | undefined>();
    byFont.set(font, words);
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size >= MOST_KEPT) words.clear();
    const glyphs = encodeWord(font, text);
    words.set(text, glyphs);
    return glyphs;
  };
  return (lines, runs) => {
    const encoded: EncodedWord[][] = [];
    for (const { words, offset } of lines) {
      const line: EncodedWord[] = [];
      for (const { text, run, x } of words) {
        const font = runs[run]?.font;
        const glyphs = font === undefined ? undefined : glyphsOf(font, text);
        if (glyphs === undefined) return undefined;
        line.push({ run, x: offset + x, glyphs });
      }
      encoded.push(line);
    }
    return encoded;
  };
}
