import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';

/**
 * Writes a file inside a folder: to a temporary name, flushed and renamed, so that no half file is ever seen.
 *
 * @returns its path, or why the system does not let it be written
 */
export async function writeInside(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<string, FileFault>> {
  const root = resolve(folder);
  const path = resolve(join(root, name));
  if (!path.startsWith(root + sep)) throw new Error(`file name leaves the output folder: ${name}`);
  try {
    await makeFolder(dirname(path));
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return success(path);
  } catch (error) {
    const sebab = (error as NodeJS.ErrnoException).code;
    if (sebab === undefined) throw error;
    return failure({ jenis: 'tidak-tertulis', berkas: path, sebab });
  }
}

/** One level after the other: Node's own way never returns where a level cannot be made but says that it is missing (/proc). */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}
