import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT, type ExitCode } from '../../../generator/cli/exit-codes.ts';
import { runCli } from '../../../generator/cli/program.ts';
import { SAMPLES } from '../sample-grid.ts';

const SAMPLE = join(SAMPLES, 'lakin-klip-2024.xlsx');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patokan-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: ExitCode; readonly out: string }> {
  const [input, out, err] = [new PassThrough(), new PassThrough(), new PassThrough()];
  err.resume();
  const code = await runCli(args, { input, out, err });
  out.end();
  let text = '';
  for await (const chunk of out) text += String(chunk);
  return { code, out: text };
}

test('lakin writes the whole report as one PDF, the same bytes each time', async () => {
  const first = await run('lakin', SAMPLE, '-k', join(folder, 'satu'));
  await run('lakin', SAMPLE, '-k', join(folder, 'dua'));
  expect(first.code).toBe(EXIT.done);
  const name = 'laporan-kinerja_KLIP-DJP_2024.pdf';
  expect(await readdir(join(folder, 'satu'))).toEqual([name]);
  const [one, two] = await Promise.all(['satu', 'dua'].map((each) => readFile(join(folder, each, name))));
  expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

test('one chapter has a file of its own', async () => {
  expect((await run('lakin', SAMPLE, '-k', folder, '--bab', '3')).code).toBe(EXIT.done);
  expect(await readdir(folder)).toEqual(['laporan-kinerja_KLIP-DJP_2024_bab-3.pdf']);
});

test.each(['0', '5', '1.5', 'tiga'])('--bab %s is no chapter', async (bab) => {
  expect((await run('lakin', SAMPLE, '-k', folder, '--bab', bab)).code).toBe(EXIT.usage);
  expect(await readdir(folder)).toEqual([]);
});

test('periksa lists doubts and finds nothing that stops the report', async () => {
  const { code, out } = await run('periksa', SAMPLE, '--json');
  expect(code).toBe(EXIT.done);
  const { ringkasan, temuan } = JSON.parse(out) as {
    readonly ringkasan: unknown;
    readonly temuan: readonly { readonly tingkat: string }[];
  };
  expect(ringkasan).toEqual({
    perihal: 'Laporan Kinerja KLIP DJP 2024, NKO 115,87',
    angka: { IKU: 12, 'mencapai target': 12 },
  });
  expect(new Set(temuan.map(({ tingkat }) => tingkat))).toEqual(new Set(['peringatan']));
});

test('with a fault in the workbook nothing is written', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  const cell = workbook.getWorksheet('IKU')?.getCell('E2');
  if (cell === undefined) throw new Error('No sheet IKU.');
  cell.value = 0;
  const faulty = join(folder, 'tanpa-target.xlsx');
  await workbook.xlsx.writeFile(faulty);
  expect((await run('lakin', faulty, '-k', join(folder, 'hasil'))).code).toBe(EXIT.findings);
  expect(await readdir(folder)).toEqual(['tanpa-target.xlsx']);
});
