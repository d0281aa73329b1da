import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');

const IMPORTED = /^(?:import|export) (?:.* from )?['"](\.\.?\/[^'"]+)['"];$/gm;

/** The built files that are loaded before a command has been chosen: all that `from` imports and is not behind `import()`. */
function loaded(from: string, found = new Set<string>()): Set<string> {
  if (found.has(from)) return found;
  found.add(from);
  for (const [, path = ''] of readFileSync(from, 'utf8').matchAll(IMPORTED))
    loaded(join(dirname(from), path), found);
  return found;
}

test('the program starts without the rules, and without what makes documents', () => {
  const files = [...loaded(join(DIST, 'generator/cli/main.js'))].map((path) => relative(DIST, path));
  expect(files).toContain('generator/cli/program.js');
  expect(files.filter((path) => !/^generator\/(cli|output|register)\//.test(path))).toEqual([]);
  expect(files.length).toBeLessThan(16);
});
