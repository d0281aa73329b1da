import { evaluate } from '../../rules/index.ts';
import { rawArguments } from './excel-arguments.ts';
import type { ExcelFunction } from './excel-functions.ts';
import { excelCells, type ExcelCell } from './excel-results.ts';

/** Gives Excel the code of each function: one and the same for all, over the registry. */
export function associateFunctions(functions: readonly ExcelFunction[]): void {
  for (const { id, spec } of functions) {
    CustomFunctions.associate(id, (...values: unknown[]): ExcelCell[][] =>
      excelCells(evaluate(spec, rawArguments(spec, values))),
    );
  }
}
