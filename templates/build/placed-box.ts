import type { Page, PlacedBox } from '../block-tree.ts';
import { roundPoints } from '../css/length.ts';
import type { Element } from '../markup/element.ts';
import { badAttribute, EDGES, lengthAttribute } from './attributes.ts';
import { blocksOf } from './blocks.ts';
import { frameOf } from './flow.ts';
import { enter, type Scope } from './scope.ts';

/** A box at a fixed place of the page: two of left, width and right, and two of top, height and bottom say where. */
export function placedBox(element: Element, scope: Scope, page: Page): PlacedBox {
  const { style, inside } = enter(element, scope);
  const [left, top, right, bottom] = EDGES.map((edge) => lengthAttribute(element, edge));
  const height = lengthAttribute(element, 'tinggi');
  const given = lengthAttribute(element, 'lebar') ?? numberOr(style.own.width);
  const width = given ?? (left === undefined || right === undefined ? undefined : page.width - left - right);
  if (width === undefined || width <= 0)
    return badAttribute(element, 'lebar', 'lebar dalam mm, cm, atau pt, atau kiri dan kanan keduanya');
  const x = left ?? (right === undefined ? undefined : page.width - right - width);
  if (x === undefined) return badAttribute(element, 'kiri', 'kiri atau kanan');
  const y = top ?? (bottom === undefined || height === undefined ? undefined : page.height - bottom - height);
  if (y === undefined) return badAttribute(element, 'atas', 'atas, atau bawah bersama tinggi');
  const full = height ?? (top === undefined || bottom === undefined ? undefined : page.height - top - bottom);
  if (style.own.background !== undefined && full === undefined)
    return badAttribute(element, 'tinggi', 'tinggi, karena kotak ini berwarna latar');
  requireOnPage(element, page, x, y, width, full ?? 0);
  return {
    kind: 'placed-box',
    left: roundPoints(x),
    top: roundPoints(y),
    width: roundPoints(width),
    ...(full === undefined ? {} : { height: roundPoints(full) }),
    ...frameOf(style),
    blocks: blocksOf(element.children, inside),
  };
}

function numberOr(width: unknown): number | undefined {
  return typeof width === 'number' ? width : undefined;
}

/** Rounding of millimetres to points must not put a full-page box outside its page. */
const SLACK = 0.5;

function requireOnPage(
  element: Element,
  page: Page,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  if (x < -SLACK || x + width > page.width + SLACK)
    badAttribute(element, element.attributes.has('kiri') ? 'kiri' : 'kanan', 'tempat di dalam kertas');
  if (y < -SLACK || y + height > page.height + SLACK)
    badAttribute(element, element.attributes.has('atas') ? 'atas' : 'bawah', 'tempat di dalam kertas');
}
