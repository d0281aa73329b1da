import type { Sides, Width } from '../../templates/index.ts';

/** Word counts lengths of pages and paragraphs in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Sizes of letters are half points. */
export function halfPoints(points: number): number {
  return Math.max(1, Math.round(points * 2));
}

const THINNEST_LINE = 2;
const THICKEST_LINE = 96;

/** Widths of lines are eighths of a point, 1/4 to 12 points. */
export function lineEighths(points: number): number {
  return Math.min(THICKEST_LINE, Math.max(THINNEST_LINE, Math.round(points * 8)));
}

/** The docx library takes pictures in pixels, 96 to the inch. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}

/** Places and distances of drawings: 914400 to the inch. */
export function emus(points: number): number {
  return Math.round((points * 914400) / 72);
}

export function horizontal({ left, right }: Sides): number {
  return left + right;
}

/** Colours are written without their hash. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/**
 * The widths of columns that share `available` points. `natural` is what the content of each needs; where that is too much for
 * the columns that go by their content, all of them get less in proportion.
 */
export function columnWidths(
  wanted: readonly Width[],
  available: number,
  natural: (column: number) => number,
): readonly number[] {
  const fixed = wanted.map((width) => {
    if (typeof width === 'number') return width;
    return width === 'auto' || width === 'rest' ? undefined : (available * Number.parseFloat(width)) / 100;
  });
  const left = Math.max(0, available - sum(fixed.map((width) => width ?? 0)));
  const contents = wanted.map((width, column) => (width === 'auto' ? natural(column) : 0));
  const shares = wanted.filter((width) => width === 'rest').length;
  const forContents = shares === 0 ? left : left * (1 - shares / (shares + contents.filter(Boolean).length));
  const total = sum(contents);
  const scale = total > forContents ? forContents / total : 1;
  const rest = (left - total * scale) / Math.max(1, shares);
  return wanted.map((width, column) => {
    if (width === 'rest') return rest;
    return fixed[column] ?? (contents[column] ?? 0) * scale;
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
