/** A font of the templates as Word shows it. */
export interface WordFont {
  readonly name: string;
  /** What Word takes where that font is not installed. */
  readonly alternative: string;
  readonly family: 'swiss' | 'roman';
}

/** Arial has the widths of Arimo and is on every machine with Word; the fonts of certificates seldom are. */
const FONTS: Readonly<Record<string, WordFont>> = {
  Arimo: { name: 'Arial', alternative: 'Liberation Sans', family: 'swiss' },
  'EB Garamond': { name: 'EB Garamond', alternative: 'Garamond', family: 'roman' },
  Cinzel: { name: 'Cinzel', alternative: 'Times New Roman', family: 'roman' },
};

export const wordFonts: readonly WordFont[] = Object.values(FONTS);

export function wordFontName(font: string): string {
  return (Object.hasOwn(FONTS, font) ? FONTS[font]?.name : undefined) ?? font;
}

/** Names of fonts in an SVG, which Word draws with the fonts of the machine. */
export function withWordFonts(svg: string): string {
  return Object.entries(FONTS).reduce(
    (markup, [font, { name }]) =>
      markup.replaceAll(new RegExp(`(font-family\\s*[=:]\\s*["']?\\s*)${font}\\b`, 'g'), `$1${name}`),
    svg,
  );
}
