// Stamped files look to the last pixel like those that pdfmake makes by itself.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFill } from '../../generator/documents/document-maker.ts';
import { everyDocument } from '../documents/every-document.ts';
import { madeByPdfmake, writeAll } from '../generator/pdf/stamped.ts';
import { joinParts } from '../../generator/output/file-parts.ts';
import { tempFolder } from '../generator/temp-folder.ts';

const folder = tempFolder();
const MOST_COMPARED = 8;

const perPerson = (await everyDocument()).filter(({ kind }) => kind.per === 'peserta');

describe.each(perPerson)('$kind.perintah, $sample', ({ kind, instances }) => {
  test('the same pages', async () => {
    const { perintah, jenisBuku } = kind;
    const fill = await openFill({ perintah, jenisBuku, gaya: {}, tersedia: {} });
    const filled = [...instances].flatMap((instance) => {
      const result = fill(instance);
      return result.ok ? [result.nilai] : [];
    });
    expect(filled).toHaveLength([...instances].length);
    const stamped = (await writeAll(filled)).flatMap((written, index) =>
      written.cara === 'cepat' ? [{ written, document: filled[index] }] : [],
    );
    const every = Math.max(1, Math.floor(stamped.length / MOST_COMPARED));
    for (const [index, { written, document }] of stamped.entries()) {
      if (index % every !== 0 || document === undefined) continue;
      const one = pages('cap', joinParts(written.parts));
      const other = pages('sendiri', await madeByPdfmake(document));
      expect(one).toHaveLength(other.length);
      for (const [page, image] of one.entries()) expect(image.equals(other[page] ?? Buffer.of())).toBe(true);
    }
  });
});

function pages(name: string, bytes: Uint8Array): readonly Buffer[] {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
  const count = Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));
  execFileSync('pdftoppm', ['-r', '96', path, join(folder, name)]);
  const digits = String(count).length;
  return Array.from({ length: count }, (_, page) =>
    readFileSync(join(folder, `${name}-${String(page + 1).padStart(digits, '0')}.ppm`)),
  );
}
