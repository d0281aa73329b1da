import { decimal, isRange, type FunctionSpec, type RawArgument, type RawCell } from '../../rules/index.ts';
import type { ArgumentInput } from './argument-input.ts';

/** A call as a formula, in the form that Excel takes in every language; arguments left out at the end are not written. */
export function formulaText({ nama }: Pick<FunctionSpec, 'nama'>, inputs: readonly ArgumentInput[]): string {
  const last = inputs.findLastIndex(({ jenis }) => jenis !== 'kosong');
  return `=PAJAK.${nama}(${inputs
    .slice(0, last + 1)
    .map(inputText)
    .join(',')})`;
}

function inputText(input: ArgumentInput): string {
  switch (input.jenis) {
    case 'kosong':
      return '';
    case 'rujukan':
      return input.teks;
    case 'nilai':
      return literal(input.nilai);
  }
}

function literal(value: RawArgument): string {
  if (!isRange(value)) return cellLiteral(value);
  return `{${value.map((row) => row.map(cellLiteral).join(',')).join(';')}}`;
}

function cellLiteral(cell: RawCell): string {
  if (cell === null || cell === undefined) return '""';
  if (typeof cell === 'number') return decimal(cell).toFixed();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' ? cell.galat : `"${cell.replaceAll('"', '""')}"`;
}
