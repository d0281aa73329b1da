import { createHash } from 'node:crypto';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type { FileParts } from '../../output/file-parts.ts';
import { finishPdf } from '../pdfmake/printer.ts';

/** A document's own entries of the information dictionary, by their PDF names. */
export type OwnInfo = Readonly<Record<string, string>>;

/** What all files of a layout share, as plain data. */
export interface SharedBytes {
  /** All files begin with it. */
  readonly head: Uint8Array;
  /** The objects in it, as the table that tells where objects begin has them. */
  readonly lines: readonly string[];
  /** The numbers of the objects that each file has of its own, in the order in which they are written. */
  readonly own: readonly number[];
  readonly ownInfo: readonly string[];
  /** The information dictionary, with the values of the document that was drawn. */
  readonly info: Readonly<Record<string, string>>;
  readonly infoId: number;
  readonly rootId: number;
}

/** Makes a file of what one document has of its own. */
export type FileOf = (contents: readonly string[], info: OwnInfo) => FileParts;

/**
 * The bytes of a drawn document that is to be the same for many, without what each of them has of its own: one more content stream on
 * each of these pages, drawn over the rest, and its own entries in the information dictionary.
 */
export async function sharedBytes(
  document: PdfDocument,
  pages: readonly number[],
  ownInfo: readonly string[],
): Promise<SharedBytes> {
  const streams = pages.map((page) => {
    const { content, dictionary } = document.switchToPage(page);
    const stream = document.ref();
    dictionary.data['Contents'] = [content, stream];
    return stream;
  });
  for (const stream of streams) stream.end(' ');
  const bytes = await finishPdf(document);
  const own = [
    ...streams.map(({ id }) => id),
    ...ownInfo.map((name) => referenceOf(document._info.data[name])),
  ];
  const { head, offsets } = withoutObjects(bytes, document._offsets, new Set(own));
  const info = Object.entries(document.info).map(([name, value]) => [name, plainValue(value)] as const);
  return {
    head,
    lines: offsets.map(placeLine),
    own,
    ownInfo,
    info: Object.fromEntries(info),
    infoId: document._info.id,
    rootId: document._root.id,
  };
}

export function openFile({ head, lines: shared, own, ownInfo, info, infoId, rootId }: SharedBytes): FileOf {
  const count = shared.length + 1;
  return (contents, ownValues) => {
    const objects = [
      ...contents.map(streamObject),
      ...ownInfo.map((name) => textObject(ownValues[name] ?? '')),
    ];
    const parts: string[] = [];
    const lines = shared.slice();
    let at = head.length;
    for (const [index, object] of objects.entries()) {
      const id = own[index] ?? 0;
      const written = `${id} 0 obj\n${object}\nendobj\n`;
      lines[id - 1] = placeLine(at);
      at += written.length;
      parts.push(written);
    }
    const id = fileId({ ...info, ...ownValues });
    parts.push(`xref\n0 ${count}\n0000000000 65535 f \n`, ...lines);
    parts.push(
      `trailer\n<<\n/Size ${count}\n/Root ${rootId} 0 R\n/Info ${infoId} 0 R\n/ID [<${id}> <${id}>]\n>>\nstartxref\n${at}\n%%EOF\n`,
    );
    return [head, Buffer.from(parts.join(''), 'latin1')];
  };
}

/** Of the table that tells where objects begin. */
function placeLine(place: number): string {
  return `${String(place).padStart(10, '0')} 00000 n \n`;
}

function referenceOf(entry: unknown): number {
  if (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'number')
    return entry.id;
  throw new Error('an entry of the information dictionary is no object of its own');
}

/** The objects of a file without some, one after the other, and where each of them then begins. */
function withoutObjects(bytes: Buffer, offsets: readonly number[], left: ReadonlySet<number>) {
  const end = bytes.lastIndexOf('xref\n0 ');
  const order = offsets
    .map((offset, index) => ({ offset, id: index + 1 }))
    .sort((a, b) => a.offset - b.offset);
  const first = order[0]?.offset ?? end;
  const parts = [bytes.subarray(0, first)];
  const places = offsets.map(() => 0);
  let at = first;
  for (const [index, { offset, id }] of order.entries()) {
    if (left.has(id)) continue;
    const object = bytes.subarray(offset, order[index + 1]?.offset ?? end);
    places[id - 1] = at;
    at += object.length;
    parts.push(object);
  }
  return { head: Buffer.concat(parts), offsets: places };
}

function streamObject(content: string): string {
  return `<<\n/Length ${content.length}\n>>\nstream\n${content}\nendstream`;
}

/** A text string in hexadecimal UTF-16, so that no character of it needs care. */
function textObject(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** As pdfkit makes it: of the information dictionary, so that no clock and no chance is in it. */
function fileId(info: Readonly<Record<string, string>>): string {
  const facts = Object.entries(info).map(([name, value]) => `${name}: ${value}\n`);
  return createHash('md5')
    .update(`${info['CreationDate'] ?? ''}\n${facts.join('')}`)
    .digest('hex');
}

function plainValue(value: unknown): string {
  return String(value instanceof Date ? value.getTime() : value);
}
