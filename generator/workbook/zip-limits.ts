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
export function zipEntries(bytes: Buffer): Result<readonly ZipEntry[], ZipFault> {
  const entries = readDirectory(bytes);
  if (!entries.ok) return entries;
  const fault = namesFault(entries.nilai) ?? overlapFault(entries.nilai) ?? sizesFault(entries.nilai);
  return fault === undefined ? entries : failure(fault);
}

interface PlacedEntry extends ZipEntry {
  /** Where the part's own header begins. */
  readonly kepala: number;
}

const BROKEN: Result<never, ZipFault> = { ok: false, kesalahan: { jenis: 'rusak' } };

function readDirectory(bytes: Buffer): Result<readonly PlacedEntry[], ZipFault> {
  const end = endOfDirectory(bytes);
  if (end === undefined) return BROKEN;
  const jumlah = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  // A workbook below the size limit needs no 64-bit directory, and the directory stands right before its end.
  if (jumlah === WHOLE_16 || start === WHOLE_32 || start + size > end) return BROKEN;
  if (jumlah !== bytes.readUInt16LE(end + 8)) return BROKEN;
  if (jumlah > ZIP_LIMITS.bagian)
    return failure({ jenis: 'terlalu-banyak', apa: 'bagian', jumlah, batas: ZIP_LIMITS.bagian });
  const entries: PlacedEntry[] = [];
  let at = start;
  for (let index = 0; index < jumlah; index += 1) {
    if (at + CENTRAL_SIZE > start + size || bytes.readUInt32LE(at) !== CENTRAL) return BROKEN;
    const length =
      CENTRAL_SIZE + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > start + size) return BROKEN;
    const entry = readEntry(bytes, at, start);
    if (!entry.ok) return entry;
    entries.push(entry.nilai);
    at += length;
  }
  return at === start + size ? success(entries) : BROKEN;
}

/** Where the end record stands: the last one whose comment reaches exactly to the end of the file. */
function endOfDirectory(bytes: Buffer): number | undefined {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  }
  return undefined;
}

/** One entry of the directory with its part's own header; `directory` is where the directory begins. */
function readEntry(bytes: Buffer, at: number, directory: number): Result<PlacedEntry, ZipFault> {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const nameLength = bytes.readUInt16LE(at + 28);
  const rawName = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const nama = rawName.toString('utf8');
  const extra = bytes.subarray(
    at + CENTRAL_SIZE + nameLength,
    at + CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30),
  );
  const [ukuran, packed, kepala] = wideNumbers(extra, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  if (nameLength > ZIP_LIMITS.nama) return failure({ jenis: 'nama-bagian', bagian: nama });
  if ((flags & ENCRYPTED) !== 0) return failure({ jenis: 'tersandi' });
  if (method !== STORED && method !== DEFLATED) return BROKEN;
  if (kepala + LOCAL_SIZE > directory || bytes.readUInt32LE(kepala) !== LOCAL) return BROKEN;

  const localNameLength = bytes.readUInt16LE(kepala + 26);
  const mulai = kepala + LOCAL_SIZE + localNameLength + bytes.readUInt16LE(kepala + 28);
  const akhir = mulai + packed;
  if (akhir > directory) return BROKEN;
  const localName = bytes.subarray(kepala + LOCAL_SIZE, kepala + LOCAL_SIZE + localNameLength);
  const localFlags = bytes.readUInt16LE(kepala + 6);
  const stated = [bytes.readUInt32LE(kepala + 22), bytes.readUInt32LE(kepala + 18)];
  const sizesAgree =
    (localFlags & SIZES_FOLLOW) !== 0 ||
    [ukuran, packed].every((size, index) => stated[index] === size || stated[index] === WHOLE_32);
  if (
    !localName.equals(rawName) ||
    bytes.readUInt16LE(kepala + 8) !== method ||
    ((localFlags ^ flags) & (ENCRYPTED | SIZES_FOLLOW)) !== 0 ||
    !sizesAgree ||
    (method === STORED && ukuran !== packed)
  )
    return failure({ jenis: 'bagian-bertentangan', bagian: nama });
  const crc = bytes.readUInt32LE(at + 16);
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
// eslint-disable-next-line no-control-regex -- control characters in a part's name are what is looked for
const ODD_NAME = /^$|^\/|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|[\u0000-\u001F\u007F\uFFFD]/;

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
