import { isUtf8 } from 'node:buffer';
import { columnNumber } from './sheet-xml.ts';
import type { ArchiveFault, Countable } from './archive-fault.ts';

/** What the parts of a workbook may hold. Excel's own limits are lower or the same, but for sheets. */
export const PART_LIMITS: Readonly<Record<Exclude<Countable, 'bagian'>, number>> = {
  lembar: 1_000,
  /** In one sheet. */
  baris: 1_048_576,
  /** In one sheet, with empty ones that only have a format. */
  sel: 5_000_000,
  /** In one sheet, all that merged cells cover. */
  'sel-gabungan': 500_000,
  'tingkat-xml': 256,
  /** Bytes of one tag: the longest list of ranges is below. */
  'huruf-tanda': 256 * 1024,
  /** Bytes of a text: 32,767 characters, each written as a number. */
  'huruf-teks': 400_000,
};

/** Looks at the bytes of one part as they are unpacked, piece by piece. */
export interface PartScan {
  readonly push: (bytes: Uint8Array) => ArchiveFault | undefined;
  /** After the last piece. */
  readonly end: () => ArchiveFault | undefined;
  /** Whether something else than elements and text was met: a comment, CDATA, an instruction. */
  readonly hasOtherMarkup: () => boolean;
}

/** The parts that are read or edited, by their outermost element; others are copied or passed over. */
const READ_ROOTS: ReadonlySet<string> = new Set([
  'worksheet',
  'sst',
  'workbook',
  'styleSheet',
  'Relationships',
  'Types',
]);

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const BLANK = 0x20;
const CELL_NAME = 0x63;

// Where in the XML the next byte stands.
const TEXT = 0;
const OPENED = 1;
const NAME = 2;
const TAG = 3;
const QUOTED = 4;
const CLOSING = 5;
const DECLARATION = 6;
const COMMENT = 7;
const CDATA = 8;
const INSTRUCTION = 9;

const LONGEST_NAME = 16;
const LONGEST_KEPT_TAG = 200;

/**
 * Opens a scan: one pass over the bytes that holds nothing but counters, so that a part is known to be harmless before a parser
 * builds anything of it. It is no parser: what is malformed is left for that to refuse.
 *
 * @param bagian the part's name
 * @param isPicture a picture may be an SVG of any kind, which nobody parses
 */
export function openPartScan(bagian: string, isPicture: boolean): PartScan {
  const counts = { baris: 0, sel: 0, 'sel-gabungan': 0, lembar: 0 };
  let state = TEXT;
  let started = false;
  let isXml = true;
  let root = '';
  let isRead = false;
  let otherMarkup = false;
  let depth = 0;
  let textLength = 0;
  let tagLength = 0;
  let quote = 0;
  const name = new Uint8Array(LONGEST_NAME);
  let nameLength = 0;
  let keptTag: string | undefined;
  let tail: Uint8Array = new Uint8Array();
  // The last two bytes of the piece before.
  let before = 0;
  let beforeThat = 0;

  const tooMany = (apa: Exclude<Countable, 'bagian'>, jumlah: number): ArchiveFault | undefined =>
    jumlah > PART_LIMITS[apa]
      ? { jenis: 'terlalu-banyak', apa, bagian, jumlah, batas: PART_LIMITS[apa] }
      : undefined;

  const elementNamed = (): ArchiveFault | undefined => {
    if (root === '') {
      root = nameText(name, nameLength);
      isRead = READ_ROOTS.has(root);
    }
    if (root === 'worksheet') {
      // By far the most elements are cells and their values.
      if (nameLength === 1) return name[0] === CELL_NAME ? tooMany('sel', ++counts.sel) : undefined;
      const local = nameText(name, nameLength);
      if (local === 'row') return tooMany('baris', ++counts.baris);
      if (local === 'mergeCell') keptTag = '';
    } else if (root === 'workbook' && nameText(name, nameLength) === 'sheet')
      return tooMany('lembar', ++counts.lembar);
    return undefined;
  };

  const tagEnded = (selfClosing: boolean): ArchiveFault | undefined => {
    if (keptTag !== undefined) {
      const area = mergedArea(keptTag);
      keptTag = undefined;
      const fault = tooMany('sel-gabungan', (counts['sel-gabungan'] += area));
      if (fault !== undefined) return fault;
    }
    if (selfClosing) return undefined;
    depth += 1;
    return tooMany('tingkat-xml', depth);
  };

  const lengthsFault = (): ArchiveFault | undefined =>
    isRead ? (tooMany('huruf-teks', textLength) ?? tooMany('huruf-tanda', tagLength)) : undefined;

  const keep = (bytes: Uint8Array, from: number, to: number): void => {
    tagLength += to - from;
    if (keptTag !== undefined && keptTag.length < LONGEST_KEPT_TAG)
      keptTag += Buffer.from(bytes.subarray(from, Math.min(to, from + LONGEST_KEPT_TAG))).toString('latin1');
  };

  /** Goes on from a byte as far as the state lasts; gives the next byte to look at. Each loop is tight, for a sheet has many millions. */
  const advance = (bytes: Uint8Array, from: number): number | ArchiveFault => {
    const { length } = bytes;
    let at = from;
    switch (state) {
      case TEXT:
        while (at < length && bytes[at] !== LESS) at += 1;
        textLength += at - from;
        if (at === length) return at;
        state = OPENED;
        return at + 1;
      case OPENED:
        tagLength = 0;
        nameLength = 0;
        state = stateAfterLess(bytes[at]);
        return state === NAME ? at : at + 1;
      case NAME:
        for (; at < length; at += 1) {
          const byte = bytes[at] ?? 0;
          if (byte <= BLANK || byte === GREATER || byte === SLASH) {
            state = TAG;
            break;
          }
          if (byte === COLON) nameLength = 0;
          else if (nameLength < LONGEST_NAME) name[nameLength++] = byte;
          tagLength += 1;
        }
        return state === NAME ? at : (elementNamed() ?? at);
      case TAG:
        for (; at < length; at += 1) {
          const byte = bytes[at];
          if (byte === GREATER || byte === LESS || byte === QUOTE || byte === APOSTROPHE) break;
        }
        keep(bytes, from, at);
        if (at === length) return at;
        if (bytes[at] === LESS) return { jenis: 'bagian-rusak', bagian };
        if (bytes[at] === GREATER) {
          state = TEXT;
          textLength = 0;
          return tagEnded((at === 0 ? before : bytes[at - 1]) === SLASH) ?? at + 1;
        }
        quote = bytes[at] ?? 0;
        state = QUOTED;
        keep(bytes, at, at + 1);
        return at + 1;
      case QUOTED:
        while (at < length && bytes[at] !== quote && bytes[at] !== LESS) at += 1;
        keep(bytes, from, at);
        if (at === length) return at;
        if (bytes[at] === LESS) return { jenis: 'bagian-rusak', bagian };
        state = TAG;
        keep(bytes, at, at + 1);
        return at + 1;
      case CLOSING:
        while (at < length && bytes[at] !== GREATER) at += 1;
        tagLength += at - from;
        if (at === length) return at;
        state = TEXT;
        textLength = 0;
        depth -= 1;
        return at + 1;
      case DECLARATION:
        if (bytes[at] !== DASH && bytes[at] !== BRACKET) {
          if (!isPicture) return { jenis: 'dtd', bagian };
          isXml = false;
          return length;
        }
        state = bytes[at] === DASH ? COMMENT : CDATA;
        otherMarkup = true;
        return at + 1;
      default: {
        // The declaration at the very beginning is no instruction.
        if (root !== '') otherMarkup = true;
        const end = state === COMMENT ? DASH : state === CDATA ? CLOSING_BRACKET : QUESTION;
        while (at < length && !(bytes[at] === GREATER && endsWith(bytes, at, end))) at += 1;
        if (state === CDATA) textLength += at - from;
        if (at === length) return at;
        state = TEXT;
        return at + 1;
      }
    }
  };

  /** Whether the bytes before this one are the end of a comment or CDATA (twice the same), or of an instruction. */
  const endsWith = (bytes: Uint8Array, at: number, byte: number): boolean => {
    const last = bytes[at - 1] ?? before;
    const lastButOne = at >= 2 ? bytes[at - 2] : at === 1 ? before : beforeThat;
    return last === byte && (byte === QUESTION || lastButOne === byte);
  };

  /** Whether the bytes, with what the last piece left, are UTF-8; a character may be cut by the end of a piece. */
  const isText = (bytes: Uint8Array): boolean => {
    const all = tail.length === 0 ? bytes : Buffer.concat([tail, bytes]);
    const whole = wholeCharacters(all);
    tail = all.subarray(whole);
    return isUtf8(all.subarray(0, whole));
  };

  return {
    push: (bytes) => {
      let at = 0;
      if (!started) {
        if (!isPicture && (isUtf16(bytes) || statesOtherEncoding(bytes)))
          return { jenis: 'bukan-utf8', bagian };
        at = textStart(bytes);
        if (at === bytes.length) return undefined;
        started = true;
        isXml = bytes[at] === LESS;
      }
      if (!isXml) return undefined;
      if (!isPicture && !isText(bytes)) return { jenis: 'bukan-utf8', bagian };
      while (at < bytes.length) {
        const next = advance(bytes, at);
        if (typeof next !== 'number') return next;
        at = next;
        if (textLength > PART_LIMITS['huruf-teks'] || tagLength > PART_LIMITS['huruf-tanda']) {
          const fault = lengthsFault();
          if (fault !== undefined) return fault;
        }
      }
      beforeThat = bytes.at(-2) ?? before;
      before = bytes.at(-1) ?? before;
      return undefined;
    },
    end: () => (isXml && !isPicture && tail.length > 0 ? { jenis: 'bukan-utf8', bagian } : undefined),
    hasOtherMarkup: () => isRead && otherMarkup,
  };
}

function stateAfterLess(byte: number | undefined): number {
  if (byte === SLASH) return CLOSING;
  if (byte === BANG) return DECLARATION;
  return byte === QUESTION ? INSTRUCTION : NAME;
}

function nameText(name: Uint8Array, length: number): string {
  return String.fromCharCode(...name.subarray(0, length));
}

/** How many cells a merge covers, by the reference in its tag; 0 where it states none. */
function mergedArea(tag: string): number {
  const [, left, top, right, bottom] =
    /\sref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/.exec(tag) ?? [];
  if (left === undefined || right === undefined) return 0;
  const columns = Math.abs(columnNumber(right) - columnNumber(left)) + 1;
  return columns * (Math.abs(Number(bottom) - Number(top)) + 1);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function textStart(bytes: Uint8Array): number {
  let at = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  while (at < bytes.length && (bytes[at] ?? 0) <= BLANK) at += 1;
  return at;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second === LESS) ||
    (first === LESS && second === 0)
  );
}

/** The declaration of an XML part states its encoding, if any other than UTF-8. */
function statesOtherEncoding(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const stated = /^[^<]*<\?xml\s[^>]*encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  return stated !== undefined && !/^(utf-?8|us-ascii|ascii)$/i.test(stated);
}

/** How many bytes from the start are whole characters, but for one that begins at the end and may go on. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
