import { citationText, type Citation, type Regulation } from '../../rules/index.ts';
import { butirTables, isSubUnsur } from './butir-table.ts';
import { labelOf } from './labels.ts';
import { heading, left, numbered, plain, table } from './markdown.ts';
import { bandTable, listText, objectTable } from './object-table.ts';
import { isBands, isFields, isLeaf, isLeaves, isRecords, leafText, valuesOf } from './version-values.ts';

/** A value with its place, as one line of a table. */
interface Row {
  readonly hal: string;
  readonly nilai: string;
  readonly pasal: string;
}

/** Part of a page: single values, then tables and lists. */
interface Content {
  readonly baris: readonly Row[];
  readonly blok: readonly string[];
}

/** Where the walk through a version stands. */
interface Place {
  /** Names from the version down. */
  readonly jalur: readonly string[];
  /** The nearest pasal above. */
  readonly pasal: string;
  readonly tingkat: number;
  /** What is said of a place whose rule is a formula: the functions that carry it. */
  readonly rumus: (pasal: string) => string;
}

/** Names that say only how the data are held. */
const SILENT = new Set(['nilai', 'daftar', 'pita']);

/** A list of longer texts is read as a list, of shorter ones as one line. */
const LONG_TEXT = 40;

export interface VersionSections {
  /** What the programme or rule calls itself; no values of the regulation. */
  readonly fakta: readonly (readonly [label: string, text: string])[];
  readonly blok: readonly string[];
}

/** Every value of a version with its pasal, section by section in the order of the data. */
export function versionSections(data: object, rumus: (pasal: string) => string): VersionSections {
  const fakta: [string, string][] = [];
  const single: Row[] = [];
  const blok: string[] = [];
  for (const [name, value] of valuesOf(data as Readonly<Record<string, unknown>>)) {
    if (typeof value === 'string') {
      fakta.push([labelOf([name]), value]);
      continue;
    }
    const content = contentOf(value, { jalur: [name], pasal: '', tingkat: 3, rumus });
    const [first, ...more] = content.baris;
    if (content.blok.length === 0 && first !== undefined && more.length === 0) {
      const hal = first.hal === labelOf([name]) ? first.hal : `${labelOf([name])}: ${first.hal}`;
      single.push({ ...first, hal });
    } else blok.push(heading(2, labelOf([name])), ...blocksOf(content));
  }
  return {
    fakta,
    blok: [...(single.length === 0 ? [] : [heading(2, 'Ketentuan umum'), rowTable(single)]), ...blok],
  };
}

function contentOf(value: unknown, at: Place): Content {
  if (isLeaf(value)) return row(at, plain(leafText(value)));
  if (isBands(value)) return block(at, bandTable(value, at.jalur));
  if (isLeaves(value)) {
    const long = value.some((each) => typeof each === 'string' && each.length > LONG_TEXT);
    return long
      ? block(at, numbered(value.map((each) => plain(leafText(each)))))
      : row(at, plain(listText(value)));
  }
  if (isRecords(value)) return listContent(value, at);
  if (isFields(value)) return fieldsContent(value, at);
  throw new Error(`${at.jalur.join('.')} is of a kind that no page shows`);
}

function fieldsContent(fields: Readonly<Record<string, unknown>>, above: Place): Content {
  const { pasal, peraturan } = fields;
  const own = typeof pasal === 'string' ? { ...above, pasal: pasal } : above;
  const within = valuesOf(fields).filter(([name]) => name !== 'pasal');
  if (within.length === 0) return row(own, own.rumus(own.pasal));
  const parts = within.map(([name, value]) =>
    contentOf(value, SILENT.has(name) ? own : { ...own, jalur: [...own.jalur, name] }),
  );
  const content = {
    baris: parts.flatMap(({ baris }) => baris),
    blok: parts.flatMap(({ blok }) => blok),
  };
  return isFields(peraturan) ? underRegulation(content, peraturan as unknown as Regulation) : content;
}

/** The same content, said of another regulation than the page's. */
function underRegulation({ baris, blok }: Content, peraturan: Regulation): Content {
  return {
    baris: [
      { hal: 'Peraturan', nilai: plain(regulationTitle(peraturan)), pasal: '' },
      ...baris.map((each) => ({
        ...each,
        pasal: citationText({ peraturan, pasal: each.pasal } satisfies Citation),
      })),
    ],
    blok,
  };
}

/** "Peraturan Badan Kepegawaian Negara Nomor 3 Tahun 2023 tentang …". */
export function regulationTitle({ jenis, nomor, tahun, tentang }: Regulation): string {
  const number = nomor === null ? '' : ` Nomor ${nomor}`;
  const year = number.includes(String(tahun)) ? '' : ` Tahun ${tahun}`;
  return `${jenis}${number}${year} tentang ${tentang}`;
}

/** A list: a table, or where its elements hold lists themselves a part of the page for each. */
function listContent(list: readonly Readonly<Record<string, unknown>>[], at: Place): Content {
  const outlined = list.some((each) => Object.values(each).some((inner) => isOutline(inner)));
  if (!outlined) return block(at, objectTable(list, at.jalur));
  return block(at, ...list.flatMap((each) => outline(each, at)));
}

function isOutline(value: unknown): boolean {
  if (isLeaves(value)) return value.some((each) => typeof each === 'string' && each.length > LONG_TEXT);
  return Array.isArray(value) && value.length > 0 && !isBands(value);
}

function outline(element: Readonly<Record<string, unknown>>, at: Place): string[] {
  const level = at.jalur.length > 1 ? at.tingkat + 1 : at.tingkat;
  if (isSubUnsur(element)) return butirTables(element, level);
  const { kode, nama, ...others } = element;
  const title = [kode, nama].filter((part) => typeof part === 'string').join('. ');
  return [
    heading(level, title),
    ...Object.entries(others).flatMap(([name, value]) => {
      if (typeof value === 'string') return [plain(value)];
      const content = contentOf(value, { ...at, pasal: '', jalur: [name] });
      return content.blok.length > 0
        ? content.blok
        : content.baris.map(({ hal, nilai }) => `${hal}: ${nilai}.`);
    }),
  ];
}

function row(at: Place, nilai: string): Content {
  const [, ...below] = at.jalur;
  const names = below.map((_, index) => labelOf(at.jalur.slice(0, index + 2)));
  return {
    baris: [{ hal: names.length === 0 ? labelOf(at.jalur) : names.join(', '), nilai, pasal: at.pasal }],
    blok: [],
  };
}

/** Blocks under their own heading where they are but a part of a section, and below their pasal. */
function block(at: Place, ...blok: string[]): Content {
  const title = at.jalur.length > 1 ? [heading(at.tingkat, labelOf(at.jalur))] : [];
  return { baris: [], blok: [...title, at.pasal === '' ? '' : `Dasar: ${plain(at.pasal)}.`, ...blok] };
}

function blocksOf({ baris, blok }: Content): string[] {
  return [...(baris.length === 0 ? [] : [rowTable(baris)]), ...blok];
}

function rowTable(rows: readonly Row[]): string {
  return table(
    left('Hal', 'Nilai', 'Pasal'),
    rows.map(({ hal, nilai, pasal }) => [plain(hal), nilai, plain(pasal)]),
  );
}
