import type { RawArgument } from './functions/argument.ts';

/** A call of a function with the result its regulation demands; the same cases go through every door (rules, add-in, command line). */
export interface RuleCase {
  readonly fungsi: string;
  readonly argumen: readonly RawArgument[];
  /** A value, or the kind of error. */
  readonly hasil:
    number | string | readonly (readonly (number | string)[])[] | { readonly kesalahan: string };
  /** Why this result: the arithmetic or the sentence of the regulation. */
  readonly dasar: string;
}
