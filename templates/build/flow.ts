import type { Sides } from '../block-tree.ts';
import { hasSides, type Style } from '../css/style.ts';

/** What every block in the flow takes from its style. */
export function flowOf({ own }: Style): { margin?: Sides; keepTogether?: true; keepWithNext?: true } {
  return {
    ...(hasSides(own.margin) ? { margin: own.margin } : {}),
    ...(own.breakInside === 'avoid' ? { keepTogether: true as const } : {}),
    ...(own.breakAfter === 'avoid' ? { keepWithNext: true as const } : {}),
  };
}

/** A frame without what it has not. */
export function frameOf({ own }: Style) {
  return {
    padding: own.padding,
    ...(Object.keys(own.border).length === 0 ? {} : { border: own.border }),
    ...(own.background === undefined ? {} : { background: own.background }),
    verticalAlign: own.verticalAlign ?? ('top' as const),
  };
}
