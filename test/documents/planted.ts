import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GridWorkbook, Problem } from '../../documents/index.ts';
import type { Changes } from './sample-grid.ts';

/** One fault planted in a sample, and all that is then to be found beyond what the sample itself gives. */
export interface Planted {
  /** Where there is more than one of a kind, what this one is about. */
  readonly perihal?: string;
  /** Another sample than that of its file. */
  readonly contoh?: string;
  readonly ubah: Changes | ((workbook: GridWorkbook) => GridWorkbook);
  /** Level and sentence; one that ends in "…" is the beginning. */
  readonly temuan: readonly string[];
  /** Found only when this document is made: the reader of the workbook knows no fonts. */
  readonly saatMembuat?: string;
}

/** What each file of the folder planted/ exports as `planted`. */
export interface PlantedFile {
  /** The sample's file name without its extension. */
  readonly contoh: string;
  readonly galat: Readonly<Partial<Record<Problem['jenis'], readonly Planted[]>>>;
}

const FOLDER = join(import.meta.dirname, 'planted');

/** Every planted fault; a file of a new kind of workbook is picked up by being there. */
export async function plantedFiles(): Promise<readonly (PlantedFile & { readonly nama: string })[]> {
  return Promise.all(
    readdirSync(FOLDER).map(async (nama) => {
      const module = (await import(pathToFileURL(join(FOLDER, nama)).href)) as { planted: PlantedFile };
      return { nama, ...module.planted };
    }),
  );
}
