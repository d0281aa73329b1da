import { sequenceOf, type Sequence } from '../sequence.ts';

/** Consecutive numbers for those who pass, null for the others. */
export function numbersOf(lulus: readonly boolean[], first: number): readonly (number | null)[] {
  let next = first;
  return lulus.map((each) => (each ? next++ : null));
}

/** Those of the participants who got a number. Where no row has a fault, the known participants stand as the sheet has them. */
export function withNumbers<T>(peserta: Sequence<T>, numbers: readonly (number | null)[]): Sequence<T> {
  const places = numbers.flatMap((number, place) => (number === null ? [] : [place]));
  return sequenceOf(places.length, (index) => present(peserta.at(places[index] ?? -1)));
}

/** What the first reading has made sure of. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the workbook changed while it was read');
  return value;
}
