import encodeQR from 'qr';
import { qrCorrection, qrVersion } from '../qr-size.ts';

/** The encoder will not leave out the quiet zone; this is the least of it. */
const BORDER = 1;

const CORRECTIONS = { M: 'medium', L: 'low' } as const;

/** The dark modules of the QR code for `text` (byte mode), row by row; empty where no code holds it. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  const version = qrVersion(text);
  if (version === undefined) return [];
  const ecc = CORRECTIONS[qrCorrection(text)];
  const bordered = encodeQR(text, 'raw', { ecc, encoding: 'byte', version, border: BORDER });
  return bordered.slice(BORDER, -BORDER).map((row) => row.slice(BORDER, -BORDER));
}

/** A run of dark modules within one row: its left upper corner and its length, in modules. */
export interface DarkRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The code as runs of dark modules, which leave no seams between the modules of a row. */
export function darkRuns(matrix: readonly (readonly boolean[])[]): readonly DarkRun[] {
  const runs: DarkRun[] = [];
  for (const [y, row] of matrix.entries()) {
    let start = -1;
    for (let x = 0; x <= row.length; x += 1) {
      const dark = row[x] === true;
      if (dark && start < 0) start = x;
      if (dark || start < 0) continue;
      runs.push({ x: start, y, length: x - start });
      start = -1;
    }
  }
  return runs;
}

/** The code as one SVG path. pdfmake's own `qr` node cuts the module to whole points: 25 mm asked become 13 mm printed. */
export function qrSvg(text: string, color: string): string {
  const matrix = qrMatrix(text);
  const path = darkRuns(matrix).map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${matrix.length} ${matrix.length}"><path fill="${color}" d="${path.join('')}"/></svg>`;
}
