import { open } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { isIntact } from './chunk.ts';
import { replaceFile, writeFault } from './durable-files.ts';
import { lockFolder } from './folder-lock.ts';
import { entriesOf, MANIFEST_NAME, readManifest, readManifestHeader } from './manifest-file.ts';
import { lineOf, type ManifestHeader, type Share } from './manifest-lines.ts';
import { differences } from './run-identity.ts';
import { isInShare } from './share.ts';

/** What keeps shares from being one whole run. Places count from 1 in the order of the workbook. */
export type ShareProblem =
  /** What the folder holds is a whole run, no share of one. */
  | { readonly jenis: 'bukan-bagian'; readonly folder: string }
  /** It is a share of another run than the first folder's: what is different. */
  | { readonly jenis: 'proses-lain'; readonly folder: string; readonly beda: readonly string[] }
  | { readonly jenis: 'bagian-ganda'; readonly folder: string; readonly ke: number }
  | { readonly jenis: 'bagian-tidak-ada'; readonly ke: number; readonly dari: number }
  /** The whole run's manifest can only name files below it. */
  | { readonly jenis: 'di-luar'; readonly folder: string; readonly keluaran: string }
  | { readonly jenis: 'belum-dibuat'; readonly folder: string; readonly urut: readonly number[] }
  | { readonly jenis: 'bukan-bagiannya'; readonly folder: string; readonly urut: readonly number[] }
  | { readonly jenis: 'gagal'; readonly folder: string; readonly urut: number; readonly sebab: string }
  /** A file that is gone, or is no longer what the manifest says. */
  | { readonly jenis: 'berubah'; readonly berkas: string };

export interface MergeReport {
  readonly masalah: readonly ShareProblem[];
  /** Documents of the whole run. */
  readonly jumlah: number;
  /** The manifest of the whole run; only where there is no problem. */
  readonly manifest?: string;
}

interface ShareFolder {
  readonly folder: string;
  readonly manifest: string;
  readonly header: ManifestHeader;
}
type PlacedShare = ShareFolder & { readonly bagian: Share };

/**
 * Checks that the shares of a run are whole: all of one run, none missing, none twice, every document there with the bytes its
 * manifest states. Then writes the manifest of the whole run; else nothing.
 *
 * @param keluaran the folder for that manifest; the one above the shares where undefined
 */
export async function mergeShares(
  folders: readonly string[],
  keluaran: string | undefined,
): Promise<Result<MergeReport, FileFault>> {
  const shares: ShareFolder[] = [];
  for (const folder of folders.map((each) => resolve(each))) {
    const manifest = join(folder, MANIFEST_NAME);
    const header = await readManifestHeader(manifest);
    if (header === null) return failure({ jenis: 'tidak-ada', berkas: manifest });
    if (header === 'rusak')
      return failure({ jenis: 'tidak-terbaca', berkas: manifest, sebab: 'bukan manifest' });
    shares.push({ folder, manifest, header });
  }
  const [first] = shares;
  if (first === undefined) return success({ masalah: [], jumlah: 0 });
  const target = resolve(keluaran ?? dirname(first.folder));
  const { jumlah } = first.header;
  const placed = shares.flatMap((share) =>
    share.header.bagian === undefined ? [] : [{ ...share, bagian: share.header.bagian }],
  );
  const masalah = [
    ...shares
      .filter(({ header }) => header.bagian === undefined)
      .map(({ folder }): ShareProblem => ({ jenis: 'bukan-bagian', folder })),
    ...placement(placed, target),
  ];
  if (masalah.length > 0) return success({ masalah, jumlah });
  const extensions = new Set(placed.flatMap(({ manifest }) => [...extensionsIn(manifest)]));
  const faults = placed.flatMap((share) => contentProblems(share, extensions));
  if (faults.length > 0) return success({ masalah: faults, jumlah });
  const written = await writeMerged(placed, target);
  return written.ok ? success({ masalah: [], jumlah, manifest: written.nilai }) : written;
}

/** Shares of several runs, shares that are missing or there twice. */
function placement(shares: readonly PlacedShare[], target: string): readonly ShareProblem[] {
  const [first] = shares;
  if (first === undefined) return [];
  const { dari } = first.bagian;
  const problems: ShareProblem[] = [];
  const seen = new Set<number>();
  for (const { folder, header, bagian } of shares) {
    const beda = differences(first.header, { ...header, bagian: { ...first.bagian, dari: bagian.dari } });
    const inside = relative(target, folder);
    if (beda.length > 0) problems.push({ jenis: 'proses-lain', folder, beda });
    else if (seen.has(bagian.ke)) problems.push({ jenis: 'bagian-ganda', folder, ke: bagian.ke });
    else if (inside === '' || inside.startsWith('..') || isAbsolute(inside))
      problems.push({ jenis: 'di-luar', folder, keluaran: target });
    seen.add(bagian.ke);
  }
  if (problems.length > 0) return problems;
  return Array.from({ length: dari }, (_, index) => index + 1)
    .filter((ke) => !seen.has(ke))
    .map((ke) => ({ jenis: 'bagian-tidak-ada', ke, dari }));
}

function extensionsIn(manifest: string): Set<string> {
  const found = new Set<string>();
  for (const entry of entriesOf(manifest)) if ('berkas' in entry) found.add(extname(entry.berkas));
  return found;
}

/** What a share lacks of its documents, each with all kinds of files that any document has. */
function contentProblems(
  { folder, manifest, header, bagian }: PlacedShare,
  extensions: ReadonlySet<string>,
): readonly ShareProblem[] {
  const problems: ShareProblem[] = [];
  const missing: number[] = [];
  const strange = new Set<number>();
  for (const { urut } of entriesOf(manifest)) if (!isInShare(bagian, urut)) strange.add(urut);
  const reader = readManifest(manifest);
  try {
    for (let urut = bagian.ke; urut <= header.jumlah; urut += bagian.dari) {
      const entries = reader.known(urut);
      const files = entries.filter((entry) => 'berkas' in entry);
      const failed = entries.find((entry) => 'gagal' in entry);
      if (failed !== undefined) problems.push({ jenis: 'gagal', folder, urut, sebab: failed.gagal });
      else if (files.length < extensions.size) missing.push(urut);
      for (const file of files)
        if (!isIntact(folder, file)) problems.push({ jenis: 'berubah', berkas: join(folder, file.berkas) });
    }
  } finally {
    reader.close();
  }
  if (missing.length > 0) problems.push({ jenis: 'belum-dibuat', folder, urut: missing });
  if (strange.size > 0) problems.push({ jenis: 'bukan-bagiannya', folder, urut: [...strange] });
  return problems;
}

/** The path of a folder below another as a manifest writes it. */
function below(target: string, folder: string): string {
  return relative(target, folder).split(sep).join('/');
}

/** The lines of all shares in the order of the workbook, the files by their paths below the target. */
async function writeMerged(
  shares: readonly PlacedShare[],
  target: string,
): Promise<Result<string, FileFault>> {
  const path = join(target, MANIFEST_NAME);
  const [first] = shares;
  if (first === undefined) return success(path);
  const { manifest, identitas, jumlah } = first.header;
  const header: ManifestHeader = { manifest, identitas, jumlah };
  const found = await readManifestHeader(path);
  if (found === 'rusak') return failure({ jenis: 'manifest-rusak', berkas: path });
  const beda = found === null ? [] : differences(found, header);
  if (beda.length > 0) return failure({ jenis: 'hasil-lain', berkas: target, beda });
  const locked = await lockFolder(target);
  if (!locked.ok) return locked;
  const readers = shares.map((share) => ({ ...share, ...readManifest(share.manifest) }));
  try {
    await replaceFile(path, async (temporary) => {
      const handle = await open(temporary, 'w');
      try {
        await handle.appendFile(lineOf(header));
        for (let urut = 1; urut <= header.jumlah; urut += 1) {
          const own = readers.find(({ bagian }) => isInShare(bagian, urut));
          const lines = (own?.known(urut) ?? []).map((entry) =>
            lineOf(
              'berkas' in entry && own !== undefined
                ? { ...entry, berkas: `${below(target, own.folder)}/${entry.berkas}` }
                : entry,
            ),
          );
          await handle.appendFile(lines.join(''));
        }
      } finally {
        await handle.close();
      }
    });
    return success(path);
  } catch (error) {
    return failure(writeFault(path, error));
  } finally {
    for (const { close } of readers) close();
    await locked.nilai();
  }
}
