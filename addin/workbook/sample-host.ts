import {
  cellAddress,
  isEmptyValue,
  type GridSheet,
  type GridValue,
  type GridWorkbook,
} from '../../documents/index.ts';
import {
  failure,
  readDateText,
  readNumber,
  success,
  toFloat,
  writeShare,
  decimal,
  type RawCell,
} from '../../rules/index.ts';
import { rangeText, readReference } from './cell-reference.ts';
import { rawCell } from './cell-values.ts';
import { sheetNamed, valueAt, withValue } from './grid-cells.ts';
import type { HostResult } from './host-fault.ts';
import { setCells, type SetCell, type SetSheet } from './sheet-set.ts';
import {
  MOST_CELLS_IN_ARGUMENT,
  type MarkedCell,
  type Selection,
  type SpreadsheetHost,
} from './spreadsheet-host.ts';

/** A workbook to try the pane with. */
export interface SampleWorkbook {
  readonly nama: string;
  readonly grid: GridWorkbook;
}

/** A workbook in memory, with what a spreadsheet's own window would do beside the pane. */
export interface SampleHost extends SpreadsheetHost {
  readonly jenis: 'contoh';
  readonly open: (workbook: SampleWorkbook) => void;
  readonly sheetNames: () => readonly string[];
  /** Moves the selection; false where there is no such cell. */
  readonly select: (lembar: string, rentang: string) => boolean;
  /** What the active cell holds, as its user would type it. */
  readonly activeContent: () => string;
  /** Types into the active cell: a number, a date or text. */
  readonly type: (text: string) => void;
  /** How the active cell is marked. */
  readonly activeMark: () => MarkedCell['tingkat'] | undefined;
}

export function sampleHost(first: SampleWorkbook): SampleHost {
  let { grid } = first;
  let selection = startOf(grid);
  const marks = new Map<string, MarkedCell['tingkat']>();
  const listeners: (() => void)[] = [];
  const keyOf = ({ lembar, sel }: { lembar: string; sel: string }): string => `${lembar}!${sel}`;
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const select = (lembar: string, rentang: string): boolean => {
    const sheet = sheetNamed(grid, lembar);
    const reference = readReference(rentang);
    if (sheet === undefined || reference === undefined) return false;
    const sel = cellAddress(reference.kolom, reference.baris + 1);
    selection = { lembar: sheet.nama, sel, rentang: rangeText(reference) };
    notify();
    return true;
  };
  const activeValue = (): GridValue => {
    const reference = readReference(selection.sel);
    const sheet = sheetNamed(grid, selection.lembar);
    return reference === undefined ? null : valueAt(sheet, reference.kolom, reference.baris);
  };
  const write = (value: GridValue): void => {
    const reference = readReference(selection.sel);
    if (reference === undefined) return;
    grid = withValue(grid, selection.lembar, reference, value);
    notify();
  };

  return {
    jenis: 'contoh',
    readGrid: () => Promise.resolve(success(grid)),
    readRange: (reference) => Promise.resolve(readRange(grid, reference, selection.lembar)),
    selection: () => Promise.resolve(success(selection)),
    goTo: ({ lembar, sel }) => {
      const found = select(lembar, sel ?? 'A1');
      return Promise.resolve(found ? success(null) : failure({ jenis: 'lembar-tidak-ada', lembar }));
    },
    writeActiveCell: (content, { overwrite }) => {
      const tempat = { lembar: selection.lembar, sel: selection.sel };
      const held = contentText(activeValue());
      if (held !== '' && !overwrite)
        return Promise.resolve(failure({ jenis: 'sel-berisi', tempat, isi: held }));
      // Nobody computes here: as a file that was saved before its formula was computed.
      write(content.startsWith('=') ? { rumusTanpaHasil: content } : content);
      return Promise.resolve(success(tempat));
    },
    insertSheets: (sheets) => {
      const taken = sheets.map(({ nama }) => nama).filter((nama) => sheetNamed(grid, nama) !== undefined);
      if (taken.length > 0) return Promise.resolve(failure({ jenis: 'lembar-sudah-ada', lembar: taken }));
      grid = { lembar: [...grid.lembar, ...sheets.map((sheet) => emptyGridSheet(sheet, sheets))] };
      select(sheets[0]?.nama ?? selection.lembar, 'A1');
      return Promise.resolve(success(null));
    },
    mark: (cells) => {
      const present = cells.filter(({ lembar }) => sheetNamed(grid, lembar) !== undefined);
      for (const cell of present) marks.set(keyOf(cell), cell.tingkat);
      notify();
      return Promise.resolve(success(present.length));
    },
    clearMarks: () => {
      marks.clear();
      notify();
      return Promise.resolve(success(null));
    },
    onSelection: (listener) => {
      listeners.push(listener);
    },
    open: (workbook) => {
      grid = workbook.grid;
      selection = startOf(grid);
      marks.clear();
      notify();
    },
    sheetNames: () => grid.lembar.map(({ nama }) => nama),
    select,
    activeContent: () => contentText(activeValue()),
    type: (text) => write(typedValue(text)),
    activeMark: () => marks.get(keyOf(selection)),
  };
}

function startOf(grid: GridWorkbook): Selection {
  return { lembar: grid.lembar[0]?.nama ?? '', sel: 'A1', rentang: 'A1' };
}

function readRange(
  grid: GridWorkbook,
  reference: Parameters<SpreadsheetHost['readRange']>[0],
  active: string,
): HostResult<RawCell[][]> {
  const { lembar = active, kolom, baris, lebar, tinggi } = reference;
  const sheet = sheetNamed(grid, lembar);
  if (sheet === undefined) return failure({ jenis: 'lembar-tidak-ada', lembar });
  if (lebar * tinggi > MOST_CELLS_IN_ARGUMENT) {
    const rentang = rangeText(reference);
    return failure({ jenis: 'rentang-terlalu-besar', rentang, batas: MOST_CELLS_IN_ARGUMENT });
  }
  return success(
    Array.from({ length: tinggi }, (_, row) =>
      Array.from({ length: lebar }, (__, column) => rawCell(valueAt(sheet, kolom + column, baris + row))),
    ),
  );
}

/** A sheet of a set before anything is filled in: its guarded formulas show nothing. */
export function emptyGridSheet(sheet: SetSheet, sheets: readonly SetSheet[]): GridSheet {
  const header = sheet.kolom.map(({ judul }) => judul);
  const rows = setCells(sheet, sheets).map((row) => row.map(shownEmpty));
  return { nama: sheet.nama, baris: [header, ...rows].map((sel, index) => ({ nomor: index + 1, sel })) };
}

function shownEmpty(cell: SetCell): GridValue {
  return cell !== null && typeof cell === 'object' && 'rumus' in cell ? '' : cell;
}

function contentText(value: GridValue): string {
  if (isEmptyValue(value)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return writeShare(decimal(value));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('tanggal' in value) return value.tanggal.split('-').reverse().join('/');
  return 'galat' in value ? value.galat : value.rumusTanpaHasil;
}

function typedValue(text: string): GridValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (trimmed.startsWith('=')) return { rumusTanpaHasil: trimmed };
  const number = readNumber(trimmed);
  // More digits than Excel keeps are typed as text, a NIP above all.
  if (number.ok && trimmed.length <= 15) return toFloat(number.nilai);
  const tanggal = readDateText(trimmed);
  return tanggal === undefined ? trimmed : { tanggal };
}
