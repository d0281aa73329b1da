import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import type { PrintedText } from '../../templates/index.ts';

/** The font files of a family; free fonts that come as npm packages (docs/dependensi.md). */
interface FontFamily {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

const require = createRequire(import.meta.url);

function file(name: string): string {
  return require.resolve(`@expo-google-fonts/${name}.ttf`);
}

/** The fonts a template may name: Arimo has the widths of Arial; the others are for certificates. Cinzel has no italics. */
export const fontFamilies: Readonly<Record<string, FontFamily>> = {
  Arimo: {
    normal: file('arimo/400Regular/Arimo_400Regular'),
    bold: file('arimo/700Bold/Arimo_700Bold'),
    italics: file('arimo/400Regular_Italic/Arimo_400Regular_Italic'),
    bolditalics: file('arimo/700Bold_Italic/Arimo_700Bold_Italic'),
  },
  'EB Garamond': {
    normal: file('eb-garamond/400Regular/EBGaramond_400Regular'),
    bold: file('eb-garamond/600SemiBold/EBGaramond_600SemiBold'),
    italics: file('eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic'),
    bolditalics: file('eb-garamond/600SemiBold_Italic/EBGaramond_600SemiBold_Italic'),
  },
  Cinzel: {
    normal: file('cinzel/400Regular/Cinzel_400Regular'),
    bold: file('cinzel/700Bold/Cinzel_700Bold'),
    italics: file('cinzel/400Regular/Cinzel_400Regular'),
    bolditalics: file('cinzel/700Bold/Cinzel_700Bold'),
  },
};

/** The files of a family. */
export function facesOf({ normal, bold, italics, bolditalics }: FontFamily): string[] {
  return [normal, bold, italics, bolditalics];
}

function fontFile({ font, bold, italic }: PrintedText): string | undefined {
  const family = Object.hasOwn(fontFamilies, font) ? fontFamilies[font] : undefined;
  if (bold) return italic ? family?.bolditalics : family?.bold;
  return italic ? family?.italics : family?.normal;
}

/** Says which characters of a text a font cannot print. */
export type GlyphCheck = (text: PrintedText) => readonly string[];

/** More marks upon one letter than any language writes. */
const MOST_MARKS = 8;

/** Every face of every family, by its file. */
export async function openFaces(): Promise<ReadonlyMap<string, Font>> {
  const { create } = await import('fontkit');
  const paths = [...new Set(Object.values(fontFamilies).flatMap(facesOf))];
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Font]> => [path, create(await readFile(path)) as Font]),
    ),
  );
}

/**
 * A check that opens each font once. What prints nothing or turns the direction of what follows counts as unprintable too: with it,
 * one name looks like another.
 */
export async function openGlyphCheck(): Promise<GlyphCheck> {
  const fonts = await openFaces();
  const graphemes = new Intl.Segmenter('id');
  return (text) => {
    const font = fonts.get(fontFile(text) ?? '');
    if (font === undefined) return [];
    const clusters = [...graphemes.segment(text.text)].map(({ segment }) => segment);
    const unprintable = (cluster: string): boolean =>
      Array.from(cluster).length > MOST_MARKS ||
      Array.from(cluster).some(
        (char) =>
          !/\s/.test(char) && (/\p{C}/u.test(char) || !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)),
      );
    return [...new Set(clusters.filter(unprintable))];
  };
}
