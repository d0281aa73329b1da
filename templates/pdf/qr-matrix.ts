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

/**
 * Calls for each run of dark modules within a row, which leaves no seams between its modules: its left upper corner and its length, in
 * modules.
 */
export function eachDarkRun(
  matrix: readonly (readonly boolean[])[],
  call: (x: number, y: number, length: number) => void,
): void {
  for (let y = 0; y < matrix.length; y += 1) {
    const row = matrix[y] ?? [];
    let start = -1;
    for (let x = 0; x <= row.length; x += 1) {
      const dark = row[x] === true;
      if (dark && start < 0) start = x;
      if (dark || start < 0) continue;
      call(start, y, x - start);
      start = -1;
    }
  }
}

/** The code as one SVG path. pdfmake's own `qr` node cuts the module to whole points: 25 mm asked become 13 mm printed. */
export function qrSvg(text: string, color: string): string {
  const matrix = qrMatrix(text);
  let path = '';
  eachDarkRun(matrix, (x, y, length) => (path += `M${x} ${y}h${length}v1h-${length}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${matrix.length} ${matrix.length}"><path fill="${color}" d="${path}"/></svg>`;
}
