import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import { qrMatrix } from '../../../templates/index.ts';
import { breakLines, type BrokenLine, type LineRun } from './break-lines.ts';
import { encodeWord } from './encode-word.ts';
import type { QrSlot, TextPieces, TextSlot } from './find-slots.ts';
import type { QrPlace } from './qr-operations.ts';
import { wordsOf } from './sentinel.ts';
import { leftEdge, type TracedDrawing, type TracedLine } from './trace.ts';
import { tracedFill, tracedWords, type TracedWord } from './traced-words.ts';

/** How the words of a slot are set; the same for all documents of a shape. */
export interface SlotLook<Font = EmbeddedFont> {
  readonly runs: readonly (Omit<LineRun, 'text' | 'font'> & { readonly font: Font })[];
  readonly maxWidth: number;
  readonly align: string;
}

/** Where a line stands: left end of its width, and the base line of each run, from the page's lower left corner. */
export interface LinePlace {
  readonly page: number;
  readonly left: number;
  readonly y: readonly number[];
}

export interface TextPlace<Font = EmbeddedFont> {
  readonly look: SlotLook<Font>;
  /** For each run, what sets its graphics state, colour and font. */
  readonly prefixes: readonly string[];
  readonly lines: readonly LinePlace[];
}

/** A look with other fonts, or with the names of its own. */
export function withFonts<From, To>(look: SlotLook<From>, fontOf: (font: From) => To): SlotLook<To> {
  return { ...look, runs: look.runs.map((run) => ({ ...run, font: fontOf(run.font) })) };
}

/** The texts of a slot's runs in some document. */
export function runTexts(slot: TextPieces, texts: readonly string[]): readonly string[] {
  return slot.runs.map(({ pieces }) => wordsOf(pieces, texts));
}

/** Finds the lines of a slot; nothing where they are not exactly what we would write for the same words. */
export function placeText(
  slot: TextSlot,
  drawn: readonly TracedLine[],
  texts: readonly string[],
): TextPlace | undefined {
  const origins = slot.runs.map(({ run }) => run);
  const own = drawn.filter(({ line }) => line.inlines.some(({ asal }) => origins.includes(asal as never)));
  const words = own.map(({ operations }) => tracedWords(operations));
  const [first] = own;
  if (first === undefined || words.includes(undefined)) return undefined;
  const inlines = own.flatMap(({ line }) => line.inlines);
  const known = origins.map((run) => inlines.find(({ asal }) => asal === run));
  const drawnWords = words.flatMap((each) => each ?? []);
  const runs = known.map((inline) =>
    inline === undefined
      ? undefined
      : { font: inline.font, size: inline.fontSize, spacing: inline.characterSpacing ?? 0 },
  );
  const looks = known.map((inline) =>
    inline === undefined ? undefined : drawnWords[inlines.indexOf(inline)],
  );
  const found = runs.filter((run) => run !== undefined);
  if (found.length < runs.length || !sameLooks(inlines, drawnWords, known, looks)) return undefined;
  if (own.length > 1 && !sameMetrics(found)) return undefined;

  const { maxWidth } = first.line;
  const align = first.line.inlines[0]?.alignment ?? 'left';
  const look: SlotLook = { runs: found, maxWidth, align };
  const expected = linesFor(look, runTexts(slot, texts));
  if (expected?.length !== own.length) return undefined;
  const lines = own.map((each, index) => placeLine(each, words[index] ?? [], expected[index], look, origins));
  if (own.some(({ line }) => line.maxWidth !== maxWidth) || lines.includes(undefined)) return undefined;
  return {
    look,
    prefixes: looks.map((each) => (each === undefined ? '' : prefixOf(each))),
    lines: lines.filter((line) => line !== undefined),
  };
}

/** The lines of some words in this look. */
export function linesFor(look: SlotLook, texts: readonly string[]): readonly BrokenLine[] | undefined {
  const runs = look.runs.map((run, index) => ({ ...run, text: texts[index] ?? '' }));
  return breakLines(runs, look.maxWidth, look.align);
}

/** Each run has one look throughout. */
function sameLooks(
  inlines: readonly { readonly asal?: unknown }[],
  words: readonly TracedWord[],
  known: readonly ({ readonly asal?: unknown } | undefined)[],
  looks: readonly (TracedWord | undefined)[],
): boolean {
  return (
    inlines.length === words.length &&
    words.every((word, index) => {
      const look = looks[known.findIndex((each) => each?.asal === inlines[index]?.asal)];
      return look !== undefined && prefixOf(look) === prefixOf(word);
    })
  );
}

/** In several lines, which words stand on which must not change the height of a line. */
function sameMetrics(runs: readonly { readonly font: EmbeddedFont; readonly size: number }[]): boolean {
  const [first] = runs;
  return runs.every(
    ({ font, size }) =>
      size === first?.size &&
      font.ascender === first.font.ascender &&
      font.lineHeight(size) === first.font.lineHeight(size),
  );
}

/** A text object begins with it, so that the state of the one before has no part in it. */
function prefixOf({ state, color, font, size, spacing }: TracedWord): string {
  return `/${state} gs\n/DeviceRGB cs\n${color} scn\nBT\n/${font} ${size} Tf\n${spacing} Tc\n`;
}

function placeLine(
  { page, pageHeight, line, matrix }: TracedLine,
  words: readonly TracedWord[],
  expected: BrokenLine | undefined,
  look: SlotLook,
  origins: readonly unknown[],
): LinePlace | undefined {
  const [a, b, c, d, e = 0, f = 0] = matrix;
  if (expected?.words.length !== words.length || a !== 1 || b !== 0 || c !== 0 || d !== -1) return undefined;
  const left = leftEdge(line);
  const y = look.runs.map(() => Number.NaN);
  for (const [index, word] of words.entries()) {
    const { run, text, x } = expected.words[index] ?? { run: 0, text: '', x: 0 };
    const font = look.runs[run]?.font;
    const same =
      font !== undefined &&
      origins[run] === line.inlines[index]?.asal &&
      encodeWord(font, text) === word.glyphs &&
      Math.abs(left + expected.offset + x - word.x) < TOLERANCE;
    if (!same) return undefined;
    y[run] = word.y + f - pageHeight;
  }
  const other = y.find((each) => !Number.isNaN(each)) ?? 0;
  return { page, left: left + e, y: y.map((each) => (Number.isNaN(each) ? other : each)) };
}

/** pdfkit writes six decimals. */
const TOLERANCE = 2e-6;

export function placeQr({ qr }: QrSlot, drawn: readonly TracedDrawing[]): QrPlace | undefined {
  const own = drawn.filter(({ drawing }) => drawing.asal === qr);
  const [first] = own;
  const fill = first === undefined ? undefined : tracedFill(first.operations);
  if (first === undefined || own.length !== 1 || fill === undefined) return undefined;
  const { page, drawing, matrix } = first;
  const [a, b, c, d, e = 0, f = 0] = matrix;
  const modules = qrMatrix(qr.text).length;
  if (modules === 0 || a !== 1 || b !== 0 || c !== 0 || d !== -1) return undefined;
  return { page, x: drawing.x + e, y: f - drawing.y, size: drawing._width, modules, ...fill };
}
