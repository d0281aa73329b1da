import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';

/** The name of the lock inside the folder it keeps. */
export const LOCK_NAME = '.patokan-kunci';

/** Who holds a folder. */
const holderSchema = z.object({
  mesin: z.string(),
  pid: z.int(),
  /** When that process began, as its system counts; tells it from a later process with the same number. */
  mulai: z.string(),
  /** Tells two locks of one process apart. */
  tanda: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** A holder on another machine shows that it lives by touching the lock. */
const BEAT_MS = 15_000;
const SILENT_MS = 120_000;

/**
 * Keeps a folder for this run alone. A holder that was killed holds it no longer: its process is gone, or, on another machine, it no
 * longer touches the lock.
 *
 * @returns what gives the folder back, or who has it
 */
export async function lockFolder(folder: string): Promise<Result<() => Promise<void>, FileFault>> {
  const path = join(folder, LOCK_NAME);
  const { pid } = process;
  const own: Holder = { mesin: hostname(), pid, mulai: (await startOf(pid)) ?? '', tanda: randomUUID() };
  const text = JSON.stringify(own);
  while (!(await placed(path, text))) {
    const found = await textOf(path);
    // It was given back in between.
    if (found === undefined) continue;
    const holder = readHolder(found);
    if (holder !== null && (await isAlive(holder, path)))
      return failure({ jenis: 'sedang-dipakai', berkas: folder, mesin: holder.mesin, pid: holder.pid });
    await takeAway(path, found);
  }
  const beat = setInterval(() => {
    const now = new Date();
    // A lock that can no longer be touched still stands; another machine would only see it as silent.
    utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS).unref();
  return success(async () => {
    clearInterval(beat);
    await takeAway(path, text);
  });
}

/** Puts a whole lock in its place at one go; false where there is one. */
async function placed(path: string, text: string): Promise<boolean> {
  const temporary = `${path}-${randomUUID()}.sementara`;
  await writeFile(temporary, text, { flag: 'wx' });
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whoever has the folder may clear away temporary files in it.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    // A file system without links (FAT, some network shares).
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error;
    return await writeFile(path, text, { flag: 'wx' }).then(
      () => true,
      (refused: unknown) => {
        if ((refused as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw refused;
      },
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Undefined where there is no such file. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Null where the lock was cut off: where there are no links, it is not written at one go. */
function readHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Removes the lock that reads so, and no other: somebody may have been quicker and put their own there. */
async function takeAway(path: string, text: string): Promise<void> {
  const aside = `${path}-${randomUUID()}.sementara`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await textOf(aside)) !== text) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isAlive({ mesin, pid, mulai }: Holder, path: string): Promise<boolean> {
  if (mesin !== hostname()) return Date.now() - (await stat(path)).mtimeMs < SILENT_MS;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const start = await startOf(pid);
  return start === undefined || start === mulai;
}

/** When a process began, where the system tells (Linux): the 22nd field; the second may hold blanks and brackets. */
async function startOf(pid: number): Promise<string | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return line?.slice(line.lastIndexOf(')') + 2).split(' ')[19];
}
