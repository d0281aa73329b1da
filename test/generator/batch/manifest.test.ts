import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entriesOf,
  openManifest,
  readManifest,
  readManifestHeader,
  startManifest,
} from '../../../generator/batch/manifest-file.ts';
import type { ManifestEntry, ManifestHeader } from '../../../generator/batch/manifest-lines.ts';
import { tempFolder } from '../temp-folder.ts';

const folder = tempFolder();
let files = 0;
const newPath = (): string => join(folder, `${(files += 1)}.jsonl`);

const headerOf = (jumlah: number): ManifestHeader => ({
  manifest: 1,
  identitas: {
    perintah: 'sertifikat',
    jenisBuku: 'klasikal',
    buku: 'b',
    tema: 't',
    templat: 'h',
    versi: '1',
    pilihan: {},
  },
  jumlah,
});
const written = (urut: number, sha256 = 'x', extension = '.pdf'): ManifestEntry => ({
  urut,
  nip: `${urut}`,
  berkas: `nama-${urut}${extension}`,
  ukuran: 3,
  sha256,
  waktu: 'kini',
});
const failed = (urut: number): ManifestEntry => ({ urut, gagal: 'terlalu panjang', waktu: 'kini' });

async function manifestWith(jumlah: number, entries: readonly ManifestEntry[]): Promise<string> {
  const path = newPath();
  await startManifest(path, headerOf(jumlah));
  const manifest = await openManifest(path);
  await manifest.append(entries);
  await manifest.finish();
  await manifest.close();
  return path;
}

describe('a manifest', () => {
  test('holds its header and what was appended', async () => {
    const path = await manifestWith(2, [written(1), written(2)]);
    expect(await readManifestHeader(path)).toEqual(headerOf(2));
    expect([...entriesOf(path)]).toEqual([written(1), written(2)]);
  });

  test('is in the order of the workbook when it is finished, each file once, the last line counting', async () => {
    const path = await manifestWith(3, [
      written(3),
      written(1, 'lama'),
      failed(2),
      written(1, 'baru'),
      written(2, 'x', '.docx'),
      written(2),
      written(3),
      failed(3),
    ]);
    expect([...entriesOf(path)]).toEqual([
      written(1, 'baru'),
      written(2),
      written(2, 'x', '.docx'),
      failed(3),
    ]);
  });

  test.each([1, 10, 60])('whose last line was cut after %d characters goes on without it', async (length) => {
    const path = await manifestWith(3, [written(1)]);
    const whole = readFileSync(path, 'utf8');
    appendFileSync(path, JSON.stringify(written(2)).slice(0, length));
    const manifest = await openManifest(path);
    expect(readFileSync(path, 'utf8')).toBe(whole);
    expect(manifest.known(1)).toEqual([written(1)]);
    expect(manifest.known(2)).toEqual([]);
    await manifest.append([written(2)]);
    await manifest.close();
    expect([...entriesOf(path)]).toEqual([written(1), written(2)]);
  });

  test('leaves out lines that are none of its own, and removes them in the end', async () => {
    const path = await manifestWith(2, [written(1)]);
    appendFileSync(path, `{"urut":0}\nbukan json\n${JSON.stringify(written(9))}\n\n`);
    const manifest = await openManifest(path);
    await manifest.append([written(2)]);
    await manifest.finish();
    await manifest.close();
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(3);
  });

  test('with lines longer than one read, in whatever order they came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          Array.from({ length: 40 }, (_, index) => index + 1),
          { minLength: 1 },
        ),
        async (order) => {
          const long = (urut: number): ManifestEntry => ({ ...written(urut), sebab: 'é'.repeat(urut * 400) });
          const path = await manifestWith(40, order.map(long));
          const expected = [...order].sort((a, b) => a - b).map(long);
          expect([...entriesOf(path)]).toEqual(expected);
          const reader = readManifest(path);
          expect(order.map((urut) => reader.known(urut))).toEqual(order.map((urut) => [long(urut)]));
          reader.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});

test.each(['', 'tulisan orang', '{"manifest":2}\n', '[]\n', '\n'])('%j is no manifest', async (text) => {
  const path = newPath();
  writeFileSync(path, text);
  expect(await readManifestHeader(path)).toBe('rusak');
});

test('no file is no manifest; a folder is none either', async () => {
  expect(await readManifestHeader(join(folder, 'tidak-ada'))).toBeNull();
  expect(await readManifestHeader(folder)).toBe('rusak');
});
