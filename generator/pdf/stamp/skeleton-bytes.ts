import { createHash } from 'node:crypto';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type { FileParts } from '../../output/file-parts.ts';
import { finishPdf } from '../pdfmake/printer.ts';

/** A document's own entries of the information dictionary, by their PDF names. */
export type OwnInfo = Readonly<Record<string, string>>;

/** Makes a file of what one document has of its own; all files begin with the same part. */
export type FileOf = (contents: readonly string[], info: OwnInfo) => FileParts;

/**
 * The bytes of a drawn document that is to be the same for many, and what makes each of them of it: one more content stream on each of
 * these pages, drawn over the rest, and its own entries in the information dictionary.
 */
export async function skeletonBytes(
  document: PdfDocument,
  pages: readonly number[],
  ownInfo: readonly string[],
): Promise<FileOf> {
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
  const count = document._offsets.length + 1;
  const { info, _info, _root } = document;

  return (contents, ownValues) => {
    const objects = [
      ...contents.map(streamObject),
      ...ownInfo.map((name) => textObject(ownValues[name] ?? '')),
    ];
    const parts: string[] = [];
    const places = offsets.slice();
    let at = head.length;
    for (const [index, object] of objects.entries()) {
      const id = own[index] ?? 0;
      const written = `${id} 0 obj\n${object}\nendobj\n`;
      places[id - 1] = at;
      at += written.length;
      parts.push(written);
    }
    const id = fileId({ ...info, ...ownValues });
    parts.push(`xref\n0 ${count}\n0000000000 65535 f \n`);
    for (const place of places) parts.push(`${String(place).padStart(10, '0')} 00000 n \n`);
    parts.push(
      `trailer\n<<\n/Size ${count}\n/Root ${_root.id} 0 R\n/Info ${_info.id} 0 R\n/ID [<${id}> <${id}>]\n>>\nstartxref\n${at}\n%%EOF\n`,
    );
    return [head, Buffer.from(parts.join(''), 'latin1')];
  };
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
function fileId(info: Readonly<Record<string, unknown>>): string {
  const { CreationDate: created } = info;
  const plain = (value: unknown): string => String(value instanceof Date ? value.getTime() : value);
  const facts = Object.entries(info).map(([name, value]) => `${name}: ${plain(value)}\n`);
  const time = plain(created);
  return createHash('md5')
    .update(`${time}\n${facts.join('')}`)
    .digest('hex');
}
