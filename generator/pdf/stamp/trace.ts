import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type PdfRenderer from 'pdfmake/js/Renderer.js';
import type { LaidDrawing, LaidLine, LaidPage } from 'pdfmake/js/Renderer.js';
import { Renderer } from '../pdfmake/printer.ts';

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

  class TracingRenderer extends Renderer {
    override renderLine(line: LaidLine, x: number, y: number): void {
      if (!line.inlines.some(({ asal }) => slots.has(asal))) return super.renderLine(line, x, y);
      const at = { ...place(), line };
      areas.push(areaOf(leftEdge(line), y, line.maxWidth, line.getHeight()));
      drawn.push({ kind: 'line', ...at, operations: capture(() => super.renderLine(line, x, y)) });
    }

    override renderSVG(drawing: LaidDrawing): void {
      const { x, y, _width, _height } = drawing;
      const area = areaOf(x, y, _width, _height);
      if (!slots.has(drawing.asal)) {
        cover(area);
        return super.renderSVG(drawing);
      }
      const at = { ...place(), drawing };
      areas.push(area);
      drawn.push({ kind: 'drawing', ...at, operations: capture(() => super.renderSVG(drawing)) });
    }

    override renderImage(image: LaidDrawing): void {
      cover(areaOf(image.x, image.y, image._width, image._height));
      super.renderImage(image);
    }

    override renderVector(vector: object): void {
      const [left, top, right, bottom] = vectorBox(vector) ?? [0, 0, Infinity, Infinity];
      cover(areaOf(left, top, right - left, bottom - top));
      super.renderVector(vector);
    }

    override renderPages(pages: readonly LaidPage[]): void {
      // A clip would have to be set again around what is stamped.
      covered ||= pages.some(({ items }) => items.some(({ type }) => type === 'beginClip'));
      super.renderPages(pages);
    }
  }
  return { renderer: new TracingRenderer(document), trace: () => ({ drawn, covered }) };
}

/** Where the width begins in which a line was aligned. */
export function leftEdge(line: LaidLine): number {
  const room = line.maxWidth - line.getWidth();
  switch (line.inlines[0]?.alignment) {
    case 'right':
      return line.x - room;
    case 'center':
      return line.x - room / 2;
    default:
      return line.x;
  }
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
