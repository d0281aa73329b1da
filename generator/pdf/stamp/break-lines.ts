import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import { StyleContextStack, TextBreaker } from '../pdfmake/internals.ts';

/** A run of one look. */
export interface LineRun {
  readonly text: string;
  readonly font: Pick<EmbeddedFont, 'widthOfString'>;
  readonly size: number;
  readonly spacing: number;
}

export interface BrokenWord {
  readonly text: string;
  /** Which run it is of. */
  readonly run: number;
  /** From the left end of its line, points. */
  readonly x: number;
}

export interface BrokenLine {
  readonly words: readonly BrokenWord[];
  /** From the left end of the width it stands in to its own, points. */
  readonly offset: number;
}

interface Measured {
  readonly text: string;
  readonly run: number;
  readonly width: number;
  readonly lead: number;
  readonly trail: number;
  readonly joined: boolean;
}

/**
 * The lines into which pdfmake breaks a paragraph without line breaks.
 *
 * @returns undefined where a word would have to be cut, which is left to pdfmake
 */
export function breakLines(
  runs: readonly LineRun[],
  maxWidth: number,
  align: string,
): readonly BrokenLine[] | undefined {
  const words = measure(runs);
  const lines: BrokenLine[] = [];
  for (let from = 0; from < words.length;) {
    const line: Measured[] = [];
    let width = 0;
    let forced = false;
    while (from < words.length && (fits(words, from, line, width, maxWidth) || forced)) {
      const word = words[from];
      if (word === undefined) break;
      if (word.text.length > 1 && word.width > maxWidth - trimmed(line, width)) return undefined;
      line.push(word);
      width += word.width;
      forced = word.joined;
      from += 1;
    }
    lines.push(placed(line, trimmed(line, width), maxWidth, align, from === words.length));
  }
  return lines;
}

function measure(runs: readonly LineRun[]): readonly Measured[] {
  const styles = new StyleContextStack();
  const breaks = new TextBreaker().getBreaks(
    runs.map(({ text }, run) => ({ text, run })),
    styles,
  );
  return breaks.map(({ text, run, noNewLine }) => {
    const look = runs[run];
    if (look === undefined) throw new Error('a word of no run');
    return {
      text,
      run,
      width: widthOf(text, look),
      lead: blanksWidth(/^\s+/.exec(text), look),
      trail: blanksWidth(/\s+$/.exec(text), look),
      joined: noNewLine === true,
    };
  });
}

function blanksWidth(blanks: RegExpExecArray | null, run: LineRun): number {
  return blanks === null ? 0 : widthOf(blanks[0], run);
}

function widthOf(text: string, { font, size, spacing }: LineRun): number {
  return font.widthOfString(text, size) + spacing * (text.length - 1);
}

/** As pdfmake's Line.hasEnoughSpaceForInline: a word counts with those that no break divides from it. */
function fits(
  words: readonly Measured[],
  from: number,
  line: readonly Measured[],
  width: number,
  maxWidth: number,
): boolean {
  const [first] = line;
  if (first === undefined) return true;
  let [needed, trail] = [0, 0];
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    needed += word.width;
    trail += word.trail;
    if (!word.joined) break;
  }
  return width + needed - first.lead - trail <= maxWidth;
}

/** The width of a line without the blanks at its ends. */
function trimmed(line: readonly Measured[], width: number): number {
  return width - (line[0]?.lead ?? 0) - (line.at(-1)?.trail ?? 0);
}

function placed(
  line: readonly Measured[],
  width: number,
  maxWidth: number,
  align: string,
  last: boolean,
): BrokenLine {
  const stretch =
    align === 'justify' && !last && line.length > 1 ? (maxWidth - width) / (line.length - 1) : 0;
  let x = -(line[0]?.lead ?? 0);
  const words = line.map((word, index) => {
    const at = { text: word.text, run: word.run, x: x + index * stretch };
    x += word.width;
    return at;
  });
  return {
    words,
    offset: align === 'right' ? maxWidth - width : align === 'center' ? (maxWidth - width) / 2 : 0,
  };
}
