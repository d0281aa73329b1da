import { closeSync, openSync, readSync } from 'node:fs';
import { open, stat, truncate, writeFile, type FileHandle } from 'node:fs/promises';
import { BADGE_EXTENSION, extensionsOf } from '../output/formats.ts';
import { replaceFile } from './durable-files.ts';
import { lineOf, readEntry, readHeader, type ManifestEntry, type ManifestHeader } from './manifest-lines.ts';

/** The name of a manifest inside the folder it tells of. */
export const MANIFEST_NAME = 'manifest.jsonl';

/**
 * Reads the header of a manifest.
 *
 * @returns null where there is no manifest, `rusak` where the file is none
 */
export async function readManifestHeader(path: string): Promise<ManifestHeader | 'rusak' | null> {
  const found = await stat(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  });
  if (found === null) return null;
  if (!found.isFile()) return 'rusak';
  for (const { text } of linesOf(path)) return readHeader(text) ?? 'rusak';
  return 'rusak';
}

/** The entries of a manifest in the order of the file. A line that cannot be read is left out. */
export function* entriesOf(path: string): Generator<ManifestEntry> {
  for (const { text, offset } of linesOf(path)) {
    const entry = offset === 0 ? null : readEntry(text);
    if (entry !== null) yield entry;
  }
}

/** A manifest as it was when it was opened. */
export interface ManifestReader {
  /** What it says of a document, the files in the order of their kinds; nothing where it does not know it. */
  readonly known: (urut: number) => readonly ManifestEntry[];
  readonly close: () => void;
}

/** A manifest to which a run appends. */
export interface Manifest {
  readonly known: ManifestReader['known'];
  /** Appends lines for files that are durable by now, and flushes them. */
  readonly append: (entries: readonly ManifestEntry[]) => Promise<void>;
  /** Puts the lines into the order of the workbook, one for each file, in place of all that was appended over time. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Begins a manifest, in place of one that may be there. */
export async function startManifest(path: string, header: ManifestHeader): Promise<void> {
  await replaceFile(path, (temporary) => writeFile(temporary, lineOf(header)));
}

/** The files that a document may have, in the order of their lines. */
const EXTENSIONS: readonly string[] = [...extensionsOf('keduanya'), BADGE_EXTENSION];
const SLOTS = EXTENSIONS.length;

/** Opens a manifest to look things up. */
export function readManifest(path: string): ManifestReader {
  return readerOf(path, indexOf(path));
}

function readerOf(path: string, index: ManifestIndex): ManifestReader {
  const reader = openSync(path, 'r');
  return {
    known: (urut) =>
      EXTENSIONS.flatMap((_, slot) => {
        const text = index.line(reader, urut, slot);
        const entry = text === null ? null : readEntry(text);
        return entry === null ? [] : [entry];
      }),
    close: () => closeSync(reader),
  };
}

/** Opens a manifest to go on with it. A last line that was cut off is removed. */
export async function openManifest(path: string): Promise<Manifest> {
  const index = indexOf(path);
  await truncate(path, index.length);
  const handle = await open(path, 'a');
  const reader = readerOf(path, index);
  return {
    known: reader.known,
    append: async (entries) => {
      if (entries.length === 0) return;
      await handle.appendFile(entries.map(lineOf).join(''));
      await handle.datasync();
    },
    finish: () => putInOrder(path),
    close: async () => {
      reader.close();
      await handle.close();
    },
  };
}

async function putInOrder(path: string): Promise<void> {
  const index = indexOf(path);
  if (index.inOrder) return;
  const reader = openSync(path, 'r');
  try {
    await replaceFile(path, async (temporary) => {
      const handle = await open(temporary, 'w');
      try {
        await copyInOrder(handle, reader, index);
      } finally {
        await handle.close();
      }
    });
  } finally {
    closeSync(reader);
  }
}

const WRITE_AT_ONCE = 1 << 16;

async function copyInOrder(target: FileHandle, reader: number, index: ManifestIndex): Promise<void> {
  let text = index.header;
  for (let urut = 1; urut <= index.jumlah; urut += 1) {
    for (let slot = 0; slot < SLOTS; slot += 1) text += index.line(reader, urut, slot) ?? '';
    if (text.length < WRITE_AT_ONCE) continue;
    await target.appendFile(text);
    text = '';
  }
  await target.appendFile(text);
}

/** Where the line that counts for each file stands: the last one. Holds numbers only, for there may be 100,000 documents. */
interface ManifestIndex {
  readonly header: string;
  readonly jumlah: number;
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  /** One line for each file, in the order of the workbook, and nothing else. */
  readonly inOrder: boolean;
  readonly line: (reader: number, urut: number, slot: number) => string | null;
}

function indexOf(path: string): ManifestIndex {
  let header = '';
  let [jumlah, length, latest] = [0, 0, -1];
  let inOrder = true;
  let starts = new Float64Array();
  let lengths = new Uint32Array();
  for (const { text, offset, size } of linesOf(path)) {
    length = offset + size;
    if (offset === 0) {
      header = `${text}\n`;
      jumlah = readHeader(text)?.jumlah ?? 0;
      starts = new Float64Array(jumlah * SLOTS);
      lengths = new Uint32Array(jumlah * SLOTS);
      continue;
    }
    const entry = readEntry(text);
    const slot =
      entry === null || 'gagal' in entry ? 0 : EXTENSIONS.findIndex((each) => entry.berkas.endsWith(each));
    if (entry === null || slot < 0 || entry.urut > jumlah) {
      inOrder = false;
      continue;
    }
    const first = (entry.urut - 1) * SLOTS;
    // A document that failed has one line, whatever it had before, and the other way round.
    if ('gagal' in entry) lengths.fill(0, first, first + SLOTS);
    starts[first + slot] = offset;
    lengths[first + slot] = size;
    inOrder &&= first + slot > latest;
    latest = first + slot;
  }
  return {
    header,
    jumlah,
    length,
    inOrder,
    line: (reader, urut, slot) => {
      const at = (urut - 1) * SLOTS + slot;
      const size = lengths[at] ?? 0;
      if (size === 0) return null;
      const bytes = Buffer.alloc(size);
      readSync(reader, bytes, 0, size, starts[at] ?? 0);
      return bytes.toString('utf8');
    },
  };
}

interface Line {
  /** Without its end. */
  readonly text: string;
  /** In bytes. */
  readonly offset: number;
  /** In bytes, with its end. */
  readonly size: number;
}

const READ_AT_ONCE = 1 << 16;
const NEWLINE = 10;

/** The whole lines of a file; what stands behind the last line end is left out. */
function* linesOf(path: string): Generator<Line> {
  const reader = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let offset = 0;
    for (;;) {
      const block = Buffer.alloc(READ_AT_ONCE);
      const read = readSync(reader, block, 0, block.length, null);
      if (read === 0) return;
      const bytes = Buffer.concat([rest, block.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        const size = end + 1 - start;
        yield { text: bytes.toString('utf8', start, end), offset, size };
        offset += size;
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } finally {
    closeSync(reader);
  }
}
