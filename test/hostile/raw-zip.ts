import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive that may lie about itself. */
export interface RawPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Ready packed bytes, in place of those of `content`. */
  readonly packed?: Uint8Array;
  /** What the headers state, in place of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The name in the part's own header, where it differs from the directory. */
  readonly localName?: string;
  /** An extra field of the directory. */
  readonly extra?: Uint8Array;
  /** No bytes of its own: the directory points at the first part once more. */
  readonly overFirst?: boolean;
}

const DEFLATED = 8;

/** Writes a zip archive exactly as it is told, true or not. */
export function rawZip(
  parts: readonly RawPart[],
  end: (record: Buffer) => Buffer = (record) => record,
): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.packed ?? deflateRawSync(content);
    const name = Buffer.from(part.name);
    const localName = Buffer.from(part.localName ?? part.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(part.flags ?? 0, 2);
    facts.writeUInt16LE(part.method ?? DEFLATED, 4);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(part.crc ?? crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(part.size ?? content.length, 18);
    facts.writeUInt16LE(localName.length, 22);
    const at = part.overFirst === true ? 0 : offset;
    if (part.overFirst !== true) {
      const body = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, localName, packed]);
      bodies.push(body);
      offset += body.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    facts.copy(entry, 6);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(part.extra?.length ?? 0, 30);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name, Buffer.from(part.extra ?? []));
  }
  const listed = Buffer.concat(directory);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(parts.length, 8);
  record.writeUInt16LE(parts.length, 10);
  record.writeUInt32LE(listed.length, 12);
  record.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end(record)]);
}

/**
 * The packed bytes of a text repeated many times, made at the cost of packing it once.
 *
 * @returns the bytes, the length they unpack to and its checksum
 */
export function packedBomb(
  block: Buffer,
  times: number,
  start = '',
  last = '',
): { packed: Buffer; size: number; crc: number } {
  const flushed = (bytes: Buffer): Buffer =>
    deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const one = flushed(block);
  const packed = Buffer.concat([
    flushed(Buffer.from(start)),
    ...Array.from({ length: times }, () => one),
    deflateRawSync(Buffer.from(last)),
  ]);
  let crc = crc32(start);
  for (let time = 0; time < times; time += 1) crc = crc32(block, crc);
  return { packed, size: start.length + block.length * times + last.length, crc: crc32(last, crc) };
}
