import { describe, expect, test } from 'vitest';
import {
  captionsIn,
  compileTemplate,
  faultSentence,
  headingsIn,
  plainText,
  type BlockDocument,
} from '../../templates/index.ts';
import { makePdf, readPdf } from './pdf-bytes.ts';
import { rendered } from './render.ts';

function report(body: string, attribute = 'penomoran-judul="bab"'): BlockDocument {
  return rendered(`<dokumen judul="uji" ${attribute}><halaman>\n${body}\n</halaman></dokumen>`);
}

function headings(document: BlockDocument): readonly (readonly [string | undefined, string])[] {
  return document.sections.flatMap(({ blocks }) =>
    headingsIn(blocks).map(({ number, inlines }) => [number, plainText(inlines)] as const),
  );
}

function captions(document: BlockDocument): readonly string[] {
  return document.sections.flatMap(({ blocks }) =>
    captionsIn(blocks).map(({ inlines }) => plainText(inlines)),
  );
}

const figure = '<figure nomor><svg viewBox="0 0 1 1"></svg><figcaption>gambar</figcaption></figure>';
const table = '<table nomor><caption>tabel</caption><tr><td>a</td></tr></table>';

describe('numbers of headings', () => {
  test('BAB I, A., 1., a., each anew under the one above', () => {
    const document = report(
      '<h1>x</h1><h2>x</h2><h3>x</h3><h4>x</h4><h4>x</h4><h3>x</h3><h2>x</h2><h3>x</h3><h1>x</h1><h2>x</h2>',
    );
    expect(headings(document).map(([number]) => number)).toEqual([
      'BAB I',
      'A.',
      '1.',
      'a.',
      'b.',
      '2.',
      'B.',
      '1.',
      'BAB II',
      'A.',
    ]);
  });

  test('a heading without a number does not count', () => {
    const document = report(
      '<h1 tanpa-nomor>Daftar Isi</h1><h1>Satu</h1><h1 tanpa-nomor>Lampiran</h1><h1>Dua</h1>',
    );
    expect(headings(document)).toEqual([
      [undefined, 'Daftar Isi'],
      ['BAB I', 'BAB I Satu'],
      [undefined, 'Lampiran'],
      ['BAB II', 'BAB II Dua'],
    ]);
  });

  test('after Z come AA and BB, as in Word', () => {
    const numbers = headings(report('<h2>x</h2>'.repeat(53))).map(([number]) => number);
    expect([numbers[0], numbers[25], numbers[26], numbers[27], numbers[52]]).toEqual([
      'A.',
      'Z.',
      'AA.',
      'BB.',
      'AAA.',
    ]);
  });

  test('without the attribute no heading has one', () => {
    expect(headings(report('<h1>Satu</h1><h2>Dua</h2>', ''))).toEqual([
      [undefined, 'Satu'],
      [undefined, 'Dua'],
    ]);
  });
});

describe('numbers of captions', () => {
  test('count anew in each chapter, tables and figures apart', () => {
    expect(
      captions(report(`<h1>x</h1>${table}${figure}${table}<h2>x</h2>${figure}<h1>x</h1>${figure}${table}`)),
    ).toEqual([
      'Tabel 1.1 tabel',
      'Gambar 1.1 gambar',
      'Tabel 1.2 tabel',
      'Gambar 1.2 gambar',
      'Gambar 2.1 gambar',
      'Tabel 2.1 tabel',
    ]);
  });

  test('count through the document outside numbered chapters', () => {
    const body = `${table}<h1>x</h1>${table}<h1 tanpa-nomor>Lampiran</h1>${table}<h1 tanpa-nomor>Lagi</h1>${table}`;
    expect(captions(report(body))).toEqual([
      'Tabel 1 tabel',
      'Tabel 1.1 tabel',
      'Tabel 2 tabel',
      'Tabel 3 tabel',
    ]);
    expect(captions(report(`<h1>x</h1>${table}<h1>y</h1>${table}`, ''))).toEqual([
      'Tabel 1 tabel',
      'Tabel 2 tabel',
    ]);
  });

  test('a caption without the attribute is as it is written', () => {
    const document = report('<table><caption>Tabel 7</caption><tr><td>a</td></tr></table>');
    expect(captions(document)).toEqual([]);
    expect(JSON.stringify(document)).toContain('"text":"Tabel 7"');
  });

  test('a table in a numbered figure has no number of it', () => {
    const inner = '<table><caption>dalam</caption><tr><td>a</td></tr></table>';
    expect(captions(report(`<figure nomor>${inner}<figcaption>luar</figcaption></figure>`))).toEqual([
      'Gambar 1 luar',
    ]);
  });
});

test.each([
  [
    '<table nomor><tr><td>a</td></tr></table>',
    '<table nomor=""> tidak dapat dipakai; yang diminta hanya bersama <caption>.',
  ],
  [
    '<figure nomor><p>a</p></figure>',
    '<figure nomor=""> tidak dapat dipakai; yang diminta hanya bersama <figcaption>.',
  ],
  ['<h1 tanpa-nomor="ya">a</h1>', '<h1 tanpa-nomor="ya"> tidak dapat dipakai; yang diminta tanpa nilai.'],
  ['<div><daftar-tabel/></div>', '<daftar-tabel> tidak boleh berada di dalam <div>'],
])('%s is a fault', (body, sentence) => {
  const source = `<dokumen judul="uji"><halaman>${body}</halaman></dokumen>`;
  const result = compileTemplate({ name: 'uji', source, css: '' })({});
  expect(result.ok ? 'tidak ada kesalahan' : faultSentence(result.kesalahan)).toContain(sentence);
});

test('an unknown way to number headings is a fault', () => {
  const source = '<dokumen judul="uji" penomoran-judul="romawi"><halaman><p>a</p></halaman></dokumen>';
  const result = compileTemplate({ name: 'uji', source, css: '' })({});
  expect(result.ok ? '' : faultSentence(result.kesalahan)).toContain(
    'penomoran-judul="romawi"> tidak dapat dipakai',
  );
});

test('rows without a tbody stand where they are written', () => {
  const document = report('<table><tr><td>satu</td></tr><tfoot><tr><td>jumlah</td></tr></tfoot></table>');
  const [block] = document.sections[0]?.blocks ?? [];
  expect(block?.kind === 'table' ? JSON.stringify(block.rows) : '').toMatch(/satu.*jumlah/);
});

test('the lists of a PDF name each caption with its page', async () => {
  const pages = `<daftar-isi/><daftar-tabel/><daftar-gambar/><halaman-baru/><h1>Satu</h1>${table}<halaman-baru/><h2>Dua</h2>${figure}`;
  const { bytes, faults } = await makePdf(report(pages));
  expect(faults).toEqual([]);
  const read = await readPdf(bytes);
  expect(read.pages[0]?.text).toBe('BABISatu2A.Dua3Tabel1.1tabel2Gambar1.1gambar3');
  expect(read.pages[1]?.text).toBe('BABISatuTabel1.1tabela');
});
