import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.ts';
import { onePage, rendered } from '../../templates/render.ts';
import { all, attribute, only, readDocx, words, type Xml } from './read-docx.ts';
import { CREATED } from './report.ts';

const CSS = `p { margin: 0; }
td { border: 1pt solid #112233; border-right: none; padding: 2pt 4pt; font-size: 8pt; }
.warna { background-color: #abcdef; vertical-align: bottom; }
.longgar { padding: 12pt 4pt 8pt 4pt; }
.utuh { page-break-inside: avoid; }
.terpenggal tr { page-break-inside: auto; }
.kotak { border: 2pt solid #000000; padding: 3mm; }`;

async function storyOf(body: string): Promise<Xml> {
  const bytes = await writeDocx(rendered(onePage(body), { css: CSS }), { images: {}, created: CREATED });
  return (await readDocx(bytes)).part('word/document.xml');
}

async function cellsOf(body: string): Promise<readonly Xml[]> {
  return all(await storyOf(body), 'w:tc');
}

test('a cell over two rows is a cell in each of them', async () => {
  const cells = await cellsOf(
    '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan="2">d</td></tr></table>',
  );
  expect(cells.map((cell) => [words(cell), attribute(only(cell, 'w:vMerge'), 'w:val')])).toEqual([
    ['a', 'restart'],
    ['b', undefined],
    ['', 'continue'],
    ['c', undefined],
    ['d', undefined],
  ]);
  expect(attribute(cells[4] && only(cells[4], 'w:gridSpan'), 'w:val')).toBe('2');
});

test('lines, padding and colours are those of the cell', async () => {
  const [cell] = await cellsOf('<table><tr><td class="warna">a</td></tr></table>');
  const lines = cell === undefined ? [] : (only(cell, 'w:tcBorders')?.children ?? []);
  expect(
    lines.map((line) => (typeof line === 'string' ? line : [line.name, line.attributes['w:sz']])),
  ).toEqual([
    ['w:top', '8'],
    ['w:left', '8'],
    ['w:bottom', '8'],
  ]);
  expect(attribute(cell && only(cell, 'w:shd'), 'w:fill')).toBe('ABCDEF');
  expect(attribute(cell && only(cell, 'w:vAlign'), 'w:val')).toBe('bottom');
  const padding = cell && only(cell, 'w:tcMar');
  expect(['w:top', 'w:left'].map((side) => attribute(padding && only(padding, side), 'w:w'))).toEqual([
    '40',
    '80',
  ]);
});

test('a cell with more padding than its neighbours takes it into its text, for Word gives it to the whole row', async () => {
  const cells = await cellsOf(
    '<table><tr><td>a</td><td class="longgar">b</td><td class="longgar"></td></tr></table>',
  );
  const facts = cells.map((cell) => ({
    padding: ['w:top', 'w:bottom'].map((side) =>
      attribute(all(cell, 'w:tcMar').flatMap((margins) => all(margins, side))[0], 'w:w'),
    ),
    space: ['w:before', 'w:after'].map((side) => attribute(all(cell, 'w:spacing')[0], side)),
  }));
  const padding = ['40', '40'];
  expect(facts).toEqual([
    { padding, space: [undefined, undefined] },
    { padding, space: ['200', '120'] },
    { padding, space: ['200', '120'] },
  ]);
});

test('what is typed into an empty cell looks like the rest of the table', async () => {
  const [, empty] = await cellsOf('<table><tr><td>a</td><td></td></tr></table>');
  expect(attribute(empty && only(empty, 'w:sz'), 'w:val')).toBe('16');
  expect(attribute(empty && only(empty, 'w:spacing'), 'w:lineRule')).toBeUndefined();
});

test('columns share the width of the page as they ask', async () => {
  const story = await storyOf(
    '<table><colgroup><col lebar="20mm"/><col lebar="sisa"/><col lebar="25%"/></colgroup><tr><td>a</td><td>b</td><td>c</td></tr></table>',
  );
  // A4 with margins of 20 mm leaves 170 mm.
  const widths = all(story, 'w:gridCol').map((column) => Number(attribute(column, 'w:w')));
  expect(widths.map((width) => Math.round((width / 1440) * 25.4 * 10) / 10)).toEqual([20, 107.5, 42.5]);
  expect(attribute(only(story, 'w:tblLayout'), 'w:type')).toBe('fixed');
});

describe('rows and page breaks', () => {
  const rows = '<thead><tr><th>judul</th></tr></thead><tr><td>a</td></tr><tr><td>b</td></tr>';
  const kept = async (attributes: string) => {
    const story = await storyOf(`<table ${attributes}>${rows}</table>`);
    return all(story, 'w:tr').map((row) => ({
      header: all(row, 'w:tblHeader').length === 1,
      whole:
        attribute(only(row, 'w:cantSplit'), 'w:val') === undefined && all(row, 'w:cantSplit').length === 1,
      withNext: all(row, 'w:keepNext').length > 0,
    }));
  };

  test('a row is not cut, the header is repeated and does not stand alone', async () => {
    expect(await kept('')).toEqual([
      { header: true, whole: true, withNext: true },
      { header: false, whole: true, withNext: false },
      { header: false, whole: true, withNext: false },
    ]);
  });

  test('a table that is not cut keeps its rows together', async () => {
    expect((await kept('class="utuh"')).map(({ withNext }) => withNext)).toEqual([true, true, false]);
  });

  test('rows that may be cut are', async () => {
    expect((await kept('class="terpenggal"')).map(({ whole }) => whole)).toEqual([false, false, false]);
  });
});

test('a box is a table of one cell, a row of columns one without lines', async () => {
  const [box] = await cellsOf('<kotak class="kotak" lebar="60mm" tinggi="20mm"><p>isi</p></kotak>');
  expect(words(box ?? { name: '', attributes: {}, children: [] })).toBe('isi');
  expect(attribute(box && only(box, 'w:tcW'), 'w:w')).toBe('3402');
  const columns = await cellsOf('<kolom-kolom><kolom><p>a</p></kolom><kolom><p>b</p></kolom></kolom-kolom>');
  expect(columns.map(words)).toEqual(['a', 'b']);
  expect(columns.flatMap((column) => all(column, 'w:tcBorders'))).toEqual([]);
});

test('a page break goes to the paragraph behind it', async () => {
  const story = await storyOf('<p>a</p><halaman-baru/><p>b</p><halaman-baru/><halaman-baru/><hr/>');
  const broken = all(story, 'w:p').filter((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0);
  expect(broken.map(words)).toEqual(['b', '', '']);
});

test('lists are numbered by Word, nested ones deeper, each from its own start', async () => {
  const bytes = await writeDocx(
    rendered(
      onePage('<ol mulai="3"><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol><ol><li>e</li></ol>'),
    ),
    { images: {}, created: CREATED },
  );
  const docx = await readDocx(bytes);
  const items = all(docx.part('word/document.xml'), 'w:p').map((paragraph) => [
    words(paragraph),
    attribute(only(paragraph, 'w:ilvl'), 'w:val'),
    attribute(only(paragraph, 'w:numId'), 'w:val'),
  ]);
  const [a, b, c, d, e] = items;
  expect([a?.[1], b?.[1], c?.[1], d?.[1], e?.[1]]).toEqual(['0', '1', '0', undefined, '0']);
  expect(c?.[2]).toBe(a?.[2]);
  expect(new Set([a?.[2], b?.[2], e?.[2]]).size).toBe(3);
  const numbering = docx.part('word/numbering.xml');
  const number = all(numbering, 'w:num').find((each) => attribute(each, 'w:numId') === a?.[2]);
  expect(attribute(number && only(number, 'w:startOverride'), 'w:val')).toBe('3');
});
