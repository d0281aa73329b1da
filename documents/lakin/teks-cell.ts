import type { CellReader } from '../sheet/cell.ts';
import { textCell } from '../sheet/cell.ts';

/** Running text: line breaks stay, for each line of a cell is a paragraph or a list item; other blanks fold as in any text. */
export const teksCell: CellReader<string> = (judul, value) => {
  if (typeof value !== 'string') return textCell(judul, value);
  const lines = value.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  return { nilai: lines.filter((line) => line !== '').join('\n') };
};
