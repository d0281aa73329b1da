import { columnLetters, columnNumber } from '../../documents/index.ts';
import { stopReading } from './reading-limits.ts';

/** What a cell shall hold; null blanks it. Its format stays. */
export interface NewCell {
  readonly nilai: number | string | null;
  /** The number of a format of the workbook, for a cell that is new. */
  readonly format?: string;
}

/** What XML 1.0 cannot hold. */
const NOT_IN_XML = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Text of a cell or attribute in XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The value of an attribute in a list of attributes, as it stands in the XML. */
export function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find(Boolean);
}

/** One cell in XML. */
export function cellXml(address: string, { nilai, format }: NewCell, prefix = ''): string {
  const start = `<${prefix}c r="${address}"${format === undefined ? '' : ` s="${format}"`}`;
  if (nilai === null) return `${start}/>`;
  if (typeof nilai === 'number') return `${start}><${prefix}v>${nilai}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(nilai)}</${prefix}t>`;
  return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

const ROW = /<((?:\w+:)?)row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

interface CellXml {
  readonly kolom: number;
  readonly baris: number;
  readonly format: string | undefined;
  readonly isi: string;
  readonly xml: string;
}

/** The cells of a sheet as they stand in its XML, by address: "K17". */
export function readCells(xml: string): ReadonlyMap<string, CellXml> {
  const cells = new Map<string, CellXml>();
  let row = 0;
  for (const [, , rowAttributes = '', content = ''] of sheetData(xml).matchAll(ROW)) {
    row = Number(attribute(rowAttributes, 'r') ?? row + 1);
    for (const cell of cellsOf(content, row)) cells.set(`${columnLetters(cell.kolom)}${row}`, cell);
  }
  return cells;
}

/**
 * A sheet with other values in some cells. All else stays as it is, to the letter; a formula in such a cell gives way to its value.
 *
 * @param formulaOf the formula of another cell, written out: needed where it shares that of a cell which is overwritten
 */
export function setCells(
  xml: string,
  cells: ReadonlyMap<string, NewCell>,
  formulaOf: (address: string) => string,
): string {
  const shared = orphanedFormulas(readCells(xml), cells);
  const byRow = new Map<number, Map<number, string>>();
  for (const address of [...cells.keys(), ...shared]) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const ofRow = byRow.get(Number(row)) ?? new Map<number, string>();
    byRow.set(Number(row), ofRow.set(columnNumber(letters), address));
  }
  const data = sheetData(xml);
  let row = 0;
  const changed = data.replace(
    ROW,
    (whole: string, prefix: string, attributes: string, content: string | undefined) => {
      row = Number(attribute(attributes, 'r') ?? row + 1);
      const wanted = byRow.get(row);
      if (wanted === undefined) return whole;
      byRow.delete(row);
      const present = cellsOf(content ?? '', row);
      const written = new Map(present.map((cell) => [cell.kolom, cell.xml]));
      for (const [column, address] of wanted) {
        const old = present.find((cell) => cell.kolom === column);
        const value = cells.get(address);
        written.set(
          column,
          value === undefined
            ? ownFormula(old?.xml ?? '', formulaOf(address))
            : cellXml(address, old?.format === undefined ? value : { ...value, format: old.format }, prefix),
        );
      }
      const inOrder = [...written].sort(([a], [b]) => a - b).map(([, each]) => each);
      // The row's span is a hint for readers that a new cell would belie.
      const rest = attributes.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      return `<${prefix}row${rest}>${inOrder.join('')}</${prefix}row>`;
    },
  );
  if (byRow.size > 0) stopReading({ jenis: 'rusak' });
  return xml
    .replace(data, () => changed)
    .replace(/<((?:\w+:)?)dimension\b[^>]*>/, (whole) => widened(whole, cells));
}

/** The rows of a sheet with the element around them; empty where it has none. */
export function sheetData(xml: string): string {
  return /<((?:\w+:)?)sheetData\b[^>]*>[\s\S]*<\/\1sheetData>/.exec(xml)?.[0] ?? '';
}

function cellsOf(content: string, baris: number): CellXml[] {
  let kolom = -1;
  return [...content.matchAll(CELL)].map(([xml, , attributes = '', isi = '']) => {
    const letters = attribute(attributes, 'r')?.replace(/\d+$/, '');
    kolom = letters === undefined ? kolom + 1 : columnNumber(letters);
    return { kolom, baris, format: attribute(attributes, 's'), isi, xml };
  });
}

/** The cells that share the formula of an overwritten one without being overwritten themselves. */
function orphanedFormulas(
  present: ReadonlyMap<string, CellXml>,
  cells: ReadonlyMap<string, NewCell>,
): readonly string[] {
  const group = (isi: string): string | undefined => {
    const attributes = /<(?:\w+:)?f\b([^>]*?)\/?>/.exec(isi)?.[1] ?? '';
    return attribute(attributes, 't') === 'shared' ? attribute(attributes, 'si') : undefined;
  };
  const orphaned = new Set<string>();
  for (const address of cells.keys()) {
    const isi = present.get(address)?.isi ?? '';
    const si = group(isi);
    if (si !== undefined && /<(?:\w+:)?f\b[^>]*[^/]>[^<]/.test(isi)) orphaned.add(si);
  }
  if (orphaned.size === 0) return [];
  return [...present].flatMap(([address, { isi }]) =>
    !cells.has(address) && orphaned.has(group(isi) ?? '') ? [address] : [],
  );
}

function ownFormula(xml: string, formula: string): string {
  return xml.replace(
    /<((?:\w+:)?)f\b[^>]*?(?:\/>|>[^<]*<\/\1f>)/,
    (_, prefix: string) => `<${prefix}f>${escapeXml(formula)}</${prefix}f>`,
  );
}

/** The used range with the new cells; some readers rely on it. */
function widened(dimension: string, cells: ReadonlyMap<string, NewCell>): string {
  return dimension.replace(/([A-Z]+)(\d+)(["'])/, (_, letters: string, row: string, quote: string) => {
    const columns = [...cells.keys()].map((address) => columnNumber(address.replace(/\d+$/, '')));
    const last = columns.reduce((most, each) => Math.max(most, each), columnNumber(letters));
    return `${columnLetters(last)}${row}${quote}`;
  });
}
