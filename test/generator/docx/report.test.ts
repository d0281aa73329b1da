import { expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.ts';
import { all, attribute, only, readDocx, textIn, words, type Xml } from './read-docx.ts';
import { CREATED, IMAGES, reportDocument } from './report.ts';

const docx = await readDocx(await writeDocx(reportDocument(), { images: IMAGES, created: CREATED }));
const story = docx.part('word/document.xml');
const paragraphs = all(story, 'w:p');

function styleOf(paragraph: Xml): string | undefined {
  return attribute(only(paragraph, 'w:pStyle'), 'w:val');
}

function ofStyle(style: string): readonly Xml[] {
  return paragraphs.filter((paragraph) => styleOf(paragraph) === style);
}

const styles = all(docx.part('word/styles.xml'), 'w:style');

function style(id: string): Xml {
  const found = styles.find((each) => attribute(each, 'w:styleId') === id);
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}

test('headings have Word styles with outline levels, their numbers from Word', () => {
  expect(ofStyle('Heading1').map(words)).toEqual([
    'KATA PENGANTAR',
    'DAFTAR ISI',
    'DAFTAR TABEL',
    'DAFTAR GAMBAR',
    'PENDAHULUAN',
    'AKUNTABILITAS KINERJA',
    'LAMPIRAN',
  ]);
  expect(ofStyle('Heading2').map(words)[1]).toBe('Tugas dan Fungsi');
  expect(ofStyle('Heading3').map(words)).toEqual(['Tugas', 'Fungsi']);
  expect(ofStyle('Heading4').map(words)).toEqual(['Pembagian kerja']);
  for (const [index, level] of ['Heading1', 'Heading2', 'Heading3', 'Heading4'].entries()) {
    expect(attribute(only(style(level), 'w:outlineLvl'), 'w:val')).toBe(String(index));
    expect(attribute(only(style(level), 'w:ilvl'), 'w:val')).toBe(String(index));
  }
  // numId 0 takes the number away.
  const numbers = ofStyle('Heading1').map((heading) => attribute(only(heading, 'w:numId'), 'w:val'));
  expect(numbers).toEqual(['0', '0', '0', '0', undefined, undefined, '0']);
  const levels = all(docx.part('word/numbering.xml'), 'w:lvlText').map((each) => attribute(each, 'w:val'));
  expect(levels).toEqual(expect.arrayContaining(['BAB %1', '%2.', '%3.', '%4.']));
});

test('the look of the template is in the styles', () => {
  expect(attribute(only(style('Normal'), 'w:rFonts'), 'w:ascii')).toBe('Arial');
  expect(attribute(only(style('Normal'), 'w:sz'), 'w:val')).toBe('22');
  expect(attribute(only(style('Heading1'), 'w:color'), 'w:val')).toBe('1F3864');
  expect(attribute(only(style('Heading1'), 'w:sz'), 'w:val')).toBe('30');
  expect(docx.text('word/fontTable.xml')).toContain(
    '<w:font w:name="EB Garamond"><w:altName w:val="Garamond"/>',
  );
});

function instructions(element: Xml): readonly string[] {
  return all(element, 'w:instrText').map(textIn);
}

test('contents and lists of captions are fields with their present entries', () => {
  const fields = instructions(story);
  expect(fields.filter((each) => each.startsWith('TOC'))).toEqual([
    'TOC \\o "1-3" \\h \\z',
    'TOC \\h \\z \\c "Tabel"',
    'TOC \\h \\z \\c "Gambar"',
  ]);
  expect(ofStyle('TOC1').map(words)).toEqual([
    'KATA PENGANTAR2',
    'DAFTAR ISI3',
    'DAFTAR TABEL3',
    'DAFTAR GAMBAR3',
    'BAB I PENDAHULUAN4',
    'BAB II AKUNTABILITAS KINERJA5',
    'LAMPIRAN8',
  ]);
  expect(ofStyle('TOC3').map(words)).toEqual(['1. Tugas4', '2. Fungsi4']);
  expect(ofStyle('TableofFigures').map(words)).toEqual([
    'Tabel 1.1 Pegawai menurut jabatan4',
    'Tabel 2.1 Capaian IKU menurut sasaran strategis5',
    'Tabel 2.2 Realisasi per bulan8',
    'Tabel 1 Tanpa bab8',
    'Gambar 2.1 Capaian IKU5',
    'Gambar 2.2 Realisasi bulanan8',
  ]);
});

test('captions count with SEQ fields, anew in each chapter', () => {
  const captions = ofStyle('Caption').map((caption) => [words(caption), ...instructions(caption)]);
  expect(captions).toEqual([
    ['Tabel 1.1 Pegawai menurut jabatan', 'SEQ Tabel \\* ARABIC \\r 1'],
    ['Gambar 2.1 Capaian IKU', 'SEQ Gambar \\* ARABIC \\r 1'],
    ['Tabel 2.1 Capaian IKU menurut sasaran strategis', 'SEQ Tabel \\* ARABIC \\r 1'],
    ['Gambar 2.2 Realisasi bulanan', 'SEQ Gambar \\* ARABIC'],
    ['Tabel 2.2 Realisasi per bulan', 'SEQ Tabel \\* ARABIC'],
    ['Tabel 1 Tanpa bab', 'SEQ Tabel \\* ARABIC \\r 1'],
  ]);
});

test('the caption of a table stays with it', () => {
  const [caption] = ofStyle('Caption');
  expect(caption === undefined ? [] : all(caption, 'w:keepNext')).toHaveLength(1);
});

test('pictures say what they show, ornaments that they are none', () => {
  const shown = all(story, 'wp:docPr').map((each) => attribute(each, 'descr'));
  expect(shown).toEqual([
    undefined,
    'Diagram batang capaian tiga IKU',
    'Grafik garis realisasi',
    'Kode QR: https://contoh.go.id/v/1',
  ]);
  const background = docx.part('word/header1.xml');
  expect(attribute(only(background, 'wp:anchor'), 'behindDoc')).toBe('1');
  expect(docx.text('word/header1.xml')).toContain('adec:decorative');
  expect(docx.names.filter((name) => name.endsWith('.svg'))).toHaveLength(4);
  expect(docx.names.filter((name) => name.endsWith('.png'))).toHaveLength(4);
});

test('page numbers are fields of the footer', () => {
  expect(instructions(docx.part('word/footer2.xml'))).toEqual(['PAGE', 'NUMPAGES']);
});

test('a box at a fixed place is a text box on the page', () => {
  const [box] = all(story, 'wps:wsp');
  expect(box === undefined ? '' : words(box)).toBe('Kementerian KeuanganDirektorat Jenderal Pajak');
  const offsets = all(story, 'wp:posOffset').map((each) => Number(textIn(each)));
  // 30 mm from the left; 30 mm from the lower edge and 20 mm high: 247 mm from the upper.
  expect(offsets.slice(0, 2).map((offset) => Math.round(offset / 36000))).toEqual([30, 247]);
});

test('properties tell title, author, subject, language and the day of the document', () => {
  const core = docx.text('docProps/core.xml');
  for (const part of [
    '<dc:title>Laporan Kinerja 2024</dc:title>',
    '<dc:creator>Kantor Layanan Informasi dan Pengaduan</dc:creator>',
    '<dc:subject>LAKIN</dc:subject>',
    '<dc:language>id-ID</dc:language>',
    '>2026-11-20T00:00:00Z</dcterms:created>',
    '>2026-11-20T00:00:00Z</dcterms:modified>',
  ])
    expect(core).toContain(part);
});
