import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { stopReading } from './reading-limits.ts';

/** The parts of a zip file, read from the disk as they are asked for. */
export interface ZipParts {
  readonly has: (name: string) => boolean;
  /** The text of a part in pieces; throws where the part is missing or damaged. */
  readonly text: (name: string) => AsyncIterable<string>;
  readonly close: () => void;
}

/** Opens a zip file by its table of contents; throws where that is damaged or names a part twice. */
export async function openZip(berkas: string): Promise<ZipParts> {
  const zip = await openPromise(berkas, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = partName(entry.fileName);
      if (entries.has(name)) stopReading({ jenis: 'rusak' });
      entries.set(name, entry);
    }
    return {
      has: (name) => entries.has(partName(name)),
      text: (name) => textOf(zip, entries.get(partName(name)) ?? stopReading({ jenis: 'rusak' })),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The names of parts are alike whatever their case. */
function partName(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

async function* textOf(zip: ZipFile, entry: Entry): AsyncIterable<string> {
  // Neither a byte that is no UTF-8 nor one that was changed on the way passes for text.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let checksum = 0;
  const bytes: Readable = await zip.openReadStreamPromise(entry);
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    checksum = crc32(chunk, checksum);
    yield decoder.decode(chunk, { stream: true });
  }
  if (checksum !== entry.crc32) stopReading({ jenis: 'rusak' });
  yield decoder.decode();
}
