import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib';
import type { FileFault } from '../file-faults.ts';
import type { ArchiveFault } from './archive-fault.ts';
import { openPartScan, type PartScan } from './part-scan.ts';
import { zipEntries, zipFileFault, type ZipEntry, type ZipFault } from './zip-limits.ts';

/** A part of at most this size is unpacked in one piece. */
const AT_ONCE = 1024 * 1024;
const PIECE = 256 * 1024;

/**
 * Looks through a whole workbook before any part of it is parsed: its archive (see {@link zipEntries}), then each part as it
 * unpacks. A part that unpacks to more than it states, or to something else than its checksum says, is refused at that byte.
 *
 * @param edited whether its parts will be edited as text, which wants XML of elements and text only
 */
export async function guardWorkbook(
  berkas: string,
  bytes: Buffer,
  { edited = false } = {},
): Promise<FileFault | undefined> {
  const entries = zipEntries({
    length: bytes.length,
    read: (start, length) => bytes.subarray(start, start + length),
  });
  if (!entries.ok) return archiveFault(berkas, entries.kesalahan);
  for (const entry of entries.nilai) {
    const scan = openPartScan(entry.nama, entry.nama.startsWith('xl/media/'));
    const sebab = (await unpackInto(scan, bytes, entry)) ?? editFault(scan, entry, edited);
    if (sebab !== undefined) return { jenis: 'isi-ditolak', berkas, sebab };
  }
  return undefined;
}

/** Looks through the directory of a workbook's archive on the disk; its parts stay packed and are looked at by who reads them. */
export function guardArchive(berkas: string): FileFault | undefined {
  const fault = zipFileFault(berkas);
  return fault === undefined ? undefined : archiveFault(berkas, fault);
}

function archiveFault(berkas: string, fault: ZipFault): FileFault {
  if (fault.jenis === 'rusak' || fault.jenis === 'tersandi') return { ...fault, berkas };
  return { jenis: 'isi-ditolak', berkas, sebab: fault };
}

function editFault(scan: PartScan, { nama }: ZipEntry, edited: boolean): ArchiveFault | undefined {
  return edited && scan.hasOtherMarkup() ? { jenis: 'bukan-tulisan-excel', bagian: nama } : undefined;
}

async function unpackInto(scan: PartScan, bytes: Buffer, entry: ZipEntry): Promise<ArchiveFault | undefined> {
  const broken: ArchiveFault = { jenis: 'bagian-rusak', bagian: entry.nama };
  let length = 0;
  let crc = 0;
  try {
    for await (const piece of unpacked(bytes.subarray(entry.mulai, entry.akhir), entry)) {
      length += piece.length;
      if (length > entry.ukuran) return { jenis: 'bagian-bertentangan', bagian: entry.nama };
      crc = crc32(piece, crc);
      const fault = scan.push(piece);
      if (fault !== undefined) return fault;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return { jenis: 'bagian-bertentangan', bagian: entry.nama };
    // What zlib finds wrong with the bytes; anything else is a fault of this program.
    if (code.startsWith('Z_')) return broken;
    throw error;
  }
  return length === entry.ukuran && crc === entry.crc ? scan.end() : broken;
}

function unpacked(packed: Buffer, entry: ZipEntry): Iterable<Buffer> | AsyncIterable<Buffer> {
  if (!entry.terkompres) return [packed];
  if (entry.ukuran <= AT_ONCE)
    return [inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.ukuran) })];
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  return inflate as AsyncIterable<Buffer>;
}
