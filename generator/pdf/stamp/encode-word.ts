import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { BrokenLine } from './break-lines.ts';

/**
 * The operand of the operator TJ for a word, as pdfkit writes it: glyphs in hexadecimal, and after each place where the font kerns
 * how far, in thousandths of the size. The same at every size.
 *
 * @returns undefined where the embedded part of the font lacks a glyph, or a glyph stands off its line
 */
export function encodeWord(font: EmbeddedFont, word: string): string | undefined {
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

/** Encodes lines, each only once as long as someone holds them. */
export function openEncoder(): {
  readonly encode: (
    lines: readonly BrokenLine[],
    look: { readonly runs: readonly { readonly font: EmbeddedFont }[] },
  ) => readonly (readonly EncodedWord[])[] | undefined;
} {
  const known = new WeakMap<readonly BrokenLine[], readonly (readonly EncodedWord[])[]>();
  return {
    encode: (lines, { runs }) => {
      const before = known.get(lines);
      if (before !== undefined) return before;
      const encoded: EncodedWord[][] = [];
      for (const { words, offset } of lines) {
        const line: EncodedWord[] = [];
        for (const { text, run, x } of words) {
          const font = runs[run]?.font;
          const glyphs = font === undefined ? undefined : encodeWord(font, text);
          if (glyphs === undefined) return undefined;
          line.push({ run, x: offset + x, glyphs });
        }
        encoded.push(line);
      }
      known.set(lines, encoded);
      return encoded;
    },
  };
}
