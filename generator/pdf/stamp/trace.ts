import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type PdfRenderer from 'pdfmake/js/Renderer.js';
import type { LaidDrawing, LaidLine } from 'pdfmake/js/Renderer.js';
import { Renderer } from '../pdfmake/internals.ts';

/** Something of a slot that pdfmake has drawn, with the operations it wrote for it. */
export interface TracedLine {
  readonly kind: 'line';
  readonly page: number;
  readonly pageHeight: number;
  readonly line: LaidLine;
  readonly matrix: readonly number[];
  readonly operations: string;
}

export interface TracedDrawing {
  readonly kind: 'drawing';
  readonly page: number;
  readonly pageHeight: number;
  readonly drawing: LaidDrawing;
  readonly matrix: readonly number[];
  readonly operations: string;
}

export interface Trace {
  readonly drawn: readonly (TracedLine | TracedDrawing)[];
  /** Whether something that stays is drawn over what was taken out, which would then be under it. */
  readonly covered: boolean;
}

interface Area {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What touches by less than this, points, does not cover. */
const TOUCH = 0.25;

/** Draws pages without the lines and drawings whose origin is in `slots`, and tells what it left out. */
export function tracingRenderer(
  document: PdfDocument,
  slots: ReadonlySet<unknown>,
): { readonly renderer: PdfRenderer; readonly trace: () => Trace } {
  const drawn: (TracedLine | TracedDrawing)[] = [];
  const areas: Area[] = [];
  let covered = false;

  const pageIndex = (): number => document.bufferedPageRange().count - 1;
  const place = () => ({
    page: pageIndex(),
    pageHeight: document.page.height,
    matrix: [...document._ctm],
  });
  const capture = (draw: () => void): string => {
    const operations: string[] = [];
    const { page } = document;
    const write = page.write.bind(page);
    page.write = (operation) => void operations.push(operation);
    draw();
    page.write = write;
    return operations.join('\n');
  };
  const areaOf = (left: number, top: number, width: number, height: number): Area => {
    const shift = (document._ctm[5] ?? 0) - document.page.height;
    const page = pageIndex();
    return { page, left, top: top - shift, right: left + width, bottom: top - shift + height };
  };
  const cover = (area: Area): void => {
    covered ||= areas.some((other) => overlap(area, other));
  };

  const renderer = new Renderer(document);
  const renderLine = renderer.renderLine.bind(renderer);
  const renderSVG = renderer.renderSVG.bind(renderer);
  const renderImage = renderer.renderImage.bind(renderer);
  const renderVector = renderer.renderVector.bind(renderer);
  const renderPages = renderer.renderPages.bind(renderer);

  renderer.renderLine = (line, x, y) => {
    if (!line.inlines.some(({ asal }) => slots.has(asal))) {
      renderLine(line, x, y);
      return;
    }
    areas.push(areaOf(leftEdge(line), y, line.maxWidth, line.getHeight()));
    const at = { ...place(), line };
    drawn.push({ kind: 'line', ...at, operations: capture(() => renderLine(line, x, y)) });
  };
  renderer.renderSVG = (drawing) => {
    const { x, y, _width, _height } = drawing;
    const area = areaOf(x, y, _width, _height);
    if (!slots.has(drawing.asal)) {
      cover(area);
      renderSVG(drawing);
      return;
    }
    areas.push(area);
    const at = { ...place(), drawing };
    drawn.push({ kind: 'drawing', ...at, operations: capture(() => renderSVG(drawing)) });
  };
  renderer.renderImage = (image) => {
    cover(areaOf(image.x, image.y, image._width, image._height));
    renderImage(image);
  };
  renderer.renderVector = (vector) => {
    const [left, top, right, bottom] = vectorBox(vector) ?? [0, 0, Infinity, Infinity];
    cover(areaOf(left, top, right - left, bottom - top));
    renderVector(vector);
  };
  renderer.renderPages = (pages) => {
    // A clip would have to be set again around what is stamped.
    covered ||= pages.some(({ items }) => items.some(({ type }) => type === 'beginClip'));
    renderPages(pages);
  };
  return { renderer, trace: () => ({ drawn, covered }) };
}

/** Where the width begins in which a line was aligned. */
export function leftEdge(line: LaidLine): number {
  const room = line.maxWidth - line.getWidth();
  const align = line.inlines[0]?.alignment;
  if (align === 'right') return line.x - room;
  return align === 'center' ? line.x - room / 2 : line.x;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.page === other.page &&
    one.left < other.right - TOUCH &&
    other.left < one.right - TOUCH &&
    one.top < other.bottom - TOUCH &&
    other.top < one.bottom - TOUCH
  );
}

type Vector = Readonly<Record<string, unknown>>;

/** Left, top, right, bottom; undefined for shapes that our definitions do not use. */
function vectorBox(vector: object): readonly [number, number, number, number] | undefined {
  const { type, x, y, w, h, x1, y1, x2, y2, lineWidth } = vector as Vector;
  if (type === 'rect') return [Number(x), Number(y), Number(x) + Number(w), Number(y) + Number(h)];
  if (type !== 'line') return undefined;
  const half = Number(lineWidth ?? 1) / 2;
  return [
    Math.min(Number(x1), Number(x2)) - half,
    Math.min(Number(y1), Number(y2)) - half,
    Math.max(Number(x1), Number(x2)) + half,
    Math.max(Number(y1), Number(y2)) + half,
  ];
}
