import { fault, warning, type Finding, type Place } from '../finding.ts';
import { cellAddress, foldName, isEmptyValue, type GridSheet } from '../grid.ts';
import type { CellReader } from './cell.ts';

/** An entry of a sheet that lists names and values below one another. */
export interface Entry<T> {
  readonly judul: string;
  readonly alias: readonly string[];
  readonly wajib: boolean;
  readonly read: CellReader<T>;
}

type Entries = Readonly<Record<string, Entry<unknown>>>;
type ValueOf<E> = E extends Entry<infer T> ? T : never;

export interface KeyValues<E extends Entries> {
  readonly nilai: { readonly [K in keyof E]: ValueOf<E[K]> | null };
  readonly temuan: readonly Finding[];
  /** The place of an entry's value; of the sheet where the entry is missing. */
  readonly tempat: (entry: keyof E) => Place;
}

export function entry<T>(
  judul: string,
  read: CellReader<T>,
  facts: { alias?: string[]; wajib?: boolean } = {},
): Entry<T> {
  return { judul, read, alias: facts.alias ?? [], wajib: facts.wajib ?? true };
}

/** Reads names in one column and their values in the next, wherever on the sheet they stand. */
export function readKeyValues<E extends Entries>(sheet: GridSheet, entries: E): KeyValues<E> {
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  const list = Object.entries(entries);
  for (const [key] of list) values[key] = null;

  for (const row of sheet.baris) {
    const position = row.sel.findIndex((value) => !isEmptyValue(value));
    const label = row.sel[position];
    if (typeof label !== 'string') continue;
    const name = foldName(label);
    const found = list.find(([, each]) =>
      [each.judul, ...each.alias].some((title) => foldName(title) === name),
    );
    if (found === undefined) continue;
    const [key, each] = found;
    const place: Place = { lembar: sheet.nama, sel: cellAddress(position + 1, row.nomor) };
    const first = places.get(key);
    if (first !== undefined) {
      findings.push(fault(place, { jenis: 'isian-ganda', isian: each.judul, selPertama: first.sel ?? '' }));
      continue;
    }
    places.set(key, place);
    const value = row.sel[position + 1] ?? null;
    if (isEmptyValue(value)) {
      if (each.wajib) findings.push(fault(place, { jenis: 'wajib-kosong', kolom: each.judul }));
      continue;
    }
    const reading = each.read(each.judul, value);
    values[key] = reading.nilai;
    if (reading.galat !== undefined) findings.push(fault(place, reading.galat, reading.sumber));
    if (reading.peringatan !== undefined) findings.push(warning(place, reading.peringatan));
  }

  for (const [key, each] of list) {
    if (each.wajib && !places.has(key)) {
      findings.push(fault({ lembar: sheet.nama }, { jenis: 'isian-hilang', isian: each.judul }));
    }
  }
  return {
    nilai: values as KeyValues<E>['nilai'],
    temuan: findings,
    tempat: (key) => places.get(String(key)) ?? { lembar: sheet.nama },
  };
}
