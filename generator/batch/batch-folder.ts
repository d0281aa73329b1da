import { readdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { makeFolder } from '../output/write-files.ts';
import { isIntact } from './chunk.ts';
import { removeTemporaries, writeFault } from './durable-files.ts';
import { lockFolder } from './folder-lock.ts';
import { entriesOf, MANIFEST_NAME, readManifestHeader, startManifest } from './manifest-file.ts';
import type { ManifestHeader } from './manifest-lines.ts';
import { differences } from './run-identity.ts';

/** A folder that is this run's alone until it is given back. */
export interface BatchFolder {
  readonly manifest: string;
  readonly release: () => Promise<void>;
}

export interface FolderRules {
  /** Whether what another run left there may be replaced. */
  readonly paksa: boolean;
  /** Only single documents are made: they must not stand beside those of another workbook. */
  readonly sebagian: boolean;
  /** The names of all files to come, each where one of them may not be there yet. */
  readonly names: () => Iterable<string>;
}

/**
 * Opens the folder of a run: one that is new, or one where the same run was begun before. Anything else is refused and left as it is;
 * `paksa` makes place for this run, but removes no file that the other run's manifest does not vouch for.
 */
export async function openBatchFolder(
  folder: string,
  header: ManifestHeader,
  rules: FolderRules,
): Promise<Result<BatchFolder, FileFault>> {
  const manifest = join(folder, MANIFEST_NAME);
  let release: (() => Promise<void>) | undefined;
  try {
    await makeFolder(folder);
    const locked = await lockFolder(folder);
    if (!locked.ok) return locked;
    release = locked.nilai;
    const refused = await makeReady(folder, manifest, header, rules);
    if (refused === null) return success({ manifest, release });
    await release();
    return failure(refused);
  } catch (error) {
    // The fault that is told is the first one.
    await release?.().catch(() => undefined);
    return failure(writeFault(folder, error));
  }
}

async function makeReady(
  folder: string,
  manifest: string,
  header: ManifestHeader,
  { paksa, sebagian, names }: FolderRules,
): Promise<FileFault | null> {
  await removeTemporaries(folder);
  const found = await readManifestHeader(manifest);
  if (found === 'rusak') {
    if (!paksa) return { jenis: 'manifest-rusak', berkas: manifest };
  } else if (found !== null) {
    const beda = differences(found, header);
    if (beda.length === 0) return null;
    if (!paksa || sebagian) return { jenis: 'hasil-lain', berkas: folder, beda };
    await removeRecorded(folder, manifest);
  } else if (!paksa) {
    const foreign = await foreignFiles(folder, names);
    if (foreign !== null) return foreign;
  }
  await startManifest(manifest, header);
  return null;
}

/** The files that another run recorded and nobody changed since. */
async function removeRecorded(folder: string, manifest: string): Promise<void> {
  for (const entry of entriesOf(manifest))
    if ('berkas' in entry && basename(entry.berkas) === entry.berkas && isIntact(folder, entry))
      await unlink(join(folder, entry.berkas));
}

/** Files with names that this run is going to use, in a folder where it never was. */
async function foreignFiles(folder: string, names: () => Iterable<string>): Promise<FileFault | null> {
  const there = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  let first: string | undefined;
  let count = 0;
  if ([...there].some((name) => !name.startsWith('.'))) {
    for (const name of names()) {
      if (!there.has(name.toLowerCase())) continue;
      first ??= name;
      count += 1;
    }
  }
  return first === undefined
    ? null
    : { jenis: 'berkas-asing', berkas: join(folder, first), lainnya: count - 1 };
}
