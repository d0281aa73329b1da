import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../rules/decimal.ts';
import { readNumber, writeNumber, writeNumberInFull, writeShare } from '../../rules/number-text.ts';

describe('reading numbers from text', () => {
  test.each([
    ['75,5', '75.5'],
    ['75.5', '75.5'],
    [' 100 ', '100'],
    ['80 %', '80'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['-3,25', '-3.25'],
    ['0.125', '0.125'],
    ['1e-7', '0.0000001'],
  ])('%s is %s', (text, expected) => {
    const read = readNumber(text);
    expect(read.ok && read.nilai.toFixed()).toBe(expected);
  });

  test.each(['1.234', '12.500', '-1.000'])(
    '%s could be thousands or a fraction and is never guessed',
    (text) => {
      expect(readNumber(text)).toEqual({ ok: false, kesalahan: 'angka-ambigu' });
    },
  );

  test.each(['', 'enam', '1,2,3', '1.23,4', '0x10', '--1', 'Infinity', '1e9999', '=1+1'])(
    '%s is no number',
    (text) => {
      expect(readNumber(text)).toEqual({ ok: false, kesalahan: 'bukan-angka' });
    },
  );
});

describe('writing numbers', () => {
  test.each([
    ['1234.5', 2, '1.234,50'],
    ['64.995', 2, '65,00'],
    ['-1234567.891', 1, '-1.234.567,9'],
    ['0', 0, '0'],
  ] as const)('%s with %i digits is %s', (value, digits, expected) => {
    expect(writeNumber(decimal(value), digits)).toBe(expected);
  });

  test('in full: own digits, two at least', () => {
    expect(writeNumberInFull(decimal('0.0025'))).toBe('0,0025');
    expect(writeNumberInFull(decimal('80'))).toBe('80,00');
    expect(writeNumberInFull(decimal('5').div('3'))).toBe('1,6667');
    expect(writeShare(decimal('7.5'))).toBe('7,5');
  });

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const value = decimal(cents).div('100');
        const read = readNumber(writeNumber(value, 2));
        expect(read.ok && read.nilai.eq(value)).toBe(true);
      }),
    );
  });
});
