import type { Border, Line, Sides, TextStyle, VerticalAlign, Width } from '../block-tree.ts';

export type Css = Readonly<Record<string, string>>;

/** A length that follows the size of the page on the screen: the viewer sets `--pt`, one point of the paper. */
export function points(length: number): string {
  return length === 0 ? '0' : `calc(var(--pt) * ${length})`;
}

export function sides({ top, right, bottom, left }: Sides): string {
  return [top, right, bottom, left].map(points).join(' ');
}

/** Margins are always written: browsers have some of their own. */
export function margin(of: Sides | undefined): Css {
  return { margin: of === undefined ? '0' : sides(of) };
}

export function border(of: Border | undefined): Css {
  const lines = Object.entries(of ?? {}) as [string, Line | undefined][];
  return Object.fromEntries(
    lines.flatMap(([side, line]) =>
      line === undefined ? [] : [[`border-${side}`, `${points(line.width)} solid ${line.color}`]],
    ),
  );
}

export function background(color: string | undefined): Css {
  return color === undefined ? {} : { 'background-color': color };
}

export function width(of: Width): string {
  if (of === 'rest') return '100%';
  if (of === 'auto') return 'fit-content';
  return typeof of === 'number' ? points(of) : of;
}

export function column(of: Width): Css {
  if (of === 'rest') return { flex: '1 1 0', 'min-width': '0' };
  if (of === 'auto') return { flex: '0 0 auto' };
  return { flex: `0 1 ${width(of)}`, 'min-width': '0' };
}

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** Blocks below each other in a frame, at its top, middle or bottom. */
export function stacked(verticalAlign: VerticalAlign): Css {
  return verticalAlign === 'top'
    ? {}
    : { display: 'flex', 'flex-direction': 'column', 'justify-content': JUSTIFY[verticalAlign] };
}

/** The fonts' own line heights, as parts of their size; a test compares them with the font files. */
export const FONT_LINE_HEIGHTS: Readonly<Record<string, number>> = {
  Arimo: 1.15,
  'EB Garamond': 1.305,
  Cinzel: 1.348,
};
const OTHER_LINE_HEIGHT = 1.2;

export function lineHeight(factor: number, font: string | undefined): string {
  const own = (font === undefined ? undefined : FONT_LINE_HEIGHTS[font]) ?? OTHER_LINE_HEIGHT;
  return String(Math.round(factor * own * 1000) / 1000);
}

export function textStyle(style: TextStyle): Css {
  return {
    'font-family': `"${style.font}", sans-serif`,
    'font-size': points(style.size),
    color: style.color,
    'font-weight': style.bold === true ? 'bold' : 'normal',
    'font-style': style.italic === true ? 'italic' : 'normal',
    ...(style.decoration === undefined ? {} : { 'text-decoration': style.decoration }),
    ...(style.letterSpacing === undefined ? {} : { 'letter-spacing': points(style.letterSpacing) }),
    ...(style.script === undefined
      ? {}
      : {
          'vertical-align': style.script === 'sup' ? 'super' : 'sub',
          'font-size': points(style.size * 0.58),
        }),
    ...background(style.background),
  };
}
