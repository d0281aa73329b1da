import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { rawZip, type RawPart } from './raw-zip.ts';

/** The commands that every file is given to. */
export const COMMANDS = ['periksa', 'sertifikat', 'hitung'] as const;
export type Command = (typeof COMMANDS)[number];

/** A file that is broken or made to do harm, and what is promised of it. */
export interface HostileFile {
  readonly nama: string;
  /** What it is, as the page in docs/ says it. */
  readonly uraian: string;
  readonly bytes: () => Buffer;
  /** The exit code of every command, or of each. */
  readonly kode: number | Readonly<Record<Command, number>>;
  /** Said on standard error; of a file that is read, by `periksa`. */
  readonly kalimat?: string;
}

const SAMPLE = join(import.meta.dirname, '../../samples/elearning-ar-dasar.xlsx');

/** The first participant of the sample; `sertifikat` is asked for this one only. */
export const FIRST_NIP = '198502062010022931';
export const FIRST_NAME = 'Adisti Maheswari Kalyana, S.E., M.Ak.';

export const sampleBytes = readFileSync(SAMPLE);

/** The parts of the sample, unpacked, in their order. */
export const sampleParts: ReadonlyMap<string, string> = await unpack(sampleBytes);

async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const part of Object.values((await JSZip.loadAsync(bytes)).files))
    if (!part.dir) parts.set(part.name, await part.async('string'));
  return parts;
}

export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const TYPES = '[Content_Types].xml';
/** The sheets Peserta and Unit. */
export const PESERTA = 'xl/worksheets/sheet3.xml';
export const UNIT = 'xl/worksheets/sheet4.xml';

/** What becomes of a part: another text, other bytes, or (null) nothing. */
export type Change = ((text: string) => string) | string | Uint8Array | null;

/** The sample with some parts changed. */
export function changed(changes: Readonly<Record<string, Change>>, more: readonly RawPart[] = []): Buffer {
  const unknown = Object.keys(changes).find((name) => !sampleParts.has(name));
  if (unknown !== undefined) throw new Error(`the sample has no ${unknown}`);
  const parts = [...sampleParts].flatMap(([name, text]): RawPart[] => {
    const change = changes[name];
    if (change === null) return [];
    if (change === undefined) return [{ name, content: text }];
    return [{ name, content: typeof change === 'function' ? changeOf(name, text, change) : change }];
  });
  return rawZip([...parts, ...more]);
}

/** A change that changes nothing would test nothing. */
function changeOf(name: string, text: string, change: (text: string) => string): string {
  const result = change(text);
  if (result === text) throw new Error(`${name} stayed as it was`);
  return result;
}

/** What is said of most broken workbooks. */
export const BROKEN = 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.';

/** Behind the rows of a sheet. */
export const behindRows = (insert: string) => (text: string) =>
  text.replace('</sheetData>', `</sheetData>${insert}`);

/** The parts of the sample for an archive that lies about one of them. */
export function partsWith(name: string, lies: Partial<RawPart>): RawPart[] {
  return [...sampleParts].map(([each, content]) => ({ name: each, content, ...(each === name ? lies : {}) }));
}

/** The sample with another name of the first participant, wherever it stands. */
export function named(name: string): Buffer {
  const replaced = (text: string): string => text.replaceAll(FIRST_NAME, name);
  return changed({ [STRINGS]: replaced, [UNIT]: replaced });
}
