import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, type Decimal } from '../../../rules/decimal.ts';
import type { Result } from '../../../rules/result.ts';
import type { Worked } from '../../../rules/step.ts';
import type { Polarisasi } from '../../../rules/kinerja/aturan.ts';
import { capaianIku } from '../../../rules/kinerja/capaian-iku.ts';
import { indeksAnggaran } from '../../../rules/kinerja/ikpa-index.ts';
import { nilaiIkpa } from '../../../rules/kinerja/ikpa.ts';
import { nilaiPerspektif, nilaiSasaranStrategis } from '../../../rules/kinerja/nilai-ss.ts';
import { nilaiKinerjaOrganisasi } from '../../../rules/kinerja/nko.ts';
import { kmk300Tahun2022 as kmk } from '../../../rules/kinerja/versions/2022-07-28-kmk-300.ts';
import { lakinKlip2024 as lakin } from '../../../rules/kinerja/versions/2024-01-01-lakin-klip.ts';
import { per5Pb2022 } from '../../../rules/kinerja/versions/2022-01-01-per-5-pb-2022.ts';
import { per5Pb2024 } from '../../../rules/kinerja/versions/2024-01-01-per-5-pb-2024.ts';

/** A number with up to 4 decimals. */
const number = (min: number, max: number) =>
  fc.integer({ min: min * 10000, max: max * 10000 }).map((units) => decimal(units).div(decimal('10000')));

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((units) => decimal(units).div(decimal('100')));

function value(result: Result<Worked<Decimal>>): Decimal {
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.nilai.nilai;
}

const capaian = (realisasi: Decimal, target: Decimal, polarisasi: Polarisasi) =>
  value(capaianIku(kmk, realisasi, target, polarisasi));

describe('capaian', () => {
  const target = number(0, 1000).filter((each) => each.gt('0'));

  test('stays within 0 and 120', () => {
    fc.assert(
      fc.property(
        number(0, 2000),
        target,
        fc.constantFrom('maximize', 'minimize', 'stabilize'),
        (r, t, polarisasi) => {
          const result = capaian(r, t, polarisasi);
          expect(result.gte('0') && result.lte('120')).toBe(true);
        },
      ),
    );
  });

  test('rises with realisasi where more is better, falls where less is better', () => {
    fc.assert(
      fc.property(number(0, 2000), number(0, 500), target, (r, more, t) => {
        expect(capaian(r.plus(more), t, 'maximize').gte(capaian(r, t, 'maximize'))).toBe(true);
        expect(capaian(r.plus(more), t, 'minimize').lte(capaian(r, t, 'minimize'))).toBe(true);
      }),
    );
  });

  test('stabilize: a deviation costs the same in either direction, and more costs more', () => {
    fc.assert(
      fc.property(
        target,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 50 }),
        (t, percent, more) => {
          const off = t.times(decimal(percent)).div(decimal('100'));
          const further = t.times(decimal(percent + more)).div(decimal('100'));
          expect(capaian(t.plus(off), t, 'stabilize').eq(capaian(t.minus(off), t, 'stabilize'))).toBe(true);
          expect(capaian(t.plus(further), t, 'stabilize').lte(capaian(t.plus(off), t, 'stabilize'))).toBe(
            true,
          );
        },
      ),
    );
  });

  test('on target every polarity gives 100', () => {
    fc.assert(
      fc.property(target, (t) => {
        for (const each of ['maximize', 'minimize', 'stabilize'] as const) {
          expect(capaian(t, t, each).eq('100')).toBe(true);
        }
      }),
    );
  });
});

describe('means', () => {
  const weighted = fc
    .array(fc.tuple(hundredths(0, 120), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 12 })
    .filter((pairs) => pairs.some(([, weight]) => weight > 0));

  test('NSS and NKO lie between the least and the greatest value that weighs', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const values = pairs.map(([each]) => each);
        const weights = pairs.map(([, weight]) => decimal(weight));
        const counted = pairs.filter(([, weight]) => weight > 0).map(([each]) => each);
        for (const mean of [nilaiSasaranStrategis, nilaiKinerjaOrganisasi]) {
          const result = value(mean(kmk, values, weights));
          expect(counted.some((each) => each.lte(result))).toBe(true);
          expect(counted.some((each) => each.gte(result))).toBe(true);
        }
      }),
    );
  });

  test('only the share of a weight counts, and equal weights are as none', () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 1, max: 50 }), (pairs, factor) => {
        const values = pairs.map(([each]) => each);
        const weights = pairs.map(([, weight]) => decimal(weight));
        const larger = weights.map((weight) => weight.times(decimal(factor)));
        const equal = values.map(() => decimal(factor));
        const nss = (bobot: readonly Decimal[] | null) => value(nilaiSasaranStrategis(kmk, values, bobot));
        expect(nss(larger).eq(nss(weights))).toBe(true);
        expect(nss(equal).eq(nss(null))).toBe(true);
        expect(nss(null).eq(value(nilaiPerspektif(kmk, values)))).toBe(true);
      }),
    );
  });

  test('the steps of a mean add up to it', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const result = nilaiSasaranStrategis(
          kmk,
          pairs.map(([each]) => each),
          pairs.map(([, weight]) => decimal(weight)),
        );
        if (!result.ok) throw new Error(result.kesalahan.jenis);
        const total = result.nilai.langkah.reduce(
          (sum, { nilai }) => (typeof nilai === 'string' ? sum : sum.plus(nilai)),
          decimal('0'),
        );
        expect(total.minus(result.nilai.nilai).abs().lte('0.005000001')).toBe(true);
      }),
    );
  });
});

describe('index of budget performance', () => {
  test('rises with the value in every quarter and stays within 0 and 120', () => {
    fc.assert(
      fc.property(number(0, 100), number(0, 100), fc.integer({ min: 1, max: 4 }), (a, b, quarter) => {
        const [low, high] = a.lt(b) ? [a, b] : [b, a];
        const index = (each: Decimal) => value(indeksAnggaran(lakin, each, decimal(quarter)));
        expect(index(high).gte(index(low))).toBe(true);
        expect(index(low).gte('0') && index(high).lte('120')).toBe(true);
      }),
    );
  });

  test('every rising band of the table ends at the index the next one begins with', () => {
    const highestFirst = lakin.indeksTriwulanTerakhir.pita;
    const joints = highestFirst.slice(1).flatMap(({ batasBawah, isi }, index) => {
      const next = highestFirst[index];
      if (isi.pembagi === null || next === undefined) return [];
      const end = isi.indeks.plus(next.batasBawah.minus(batasBawah).div(isi.pembagi));
      return [[end.toFixed(), next.isi.indeks.toFixed()]];
    });
    expect(joints).toEqual([
      ['120', '120'],
      ['100', '100'],
    ]);
  });

  test('in the quarters before the last it is cut at 120', () => {
    const easier = {
      ...lakin,
      indeksTriwulanBerjalan: { ...lakin.indeksTriwulanBerjalan, target: decimal('80') },
    };
    expect(value(indeksAnggaran(easier, decimal('95.99'), decimal('1'))).eq('119.99')).toBe(true);
    expect(value(indeksAnggaran(easier, decimal('96.01'), decimal('1'))).eq('120')).toBe(true);
  });
});

describe('IKPA', () => {
  for (const aturan of [per5Pb2022, per5Pb2024]) {
    test(`${aturan.peraturan.singkatan}: lies between the least and the greatest indicator that applies`, () => {
      const count = aturan.indikator.daftar.length;
      const indikator = fc
        .array(fc.option(hundredths(0, 100)), { minLength: count, maxLength: count })
        .filter((values) => values.some((each) => each !== null));
      fc.assert(
        fc.property(indikator, (values) => {
          const known = values.filter((each) => each !== null);
          const result = value(nilaiIkpa(aturan, values, null));
          expect(known.some((each) => each.lte(result)) && known.some((each) => each.gte(result))).toBe(true);
        }),
      );
    });
  }
});
