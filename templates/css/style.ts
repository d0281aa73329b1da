import type { Align, Border, Line, ListMarker, Sides, VerticalAlign, Width } from '../block-tree.ts';

/** What the text of an element takes from the element around it. */
export interface InheritedStyle {
  font: string;
  size: number;
  color: string;
  bold: boolean;
  italic: boolean;
  decoration: 'none' | 'underline' | 'line-through';
  letterSpacing: number;
  uppercase: boolean;
  align: Align;
  lineHeight: number;
  listMarker: ListMarker | undefined;
  /** Behind the letters of an inline element. */
  textBackground: string | undefined;
}

/** What concerns the element alone. */
export interface OwnStyle {
  margin: Sides;
  padding: Sides;
  border: Border;
  background: string | undefined;
  width: Width | undefined;
  verticalAlign: VerticalAlign | undefined;
  breakInside: 'avoid' | 'auto' | undefined;
  breakAfter: 'avoid' | 'auto' | undefined;
}

/** The computed style of one element. */
export interface Style {
  text: InheritedStyle;
  own: OwnStyle;
}

export const NO_SIDES: Sides = { top: 0, right: 0, bottom: 0, left: 0 };

export const INITIAL_TEXT: Readonly<InheritedStyle> = {
  font: 'Arimo',
  size: 11,
  color: '#000000',
  bold: false,
  italic: false,
  decoration: 'none',
  letterSpacing: 0,
  uppercase: false,
  align: 'left',
  lineHeight: 1,
  listMarker: undefined,
  textBackground: undefined,
};

/** The style of an element that no rule has touched yet. */
export function inheritFrom(parent: Readonly<InheritedStyle>): Style {
  return {
    text: { ...parent },
    own: {
      margin: NO_SIDES,
      padding: NO_SIDES,
      border: {},
      background: undefined,
      width: undefined,
      verticalAlign: undefined,
      breakInside: undefined,
      breakAfter: undefined,
    },
  };
}

export function hasSides(sides: Sides): boolean {
  return sides.top !== 0 || sides.right !== 0 || sides.bottom !== 0 || sides.left !== 0;
}

export function hasBorder(border: Border): boolean {
  return Object.values(border).some((line: Line | undefined) => line !== undefined);
}
