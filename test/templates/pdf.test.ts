import { describe, expect, test } from 'vitest';
import {
  compileTemplate,
  pdfDefinition,
  qrMatrix,
  textsOf,
  type BlockDocument,
  type TemplateData,
} from '../../templates/index.ts';
import { qrModules } from '../../templates/qr-size.ts';
import { templateCase } from './cases.ts';
import { makePdf, readPdf, withoutBlanks } from './pdf-bytes.ts';
import { onePage, rendered } from './render.ts';

function documentOf(
  name: string,
  change: (data: TemplateData) => TemplateData = (data) => data,
): BlockDocument {
  const { template, data } = templateCase(name);
  const result = compileTemplate(template)(change(data));
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.document;
}

test('a certificate: two pages of their own size, its data, its metadata, the same bytes again', async () => {
  const document = documentOf('sertifikat');
  const { bytes, faults } = await makePdf(document);
  expect(faults).toEqual([]);
  const { pages, info } = await readPdf(bytes);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [842, 595],
    [595, 842],
  ]);
  expect(pages[0]?.text).toContain(withoutBlanks('Rr. Ayu Wulandari & <b>Putri</b>, S.E.'));
  expect(pages[0]?.text).toContain('SERTIFIKAT');
  expect(pages[0]?.text).toContain(withoutBlanks('26 Oktober s.d. 20 November 2026'));
  expect(pages[1]?.text).toContain(withoutBlanks('Praktik Kerja Lapangan'));
  expect(pages[1]?.text).toContain('halaman2dari2');
  expect(info).toMatchObject({
    Author: 'Pusdiklat Pajak',
    Producer: 'Patokan',
    CreationDate: 'D:20261120000000Z',
    Language: 'id-ID',
  });
  expect(info['Title']).toBe('Sertifikat Rr. Ayu Wulandari & <b>Putri</b>, S.E.');
  const again = await makePdf(documentOf('sertifikat'));
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('every text of every element is printed', async () => {
  const document = documentOf('semua-elemen');
  const { bytes, faults } = await makePdf(document);
  expect(faults).toEqual([]);
  const { pages } = await readPdf(bytes);
  const printed = pages.map(({ text }) => text).join('');
  for (const { text } of textsOf(document))
    for (const word of text.split(/\s+/))
      if (!/^(0123456789|abcdef)/.test(word)) expect(printed).toContain(word);
  expect(pages.at(-1)?.text).toContain('Halamanlain,LANSKAP.');
  expect(pages[0]?.text).toContain(withoutBlanks('Daftar Isi 1 Teks 2 Daftar 2'));
});

const ROWS = 60;

test('a long table repeats its header, loses no row and counts its pages', async () => {
  const document = documentOf('daftar-peringkat', (data) => {
    const [first] = data['peserta'] as readonly TemplateData[];
    const peserta = Array.from({ length: ROWS }, (_each, index) => ({
      ...first,
      peringkat: index + 1,
      nama: `KPP-${index + 1}-${'nama panjang '.repeat(index % 9)}`,
    }));
    return { ...data, peserta };
  });
  const { bytes, faults } = await makePdf(document);
  expect(faults).toEqual([]);
  const { pages } = await readPdf(bytes);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, { text }] of pages.entries()) {
    expect(text).toContain('PeringkatUnitKerjaKomponen');
    expect(text).toContain(`Halaman${index + 1}dari${pages.length}`);
  }
  const all = pages.map(({ text }) => text).join('');
  for (let row = 1; row <= ROWS; row += 1) expect(all.split(`KPP-${row}-`)).toHaveLength(2);
});

test('a cell that spans header rows stands in their middle', async () => {
  const { pages } = await readPdf((await makePdf(documentOf('daftar-peringkat'))).bytes);
  const yOf = (text: string): number => pages[0]?.words.find((word) => word.text === text)?.y ?? NaN;
  expect(yOf('Peringkat')).toBeCloseTo((yOf('Komponen') + yOf('A')) / 2, 0);
});

test('a QR code is as large as asked', () => {
  const definition = pdfDefinition(rendered(onePage('<qr ukuran="25mm">https://contoh.go.id/abc</qr>')), {
    created: new Date(0),
  });
  const text = JSON.stringify(definition.ok && definition.definition.content);
  expect(text).toContain('"width":70.87,"height":70.87');
});

const QR_EDGES = [1, 14, 15, 26, 27, 106, 107, 122, 123, 180, 181, 331, 332, 425, 426, 667, 668, 2331, 2953];

test.each(QR_EDGES)('a QR code of %i bytes has the modules its size was judged by', (bytes) => {
  const matrix = qrMatrix('x'.repeat(bytes));
  expect(matrix).toHaveLength(qrModules('x'.repeat(bytes)) ?? 0);
  expect(matrix[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
});

test('no QR code holds more', () => expect(qrModules('x'.repeat(2954))).toBeUndefined());

// The first two bits of what a code says of itself, under its mask: 10 is error correction M, 11 is L.
test.each([
  [362, [true, false], 73],
  [363, [true, true], 73],
  [458, [true, true], 73],
  [459, [true, true], 89],
])('a code of %i bytes says its error correction, M or for a long text L', (bytes, level, modules) => {
  const matrix = qrMatrix('x'.repeat(bytes));
  expect(matrix[8]?.slice(0, 2)).toEqual(level);
  expect(matrix).toHaveLength(modules);
});

const lines = (count: number, text = 'baris') => `<p>${text}</p>\n`.repeat(count);

describe('what pdfmake would cut or drop is told', () => {
  const page = (body: string, attributes = '') =>
    rendered(`<dokumen judul="uji"><halaman ${attributes}>${body}</halaman></dokumen>`, {
      css: 'p { margin: 0; font-size: 10pt; line-height: 1; } tr { page-break-inside: avoid; } td { border: 1pt solid #000; }',
    });
  const tall = (count: number) => `<table><tr><td>${lines(count)}</td></tr></table>`;

  test.each([
    ['a page promised single', page(lines(80), 'tunggal'), '<halaman tunggal> ke-1 menjadi 2 halaman'],
    ['a header', page(`<kepala>${lines(20)}</kepala>a`), 'kepala halaman tidak muat di tempatnya: "baris'],
    ['a footer', page(`<kaki>${lines(20)}</kaki>a`), 'kaki halaman tidak muat di tempatnya: "baris'],
    [
      'a row',
      page(`<table><tr><td>judul</td></tr><tr><td>${lines(80)}</td></tr></table>`),
      'baris tabel yang tidak boleh terpenggal tidak muat',
    ],
    ['a first row', page(tall(80)), 'baris tabel yang tidak boleh terpenggal tidak muat'],
    [
      'a row with its header',
      page(`<table><thead><tr><td>${lines(40)}</td></tr></thead><tr><td>${lines(40)}</td></tr></table>`),
      'baris tabel yang tidak boleh terpenggal',
    ],
    [
      'a kept group',
      page(`<figure>${lines(80)}</figure>`),
      'kelompok yang tidak boleh terpenggal tidak muat',
    ],
    [
      'a box',
      page(`<kotak kiri="1cm" atas="1cm" lebar="5cm" tinggi="1cm">${lines(4)}</kotak>`),
      'kotak tidak muat di tempatnya',
    ],
    [
      'a box at the foot',
      page(`<kotak kiri="1cm" atas="28cm" lebar="5cm">${lines(8)}</kotak>`),
      'kotak tidak muat di tempatnya',
    ],
  ])('%s', async (_what, document, sentence) => {
    const { faults } = await makePdf(document);
    expect(faults.join('\n')).toContain(sentence);
  });

  test.each([
    ['a page promised single', page(lines(40), 'tunggal')],
    ['a header', page(`<kepala jarak="5mm">${lines(3)}</kepala>a`)],
    ['a row', page(`${lines(30)}${tall(60)}`)],
    ['a long row that may break', page(`<table><tr><td>${lines(1, 'kata '.repeat(1500))}</td></tr></table>`)],
    ['a kept group', page(`${lines(30)}<figure>${lines(50)}</figure>`)],
    [
      'a box in the margin',
      page('<kotak kiri="1cm" atas="28.5cm" lebar="5cm" tinggi="1cm"><p>a</p></kotak>'),
    ],
  ])('%s that fits is not', async (_what, document) => {
    const { bytes, faults } = await makePdf(document);
    expect(faults).toEqual([]);
    const { pages } = await readPdf(bytes);
    const printed = pages.map(({ text }) => text).join('');
    const written = [...textsOf(document)].map(({ text }) => withoutBlanks(text)).join('');
    expect(printed).toHaveLength(written.length);
  });
});

test.each([
  ['a paragraph', '<p>isi</p>'],
  ['a table', `<table><thead><tr><th>isi</th></tr></thead><tr><td>sel<br/>sel<br/>sel</td></tr></table>`],
])('a heading goes to the next page with %s', async (_what, after) => {
  const css = 'p { margin: 0; } h2 { margin: 0; }';
  // Somewhere among these the heading is the last line of the page.
  for (let count = 38; count < 60; count += 1) {
    const document = rendered(onePage(`${lines(count)}<h2>Judul</h2>${after}`), { css });
    const { pages } = await readPdf((await makePdf(document)).bytes);
    const withHeading = pages.find(({ text }) => text.includes('Judul'));
    expect(withHeading?.text).toContain('Judulisi');
  }
});

test('a picture or font that is not there is named', () => {
  const created = new Date(0);
  const image = (images: Record<string, string>) =>
    pdfDefinition(rendered(onePage('<img nama="logo"/>')), { images, created });
  expect(image({ lambang: '<svg/>' })).toMatchObject({
    kesalahan: { jenis: 'gambar-tidak-ada', gambar: 'logo', pilihan: ['lambang'] },
  });
  expect(image({ logo: 'https://contoh.go.id/logo.png' })).toMatchObject({
    kesalahan: { jenis: 'gambar-tidak-didukung', gambar: 'logo' },
  });
  const font = pdfDefinition(rendered(onePage('<p>a</p>'), { css: 'p { font-family: Kaligrafi; }' }), {
    fonts: ['Arimo'],
    created,
  });
  expect(font).toMatchObject({
    kesalahan: { jenis: 'huruf-tidak-ada', huruf: 'Kaligrafi', pilihan: ['Arimo'] },
  });
});
