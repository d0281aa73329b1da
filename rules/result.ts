import type { RuleError } from './errors.ts';

/** Either a value or an error with its facts; the rules throw nothing for bad input. */
export type Result<T, E = RuleError> =
  { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly kesalahan: E };

export function success<T>(nilai: T): { readonly ok: true; readonly nilai: T } {
  return { ok: true, nilai };
}

export function failure<E>(kesalahan: E): { readonly ok: false; readonly kesalahan: E } {
  return { ok: false, kesalahan };
}

/** The values of all results, or the first error. */
export function allOf<T, E>(results: readonly Result<T, E>[]): Result<T[], E> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.nilai);
  }
  return success(values);
}
