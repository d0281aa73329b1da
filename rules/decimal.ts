import Big from 'big.js';

/** An exact decimal number. The rules never compute with binary floats. */
export type Decimal = Big;

const Exact = Big();
Exact.DP = 30;
Exact.RM = Big.roundHalfUp;
Exact.strict = true;

/**
 * An exact decimal of a number or of its text with a decimal point ("64.995").
 * A number counts as the shortest decimal that stands for it, so 0.1 is one tenth.
 */
export function decimal(value: number | string | Decimal): Decimal {
  return new Exact(typeof value === 'number' ? String(value) : value);
}

/** The nearest binary float, for Excel cells and JSON; nothing is computed with it any more. */
export function toFloat(value: Decimal): number {
  return Number(value.toString());
}

export const ZERO = decimal('0');
export const ONE = decimal('1');
export const HUNDRED = decimal('100');

/** Exact, and many times faster to multiply by than 100 is to divide by. */
const HUNDREDTH = decimal('0.01');

/**
 * Digits kept before a tie is judged. A quotient such as 5/120 is cut at 30 digits and a cell of Excel carries about 15, so a
 * value that is exactly x.xx5 can arrive as x.xx4999…; nearer to a tie than 5e-13 it counts as the tie. The results
 * of the rules are fractions with small denominators, which never come that near without being one.
 */
const GUARD_DIGITS = 12;

/** Rounds half-up (half away from zero, as Excel's ROUND) to `digits` decimals: 64.995 becomes 65.00. */
export function roundHalfUp(value: Decimal, digits: number): Decimal {
  return value.round(GUARD_DIGITS, Big.roundHalfUp).round(digits, Big.roundHalfUp);
}

/** Decimals of every value that has a name in a rule and is printed. */
export const PRINTED_DIGITS = 2;

/** The value as the regulation prints it: half-up to 2 decimals. */
export function printed(value: Decimal): Decimal {
  return roundHalfUp(value, PRINTED_DIGITS);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/** `percent` of `value`: percentOf(30, 80) is 24. */
export function percentOf(percent: Decimal, value: Decimal): Decimal {
  return percent.times(value).times(HUNDREDTH);
}

/** Digits to which a sum of typed shares is compared: 100/11 arrives from a cell with about 15 digits, so eleven of them miss 100. */
const COMPARED_DIGITS = 10;

/** Whether two values are the same but for what a cell's 15 digits lose. */
export function nearlyEqual(a: Decimal, b: Decimal): boolean {
  return roundHalfUp(a.minus(b), COMPARED_DIGITS).eq(ZERO);
}

/** The least whole number not below `value`; for a count of 0 or more. */
export function roundUp(value: Decimal): Decimal {
  return value.round(GUARD_DIGITS, Big.roundHalfUp).round(0, Big.roundUp);
}
