import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { withText } from '../../documents/sample-grid.ts';
import { documentsBelow } from '../temp-folder.ts';
import {
  contentsOf,
  expected,
  faultOf,
  grid,
  inFolder,
  linesOf,
  madeBefore,
  manifestOf,
  NAME,
  names,
  newFolder,
  nips,
  run,
  undisturbed,
} from './made-run.ts';

describe('a run', () => {
  test('has a line for each document, in the order of the workbook', () => {
    const [header = '', ...lines] = linesOf(undisturbed);
    expect(JSON.parse(header)).toMatchObject({ manifest: 1, jumlah: names.length });
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.map(({ urut }) => urut)).toEqual(names.map((_, index) => index + 1));
    for (const { berkas, ukuran, waktu } of entries) {
      expect(readFileSync(join(inFolder(undisturbed), String(berkas)))).toHaveLength(Number(ukuran));
      expect(new Date(String(waktu)).toISOString()).toBe(waktu);
    }
  });

  test('of two workers gives the same files as one of one', async () => {
    const folder = newFolder();
    const report = await run(folder, { pekerja: 2 });
    const { dibuat = 0, sudahAda, cepat = 0, penuh = 0 } = report.jumlah ?? {};
    expect({ dibuat, sudahAda, pdf: cepat + penuh }).toEqual({
      dibuat: names.length,
      sudahAda: 0,
      pdf: names.length,
    });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('again: everything is there already, and nothing changes', async () => {
    const folder = madeBefore();
    const before = readFileSync(manifestOf(folder), 'utf8');
    const report = await run(folder);
    expect(report).toMatchObject({ dibuat: [], jumlah: { dibuat: 0, sudahAda: names.length } });
    expect(readFileSync(manifestOf(folder), 'utf8')).toBe(before);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('tells its progress document by document', async () => {
    const steps: string[] = [];
    await run(newFolder(), { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(names.map((_, index) => `${index + 1}/${names.length}`));
  });

  test('may leave out the list of what it made', async () => {
    expect(await run(newFolder(), { tanpaDaftar: true })).toMatchObject({
      dibuat: [],
      jumlah: { dibuat: names.length },
    });
  });
});

describe('single ones', () => {
  test('are made as in the whole run, and join it', async () => {
    const folder = newFolder();
    await run(folder, { hanya: new Set([nips[4] ?? '', nips[1] ?? '']) });
    expect(documentsBelow(inFolder(folder))).toEqual([names[1], names[4]]);
    expect((await run(folder)).jumlah).toMatchObject({ dibuat: names.length - 2, sudahAda: 2 });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('of names that are the same keep theirs', async () => {
    const twins = withText(grid, 'Adisti Maheswari Kalyana, S.E., M.Ak.', NAME);
    const [all, single] = [newFolder(), newFolder()];
    await run(all, { grid: twins });
    await run(single, { grid: twins, hanya: new Set([nips[1] ?? '']) });
    for (const name of documentsBelow(single)) expect(documentsBelow(all)).toContain(name);
  });
});

test('Word files join the PDF of the same run', async () => {
  const folder = madeBefore();
  const hanya = new Set(nips.slice(0, 2));
  expect((await run(folder, { format: 'docx', hanya })).dibuat).toHaveLength(2);
  expect((await run(folder, { format: 'keduanya', hanya })).jumlah).toMatchObject({ dibuat: 0, sudahAda: 2 });
  expect(linesOf(folder)).toHaveLength(1 + names.length + 2);
  for (const [name, text] of Object.entries(expected))
    if (name.endsWith('.pdf')) expect(contentsOf(folder)[name]).toBe(text);
});

describe('all in one file', () => {
  const together = newFolder();
  beforeAll(async () => {
    await run(together, { gabung: true, zip: true });
  });

  test('one PDF with a bookmark for each participant', async () => {
    const bytes = readFileSync(join(together, 'sertifikat-gabungan.pdf'));
    const document = await PDFDocument.load(bytes);
    expect(document.getPageCount()).toBe(2 * names.length);
    const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const titles: string[] = [];
    let item = outlines.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item !== undefined) {
      titles.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(titles).toHaveLength(names.length);
    expect(titles[1]).toContain(`· ${NAME}`);
  });

  test('an archive with the very files', async () => {
    const zip = await JSZip.loadAsync(readFileSync(join(together, 'sertifikat.zip')));
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    expect(files.map(({ name }) => name)).toEqual(names.map((name) => `sertifikat/${name}`));
    for (const file of files) expect(await file.async('binarystring')).toBe(expected[file.name]);
  });

  test('the same bytes again, for single ones other ones; a file of somebody else stays', async () => {
    const again = newFolder();
    await run(again, { gabung: true, zip: true, pekerja: 2 });
    expect(contentsOf(again)).toEqual(contentsOf(together));

    const report = await run(again, { gabung: true, hanya: new Set(nips.slice(0, 1)) });
    const [path = ''] = report.gabungan ?? [];
    expect((await PDFDocument.load(readFileSync(path))).getPageCount()).toBe(2);

    writeFileSync(join(again, 'sertifikat.zip'), 'milik saya');
    expect(faultOf(await run(again, { zip: true }))).toContain('sertifikat.zip: sudah ada');
    expect(readFileSync(join(again, 'sertifikat.zip'), 'utf8')).toBe('milik saya');
    await run(again, { zip: true, paksa: true });
    expect(contentsOf(again)['sertifikat.zip']).toBe(contentsOf(together)['sertifikat.zip']);
  });
});
