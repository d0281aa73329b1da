import { functionRegistry, type FunctionSpec } from '../../rules/index.ts';

/** A function under the name by which Excel calls it. */
export interface ExcelFunction {
  /** Stored in users' workbooks: never renamed. */
  readonly id: string;
  /** What a user writes after `PAJAK.`. */
  readonly nama: string;
  readonly spec: FunctionSpec;
}

/**
 * Every function of the registry; with `aliases` also under the regulation's own symbols (PAJAK.NA). These are a choice of the
 * build, because names of fewer than 3 characters are outside the schema of Microsoft 365.
 */
export function excelFunctions(aliases: boolean): ExcelFunction[] {
  return functionRegistry.flatMap((spec) => [
    { id: spec.nama, nama: spec.nama, spec },
    ...(aliases ? spec.alias.map((alias) => ({ id: `ALIAS_${alias}`, nama: alias, spec })) : []),
  ]);
}
