import type { Finding, GridWorkbook, Place } from '../../documents/index.ts';
import type { RawCell } from '../../rules/index.ts';
import type { CellReference } from './cell-reference.ts';
import type { HostResult } from './host-fault.ts';
import type { SetSheet } from './sheet-set.ts';

/** Where the user stands. */
export interface Selection {
  readonly lembar: string;
  /** The active cell: "F17". */
  readonly sel: string;
  /** The selected rectangle: "F17:F20"; the active cell where nothing more is selected. */
  readonly rentang: string;
}

/** A cell to be coloured, and how grave its findings are. */
export interface MarkedCell {
  readonly lembar: string;
  readonly sel: string;
  readonly tingkat: Finding['tingkat'];
}

/** The spreadsheet beside the pane: Excel through Office.js, or a sample workbook in memory. */
export interface SpreadsheetHost {
  readonly jenis: 'excel' | 'contoh';
  readonly readGrid: () => Promise<HostResult<GridWorkbook>>;
  readonly readRange: (reference: CellReference) => Promise<HostResult<readonly (readonly RawCell[])[]>>;
  readonly selection: () => Promise<HostResult<Selection>>;
  /** Selects a cell, or shows a sheet. */
  readonly goTo: (place: Place) => Promise<HostResult<null>>;
  /** Writes a formula or text into the active cell; a cell that holds something is a fault unless `overwrite`. */
  readonly writeActiveCell: (
    content: string,
    options: { readonly overwrite: boolean },
  ) => Promise<HostResult<Place>>;
  /** Adds sheets; nothing is written where one of the names is taken. */
  readonly insertSheets: (sheets: readonly SetSheet[]) => Promise<HostResult<null>>;
  /** Colours cells without touching their own fill; how many. */
  readonly mark: (cells: readonly MarkedCell[]) => Promise<HostResult<number>>;
  /** Takes all these colours away, also those of an earlier session: every cell shows its own fill again. */
  readonly clearMarks: () => Promise<HostResult<null>>;
  readonly onSelection: (listener: () => void) => void;
}

/** The largest range that is read into an argument. */
export const MOST_CELLS_IN_ARGUMENT = 20_000;
