import type { OpenQuestion } from '../citation.ts';
import { failure, success, type Result } from '../result.ts';
import type { Step } from '../step.ts';
import { isRange, rowsOf, type RawArgument, type RawCell } from './argument.ts';
import type { CellValue, FunctionSpec, Outcome } from './function-spec.ts';
import { BLANK } from './parameter.ts';

/** The result of a call: the cells it fills, each a value ("" for blank) or an error. */
export interface Evaluation {
  readonly sel: readonly (readonly Result<CellValue>[])[];
  /** False where the result spills over a range. */
  readonly tunggal: boolean;
  readonly langkah: readonly Step[];
  readonly belumDiatur: readonly OpenQuestion[];
}

/**
 * Calls a function as a spreadsheet would: blank in, blank out; where a parameter takes one cell and gets a range, the function
 * is worked through cell by cell and the result has the range's shape.
 */
export function evaluate(spec: FunctionSpec, args: readonly RawArgument[]): Evaluation {
  const counted = checkCount(spec, args);
  if (!counted.ok) return single(counted);
  const shape = spillShape(spec, args);
  if (!shape.ok) return single(shape);
  if (shape.nilai === undefined) return evaluateOnce(spec, args);

  const { rows, columns } = shape.nilai;
  const calls = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      evaluateOnce(
        spec,
        args.map((raw, index) =>
          spec.parameter[index]?.fakta.bentuk === 'sel' ? cellAt(raw, row, column) : raw,
        ),
      ),
    ),
  );
  return {
    sel: calls.map((row) => row.map((call) => call.sel[0]?.[0] ?? success(''))),
    tunggal: false,
    get langkah() {
      return calls.flat().flatMap((call) => call.langkah);
    },
    belumDiatur: [...new Set(calls.flat().flatMap((call) => call.belumDiatur))],
  };
}

function evaluateOnce(spec: FunctionSpec, args: readonly RawArgument[]): Evaluation {
  const result = spec.call(args);
  if (result === BLANK) return single(success(''));
  if (!result.ok) return single(result);
  const outcome = result.nilai;
  return {
    sel: cellsOf(spec, outcome.nilai, args),
    tunggal: outcome.nilai.bentuk === 'sel',
    get langkah() {
      return outcome.langkah;
    },
    belumDiatur: outcome.belumDiatur,
  };
}

function single(result: Result<CellValue>): Evaluation {
  return { sel: [[result]], tunggal: true, langkah: [], belumDiatur: [] };
}

function cellsOf(spec: FunctionSpec, outcome: Outcome, args: readonly RawArgument[]): Result<CellValue>[][] {
  switch (outcome.bentuk) {
    case 'sel':
      return [[success(outcome.isi)]];
    case 'tabel':
      return outcome.isi.map((row) => row.map((cell) => success(cell)));
    case 'deret': {
      const model = spec.parameter.findIndex(({ fakta }) => fakta.bentuk === 'rentang');
      const values = outcome.isi.values();
      return rowsOf(args[model]).map((row) => row.map(() => success(values.next().value ?? '')));
    }
  }
}

function checkCount(spec: FunctionSpec, args: readonly RawArgument[]): Result<null> {
  const endless = spec.parameter.some(({ fakta }) => fakta.bentuk === 'sisa');
  const min = spec.parameter.filter(({ fakta }) => !fakta.opsional).length;
  const maks = endless ? Number.POSITIVE_INFINITY : spec.parameter.length;
  if (args.length >= min && args.length <= maks) return success(null);
  return failure({ jenis: 'jumlah-argumen', fungsi: spec.nama, diterima: args.length, min, maks });
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape of the ranges given where one cell is expected; undefined where there is none. All must agree. */
function spillShape(spec: FunctionSpec, args: readonly RawArgument[]): Result<Shape | undefined> {
  let found: { readonly shape: Shape; readonly nama: string } | undefined;
  for (const [index, { nama, fakta }] of spec.parameter.entries()) {
    const raw = args[index];
    if (fakta.bentuk !== 'sel' || !isRange(raw)) continue;
    const shape = { rows: raw.length, columns: raw[0]?.length ?? 0 };
    if (shape.rows * shape.columns === 1) continue;
    if (found === undefined) {
      found = { shape, nama };
    } else if (found.shape.rows !== shape.rows || found.shape.columns !== shape.columns) {
      return failure({
        jenis: 'panjang-berbeda',
        argumen: nama,
        panjang: shape.rows * shape.columns,
        pembanding: found.nama,
        panjangPembanding: found.shape.rows * found.shape.columns,
      });
    }
  }
  return success(found?.shape);
}

function cellAt(raw: RawArgument, row: number, column: number): RawCell {
  if (!isRange(raw)) return raw;
  return raw.length === 1 && raw[0]?.length === 1 ? raw[0][0] : raw[row]?.[column];
}
