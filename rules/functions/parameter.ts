import type { Citation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import { atPosition, type RuleError } from '../errors.ts';
import { failure, success, type Result } from '../result.ts';
import { isBlank, numberOf, rowsOf, textOf, type RawArgument, type RawCell } from './argument.ts';

/** Stands for "nothing was given": the function answers with a blank. */
export const BLANK = Symbol('blank');

/** What a user needs to know of a parameter. */
export interface ParameterFacts {
  readonly uraian: string;
  readonly jenis: 'angka' | 'teks' | 'bebas';
  /** `sel`: one cell, a range is worked through cell by cell. `rentang`: the range is read as a whole. `sisa`: all that follows. */
  readonly bentuk: 'sel' | 'rentang' | 'sisa';
  readonly satuan?: string;
  readonly min?: Decimal;
  readonly maks?: Decimal;
  readonly bulat?: boolean;
  readonly pilihan?: readonly string[];
  readonly sumber?: Citation;
  readonly opsional: boolean;
}

/** A parameter: its facts and how an argument becomes a typed value. */
export interface Parameter<T> {
  readonly fakta: ParameterFacts;
  readonly read: (nama: string, raw: RawArgument) => Result<T | typeof BLANK>;
}

interface NumberFacts {
  readonly uraian: string;
  readonly satuan: string;
  readonly min?: Decimal;
  readonly maks?: Decimal;
  readonly bulat?: boolean;
  /** Where the limits are stated. */
  readonly sumber?: Citation;
}

/** A number in one cell. */
export function number(facts: NumberFacts): Parameter<Decimal> {
  return {
    fakta: { ...facts, jenis: 'angka', bentuk: 'sel', opsional: false },
    read: (nama, raw) => readCell(raw, (cell) => checkedNumber(nama, facts, cell)),
  };
}

/** Numbers in a range; a blank among them is an error. */
export function numbers(facts: NumberFacts): Parameter<Decimal[]> {
  return {
    fakta: { ...facts, jenis: 'angka', bentuk: 'rentang', opsional: false },
    read: (nama, raw) => readRange(raw, (cell) => checkedNumber(nama, facts, cell)),
  };
}

/** Numbers in a range in which blanks mean something; they arrive as null. */
export function numbersOrBlanks(facts: NumberFacts): Parameter<(Decimal | null)[]> {
  return {
    fakta: { ...facts, jenis: 'angka', bentuk: 'rentang', opsional: false },
    read: (nama, raw) =>
      readRange<Decimal | null>(raw, (cell) =>
        isBlank(cell) ? success(null) : checkedNumber(nama, facts, cell),
      ),
  };
}

interface ChoiceFacts<T extends string> {
  readonly uraian: string;
  readonly pilihan: readonly T[];
}

/** One of a few words, in any case. */
export function choice<const T extends string>(facts: ChoiceFacts<T>): Parameter<T> {
  return {
    fakta: { ...facts, jenis: 'teks', bentuk: 'sel', opsional: false },
    read: (nama, raw) => readCell(raw, (cell) => checkedChoice(nama, facts, cell)),
  };
}

/** A range of words. */
export function choices<const T extends string>(facts: ChoiceFacts<T>): Parameter<T[]> {
  return {
    fakta: { ...facts, jenis: 'teks', bentuk: 'rentang', opsional: false },
    read: (nama, raw) => readRange(raw, (cell) => checkedChoice(nama, facts, cell)),
  };
}

/** Any text in one cell. */
export function text(facts: { readonly uraian: string }): Parameter<string> {
  return {
    fakta: { ...facts, jenis: 'teks', bentuk: 'sel', opsional: false },
    read: (nama, raw) => readCell(raw, (cell) => textOf(nama, cell)),
  };
}

/** All arguments that follow, untouched. */
export function rest(facts: { readonly uraian: string }): Parameter<readonly RawArgument[]> {
  return {
    fakta: { ...facts, jenis: 'bebas', bentuk: 'sisa', opsional: true },
    read: () => success([]),
  };
}

/** The parameter, made optional: left out or blank it is `otherwise`. */
export function optional<T, U>(parameter: Parameter<T>, otherwise: U): Parameter<T | U> {
  return {
    fakta: { ...parameter.fakta, opsional: true },
    read: (nama, raw) => {
      const read = parameter.read(nama, raw);
      return read.ok && read.nilai === BLANK ? success(otherwise) : read;
    },
  };
}

function readCell<T>(raw: RawArgument, read: (cell: RawCell) => Result<T>): Result<T | typeof BLANK> {
  const cell = rowsOf(raw)[0]?.[0];
  return isBlank(cell) ? success(BLANK) : read(cell);
}

function readRange<T>(raw: RawArgument, read: (cell: RawCell) => Result<T>): Result<T[] | typeof BLANK> {
  const cells = rowsOf(raw).flat();
  if (cells.every(isBlank)) return success(BLANK);
  const values: T[] = [];
  for (const [index, cell] of cells.entries()) {
    const value = read(cell);
    if (!value.ok) return failure(atPosition(value.kesalahan, index + 1));
    values.push(value.nilai);
  }
  return success(values);
}

function checkedNumber(argumen: string, facts: NumberFacts, cell: RawCell): Result<Decimal> {
  if (isBlank(cell)) return failure({ jenis: 'kosong', argumen });
  const number = numberOf(argumen, cell);
  if (!number.ok) return number;
  const { min, maks, sumber } = facts;
  const nilai = number.nilai;
  if ((min !== undefined && nilai.lt(min)) || (maks !== undefined && nilai.gt(maks))) {
    const bulat = facts.bulat === true;
    const error: RuleError = { jenis: 'di-luar-rentang', argumen, nilai, min, maks, bulat };
    return failure(sumber === undefined ? error : { ...error, sumber });
  }
  if (facts.bulat === true && !nilai.round(0).eq(nilai)) {
    return failure({ jenis: 'bukan-bilangan-bulat', argumen, nilai });
  }
  return number;
}

function checkedChoice<T extends string>(argumen: string, facts: ChoiceFacts<T>, cell: RawCell): Result<T> {
  if (isBlank(cell)) return failure({ jenis: 'kosong', argumen });
  const text = textOf(argumen, cell);
  if (!text.ok) return text;
  const wanted = fold(text.nilai);
  const found = facts.pilihan.find((option) => fold(option) === wanted);
  if (found !== undefined) return success(found);
  return failure({ jenis: 'tidak-dikenal', argumen, nilai: text.nilai, pilihan: facts.pilihan });
}

/** Case, spaces and punctuation do not tell two words apart. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
