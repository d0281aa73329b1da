import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentRegistry, readWorkbook, type GridWorkbook } from '../../../documents/index.ts';
import { lockFolder } from '../../../generator/batch/folder-lock.ts';
import { shareProblemSentence } from '../../../generator/batch/merge-sentences.ts';
import { mergeShares } from '../../../generator/batch/merge-shares.ts';
import { makeDocuments } from '../../../generator/documents/make-documents.ts';
import type { MakeOptions, MakeReport } from '../../../generator/documents/make-report.ts';
import { fileFaultSentence } from '../../../generator/file-faults.ts';
import { readSampleGrid, withText } from '../../documents/sample-grid.ts';
import { documentsBelow, filesBelow, tempFolder } from '../temp-folder.ts';

const root = tempFolder();
let folders = 0;
const newFolder = (): string => join(root, String((folders += 1)));

/** A workbook of so many participants that a run takes no time, and still more than one chunk. */
const PESERTA = 9;
const whole = await readSampleGrid('elearning-ar-dasar');
const grid: GridWorkbook = {
  lembar: whole.lembar.map((sheet) =>
    ['Peserta', 'Unit'].includes(sheet.nama)
      ? { ...sheet, baris: [...sheet.baris].slice(0, PESERTA + 1) }
      : sheet,
  ),
};
const NAME = 'Benny Situmeang, S.E.';
const otherGrid = withText(grid, NAME, 'Benny Situmorang, S.E.');

async function run(
  folder: string,
  options: Partial<MakeOptions> & { readonly grid?: GridWorkbook } = {},
): Promise<MakeReport> {
  const { isi } = readWorkbook(options.grid ?? grid);
  const kind = documentRegistry.find(
    ({ perintah, jenisBuku }) => perintah === 'sertifikat' && jenisBuku === isi?.jenis,
  );
  if (isi === null || kind === undefined) throw new Error('no certificates');
  return makeDocuments(kind, isi, { grid, sidikBuku: 'buku', folder, theme: {}, ...options });
}

/** Everything below a folder by its name; of the manifests all but the times. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'latin1');
      return [name, name.endsWith('.jsonl') ? text.replace(/"waktu":"[^"]*"/g, '') : text];
    }),
  );
}

const inFolder = (folder: string): string => join(folder, 'sertifikat');
const manifestOf = (folder: string): string => join(inFolder(folder), 'manifest.jsonl');
const linesOf = (folder: string): string[] => readFileSync(manifestOf(folder), 'utf8').trimEnd().split('\n');
const faultOf = ({ tidakTertulis }: MakeReport): string =>
  tidakTertulis === undefined ? '' : fileFaultSentence(tidakTertulis);

const undisturbed = newFolder();
let names: readonly string[] = [];
let expected: Readonly<Record<string, string>> = {};
const nips: string[] = [];
beforeAll(async () => {
  const report = await run(undisturbed, { pekerja: 1 });
  names = documentsBelow(inFolder(undisturbed));
  expected = contentsOf(undisturbed);
  nips.push(...report.dibuat.map(({ nip }) => nip ?? ''));
});

/** A folder in which the run was made already. */
function madeBefore(): string {
  const folder = newFolder();
  cpSync(undisturbed, folder, { recursive: true });
  return folder;
}

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

describe('a run that was killed goes on and ends as if nothing had happened', () => {
  test('with half of the lines, one cut off, temporary files, a document gone, one without its line', async () => {
    const folder = madeBefore();
    const lines = linesOf(folder);
    writeFileSync(manifestOf(folder), `${lines.slice(0, 4).join('\n')}\n${lines[4]?.slice(0, 30) ?? ''}`);
    writeFileSync(join(inFolder(folder), '.patokan-x.pdf.sementara'), 'setengah');
    writeFileSync(join(inFolder(folder), '.patokan-kunci'), '{"mesin":');
    rmSync(join(inFolder(folder), names[1] ?? ''));
    const report = await run(folder, { pekerja: 1 });
    expect(report.jumlah).toMatchObject({ dibuat: names.length - 2, sudahAda: 2 });
    expect(report.gagal).toEqual([]);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('with the header only', async () => {
    const folder = madeBefore();
    writeFileSync(manifestOf(folder), `${linesOf(folder)[0] ?? ''}\n`);
    await run(folder);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('with the lines in another order', async () => {
    const folder = madeBefore();
    const [header = '', ...lines] = linesOf(folder);
    writeFileSync(manifestOf(folder), `${[header, ...lines.reverse()].join('\n')}\n`);
    await run(folder);
    expect(contentsOf(folder)).toEqual(expected);
  });
});

describe('nothing that is not ours is destroyed', () => {
  const foreign = 'tanda tangan orang lain';

  test('a file of the same name in a new folder: refused before anything is written', async () => {
    const folder = newFolder();
    mkdirSync(inFolder(folder), { recursive: true });
    for (const name of names.slice(2, 4)) writeFileSync(join(inFolder(folder), name), foreign);
    const report = await run(folder);
    expect(faultOf(report)).toBe(
      `${join(inFolder(folder), names[2] ?? '')} (dan 1 berkas lain): sudah ada dan isinya bukan buatan perintah ini; tidak ditimpa (gunakan --paksa, atau pilih --keluaran lain).`,
    );
    expect(report.dibuat).toEqual([]);
    expect(filesBelow(inFolder(folder))).toEqual(names.slice(2, 4));

    expect((await run(folder, { paksa: true })).jumlah).toMatchObject({ dibuat: names.length });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('other files in the folder do no harm and stay', async () => {
    const folder = newFolder();
    mkdirSync(inFolder(folder), { recursive: true });
    writeFileSync(join(inFolder(folder), 'catatan.txt'), foreign);
    await run(folder);
    expect(contentsOf(folder)).toEqual({ ...expected, 'sertifikat/catatan.txt': foreign });
  });

  test('a document that somebody changed since: the others are made, it is told; made anew only when forced', async () => {
    const folder = madeBefore();
    const changed = join(inFolder(folder), names[1] ?? '');
    writeFileSync(changed, foreign);
    rmSync(join(inFolder(folder), names[2] ?? ''));
    const before = readFileSync(manifestOf(folder), 'utf8').split('\n')[2];
    const report = await run(folder);
    expect(report.jumlah).toMatchObject({ dibuat: 1, sudahAda: names.length - 2 });
    expect(report.terhalang?.map(({ kesalahan }) => kesalahan)).toEqual([
      { jenis: 'berkas-asing', berkas: changed, lainnya: 0 },
    ]);
    expect(readFileSync(changed, 'utf8')).toBe(foreign);
    expect(readFileSync(manifestOf(folder), 'utf8').split('\n')[2]).toBe(before);

    await run(folder, { paksa: true, hanya: new Set([nips[1] ?? '']) });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('what another workbook made: refused, with what is different; replaced when forced', async () => {
    const folder = madeBefore();
    const other = { grid: otherGrid, sidikBuku: 'lain' };
    const refused = await run(folder, other);
    expect(faultOf(refused)).toBe(
      `${inFolder(folder)}: folder ini berisi hasil dengan buku kerja yang lain; tidak ada yang ditimpa (gunakan --paksa untuk membuat ulang semuanya, atau pilih --keluaran lain).`,
    );
    expect(faultOf(await run(folder, { theme: { instansi: 'Lain' } }))).toContain(
      'hasil dengan tema yang lain',
    );
    expect(faultOf(await run(folder, { tanggal: '2027-01-02' }))).toContain('hasil dengan pilihan yang lain');
    expect(faultOf(await run(folder, { ...other, paksa: true, hanya: new Set(nips.slice(0, 1)) }))).toContain(
      'buku kerja yang lain',
    );
    expect(contentsOf(folder)).toEqual(expected);

    const kept = join(inFolder(folder), names[1] ?? '');
    writeFileSync(kept, foreign);
    expect((await run(folder, { ...other, paksa: true })).jumlah).toMatchObject({ dibuat: names.length });
    expect(readFileSync(kept, 'utf8')).toBe(foreign);
    const clean = newFolder();
    await run(clean, other);
    rmSync(kept);
    expect(contentsOf(folder)).toEqual(contentsOf(clean));
  });

  test('a manifest that is none: refused; replaced when forced', async () => {
    const folder = madeBefore();
    writeFileSync(manifestOf(folder), 'milik saya');
    expect(faultOf(await run(folder))).toContain('bukan manifest yang dapat dibaca');
    expect(readFileSync(manifestOf(folder), 'utf8')).toBe('milik saya');
    await run(folder, { paksa: true });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('a manifest that names files elsewhere is not believed', async () => {
    const folder = madeBefore();
    const outside = join(folder, 'luar.pdf');
    renameSync(join(inFolder(folder), names[0] ?? ''), outside);
    const lines = readFileSync(manifestOf(folder), 'utf8').replaceAll(`"${names[0] ?? ''}"`, '"../luar.pdf"');
    writeFileSync(manifestOf(folder), lines);
    expect((await run(folder)).jumlah).toMatchObject({ dibuat: 1, sudahAda: names.length - 1 });
    expect(existsSync(outside)).toBe(true);
    rmSync(outside);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('a folder in which another run is at work', async () => {
    const folder = madeBefore();
    const locked = await lockFolder(inFolder(folder));
    expect(faultOf(await run(folder, { paksa: true }))).toContain('sedang ditulis oleh proses lain');
    if (locked.ok) await locked.nilai();
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('a place where no folder can be made', async () => {
    const file = join(root, 'berkas');
    writeFileSync(file, '');
    expect(faultOf(await run(join(file, 'hasil')))).toContain('ada berkas dengan nama folder itu');
    expect(readFileSync(file, 'utf8')).toBe('');
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
