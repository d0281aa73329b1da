import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Writes a file inside a folder: to a temporary name, flushed and renamed, so that no half file is ever seen. */
export async function writeInside(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const root = resolve(folder);
  const path = resolve(join(root, name));
  if (!path.startsWith(root + sep)) throw new Error(`file name leaves the output folder: ${name}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return path;
}
