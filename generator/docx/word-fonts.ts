/** A font of the templates as Word shows it. */
export interface WordFont {
  readonly name: string;
  /** What Word takes where that font is not installed. */
  readonly alternative: string;
  readonly family: 'swiss' | 'roman';
  /** The height of a line that pdfmake gives the font, as a part of the one that Word gives it: Word adds the font's line gap. */
  readonly line: number;
}

/** Arial has the widths of Arimo and is on every machine with Word; the fonts of certificates seldom are. */
const FONTS: Readonly<Record<string, WordFont>> = {
  Arimo: { name: 'Arial', alternative: 'Liberation Sans', family: 'swiss', line: 2288 / 2355 },
  'EB Garamond': { name: 'EB Garamond', alternative: 'Garamond', family: 'roman', line: 1 },
  Cinzel: { name: 'Cinzel', alternative: 'Times New Roman', family: 'roman', line: 1 },
};

export const wordFonts: readonly WordFont[] = Object.values(FONTS);

export function wordFontName(font: string): string {
  return (Object.hasOwn(FONTS, font) ? FONTS[font]?.name : undefined) ?? font;
}

/** A line of Word's `auto` rule. */
const LINE_UNITS = 240;

/** The height of a line of the templates, a multiple of the font's own, in the units of Word's `auto` rule. */
export function wordLine(lineHeight: number, font: string): number {
  const part = Object.hasOwn(FONTS, font) ? (FONTS[font]?.line ?? 1) : 1;
  return Math.round(lineHeight * part * LINE_UNITS);
}

/** Names of fonts in an SVG, which Word draws with the fonts of the machine. */
export function withWordFonts(svg: string): string {
  return Object.entries(FONTS).reduce(
    (markup, [font, { name }]) =>
      markup.replaceAll(new RegExp(`(font-family\\s*[=:]\\s*["']?\\s*)${font}\\b`, 'g'), `$1${name}`),
    svg,
  );
}
