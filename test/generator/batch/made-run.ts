import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentRegistry, readWorkbook, type GridWorkbook } from '../../../documents/index.ts';
import { makeDocuments } from '../../../generator/documents/make-documents.ts';
import type { MakeOptions, MakeReport } from '../../../generator/documents/make-report.ts';
import { fileFaultSentence } from '../../../generator/file-faults.ts';
import { readSampleGrid } from '../../documents/sample-grid.ts';
import { documentsBelow, filesBelow, tempFolder } from '../temp-folder.ts';

export const root = tempFolder();
let folders = 0;
export const newFolder = (): string => join(root, String((folders += 1)));

/** A workbook of so many participants that a run takes no time, and still more than one chunk. */
const PESERTA = 9;
const whole = await readSampleGrid('elearning-ar-dasar');
export const grid: GridWorkbook = {
  lembar: whole.lembar.map((sheet) =>
    ['Peserta', 'Unit'].includes(sheet.nama)
      ? { ...sheet, baris: [...sheet.baris].slice(0, PESERTA + 1) }
      : sheet,
  ),
};
export const NAME = 'Benny Situmeang, S.E.';

export async function run(
  folder: string,
  options: Partial<MakeOptions> & { readonly grid?: GridWorkbook } = {},
): Promise<MakeReport> {
  const { isi } = readWorkbook(options.grid ?? grid);
  const kind = documentRegistry.find(
    ({ perintah, jenisBuku }) => perintah === 'sertifikat' && jenisBuku === isi?.jenis,
  );
  if (isi === null || kind === undefined) throw new Error('no certificates');
  return makeDocuments(kind, isi, { grid, sidikBuku: 'buku', folder, theme: {}, ...options });
}

/** Everything below a folder by its name; of the manifests all but the times. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'latin1');
      return [name, name.endsWith('.jsonl') ? text.replace(/"waktu":"[^"]*"/g, '') : text];
    }),
  );
}

export const inFolder = (folder: string): string => join(folder, 'sertifikat');
export const manifestOf = (folder: string): string => join(inFolder(folder), 'manifest.jsonl');
export const linesOf = (folder: string): string[] =>
  readFileSync(manifestOf(folder), 'utf8').trimEnd().split('\n');
export const faultOf = ({ tidakTertulis }: MakeReport): string =>
  tidakTertulis === undefined ? '' : fileFaultSentence(tidakTertulis);

/** Where the run was made once, undisturbed; what came of it. */
export const undisturbed = newFolder();
const report = await run(undisturbed, { pekerja: 1 });
export const nips: readonly string[] = report.dibuat.map(({ nip }) => nip ?? '');
export const names: readonly string[] = documentsBelow(inFolder(undisturbed));
export const expected: Readonly<Record<string, string>> = contentsOf(undisturbed);

/** A folder in which the run was made already. */
export function madeBefore(): string {
  const folder = newFolder();
  cpSync(undisturbed, folder, { recursive: true });
  return folder;
}
