import { PageNumber, ShadingType, TextRun, type IRunStylePropertiesOptions } from 'docx';
import type { Inline, TextStyle } from '../../templates/index.ts';
import { halfPoints, hex, twips } from './lengths.ts';
import { wordFontName } from './word-fonts.ts';

/** Everything about the look of a text. */
export function fullRunStyle(style: TextStyle): IRunStylePropertiesOptions {
  const { script, background, letterSpacing, decoration } = style;
  return {
    font: wordFontName(style.font),
    size: halfPoints(style.size),
    color: hex(style.color),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italics: true } : {}),
    ...(decoration === 'underline' ? { underline: {} } : {}),
    ...(decoration === 'line-through' ? { strike: true } : {}),
    ...(script === 'sup' ? { superScript: true } : {}),
    ...(script === 'sub' ? { subScript: true } : {}),
    ...(letterSpacing === undefined ? {} : { characterSpacing: twips(letterSpacing) }),
    ...(background === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: hex(background) } }),
  };
}

/** What a text has other than the style of its paragraph. */
export function runStyle(style: TextStyle, base: TextStyle): IRunStylePropertiesOptions {
  const { font, size, color, bold, italics, underline, strike, characterSpacing, ...always } =
    fullRunStyle(style);
  const none = base.decoration !== undefined && style.decoration !== base.decoration;
  return {
    ...always,
    ...(style.font === base.font ? {} : { font }),
    ...(style.size === base.size ? {} : { size }),
    ...(style.color === base.color ? {} : { color }),
    ...(style.bold === base.bold ? {} : { bold: bold === true }),
    ...(style.italic === base.italic ? {} : { italics: italics === true }),
    ...(none && base.decoration === 'underline' ? { underline: { type: 'none' } } : {}),
    ...(none && base.decoration === 'line-through' ? { strike: false } : {}),
    ...(underline === undefined || base.decoration === 'underline' ? {} : { underline }),
    ...(strike === undefined || base.decoration === 'line-through' ? {} : { strike }),
    ...(style.letterSpacing === base.letterSpacing ? {} : { characterSpacing: characterSpacing ?? 0 }),
  };
}

/** The runs of a paragraph; a line break takes the style of what stands before it. */
export function runs(inlines: readonly Inline[], base: TextStyle): readonly TextRun[] {
  let style: IRunStylePropertiesOptions = {};
  return inlines.map((inline) => {
    if (inline.kind === 'line-break') return new TextRun({ ...style, break: 1 });
    style = runStyle(inline.style, base);
    switch (inline.kind) {
      case 'text':
        return new TextRun({ ...style, text: inline.text });
      case 'page-number':
        return new TextRun({ ...style, children: [PageNumber.CURRENT] });
      case 'page-count':
        return new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] });
    }
  });
}
