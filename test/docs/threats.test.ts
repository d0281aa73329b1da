import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/ancaman.md'), 'utf8');
/** Rows with the four cells: siapa, apa, bagaimana dicegah, uji. */
const threats = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (siapa|-)/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6);

test('every threat names who, what, how it is prevented, and a test', () => {
  expect(threats.length).toBeGreaterThan(15);
  for (const [, ...cells] of threats) {
    for (const cell of cells.slice(0, 4)) expect(cell).not.toBe('');
    expect(cells[3]).toMatch(/`test\/\S+\.test\.ts`/);
  }
});

test('every test that is named is there', () => {
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
