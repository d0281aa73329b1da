import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shareProblemSentence } from '../../../generator/batch/merge-sentences.ts';
import { mergeShares } from '../../../generator/batch/merge-shares.ts';
import { fileFaultSentence } from '../../../generator/file-faults.ts';
import { documentsBelow } from '../temp-folder.ts';
import { expected, inFolder, linesOf, names, newFolder, run, undisturbed } from './made-run.ts';

describe('shares', () => {
  const shared = newFolder();
  const shareFolders = [1, 2, 3].map((ke) => join(inFolder(shared), `bagian-${ke}-dari-3`));
  beforeAll(async () => {
    for (const ke of [1, 2, 3]) await run(shared, { bagian: { ke, dari: 3 } });
  });
  const problems = async (given: readonly string[]): Promise<readonly string[]> => {
    const merged = await mergeShares(given, undefined);
    return merged.ok ? merged.nilai.masalah.map(shareProblemSentence) : [fileFaultSentence(merged.kesalahan)];
  };
  const copied = (): string[] => {
    const folder = newFolder();
    cpSync(inFolder(shared), folder, { recursive: true });
    rmSync(join(folder, 'manifest.jsonl'), { force: true });
    return readdirSync(folder).map((name) => join(folder, name));
  };

  test('together are the whole run, to the byte', () => {
    const files = shareFolders.flatMap((folder) =>
      documentsBelow(folder).map((name) => [
        `sertifikat/${name}`,
        readFileSync(join(folder, name), 'latin1'),
      ]),
    );
    expect(files).toHaveLength(names.length);
    expect({
      ...Object.fromEntries(files),
      'sertifikat/manifest.jsonl': expected['sertifikat/manifest.jsonl'],
    }).toEqual(expected);
  });

  test('merge into one manifest, with which a whole run finds everything there', async () => {
    const merged = await mergeShares([...shareFolders].reverse(), undefined);
    expect(merged).toMatchObject({ ok: true, nilai: { masalah: [], jumlah: names.length } });
    expect(linesOf(shared).map((line) => line.replace(/"waktu":"[^"]*"|bagian-\d-dari-3\//g, ''))).toEqual(
      linesOf(undisturbed).map((line) => line.replace(/"waktu":"[^"]*"/g, '')),
    );
    expect((await run(shared)).jumlah).toMatchObject({ dibuat: 0, sudahAda: names.length });
  });

  test('one is missing, one is there twice, one is a whole run', async () => {
    const [one = '', two = '', three = ''] = copied();
    expect(await problems([one, three])).toEqual([
      'Bagian ke-2 dari 3 tidak ada di antara folder yang disebut.',
    ]);
    expect(await problems([one, two, one, three])).toEqual([`${one}: bagian ke-1 sudah disebut.`]);
    const [first] = await problems([inFolder(undisturbed)]);
    expect(first).toContain('bukan sebuah bagian');
  });

  test('a document is gone, another one changed, a line is gone', async () => {
    const [one = '', two = '', three = ''] = copied();
    const [gone = ''] = documentsBelow(one);
    const [changed = ''] = documentsBelow(two);
    rmSync(join(one, gone));
    writeFileSync(join(two, changed), 'lain');
    const lines = readFileSync(join(three, 'manifest.jsonl'), 'utf8').trimEnd().split('\n');
    writeFileSync(join(three, 'manifest.jsonl'), `${lines.slice(0, -1).join('\n')}\n`);
    const told = await problems([one, two, three]);
    expect(told.slice(0, 2)).toEqual([
      `${join(one, gone)}: hilang atau berubah sejak dibuat.`,
      `${join(two, changed)}: hilang atau berubah sejak dibuat.`,
    ]);
    expect(told[2]).toContain('1 dokumen belum dibuat (urutan ');
    expect(existsSync(join(one, '..', 'manifest.jsonl'))).toBe(false);
  });

  test('one of another workbook; no folder of ours', async () => {
    const [one = '', two = '', three = ''] = copied();
    const manifest = join(two, 'manifest.jsonl');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"buku":"buku"', '"buku":"lain"'));
    expect(await problems([one, two, three])).toEqual([
      `${two}: dibuat dengan buku kerja yang lain daripada folder pertama.`,
    ]);
    expect(await problems([newFolder()])).toEqual([expect.stringContaining('berkas tidak ditemukan')]);
  });
});
