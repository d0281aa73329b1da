import type { Citation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import { success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { RawArgument } from './argument.ts';
import { BLANK, type Parameter, type ParameterFacts } from './parameter.ts';

export type Domain = 'diklat' | 'angka-kredit' | 'kinerja' | 'lomba' | 'umum';

/** What one cell can hold. */
export type CellValue = Decimal | string;

/** A call with its result, shown to users and run as a test. */
export interface Example {
  readonly argumen: readonly RawArgument[];
  readonly hasil: number | string | readonly (readonly (number | string)[])[];
}

/** What a function gives: one cell, a list in the shape of its first range argument, or a table. */
export type Outcome =
  | { readonly bentuk: 'sel'; readonly isi: CellValue }
  | { readonly bentuk: 'deret'; readonly isi: readonly CellValue[] }
  | { readonly bentuk: 'tabel'; readonly isi: readonly (readonly CellValue[])[] };

/** A worked value as the outcome of one cell. */
export function cellOutcome(result: Result<Worked<CellValue>>): Result<Worked<Outcome>> {
  if (!result.ok) return result;
  const { nilai, belumDiatur } = result.nilai;
  return success(worked({ bentuk: 'sel', isi: nilai }, () => result.nilai.langkah, belumDiatur));
}

/** A function as the add-in, `patokan fungsi` and the documentation know it: declared once. */
export interface FunctionSpec {
  /** Stable: it is stored in users' workbooks. */
  readonly nama: string;
  /** The regulation's own symbols for it (NA, NT, NP). */
  readonly alias: readonly string[];
  readonly domain: Domain;
  readonly uraian: string;
  readonly parameter: readonly { readonly nama: string; readonly fakta: ParameterFacts }[];
  readonly hasil: { readonly uraian: string; readonly satuan: string };
  readonly sumber: readonly Citation[];
  readonly contoh: readonly Example[];
  /** Computes with one argument a parameter; BLANK where a needed one is blank. */
  readonly call: (args: readonly RawArgument[]) => Result<Worked<Outcome>> | typeof BLANK;
}

type ValuesOf<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

interface Declaration<P extends Record<string, Parameter<unknown>>> {
  readonly nama: string;
  readonly alias?: readonly string[];
  readonly domain: Domain;
  readonly uraian: string;
  /** In the order of the arguments. */
  readonly parameter: P;
  readonly hasil: { readonly uraian: string; readonly satuan: string };
  readonly sumber: readonly Citation[];
  readonly contoh: readonly Example[];
  readonly hitung: (values: ValuesOf<P>) => Result<Worked<Outcome>>;
}

/** Declares a function: its parameters say how arguments are read, `hitung` receives them typed. */
export function defineFunction<P extends Record<string, Parameter<unknown>>>(
  declaration: Declaration<P>,
): FunctionSpec {
  const { parameter, hitung, alias = [], ...facts } = declaration;
  const parameters = Object.entries(parameter);
  return {
    ...facts,
    alias,
    parameter: parameters.map(([nama, { fakta }]) => ({ nama, fakta })),
    call: (args) => {
      const values: Record<string, unknown> = {};
      let blank = false;
      for (const [index, [nama, { fakta, read }]] of parameters.entries()) {
        if (fakta.bentuk === 'sisa') {
          values[nama] = args.slice(index);
          continue;
        }
        const value = read(nama, args[index]);
        if (!value.ok) return value;
        blank ||= value.nilai === BLANK;
        values[nama] = value.nilai;
      }
      return blank ? BLANK : hitung(values as ValuesOf<P>);
    },
  };
}
