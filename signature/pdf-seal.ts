import { utf8 } from './base64url.ts';

const MARK = utf8('\n%PTKPDF1.');
const NEW_LINE = 0x0a;
const START = utf8('startxref');

/** Room for the offset and the end mark behind `startxref`. */
const END_BYTES = 64;

/**
 * A PDF with its seal: a comment line behind the file, then the file's own end once more, so that every reader finds the
 * cross-reference table where it looks for it.
 *
 * @param seal one line of ASCII that begins with "PTKPDF1."
 */
export function withSeal(pdf: Uint8Array, seal: string): Uint8Array {
  const tail = utf8(`\n%${seal}\n${endOf(pdf)}`);
  const sealed = new Uint8Array(pdf.length + tail.length);
  sealed.set(pdf);
  sealed.set(tail, pdf.length);
  return sealed;
}

/** The file that was sealed, and its seal. */
export interface SealedPdf {
  readonly pdf: Uint8Array;
  readonly segel: string;
}

/**
 * Takes a sealed PDF apart. Nothing may stand behind the seal but the repeated end: what somebody appended could hide what was
 * sealed. `utuh` is false where it does, or where the end is another.
 */
export function readSeal(file: Uint8Array): (SealedPdf & { readonly utuh: boolean }) | undefined {
  const at = lastIndexOf(file, MARK);
  if (at < 0) return undefined;
  const begin = at + 2;
  const line = file.indexOf(NEW_LINE, begin);
  const end = line < 0 ? file.length : line;
  const segel = ascii(file.subarray(begin, end));
  const pdf = file.subarray(0, at);
  const again = withSeal(pdf, segel);
  const utuh = again.length === file.length && again.every((byte, index) => byte === file[index]);
  return { pdf, segel, utuh };
}

const BYTE_RANGE = utf8('/ByteRange');

/** Whether a PDF bears a signature of its own (PAdES). It has the last word in the file: nothing may stand behind it. */
export function bearsSignature(pdf: Uint8Array): boolean {
  return lastIndexOf(pdf, BYTE_RANGE) >= 0;
}

/** The last `startxref` of a PDF with its offset and end mark; every PDF ends with it. */
function endOf(pdf: Uint8Array): string {
  const at = lastIndexOf(pdf, START);
  const written = at < 0 ? '' : ascii(pdf.subarray(at, at + END_BYTES));
  const offset = /^startxref\s+(\d+)\s+%%EOF/.exec(written)?.[1] ?? '0';
  return `startxref\n${offset}\n%%EOF\n`;
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  let at = bytes.lastIndexOf(first);
  while (at >= 0) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  }
  return -1;
}

function ascii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
