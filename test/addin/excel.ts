import { createContext, runInContext } from 'node:vm';
import type { FunctionsMetadata } from '../../addin/functions/metadata.ts';
import type { RawArgument, RawCell } from '../../rules/index.ts';
import { builtFile, type BuiltFiles } from './built-files.ts';

/** An error as Excel shows it: the code in the cell, the message beside it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

export type ShownCell = number | string | ShownError;

/** The code of a function as Excel calls it: its arguments and then the invocation. */
export type AssociatedFunction = (...values: unknown[]) => ShownCell[][];

type RibbonAction = (event: { readonly completed: () => void }) => void;

export interface Excel {
  readonly metadata: FunctionsMetadata;
  /** By id. */
  readonly functions: ReadonlyMap<string, AssociatedFunction>;
  readonly actions: ReadonlyMap<string, RibbonAction>;
  readonly page: { location: { hash: string } };
  /** Calls a function by the name a user writes, with or without `PAJAK.`. */
  readonly call: (name: string, args: readonly RawArgument[]) => ShownCell[][];
}

/**
 * Loads the built files as Excel does: functions.js as a script in a page that has office.js and nothing of Node, the functions
 * found by the ids of functions.json.
 */
export function loadInExcel(files: BuiltFiles): Excel {
  const metadata = JSON.parse(builtFile(files, 'functions.json').toString()) as FunctionsMetadata;
  const functions = new Map<string, AssociatedFunction>();
  const actions = new Map<string, RibbonAction>();
  const page = {
    location: { hash: '' },
    CustomFunctions: {
      associate: (id: string, code: AssociatedFunction) => functions.set(id, code),
      Error: function (code: string, message = '') {
        return { code, message };
      },
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!' },
    },
    Office: {
      actions: {
        associate: (name: string, code: RibbonAction) => actions.set(name, code),
      },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
  };
  const context = createContext({ ...page, self: page, window: page });
  runInContext(builtFile(files, 'functions.js').toString(), context);

  const call: Excel['call'] = (name, args) => {
    const known = metadata.functions.find((each) => each.name === name.replace(/^PAJAK\./, ''));
    const code = known === undefined ? undefined : functions.get(known.id);
    if (known === undefined || code === undefined) throw new Error(`Excel knows no PAJAK.${name}.`);
    const repeating = known.parameters.findIndex((parameter) => parameter.repeating === true);
    const [single, rest] = repeating === -1 ? [args, []] : [args.slice(0, repeating), args.slice(repeating)];
    const values: unknown[] = single.map(asMatrix);
    if (repeating !== -1) values.push(rest.map(asMatrix));
    while (known.parameters[values.length]?.optional === true) values.push(null);
    return code(...values, { functionName: known.id });
  };
  return { metadata, functions, actions, page, call };
}

/** Excel makes a matrix of what is given for a matrix, and null of what is left out. */
function asMatrix(raw: RawArgument): unknown {
  if (raw === undefined) return null;
  return Array.isArray(raw)
    ? raw.map((row: readonly RawCell[]) => row.map(asCell))
    : [[asCell(raw as RawCell)]];
}

function asCell(raw: RawCell): unknown {
  if (raw === undefined) return null;
  return typeof raw === 'object' && raw !== null ? { code: raw.galat, message: '' } : raw;
}
