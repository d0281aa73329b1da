import * as fs from 'node:fs';
import { open, opendir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, success, zip, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { partsAfter, type FileParts } from '../output/file-parts.ts';

/** What storing needs of the file system; a test puts a full disk in its place. */
export interface Disk extends Pick<typeof fs, 'openSync' | 'closeSync' | 'renameSync' | 'unlinkSync'> {
  readonly writev: (handle: number, parts: FileParts, done: WriteDone) => void;
  readonly fsync: (handle: number, done: (error: NodeJS.ErrnoException | null) => void) => void;
}

type WriteDone = (error: NodeJS.ErrnoException | null, written: number) => void;

/** A file to be stored under its name in the folder. */
export interface FileToStore {
  readonly nama: string;
  readonly parts: FileParts;
}

/** Hidden, so that a half file is never taken for a document; left behind only by a run that was killed. */
const TEMPORARY = /^\.patokan-.*\.sementara$/;

function temporaryOf(path: string): string {
  return join(dirname(path), `.patokan-${basename(path)}.sementara`);
}

/**
 * Stores files that all go together: each is written under a temporary name, all are flushed at once, then each gets its name.
 * After a fault none of them stands half written. The folder itself is left to be flushed by the caller.
 */
export async function storeFiles(
  folder: string,
  files: readonly FileToStore[],
  disk: Disk = fs,
): Promise<Result<void, FileFault>> {
  const written: { readonly temporary: string; readonly path: string; readonly handle: number }[] = [];
  const unnamed = new Set<string>();
  let path = folder;
  try {
    try {
      for (const { nama } of files) {
        if (basename(nama) !== nama) throw new Error(`file name leaves the output folder: ${nama}`);
        path = join(folder, nama);
        const temporary = temporaryOf(path);
        const handle = disk.openSync(temporary, 'w');
        unnamed.add(temporary);
        written.push({ temporary, path, handle });
      }
      // All have ended, well or not, before a handle is closed.
      const ends = await Promise.allSettled(
        zip(written, files).map(async ([{ handle }, { parts }]) => {
          await writeWhole(disk, handle, parts);
          await flushed(disk, handle);
        }),
      );
      for (const [index, end] of ends.entries()) {
        if (end.status === 'fulfilled') continue;
        path = written[index]?.path ?? path;
        throw end.reason;
      }
    } finally {
      for (const { handle } of written) disk.closeSync(handle);
    }
    for (const each of written) {
      ({ path } = each);
      disk.renameSync(each.temporary, path);
      unnamed.delete(each.temporary);
    }
    return success(undefined);
  } catch (error) {
    for (const temporary of unnamed) removed(disk, temporary);
    return failure(writeFault(path, error));
  }
}

async function writeWhole(disk: Disk, handle: number, parts: FileParts): Promise<void> {
  for (let left = parts; left.length > 0;) {
    const of = left;
    const written = await new Promise<number>((resolve, reject) =>
      disk.writev(handle, of, (error, bytes) => (error === null ? resolve(bytes) : reject(error))),
    );
    left = partsAfter(of, written);
  }
}

function flushed(disk: Disk, handle: number): Promise<void> {
  return new Promise((resolve, reject) =>
    disk.fsync(handle, (error) => (error === null ? resolve() : reject(error))),
  );
}

function removed(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // It stays as a temporary file, which the next run removes.
  }
}

/** Why the system does not let a file be written; an error that is none of the system's is thrown on. */
export function writeFault(berkas: string, error: unknown): FileFault {
  const sebab = (error as NodeJS.ErrnoException).code;
  // Node's own codes ("ERR_...") are mistakes of the program.
  if (sebab === undefined || !/^E[A-Z0-9]+$/.test(sebab)) throw error;
  return { jenis: 'tidak-tertulis', berkas, sebab };
}

/** Makes the names in a folder durable, where the system has a way to. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file at one go by what `write` puts into a temporary one beside it. */
export async function replaceFile(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = temporaryOf(path);
  try {
    await write(temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Removes what a killed run left half written. The folder must be locked. */
export async function removeTemporaries(folder: string): Promise<void> {
  for await (const entry of await opendir(folder))
    if (entry.isFile() && TEMPORARY.test(entry.name)) await unlink(join(folder, entry.name));
}
