import { open } from 'node:fs/promises';
import type { FileFault } from '../file-faults.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const PIECE_BYTES = 64 * 1024;

/** What the first bytes say a file is, where that is no zip file. */
export async function checkKind(berkas: string): Promise<FileFault | undefined> {
  const file = await open(berkas);
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, 0);
    const start = piece.subarray(0, bytesRead);
    if (startsWith(start, ZIP)) return undefined;
    if (startsWith(start, OLE)) {
      const encrypted = (await file.readFile()).includes(ENCRYPTED);
      return { jenis: encrypted || start.includes(ENCRYPTED) ? 'tersandi' : 'xls-lama', berkas };
    }
    if (start.subarray(0, 5).toString('latin1') === '%PDF-')
      return { jenis: 'bukan-xlsx', berkas, dikira: 'PDF' };
    return { jenis: 'bukan-xlsx', berkas, dikira: start.includes(0) ? 'data lain' : 'teks' };
  } finally {
    await file.close();
  }
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
