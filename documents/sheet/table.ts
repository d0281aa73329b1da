import { fault, warning, type Finding, type Place } from '../finding.ts';
import { cellAddress, foldName, isEmptyValue, type GridRow, type GridSheet } from '../grid.ts';
import { lazily } from '../sequence.ts';
import type { CellReader } from './cell.ts';

/** A column of a sheet, found by its header text. */
export interface Column<T> {
  readonly judul: string;
  readonly alias: readonly string[];
  /** `wajib`: the column and each of its cells; `boleh-kosong`: the column only; `pilihan`: neither. */
  readonly keharusan: 'wajib' | 'boleh-kosong' | 'pilihan';
  /** A column whose formulas only repeat or compute: a row that holds nothing else is blank, and its errors are no findings. */
  readonly turunan: boolean;
  readonly read: CellReader<T>;
}

type Columns = object;
type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A row with what its cells hold and where they stand. */
export interface TableRow<C extends Columns> {
  readonly nomor: number;
  readonly nilai: { readonly [K in keyof C]: ValueOf<C[K]> | null };
  /** The place of a cell; of the sheet where the column is missing. */
  readonly tempat: (column: keyof C) => Place;
}

interface TableHeaders<C extends Columns> {
  /** The row of the headers, from 1; null where none was found. */
  readonly barisJudul: number | null;
  /** Where a column's header stands; undefined where the sheet lacks it. */
  readonly kolom: (column: keyof C) => Place | undefined;
}

export interface Table<C extends Columns> extends TableHeaders<C> {
  readonly baris: readonly TableRow<C>[];
  readonly temuan: readonly Finding[];
}

/** A table whose rows are read one after the other, so that a sheet of any length takes no more memory than a short one. */
export interface OpenTable<C extends Columns> extends TableHeaders<C> {
  /** About the headers. */
  readonly temuan: readonly Finding[];
  /** Every row that is not blank, read anew each time. */
  readonly baris: Iterable<RowReading<C>>;
  /** The row at a place that {@link RowReading.urutan} gave. */
  readonly barisDi: (urutan: number) => TableRow<C>;
}

/** A row with the findings of its cells. */
export interface RowReading<C extends Columns> {
  readonly baris: TableRow<C>;
  readonly temuan: readonly Finding[];
  /** Its place among the rows of the sheet. */
  readonly urutan: number;
}

interface ColumnFacts {
  readonly alias?: readonly string[];
  readonly keharusan?: Column<unknown>['keharusan'];
}

/** An input column. */
export function column<T>(judul: string, read: CellReader<T>, facts: ColumnFacts = {}): Column<T> {
  return { judul, read, alias: facts.alias ?? [], keharusan: facts.keharusan ?? 'wajib', turunan: false };
}

/** A column that only repeats or computes what other cells say; it may be missing. */
export function derivedColumn<T>(
  judul: string,
  read: CellReader<T>,
  alias: readonly string[] = [],
): Column<T> {
  return { judul, read, alias, keharusan: 'pilihan', turunan: true };
}

/** How far down a header row is looked for: titles may stand above it. */
const HEADER_SEARCH_ROWS = 20;

/** Reads a sheet as a table: finds the header row, then every row that is not blank, with all findings. */
export function readTable<C extends Columns>(sheet: GridSheet, columns: C): Table<C> {
  const { temuan, baris, barisJudul, kolom } = openTable(sheet, columns);
  const findings: Finding[] = [...temuan];
  const rows: TableRow<C>[] = [];
  for (const row of baris) {
    rows.push(row.baris);
    findings.push(...row.temuan);
  }
  return { baris: rows, temuan: findings, barisJudul, kolom };
}

/** Finds the header row of a sheet; the rows below it are read when they are asked for. */
export function openTable<C extends Columns>(sheet: GridSheet, columns: C): OpenTable<C> {
  const entries = Object.entries(columns) as [keyof C & string, Column<unknown>][];
  const header = findHeader(sheet, entries);
  const place = (sel?: string): Place =>
    sel === undefined ? { lembar: sheet.nama } : { lembar: sheet.nama, sel };
  if (header === undefined) {
    const needed = entries.filter(([, each]) => each.keharusan !== 'pilihan').map(([, each]) => each.judul);
    const problem =
      sheet.baris.length === 0
        ? { jenis: 'lembar-kosong' as const }
        : { jenis: 'kolom-hilang' as const, kolom: needed };
    const barisDi = (): never => {
      throw new Error(`${sheet.nama} has no rows`);
    };
    return {
      temuan: [fault(place(), problem)],
      baris: [],
      barisDi,
      barisJudul: null,
      kolom: () => undefined,
    };
  }

  const { row: headerRow, positions } = header;
  const findings: Finding[] = [...header.findings];
  const missing = entries.filter(([key, each]) => each.keharusan !== 'pilihan' && !positions.has(key));
  if (missing.length > 0) {
    const kolom = missing.map(([, each]) => each.judul);
    findings.push(fault(place(`A${headerRow.nomor}`), { jenis: 'kolom-hilang', kolom }));
  }
  const read = (row: GridRow, rowFindings: Finding[]): TableRow<C> =>
    readRow(row, entries, positions, place, rowFindings) as TableRow<C>;
  return {
    temuan: findings,
    baris: lazily(function* () {
      let urutan = -1;
      for (const row of sheet.baris) {
        urutan += 1;
        if (row.nomor <= headerRow.nomor || isBlank(row, entries, positions)) continue;
        const temuan: Finding[] = [];
        yield { baris: read(row, temuan), temuan, urutan };
      }
    }),
    barisDi: (urutan) => {
      const row = sheet.baris.at(urutan);
      if (row === undefined) throw new Error(`${sheet.nama} has no row at ${urutan}`);
      return read(row, []);
    },
    barisJudul: headerRow.nomor,
    kolom: (key) => {
      const position = positions.get(key as string);
      return position === undefined ? undefined : place(cellAddress(position, headerRow.nomor));
    },
  };
}

/** Whether no input column of the row holds anything. */
function isBlank(
  row: GridRow,
  entries: readonly (readonly [string, Column<unknown>])[],
  positions: ReadonlyMap<string, number>,
): boolean {
  return entries.every(([key, each]) => {
    const position = positions.get(key);
    return each.turunan || position === undefined || isEmptyValue(row.sel[position]);
  });
}

function readRow(
  row: GridRow,
  entries: readonly (readonly [string, Column<unknown>])[],
  positions: ReadonlyMap<string, number>,
  place: (sel?: string) => Place,
  findings: Finding[],
): TableRow<Columns> {
  const placeOf = (key: PropertyKey): Place => {
    const position = positions.get(String(key));
    return place(cellAddress(position ?? 0, row.nomor));
  };
  const values: Record<string, unknown> = {};
  for (const [key, each] of entries) {
    values[key] = null;
    const position = positions.get(key);
    if (position === undefined) continue;
    const value = row.sel[position] ?? null;
    if (isEmptyValue(value)) {
      if (each.keharusan === 'wajib')
        findings.push(fault(placeOf(key), { jenis: 'wajib-kosong', kolom: each.judul }));
      continue;
    }
    const reading = each.read(each.judul, value);
    values[key] = reading.nilai;
    if (each.turunan) continue;
    if (reading.galat !== undefined) findings.push(fault(placeOf(key), reading.galat, reading.sumber));
    if (reading.peringatan !== undefined) findings.push(warning(placeOf(key), reading.peringatan));
  }
  return { nomor: row.nomor, nilai: values, tempat: placeOf };
}

interface Header {
  readonly row: GridRow;
  readonly positions: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** The row among the first ones that holds the most of the headers; two at least. */
function findHeader(
  sheet: GridSheet,
  entries: readonly (readonly [string, Column<unknown>])[],
): Header | undefined {
  let best: Header | undefined;
  let searched = 0;
  for (const row of sheet.baris) {
    if ((searched += 1) > HEADER_SEARCH_ROWS) break;
    const header = readHeader(sheet, row, entries);
    if (header.positions.size >= 2 && header.positions.size > (best?.positions.size ?? 0)) best = header;
  }
  return best;
}

function readHeader(
  sheet: GridSheet,
  row: GridRow,
  entries: readonly (readonly [string, Column<unknown>])[],
): Header {
  const positions = new Map<string, number>();
  const findings: Finding[] = [];
  row.sel.forEach((value, position) => {
    if (typeof value !== 'string' || isEmptyValue(value)) return;
    const name = foldName(value);
    const found = entries.find(([, each]) =>
      [each.judul, ...each.alias].some((title) => foldName(title) === name),
    );
    if (found === undefined) return;
    const [key, { judul }] = found;
    const first = positions.get(key);
    if (first === undefined) {
      positions.set(key, position);
    } else {
      const place = { lembar: sheet.nama, sel: cellAddress(position, row.nomor) };
      findings.push(
        fault(place, { jenis: 'kolom-ganda', kolom: judul, selPertama: cellAddress(first, row.nomor) }),
      );
    }
  });
  return { row, positions, findings };
}
