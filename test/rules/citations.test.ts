import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Big from 'big.js';
import { describe, expect, test } from 'vitest';

const RULES = join(import.meta.dirname, '../../rules');
const versionFiles = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /versions\/.*\.ts$/.test(name) && !name.endsWith('.cases.ts'))
  .sort();

interface Count {
  cited: number;
  uncited: string[];
}

/** Counts the numbers and bands of a version: each must stand under a `pasal`. */
function countValues(value: unknown, path: string, underPasal: boolean, count: Count): void {
  if (
    value instanceof Big ||
    (typeof value === 'object' && value !== null && 'toFixed' in value) ||
    typeof value === 'number'
  ) {
    if (underPasal) count.cited += 1;
    else count.uncited.push(path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const cited = underPasal || ('pasal' in value && typeof value.pasal === 'string' && value.pasal !== '');
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'peraturan') continue;
    countValues(inner, `${path}.${key}`, cited, count);
  }
}

describe('every value of a version stands beside its pasal', () => {
  test('there are versions to look at', () => expect(versionFiles.length).toBeGreaterThanOrEqual(2));
  for (const name of versionFiles) {
    test(name, async () => {
      const module = (await import(pathToFileURL(join(RULES, name)).href)) as Record<string, unknown>;
      const count: Count = { cited: 0, uncited: [] };
      for (const [key, value] of Object.entries(module)) countValues(value, key, false, count);
      expect(count.uncited).toEqual([]);
    });
  }
});
