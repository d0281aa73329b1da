import JSZip from 'jszip';
import { cellAddress, columnLetters, columnNumber, foldName, type HasilSel } from '../../documents/index.ts';
import { citationsText, toFloat } from '../../rules/index.ts';
import { stopReading } from './reading-limits.ts';
import { attribute, cellXml, escapeXml, readCells, setCells, sheetData, type NewCell } from './sheet-xml.ts';

/** The sheet that says of every result how it comes about. */
export const LEMBAR_SUMBER = 'Sumber Hitungan';
const JUDUL_SUMBER = ['Lembar', 'Sel', 'Kolom', 'Hasil', 'Hitungan', 'Sumber'] as const;
const LEBAR_SUMBER = [18, 9, 20, 14, 90, 60] as const;

/** A result with the cell it was written to. */
export interface HasilTertulis extends HasilSel {
  readonly sel: string;
  /** Whether its column was added. */
  readonly kolomBaru: boolean;
}

/**
 * Writes results into a copy of a workbook: each as a plain value into its cell, a missing column at the right of the sheet, and
 * the sheet "Sumber Hitungan". The parts of the file are edited in place, so that formats, validations, tables, charts and foreign
 * sheets stay as they are, byte for byte.
 *
 * @param bytes the workbook that the results were computed from; where its parts are not to be found, that ends as reading does
 */
export async function writeResults(
  bytes: Uint8Array,
  hasil: readonly HasilSel[],
): Promise<{ readonly bytes: Uint8Array; readonly hasil: readonly HasilTertulis[] }> {
  const archive = await JSZip.loadAsync(bytes);
  const book = await openBook(archive);
  const written: HasilTertulis[] = [];
  let headerFormat: string | undefined;
  for (const [lembar, ofSheet] of grouped(hasil, (each) => each.lembar)) {
    const part = book.parts.get(lembar);
    if (part === undefined) stopReading({ jenis: 'rusak' });
    const xml = await text(archive, part);
    const placed = place(xml, ofSheet);
    headerFormat ??= placed.headerFormat;
    written.push(...placed.hasil);
    const formulas = /\st="shared"/.test(xml) ? await formulasOf(xml) : new Map<string, string>();
    archive.file(
      part,
      setCells(xml, placed.cells, (address) => formulas.get(address) ?? ''),
    );
  }
  const sourceSheet = sourceXml(written, headerFormat);
  const earlier = book.parts.get(LEMBAR_SUMBER);
  if (earlier !== undefined && isSourceSheet(await text(archive, earlier)))
    archive.file(earlier, sourceSheet);
  else await addSheet(archive, book, sourceSheet);
  await dropCalculationChain(archive);
  archive.file(WORKBOOK, recalculating(await text(archive, WORKBOOK)));
  return {
    bytes: await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    hasil: written,
  };
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';

interface Book {
  /** The part of each sheet by its name. */
  readonly parts: ReadonlyMap<string, string>;
}

async function openBook(archive: JSZip): Promise<Book> {
  const workbook = await text(archive, WORKBOOK);
  const relations = new Map(
    [...(await text(archive, RELATIONS)).matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(
      ([, attributes = '']) => [attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? ''],
    ),
  );
  const parts = new Map<string, string>();
  for (const [, attributes = ''] of workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)) {
    const target = relations.get(attribute(attributes, '\\w+:id') ?? '');
    if (target === undefined) continue;
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    parts.set(unescapeXml(attribute(attributes, 'name') ?? ''), part);
  }
  return { parts };
}

/** The cells that the results of one sheet go to; a missing column gets the next free one and its header. */
function place(
  xml: string,
  hasil: readonly HasilSel[],
): {
  readonly cells: ReadonlyMap<string, NewCell>;
  readonly hasil: readonly HasilTertulis[];
  readonly headerFormat: string | undefined;
} {
  const present = readCells(xml);
  const used = [...present.values()].filter(({ isi }) => isi !== '').map(({ kolom }) => kolom);
  let free = used.reduce((most, each) => Math.max(most, each), -1) + 1;
  const headerRow = hasil[0]?.barisJudul ?? 0;
  const headers = [...present.values()].filter(({ baris, isi }) => baris === headerRow && isi !== '');
  const headerFormat = headers.at(-1)?.format;
  const added = new Map<string, number>();
  const cells = new Map<string, NewCell>();
  const placed = hasil.map((each): HasilTertulis => {
    const { judul, barisJudul, baris } = each;
    let column = each.kolom === null ? added.get(judul) : columnNumber(each.kolom);
    if (column === undefined) {
      column = free++;
      added.set(judul, column);
      cells.set(cellAddress(column, barisJudul), {
        nilai: judul,
        ...(headerFormat === undefined ? {} : { format: headerFormat }),
      });
    }
    const sel = cellAddress(column, baris);
    cells.set(sel, { nilai: cellValue(each.nilai) });
    return { ...each, sel, kolomBaru: each.kolom === null };
  });
  return { cells, hasil: placed, headerFormat };
}

function cellValue(nilai: HasilSel['nilai']): NewCell['nilai'] {
  return nilai === null || typeof nilai === 'string' ? nilai : toFloat(nilai);
}

/** The sheet "Sumber Hitungan": one row a result. */
function sourceXml(hasil: readonly HasilTertulis[], headerFormat: string | undefined): string {
  const row = (nomor: number, values: readonly NewCell[]): string =>
    `<row r="${nomor}">${values.map((value, column) => cellXml(cellAddress(column, nomor), value)).join('')}</row>`;
  const header = JUDUL_SUMBER.map((nilai) => ({
    nilai,
    ...(headerFormat === undefined ? {} : { format: headerFormat }),
  }));
  const rows = hasil.map(({ lembar, sel, judul, nilai, hitungan, sumber }, index) =>
    row(
      index + 2,
      [lembar, sel, judul, cellValue(nilai), hitungan, citationsText(sumber)].map((each) => ({
        nilai: typeof each === 'string' ? each.slice(0, LONGEST_TEXT) : each,
      })),
    ),
  );
  const widths = LEBAR_SUMBER.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = `${columnLetters(JUDUL_SUMBER.length - 1)}${hasil.length + 1}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${row(1, header)}${rows.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    '</worksheet>',
  ].join('');
}

/** What a cell can hold. */
const LONGEST_TEXT = 32_767;

/** Whether a sheet of that name is one that this program wrote. */
function isSourceSheet(xml: string): boolean {
  return JUDUL_SUMBER.every((judul, column) =>
    (readCells(xml).get(cellAddress(column, 1))?.isi ?? '').includes(`>${judul}<`),
  );
}

async function addSheet(archive: JSZip, { parts }: Book, xml: string): Promise<void> {
  const names = new Set([...parts.keys()].map(foldName));
  const name = firstFree(
    (count) => (count === 1 ? LEMBAR_SUMBER : `${LEMBAR_SUMBER} ${count}`),
    (each) => names.has(foldName(each)),
  );
  const part = firstFree(
    (count) => `xl/worksheets/sheet${count}.xml`,
    (each) => archive.file(each) !== null,
  );
  const workbook = await text(archive, WORKBOOK);
  const relations = await text(archive, RELATIONS);
  const types = await text(archive, CONTENT_TYPES);
  const id = firstFree(
    (count) => `rIdSumber${count}`,
    (each) => relations.includes(`"${each}"`),
  );
  const numbers = [...workbook.matchAll(/\ssheetId="(\d+)"/g)].map(([, number]) => Number(number));
  const sheetId = numbers.reduce((most, each) => Math.max(most, each), 0) + 1;
  // The prefix that the file itself binds to relations; r as a rule.
  const relation = /<(?:\w+:)?sheet\b[^>]*\s(\w+):id=/.exec(workbook)?.[1] ?? 'r';
  archive.file(part, xml);
  archive.file(
    WORKBOOK,
    workbook.replace(
      /<\/((?:\w+:)?)sheets>/,
      (end, prefix: string) =>
        `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${relation}:id="${id}"/>${end}`,
    ),
  );
  archive.file(
    RELATIONS,
    relations.replace(
      /<\/((?:\w+:)?)Relationships>/,
      (end, prefix: string) =>
        `<${prefix}Relationship Id="${id}" Type="${RELATION_TYPES}/worksheet" Target="${part.slice('xl/'.length)}"/>${end}`,
    ),
  );
  archive.file(
    CONTENT_TYPES,
    types.replace(
      /<\/((?:\w+:)?)Types>/,
      (end, prefix: string) =>
        `<${prefix}Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>${end}`,
    ),
  );
}

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The chain names cells with formulas; one that names a cell without is a damaged file to Excel, which rebuilds a missing one. */
async function dropCalculationChain(archive: JSZip): Promise<void> {
  if (archive.file('xl/calcChain.xml') === null) return;
  archive.remove('xl/calcChain.xml');
  const relations = await text(archive, RELATIONS);
  archive.file(RELATIONS, relations.replace(/<(?:\w+:)?Relationship\b[^>]*calcChain\.xml["'][^>]*>/, ''));
  const types = await text(archive, CONTENT_TYPES);
  archive.file(CONTENT_TYPES, types.replace(/<(?:\w+:)?Override\b[^>]*calcChain\.xml["'][^>]*>/, ''));
}

/** Formulas that use a result compute anew when the copy is opened. */
function recalculating(workbook: string): string {
  if (/<(?:\w+:)?calcPr\b/.test(workbook)) {
    return workbook.replace(
      /<((?:\w+:)?)calcPr\b([^>]*?)(\/?)>/,
      (_, prefix: string, attributes: string, end: string) =>
        `<${prefix}calcPr${attributes.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')} fullCalcOnLoad="1"${end}>`,
    );
  }
  for (const before of ['definedNames', 'externalReferences', 'functionGroups', 'sheets']) {
    const end = new RegExp(`</((?:\\w+:)?)${before}>`);
    if (end.test(workbook))
      return workbook.replace(
        end,
        (whole, prefix: string) => `${whole}<${prefix}calcPr fullCalcOnLoad="1"/>`,
      );
  }
  return workbook;
}

/**
 * The formulas of a sheet by their cells' addresses, those that cells share written out for each. exceljs gets the sheet alone and no more
 * of it than the cells: a validation or a merge over a whole sheet would keep it busy for hours.
 */
async function formulasOf(xml: string): Promise<ReadonlyMap<string, string>> {
  const alone = new JSZip();
  alone.file(
    WORKBOOK,
    `<workbook xmlns:r="${RELATION_TYPES}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  alone.file(
    RELATIONS,
    `<Relationships><Relationship Id="rId1" Type="${RELATION_TYPES}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  alone.file('xl/worksheets/sheet1.xml', `<worksheet>${sheetData(xml)}</worksheet>`);
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  // exceljs declares a Buffer type of its own, older than Node's.
  await workbook.xlsx.load((await alone.generateAsync({ type: 'uint8array' })) as unknown as ArrayBuffer);
  const formulas = new Map<string, string>();
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula) formulas.set(cell.address, cell.formula);
    });
  });
  return formulas;
}

async function text(archive: JSZip, part: string): Promise<string> {
  const file = archive.file(part);
  return file === null ? stopReading({ jenis: 'rusak' }) : file.async('string');
}

function firstFree(name: (count: number) => string, taken: (name: string) => boolean): string {
  let count = 1;
  while (taken(name(count))) count += 1;
  return name(count);
}

function grouped<T>(all: readonly T[], key: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group === undefined) groups.set(key(each), [each]);
    else group.push(each);
  }
  return groups;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
