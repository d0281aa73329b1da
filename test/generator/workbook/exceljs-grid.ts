import ExcelJS, { type Cell, type CellValue, type Worksheet } from 'exceljs';
import type { GridRow, GridSheet, GridValue, GridWorkbook } from '../../../documents/index.ts';
import { EMPTY_RESULT, markEmptyResults } from './empty-results.ts';

/** The grid of a workbook as exceljs reads it: a second opinion on what our own reader says. */
export async function exceljsGrid(bytes: Uint8Array): Promise<GridWorkbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer type of its own, older than Node's.
  await workbook.xlsx.load((await markEmptyResults(bytes)) as unknown as ArrayBuffer);
  return { lembar: workbook.worksheets.map(gridSheet) };
}

function gridSheet(sheet: Worksheet): GridSheet {
  const baris: GridRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, nomor) => {
    const sel: GridValue[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (sel.length < column - 1) sel.push(null);
      sel[column - 1] = gridValue(cell);
    });
    // exceljs also counts cells that have a format only.
    const last = sel.findLastIndex((value) => value !== null);
    if (last !== -1) baris.push({ nomor, sel: sel.slice(0, last + 1) });
  });
  return { nama: sheet.name, baris };
}

function gridValue(cell: Cell): GridValue {
  // The cells that a merge covers repeat its first cell; only that one counts.
  if (cell.isMerged && cell.master.address !== cell.address) return null;
  // Of a formula, `cell.value` loses a cached 0 or ""; `cell.result` keeps it.
  if (cell.formula) return formulaValue(cell.formula, cell.result);
  return plainValue(cell.value);
}

function formulaValue(rumus: string, result: CellValue): GridValue {
  if (result === undefined || result === null) return { rumusTanpaHasil: rumus };
  return result === EMPTY_RESULT ? '' : plainValue(result);
}

function plainValue(value: CellValue): GridValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return dateValue(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return plainValue(value.text);
  if ('error' in value) return { galat: value.error };
  return null;
}

/** Excel keeps dates as days since 1900, so a time of day can be off by a rounding error. */
function dateValue(date: Date): GridValue {
  if (Number.isNaN(date.getTime())) return { galat: '#VALUE!' };
  const SECOND = 1000;
  return { tanggal: new Date(Math.round(date.getTime() / SECOND) * SECOND).toISOString().slice(0, 10) };
}
