import { readFileSync } from 'node:fs';
import { extname, relative } from 'node:path';
import { expect, test } from 'vitest';
import { documentRegistry, readWorkbook } from '../../../documents/index.ts';
import { makeDocuments } from '../../../generator/documents/make-documents.ts';
import { openDocxWriter } from '../../../generator/docx/write-docx.ts';
import { FORMATS, type Format } from '../../../generator/output/formats.ts';
import { readSampleGrid } from '../../documents/sample-grid.ts';
import { onePage, rendered } from '../../templates/render.ts';
import { tempFolder } from '../temp-folder.ts';
import { CREATED } from './report.ts';

const folder = tempFolder();
const grid = await readSampleGrid('penilai-pajak-dasar');

async function filesOf(perintah: string, format: Format | undefined): Promise<readonly string[]> {
  const { isi } = readWorkbook(grid);
  const kind = documentRegistry.find((each) => each.perintah === perintah && each.jenisBuku === isi?.jenis);
  if (isi === null || kind === undefined) throw new Error(`no ${perintah}`);
  const target = `${folder}/${perintah}-${format ?? 'bawaan'}`;
  const { dibuat, gagal } = await makeDocuments(kind, isi, {
    grid,
    sidikBuku: '',
    folder: target,
    theme: {},
    ...(format === undefined ? {} : { format }),
    ...(kind.per === 'peserta' ? { hanya: new Set(['198908122012022901']) } : {}),
  });
  expect(gagal).toEqual([]);
  for (const { berkas } of dibuat)
    expect(readFileSync(berkas).subarray(0, 4).toString('latin1')).toBe(MAGIC[extname(berkas)]);
  return dibuat.map(({ berkas }) => relative(target, berkas));
}

const MAGIC: Readonly<Record<string, string>> = { '.pdf': '%PDF', '.docx': 'PK\u0003\u0004' };
const NAME = 'pengumuman_penilai-pajak-dasar';

test('every format has its files', () => expect(FORMATS).toEqual(['pdf', 'docx', 'keduanya']));

test.each<[Format | undefined, readonly string[]]>([
  [undefined, [`${NAME}.pdf`]],
  ['pdf', [`${NAME}.pdf`]],
  ['docx', [`${NAME}.docx`]],
  ['keduanya', [`${NAME}.pdf`, `${NAME}.docx`]],
])('format %s', async (format, files) => {
  expect(await filesOf('pengumuman', format)).toEqual(files);
});

test('documents of participants lie in their own folder, both kinds side by side', async () => {
  const files = await filesOf('sertifikat', 'keduanya');
  expect(files.map((file) => extname(file))).toEqual(['.pdf', '.docx']);
  expect(new Set(files.map((file) => file.replace(/\.(pdf|docx)$/, ''))).size).toBe(1);
  for (const file of files) expect(file).toMatch(/^sertifikat\//);
});

test('a picture that is not there is a fault, as in the PDF', async () => {
  const made = await openDocxWriter({ lambang: '<svg/>' })(rendered(onePage('<img nama="logo"/>')), CREATED);
  expect(made).toMatchObject({ kesalahan: { jenis: 'gambar-tidak-ada', gambar: 'logo' } });
});
