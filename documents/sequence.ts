/** Values in an order, to be walked again and again and reached by their place: kept, or read anew each time. An array is one. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  /** @param index from 0 */
  at(index: number): T | undefined;
}

/** A sequence whose values are made each time they are asked for. */
export function sequenceOf<T>(length: number, at: (index: number) => T): Sequence<T> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? at(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index);
    },
  };
}

/** The values of a sequence turned into others, each when it is asked for. */
export function mapSequence<A, B>(values: Sequence<A>, turn: (value: A) => B): Sequence<B> {
  return {
    length: values.length,
    at: (index) => {
      const value = values.at(index);
      return value === undefined ? undefined : turn(value);
    },
    *[Symbol.iterator]() {
      for (const value of values) yield turn(value);
    },
  };
}

/** What a generator gives, begun anew each time it is walked. */
export function lazily<T>(begin: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: begin };
}
