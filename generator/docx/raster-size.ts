/** Width and height of a PNG or JPEG, in pixels. */
export function rasterSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  const size = isPng(bytes) ? pngSize(bytes) : jpegSize(bytes);
  if (size === undefined) throw new Error('a picture without a size');
  return size;
}

const PNG_MAGIC = 0x89504e47;
const PNG_WIDTH = 16;
const PNG_HEIGHT = 20;

function isPng(bytes: Buffer): boolean {
  return bytes.length > PNG_HEIGHT + 4 && bytes.readUInt32BE(0) === PNG_MAGIC;
}

function pngSize(bytes: Buffer) {
  return { width: bytes.readUInt32BE(PNG_WIDTH), height: bytes.readUInt32BE(PNG_HEIGHT) };
}

/** Start-of-frame markers; C4, C8 and CC among them are other segments. */
const FIRST_FRAME = 0xc0;
const LAST_FRAME = 0xcf;
const NOT_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];

function jpegSize(bytes: Buffer) {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NOT_FRAMES.includes(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    // Any number of FF may stand before a marker.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
