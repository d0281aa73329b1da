import {
  HorizontalPositionRelativeFrom,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { PlacedBox } from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { emus, pixels } from './lengths.ts';
import type { NodesOf } from './list-nodes.ts';
import { spacerNode } from './spacer-node.ts';
import { framedNode } from './table-nodes.ts';
import { blocksHeight } from './text-measure.ts';

/**
 * A fixed place of the page, counted from its upper left corner; text does not make way.
 *
 * @param layer what lies over what: 0 is lowest
 */
export function atPlace(left: number, top: number, layer: number, behind: boolean) {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emus(left) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(top) },
    wrap: { type: TextWrappingType.NONE },
    behindDocument: behind,
    allowOverlap: true,
    layoutInCell: false,
    zIndex: layer + 1,
  };
}

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };
/** Room for letters that are wider in Word than the estimate. */
const SLACK = 1.25;

/** A box at its place: a text box without lines, and in it a table of one cell that has them. */
export function placedRun(
  box: PlacedBox,
  context: DocxContext,
  nodesOf: NodesOf,
  layer: number,
  behind = false,
): ParagraphChild {
  const { left, top, width, padding } = box;
  const inner = width - padding.left - padding.right;
  const height = box.height ?? (blocksHeight(box.blocks, inner) + padding.top + padding.bottom) * SLACK;
  const table = framedNode(box, width, context, nodesOf);
  const shape: unknown = new ShapeRun({
    type: 'rectangle',
    // The library's types know paragraphs only; a text box may hold what a page holds.
    children: [table as unknown as Paragraph, spacerNode(0)],
    transformation: { width: pixels(width), height: pixels(height + 1) },
    floating: atPlace(left, top, layer, behind),
    fill: 'none',
    line: 'none',
    textOptions: { verticalAlignment: 'top', margins: NO_MARGINS },
  });
  // It is a run like the others, and the library's own examples put it into paragraphs.
  return shape as ParagraphChild;
}
