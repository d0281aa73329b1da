// What is in the PDF files, told by other programs than the one that made them. After a change of the pages that is meant:
//   PATOKAN_UPDATE_GOLDEN=1 npm run test:system -- test/system/pdf.test.ts
// and look at test/golden/pages before it is committed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patokan, reportOf } from '../cli/run-cli.ts';
import { everyDocument } from '../documents/every-document.ts';
import { SAMPLES } from '../documents/sample-grid.ts';
import { tempFolder } from '../generator/temp-folder.ts';

const GOLDEN = join(import.meta.dirname, '../golden/pages');
const update = process.env['PATOKAN_UPDATE_GOLDEN'] === '1';
const folder = tempFolder();
const seen = new Set<string>();

interface Command {
  readonly perintah: string;
  readonly sample: string;
  /** All that its documents are filled with; some commands make several kinds of them. */
  readonly data: readonly Facts[];
  /** Whether they show photographs. */
  readonly berfoto: boolean;
}

const commands = [...(await everyCommand()).values()];

async function everyCommand(): Promise<ReadonlyMap<string, Command>> {
  const found = new Map<string, Command>();
  for (const { kind, sample, instances } of await everyDocument()) {
    const { perintah } = kind;
    const key = `${perintah} ${sample}`;
    const data = [...(found.get(key)?.data ?? []), ...instances.map((instance) => instance.data)];
    const berfoto = instances.some(({ foto }) => foto !== undefined);
    found.set(key, { perintah, sample, data, berfoto });
  }
  return found;
}

interface MadeFile {
  readonly berkas: string;
  readonly nip?: string;
}

describe.each(commands)('$perintah, $sample', ({ perintah, sample, data, berfoto }) => {
  let files: readonly MadeFile[] = [];
  beforeAll(() => {
    const berkas = join(SAMPLES, `${sample}.xlsx`);
    const photos = berfoto ? ['--foto', join(SAMPLES, 'foto')] : [];
    const run = patokan([perintah, berkas, '-k', join(folder, sample), ...photos, '--json']);
    expect(run.code).toBe(0);
    files = reportOf(run)['dibuat'] as MadeFile[];
  });

  test('one file a document', () => expect(files).toHaveLength(data.length));

  test('no fault in the structure of any file', () => {
    // qpdf ends with an error on faults and with 3 on warnings.
    for (const { berkas } of files) execFileSync('qpdf', ['--check', berkas], { stdio: 'pipe' });
  });

  test('every font is embedded', () => {
    for (const { berkas } of files) {
      const lines = execFileSync('pdffonts', [berkas], { encoding: 'utf8' }).trimEnd().split('\n').slice(2);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/ yes yes yes +\d+ +\d+$/);
    }
  });

  test('every name, number and result can be read', () => {
    const text = files.map(({ berkas }) => textOf(berkas)).join('\n');
    for (const each of data.flatMap(told)) expect(text).toContain(each);
  });

  test('the pages look as they did', () => {
    const others: string[] = [];
    for (const [at, { berkas }] of shown(files).entries()) {
      for (const [page, image] of pagesOf(berkas).entries()) {
        const name = `${perintah}-${sample}-${at + 1}-${page + 1}.png`;
        seen.add(name);
        const path = join(GOLDEN, name);
        if (update) writeFileSync(path, image);
        if (!existsSync(path)) others.push(`${name}: no golden page yet`);
        else if (differingShare(image, readFileSync(path)) > MOST_DIFFERING) others.push(name);
      }
    }
    expect(others, 'see the head of this test').toEqual([]);
  });
});

afterAll(() => {
  if (update)
    for (const name of readdirSync(GOLDEN).filter((each) => !seen.has(each))) rmSync(join(GOLDEN, name));
});

test('no golden page is left over', () => {
  expect(update ? [] : readdirSync(GOLDEN).filter((name) => !seen.has(name))).toEqual([]);
});

/** Of the documents of many people the first; of others all. */
function shown(files: readonly MadeFile[]): readonly MadeFile[] {
  const first = files.find(({ nip }) => nip !== undefined);
  return files.filter((file) => file.nip === undefined || file === first);
}

type Facts = Readonly<Record<string, unknown>>;

function listed(value: unknown): Facts[] {
  if (Array.isArray(value)) return value.filter(isFacts);
  return isFacts(value) ? [value] : [];
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its number, and whom it is about with their NA, as they are printed, without blanks. */
function told(document: Facts): string[] {
  const people = [...listed(document['peserta']), ...listed(document['pegawai'])];
  const marks = [...listed(document['nilai']), ...people].map((each) => printedMark(each['nilaiAkhir']));
  const words = [document['nomor'], ...people.map((each) => each['nama']), ...marks];
  return words.filter((word) => typeof word === 'string').map(withoutBlanks);
}

function printedMark(value: unknown): string | undefined {
  return typeof value === 'string' ? Number(value).toFixed(2).replace('.', ',') : undefined;
}

/** In the order in which it was drawn, so that a name that wraps in its cell stays in one piece. */
function textOf(berkas: string): string {
  return withoutBlanks(
    execFileSync('pdftotext', ['-raw', berkas, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function pagesOf(berkas: string): Buffer[] {
  const images = join(folder, 'halaman');
  execFileSync('pdftoppm', ['-r', '50', '-gray', '-png', berkas, images]);
  const names = readdirSync(folder)
    .filter((name) => name.startsWith('halaman-'))
    .sort();
  return names.map((name) => {
    const image = readFileSync(join(folder, name));
    rmSync(join(folder, name));
    return inFewGreys(image);
  });
}

const GREYS = 4;
const STEP = 255 / (GREYS - 1);

/** A page in four greys: a tenth of the bytes, and the same page where a newer program smooths its letters otherwise. */
function inFewGreys(image: Buffer): Buffer {
  const page = PNG.sync.read(image);
  for (let at = 0; at < page.data.length; at += 4)
    page.data.fill(Math.round((page.data[at] ?? 0) / STEP) * STEP, at, at + 3);
  return PNG.sync.write(page, { colorType: 0, filterType: 0, deflateLevel: 9 });
}

/** Every other grey counts. */
const THRESHOLD = 0.3;

/** A few letters smoothed otherwise stay below this; other figures in a table do not (0.005). */
const MOST_DIFFERING = 0.002;

function differingShare(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const pixels = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: THRESHOLD });
  return pixels / (a.width * a.height);
}
