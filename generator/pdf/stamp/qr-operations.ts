import { eachDarkRun, qrMatrix } from '../../../templates/index.ts';
import { pdfNumber } from './encode-word.ts';

/** Where a QR code stands: its upper left corner from the page's lower left one, and its side, points. */
export interface QrPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Name of the graphics state with its opacity. */
  readonly state: string | undefined;
  readonly color: string;
  /** Modules along one side. */
  readonly modules: number;
}

/** The operations that draw the code for a text there; undefined where it would have another number of modules. */
export function qrOperations(
  text: string,
  { x, y, size, state, color, modules }: QrPlace,
): string | undefined {
  const matrix = qrMatrix(text);
  if (matrix.length !== modules) return undefined;
  const side = size / modules;
  const look = `${state === undefined ? '' : `/${state} gs\n`}/DeviceRGB cs\n${color} scn\n`;
  const matrixOperation = `${pdfNumber(side)} 0 0 ${pdfNumber(-side)} ${pdfNumber(x)} ${pdfNumber(y)} cm\n`;
  return `q\n${look}${matrixOperation}${squares(matrix)}f\nQ\n`;
}

/** A rectangle for each run of dark modules. There are a thousand in a code: they are put together of texts that are there already. */
function squares(matrix: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  eachDarkRun(matrix, (x, y, length) => parts.push(NUMBERS[x] ?? '', NUMBERS[y] ?? '', RUNS[length] ?? ''));
  return parts.join('');
}

/** Of the largest code. */
const MOST_MODULES = 177;
const NUMBERS = Array.from({ length: MOST_MODULES }, (_, value) => `${value} `);
const RUNS = Array.from({ length: MOST_MODULES + 1 }, (_, length) => `${length} 1 re\n`);
