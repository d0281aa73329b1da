import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import ExcelJS from 'exceljs';
import { documentRegistry, documentsFor } from '../../../documents/index.ts';
import { EXIT, type ExitCode } from '../../../generator/cli/exit-codes.ts';
import { runCli } from '../../../generator/cli/program.ts';
import { SAMPLES } from '../sample-grid.ts';

const SAMPLE = join(SAMPLES, 'lomba-pelayanan.xlsx');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patokan-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(
  ...args: readonly string[]
): Promise<{ readonly code: ExitCode; readonly report: unknown }> {
  const [input, out, err] = [new PassThrough(), new PassThrough(), new PassThrough()];
  err.resume();
  const code = await runCli([...args, '--json'], { input, out, err });
  out.end();
  let text = '';
  for await (const chunk of out) text += String(chunk);
  return { code, report: JSON.parse(text) as unknown };
}

test('the name of the kind of workbook stands for all of its documents, any other for its own', () => {
  const all = documentRegistry.filter(({ jenisBuku }) => jenisBuku === 'lomba');
  expect(documentsFor('lomba', 'lomba')).toEqual(all);
  expect(documentsFor('lomba-keputusan', 'lomba').map(({ perintah }) => perintah)).toEqual([
    'lomba-keputusan',
  ]);
  expect(documentsFor('lomba', 'klasikal')).toEqual([]);
  expect(documentsFor('sertifikat', 'lomba')).toEqual([]);
});

test('lomba writes a form an office and one file of each other document, and reports them all', async () => {
  const made = await run('lomba', SAMPLE, '-k', folder);
  const files = await readdir(folder);
  const of = (start: string) => files.filter((name) => name.startsWith(start)).length;
  expect(made.code).toBe(EXIT.done);
  expect(['formulir', 'peringkat', 'keputusan', 'laporan', 'kuesioner'].map(of)).toEqual([6, 1, 1, 1, 1]);
  expect(made.report).toMatchObject({
    perintah: 'lomba',
    dibuat: files.map(() => ({ berkas: expect.any(String) as string })),
    gagal: [],
    temuan: [],
  });
});

test('what cannot be printed is found before any of them is written', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  const naskah = workbook.getWorksheet('Laporan');
  if (naskah === undefined) throw new Error('No sheet Laporan.');
  // Only the report prints it, which is not the first of the documents.
  naskah.getCell('C2').value = 'Lomba 😀';
  const changed = join(folder, 'lomba.xlsx');
  await workbook.xlsx.writeFile(changed);
  const { code, report } = await run('lomba', changed, '-k', join(folder, 'hasil'));
  expect(code).toBe(EXIT.findings);
  expect(report).toMatchObject({ dibuat: [], temuan: [{ tempat: 'Laporan!C2', jenis: 'tidak-tercetak' }] });
  expect(await readdir(folder)).toEqual(['lomba.xlsx']);
});
