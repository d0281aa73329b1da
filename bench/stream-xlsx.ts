import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { columnLetters, type GridValue } from '../documents/index.ts';
import { escapeXml } from '../generator/workbook/sheet-xml.ts';
import type { IsoDate } from '../rules/index.ts';

/** What a cell of a large workbook holds. */
export type LargeCell =
  | null
  | string
  | number
  | { readonly tanggal: IsoDate }
  | { readonly rumus: string; readonly hasil: Exclude<GridValue, null | boolean | object> };

/** A sheet whose rows are made as they are written; the first holds the headers. */
export interface LargeSheet {
  readonly nama: string;
  readonly baris: () => Iterable<readonly LargeCell[]>;
}

/** Writes a workbook row by row, texts shared among the cells as Excel shares them. */
export async function streamXlsx(berkas: string, lembar: readonly LargeSheet[]): Promise<void> {
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(berkas));
  const texts = sharedTexts();
  const add = (name: string, xml: Iterable<string>): void =>
    zip.addReadStreamLazy(name, { mtime: WRITTEN, forceDosTimestamp: true }, (give) =>
      give(null, Readable.from(inBlocks(xml), { objectMode: false })),
    );
  add('[Content_Types].xml', [contentTypes(lembar.length)]);
  add('_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]);
  add('xl/workbook.xml', [workbookXml(lembar)]);
  add('xl/_rels/workbook.xml.rels', [
    relationships([
      ...lembar.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  add('xl/styles.xml', [STYLES]);
  for (const [at, sheet] of lembar.entries())
    add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, texts.numberOf));
  // The last part: its texts are known once all sheets are written.
  add('xl/sharedStrings.xml', texts.xml());
  zip.end();
  await written;
}

const WRITTEN = new Date('2026-01-01T00:00:00Z');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Relation = readonly [type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const each = relations.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}${kind}+xml"/>`;
  const parts = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet')),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function workbookXml(lembar: readonly LargeSheet[]): string {
  const sheets = lembar.map(
    ({ nama }, at) => `<sheet name="${escapeXml(nama)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Cells of style 1 are dates. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function* sheetXml({ baris }: LargeSheet, numberOf: (text: string) => number): Iterable<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  let nomor = 0;
  for (const row of baris()) {
    nomor += 1;
    const cells = row.map((cell, at) => cellXml(`${columnLetters(at)}${nomor}`, cell, numberOf));
    yield `<row r="${nomor}" spans="1:${row.length}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(address: string, cell: LargeCell, numberOf: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${numberOf(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if ('tanggal' in cell) return `<c r="${address}" s="1"><v>${dayNumber(cell.tanggal)}</v></c>`;
  const { rumus, hasil } = cell;
  const kind = typeof hasil === 'string' ? ' t="str"' : '';
  const value = typeof hasil === 'string' ? escapeXml(hasil) : hasil;
  return `<c r="${address}"${kind}><f>${escapeXml(rumus)}</f><v>${value}</v></c>`;
}

/** Days since the last of 1899, as Excel counts them. */
function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

function sharedTexts(): {
  readonly numberOf: (text: string) => number;
  readonly xml: () => Iterable<string>;
} {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf: (text) => {
      uses += 1;
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    *xml() {
      yield `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
      yield '</sst>';
    },
  };
}

const BLOCK = 1 << 16;

/** Pieces joined to blocks, so that not every row crosses the stream alone. */
function* inBlocks(pieces: Iterable<string>): Iterable<Buffer> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield Buffer.from(block);
    block = '';
  }
  yield Buffer.from(block);
}
