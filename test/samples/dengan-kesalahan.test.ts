import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentRegistry, readWorkbook } from '../../documents/index.ts';
import { CONTOH_SALAH } from '../../samples/make/dengan-kesalahan/daftar.ts';
import { daftarKesalahan } from '../../samples/make/dengan-kesalahan/daftar-kesalahan.ts';
import { BERKAS_SALAH, FOLDER_SALAH } from '../../samples/make/samples.ts';
import { patokan, type Run } from '../cli/run-cli.ts';
import { findingsOf, readSampleGrid, SAMPLES } from '../documents/sample-grid.ts';
import { filesBelow, tempFolder } from '../generator/temp-folder.ts';

const FOLDER = join(SAMPLES, FOLDER_SALAH);
const out = tempFolder();

test('the folder holds what the script makes, byte for byte, and the list of it', async () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    ['README.md', ...BERKAS_SALAH.map(({ berkas }) => berkas)].sort(),
  );
  for (const { berkas, buat } of BERKAS_SALAH)
    expect(readFileSync(join(FOLDER, berkas)).equals(await buat()), berkas).toBe(true);
  expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toBe(daftarKesalahan());
});

const linesOf = ({ err }: Run): string[] => err.split('\n').filter((line) => line !== '');

/** "galat Komponen!C1: …" of a reader as `periksa` prints it. */
const printed = (finding: string): string =>
  finding.replace(/^\w+ /, (level) => `${level.trim().toUpperCase()}  `);

describe.each(CONTOH_SALAH)('$berkas', ({ berkas, contohAsal, kesalahan }) => {
  const path = join(FOLDER, berkas);

  test('periksa finds all that is planted, and nothing beyond what the sound sample warns of', async () => {
    const own = findingsOf(await readSampleGrid(contohAsal)).map(printed);
    const run = patokan(['periksa', path]);
    expect(run.code).toBe(1);
    expect(
      linesOf(run)
        .filter((line) => !own.includes(line))
        .sort(),
    ).toEqual(kesalahan.flatMap(({ temuan }) => temuan).sort());
  });

  test('every mistake is found, at a cell of its own', () => {
    expect(kesalahan.filter(({ temuan }) => temuan.length === 0)).toEqual([]);
    const cells = kesalahan.flatMap(({ ubah }) => Object.keys(ubah));
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('no document is made of it', async () => {
    const { isi } = readWorkbook(await readSampleGrid(contohAsal));
    const commands = documentRegistry.filter(({ jenisBuku }) => jenisBuku === isi?.jenis);
    expect(commands.length).toBeGreaterThan(0);
    for (const { perintah } of commands) {
      const run = patokan([perintah, path, '--keluaran', out]);
      expect(run, perintah).toMatchObject({ code: 1, out: '' });
      expect(linesOf(run).at(-1)).toContain('; tidak ada dokumen yang ditulis');
    }
    expect(filesBelow(out)).toEqual([]);
  });
});

test.each(['periksa', 'hitung'])(
  '%s: the weights of a contest that miss 100 are named with their cell, and nothing else',
  (perintah) => {
    const [line, ...others] = linesOf(patokan([perintah, join(FOLDER, 'lomba-bobot-salah.xlsx')]));
    expect(line).toBe(
      'GALAT  Komponen!C1: jumlah bobot 102: harus tepat 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 1)',
    );
    expect(others.filter((each) => each.startsWith('GALAT'))).toEqual([]);
  },
);
