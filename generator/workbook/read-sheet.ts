import { columnNumber, type GridRow, type GridValue, type Sequence } from '../../documents/index.ts';
import { dateOfNumber, type IsDateFormat } from './date-formats.ts';
import { tidyRows, type MergedRange } from './merged-cells.ts';
import { readXml } from './read-xml.ts';
import { stopBeyond, stopReading } from './reading-limits.ts';
import { ESCAPED_LENGTH, richText, unescaped } from './shared-strings.ts';
import type { Spool } from './spool.ts';

/** What the cells of a workbook have in common. */
export interface CellContext {
  readonly texts: Sequence<string>;
  readonly isDate: IsDateFormat;
  readonly from1904: boolean;
  /** Called for each row with the number of its cells. */
  readonly countCells: (cells: number) => void;
  /** Called for each text. */
  readonly seeText: (text: string) => void;
}

/**
 * Reads a sheet's rows into a spool.
 *
 * @returns the rows that hold something, in order; of merged cells only the first counts
 */
export async function readSheet(
  pieces: AsyncIterable<string>,
  context: CellContext,
  openSpool: () => Spool<GridRow>,
): Promise<Sequence<GridRow>> {
  const rows = openSpool();
  const merged: MergedRange[] = [];
  let mergedColumns = 0;
  const cell = openCell(context);
  let inRows = false;
  const order = { kept: true };
  let nomor = 0;
  let sel: GridValue[] = [];
  let column = -1;

  await readXml(pieces, {
    open: (name, attributes) => {
      if (!inRows) {
        if (name === 'sheetData') inRows = true;
        if (name === 'mergeCell') {
          const range = rangeOf(attributes['ref'] ?? '');
          mergedColumns += Math.max(1, range.kanan - range.kiri + 1);
          stopBeyond('gabungan', mergedColumns);
          merged.push(range);
        }
        return;
      }
      if (name === 'row') {
        const next = attributes['r'] === undefined ? nomor + 1 : Number(attributes['r']);
        if (!Number.isInteger(next) || next < 1) stopReading({ jenis: 'rusak' });
        stopBeyond('baris', next);
        if (next <= nomor) order.kept = false;
        nomor = next;
        sel = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        cell.begin(attributes['t'], attributes['s']);
      } else {
        cell.open(name);
      }
    },
    text: (text) => {
      if (inRows) cell.text(text);
    },
    close: (name) => {
      if (!inRows) return;
      if (name === 'sheetData') inRows = false;
      else if (name === 'c') {
        const value = cell.read();
        if (value === null) return;
        if (typeof value === 'string') context.seeText(value);
        while (sel.length < column) sel.push(null);
        sel[column] = value;
      } else if (name === 'row') {
        if (sel.length === 0) return;
        context.countCells(sel.length);
        rows.append({ nomor, sel });
      } else cell.close(name);
    },
  });
  return order.kept && merged.length === 0 ? rows : tidyRows(rows, merged, openSpool());
}

interface CellReading {
  readonly begin: (type: string | undefined, format: string | undefined) => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly read: () => GridValue;
}

/** Reads one cell after the other: its value, the text within it, and whether it has a formula. */
function openCell(context: CellContext): CellReading {
  const inline = richText();
  let type = 'n';
  let format = 0;
  let formula: string | null = null;
  let value = '';
  let inside: 'f' | 'v' | 'is' | null = null;
  return {
    begin: (cellType, cellFormat) => {
      type = cellType ?? 'n';
      format = cellFormat === undefined ? 0 : Number(cellFormat);
      formula = null;
      value = '';
      inside = null;
      inline.clear();
    },
    open: (name) => {
      if (name === 'f') formula = '';
      if (name === 'f' || name === 'v' || name === 'is') inside = name;
      else if (inside === 'is') inline.open(name);
    },
    text: (text) => {
      if (inside === 'v') {
        value += text;
        stopBeyond('karakter', value.length / ESCAPED_LENGTH);
      } else if (inside === 'f') {
        formula = `${formula ?? ''}${text}`;
        stopBeyond('karakter', formula.length);
      } else if (inside === 'is') inline.text(text);
    },
    close: (name) => {
      if (name === inside) inside = null;
      else if (inside === 'is') inline.close(name);
    },
    read: () => {
      const content = type === 'inlineStr' ? inline.read() : value;
      if (content === '') {
        if (formula === null) return null;
        // IF(A5="","",...) below the last participant was computed: its result is the empty text.
        return type === 'str' ? '' : { rumusTanpaHasil: formula };
      }
      return cellValue(type, content, format, context);
    },
  };
}

function cellValue(type: string, content: string, format: number, context: CellContext): GridValue {
  switch (type) {
    case 's':
      return context.texts.at(Number(content)) ?? stopReading({ jenis: 'rusak' });
    case 'str':
      return unescaped(content);
    case 'inlineStr':
      return content;
    case 'b':
      return content.trim() !== '0' && content.trim() !== 'false';
    case 'e':
      return { galat: content };
    case 'd':
      return /^\d{4}-\d\d-\d\d/.test(content) ? { tanggal: content.slice(0, 10) } : { galat: '#VALUE!' };
    default: {
      const number = Number(content);
      if (!Number.isFinite(number)) return { galat: '#NUM!' };
      if (!context.isDate(format)) return number;
      const tanggal = dateOfNumber(number, context.from1904);
      return tanggal === null ? { galat: '#VALUE!' } : { tanggal };
    }
  }
}

function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(address)?.[0] ?? stopReading({ jenis: 'rusak' });
  const column = columnNumber(letters);
  stopBeyond('kolom', column + 1);
  return column;
}

function rangeOf(reference: string): MergedRange {
  const [, left = '', top = '', right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference) ??
    stopReading({ jenis: 'rusak' });
  const range = {
    atas: Number(top),
    bawah: Number(bottom),
    kiri: columnNumber(left),
    kanan: columnNumber(right),
  };
  stopBeyond('baris', range.bawah);
  stopBeyond('kolom', range.kanan + 1);
  return range;
}
