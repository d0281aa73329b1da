// The block tree of every document of every sample, as it was when a person last looked at it. After a change that is meant:
//   PATOKAN_UPDATE_GOLDEN=1 npx vitest run test/documents/golden.test.ts
// and read the difference before it is committed.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentRegistry } from '../../documents/index.ts';
import { everyDocument, tellingInstances, treeOf } from './every-document.ts';
import { shortTree } from './short-tree.ts';

const GOLDEN = join(import.meta.dirname, '../golden/documents');
const update = process.env['PATOKAN_UPDATE_GOLDEN'] === '1';

const documents = await everyDocument();
const goldens = documents.flatMap(({ kind, sample, instances }) =>
  tellingInstances(instances).map((instance, at) => ({
    file: `${kind.perintah}-${sample}-${at + 1}.json`,
    kind,
    instance,
  })),
);

test.each(goldens)('$file', async ({ file, kind, instance }) => {
  const tree = shortTree(await treeOf(kind, instance));
  const path = join(GOLDEN, file);
  if (update) writeFileSync(path, tree);
  expect(existsSync(path), 'no golden file yet; see the head of this test').toBe(true);
  expect(tree).toBe(readFileSync(path, 'utf8'));
});

test('every document of the registry has a sample, and makes something of it', () => {
  const made = documents.filter(({ instances }) => instances.length > 0).map(({ kind }) => kind);
  expect(documentRegistry.filter((kind) => !made.includes(kind)).map(({ nama }) => nama)).toEqual([]);
});

test('no golden file is left over', () => {
  const left = readdirSync(GOLDEN).filter((file) => !goldens.some((each) => each.file === file));
  if (update) for (const file of left) rmSync(join(GOLDEN, file));
  expect(update ? [] : left).toEqual([]);
});
