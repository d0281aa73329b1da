import encoder from 'pdfmake/js/qrEnc.js';
import { qrCorrection, qrModules, qrVersion } from '../qr-size.ts';

/**
 * The dark modules of the QR code for `text` (byte mode), row by row; empty where no code holds it.
 *
 * pdfmake's own `qr` node cuts the module to whole points, so that 25 mm asked become 13 mm printed; its encoder is used
 * for the modules, and they are drawn at their exact size.
 */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  const [version, modules] = [qrVersion(text), qrModules(text)];
  if (version === undefined || modules === undefined) return [];
  const { measure } = 'default' in encoder ? encoder.default : encoder;
  const [ground, ...squares] = measure({
    qr: text,
    eccLevel: qrCorrection(text),
    mode: 'octet',
    version,
  })._canvas;
  const side = (ground?.w ?? 0) / modules;
  const matrix = Array.from({ length: modules }, () => Array.from({ length: modules }, () => false));
  for (const { x, y } of squares) {
    const row = matrix[Math.round(y / side)];
    if (row !== undefined) row[Math.round(x / side)] = true;
  }
  return matrix;
}

/** The code as one SVG path, a rectangle for each run of dark modules. */
export function qrSvg(text: string, color: string): string {
  const matrix = qrMatrix(text);
  const path = matrix.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${matrix.length} ${matrix.length}"><path fill="${color}" d="${path.join('')}"/></svg>`;
}

function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    if (!dark) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
