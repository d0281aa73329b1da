const POINTS = new Map([
  ['pt', 1],
  ['mm', 72 / 25.4],
  ['cm', 720 / 25.4],
]);

export const WANTED_LENGTH = 'panjang dalam pt, mm, atau cm, misalnya 5mm';

/** Points, rounded to 2 decimals, of a length with its unit ("5mm", "-2pt", "0"); nothing where it is none. */
export function readLength(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(pt|mm|cm)?$/.exec(text.trim());
  if (match === null) return undefined;
  const amount = Number(match[1]);
  const points = POINTS.get(match[2] ?? '');
  if (points === undefined) return amount === 0 ? 0 : undefined;
  return roundPoints(amount * points);
}

export function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}
