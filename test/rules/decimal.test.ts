import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, printed, roundHalfUp, roundUp, sum, toFloat } from '../../rules/decimal.ts';

describe('rounding half-up', () => {
  test.each([
    ['64.995', '65'],
    ['64.994999999', '64.99'],
    ['75.995', '76'],
    ['115.845', '115.85'],
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['1.004', '1'],
  ])('%s becomes %s', (value, expected) => expect(printed(decimal(value)).toFixed()).toBe(expected));

  test('a tie that a quotient cut at 30 digits just misses is still the tie', () => {
    // 7799.4 / 120 = 64.995 exactly, but as a sum of cut shares it arrives as 64.99499…
    const shares = Array.from({ length: 120 }, () => decimal('64.995').div('120'));
    expect(sum(shares).lte('64.995')).toBe(true);
    expect(printed(sum(shares)).toFixed()).toBe('65');
  });

  test('is monotone, within half a unit, and leaves rounded values alone', () => {
    const value = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => decimal(n).div('100000'));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = a.lte(b) ? [a, b] : [b, a];
        expect(printed(low).lte(printed(high))).toBe(true);
        expect(printed(a).minus(a).abs().lte('0.005')).toBe(true);
        expect(printed(printed(a)).eq(printed(a))).toBe(true);
      }),
    );
  });

  test('0.1 is one tenth, as the shortest decimal of the float', () => {
    expect(decimal(0.1).plus(decimal(0.2)).toFixed()).toBe('0.3');
    expect(toFloat(decimal('5').div('3'))).toBe(5 / 3);
  });

  test.each([
    ['3', '3'],
    ['3.0000000000000001', '3'],
    ['3.1', '4'],
    ['0', '0'],
  ])('rounding up: %s gives %s', (value, expected) =>
    expect(roundUp(decimal(value)).toFixed()).toBe(expected),
  );

  test('digits are asked for', () => expect(roundHalfUp(decimal('0.00125'), 4).toFixed()).toBe('0.0013'));
});
