import { isUtf8 } from 'node:buffer';
import type { ArchiveFault } from './archive-fault.ts';

/** What the XML of a part may be like. */
export const PART_LIMITS = {
  /** Elements within one another. */
  'tingkat-xml': 256,
  /** Bytes of one tag: the longest list of ranges stays below. */
  'huruf-tanda': 256 * 1024,
  /** Bytes of a text: 32,767 characters, each written as a number. */
  'huruf-teks': 400_000,
} as const;

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
const LONGEST_DECLARATION = 200;

/**
 * Opens a scan: one pass over the bytes that holds nothing but counters, so that a part is known to be harmless before a parser
 * builds anything of it. It is no parser: what is malformed is left for that to refuse.
 *
 * @param bagian the part's name
 * @param isPicture a picture may be an SVG of any kind, which nobody parses
 */
export function openPartScan(bagian: string, isPicture: boolean): PartScan {
  let state = TEXT;
  let started = false;
  let isXml = true;
  let root = '';
  let isRead = false;
  let otherMarkup = false;
  let tags = 0;
  let depth = 0;
  let textLength = 0;
  let tagLength = 0;
  let quote = 0;
  const name = new Uint8Array(LONGEST_NAME);
  let nameLength = 0;
  let tail: Uint8Array = new Uint8Array();
  // The last two bytes of the piece before.
  let before = 0;
  let beforeThat = 0;

  const tooMany = (apa: keyof typeof PART_LIMITS, jumlah: number): ArchiveFault | undefined =>
    jumlah > PART_LIMITS[apa]
      ? { jenis: 'terlalu-banyak', apa, bagian, jumlah, batas: PART_LIMITS[apa] }
      : undefined;

  const lengthsFault = (): ArchiveFault | undefined =>
    isRead ? (tooMany('huruf-teks', textLength) ?? tooMany('huruf-tanda', tagLength)) : undefined;

  /** Goes on from a byte as far as the state lasts; gives the next byte to look at. Each loop is tight: a sheet has many millions of bytes. */
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
        tags += 1;
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
        if (state === TAG && root === '') {
          root = String.fromCharCode(...name.subarray(0, nameLength));
          isRead = READ_ROOTS.has(root);
        }
        return at;
      case TAG:
        for (; at < length; at += 1) {
          const byte = bytes[at];
          if (byte === GREATER || byte === LESS || byte === QUOTE || byte === APOSTROPHE) break;
        }
        tagLength += at - from;
        if (at === length) return at;
        if (bytes[at] === LESS) return { jenis: 'bagian-rusak', bagian };
        if (bytes[at] === GREATER) {
          state = TEXT;
          textLength = 0;
          if ((at === 0 ? before : bytes[at - 1]) === SLASH) return at + 1;
          depth += 1;
          return tooMany('tingkat-xml', depth) ?? at + 1;
        }
        quote = bytes[at] ?? 0;
        state = QUOTED;
        return at + 1;
      case QUOTED:
        while (at < length && bytes[at] !== quote && bytes[at] !== LESS) at += 1;
        tagLength += at - from;
        if (at === length) return at;
        if (bytes[at] === LESS) return { jenis: 'bagian-rusak', bagian };
        state = TAG;
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
        const end = state === COMMENT ? DASH : state === CDATA ? CLOSING_BRACKET : QUESTION;
        while (at < length && !(bytes[at] === GREATER && endsWith(bytes, at, end))) at += 1;
        if (state === CDATA) textLength += at - from;
        // The declaration at the very beginning is no instruction.
        if (state === INSTRUCTION) {
          tagLength += at - from;
          if (tags > 1 || tagLength > LONGEST_DECLARATION) otherMarkup = true;
        }
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
    (first === LESS && second === 0 && bytes.length > 1)
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
