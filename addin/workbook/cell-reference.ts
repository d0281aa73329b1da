import { columnLetters } from '../../documents/index.ts';

/** A cell or a rectangle of cells, rows and columns counted from 0; on the active sheet where none is named. */
export interface CellReference {
  readonly lembar?: string;
  readonly kolom: number;
  readonly baris: number;
  readonly lebar: number;
  readonly tinggi: number;
}

const REFERENCE =
  /^(?:(?<lembar>'(?:[^']|'')+'|[^\s'!:]+)!)?\$?(?<kolom>[A-Z]{1,3})\$?(?<baris>[1-9]\d{0,6})(?::\$?(?<kolom2>[A-Z]{1,3})\$?(?<baris2>[1-9]\d{0,6}))?$/i;

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** Reads "F17", "$F$2:F19" or "'Mata Pelajaran'!D4"; undefined where the text is no reference. */
export function readReference(text: string): CellReference | undefined {
  const found = REFERENCE.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const [kolom, baris] = [columnIndex(found['kolom'] ?? ''), Number(found['baris']) - 1];
  const kolom2 = found['kolom2'] === undefined ? kolom : columnIndex(found['kolom2']);
  const baris2 = found['baris2'] === undefined ? baris : Number(found['baris2']) - 1;
  if (Math.max(kolom, kolom2) >= MOST_COLUMNS || Math.max(baris, baris2) >= MOST_ROWS) return undefined;
  const { lembar } = found;
  return {
    ...(lembar === undefined ? {} : { lembar: unquoted(lembar) }),
    kolom: Math.min(kolom, kolom2),
    baris: Math.min(baris, baris2),
    lebar: Math.abs(kolom2 - kolom) + 1,
    tinggi: Math.abs(baris2 - baris) + 1,
  };
}

/** "F2" or "F2:F19", without the sheet. */
export function rangeText({ kolom, baris, lebar, tinggi }: CellReference): string {
  const first = `${columnLetters(kolom)}${baris + 1}`;
  return lebar * tinggi === 1 ? first : `${first}:${columnLetters(kolom + lebar - 1)}${baris + tinggi}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(lembar: string): string {
  return /^[A-Za-z_]\w*$/.test(lembar) && readReference(lembar) === undefined
    ? lembar
    : `'${lembar.replaceAll("'", "''")}'`;
}

function unquoted(lembar: string): string {
  return lembar.startsWith("'") ? lembar.slice(1, -1).replaceAll("''", "'") : lembar;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
