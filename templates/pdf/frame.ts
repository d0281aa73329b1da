import type {
  Content,
  ContentTable,
  CustomTableLayout,
  Margins,
  Size,
  TableCell,
} from 'pdfmake/interfaces.js';
import type { Border, Sides, VerticalAlign, Width } from '../block-tree.ts';

export const NO_PADDING: Sides = { top: 0, right: 0, bottom: 0, left: 0 };

export function margins(sides: Sides | undefined): { margin?: Margins } {
  return sides === undefined ? {} : { margin: [sides.left, sides.top, sides.right, sides.bottom] };
}

export function pdfWidth(width: Width): Size {
  return width === 'rest' ? '*' : width;
}

/** How a cell shows its borders; their widths are the table's, line by line. */
export function cellBorder(border: Border | undefined) {
  const { left, top, right, bottom } = border ?? {};
  return {
    border: [left !== undefined, top !== undefined, right !== undefined, bottom !== undefined] as [
      boolean,
      boolean,
      boolean,
      boolean,
    ],
    borderColor: [left, top, right, bottom].map((line) => line?.color ?? '#000000') as [
      string,
      string,
      string,
      string,
    ],
  };
}

export interface Frame {
  readonly width: Size;
  /** Outer height at least. */
  readonly height?: number;
  readonly padding: Sides;
  readonly border?: Border;
  readonly background?: string;
  readonly verticalAlign?: VerticalAlign;
  readonly keepTogether?: boolean;
}

export interface FramedNode {
  readonly node: ContentTable;
  readonly cell: TableCell;
  /** Height of padding and lines. */
  readonly extra: number;
}

/** Content with a frame: a table of one cell. */
export function framed(content: Content[], frame: Frame): FramedNode {
  const { padding, border } = frame;
  const extra = padding.top + padding.bottom + (border?.top?.width ?? 0) + (border?.bottom?.width ?? 0);
  const sideways = padding.left + padding.right + (border?.left?.width ?? 0) + (border?.right?.width ?? 0);
  const cell: TableCell = {
    stack: content,
    ...cellBorder(border),
    ...(frame.background === undefined ? {} : { fillColor: frame.background }),
    ...(frame.verticalAlign === undefined || frame.verticalAlign === 'top'
      ? {}
      : { verticalAlignment: frame.verticalAlign }),
  };
  return {
    cell,
    extra,
    node: {
      table: {
        widths: [typeof frame.width === 'number' ? Math.max(0, frame.width - sideways) : frame.width],
        body: [[cell]],
        ...(frame.height === undefined ? {} : { heights: [Math.max(0, frame.height - extra)] }),
        ...(frame.keepTogether === true ? { dontBreakRows: true } : {}),
      },
      layout: frameLayout(border, padding),
    },
  };
}

function frameLayout(border: Border | undefined, padding: Sides): CustomTableLayout {
  return {
    hLineWidth: (line) => (line === 0 ? border?.top?.width : border?.bottom?.width) ?? 0,
    vLineWidth: (line) => (line === 0 ? border?.left?.width : border?.right?.width) ?? 0,
    paddingLeft: () => padding.left,
    paddingRight: () => padding.right,
    paddingTop: () => padding.top,
    paddingBottom: () => padding.bottom,
  };
}
