import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type ImplementedFunctions,
} from 'hyperformula';
import type { Excel, ShownCell } from './excel.ts';

interface ProcedureCall {
  readonly args: never[];
  readonly procedureName: string;
}

/**
 * Makes the built functions known to the formula engine as PAJAK.NPR and so on, called as Excel on the desktop calls them: every
 * argument a matrix with a zero for an empty cell, null for what is left out, the invocation last.
 *
 * The engine wants to know beforehand which results spill; `spilling` names the functions that fill the shape of their first argument.
 */
export function registerPajak({ metadata, functions }: Excel, spilling: readonly string[]): void {
  const implemented: ImplementedFunctions = {};
  for (const { name, parameters } of metadata.functions) {
    // No sample holds RINCIAN, and the engine counts repeated arguments in another way.
    if (parameters.some(({ repeating }) => repeating)) continue;
    implemented[`PAJAK.${name}`] = {
      method: 'call',
      ...(spilling.includes(name) ? { sizeOfResultArrayMethod: 'sizeOfFirst' } : {}),
      parameters: parameters.map(({ optional = false }) => ({
        argumentType: FunctionArgumentType.RANGE,
        optionalArg: optional,
      })),
    };
  }
  const plugin = class extends FunctionPlugin {
    static override implementedFunctions = implemented;

    call({ args, procedureName }: ProcedureCall, state: never) {
      const code = functions.get(procedureName.replace('PAJAK.', ''));
      if (code === undefined) throw new Error(`No ${procedureName}.`);
      const excelCall = (...ranges: (SimpleRangeValue | undefined)[]) =>
        engineValue(code(...ranges.map(asMatrix), { functionName: procedureName }));
      return this.runFunction(args, state, this.metadata(procedureName), excelCall);
    }

    sizeOfFirst({ args: [first] }: ProcedureCall, state: never) {
      const { width, height } = this.arraySizeForAst(first as never, state);
      return new ArraySize(width, height);
    }
  };
  const names = Object.keys(implemented);
  HyperFormula.registerFunctionPlugin(plugin, {
    enGB: Object.fromEntries(names.map((name) => [name, name])),
  });
}

function asMatrix(range: SimpleRangeValue | undefined): unknown {
  if (range === undefined) return null;
  return range.data.map((row) =>
    row.map((cell) => {
      if (cell === EmptyValue) return 0;
      return cell instanceof CellError ? { code: '#VALUE!', message: '' } : cell;
    }),
  );
}

function engineValue(rows: readonly (readonly ShownCell[])[]) {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? new CellError(ErrorType.VALUE, cell.message) : cell)),
  );
  const [[first] = []] = cells;
  return cells.flat().length === 1 && first !== undefined ? first : SimpleRangeValue.onlyValues(cells);
}
