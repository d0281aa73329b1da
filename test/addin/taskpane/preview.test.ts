import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { FONT_LINE_HEIGHTS } from '../../../templates/html/css-values.ts';
import type { HtmlElement, HtmlNode } from '../../../templates/html/html-node.ts';
import { htmlPreview } from '../../../templates/html/preview.ts';
import { compileTemplate, textsOf, type BlockDocument } from '../../../templates/index.ts';
import { templateCases } from '../../templates/cases.ts';

function elementsIn(node: HtmlNode): HtmlElement[] {
  return typeof node === 'string' ? [] : [node, ...node.isi.flatMap(elementsIn)];
}

function words(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.isi.map(words).join('');
}

function render(body: string, data: Readonly<Record<string, string>> = {}): BlockDocument {
  const source = `<dokumen judul="Uji"><halaman ukuran="A4" orientasi="potret" margin="20mm">${body}</halaman></dokumen>`;
  const rendered = compileTemplate({ name: 'uji', source, css: '' })(data);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.kesalahan));
  return rendered.document;
}

/** What HTML lets stand beside text in a page that shows and does nothing. */
const HARMLESS_TAGS =
  /^(section|div|p|h[3-6]|span|br|hr|ul|ol|li|img|table|caption|colgroup|col|thead|tbody|tr|th|td)$/;
const HARMLESS_ATTRIBUTES = /^(aria-label|alt|src|start|colspan|rowspan|scope)$/;

describe.each(templateCases())('the golden template $template.name', ({ template, data }) => {
  const rendered = compileTemplate(template)(data);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.kesalahan));
  const pages = htmlPreview(rendered.document);
  const elements = pages.flatMap(elementsIn);

  test('is one element a section, as large as its page', () => {
    expect(pages.map(({ tag }) => tag)).toEqual(rendered.document.sections.map(() => 'section'));
    for (const [index, { page }] of rendered.document.sections.entries())
      expect(pages[index]?.gaya['width']).toBe(`calc(var(--pt) * ${page.width})`);
  });

  test('says all that is printed', () => {
    const shown =
      pages.map(words).join('') +
      elements.map(({ atribut }) => decodeURIComponent(atribut['src'] ?? '')).join('');
    const plain = shown.replaceAll('&amp;', '&');
    for (const { text } of textsOf(rendered.document))
      // Markers of lists and page numbers are drawn by the browser or stand for whatever page it is.
      if (!/^[0-9a-zA-Z]+\.?$/.test(text)) expect(plain).toContain(text);
  });

  test('holds nothing that runs, links or loads', () => {
    for (const { tag, atribut, gaya } of elements) {
      expect(tag).toMatch(HARMLESS_TAGS);
      for (const [name, value] of Object.entries(atribut)) {
        expect(name).toMatch(HARMLESS_ATTRIBUTES);
        if (name === 'src') expect(value).toMatch(/^data:image\//);
      }
      for (const value of Object.values(gaya)) expect(value).not.toMatch(/url\(|expression|undefined|NaN/);
    }
  });
});

test('data that looks like markup stays text', () => {
  const nama = '<img src=x onerror=alert(1)>&"\'';
  const pages = htmlPreview(render('<p>{{nama}}</p>', { nama }));
  expect(pages.map(words).join('')).toBe(nama);
  expect(pages.flatMap(elementsIn).some(({ tag }) => tag === 'img')).toBe(false);
});

test('a picture that is not there is named, one that is there is shown', () => {
  const document = render('<p><b>x</b></p><img nama="lambang" alt="Lambang kantor" tinggi="10mm"/>');
  expect(htmlPreview(document).map(words).join('')).toContain('Lambang kantor');
  const images = { lambang: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' };
  const [shown] = htmlPreview(document, { images })
    .flatMap(elementsIn)
    .filter(({ tag }) => tag === 'img');
  expect(shown?.atribut).toMatchObject({ alt: 'Lambang kantor' });
  expect(shown?.atribut['src']).toMatch(/^data:image\/svg\+xml,/);
});

test('the line heights are those of the fonts', () => {
  const require = createRequire(import.meta.url);
  const files: Readonly<Record<string, string>> = {
    Arimo: 'arimo/400Regular/Arimo_400Regular',
    'EB Garamond': 'eb-garamond/400Regular/EBGaramond_400Regular',
    Cinzel: 'cinzel/400Regular/Cinzel_400Regular',
  };
  expect(Object.keys(FONT_LINE_HEIGHTS)).toEqual(Object.keys(files));
  for (const [name, file] of Object.entries(files)) {
    const font = openSync(require.resolve(`@expo-google-fonts/${file}.ttf`)) as Font;
    const own = (font.ascent - font.descent + font.lineGap) / font.unitsPerEm;
    expect(FONT_LINE_HEIGHTS[name]).toBeCloseTo(own, 3);
  }
});
