import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import ExcelJS from 'exceljs';
import { documentRegistry, documentsFor } from '../../../documents/index.ts';
import { EXIT, type ExitCode } from '../../../generator/cli/exit-codes.ts';
import { runCli } from '../../../generator/cli/program.ts';
import { all, attribute, readDocx } from '../../generator/docx/read-docx.ts';
import { readPdf } from '../../templates/pdf-bytes.ts';
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
  const made = await run('lomba', SAMPLE, '-k', folder, '--foto', join(SAMPLES, 'foto'));
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

describe('photographs', () => {
  const PHOTOS = join(SAMPLES, 'foto');
  const names = async (extension: string) =>
    (await readdir(folder)).filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
  const pageOf = async (heading: string): Promise<string> => {
    const [pdf = ''] = await names('.pdf');
    const { pages } = await readPdf(new Uint8Array(await readFile(pdf)));
    return pages.findLast(({ text }) => text.includes(heading))?.text ?? '';
  };

  test('stand in their frames, in PDF and in Word, with their words', async () => {
    const made = await run('lomba-laporan', SAMPLE, '-k', folder, '--foto', PHOTOS, '--format', 'keduanya');
    expect(made).toMatchObject({ code: EXIT.done, report: { temuan: [], gagal: [] } });
    expect(await pageOf('LAMPIRANIV.')).not.toContain('Tempatfoto');
    expect((await pageOf('LAMPIRANV.')).match(/Tempatfotokantor/g)).toHaveLength(2);

    const [docx = ''] = await names('.docx');
    const drawn = all((await readDocx(await readFile(docx))).part('word/document.xml'), 'wp:inline');
    const photos = drawn.flatMap((each) => {
      const [words] = all(each, 'wp:docPr');
      const [extent] = all(each, 'wp:extent');
      const said = attribute(words, 'descr') ?? '';
      return said.startsWith('Foto ')
        ? [[said, Number(attribute(extent, 'cx')) / Number(attribute(extent, 'cy'))]]
        : [];
    });
    expect(photos).toEqual([
      [
        'Foto KPP Pratama Contoh Anggrek: Kartu antrean berwarna menurut jenis layanan',
        expect.closeTo(480 / 320, 1),
      ],
      [
        'Foto Peringkat Pertama, KPP Pratama Contoh Anggrek: Gedung kantor dilihat dari halaman depan',
        expect.closeTo(480 / 320, 1),
      ],
    ]);
  });

  test('without their folder: a warning, and empty frames with their words', async () => {
    const made = await run('lomba-laporan', SAMPLE, '-k', folder);
    expect(made.code).toBe(EXIT.done);
    expect(made.report).toMatchObject({
      temuan: [{ tingkat: 'peringatan', tempat: 'Foto!C2', jenis: 'foto-tanpa-folder' }],
    });
    const page = await pageOf('LAMPIRANIV.');
    expect(page).toContain('Tempatfotoinovasi');
    expect(page).toContain('Kartuantreanberwarna');
  });

  test('one that is not there stops every document, with its cell', async () => {
    await writeFile(join(folder, 'kantor-anggrek.png'), 'bukan gambar');
    const made = await run('lomba', SAMPLE, '-k', join(folder, 'hasil'), '--foto', folder);
    expect(made.code).toBe(EXIT.findings);
    expect(made.report).toMatchObject({
      dibuat: [],
      temuan: [
        { tempat: 'Foto!C2', kalimat: expect.stringContaining('tidak ada di folder foto') as string },
        { tempat: 'Foto!C3', kalimat: expect.stringContaining('bukan PNG atau JPEG') as string },
      ],
    });
    expect(await readdir(folder)).toEqual(['kantor-anggrek.png']);
  });

  test('a folder that is not there', async () => {
    const made = await run('lomba-laporan', SAMPLE, '-k', folder, '--foto', join(folder, 'foto'));
    expect(made.code).toBe(EXIT.unreadableInput);
    expect(made.report).toMatchObject({ kesalahan: { jenis: 'folder-tidak-ada' } });
  });

  test('a folder for a workbook that names none: a warning', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(SAMPLE);
    workbook.removeWorksheet('Foto');
    const changed = join(folder, 'lomba.xlsx');
    await workbook.xlsx.writeFile(changed);
    const made = await run('lomba-laporan', changed, '-k', folder, '--foto', PHOTOS);
    expect(made.code).toBe(EXIT.done);
    expect(made.report).toMatchObject({ temuan: [{ tempat: 'Foto', jenis: 'folder-tanpa-foto' }] });
  });

  test('a document without photographs takes no folder', async () => {
    const made = await run('lomba-peringkat', SAMPLE, '-k', folder, '--foto', PHOTOS);
    expect(made.code).toBe(EXIT.usage);
    const plain = await run('lomba-peringkat', SAMPLE, '-k', folder);
    expect(plain).toMatchObject({ code: EXIT.done, report: { temuan: [] } });
  });
});
