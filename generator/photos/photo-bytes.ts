import { inflateSync } from 'node:zlib';

/** What the bytes of a photograph say of it. */
export interface PhotoFacts {
  readonly jenis: 'png' | 'jpeg';
  readonly lebar: number;
  readonly tinggi: number;
  /** How a JPEG is to be turned, as EXIF numbers it: 1 as it is, to 8. */
  readonly orientasi: number;
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);

/** Which of the two kinds of file its first bytes make it; its name says nothing. */
export function photoKind(bytes: Buffer): PhotoFacts['jenis'] | undefined {
  if (bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) return 'png';
  return bytes.subarray(0, JPEG_START.length).equals(JPEG_START) ? 'jpeg' : undefined;
}

/** Kind, size and orientation; undefined where the file is broken or cut off. */
export function photoFacts(bytes: Buffer, jenis: PhotoFacts['jenis']): PhotoFacts | undefined {
  try {
    return jenis === 'png' ? pngFacts(bytes) : jpegFacts(bytes);
  } catch (error) {
    // A length that points beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const PNG_WIDTH = 16;
const PNG_HEIGHT = 20;

function pngFacts(bytes: Buffer): PhotoFacts | undefined {
  const first = bytes.toString('latin1', PNG_SIGNATURE.length + 4, PNG_SIGNATURE.length + 8);
  if (first !== 'IHDR') return undefined;
  return {
    jenis: 'png',
    lebar: bytes.readUInt32BE(PNG_WIDTH),
    tinggi: bytes.readUInt32BE(PNG_HEIGHT),
    orientasi: 1,
  };
}

/** Bytes of a pixel at its deepest, and how far the passes of an interlaced picture can add to them. */
const DEEPEST_PIXEL = 8;
const PASSES = 2;

/** Whether the pixels of a PNG are all there, and no more than its size allows: a small file can unpack to gigabytes. */
export function pngIsWhole(bytes: Buffer, { lebar, tinggi }: PhotoFacts): boolean {
  const parts: Buffer[] = [];
  let ended = false;
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length && !ended;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    ended = name === 'IEND';
    at += length + 12;
  }
  const most = PASSES * tinggi * (lebar * DEEPEST_PIXEL + 1);
  try {
    return ended && inflateSync(Buffer.concat(parts), { maxOutputLength: most }).length > tinggi;
  } catch {
    return false;
  }
}

/** Start-of-frame markers; C4, C8 and CC among them are other segments. */
const FIRST_FRAME = 0xc0;
const LAST_FRAME = 0xcf;
const NOT_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];
const EXIF_SEGMENT = 0xe1;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

function jpegFacts(bytes: Buffer): PhotoFacts | undefined {
  let orientasi = 1;
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === EXIF_SEGMENT) orientasi = exifOrientation(segment) ?? orientasi;
    if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NOT_FRAMES.includes(marker)) {
      // Within the picture itself FF is always followed by 00, so this is its end.
      if (bytes.indexOf(END_OF_IMAGE, at) < 0) return undefined;
      return { jenis: 'jpeg', tinggi: segment.readUInt16BE(1), lebar: segment.readUInt16BE(3), orientasi };
    }
    at += 2 + length;
  }
  return undefined;
}

const EXIF_HEAD = 'Exif\0\0';
const ORIENTATION_TAG = 0x0112;
const ENTRY_SIZE = 12;

/** The orientation that an EXIF segment states (EXIF 2.3, tag 0112); undefined where it states none that there is. */
function exifOrientation(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, EXIF_HEAD.length) !== EXIF_HEAD) return undefined;
  const tiff = segment.subarray(EXIF_HEAD.length);
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    const entries = Array.from({ length: short(directory) }, (_, at) => directory + 2 + at * ENTRY_SIZE);
    const entry = entries.find((at) => short(at) === ORIENTATION_TAG);
    const value = entry === undefined ? 1 : short(entry + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  } catch (error) {
    // EXIF that is broken turns nothing.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
