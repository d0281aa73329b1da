import { open } from 'node:fs/promises';
import type { FileFault } from '../file-faults.ts';
import { OWN_MARK, type CombinedDocument } from './combined-document.ts';
import { readManifest, type ManifestReader } from './manifest-file.ts';

export interface CombinedFiles {
  /** The paths of those asked for. */
  readonly names: readonly string[];
  /** A file of somebody else that stands where one of them belongs. */
  readonly taken: () => Promise<FileFault | null>;
  /** Makes them of the files that the manifest knows. */
  readonly write: (
    manifest: string,
    documents: () => Iterable<{ readonly urut: number; readonly nama: string }>,
  ) => Promise<void>;
}

/**
 * One PDF of all documents to print, and one archive of them, beside their folder.
 *
 * @param place their path without what tells one from the other, the title, and the documents' folder
 */
export function combinedFiles(
  wanted: { readonly gabung: boolean; readonly zip: boolean; readonly paksa: boolean },
  place: { readonly path: string; readonly judul: string; readonly folder: string },
): CombinedFiles {
  const pdf = `${place.path}-gabungan.pdf`;
  const zip = `${place.path}.zip`;
  const names = [...(wanted.gabung ? [pdf] : []), ...(wanted.zip ? [zip] : [])];
  return {
    names,
    taken: async () => {
      for (const name of wanted.paksa ? [] : names)
        if (!(await isFree(name))) return { jenis: 'berkas-asing', berkas: name, lainnya: 0 };
      return null;
    },
    write: async (path, documents) => {
      if (names.length === 0) return;
      const manifest = readManifest(path);
      try {
        if (wanted.gabung) {
          const { writeCombinedPdf } = await import('./combined-pdf.ts');
          await writeCombinedPdf(pdf, place.judul, place.folder, filesOf(manifest, documents(), '.pdf'));
        }
        if (wanted.zip) {
          const { writeZip } = await import('./zip-file.ts');
          await writeZip(zip, place.folder, filesOf(manifest, documents(), ''));
        }
      } finally {
        manifest.close();
      }
    },
  };
}

function* filesOf(
  manifest: ManifestReader,
  documents: Iterable<{ readonly urut: number; readonly nama: string }>,
  extension: string,
): Generator<CombinedDocument> {
  for (const { urut, nama } of documents)
    for (const entry of manifest.known(urut))
      if ('berkas' in entry && entry.berkas.endsWith(extension)) yield { nama, berkas: entry.berkas };
}

/** Long enough for the mark and the end of either kind of file. */
const TAIL = 64;

async function isFree(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const { buffer } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL));
      return buffer.includes(OWN_MARK);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What stands in the way of the folder itself is told when it is made.
    if (code === 'ENOENT' || code === 'ENOTDIR') return true;
    if (code === 'EISDIR') return false;
    throw error;
  }
}
