import type {
  Block,
  CaptionLabel,
  Columns,
  Heading,
  Inline,
  List,
  ListMarker,
  Paragraph,
  Width,
} from '../block-tree.ts';
import { hasBorder, hasSides, INITIAL_TEXT, type Style } from '../css/style.ts';
import { elementsIn } from './elements-in.ts';
import { isBlank, isElement, textContent, type Element, type Node } from '../markup/element.ts';
import { stop } from '../stop.ts';
import {
  absoluteWidth,
  badAttribute,
  flagAttribute,
  integerAttribute,
  lengthAttribute,
  widthAttribute,
  isPlaced,
} from './attributes.ts';
import { flowOf, frameOf } from './flow.ts';
import { inlinesOf, textStyle } from './inlines.ts';
import { captionLabel, nextCaption, nextHeading } from './numbers.ts';
import { qrBlock } from './qr.ts';
import { enter, isInline, type Entered, type Scope } from './scope.ts';
import { svgBlock } from './svg.ts';
import { tableBlock } from './table.ts';

/** The blocks inside an element. Text between blocks becomes a paragraph without margins. */
export function blocksOf(nodes: readonly Node[], scope: Scope): readonly Block[] {
  const blocks: Block[] = [];
  let text: Node[] = [];
  const flush = (): void => {
    if (text.some((node) => isElement(node) || !isBlank(node)))
      blocks.push(...anonymousParagraph(text, scope));
    text = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || isInline(node)) {
      text.push(node);
      continue;
    }
    flush();
    blocks.push(...blockOf(node, scope));
  }
  flush();
  return blocks;
}

function anonymousParagraph(nodes: readonly Node[], scope: Scope): readonly Paragraph[] {
  const inlines = inlinesOf(nodes, scope);
  if (inlines.length === 0) return [];
  return [{ kind: 'paragraph', align: scope.text.align, lineHeight: scope.text.lineHeight, inlines }];
}

function blockOf(element: Element, scope: Scope): readonly Block[] {
  const entered = enter(element, scope);
  const { style, inside } = entered;
  switch (element.name) {
    case 'p':
      return paragraph(entered);
    case 'figcaption':
      return caption(entered);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return heading(entered);
    case 'ul':
    case 'ol':
      return [list(entered)];
    case 'table':
      return [tableBlock(entered, { blocksOf, caption })];
    case 'figure':
      return [
        {
          kind: 'stack',
          ...flowOf(style),
          blocks: blocksOf(element.children, { ...inside, captionLabel: captionLabel(element) }),
        },
      ];
    case 'div':
      return [division(entered)];
    case 'kotak':
      return [box(entered)];
    case 'kolom-kolom':
      return [columns(entered)];
    case 'img':
      return [image(entered)];
    case 'svg':
      return [svgBlock(entered)];
    case 'qr':
      return [qrBlock(entered, textContent(element))];
    case 'hr':
      return [rule(entered)];
    case 'jarak':
      return [{ kind: 'spacer', height: lengthAttribute(element, 'tinggi') ?? 0 }];
    case 'halaman-baru':
      return [{ kind: 'page-break' }];
    case 'daftar-isi':
      return [tableOfContents(entered)];
    case 'daftar-tabel':
      return [captionList(entered, 'Tabel')];
    case 'daftar-gambar':
      return [captionList(entered, 'Gambar')];
    default:
      // The table of elements and this list are checked against each other by a test.
      throw new Error(`no builder for <${element.name}>`);
  }
}

function paragraph({ element, style, inside }: Entered): readonly Paragraph[] {
  const inlines = inlinesOf(element.children, inside);
  if (inlines.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      ...flowOf(style),
      align: style.text.align,
      lineHeight: style.text.lineHeight,
      inlines,
    },
  ];
}

/** A paragraph that begins with its number where its table or figure asks for one. */
function caption(entered: Entered): readonly Paragraph[] {
  const [made] = paragraph(entered);
  const { captionLabel: label, ids, numbers } = entered.inside;
  if (made === undefined || label === undefined) return made === undefined ? [] : [made];
  const { chapter, index } = nextCaption(numbers, label);
  const id = unusedId(ids, label.toLowerCase());
  const text = `${label} ${chapter === undefined ? '' : `${chapter}.`}${index} `;
  return [
    {
      ...made,
      caption: { label, ...(chapter === undefined ? {} : { chapter }), index, id },
      inlines: [{ kind: 'text', text, style: textStyle(entered.style.text) }, ...made.inlines],
    },
  ];
}

function heading({ element, style, inside }: Entered): readonly Heading[] {
  const inlines = inlinesOf(element.children, inside);
  if (inlines.length === 0) return [];
  const level = levelOf(element.name);
  const number = nextHeading(inside.numbers, level, !flagAttribute(element, 'tanpa-nomor'));
  return [
    {
      kind: 'heading',
      level,
      id: headingId(element, inside),
      ...flowOf(style),
      align: style.text.align,
      lineHeight: style.text.lineHeight,
      ...(number === undefined ? {} : { number }),
      inlines: number === undefined ? inlines : [...numberInlines(number, level, style), ...inlines],
    },
  ];
}

/** The number of a chapter stands on a line of its own. */
function numberInlines(number: string, level: Heading['level'], { text }: Style): readonly Inline[] {
  const style = textStyle(text);
  return level === 1
    ? [{ kind: 'text', text: number, style }, { kind: 'line-break' }]
    : [{ kind: 'text', text: `${number} `, style }];
}

function levelOf(name: string): Heading['level'] {
  switch (name) {
    case 'h1':
      return 1;
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    default:
      return 4;
  }
}

function headingId(element: Element, { ids }: Scope): string {
  const written = element.attributes.get('id');
  if (written !== undefined && (written === '' || ids.has(written)))
    badAttribute(element, 'id', 'nama yang belum dipakai judul lain');
  if (written === undefined) return unusedId(ids, 'judul');
  ids.add(written);
  return written;
}

function unusedId(ids: Set<string>, kind: string): string {
  let number = ids.size + 1;
  while (ids.has(`${kind}-${number}`)) number += 1;
  const id = `${kind}-${number}`;
  ids.add(id);
  return id;
}

const MARKERS_WITHOUT_NUMBER: readonly ListMarker[] = ['disc', 'circle', 'square'];
const MOST_LIST_START = 99_999;

function list({ element, style, inside }: Entered): List {
  const ordered = element.name === 'ol';
  const marker = style.text.listMarker ?? (ordered ? 'decimal' : 'disc');
  const below = { ...inside, text: { ...inside.text, listMarker: undefined } };
  return {
    kind: 'list',
    ...flowOf(style),
    ordered: !MARKERS_WITHOUT_NUMBER.includes(marker),
    start: integerAttribute(element, 'mulai', 1, MOST_LIST_START) ?? 1,
    marker,
    style: textStyle(style.text),
    items: elementsIn(element).map((child) => {
      const item = enter(child, below);
      const blocks = blocksOf(child.children, item.inside);
      const { margin } = item.style.own;
      return { ...(hasSides(margin) ? { margin } : {}), blocks };
    }),
  };
}

function division({ element, style, inside }: Entered): Block {
  const blocks = blocksOf(element.children, inside);
  const { padding, border, background } = style.own;
  if (!hasSides(padding) && !hasBorder(border) && background === undefined)
    return { kind: 'stack', ...flowOf(style), blocks };
  return { kind: 'box', ...flowOf(style), width: 'rest', ...frameOf(style), align: style.text.align, blocks };
}

function box({ element, style, inside }: Entered): Block {
  if (isPlaced(element))
    stop(
      {
        jenis: 'salah-tempat',
        elemen: 'kotak kiri/atas/kanan/bawah',
        induk: inside.chain.at(-2)?.name ?? '',
        boleh: 'langsung di dalam <halaman> atau <latar>',
      },
      element.place,
    );
  const height = lengthAttribute(element, 'tinggi');
  const width = widthAttribute(element, 'lebar') ?? style.own.width ?? 'rest';
  const signature = flagAttribute(element, 'tanda-tangan');
  if (signature && (typeof width !== 'number' || height === undefined))
    badAttribute(element, 'tanda-tangan', 'lebar dan tinggi berupa panjang di sampingnya');
  return {
    kind: 'box',
    ...flowOf(style),
    ...(signature ? { signature } : {}),
    width,
    ...(height === undefined ? {} : { height }),
    ...frameOf(style),
    align: style.text.align,
    blocks: blocksOf(element.children, inside),
  };
}

const DEFAULT_GAP = 14.17;

function columns({ element, style, inside }: Entered): Columns {
  const found = elementsIn(element).map((child) => {
    const column = enter(child, inside);
    const width: Width = widthAttribute(child, 'lebar') ?? column.style.own.width ?? 'rest';
    return { width, blocks: blocksOf(child.children, column.inside) };
  });
  if (found.length === 0) stop({ jenis: 'tabel-rancu', hal: '<kolom-kolom> tanpa <kolom>' }, element.place);
  return {
    kind: 'columns',
    ...flowOf(style),
    gap: lengthAttribute(element, 'jarak') ?? DEFAULT_GAP,
    columns: found,
  };
}

function image({ element, style }: Entered): Block {
  const width = lengthAttribute(element, 'lebar') ?? absoluteWidth(element, style);
  const height = lengthAttribute(element, 'tinggi');
  const fit = flagAttribute(element, 'muat');
  if (fit && (width === undefined || height === undefined))
    badAttribute(element, 'muat', 'lebar dan tinggi di sampingnya');
  return {
    kind: 'image',
    ...flowOf(style),
    name: element.attributes.get('nama') ?? '',
    alt: element.attributes.get('alt') ?? '',
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(fit ? { fit } : {}),
    align: style.text.align,
  };
}

function rule({ style }: Entered): Block {
  return {
    kind: 'rule',
    ...flowOf(style),
    line: style.own.border.top ?? { width: 0, color: INITIAL_TEXT.color },
    width: style.own.width ?? 'rest',
    align: style.text.align,
  };
}

const DEEPEST_HEADING = 4;
const USUAL_DEPTH = 3;

function captionList({ style }: Entered, label: CaptionLabel): Block {
  return {
    kind: 'caption-list',
    ...flowOf(style),
    label,
    style: textStyle(style.text),
    lineHeight: style.text.lineHeight,
  };
}

function tableOfContents({ element, style }: Entered): Block {
  const depth = integerAttribute(element, 'kedalaman', 1, DEEPEST_HEADING) ?? USUAL_DEPTH;
  return {
    kind: 'table-of-contents',
    ...flowOf(style),
    depth: levelOf(`h${depth}`),
    style: textStyle(style.text),
    lineHeight: style.text.lineHeight,
  };
}
