import type { DecodedFont, EmbeddedFont } from 'pdfmake/js/PDFDocument.js';

/** Decoded font files and the layouts of words, kept from one document to the next: decoding them is most of what a PDF costs. */
export interface SharedFonts {
  /** The font of a file for a new document; undefined until {@link keep} was given it. */
  readonly open: (file: string, document: object, id: string) => EmbeddedFont | undefined;
  /** The file of a font that was opened here. */
  readonly fileOf: (font: EmbeddedFont) => string | undefined;
  /** Keeps a font that pdfkit has just decoded, and gives it back as it will be opened from then on. */
  readonly keep: (file: string, font: EmbeddedFont, document: object) => EmbeddedFont;
}

/** Words of one font of which the layout is kept. */
const MOST_LAYOUTS = 4000;

/** Letters that fonts join into one glyph, in the order in which a glyph is to learn for which letters it stands. */
const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'fj', 'ft', 'Th', 'tt', 'ct', 'st'];

export function openSharedFonts(): SharedFonts {
  const kept = new Map<string, { readonly font: EmbeddedFont; layouts: Record<string, unknown> }>();
  const files = new WeakMap<EmbeddedFont, string>();
  const open: SharedFonts['open'] = (file, document, id) => {
    const entry = kept.get(file);
    if (entry === undefined) return undefined;
    if (Object.keys(entry.layouts).length > MOST_LAYOUTS) entry.layouts = noLayouts();
    const opened = new entry.font.constructor(document as never, entry.font.font, id);
    opened.layoutCache = entry.layouts;
    files.set(opened, file);
    return opened;
  };
  return {
    open,
    fileOf: (font) => files.get(font),
    keep: (file, font, document) => {
      nameGlyphs(font.font);
      kept.set(file, { font, layouts: noLayouts() });
      return open(file, document, font.id) ?? font;
    },
  };
}

/** Forgets the words laid out in a font, for all documents that share it. */
export function forgetLayouts({ layoutCache }: EmbeddedFont): void {
  for (const word of Object.keys(layoutCache)) Reflect.deleteProperty(layoutCache, word);
}

function noLayouts(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/**
 * A glyph remembers the first letters that led to it, and a PDF tells them to those who copy its text. In a shared font they must
 * not depend on the documents made before.
 */
function nameGlyphs(font: DecodedFont): void {
  for (const letters of LIGATURES) font.layout(letters);
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}
