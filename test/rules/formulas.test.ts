import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const RULES = join(import.meta.dirname, '../../rules');
const DOMAINS = ['diklat', 'angka-kredit', 'kinerja', 'lomba'];

/** Formula files: those of a domain that are neither version data nor examples of calls. */
const formulaFiles = DOMAINS.flatMap((domain) => {
  try {
    return readdirSync(join(RULES, domain), { encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !['fungsi.ts', 'index.ts'].includes(name))
      .map((name) => `${domain}/${name}`);
  } catch {
    return [];
  }
});

/** Numeric literals of a file and number texts given to `decimal`; 0 and 1 count places, not marks. */
function literals(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(RULES, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !['0', '1'].includes(node.text)) found.push(node.getText());
    const called = ts.isCallExpression(node) ? node.expression.getText() : '';
    if (called === 'decimal' || called === 'cited') {
      const [argument] = (node as ts.CallExpression).arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) found.push(argument.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('no formula holds a number of a regulation', () => {
  for (const path of formulaFiles) test(path, () => expect(literals(path)).toEqual([]));
});
