/** A reference to an object, as it stands in a PDF: "12 0 R". */
export type Reference = `${number} 0 R`;

/** The entries of a dictionary by their names without the slash; each value as it is written. */
export type Dictionary = ReadonlyMap<string, string>;

/**
 * The objects of a PDF that this program has made: one classic table of references, generation 0 throughout, dictionaries without
 * comments. It is no reader for the PDF of others; what does not look so is an error of the program.
 */
export interface PdfObjects {
  readonly bytes: Uint8Array;
  /** Where its table of references begins. */
  readonly table: number;
  readonly trailer: Dictionary;
  /** One more than the highest number of an object. */
  readonly size: number;
  /** The dictionary of an object, without its stream. */
  readonly dictionary: (number: number) => Dictionary;
  /** Where each object in use begins, in the order of their numbers. */
  readonly offsets: ReadonlyMap<number, number>;
}

const TAIL = 64;

export function readObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = text.toString('latin1', text.length - TAIL);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN);
  if (!Number.isInteger(table)) throw new Error('no table of references at the end of the PDF');
  const tail = text.toString('latin1', table);
  const trailerAt = tail.indexOf('trailer');
  if (!tail.startsWith('xref') || trailerAt === -1) throw new Error('not a classic table of references');
  const offsets = readTable(tail.slice('xref'.length, trailerAt));
  const trailer = parseDictionary(tail, tail.indexOf('<<', trailerAt));
  return {
    bytes,
    table,
    trailer,
    offsets,
    size: Number(trailer.get('Size')),
    dictionary: (number) => {
      const at = offsets.get(number);
      if (at === undefined) throw new Error(`the PDF has no object ${number}`);
      const next = text.indexOf('endobj', at, 'latin1');
      const object = text.toString('latin1', at, next === -1 ? text.length : next);
      if (!/^\d+ 0 obj\s*<</.test(object)) throw new Error(`object ${number} is no dictionary`);
      return parseDictionary(object, object.indexOf('<<'));
    },
  };
}

/** Lines of the table: sections "first count" with "offset generation n" for each object. */
function readTable(table: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of table.split('\n')) {
    const [first = '', second = '', kind] = line.trim().split(/\s+/);
    if (second === '') continue;
    if (kind === undefined) {
      number = Number(first);
      continue;
    }
    if (kind === 'n') offsets.set(number, Number(first));
    number += 1;
  }
  return offsets;
}

/** The number of the object that a reference names. */
export function referenced(value: string | undefined): number {
  const found = /^(\d+) 0 R$/.exec(value ?? '')?.[1];
  if (found === undefined) throw new Error(`not a reference: ${value ?? 'nothing'}`);
  return Number(found);
}

/** The values of an array, as they are written. */
export function parseArray(value: string): readonly string[] {
  const values: string[] = [];
  let at = 1;
  for (;;) {
    at = afterBlanks(value, at);
    if (at >= value.length || value[at] === ']') return values;
    const end = valueEnd(value, at);
    values.push(value.slice(at, end));
    at = end;
  }
}

/** A dictionary as it is written into a PDF. */
export function dictionaryText(dictionary: Iterable<readonly [string, string]>): string {
  return `<<\n${[...dictionary].map(([key, value]) => `/${key} ${value}\n`).join('')}>>`;
}

/** @param start where its "<<" stands */
function parseDictionary(text: string, start: number): Dictionary {
  const entries = new Map<string, string>();
  let at = start + 2;
  for (;;) {
    at = afterBlanks(text, at);
    if (text.startsWith('>>', at)) return entries;
    const key = /\/([^\s/<>[\]()]+)/y;
    key.lastIndex = at;
    const name = key.exec(text)?.[1];
    if (name === undefined) throw new Error(`not a dictionary: ${text.slice(start, start + TAIL)}`);
    const from = afterBlanks(text, at + 1 + name.length);
    at = valueEnd(text, from);
    entries.set(name, text.slice(from, at));
  }
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (/[\s\0]/.test(text[next] ?? '')) next += 1;
  return next;
}

/** Where the value that begins here ends. */
function valueEnd(text: string, start: number): number {
  if (text.startsWith('<<', start)) return bracketsEnd(text, start, '<<', '>>');
  if (text[start] === '[') return bracketsEnd(text, start, '[', ']');
  if (text[start] === '(') return stringEnd(text, start);
  if (text[start] === '<') return text.indexOf('>', start) + 1;
  const plain = /\d+ \d+ R(?![\w.])|\/?[^\s/<>[\]()]+/y;
  plain.lastIndex = start;
  if (!plain.test(text)) throw new Error(`not a value: ${text.slice(start, start + TAIL)}`);
  return plain.lastIndex;
}

function bracketsEnd(text: string, start: number, open: string, close: string): number {
  let at = start + open.length;
  for (;;) {
    at = afterBlanks(text, at);
    if (text.startsWith(close, at)) return at + close.length;
    if (at >= text.length) throw new Error(`no ${close} after ${text.slice(start, start + TAIL)}`);
    at = valueEnd(text, at);
  }
}

/** A string ends where its brackets are even; "\(" and "\)" do not count. */
function stringEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('a string without end');
}
