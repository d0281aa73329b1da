import type { Align, Border, Line, ListMarker, Sides, Width } from '../block-tree.ts';
import { readColor, WANTED_COLOR } from './color.ts';
import { readLength, WANTED_LENGTH } from './length.ts';
import type { Style } from './style.ts';

/** One property of the CSS subset; the table of them is also what docs/templat.md is checked against. */
export interface PropertySpec {
  readonly nama: string;
  /** What its value may be, in Indonesian. */
  readonly nilai: string;
  /** The elements it works on; every element where left out, and then what is inside takes it over. */
  readonly elemen?: readonly string[];
  /** Writes the value into `style`; false where it is no value of this property. */
  readonly apply: (style: Style, value: string, parentSize: number) => boolean;
}

const WITH_MARGIN = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'table',
  'caption',
  'figure',
  'figcaption',
  'img',
  'svg',
  'qr',
  'hr',
  'div',
  'kotak',
  'kolom-kolom',
  'daftar-isi',
  'daftar-tabel',
  'daftar-gambar',
];
const WITH_PADDING = ['td', 'th', 'div', 'kotak'];
const WITH_BACKGROUND = [
  'td',
  'th',
  'tr',
  'thead',
  'tbody',
  'tfoot',
  'div',
  'kotak',
  'span',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'small',
];
const INLINE_BACKGROUND: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'i', 'em', 'u', 'small']);
const WITH_WIDTH = ['col', 'kolom', 'kotak', 'img', 'svg', 'hr'];
const WITH_VERTICAL_ALIGN = ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'kotak'];
const KEPT_TOGETHER = ['p', 'ul', 'ol', 'table', 'tr', 'figure', 'div', 'kotak', 'kolom-kolom'];
const KEPT_WITH_NEXT = ['h1', 'h2', 'h3', 'h4', 'p', 'caption'];

const LARGEST_FONT = 400;
const PERCENT = 100;

type Side = keyof Sides;
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

export const WANTED_WIDTH = 'panjang (40mm), persen (25%), auto, atau sisa';

/** A width as authors write it: a length, a percentage, `auto` or `sisa`. */
export function readWidth(text: string): Width | undefined {
  if (text === 'auto') return 'auto';
  if (text === 'sisa') return 'rest';
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
  if (percent !== null) {
    const share = Number(percent[1]);
    return share > 0 && share <= PERCENT ? `${share}%` : undefined;
  }
  const length = readLength(text);
  return length !== undefined && length > 0 ? length : undefined;
}

/** One to four lengths, clockwise from the top, as CSS reads them. */
export function readSides(value: string, negative = false): Sides | undefined {
  const lengths: number[] = [];
  for (const part of value.split(/\s+/)) {
    const length = readLength(part);
    if (length === undefined || (length < 0 && !negative)) return undefined;
    lengths.push(length);
  }
  const [top, right = top, bottom = top, left = right, extra] = lengths;
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return undefined;
  return extra === undefined ? { top, right, bottom, left } : undefined;
}

/** `0.5pt solid #000`, or `none`. */
function readLine(value: string): Line | 'none' | undefined {
  if (value === 'none' || value === '0') return 'none';
  const [thickness = '', solid, color = 'black', extra] = value.split(/\s+/);
  const width = readLength(thickness);
  const ink = readColor(color);
  if (width === undefined || width < 0 || solid !== 'solid' || ink === undefined || extra !== undefined)
    return undefined;
  return width === 0 ? 'none' : { width, color: ink };
}

function choice<T extends string>(
  nama: string,
  options: Readonly<Record<string, T>>,
  write: (style: Style, value: T) => void,
  elemen?: readonly string[],
): PropertySpec {
  return {
    nama,
    nilai: Object.keys(options).join(', '),
    ...(elemen === undefined ? {} : { elemen }),
    apply: (style, value) => {
      const chosen = Object.hasOwn(options, value) ? options[value] : undefined;
      if (chosen === undefined) return false;
      write(style, chosen);
      return true;
    },
  };
}

function sidesOf(kind: 'margin' | 'padding', elemen: readonly string[]): readonly PropertySpec[] {
  const negative = kind === 'margin';
  return [
    {
      nama: kind,
      nilai: 'satu sampai empat panjang (atas kanan bawah kiri)',
      elemen,
      apply: ({ own }, value) => {
        const sides = readSides(value, negative);
        if (sides === undefined) return false;
        own[kind] = sides;
        return true;
      },
    },
    ...SIDES.map((side) => ({
      nama: `${kind}-${side}`,
      nilai: WANTED_LENGTH,
      elemen,
      apply: ({ own }: Style, value: string) => {
        const length = readLength(value);
        if (length === undefined || (length < 0 && !negative)) return false;
        own[kind] = { ...own[kind], [side]: length };
        return true;
      },
    })),
  ];
}

const WITH_BORDER = [...WITH_PADDING, 'table'];
const WANTED_LINE = `tebal, solid, warna (0.5pt solid #333), atau none`;

const borders: readonly PropertySpec[] = [
  {
    nama: 'border',
    nilai: WANTED_LINE,
    elemen: WITH_BORDER,
    apply: ({ own }, value) => {
      const line = readLine(value);
      if (line === undefined) return false;
      own.border = line === 'none' ? {} : { top: line, right: line, bottom: line, left: line };
      return true;
    },
  },
  ...SIDES.map((side) => ({
    nama: `border-${side}`,
    nilai: WANTED_LINE,
    elemen: side === 'top' ? [...WITH_BORDER, 'hr'] : WITH_BORDER,
    apply: ({ own }: Style, value: string) => {
      const line = readLine(value);
      if (line === undefined) return false;
      own.border = withSide(own.border, side, line);
      return true;
    },
  })),
];

function withSide(border: Border, side: Side, line: Line | 'none'): Border {
  const others = Object.fromEntries(Object.entries(border).filter(([name]) => name !== side));
  return line === 'none' ? others : { ...others, [side]: line };
}

const text: readonly PropertySpec[] = [
  {
    nama: 'font-family',
    nilai: 'satu nama huruf yang terpasang, misalnya Arimo atau "EB Garamond"',
    apply: (style, value) => {
      const name = /^(?:"([\w -]+)"|'([\w -]+)'|([\w-]+(?: [\w-]+)*))$/.exec(value);
      const font = name?.[1] ?? name?.[2] ?? name?.[3];
      if (font === undefined) return false;
      style.text.font = font;
      return true;
    },
  },
  {
    nama: 'font-size',
    nilai: 'panjang dalam pt, mm, atau cm, atau persen dari huruf di sekitarnya',
    apply: (style, value, parentSize) => {
      const percent = /^(\d+(?:\.\d+)?)%$/.exec(value);
      const size =
        percent === null ? readLength(value) : Math.round(Number(percent[1]) * parentSize) / PERCENT;
      if (size === undefined || size <= 0 || size > LARGEST_FONT) return false;
      style.text.size = size;
      return true;
    },
  },
  choice(
    'font-weight',
    { normal: 'normal', bold: 'bold', '400': 'normal', '700': 'bold' },
    (style, value) => {
      style.text.bold = value === 'bold';
    },
  ),
  choice('font-style', { normal: 'normal', italic: 'italic' }, (style, value) => {
    style.text.italic = value === 'italic';
  }),
  {
    nama: 'color',
    nilai: WANTED_COLOR,
    apply: (style, value) => {
      const color = readColor(value);
      if (color === undefined) return false;
      style.text.color = color;
      return true;
    },
  },
  choice<Align>(
    'text-align',
    { left: 'left', center: 'center', right: 'right', justify: 'justify' },
    (style, value) => {
      style.text.align = value;
    },
  ),
  choice(
    'text-decoration',
    { none: 'none', underline: 'underline', 'line-through': 'line-through' } as const,
    (style, value) => {
      style.text.decoration = value;
    },
  ),
  choice('text-transform', { none: 'none', uppercase: 'uppercase' }, (style, value) => {
    style.text.uppercase = value === 'uppercase';
  }),
  {
    nama: 'line-height',
    nilai: 'kelipatan tinggi baris huruf itu sendiri, misalnya 1.15 (0.5 sampai 5)',
    apply: (style, value) => {
      if (!/^\d(\.\d+)?$/.test(value)) return false;
      const factor = Number(value);
      if (factor < 0.5 || factor > 5) return false;
      style.text.lineHeight = factor;
      return true;
    },
  },
  {
    nama: 'letter-spacing',
    nilai: 'normal atau panjang, misalnya 1.5pt',
    apply: (style, value) => {
      const spacing = value === 'normal' ? 0 : readLength(value);
      if (spacing === undefined) return false;
      style.text.letterSpacing = spacing;
      return true;
    },
  },
  choice<ListMarker>(
    'list-style-type',
    {
      disc: 'disc',
      circle: 'circle',
      square: 'square',
      decimal: 'decimal',
      'lower-alpha': 'lower-alpha',
      'upper-alpha': 'upper-alpha',
      'lower-roman': 'lower-roman',
      'upper-roman': 'upper-roman',
    },
    (style, value) => {
      style.text.listMarker = value;
    },
    ['ul', 'ol'],
  ),
];

/** Every property of the CSS subset. */
export const propertyTable: readonly PropertySpec[] = [
  ...text,
  {
    nama: 'background-color',
    nilai: `${WANTED_COLOR}, atau transparent`,
    elemen: WITH_BACKGROUND,
    apply: (style, value) => {
      const color = value === 'transparent' ? undefined : readColor(value);
      if (color === undefined && value !== 'transparent') return false;
      style.own.background = color;
      return true;
    },
  },
  ...sidesOf('margin', WITH_MARGIN),
  ...sidesOf('padding', WITH_PADDING),
  ...borders,
  {
    nama: 'width',
    nilai: WANTED_WIDTH,
    elemen: WITH_WIDTH,
    apply: (style, value) => {
      const width = readWidth(value);
      if (width === undefined) return false;
      style.own.width = width;
      return true;
    },
  },
  choice(
    'vertical-align',
    { top: 'top', middle: 'middle', bottom: 'bottom' } as const,
    (style, value) => {
      style.own.verticalAlign = value;
    },
    WITH_VERTICAL_ALIGN,
  ),
  choice(
    'page-break-inside',
    { avoid: 'avoid', auto: 'auto' } as const,
    (style, value) => {
      style.own.breakInside = value;
    },
    KEPT_TOGETHER,
  ),
  choice(
    'page-break-after',
    { avoid: 'avoid', auto: 'auto' } as const,
    (style, value) => {
      style.own.breakAfter = value;
    },
    KEPT_WITH_NEXT,
  ),
];

export const propertyByName: ReadonlyMap<string, PropertySpec> = new Map(
  propertyTable.map((property) => [property.nama, property]),
);

/** The background of an inline element lies behind its letters, so it goes on to what is inside. */
export function isInlineBackground(element: string): boolean {
  return INLINE_BACKGROUND.has(element);
}
