import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXIT, type ExitCode } from '../../../generator/cli/exit-codes.ts';
import { runCli } from '../../../generator/cli/program.ts';
import { readDocx } from '../../generator/docx/read-docx.ts';
import { readPdf } from '../../templates/pdf-bytes.ts';
import { SAMPLES } from '../sample-grid.ts';

const SAMPLE = join(SAMPLES, 'lakin-klip-2024.xlsx');
/** As pdf.js reads it, without blanks. */
const MARK = /KONSEP—BELUMLOLOSPEMERIKSAAN:(\d+)galat/;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patokan-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: ExitCode;
  readonly err: string;
  readonly files: readonly string[];
}

/** `patokan lakin` on a workbook, its files in a folder of their own. */
async function lakin(book: string, ...options: readonly string[]): Promise<Run> {
  const [input, out, err] = [new PassThrough(), new PassThrough(), new PassThrough()];
  out.resume();
  const result = join(folder, 'hasil');
  const code = await runCli(['lakin', book, '-k', result, ...options], { input, out, err });
  err.end();
  let text = '';
  for await (const chunk of err) text += String(chunk);
  return { code, err: text, files: await readdir(result).catch(() => []) };
}

async function spoiled(sheet: string, cell: string, value: ExcelJS.CellValue): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  const found = workbook.getWorksheet(sheet)?.getCell(cell);
  if (found === undefined) throw new Error(`No sheet ${sheet}.`);
  found.value = value;
  const path = join(folder, 'buku.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

const pagesOf = async (file: string): Promise<readonly string[]> =>
  (await readPdf(new Uint8Array(await readFile(join(folder, 'hasil', file))))).pages.map(({ text }) => text);

describe('bad input is refused, and with --paksa printed as a marked draft', () => {
  const cases: readonly (readonly [string, string, string, ExcelJS.CellValue])[] = [
    ['no target', 'IKU', 'E5', null],
    ['target 0', 'IKU', 'E5', 0],
    ['realisasi as text', 'IKU', 'F5', 'seratus persen'],
    ['a code in Narasi that IKU lacks', 'Narasi', 'A2', '1b-N'],
    ['weights that miss 100', 'Perspektif', 'B2', 39],
  ];
  test.each(cases)('%s', async (_, sheet, cell, value) => {
    const book = await spoiled(sheet, cell, value);
    const refused = await lakin(book);
    expect([refused.code, refused.files]).toEqual([EXIT.findings, []]);
    expect(refused.err).toContain(`GALAT  ${sheet}!${cell}`);
    expect(refused.err).toContain('tidak ada dokumen yang ditulis; dengan --paksa ditulis sebagai konsep');

    const forced = await lakin(book, '--paksa', '--bab', '4');
    const file = 'laporan-kinerja_KLIP-DJP_2024_konsep_bab-4.pdf';
    expect([forced.code, forced.files]).toEqual([EXIT.findings, [file]]);
    expect(forced.err).toContain(`GALAT  ${sheet}!${cell}`);
    expect(forced.err).toContain('PERINGATAN  ');
    const faults = forced.err.split('\n').filter((line) => line.startsWith('GALAT')).length;
    for (const page of await pagesOf(file)) expect(MARK.exec(page)?.[1]).toBe(String(faults));
  });
});

test('the mark stands on every page of the whole report, and in every section of it in Word', async () => {
  const book = await spoiled('IKU', 'E5', null);
  const { code, files } = await lakin(book, '--paksa', '--format', 'keduanya');
  const name = 'laporan-kinerja_KLIP-DJP_2024_konsep';
  expect([code, [...files].sort()]).toEqual([EXIT.findings, [`${name}.docx`, `${name}.pdf`]]);
  const pages = await pagesOf(`${name}.pdf`);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !MARK.test(page))).toEqual([]);
  expect(pages.join('')).toContain('tidakdapatdihitung');

  const docx = await readDocx(await readFile(join(folder, 'hasil', `${name}.docx`)));
  const sections = docx.text('word/document.xml').match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
  expect(sections.length).toBeGreaterThan(6);
  for (const section of sections) expect(section).toMatch(/<w:headerReference\b/);
  const headers = docx.names.filter((part) => /^word\/header\d+\.xml$/.test(part));
  for (const part of headers) expect(docx.text(part)).toContain('KONSEP — BELUM LOLOS PEMERIKSAAN');
});

test('without a fault --paksa changes nothing', async () => {
  const plain = await lakin(SAMPLE, '--bab', '4');
  const [file = ''] = plain.files;
  const before = await readFile(join(folder, 'hasil', file));
  const forced = await lakin(SAMPLE, '--bab', '4', '--paksa');
  expect(forced).toEqual({ ...plain, code: EXIT.done });
  expect((await readFile(join(folder, 'hasil', file))).equals(before)).toBe(true);
});

test('what cannot be laid out stays refused', async () => {
  const { code, files, err } = await lakin(await spoiled('Unit', 'B3', null), '--paksa');
  expect([code, files]).toEqual([EXIT.findings, []]);
  expect(err).toContain('konsep pun tidak dapat disusun');
});

test('only lakin knows --paksa', async () => {
  const [input, out, err] = [new PassThrough(), new PassThrough(), new PassThrough()];
  out.resume();
  err.resume();
  expect(await runCli(['pengumuman', SAMPLE, '--paksa'], { input, out, err })).toBe(EXIT.usage);
});
