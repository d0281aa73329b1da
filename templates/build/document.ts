import type {
  Block,
  BlockDocument,
  Page,
  PageSizeName,
  PageStrip,
  PlacedBox,
  Section,
} from '../block-tree.ts';
import type { Cascade } from '../css/cascade.ts';
import { roundPoints } from '../css/length.ts';
import { readSides } from '../css/properties.ts';
import { INITIAL_TEXT } from '../css/style.ts';
import { isBlank, isElement, type Element, type Node } from '../markup/element.ts';
import { stop } from '../stop.ts';
import type { Place } from '../faults.ts';
import { badAttribute, flagAttribute, lengthAttribute, isPlaced } from './attributes.ts';
import { blocksOf } from './blocks.ts';
import { elementsIn } from './elements-in.ts';
import { openNumbers } from './numbers.ts';
import { placedBox } from './placed-box.ts';
import { enter, type Entered, type Scope } from './scope.ts';

const MM = 72 / 25.4;
/** Width and height in portrait, millimetres. */
const PAPER: Readonly<Record<PageSizeName, readonly [number, number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  Letter: [215.9, 279.4],
};
const USUAL_MARGIN = '20mm';
const USUAL_HEADER_DISTANCE = roundPoints(8 * MM);
const USUAL_FOOTER_DISTANCE = roundPoints(4 * MM);
const USUAL_LANGUAGE = 'id-ID';

/** The filled template as a document. */
export function documentOf(nodes: readonly Node[], cascade: Cascade, start: Place): BlockDocument {
  const scope: Scope = {
    cascade,
    chain: [],
    text: INITIAL_TEXT,
    script: undefined,
    page: undefined,
    inStrip: false,
    ids: new Set(),
    numbers: openNumbers(false),
    captionLabel: undefined,
  };
  const root = onlyRoot(nodes, start);
  const { element, inside: outer } = enter(root, scope);
  const inside: Scope = { ...outer, numbers: openNumbers(hasNumberedHeadings(element)) };
  const sections = elementsIn(element).map((child) => section(enter(child, inside)));
  if (sections.length === 0)
    stop(
      {
        jenis: 'salah-tempat',
        elemen: 'dokumen',
        induk: 'templat',
        boleh: 'dengan sedikitnya satu <halaman> di dalamnya',
      },
      root.place,
    );
  const { penulis, subjek, bahasa } = Object.fromEntries(element.attributes);
  return {
    judul: element.attributes.get('judul') ?? '',
    bahasa: bahasa ?? USUAL_LANGUAGE,
    ...(penulis === undefined ? {} : { penulis }),
    ...(subjek === undefined ? {} : { subjek }),
    sections,
  };
}

function hasNumberedHeadings(element: Element): boolean {
  const wanted = element.attributes.get('penomoran-judul');
  return wanted === undefined || wanted === 'bab'
    ? wanted === 'bab'
    : badAttribute(element, 'penomoran-judul', 'bab');
}

function onlyRoot(nodes: readonly Node[], start: Place): Element {
  const elements = nodes.filter(isElement);
  const [root, second] = elements;
  const text = nodes.some((node) => !isElement(node) && !isBlank(node));
  if (root === undefined || text)
    return stop(
      { jenis: 'salah-tempat', elemen: 'teks', induk: 'templat', boleh: 'di dalam <dokumen>' },
      start,
    );
  if (second !== undefined)
    stop(
      { jenis: 'salah-tempat', elemen: second.name, induk: 'templat', boleh: 'di dalam <dokumen>' },
      second.place,
    );
  return root;
}

function section({ element, inside: outer }: Entered): Section {
  const page = pageOf(element);
  const scope: Scope = { ...outer, page };
  const content: Node[] = [];
  const placed: PlacedBox[] = [];
  let header: PageStrip | undefined;
  let footer: PageStrip | undefined;
  let background: readonly Block[] | undefined;
  for (const child of element.children) {
    if (!isElement(child)) content.push(child);
    else if (child.name === 'kepala') header = strip(child, scope, USUAL_HEADER_DISTANCE, header);
    else if (child.name === 'kaki') footer = strip(child, scope, USUAL_FOOTER_DISTANCE, footer);
    else if (child.name === 'latar') background = backgroundOf(child, scope, page, background);
    else if (isPlaced(child)) placed.push(placedBox(child, scope, page));
    else content.push(child);
  }
  return {
    page,
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    ...(background === undefined ? {} : { background }),
    ...(placed.length === 0 ? {} : { placed }),
    blocks: withoutOuterBreaks(blocksOf(content, scope)),
    ...(flagAttribute(element, 'tunggal') ? { singlePage: true as const } : {}),
  };
}

/** A page break before the first block or after the last would only make an empty page. */
function withoutOuterBreaks(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'page-break');
  const last = blocks.findLastIndex(({ kind }) => kind !== 'page-break');
  return first < 0 ? [] : blocks.slice(first, last + 1);
}

function pageOf(element: Element): Page {
  const size = PAPER_NAMES.find((name) => name === (element.attributes.get('ukuran') ?? 'A4'));
  if (size === undefined) return badAttribute(element, 'ukuran', PAPER_NAMES.join(', '));
  const turned = element.attributes.get('orientasi') ?? 'potret';
  if (turned !== 'potret' && turned !== 'lanskap')
    return badAttribute(element, 'orientasi', 'potret atau lanskap');
  const margins = readSides(element.attributes.get('margin') ?? USUAL_MARGIN);
  if (margins === undefined)
    return badAttribute(element, 'margin', 'satu sampai empat panjang, misalnya 20mm 15mm');
  const [short, long] = PAPER[size].map((millimetres) => roundPoints(millimetres * MM)) as [number, number];
  const landscape = turned === 'lanskap';
  const [width, height] = landscape ? [long, short] : [short, long];
  if (margins.left + margins.right >= width || margins.top + margins.bottom >= height)
    return badAttribute(element, 'margin', 'margin yang menyisakan tempat untuk isi');
  return { size, orientation: landscape ? 'landscape' : 'portrait', width, height, margins };
}

const PAPER_NAMES = ['A4', 'F4', 'Letter'] as const;

function strip(element: Element, scope: Scope, distance: number, earlier: PageStrip | undefined): PageStrip {
  const { inside } = enter(element, scope);
  onlyOne(element, earlier);
  return {
    distance: lengthAttribute(element, 'jarak') ?? distance,
    blocks: blocksOf(element.children, { ...inside, inStrip: true }),
  };
}

function backgroundOf(element: Element, scope: Scope, page: Page, earlier: unknown): readonly Block[] {
  const { inside } = enter(element, scope);
  onlyOne(element, earlier);
  return elementsIn(element).flatMap((child) => {
    if (isPlaced(child)) return [placedBox(child, inside, page)];
    if (child.name !== 'svg' && child.name !== 'img')
      stop(
        {
          jenis: 'salah-tempat',
          elemen: child.name,
          induk: 'latar',
          boleh: 'di dalam <kotak> berposisi; <latar> hanya memuat <svg>, <img>, dan <kotak> berposisi',
        },
        child.place,
      );
    return blocksOf([child], inside);
  });
}

function onlyOne(element: Element, earlier: unknown): void {
  if (earlier !== undefined)
    stop(
      { jenis: 'salah-tempat', elemen: element.name, induk: 'halaman', boleh: 'satu kali saja' },
      element.place,
    );
}
