import { rangeText, readReference, type CellReference } from '../../../addin/workbook/cell-reference.ts';
import { dateSerial } from '../../../addin/workbook/cell-values.ts';
import { cellAddress, type GridValue, type GridWorkbook } from '../../../documents/index.ts';

/** A cell as Excel keeps it. */
export interface FakeCell {
  value: string | number | boolean;
  type: string;
  format: string;
}

export interface FakeMark {
  readonly address: string;
  formula: string;
  fill: string;
}

/** A sheet of the stand-in for Excel, open to the tests. */
export interface FakeSheet {
  readonly name: string;
  readonly cells: Map<string, FakeCell>;
  /** What was set on ranges, by address. */
  readonly written: Map<string, Record<string, unknown>>;
  readonly tables: string[];
  marks: FakeMark[];
  frozen?: string;
}

export interface FakeExcel {
  readonly sheets: FakeSheet[];
  active: { sheet: string; cell: string; selected: string };
  /** The largest number of cells that one answer held. */
  largestAnswer: number;
  /** Thrown by the next request. */
  refuse?: { readonly code: string; readonly message: string };
  /** Moves the selection as a user would. */
  readonly moveTo: (sheet: string, cell: string) => void;
}

/**
 * Stands in for Excel with the part of Office.js that the host uses, and with its discipline: a property is readable only after
 * it was loaded and the context synchronised.
 */
export function installFakeExcel(sheets: FakeSheet[]): FakeExcel {
  const listeners: (() => unknown)[] = [];
  const excel: FakeExcel = {
    sheets,
    active: { sheet: sheets[0]?.name ?? '', cell: 'A1', selected: 'A1' },
    largestAnswer: 0,
    moveTo: (sheet, cell) => {
      excel.active = { sheet, cell, selected: cell };
      for (const listener of listeners) listener();
    },
  };
  const run = async (batch: (context: unknown) => Promise<unknown>): Promise<unknown> => {
    const refused = excel.refuse;
    delete excel.refuse;
    if (refused !== undefined) throw Object.assign(new Error(refused.message), { code: refused.code });
    return batch(fakeContext(excel, listeners));
  };
  Object.assign(globalThis, { Excel: { run } });
  return excel;
}

export function removeFakeExcel(): void {
  Reflect.deleteProperty(globalThis, 'Excel');
}

export function fakeSheet(name: string): FakeSheet {
  return { name, cells: new Map(), written: new Map(), tables: [], marks: [] };
}

/** A workbook of the neutral grid as Excel would hold it. */
export function fakeSheets(workbook: GridWorkbook): FakeSheet[] {
  return workbook.lembar.map(({ nama, baris }) => {
    const sheet = fakeSheet(nama);
    for (const { nomor, sel } of baris)
      for (const [column, value] of sel.entries())
        if (value !== null) sheet.cells.set(cellAddress(column, nomor), fakeCell(value));
    return sheet;
  });
}

function fakeCell(value: Exclude<GridValue, null>): FakeCell {
  if (typeof value === 'string') return { value, type: 'String', format: '@' };
  if (typeof value === 'number') return { value, type: 'Double', format: '0.00' };
  if (typeof value === 'boolean') return { value, type: 'Boolean', format: 'General' };
  if ('tanggal' in value) return { value: dateSerial(value.tanggal), type: 'Double', format: 'dd/mm/yyyy' };
  return { value: 'galat' in value ? value.galat : '#N/A', type: 'Error', format: 'General' };
}

const EMPTY: FakeCell = { value: '', type: 'Empty', format: 'General' };

interface Context {
  readonly excel: FakeExcel;
  /** Runs at the next synchronisation. */
  readonly pending: (() => void)[];
  readonly listeners: (() => unknown)[];
}

function fakeContext(excel: FakeExcel, listeners: (() => unknown)[]): unknown {
  const context: Context = { excel, pending: [], listeners };
  return {
    workbook: fakeWorkbook(context),
    sync: () => {
      for (const work of context.pending.splice(0)) work();
      return Promise.resolve();
    },
  };
}

type Readers = Readonly<Record<string, () => unknown>>;

/** An object of Office.js: `readers` are readable once loaded, everything in `members` at any time. */
function clientObject(context: Context, readers: Readers, members: object, writers: object = {}): unknown {
  const readable = new Set<string>();
  const load = (names: string): void => {
    context.pending.push(() => {
      for (const name of names.split(',')) readable.add(name.trim().replace(/^items\/.*/, 'items'));
    });
  };
  context.pending.push(() => readable.add('isNullObject'));
  return new Proxy(
    { ...members, load },
    {
      get: (target, name) => {
        const key = String(name);
        const reader = readers[key];
        if (reader !== undefined) {
          if (!readable.has(key)) throw new Error(`${key} was read before it was loaded.`);
          return reader();
        }
        return Reflect.get(target, name) as unknown;
      },
      set: (_target, name, value) => {
        const write = Reflect.get(writers, name) as ((value: unknown) => void) | undefined;
        if (write === undefined) throw new Error(`${String(name)} cannot be set.`);
        write(value);
        return true;
      },
    },
  );
}

function fakeWorkbook(context: Context): object {
  const { excel } = context;
  const sheetObject = (find: () => FakeSheet | undefined): unknown => fakeWorksheet(context, find);
  const named = (name: string) => (): FakeSheet | undefined =>
    excel.sheets.find((sheet) => sheet.name === name);
  return {
    worksheets: clientObject(
      context,
      { items: () => excel.sheets.map((sheet) => fakeWorksheetItem(context, sheet)) },
      {
        getItemOrNullObject: (name: string) => sheetObject(named(name)),
        getActiveWorksheet: () => sheetObject(() => named(excel.active.sheet)()),
        add: (name: string) => {
          excel.sheets.push(fakeSheet(name));
          return sheetObject(named(name));
        },
      },
    ),
    getActiveCell: () => fakeRange(context, () => named(excel.active.sheet)(), excel.active.cell),
    getSelectedRanges: () => ({
      areas: {
        getItemAt: () => fakeRange(context, () => named(excel.active.sheet)(), excel.active.selected),
      },
    }),
    onSelectionChanged: { add: (listener: () => unknown) => context.listeners.push(listener) },
  };
}

function fakeWorksheetItem(context: Context, sheet: FakeSheet): unknown {
  const worksheet = fakeWorksheet(context, () => sheet);
  // Loaded with the collection, as `items/name`.
  (worksheet as { load: (names: string) => void }).load('name');
  for (const work of context.pending.splice(0)) work();
  return worksheet;
}

function fakeWorksheet(context: Context, find: () => FakeSheet | undefined): unknown {
  const sheet = (): FakeSheet => {
    const found = find();
    if (found === undefined) throw new Error('No such sheet.');
    return found;
  };
  return clientObject(
    context,
    { name: () => sheet().name, isNullObject: () => find() === undefined },
    {
      getRange: (address?: string) => fakeRange(context, sheet, address ?? 'A1:XFD1048576'),
      getRanges: (address: string) => ({ conditionalFormats: fakeFormats(context, sheet, address) }),
      getUsedRangeOrNullObject: () => usedRange(context, sheet),
      activate: () => {
        context.excel.active = { sheet: sheet().name, cell: 'A1', selected: 'A1' };
      },
      tables: {
        add: (address: string) => {
          sheet().tables.push(address);
          return {};
        },
      },
      freezePanes: {
        freezeAt: (range: { readonly fakeAddress: string }) => {
          sheet().frozen = range.fakeAddress;
        },
      },
    },
    { tabColor: () => undefined },
  );
}

function usedRange(context: Context, sheet: () => FakeSheet): unknown {
  const places = [...sheet().cells.keys()].map((address) => reference(address));
  if (places.length === 0) return clientObject(context, { isNullObject: () => true }, {});
  const [rows, columns] = [places.map(({ baris }) => baris), places.map(({ kolom }) => kolom)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    baris: top,
    kolom: left,
    tinggi: Math.max(...rows) - top + 1,
    lebar: Math.max(...columns) - left + 1,
  };
  return fakeRange(context, sheet, rangeText(area));
}

function fakeRange(context: Context, find: () => FakeSheet | undefined, address: string): unknown {
  const { excel } = context;
  const area = reference(address);
  const sheet = (): FakeSheet => {
    const found = find();
    if (found === undefined) throw new Error('No such sheet.');
    return found;
  };
  const cells = <T>(of: (cell: FakeCell) => T): T[][] => {
    excel.largestAnswer = Math.max(excel.largestAnswer, area.lebar * area.tinggi);
    return Array.from({ length: area.tinggi }, (_, row) =>
      Array.from({ length: area.lebar }, (__, column) =>
        of(sheet().cells.get(cellAddress(area.kolom + column, area.baris + row + 1)) ?? EMPTY),
      ),
    );
  };
  const note = (name: string, value: unknown): void => {
    const { written } = sheet();
    written.set(address, { ...written.get(address), [name]: value });
  };
  const put = (rows: readonly (readonly (string | number)[])[]): void => {
    if (rows.length !== area.tinggi || rows.some((row) => row.length !== area.lebar))
      throw new Error(`${address}: the values have another shape.`);
    for (const [y, row] of rows.entries())
      for (const [x, value] of row.entries()) {
        const key = cellAddress(area.kolom + x, area.baris + y + 1);
        const format = sheet().cells.get(key)?.format ?? 'General';
        sheet().cells.set(key, { value, type: typeof value === 'number' ? 'Double' : 'String', format });
      }
  };
  return clientObject(
    context,
    {
      isNullObject: () => false,
      address: () => `${/^\w+$/.test(sheet().name) ? sheet().name : `'${sheet().name}'`}!${address}`,
      rowIndex: () => area.baris,
      columnIndex: () => area.kolom,
      rowCount: () => area.tinggi,
      columnCount: () => area.lebar,
      values: () => cells(({ value }) => value),
      formulas: () => cells(({ value }) => value),
      valueTypes: () => cells(({ type }) => type),
      numberFormat: () => cells(({ format }) => format),
    },
    {
      fakeAddress: address,
      getCell: (row: number, column: number) =>
        fakeRange(context, sheet, cellAddress(area.kolom + column, area.baris + row + 1)),
      getResizedRange: (rows: number, columns: number) =>
        fakeRange(
          context,
          sheet,
          rangeText({ ...area, tinggi: area.tinggi + rows, lebar: area.lebar + columns }),
        ),
      select: () => {
        excel.active = { sheet: sheet().name, cell: address, selected: address };
      },
      format: recorder((name, value) => note(`format.${name}`, value)),
      dataValidation: { set: (value: unknown) => note('dataValidation', value) },
      conditionalFormats: fakeFormats(context, sheet, address),
    },
    {
      values: put,
      formulas: put,
      numberFormat: (formats: string[][]) => {
        if (formats.length !== area.tinggi) throw new Error(`${address}: the formats have another shape.`);
        note('numberFormat', formats.flat());
      },
    },
  );
}

/** Notes whatever is set below it, by its path. */
function recorder(note: (path: string, value: unknown) => void, path = ''): unknown {
  return new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'getItem'
          ? (item: string) => recorder(note, `${path}${item}.`)
          : recorder(note, `${path}${String(name)}.`),
      set: (_target, name, value) => {
        note(`${path}${String(name)}`, value);
        return true;
      },
    },
  );
}

function fakeFormats(context: Context, sheet: () => FakeSheet, address: string): unknown {
  const formatObject = (mark: FakeMark): object => ({
    type: 'Custom',
    custom: {
      rule: clientObject(
        context,
        { formula: () => mark.formula },
        {},
        { formula: (formula: string) => (mark.formula = formula) },
      ),
      format: { fill: fillOf(mark), font: {} },
    },
    delete: () => {
      sheet().marks = sheet().marks.filter((each) => each !== mark);
    },
  });
  return clientObject(
    context,
    { items: () => [{ type: 'ColorScale' }, ...sheet().marks.map(formatObject)] },
    {
      add: () => {
        const mark: FakeMark = { address, formula: '', fill: '' };
        sheet().marks.push(mark);
        return formatObject(mark);
      },
    },
  );
}

function fillOf(mark: FakeMark): object {
  return {
    set color(color: string) {
      mark.fill = color;
    },
  };
}

function reference(address: string): CellReference {
  const found = readReference(address);
  if (found === undefined) throw new Error(`"${address}" is no address.`);
  return found;
}
