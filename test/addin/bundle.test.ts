import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { VIEW_OF_ACTION } from '../../addin/ribbon/views.ts';
import { buildFunctions, builtFile, type BuiltFiles } from './built-files.ts';
import { loadInExcel } from './excel.ts';

let files: BuiltFiles;
let script: string;

beforeAll(async () => {
  files = await buildFunctions();
  script = builtFile(files, 'functions.js').toString();
});

test('the functions stay under 60 kB gzipped', () => {
  expect(gzipSync(script).length).toBeLessThan(60_000);
});

test('the functions fetch nothing and load nothing', () => {
  for (const word of [
    'fetch(',
    'XMLHttpRequest',
    'WebSocket',
    'import(',
    'importScripts',
    'eval(',
    'http://',
    'https://',
  ]) {
    expect(script.includes(word), word).toBe(false);
  }
});

test('it is one classic script: no module syntax, and no name put into the page', () => {
  expect(script).toMatch(/^\(function\(\)\{/);
  expect(() => new Script(script)).not.toThrow();
});

test('the webviews of Excel know every method it calls: none is newer than Safari 15.4', () => {
  const newer =
    /\.(toSorted|toReversed|toSpliced|with|findLast|findLastIndex|groupBy|isSubsetOf|union|intersection|difference|hasIndices|fromAsync|withResolvers)\(/;
  expect(script.match(newer)?.[0]).toBeUndefined();
});

test('two builds give the same bytes', async () => {
  const again = await buildFunctions();
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [name, bytes] of files) expect(builtFile(again, name).equals(bytes), name).toBe(true);
});

test('outside Excel, in the page of the task pane, it does nothing and fails at nothing', () => {
  expect(() => {
    new Script(script).runInNewContext({});
  }).not.toThrow();
});

test('the buttons of the ribbon open the task pane at their view', async () => {
  const { actions, page } = loadInExcel(files);
  const shown: string[] = [];
  for (const action of actions.values()) {
    await new Promise<void>((completed) => {
      action({ completed });
    });
    shown.push(page.location.hash);
  }
  expect(shown).toEqual(Object.values(VIEW_OF_ACTION));
  expect([...actions.keys()]).toEqual(Object.keys(VIEW_OF_ACTION));
});
