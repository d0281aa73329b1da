import type { Svg, TextStyle } from '../block-tree.ts';
import { roundPoints } from '../css/length.ts';
import { fold, isElement, type Element, type Node } from '../markup/element.ts';
import { stop } from '../stop.ts';
import { absoluteWidth, badAttribute, lengthAttribute } from './attributes.ts';
import { flowOf } from './flow.ts';
import type { Entered, Scope } from './scope.ts';

/** Shapes, text and paint; nothing that runs, links or loads. */
export const SVG_ELEMENTS: readonly string[] = [
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'title',
  'desc',
];

/** Attributes of `<svg>` that are ours, not the picture's. */
const OURS: readonly string[] = ['class', 'lebar', 'tinggi', 'xmlns'];
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An inline picture, cleaned and written out again. Its size is that of `lebar` and `tinggi`, the other side by proportion. */
export function svgBlock({ element, style, inside }: Entered): Svg {
  const [boxWidth, boxHeight] = viewBox(element);
  const width = lengthAttribute(element, 'lebar') ?? absoluteWidth(element, style);
  const height = lengthAttribute(element, 'tinggi');
  const scale = width === undefined ? (height === undefined ? 1 : height / boxHeight) : width / boxWidth;
  const { font, size, color } = style.text;
  const regular = svgTextStyle(element, { font, size, color });
  const texts: SvgText[] = [];
  const body = element.children.map((child) => serialise(child, element, inside, regular, texts)).join('');
  const family =
    texts.length === 0 || element.attributes.has('font-family') ? '' : ` font-family="${escape(font)}"`;
  const attributes = family + attributesOf(element, inside, OURS);
  return {
    kind: 'svg',
    ...flowOf(style),
    markup: `<svg xmlns="${NAMESPACE}"${attributes}>${body}</svg>`,
    width: roundPoints(width ?? boxWidth * scale),
    height: roundPoints(height ?? boxHeight * scale),
    align: style.text.align,
    texts,
  };
}

type SvgText = Svg['texts'][number];

function viewBox(element: Element): readonly [number, number] {
  const written = element.attributes.get('viewBox');
  if (written === undefined)
    return stop({ jenis: 'atribut-wajib', elemen: 'svg', atribut: 'viewBox' }, element.place);
  const numbers = written
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width, height, extra] = numbers;
  if (width === undefined || height === undefined || extra !== undefined || !(width > 0) || !(height > 0))
    return badAttribute(element, 'viewBox', 'empat angka, misalnya 0 0 297 210');
  return [width, height];
}

function serialise(node: Node, parent: Element, scope: Scope, style: TextStyle, texts: SvgText[]): string {
  if (!isElement(node)) {
    const text = fold(node);
    const printed = parent.name === 'text' || parent.name === 'tspan';
    if (text.trim() === '') return printed ? text : '';
    if (!printed && parent.name !== 'title' && parent.name !== 'desc')
      stop({ jenis: 'svg-terlarang', hal: `teks di dalam <${parent.name}>` }, parent.place);
    if (printed) texts.push({ text, style });
    return escape(text);
  }
  if (!SVG_ELEMENTS.includes(node.name))
    stop(
      { jenis: 'svg-terlarang', hal: `<${node.name}>; yang boleh: ${SVG_ELEMENTS.join(', ')}` },
      node.place,
    );
  const inner = svgTextStyle(node, style);
  const body = node.children.map((child) => serialise(child, node, scope, inner, texts)).join('');
  return `<${node.name}${attributesOf(node, scope, [])}>${body}</${node.name}>`;
}

/** The font of a text in the picture, from its presentation attributes. */
function svgTextStyle({ attributes }: Element, style: TextStyle): TextStyle {
  const family = attributes.get('font-family');
  const bold = attributes.get('font-weight');
  const italic = attributes.get('font-style');
  const isBold = bold === undefined ? style.bold === true : bold === 'bold' || Number(bold) >= 600;
  const isItalic = italic === undefined ? style.italic === true : italic === 'italic';
  return {
    font: family?.replace(/["']/g, '') ?? style.font,
    size: style.size,
    color: style.color,
    ...(isBold ? { bold: true as const } : {}),
    ...(isItalic ? { italic: true as const } : {}),
  };
}

function attributesOf(element: Element, scope: Scope, without: readonly string[]): string {
  return [...element.attributes]
    .filter(([name]) => !without.includes(name))
    .map(([name, written]) => {
      const value = scope.cascade.resolve(written, element.place);
      refuseUnsafe(element, name, value);
      return ` ${name}="${escape(value)}"`;
    })
    .join('');
}

const ATTRIBUTE_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const UNSAFE_NAMES = /^(on.*|href|style|class|xmlns)$/i;

function refuseUnsafe(element: Element, name: string, value: string): void {
  if (element.name === 'svg' && (name === 'width' || name === 'height'))
    stop({ jenis: 'svg-terlarang', hal: `atribut ${name}; pakai lebar dan tinggi` }, element.place);
  if (!ATTRIBUTE_NAME.test(name) || UNSAFE_NAMES.test(name))
    stop({ jenis: 'svg-terlarang', hal: `atribut ${name}` }, element.place);
  if (/url\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value.trim()))
    stop({ jenis: 'svg-terlarang', hal: `${name}="${value}"` }, element.place);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
