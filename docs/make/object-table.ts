import type { Band, Decimal } from '../../rules/index.ts';
import { bandLabels, labelOf } from './labels.ts';
import { plain, table, type Column } from './markdown.ts';
import {
  digitsOf,
  isBands,
  isFields,
  isLeaf,
  isLeaves,
  isDecimal,
  leafText,
  valuesOf,
  type Leaf,
} from './version-values.ts';

/** What one cell holds: a value or a short list. */
type Cell = Leaf | readonly Leaf[];

/** The cells of one row by the title of their column. */
type Cells = ReadonlyMap<string, Cell>;

/** A table of a list: one row an element, one column a name. Where each row has its own pasal, what they share goes above. */
export function objectTable(
  list: readonly Readonly<Record<string, unknown>>[],
  path: readonly string[],
): string {
  const pasal = list.map((each) => each['pasal']).filter((each) => typeof each === 'string');
  const shared = pasal.length === list.length ? sharedPlace(pasal) : '';
  const rows = list.map((each) => {
    const cells = cellsOf(each, path);
    const place = each['pasal'];
    if (typeof place === 'string') cells.set('Pasal', place.slice(shared.length));
    return cells;
  });
  const above = shared === '' ? '' : `Dasar: ${plain(shared.replace(/, $/, ''))}.\n\n`;
  return `${above}${tableOf(rows)}`;
}

/** A table of bands: from where, up to where, what. */
export function bandTable(bands: readonly Band<unknown>[], path: readonly string[]): string {
  const { batas, isi } = bandLabels(path);
  const bounds = bands.map(({ batasBawah }) => batasBawah);
  return tableOf(
    bands.map((band) => {
      const cells = new Map<string, Cell>([
        [`${batas} mulai dari`, band.batasBawah],
        ['Sampai', upTo(band.batasBawah, bounds)],
      ]);
      if (isLeaf(band.isi)) cells.set(isi, band.isi);
      else if (isFields(band.isi))
        for (const [title, cell] of cellsOf(band.isi, path)) cells.set(title, cell);
      return cells;
    }),
  );
}

function upTo(bound: Decimal, bounds: readonly Decimal[]): string {
  const [next] = bounds.filter((each) => each.gt(bound)).sort((a, b) => a.cmp(b));
  return next === undefined ? '' : `< ${leafText(next)}`;
}

function cellsOf(fields: Readonly<Record<string, unknown>>, path: readonly string[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const { terbuka } = fields;
  for (const [name, value] of valuesOf(fields)) {
    if (name === 'pasal') continue;
    const title = labelOf([...path, name]);
    if (isLeaf(value) || isLeaves(value)) {
      cells.set(title, value);
    } else if (isBands(value)) {
      const { batas } = bandLabels(path);
      for (const { batasBawah, isi } of value) {
        if (isLeaf(isi)) cells.set(`mulai ${leafText(batasBawah)} ${batas}`, isi);
      }
    } else if (isFields(value)) {
      for (const [inner, cell] of cellsOf(value, [...path, name])) cells.set(inner, cell);
    }
  }
  if (isFields(terbuka) && typeof terbuka['pilihan'] === 'string') cells.set('Catatan', terbuka['pilihan']);
  return cells;
}

function tableOf(rows: readonly Cells[]): string {
  const titles = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns = titles.map((title) => {
    const cells = rows.map((row): Cell => (row.has(title) ? (row.get(title) ?? null) : ''));
    const leaves = cells.flat();
    const numeric =
      leaves.some(isNumber) && leaves.every((leaf) => isNumber(leaf) || leaf === '' || leaf === null);
    const digits = digitsOf(leaves);
    return {
      title,
      numeric,
      texts: cells.map((cell) => plain(isLeaf(cell) ? leafText(cell, digits) : listText(cell))),
    };
  });
  return table(
    columns.map(({ title, numeric }): Column => ({ judul: plain(title), rata: numeric ? 'kanan' : 'kiri' })),
    rows.map((_, index) => columns.map(({ texts }) => texts[index] ?? '')),
  );
}

function isNumber(cell: unknown): boolean {
  return typeof cell === 'number' || isDecimal(cell);
}

/** A short list in one cell. */
export function listText(list: readonly Leaf[]): string {
  if (list.length === 0) return 'tidak ada';
  return list.map((each) => leafText(each)).join(list.some(isNumber) ? '; ' : ', ');
}

/** What all places begin with, cut after a comma: "Lampiran I huruf A, menyusun program Penyuluhan, ". */
function sharedPlace(places: readonly string[]): string {
  const [first = '', ...others] = places;
  if (others.length === 0) return '';
  let shared = '';
  for (const part of first.split(/(?<=, )/)) {
    const longer = shared + part;
    if (longer === first || !others.every((each) => each.startsWith(longer))) break;
    shared = longer;
  }
  return shared;
}
