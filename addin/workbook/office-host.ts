import { foldName, type GridSheet, type GridWorkbook, type Place } from '../../documents/index.ts';
import { failure, success } from '../../rules/index.ts';
import { rangeText, readReference } from './cell-reference.ts';
import { gridRows, gridSheet, rawCell, type OfficeCells } from './cell-values.ts';
import type { HostFault, HostResult } from './host-fault.ts';
import { addMarks, removeMarks } from './office-marks.ts';
import { addSheets } from './office-sheets.ts';
import { MOST_CELLS_IN_ARGUMENT, type Selection, type SpreadsheetHost } from './spreadsheet-host.ts';

/** Excel on the web answers no request of more than 5 MB; so many cells stay well below. */
const CELLS_A_REQUEST = 40_000;

const CELL_PROPERTIES = 'values, valueTypes, numberFormat';

/** The workbook that is open in Excel. */
export function officeHost(): SpreadsheetHost {
  return {
    jenis: 'excel',
    readGrid: () => run(async (context) => success(await readGrid(context))),
    readRange: (reference) =>
      run(async (context) => {
        const address = rangeText(reference);
        if (reference.lebar * reference.tinggi > MOST_CELLS_IN_ARGUMENT)
          return failure({ jenis: 'rentang-terlalu-besar', rentang: address, batas: MOST_CELLS_IN_ARGUMENT });
        const { worksheets } = context.workbook;
        const { lembar } = reference;
        const worksheet =
          lembar === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(lembar);
        await context.sync();
        if (lembar !== undefined && worksheet.isNullObject)
          return failure({ jenis: 'lembar-tidak-ada', lembar });
        const range = worksheet.getRange(address);
        range.load(CELL_PROPERTIES);
        await context.sync();
        return success(gridRows(range).map((row) => row.map(rawCell)));
      }),
    selection: () => run(async (context) => success(await readSelection(context))),
    goTo: ({ lembar, sel }) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(lembar);
        await context.sync();
        if (worksheet.isNullObject) return failure({ jenis: 'lembar-tidak-ada', lembar });
        worksheet.activate();
        if (sel !== undefined) worksheet.getRange(sel).select();
        await context.sync();
        return success(null);
      }),
    writeActiveCell: (content, { overwrite }) =>
      run(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load('address, formulas');
        await context.sync();
        const tempat = placeOf(cell.address);
        const held = String(cell.formulas[0]?.[0] ?? '');
        if (held !== '' && !overwrite) return failure({ jenis: 'sel-berisi', tempat, isi: held });
        cell.formulas = [[content]];
        await context.sync();
        return success(tempat);
      }),
    insertSheets: (sheets) =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        const known = new Set(worksheets.items.map(({ name }) => foldName(name)));
        const taken = sheets.map(({ nama }) => nama).filter((nama) => known.has(foldName(nama)));
        if (taken.length > 0) return failure({ jenis: 'lembar-sudah-ada', lembar: taken });
        await addSheets(context, sheets);
        return success(null);
      }),
    mark: (cells) => run(async (context) => success(await addMarks(context, cells))),
    clearMarks: () =>
      run(async (context) => {
        await removeMarks(context);
        return success(null);
      }),
    onSelection: (listener) => {
      void run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          listener();
          return Promise.resolve();
        });
        await context.sync();
        return success(null);
      });
    },
  };
}

/** Runs a batch; what Excel refuses is a fault with its code, anything else is our own mistake and thrown. */
async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<HostResult<T>>,
): Promise<HostResult<T>> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    const fault = excelFault(error);
    if (fault === undefined) throw error;
    return failure(fault);
  }
}

function excelFault(error: unknown): HostFault | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return { jenis: 'excel', kode: error.code, pesan: error.message };
}

async function readGrid(context: Excel.RequestContext): Promise<GridWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { nama: worksheet.name, range };
  });
  await context.sync();
  const lembar: GridSheet[] = [];
  for (const { nama, range } of used) {
    lembar.push(range.isNullObject ? { nama, baris: [] } : await readSheet(context, nama, range));
  }
  return { lembar };
}

async function readSheet(context: Excel.RequestContext, nama: string, used: Excel.Range): Promise<GridSheet> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rowsARequest = Math.max(1, Math.floor(CELLS_A_REQUEST / columnCount));
  const parts: OfficeCells[] = [];
  for (let row = 0; row < rowCount; row += rowsARequest) {
    const rows = Math.min(rowsARequest, rowCount - row);
    const part = used.getCell(row, 0).getResizedRange(rows - 1, columnCount - 1);
    part.load(CELL_PROPERTIES);
    await context.sync();
    parts.push({ values: part.values, valueTypes: part.valueTypes, numberFormat: part.numberFormat });
  }
  return gridSheet(nama, { baris: rowIndex, kolom: columnIndex }, parts);
}

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  const area = context.workbook.getSelectedRanges().areas.getItemAt(0);
  cell.load('address');
  area.load('address');
  await context.sync();
  const { lembar, sel } = placeOf(cell.address);
  return { lembar, sel, rentang: placeOf(area.address).sel };
}

/** "'Mata Pelajaran'!D4" as Excel gives it; whole rows and columns have no cells to name. */
function placeOf(address: string): Required<Place> {
  const reference = readReference(address);
  if (reference?.lembar !== undefined) return { lembar: reference.lembar, sel: rangeText(reference) };
  const split = address.lastIndexOf('!');
  const lembar = address
    .slice(0, split)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return { lembar, sel: address.slice(split + 1) };
}
