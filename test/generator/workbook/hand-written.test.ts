import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { GridRow } from '../../../documents/index.ts';
import { fileFaultSentence, type FileFault } from '../../../generator/file-faults.ts';
import { readXlsx } from '../../../generator/workbook/read-xlsx.ts';
import { tempFolder } from '../temp-folder.ts';

const folder = tempFolder();

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

type Parts = Readonly<Record<string, string>>;

/** The parts of a workbook of one sheet; `x` its elements' prefix, with the colon. */
function parts(sheet: string, { x = '', main = MAIN, office = OFFICE, pr = '' } = {}): Parts {
  const space = x === '' ? `xmlns="${main}"` : `xmlns:${x.slice(0, -1)}="${main}"`;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<${x}workbook ${space} xmlns:rel="${office}">${pr}<${x}sheets><${x}sheet name="Nilai" sheetId="1" rel:id="b"/></${x}sheets></${x}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="b" Type="${office}/worksheet" Target="/xl/lembar/satu.xml"/><Relationship Id="c" Type="${office}/sharedStrings" Target="teks.xml"/><Relationship Id="d" Type="${office}/styles" Target="gaya.xml"/></Relationships>`,
    'xl/teks.xml': `<${x}sst ${space}><${x}si><${x}t>Wagiyem</${x}t></${x}si><${x}si><${x}r><${x}t xml:space="preserve">Siti </${x}t></${x}r><${x}r><${x}t>A_x000D_</${x}t></${x}r><${x}rPh sb="0" eb="1"><${x}t>シティ</${x}t></${x}rPh></${x}si></${x}sst>`,
    'xl/gaya.xml': `<${x}styleSheet ${space}><${x}numFmts><${x}numFmt numFmtId="164" formatCode="DD&quot; hari &quot;"/><${x}numFmt numFmtId="165" formatCode="0\\d&quot;y&quot;[Red]_m"/></${x}numFmts><${x}cellStyleXfs><${x}xf numFmtId="14"/></${x}cellStyleXfs><${x}cellXfs><${x}xf numFmtId="0"/><${x}xf numFmtId="14"/><${x}xf numFmtId="164"/><${x}xf numFmtId="165"/></${x}cellXfs></${x}styleSheet>`,
    'xl/lembar/satu.xml': `<${x}worksheet ${space}>${sheet}</${x}worksheet>`,
  };
}

async function read(name: string, content: Parts): Promise<Awaited<ReturnType<typeof readXlsx>>> {
  const zip = new JSZip();
  for (const [part, text] of Object.entries(content)) zip.file(part, text);
  const berkas = join(folder, `${name}.xlsx`);
  writeFileSync(berkas, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  return readXlsx(berkas);
}

async function rowsOf(name: string, content: Parts): Promise<readonly GridRow[]> {
  const grid = await read(name, content);
  if (!grid.ok) throw new Error(fileFaultSentence(grid.kesalahan));
  return [...(grid.nilai.lembar[0]?.baris ?? [])];
}

async function faultOf(name: string, content: Parts): Promise<FileFault> {
  const grid = await read(name, content);
  if (grid.ok) throw new Error('it was read');
  return grid.kesalahan;
}

const ROWS =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="4"><c r="B4"><f>1+1</f><v>2</v></c></row>';
const READ = [
  { nomor: 2, sel: ['Wagiyem', null, 'Siti A\r'] },
  { nomor: 4, sel: [null, 2] },
];

describe('a workbook is the same whoever writes it', () => {
  test('as Excel does', async () => {
    expect(await rowsOf('biasa', parts(`<sheetData>${ROWS}</sheetData>`))).toEqual(READ);
  });

  test('with a prefix before each element', async () => {
    const sheet = `<sheetData>${ROWS}</sheetData>`.replace(/<(\/?)(?=[a-z])/g, '<$1x:');
    expect(await rowsOf('awalan', parts(sheet, { x: 'x:' }))).toEqual(READ);
  });

  test('in the strict form of the format', async () => {
    const strict = parts(`<sheetData>${ROWS}</sheetData>`, { main: STRICT, office: STRICT_OFFICE });
    expect(await rowsOf('ketat', strict)).toEqual(READ);
  });

  test('without the addresses of rows and cells', async () => {
    const sheet =
      '<sheetData><row/><row><c t="s"><v>0</v></c><c/><c t="s"><v>1</v></c></row><row/><row><c/><c><v>2</v></c></row></sheetData>';
    expect(await rowsOf('tanpa-alamat', parts(sheet))).toEqual(READ);
  });

  test('rows out of order, and one in two parts', async () => {
    const sheet =
      '<sheetData><row r="4"><c r="B4"><v>2</v></c></row><row r="2"><c r="C2" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData>';
    expect(await rowsOf('acak', parts(sheet))).toEqual(READ);
  });
});

test('every form of a cell', async () => {
  const cells: readonly (readonly [xml: string, value: GridRow['sel'][number]])[] = [
    ['<c t="inlineStr"><is><r><t>Siti</t></r><r><t> A</t></r><rPh><t>x</t></rPh></is></c>', 'Siti A'],
    ['<c t="str"><v>a&amp;lt;b_x005F_x0041_</v></c>', 'a&lt;b_x0041_'],
    ['<c t="str"><v><![CDATA[<a>]]></v></c>', '<a>'],
    ['<c t="str"><f>A1</f><v></v></c>', ''],
    ['<c t="str"><f>A1</f></c>', ''],
    ['<c><f>A1</f></c>', { rumusTanpaHasil: 'A1' }],
    ['<c><f t="shared" si="0"/></c>', { rumusTanpaHasil: '' }],
    ['<c><f t="shared" si="0"/><v>7</v></c>', 7],
    ['<c t="b"><v>true</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><v>#N/A</v></c>', { galat: '#N/A' }],
    ['<c t="d"><v>2026-09-22T00:00:00</v></c>', { tanggal: '2026-09-22' }],
    ['<c t="d"><v>09:30</v></c>', { galat: '#VALUE!' }],
    ['<c><v>1e400</v></c>', { galat: '#NUM!' }],
    ['<c s="1"><v>46287</v></c>', { tanggal: '2026-09-22' }],
    ['<c s="2"><v>46287</v></c>', { tanggal: '2026-09-22' }],
    ['<c s="3"><v>46287</v></c>', 46287],
    ['<c s="1"><v>99999999</v></c>', { galat: '#VALUE!' }],
    ['<c s="1" t="str"><f>IF(A1="","",A1)</f><v></v></c>', ''],
    ['<c s="1" t="e"><v>#REF!</v></c>', { galat: '#REF!' }],
  ];
  const sheet = `<sheetData>${cells.map(([xml]) => `<row>${xml}</row>`).join('')}</sheetData>`;
  const rows = await rowsOf('bentuk', parts(sheet));
  expect(rows.map(({ sel }, at) => [cells[at]?.[0], sel[0]])).toEqual(cells.map((each) => [...each]));
});

test('dates of 1904, in both spellings of the setting', async () => {
  for (const value of ['1', 'true']) {
    const sheet = '<sheetData><row><c s="1"><v>44825</v></c></row></sheetData>';
    const content = parts(sheet, { pr: `<workbookPr date1904="${value}"/>` });
    expect(await rowsOf('1904', content)).toEqual([{ nomor: 1, sel: [{ tanggal: '2026-09-22' }] }]);
  }
});

test('merged cells that still hold values show the first only; a row that is covered is none', async () => {
  const row = (nomor: number): string =>
    `<row r="${nomor}"><c r="A${nomor}"><v>1</v></c><c r="B${nomor}"><v>2</v></c><c r="C${nomor}"><v>3</v></c></row>`;
  const sheet = `<sheetData>${[1, 2, 3, 4].map(row).join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1"/><mergeCell ref="A3:C4"/></mergeCells>`;
  expect(await rowsOf('gabungan', parts(sheet))).toEqual([
    { nomor: 1, sel: [1, null, 3] },
    { nomor: 2, sel: [null, null, 3] },
    { nomor: 3, sel: [1] },
  ]);
});

describe('what no workbook may hold ends the reading', () => {
  const beyond = (apa: string): unknown => expect.objectContaining({ jenis: 'melebihi-batas', apa });

  test.each<[string, string, unknown]>([
    ['a row below the last', '<sheetData><row r="1048577"/></sheetData>', beyond('baris')],
    [
      'a column beyond the last',
      '<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>',
      beyond('kolom'),
    ],
    [
      'a text that is too long',
      `<sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c></row></sheetData>`,
      beyond('karakter'),
    ],
    ['a tag that does not end', `<sheetData a="${'a'.repeat(1_000_000)}"/>`, beyond('karakter')],
    [
      'a merged range beyond the sheet',
      '<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>',
      beyond('kolom'),
    ],
    [
      'too many merged ranges',
      `<mergeCells>${'<mergeCell ref="A1:XFD1"/>'.repeat(62)}</mergeCells>`,
      beyond('gabungan'),
    ],
    [
      'too many cells',
      `<sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(3_663)}</sheetData>`,
      beyond('sel'),
    ],
    [
      'a cell without a text of its number',
      '<sheetData><row><c t="s"><v>9</v></c></row></sheetData>',
      expect.objectContaining({ jenis: 'rusak' }),
    ],
    [
      'XML that is not well-formed',
      '<sheetData><row></sheetData>',
      expect.objectContaining({ jenis: 'rusak' }),
    ],
    [
      'a row without a number',
      '<sheetData><row r="x"/></sheetData>',
      expect.objectContaining({ jenis: 'rusak' }),
    ],
  ])('%s', async (name, sheet, fault) => {
    expect(await faultOf(name, parts(sheet))).toEqual(fault);
  });

  test('entities that unfold one another', async () => {
    const lol = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const content = { ...parts('<sheetData/>'), 'xl/teks.xml': `${lol}<sst><si><t>&b;</t></si></sst>` };
    expect(await faultOf('entitas', content)).toMatchObject({ jenis: 'isi-ditolak' });
  });

  test('a part that the workbook names and the file lacks', async () => {
    const rest = Object.entries(parts('<sheetData/>')).filter(([part]) => part !== 'xl/lembar/satu.xml');
    expect(await faultOf('hilang', Object.fromEntries(rest))).toMatchObject({ jenis: 'rusak' });
  });

  test('the limit is told in words', async () => {
    const fault = await faultOf('kalimat', parts('<sheetData><row r="1048577"/></sheetData>'));
    expect(fileFaultSentence(fault)).toBe(
      `${fault.berkas}: nomor baris melebihi batas 1.048.576; yang dapat dibaca hanya buku kerja biasa.`,
    );
  });
});

test('a byte that was changed within a part is noticed', async () => {
  const zip = new JSZip();
  for (const [part, text] of Object.entries(parts(`<sheetData>${ROWS}</sheetData>`))) zip.file(part, text);
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  const berkas = join(folder, 'berubah.xlsx');
  writeFileSync(berkas, bytes);
  expect(await readXlsx(berkas)).toMatchObject({ ok: true });
  const at = bytes.indexOf('Wagiyem');
  bytes[at] = 'M'.charCodeAt(0);
  writeFileSync(berkas, bytes);
  expect(await readXlsx(berkas)).toMatchObject({ ok: false, kesalahan: { jenis: 'rusak' } });
});
