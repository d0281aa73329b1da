import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { failure, success, type Result } from '../../rules/index.ts';
import type { ArchiveFault } from './archive-fault.ts';

/** What a workbook's archive may hold. Excel's own files stay far below. */
export const ZIP_LIMITS = {
  /** Parts in the archive. */
  bagian: 10_000,
  /** Bytes of a part's name. */
  nama: 512,
  /** Bytes of all parts together, unpacked. */
  terurai: 1024 * 1024 * 1024,
  /** Bytes of one part, unpacked: a text of this length is the longest that can be edited. */
  satuBagian: 500 * 1024 * 1024,
  /** Unpacked bytes for each packed one, of parts beyond `bolehMengembang`. A full sheet has about 20. */
  pembesaran: 300,
  bolehMengembang: 50 * 1024 * 1024,
} as const;

/** A part as the archive's directory states it; its bytes are still packed. */
export interface ZipEntry {
  readonly nama: string;
  readonly terkompres: boolean;
  /** Where its packed bytes stand in the file. */
  readonly mulai: number;
  readonly akhir: number;
  /** Bytes unpacked, as stated; whoever unpacks it must not believe this. */
  readonly ukuran: number;
  readonly crc: number;
}

/** The bytes of an archive, wherever they are; reading beyond its end gives fewer. */
export interface ByteSource {
  readonly length: number;
  readonly read: (start: number, length: number) => Buffer;
}

/** An archive that is broken, one with a password, or one that is not to be trusted. */
export type ZipFault = ArchiveFault | { readonly jenis: 'rusak' } | { readonly jenis: 'tersandi' };

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_EXTRA = 0x0001;
const WHOLE_16 = 0xffff;
const WHOLE_32 = 0xffffffff;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the directory of a zip archive and compares it with what stands before each part, without unpacking anything.
 *
 * What is refused: more or larger parts than {@link ZIP_LIMITS}; names that lead out of the archive; two parts of the same name,
 * or over the same bytes; a part that the directory describes otherwise than the part itself, for two programs would read two
 * different workbooks; passwords.
 */
export function zipEntries(source: ByteSource): Result<readonly ZipEntry[], ZipFault> {
  const entries = readDirectory(source);
  if (!entries.ok) return entries;
  const fault = namesFault(entries.nilai) ?? overlapFault(entries.nilai) ?? sizesFault(entries.nilai);
  return fault === undefined ? entries : failure(fault);
}

/** As {@link zipEntries}, of a file on the disk: only its directory and the parts' headers are read. Throws what the system says. */
export function zipFileFault(berkas: string): ZipFault | undefined {
  const file = openSync(berkas, 'r');
  try {
    const entries = zipEntries({
      length: fstatSync(file).size,
      read: (start, length) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, start));
      },
    });
    return entries.ok ? undefined : entries.kesalahan;
  } finally {
    closeSync(file);
  }
}

interface PlacedEntry extends ZipEntry {
  /** Where the part's own header begins. */
  readonly kepala: number;
}

const BROKEN: Result<never, ZipFault> = { ok: false, kesalahan: { jenis: 'rusak' } };

function readDirectory(source: ByteSource): Result<readonly PlacedEntry[], ZipFault> {
  const end = readEnd(source);
  if (end === undefined) return BROKEN;
  const { jumlah, size, start } = end;
  if (jumlah > ZIP_LIMITS.bagian)
    return failure({ jenis: 'terlalu-banyak', apa: 'bagian', jumlah, batas: ZIP_LIMITS.bagian });
  const directory = source.read(start, size);
  const entries: PlacedEntry[] = [];
  let at = 0;
  for (let index = 0; index < jumlah; index += 1) {
    if (at + CENTRAL_SIZE > size || directory.readUInt32LE(at) !== CENTRAL) return BROKEN;
    const names = directory.readUInt16LE(at + 28);
    const length = CENTRAL_SIZE + names + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (at + length > size) return BROKEN;
    const entry = readEntry(source, directory.subarray(at, at + length), start);
    if (!entry.ok) return entry;
    entries.push(entry.nilai);
    at += length;
  }
  return at === size ? success(entries) : BROKEN;
}

/** What the last record says of the directory: the one whose comment reaches exactly to the end of the file. */
function readEnd(source: ByteSource): { jumlah: number; size: number; start: number } | undefined {
  const length = Math.min(source.length, END_SIZE + LONGEST_COMMENT);
  const tail = source.read(source.length - length, length);
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END || at + END_SIZE + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const jumlah = tail.readUInt16LE(at + 10);
    const size = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    const inFile = source.length - tail.length + at;
    // A workbook below the size limit needs no 64-bit directory, and all parts stand in this one file.
    const isWhole = jumlah !== WHOLE_16 && start !== WHOLE_32 && start + size <= inFile;
    return isWhole && jumlah === tail.readUInt16LE(at + 8) ? { jumlah, size, start } : undefined;
  }
  return undefined;
}

/**
 * One entry of the directory with its part's own header.
 *
 * @param stated the entry as it stands in the directory
 * @param directory where the directory begins: parts end before it
 */
function readEntry(source: ByteSource, stated: Buffer, directory: number): Result<PlacedEntry, ZipFault> {
  const flags = stated.readUInt16LE(8);
  const method = stated.readUInt16LE(10);
  const nameEnd = CENTRAL_SIZE + stated.readUInt16LE(28);
  const rawName = stated.subarray(CENTRAL_SIZE, nameEnd);
  const nama = rawName.toString('utf8');
  const [ukuran, packed, kepala] = wideNumbers(stated.subarray(nameEnd, nameEnd + stated.readUInt16LE(30)), [
    stated.readUInt32LE(24),
    stated.readUInt32LE(20),
    stated.readUInt32LE(42),
  ]);
  if (rawName.length > ZIP_LIMITS.nama) return failure({ jenis: 'nama-bagian', bagian: nama });
  if ((flags & ENCRYPTED) !== 0) return failure({ jenis: 'tersandi' });
  if ((method !== STORED && method !== DEFLATED) || kepala + LOCAL_SIZE > directory) return BROKEN;

  const own = source.read(kepala, LOCAL_SIZE + rawName.length);
  if (own.readUInt32LE(0) !== LOCAL) return BROKEN;
  const mulai = kepala + LOCAL_SIZE + own.readUInt16LE(26) + own.readUInt16LE(28);
  const akhir = mulai + packed;
  if (akhir > directory) return BROKEN;
  const ownFlags = own.readUInt16LE(6);
  const ownSizes = [own.readUInt32LE(22), own.readUInt32LE(18)];
  const sizesAgree =
    (ownFlags & SIZES_FOLLOW) !== 0 ||
    [ukuran, packed].every((size, index) => ownSizes[index] === size || ownSizes[index] === WHOLE_32);
  const agree =
    sizesAgree &&
    own.readUInt16LE(26) === rawName.length &&
    own.subarray(LOCAL_SIZE).equals(rawName) &&
    own.readUInt16LE(8) === method &&
    ((ownFlags ^ flags) & (ENCRYPTED | SIZES_FOLLOW)) === 0 &&
    (method === DEFLATED || ukuran === packed);
  if (!agree) return failure({ jenis: 'bagian-bertentangan', bagian: nama });
  const crc = stated.readUInt32LE(16);
  return success({ nama, terkompres: method === DEFLATED, kepala, mulai, akhir, ukuran, crc });
}

/** Numbers of the directory; one that does not fit stands in the 64-bit extra field instead, in this order. */
function wideNumbers(extra: Buffer, numbers: readonly [number, number, number]): [number, number, number] {
  const wide: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    for (let field = at + 4; field + 8 <= end; field += 8) wide.push(Number(extra.readBigUInt64LE(field)));
    break;
  }
  const [ukuran, packed, kepala] = numbers.map((value) =>
    value === WHOLE_32 ? (wide.shift() ?? value) : value,
  );
  return [ukuran ?? 0, packed ?? 0, kepala ?? 0];
}

/** A name that is absolute, climbs up, or that one system takes for a folder and another one does not. */
const ODD_NAME = /^$|^\/|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|(?![\u0080-\u009F])\p{Cc}|\uFFFD/u;

function namesFault(entries: readonly ZipEntry[]): ArchiveFault | undefined {
  const odd = entries.find(({ nama }) => ODD_NAME.test(nama));
  if (odd !== undefined) return { jenis: 'nama-bagian', bagian: odd.nama };
  // The names of parts are the same in upper and lower case (ECMA-376-2).
  const seen = new Set<string>();
  for (const { nama } of entries) {
    const folded = nama.toLowerCase();
    if (seen.has(folded)) return { jenis: 'bagian-ganda', bagian: nama };
    seen.add(folded);
  }
  return undefined;
}

function overlapFault(entries: readonly PlacedEntry[]): ArchiveFault | undefined {
  const inOrder = [...entries].sort((a, b) => a.kepala - b.kepala);
  const over = inOrder.find((entry, index) => index > 0 && entry.kepala < (inOrder[index - 1]?.akhir ?? 0));
  return over === undefined ? undefined : { jenis: 'bagian-bertumpuk', bagian: over.nama };
}

function sizesFault(entries: readonly ZipEntry[]): ArchiveFault | undefined {
  let total = 0;
  for (const { nama: bagian, ukuran, mulai, akhir } of entries) {
    const batas = partLimit(akhir - mulai);
    if (ukuran > batas) return { jenis: 'mengembang', bagian, ukuran, batas };
    total += ukuran;
    if (total > ZIP_LIMITS.terurai)
      return { jenis: 'mengembang', bagian, ukuran: total, batas: ZIP_LIMITS.terurai };
  }
  return undefined;
}

/** To how many bytes a part of so many packed ones may unpack. */
function partLimit(packed: number): number {
  const { bolehMengembang, pembesaran, satuBagian } = ZIP_LIMITS;
  return Math.min(satuBagian, Math.max(bolehMengembang, packed * pembesaran));
}
