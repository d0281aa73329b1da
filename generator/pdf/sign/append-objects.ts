import { createHash } from 'node:crypto';
import { dictionaryText, type PdfObjects } from './pdf-objects.ts';

/** A PDF with objects appended to it, and where each of these begins. */
export interface Appended {
  readonly bytes: Buffer;
  readonly offsets: ReadonlyMap<number, number>;
}

const ID_BYTES = 16;
const OFFSET_DIGITS = 10;

/**
 * Appends new objects, and others in the place of old ones, as an incremental update: all that was there stays byte for byte.
 *
 * @param objects the text of each object by its number, latin1
 */
export function appendObjects(pdf: PdfObjects, objects: ReadonlyMap<number, string>): Appended {
  const parts = [Buffer.from(pdf.bytes.buffer, pdf.bytes.byteOffset, pdf.bytes.byteLength)];
  let length = pdf.bytes.byteLength;
  const put = (text: string): void => {
    const part = Buffer.from(text, 'latin1');
    parts.push(part);
    length += part.length;
  };
  put('\n');
  const offsets = new Map<number, number>();
  const sorted = [...objects].sort(([a], [b]) => a - b);
  for (const [number, text] of sorted) {
    offsets.set(number, length);
    put(`${number} 0 obj\n${text}\nendobj\n`);
  }
  const table = length;
  put(`xref\n${tableOf(offsets)}trailer\n${dictionaryText(trailerOf(pdf, objects))}\n`);
  put(`startxref\n${table}\n%%EOF\n`);
  return { bytes: Buffer.concat(parts), offsets };
}

/** One section for each run of numbers. */
function tableOf(offsets: ReadonlyMap<number, number>): string {
  const runs: { readonly first: number; readonly lines: string[] }[] = [];
  for (const [number, offset] of offsets) {
    const line = `${String(offset).padStart(OFFSET_DIGITS, '0')} 00000 n \n`;
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.lines.length === number) run.lines.push(line);
    else runs.push({ first: number, lines: [line] });
  }
  return runs.map(({ first, lines }) => `${first} ${lines.length}\n${lines.join('')}`).join('');
}

/** The second part of the ID names this state of the file; it follows from the bytes before. */
function trailerOf(pdf: PdfObjects, objects: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
  const trailer = new Map(pdf.trailer);
  const [first = ''] = /<[0-9a-f]*>/i.exec(trailer.get('ID') ?? '') ?? [];
  const state = createHash('sha256').update(pdf.bytes).digest('hex');
  trailer.set('Size', String(Math.max(pdf.size, ...[...objects.keys()].map((number) => number + 1))));
  trailer.set('Prev', String(pdf.table));
  if (first !== '') trailer.set('ID', `[${first} <${state.slice(0, 2 * ID_BYTES)}>]`);
  return trailer;
}
