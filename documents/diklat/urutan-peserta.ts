/** Consecutive numbers for those who pass, null for the others. */
export function numbersOf(lulus: readonly boolean[], first: number): readonly (number | null)[] {
  let next = first;
  return lulus.map((each) => (each ? next++ : null));
}

/** What the first reading has made sure of. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the workbook changed while it was read');
  return value;
}
