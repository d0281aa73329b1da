import pdfmake from 'pdfmake';
import { facesOf, fontFamilies } from '../../../generator/pdf/fonts.ts';
import type { FilledTemplate } from '../../../generator/documents/filled-template.ts';
import { openPdfWriter, type WrittenPdf } from '../../../generator/pdf/write-pdf.ts';
import {
  openTemplateSource,
  faultSentence,
  pdfDefinition,
  type TemplateData,
} from '../../../templates/index.ts';
import { readPdf } from '../../templates/pdf-bytes.ts';

const CREATED = new Date('2026-11-20T00:00:00Z');
const EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';
const IMAGES = { lambang: EMBLEM };

const files = new Set(Object.values(fontFamilies).flatMap(facesOf));

/** A template filled for each of some data. */
export function fillAll(
  template: { readonly source: string; readonly css?: string },
  data: readonly TemplateData[],
  tema: Readonly<Record<string, string>> = {},
): readonly FilledTemplate[] {
  const { fill, build } = openTemplateSource({ name: 'uji', css: '', ...template });
  return data.map((each) => {
    const filled = fill(each);
    if (!filled.ok) throw new Error(faultSentence(filled.kesalahan));
    const tree = (markup: string): ReturnType<FilledTemplate['build']> => {
      const built = build(markup, { tema });
      return built.ok ? { ok: true, nilai: built.document } : built;
    };
    return { markup: filled.markup, tema, created: CREATED, build: tree };
  });
}

/** Writes the documents with each other as the sample. */
export async function writeAll(filled: readonly FilledTemplate[]): Promise<readonly WrittenPdf[]> {
  const { write } = await openPdfWriter(IMAGES, { contoh: filled, jumlah: filled.length });
  const all: WrittenPdf[] = [];
  for (const each of filled) {
    const written = await write(each);
    if (!written.ok) throw new Error(faultSentence(written.kesalahan));
    all.push(written.nilai);
  }
  return all;
}

/** What pdfmake makes of it through its public door, fonts and all anew. */
export async function madeByPdfmake({ markup, build, created }: FilledTemplate): Promise<Uint8Array> {
  const built = build(markup);
  if (!built.ok) throw new Error(faultSentence(built.kesalahan));
  const made = pdfDefinition(built.nilai, { images: IMAGES, fonts: Object.keys(fontFamilies), created });
  if (!made.ok) throw new Error(faultSentence(made.kesalahan));
  pdfmake.setFonts(fontFamilies);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  return pdfmake.createPdf(made.definition).getBuffer();
}

/** Every word with its place, page by page, in whatever order it was drawn; and what the file says of itself. */
export async function contentsOf(bytes: Uint8Array): Promise<unknown> {
  const { pages, info } = await readPdf(new Uint8Array(bytes));
  return {
    info,
    pages: pages.map(({ width, height, words }) => ({
      width,
      height,
      words: words.map(({ text, x, y }) => `${x.toFixed(3)} ${y.toFixed(3)} ${text}`).sort(),
    })),
  };
}
