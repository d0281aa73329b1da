import { columnLetters } from '../../documents/index.ts';
import { dateSerial } from './cell-values.ts';
import {
  FIRST_ROW,
  setCells,
  writtenFormula,
  type CellFormat,
  type SetCell,
  type SetSheet,
  type Validation,
} from './sheet-set.ts';

const COLOURS = {
  header: '#1F3A5F',
  headerText: '#FFFFFF',
  isian: '#FFF9E3',
  rumus: '#EEF0F2',
} as const;
const TAB_COLOURS = { isian: '#F2C84B', acuan: '#9AA5B1' } as const;
const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  teks: '@',
  umum: 'General',
  desimal: '0.00',
  tanggal: 'dd/mm/yyyy',
};
/** Excel counts widths in points here; a character of the standard font is about so wide. */
const POINTS_PER_CHARACTER = 5.6;
const HEADER_HEIGHT = 34;

/** Adds the sheets of a set behind the last one and shows the first of them. Their names must be free. */
export async function addSheets(context: Excel.RequestContext, sheets: readonly SetSheet[]): Promise<void> {
  const added = sheets.map((sheet) => ({ sheet, worksheet: context.workbook.worksheets.add(sheet.nama) }));
  // Formulas name the other sheets, so all of them must be there first.
  await context.sync();
  for (const { sheet, worksheet } of added) await writeSheet(context, worksheet, sheet, sheets);
  added[0]?.worksheet.activate();
  await context.sync();
}

async function writeSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SetSheet,
  sheets: readonly SetSheet[],
): Promise<void> {
  const { kolom, baris, khusus = [] } = sheet;
  const last = columnLetters(kolom.length - 1);
  const lastRow = FIRST_ROW + baris.length - 1;
  writeHeader(worksheet.getRange(`A1:${last}1`), sheet);
  // Before its cells are filled: formulas written into a table's column are taken over into rows that are added later.
  const table = worksheet.tables.add(`A1:${last}${lastRow}`, true);
  table.style = 'TableStyleLight15';
  table.showBandedRows = false;
  worksheet.tabColor = TAB_COLOURS[sheet.warnaTab];
  worksheet.freezePanes.freezeAt(worksheet.getRange(`A1:${columnLetters(sheet.kolomBeku - 1)}1`));

  for (const own of khusus) {
    if (own.validasi === undefined) continue;
    const cell = worksheet.getRange(`${columnLetters(own.kolom)}${FIRST_ROW + own.baris}`);
    cell.dataValidation.set(dataValidation(own.validasi, own.baris, sheet, sheets));
  }
  const contents = setCells(sheet, sheets);
  for (const [index, column] of kolom.entries()) {
    const letter = columnLetters(index);
    const cells = worksheet.getRange(`${letter}${FIRST_ROW}:${letter}${lastRow}`);
    const ownFormats = new Map(
      khusus.filter((own) => own.kolom === index).map((own) => [own.baris, own.format]),
    );
    // Formats first: text written into a cell that is text already stays text.
    cells.numberFormat = baris.map((_, row) => [NUMBER_FORMATS[ownFormats.get(row) ?? column.format]]);
    cells.formulas = contents.map((row) => [cellContent(row[index] ?? null)]);
    cells.format.columnWidth = column.lebar * POINTS_PER_CHARACTER;
    cells.format.verticalAlignment = 'Center';
    if (ownFormats.size > 0) cells.format.horizontalAlignment = 'Left';
    if (column.sifat !== 'tetap') cells.format.fill.color = COLOURS[column.sifat];
    if (column.sifat !== 'rumus' && column.validasi !== undefined)
      cells.dataValidation.set(dataValidation(column.validasi, 0, sheet, sheets));
    // A column a request: Excel on the web takes no more than 5 MB at once.
    await context.sync();
  }
}

function writeHeader(header: Excel.Range, { kolom }: SetSheet): void {
  header.values = [kolom.map(({ judul }) => judul)];
  header.format.fill.color = COLOURS.header;
  header.format.font.color = COLOURS.headerText;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  header.format.horizontalAlignment = 'Center';
  header.format.rowHeight = HEADER_HEIGHT;
}

function cellContent(cell: SetCell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'rumus' in cell ? cell.rumus : dateSerial(cell.tanggal);
}

function dataValidation(
  validation: Validation,
  row: number,
  sheet: SetSheet,
  sheets: readonly SetSheet[],
): Excel.Interfaces.DataValidationUpdateData {
  return {
    ignoreBlanks: true,
    rule: validationRule(validation, row, sheet, sheets),
    errorAlert: { showAlert: true, style: 'Stop', title: 'Isian tidak sah', message: validation.pesan },
    ...(validation.petunjuk === undefined
      ? {}
      : { prompt: { showPrompt: true, title: 'Petunjuk', message: validation.petunjuk } }),
  };
}

function validationRule(
  validation: Validation,
  row: number,
  sheet: SetSheet,
  sheets: readonly SetSheet[],
): Excel.DataValidationRule {
  switch (validation.jenis) {
    case 'angka':
      return { decimal: { operator: 'Between', formula1: validation.min, formula2: validation.maks } };
    case 'pilihan':
      return { list: { inCellDropDown: true, source: validation.pilihan.join(',') } };
    case 'tanggal':
      return { date: { operator: 'GreaterThan', formula1: validation.sejak } };
    case 'panjang':
      return { textLength: { operator: 'EqualTo', formula1: validation.panjang } };
    case 'rumus':
      return { custom: { formula: writtenFormula(validation.rumus, row, sheet, sheets) } };
  }
}
