import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../generator/docx/write-docx.ts';
import { headingsIn, plainText, type BlockDocument } from '../../templates/index.ts';
import { everyDocument, treeOf } from '../documents/every-document.ts';
import { CREATED, IMAGES, reportDocument } from '../generator/docx/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'patokan-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice with Writer; another than that of the path is named in SOFFICE. */
const SOFFICE = process.env['SOFFICE'] ?? 'soffice';

/** The pages as LibreOffice lays them out, each with its words, without blanks. */
async function pagesOf(document: BlockDocument, name: string): Promise<readonly string[]> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await writeDocx(document, { images: IMAGES, created: CREATED }));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  execFileSync(SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'pipe',
  });
  const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ''));
}

test('a report opens with its chapters, captions and pages', async () => {
  const pages = await pagesOf(reportDocument(), 'laporan');
  expect(pages).toHaveLength(8);
  expect(pages[2]).toMatch(/^LaporanKinerja2024DAFTARISIKATAPENGANTAR\.+2DAFTARISI\.+3/);
  expect(pages[2]).toMatch(/BABIPENDAHULUAN\.+4A\.LatarBelakang\.+4/);
  expect(pages[3]).toContain('BABIPENDAHULUANA.LatarBelakang');
  expect(pages[4]).toContain('BABIIAKUNTABILITASKINERJAA.CapaianIKU');
  expect(pages[4]).toContain('Tabel2.1CapaianIKUmenurutsasaranstrategis');
  for (const page of pages.slice(4, 7)) expect(page).toContain('KodeIKU');
  expect(pages[7]).toContain('B.RealisasiAnggaran');
  for (const [index, page] of pages.entries())
    if (index > 0) expect(page).toContain(`Halaman${index + 1}dari8`);
});

const documents = await everyDocument();

describe.each(documents)('$kind.nama, $sample', ({ kind, sample, instances }) => {
  test('opens with its headings, one page a single page and not more', async () => {
    const [instance] = instances;
    if (instance === undefined) return expect(instances).toEqual([]);
    const tree = await treeOf(kind, instance);
    const pages = await pagesOf(tree, `${kind.perintah}-${sample}`);
    const printed = pages.join('');
    for (const { blocks } of tree.sections)
      for (const { inlines } of headingsIn(blocks))
        expect(printed).toContain(plainText(inlines).replace(/\s+/g, ''));
    // As many pages as the PDF has: no signature alone behind its table.
    if (kind.perintah === 'rekap-ak') expect(pages).toHaveLength(1);
    if (tree.sections.every(({ singlePage }) => singlePage === true))
      expect(pages).toHaveLength(tree.sections.length);
  });
});
