import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../rules/decimal.ts';
import {
  indeksKepuasanMasyarakat,
  nilaiGabungan,
  nilaiKomponen,
  nilaiLapangan,
  peringkatLomba,
} from '../../../rules/lomba/index.ts';
import { se65Pj2010 as se65 } from '../../../rules/lomba/versions/2010-05-18-se-65.ts';

const mark = fc.integer({ min: 0, max: 10000 }).map((units) => decimal(units).div(decimal('100')));

/** Weights of whole percents that add up to 100. */
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 })
  .map((cuts) => [...cuts, 0, 100].sort((a, b) => a - b))
  .map((cuts) => cuts.slice(1).map((cut, index) => decimal(cut - (cuts[index] ?? 0))));

const assessment = weights.chain((bobot) =>
  fc
    .array(mark, { minLength: bobot.length, maxLength: bobot.length })
    .map((rataRata) => ({ rataRata, bobot })),
);

function ok<T>(result: { ok: true; nilai: T } | { ok: false; kesalahan: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.nilai;
}

test('the field assessment lies between its least and greatest component, rounding of each aside', () => {
  fc.assert(
    fc.property(assessment, ({ rataRata, bobot }) => {
      const slack = decimal('0.005').times(decimal(bobot.length));
      const total = ok(nilaiLapangan(se65, rataRata, bobot)).nilai;
      expect(rataRata.some((each) => each.lte(total.plus(slack)))).toBe(true);
      expect(rataRata.some((each) => each.gte(total.minus(slack)))).toBe(true);
    }),
  );
});

test('it is the sum of the values of its components, as a reader adds them up', () => {
  fc.assert(
    fc.property(assessment, ({ rataRata, bobot }) => {
      const components = rataRata.map(
        (mean, index) => ok(nilaiKomponen(se65, [mean], bobot[index] ?? decimal('0'))).nilai,
      );
      const sum = components.reduce((total, each) => total.plus(each), decimal('0'));
      expect(ok(nilaiLapangan(se65, rataRata, bobot)).nilai.eq(sum)).toBe(true);
    }),
  );
});

test('a better mark never lowers it', () => {
  fc.assert(
    fc.property(assessment, fc.nat(), mark, ({ rataRata, bobot }, seed, better) => {
      const place = seed % rataRata.length;
      const raised = rataRata.map((each, index) => (index === place && better.gt(each) ? better : each));
      const [before, after] = [rataRata, raised].map((list) => ok(nilaiLapangan(se65, list, bobot)).nilai);
      expect(after?.gte(before ?? decimal('101'))).toBe(true);
    }),
  );
});

test('weights that miss 100 by a hundredth or more are refused', () => {
  fc.assert(
    fc.property(assessment, fc.integer({ min: 1, max: 5000 }), ({ rataRata, bobot }, units) => {
      const off = decimal(units).div(decimal('100'));
      const wrong = bobot.map((weight, index) => (index === 0 ? weight.plus(off) : weight));
      const result = nilaiLapangan(se65, rataRata, wrong);
      expect(result.ok ? null : result.kesalahan.jenis).toBe('dilarang');
    }),
  );
});

test('field and survey together lie between the two', () => {
  fc.assert(
    fc.property(mark, mark, fc.integer({ min: 0, max: 100 }), (lapangan, survei, share) => {
      const porsi = { lapangan: decimal(share), survei: decimal(100 - share) };
      const { nilai } = ok(nilaiGabungan(se65, { lapangan, survei }, porsi));
      const [low, high] = lapangan.lt(survei) ? [lapangan, survei] : [survei, lapangan];
      expect(nilai.gte(low) && nilai.lte(high)).toBe(true);
    }),
  );
});

test('IKM lies within 20 and 100 and ignores unanswered questions and order', () => {
  const answers = fc
    .array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 60 })
    .filter((list) => list.some((each) => each !== null));
  fc.assert(
    fc.property(answers, (list) => {
      const index = (each: readonly (number | null)[]) =>
        ok(
          indeksKepuasanMasyarakat(
            se65,
            each.map((answer) => (answer === null ? null : decimal(answer))),
          ),
        ).nilai;
      const result = index(list);
      expect(result.gte('20') && result.lte('100')).toBe(true);
      expect(index(list.filter((each) => each !== null).reverse()).eq(result)).toBe(true);
    }),
  );
});

test('the ranking does not depend on the order of the offices', () => {
  const offices = fc
    .array(fc.integer({ min: 7000, max: 7010 }), { minLength: 1, maxLength: 12 })
    .map((units) => units.map((each, id) => ({ id, nilai: decimal(each).div(decimal('100')) })));
  const shuffled = offices.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const ranks = (each: typeof list) =>
        new Map(peringkatLomba(se65, each).map(({ peserta, peringkat }) => [peserta.id, peringkat]));
      const [one, two] = [ranks(list), ranks(other)];
      for (const { id } of list) expect(two.get(id)).toBe(one.get(id));
    }),
  );
});

test('a higher value never ranks lower, and a rank counts those above', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (values) => {
      const ranking = peringkatLomba(
        se65,
        values.map((nilai) => ({ nilai })),
      );
      for (const { peserta, peringkat } of ranking) {
        expect(peringkat).toBe(values.filter((each) => each.gt(peserta.nilai)).length + 1);
      }
    }),
  );
});
