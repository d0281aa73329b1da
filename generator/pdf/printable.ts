import type { TemplateSource } from '../../templates/index.ts';
import { openFaces } from './fonts.ts';

/** Says of a text, or of data as JSON, whether each of our fonts can print all of its characters, in upper and lower case too. */
export type PrintableScan = (json: string) => boolean;

/** Never safe: what prints nothing, and marks, of which too many can stand upon one letter. */
const NEEDS_A_LOOK = /[\p{C}\p{M}]/u;
/** White space is never printed. */
const BLANKS = /\s/;
/** What JSON writes otherwise than it is. */
const ESCAPED = String.raw`\\[bu]`;

/**
 * A quick scan: what it lets pass needs no look at the fonts. What it does not, may still be printable where it stands, by the one
 * font that prints it.
 */
export async function openPrintableScan(): Promise<PrintableScan> {
  const [first, ...others] = [...(await openFaces()).values()];
  const printable = (codePoint: number): boolean =>
    [first, ...others].every((font) => font?.hasGlyphForCodePoint(codePoint) === true);
  const safe = (first?.characterSet ?? []).filter((codePoint) => {
    if (codePoint > LAST_CODE_UNIT || !printable(codePoint)) return false;
    const char = String.fromCodePoint(codePoint);
    if (NEEDS_A_LOOK.test(char)) return false;
    return Array.from(char.toUpperCase() + char.toLowerCase()).every((each) =>
      printable(each.codePointAt(0) ?? 0),
    );
  });
  const classes = safe
    .filter((each) => !BLANKS.test(String.fromCharCode(each)))
    .map(codeUnit)
    .join('');
  const suspect = new RegExp(`[^\\s${classes}]|${ESCAPED}`);
  return (json) => !suspect.test(json);
}

const LAST_CODE_UNIT = 0xffff;

function codeUnit(value: number): string {
  return `\\u${value.toString(16).padStart(4, '0')}`;
}

/** The named characters whose code points the scan knows; templates hold others as numbers. */
const NAMED = /&(?:amp|lt|gt|quot|apos|nbsp);/g;
const NUMBERED = /&#(x[0-9a-fA-F]+|\d+);/g;

/** Whether every word that a template has of its own is printable in each of our fonts. */
export function isPrintableTemplate(
  { source, css, partials = {} }: TemplateSource,
  isPrintable: PrintableScan,
): boolean {
  return [source, css, ...Object.values(partials)].every((text) => {
    const written = text
      .replace(NAMED, ' ')
      .replace(NUMBERED, (_, code: string) => String.fromCodePoint(Number(code.replace('x', '0x'))));
    return !/&\w+;/.test(written) && isPrintable(written);
  });
}
