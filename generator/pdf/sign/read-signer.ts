import { readFile, stat } from 'node:fs/promises';
import { failure, success, type Result } from '../../../rules/index.ts';
import type { FileFault } from '../../file-faults.ts';
import { openSigner, type Signer } from './open-signer.ts';

const LARGEST = 1024 * 1024;

/** A signer, and what it was made of, for others to make one of it. */
export interface ReadSigner {
  readonly signer: Signer;
  readonly bytes: Uint8Array;
}

/** Opens the signer of a .p12 file. */
export async function readSigner(
  berkas: string,
  passphrase: string,
  now: Date,
): Promise<Result<ReadSigner, FileFault>> {
  try {
    const { size } = await stat(berkas);
    if (size > LARGEST) return failure({ jenis: 'terlalu-besar', berkas, ukuran: size, batas: LARGEST });
    const bytes = await readFile(berkas);
    const opened = await openSigner(berkas, bytes, passphrase, now);
    return opened.ok ? success({ signer: opened.nilai, bytes }) : opened;
  } catch (error) {
    const { code: sebab } = error as NodeJS.ErrnoException;
    if (sebab === undefined) throw error;
    if (sebab === 'ENOENT') return failure({ jenis: 'tidak-ada', berkas });
    return failure(
      sebab === 'EISDIR' ? { jenis: 'folder', berkas } : { jenis: 'tidak-terbaca', berkas, sebab },
    );
  }
}
