import {
  isRange,
  readNumber,
  toFloat,
  writeShare,
  decimal,
  type ParameterFacts,
  type RawArgument,
  type RawCell,
} from '../../rules/index.ts';
import { readReference, type CellReference } from '../workbook/cell-reference.ts';

/** What was typed for one argument. */
export type ArgumentInput =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'rujukan'; readonly rujukan: CellReference; readonly teks: string }
  | { readonly jenis: 'nilai'; readonly nilai: RawArgument };

/** Reads a typed argument: a cell or range ("Nilai!F2:F19"), values below one another ("6;6;7") and beside one another ("6|6|7"), a number ("75,5") or text. */
export function readArgumentInput(text: string, { jenis, bentuk }: ParameterFacts): ArgumentInput {
  const trimmed = text.trim();
  if (trimmed === '') return { jenis: 'kosong' };
  const rujukan = readReference(trimmed);
  if (rujukan !== undefined) return { jenis: 'rujukan', rujukan, teks: trimmed };
  const listed = /[;|]/.test(trimmed) && !(bentuk === 'sel' && jenis === 'teks');
  if (!listed) return { jenis: 'nilai', nilai: readCell(trimmed, jenis) };
  const rows = trimmed.split(';').map((row) => row.split('|').map((cell) => readCell(cell.trim(), jenis)));
  return { jenis: 'nilai', nilai: rows };
}

function readCell(text: string, jenis: ParameterFacts['jenis']): RawCell {
  if (text === '') return null;
  const number = jenis === 'teks' ? undefined : readNumber(text);
  // What is no number stays as it was typed: the function says what is wrong with it.
  return number?.ok === true ? toFloat(number.nilai) : text;
}

/** An argument as somebody would type it: the reverse of {@link readArgumentInput}. */
export function argumentText(argument: RawArgument): string {
  if (!isRange(argument)) return cellText(argument);
  return argument.map((row) => row.map(cellText).join('|')).join(';');
}

function cellText(cell: RawCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return writeShare(decimal(cell)).replaceAll('.', '');
  return typeof cell === 'object' ? cell.galat : String(cell);
}
