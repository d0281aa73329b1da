import {
  errorSentence,
  toFloat,
  type CellValue,
  type Evaluation,
  type Result,
  type RuleError,
} from '../../rules/index.ts';

/** What a cell of Excel can be given. Never null: Excel shows it as 0. */
export type ExcelCell = number | string | CustomFunctions.Error;

/** The result of a call as the rows of cells it fills; an error stands in the cell it belongs to. */
export function excelCells(evaluation: Evaluation): ExcelCell[][] {
  return evaluation.sel.map((row) => row.map(excelCell));
}

function excelCell(cell: Result<CellValue>): ExcelCell {
  if (!cell.ok) return new CustomFunctions.Error(errorCode(cell.kesalahan), errorSentence(cell.kesalahan));
  if (typeof cell.nilai === 'string') return cell.nilai;
  const float = toFloat(cell.nilai);
  // As Excel does itself with a number it cannot hold.
  return Number.isFinite(float) ? float : new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
}

/** #N/A where something was looked up and is not there, #VALUE! where an input is bad: Excel shows our sentence with these two only. */
function errorCode(error: RuleError): CustomFunctions.ErrorCode {
  switch (error.jenis) {
    case 'tidak-dikenal':
    case 'tidak-ada-versi':
      return CustomFunctions.ErrorCode.notAvailable;
    case 'sel-galat':
      // IFNA around our function still finds the #N/A that came in.
      return error.nilai === '#N/A'
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue;
    case 'kosong':
    case 'bukan-angka':
    case 'angka-ambigu':
    case 'di-luar-rentang':
    case 'bukan-bilangan-bulat':
    case 'panjang-berbeda':
    case 'jumlah-nol':
    case 'jumlah-argumen':
    case 'dilarang':
      return CustomFunctions.ErrorCode.invalidValue;
  }
}
