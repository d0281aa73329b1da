import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realisasiUntukCapaian } from '../../../documents/lakin/audit/realisasi-untuk-capaian.ts';
import { decimal, printed, toFloat, type Decimal, type Result } from '../../../rules/index.ts';
import {
  capaianIku,
  indeksAnggaran,
  manajemenKinerja,
  nkaUntukIndeks,
  rumusLakin,
} from '../../../rules/kinerja/index.ts';

const [aturan] = manajemenKinerja;
const [rumus] = rumusLakin;
if (aturan === undefined || rumus === undefined) throw new Error('no version');

function nilaiOf<T>(result: Result<{ readonly nilai: T }>): T {
  if (!result.ok) throw new Error(result.kesalahan.jenis);
  return result.nilai.nilai;
}

function capaian(realisasi: Decimal, target: Decimal, polarisasi: 'maximize' | 'minimize'): Decimal {
  return nilaiOf(capaianIku(aturan as NonNullable<typeof aturan>, realisasi, target, polarisasi));
}

const cents = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => decimal(value).div(decimal('100')));

describe('the realisasi that a printed capaian would need', () => {
  test.each([
    ['114.85', '114.84', '64', '73.5008'],
    ['114.83', '114.84', '64', '73.4943'],
    ['107.94', '107.95', '79', '85.2765'],
    ['100', '99.99', '64', '63.9968'],
  ])('%s instead of %s on %s', (wanted, given, target, expected) => {
    const needed = realisasiUntukCapaian(decimal(wanted), decimal(given), decimal(target), 'maximize');
    expect(needed?.toFixed()).toBe(expected);
  });

  test('stabilize has two, so none is named', () => {
    expect(realisasiUntukCapaian(decimal('90'), decimal('80'), decimal('64'), 'stabilize')).toBeNull();
  });

  test('gives the printed capaian, and a step nearer does not', () => {
    const property = fc.property(
      cents(100, 11_000),
      cents(100, 11_900),
      cents(100, 11_900),
      fc.constantFrom('maximize' as const, 'minimize' as const),
      (target, wanted, given, polarisasi) => {
        fc.pre(!wanted.eq(given));
        const needed = realisasiUntukCapaian(wanted, given, target, polarisasi);
        if (needed === null) throw new Error('nothing needed');
        expect(capaian(needed, target, polarisasi).toFixed(2)).toBe(printed(wanted).toFixed(2));
        const rises = wanted.gt(given) === (polarisasi === 'maximize');
        const nearer = rises ? needed.minus(decimal('0.0002')) : needed.plus(decimal('0.0002'));
        expect(capaian(nearer, target, polarisasi).eq(wanted)).toBe(false);
      },
    );
    fc.assert(property);
  });
});

describe('the NKA that an index would need', () => {
  test.each([
    [120, 95],
    [119.95, 94.99],
    [112.5, 93.5],
    [100, 91],
    [90, 85.5],
    [80, 80],
    [79.9, 0],
    [50, 0],
  ])('%d needs %d', (indeks, nka) => {
    const needed = nkaUntukIndeks(rumus, decimal(indeks));
    expect(toFloat(needed?.nka ?? decimal('-1'))).toBe(nka);
  });

  test.each([120.01, -1])('%d is none of the table', (indeks) => {
    expect(nkaUntukIndeks(rumus, decimal(indeks))).toBeNull();
  });

  test('is the least that gives at least that index', () => {
    const property = fc.property(cents(7991, 12_000), (indeks) => {
      const nka = nkaUntukIndeks(rumus, indeks)?.nka;
      if (nka === undefined) throw new Error('no NKA');
      const up = printed(nka).lt(nka) ? printed(nka).plus(decimal('0.01')) : printed(nka);
      const index = nilaiOf(indeksAnggaran(rumus, up, decimal('4')));
      expect(index.gte(indeks)).toBe(true);
    });
    fc.assert(property);
  });
});
