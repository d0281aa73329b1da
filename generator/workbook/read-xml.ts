import { SaxesParser } from 'saxes';
import { BATAS_BACA, stopBeyond, stopReading } from './reading-limits.ts';

/** What a reader of XML listens to. The names of elements come without the prefix of their namespace. */
export interface XmlListener {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  /** A text, or a piece of one. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** By their names as they stand, prefixes included. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

/** No text that is allowed takes more, though each of its characters be written as "&#x10FFFF;". */
const MOST_WITHOUT_TAG = BATAS_BACA.karakter * 12;

/** Reads XML as it comes; throws where it is not well-formed. Entities of a document's own are never expanded: they are an error. */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const { open, text, close } = listener;
  let silent = 0;
  // No program that writes workbooks declares entities, and what others expand them to would not be what is read here.
  parser.on('doctype', () => stopReading({ jenis: 'isi-ditolak', sebab: { jenis: 'dtd' } }));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-8$/i.test(encoding))
      stopReading({ jenis: 'isi-ditolak', sebab: { jenis: 'bukan-utf8' } });
  });
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0;
    open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silent = 0;
    close?.(localName(name));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for await (const piece of pieces) {
    // A tag in this piece begins the count anew; otherwise all of it belongs to what the parser is still gathering.
    silent += piece.length;
    parser.write(piece);
    if (silent > MOST_WITHOUT_TAG) stopBeyond('karakter', silent);
  }
  parser.close();
}

/** "x:row" and "row" alike are row. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
