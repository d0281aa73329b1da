import {
  citationText,
  citationsText,
  errorSentence,
  evaluate,
  findFunction,
  toFloat,
  type CellValue,
  type Citation,
  type Decimal,
  type Evaluation,
  type FunctionSpec,
  type RawArgument,
  type RawCell,
  type Result,
  type RuleError,
} from '../../rules/index.ts';

/** A value as JSON holds it. */
type JsonCell = number | string | { readonly kesalahan: JsonError };
type JsonError = Readonly<Record<string, unknown>> & { readonly jenis: string; readonly kalimat: string };

/** The answer of `patokan fungsi --json`. */
export type CallReport =
  | {
      readonly fungsi: string;
      readonly argumen: readonly RawArgument[];
      readonly nilai: JsonCell | readonly (readonly JsonCell[])[];
      readonly satuan: string;
      readonly langkah: readonly {
        readonly uraian: string;
        readonly hitungan: string;
        readonly nilai: number | string;
        readonly sumber: string;
      }[];
      readonly sumber: string;
      readonly belumDiatur: readonly {
        readonly pasal: string;
        readonly pilihan: string;
        readonly alasan: string;
      }[];
    }
  | { readonly fungsi: string; readonly argumen: readonly RawArgument[]; readonly kesalahan: JsonError };

export interface Call {
  readonly spec: FunctionSpec;
  readonly evaluation: Evaluation;
}

export function callFunction(name: string, args: readonly RawArgument[]): Result<Call> {
  const found = findFunction(name);
  return found.ok
    ? { ok: true, nilai: { spec: found.nilai, evaluation: evaluate(found.nilai, args) } }
    : found;
}

export function callReport(name: string, args: readonly RawArgument[]): CallReport {
  const call = callFunction(name, args);
  if (!call.ok) return { fungsi: name, argumen: args, kesalahan: jsonError(call.kesalahan) };
  const { spec, evaluation } = call.nilai;
  const cells = evaluation.sel.map((row) => row.map(jsonCell));
  const single = cells[0]?.[0];
  if (evaluation.tunggal && typeof single === 'object')
    return { fungsi: spec.nama, argumen: args, ...single };
  return {
    fungsi: spec.nama,
    argumen: args,
    nilai: evaluation.tunggal ? (single ?? '') : cells,
    satuan: spec.hasil.satuan,
    langkah: evaluation.langkah.map((step) => ({
      uraian: step.uraian,
      hitungan: step.hitungan,
      nilai: jsonValue(step.nilai),
      sumber: citationText(step.sumber),
    })),
    sumber: citationsText(spec.sumber),
    belumDiatur: evaluation.belumDiatur,
  };
}

function jsonCell(cell: Result<CellValue>): JsonCell {
  return cell.ok ? jsonValue(cell.nilai) : { kesalahan: jsonError(cell.kesalahan) };
}

function jsonValue(value: CellValue): number | string {
  return typeof value === 'string' ? value : toFloat(value);
}

/** The facts of an error as JSON, with its sentence: decimals as numbers, citations as text. */
export function jsonError(error: RuleError): JsonError {
  const facts = (Object.entries(error) as [string, unknown][]).map(([name, fact]): [string, unknown] => [
    name,
    jsonFact(fact),
  ]);
  return { ...(Object.fromEntries(facts) as object), jenis: error.jenis, kalimat: errorSentence(error) };
}

function jsonFact(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return fact;
  if ('peraturan' in fact) return citationText(fact as Citation);
  return 'toFixed' in fact ? toFloat(fact as Decimal) : fact;
}

/**
 * An argument typed on the command line: "75,5" or "75.5" is one cell, "6;6;7" a column, and JSON such as [6,6,7] or [[6],[7]]
 * a range. Text stays text: the function's parameter decides what it wants.
 */
export function readArgument(text: string): RawArgument {
  if (text.startsWith('[')) {
    try {
      return rangeOf(JSON.parse(text) as unknown) ?? text;
    } catch {
      return text;
    }
  }
  return text.includes(';') ? text.split(';').map((cell) => [cell]) : text;
}

/**
 * An argument as JSON holds it: a cell, a row [..], or rows [[..],[..]]; {"galat": "#N/A"} is a cell in error. Undefined where it
 * is none of these.
 */
export function readJsonArgument(value: unknown): RawArgument | undefined {
  return isCell(value) ? value : rangeOf(value);
}

function rangeOf(value: unknown): RawArgument | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows: unknown[] = value.every(Array.isArray) ? value : [value];
  return rows.every((row): row is RawCell[] => Array.isArray(row) && row.every(isCell)) ? rows : undefined;
}

function isCell(value: unknown): value is RawCell {
  if (typeof value === 'object' && value !== null && 'galat' in value) return typeof value.galat === 'string';
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
