import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toFloat } from '../../rules/decimal.ts';
import type { RuleCase } from '../../rules/cases.ts';
import { evaluate } from '../../rules/functions/evaluate.ts';
import { findFunction } from '../../rules/functions/registry.ts';
import type { RawArgument } from '../../rules/functions/argument.ts';

const RULES = join(import.meta.dirname, '../../rules');

export interface CaseFile {
  readonly name: string;
  readonly cases: readonly RuleCase[];
}

/** Every `*.cases.ts` beside a version; a new one is picked up by being there. */
export async function caseFiles(): Promise<CaseFile[]> {
  const names = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.cases.ts'),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const module = (await import(pathToFileURL(join(RULES, name)).href)) as { cases: readonly RuleCase[] };
      return { name, cases: module.cases };
    }),
  );
}

/** The result of a call in the form the cases use: a cell, rows of cells, or the kind of error. */
export function callByRules(name: string, args: readonly RawArgument[]): RuleCase['hasil'] {
  const found = findFunction(name);
  if (!found.ok) return { kesalahan: found.kesalahan.jenis };
  const evaluation = evaluate(found.nilai, args);
  const cells = evaluation.sel.map((row) =>
    row.map((cell) => {
      if (!cell.ok) return { kesalahan: cell.kesalahan.jenis };
      return typeof cell.nilai === 'string' ? cell.nilai : toFloat(cell.nilai);
    }),
  );
  return (evaluation.tunggal ? cells[0]?.[0] : cells) as RuleCase['hasil'];
}
