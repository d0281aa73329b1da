// Signed certificates as others see them: the code read off the rendered page, the file judged by qpdf and poppler.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import decodeQr from 'qr/decode.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPublicKeys } from '../../generator/signature/key-files.ts';
import { nodeCrypto } from '../../generator/signature/node-crypto.ts';
import { verifyCode } from '../../signature/index.ts';
import { qrMatrix } from '../../templates/index.ts';
import { patokan, reportOf } from '../cli/run-cli.ts';
import { SAMPLES } from '../documents/sample-grid.ts';
import { tempFolder } from '../generator/temp-folder.ts';

const folder = tempFolder();
const SANDI = join(folder, 'sandi.txt');

/** A code of a page rendered at this many dots per inch: a scanner's coarse setting, and what a phone sees of a page at arm's length. */
const DPI = 150;

/** What a common phone camera resolves. */
const LEAST_MODULE_MM = 0.33;
const CODE_MM = 29;

beforeAll(() => writeFileSync(SANDI, 'nasi liwet tanpa pete\n'));

/** Those with the longest and the shortest names, which are part of the file names. */
function extremes(files: readonly string[]): readonly string[] {
  const byLength = [...files].sort((a, b) => a.length - b.length);
  return [...byLength.slice(0, 2), ...byLength.slice(-2)];
}

function pageOf(berkas: string, dpi: number): PNG {
  const name = join(folder, 'halaman');
  execFileSync('pdftoppm', ['-r', String(dpi), '-f', '1', '-l', '1', '-singlefile', '-png', berkas, name]);
  return PNG.sync.read(readFileSync(`${name}.png`));
}

describe.each([
  ['with an address', ['--alamat', 'https://pusdiklat.contoh.go.id/verifikasi.html']],
  ['without an address', []],
])('%s', (name, address) => {
  const keys = join(folder, name.replaceAll(' ', '-'));
  const publik = join(keys, 'kunci-publik.json');

  describe.each(['penilai-pajak-dasar', 'elearning-ar-dasar'])('%s', (sample) => {
    let files: readonly string[] = [];
    beforeAll(() => {
      patokan(['kunci', keys, '--instansi', 'Pusat Pelatihan Contoh', '--sandi-kunci', SANDI, ...address]);
      const run = patokan([
        ...['sertifikat', join(SAMPLES, `${sample}.xlsx`), '-k', join(keys, sample)],
        ...['--kunci', join(keys, 'kunci-privat.jwe'), '--sandi-kunci', SANDI, '--json'],
      ]);
      expect(run.code).toBe(0);
      files = extremes((reportOf(run)['dibuat'] as { berkas: string }[]).map(({ berkas }) => berkas));
    });

    test('the code on the pages is read, judged valid, and coarse enough for a phone', async () => {
      const keysKnown = await readPublicKeys(publik);
      if (!keysKnown.ok) throw new Error('no keys');
      for (const berkas of files) {
        const { width, height, data } = pageOf(berkas, DPI);
        const text = decodeQr({ width, height, data }, { timeLimit: 3000 });
        expect((await verifyCode(text, keysKnown.nilai, nodeCrypto)).hasil, berkas).toBe('sah');
        expect(CODE_MM / qrMatrix(text).length).toBeGreaterThan(LEAST_MODULE_MM);
      }
    });

    test('qpdf finds no fault, and poppler reads the pages', () => {
      for (const berkas of files) {
        execFileSync('qpdf', ['--check', berkas], { stdio: 'pipe' });
        const text = execFileSync('pdftotext', [berkas, '-'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        expect(text).toMatch(/Bertanda tangan digital/);
      }
    });

    test('a file that another program wrote anew is no longer ours', () => {
      const [berkas = ''] = files;
      const copy = join(folder, 'salinan.pdf');
      execFileSync('qpdf', ['--linearize', berkas, copy]);
      expect(patokan(['verifikasi', copy, '--kunci-publik', publik]).code).toBe(1);
    });
  });
});
