import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  akInpassing,
  akKonversi,
  akPenulis,
  angkaKreditButir,
  capaianDiakui,
  penilaianKenaikan,
  semuaButir,
} from '../../../rules/angka-kredit/index.ts';
import { permenpanrb50Tahun2020 as perButir } from '../../../rules/angka-kredit/versions/2020-07-01-permenpanrb-50-2020.ts';
import { permenpanrb1Tahun2023 as konversi } from '../../../rules/angka-kredit/versions/2023-07-01-permenpanrb-1-2023.ts';
import { decimal, sum, type Decimal } from '../../../rules/decimal.ts';
import type { Result } from '../../../rules/result.ts';
import type { Worked } from '../../../rules/step.ts';

function valueOf<T>(result: Result<Worked<T>>): T {
  if (!result.ok) throw new Error(result.kesalahan.jenis);
  return result.nilai.nilai;
}

/** An Angka Kredit of 0 to 300 with 4 decimals. */
const ak = fc
  .integer({ min: 0, max: 3_000_000 })
  .map((tenThousandths) => decimal(tenThousandths).div('10000'));
const positive = ak.filter((each) => each.gt('0'));
const whole = (min: number, max: number) => fc.integer({ min, max }).map(decimal);
const jenjang = fc.constantFrom(...perButir.jenjang.nilai);
const butir = fc.constantFrom(...semuaButir(perButir));
const ordered = (a: Decimal, b: Decimal): [Decimal, Decimal] => (a.lte(b) ? [a, b] : [b, a]);

describe('recognised achievement', () => {
  test('is never above 150% of the target nor above the achievement, and never falls when it rises', () => {
    fc.assert(
      fc.property(ak, ak, positive, (one, other, target) => {
        const [less, more] = ordered(one, other).map((each) =>
          valueOf(capaianDiakui(perButir, each, target)),
        );
        if (less === undefined || more === undefined) throw new Error('two results');
        expect(more.lte(target.times('1.5'))).toBe(true);
        expect(more.lte(ordered(one, other)[1])).toBe(true);
        expect(less.lte(more)).toBe(true);
      }),
    );
  });
});

describe('butir', () => {
  test('earn 80% to 100% of volume × Angka Kredit, or lie out of reach', () => {
    fc.assert(
      fc.property(butir, jenjang, whole(0, 5000), (each, level, volume) => {
        const result = angkaKreditButir(perButir, each.kode, level, volume);
        if (!result.ok) {
          expect(result.kesalahan.jenis).toBe('dilarang');
          expect(each.pelaksana).toHaveLength(1);
          return;
        }
        if (each.nilai.jenis !== 'tetap') return;
        const full = each.nilai.ak.times(volume);
        const slack = decimal('0.00005');
        expect(result.nilai.nilai.lte(full.plus(slack))).toBe(true);
        expect(result.nilai.nilai.gte(full.times('0.8').minus(slack))).toBe(true);
        if (each.pelaksana.includes(level)) expect(result.nilai.nilai.eq(full)).toBe(true);
      }),
    );
  });

  test('earn more for more', () => {
    fc.assert(
      fc.property(whole(0, 5000), whole(0, 5000), (one, other) => {
        const [less, more] = ordered(one, other);
        const earned = (volume: Decimal) => valueOf(angkaKreditButir(perButir, 'E.1.2', 'Terampil', volume));
        expect(earned(less).lte(earned(more))).toBe(true);
      }),
    );
  });
});

describe('authors', () => {
  test('with a main author share exactly the whole', () => {
    for (const { utama, pembantu, jumlahPenulis } of perButir.penulis.pembagian) {
      const assisting = (pembantu ?? decimal('0')).times(jumlahPenulis.minus('1'));
      expect(utama.plus(assisting).toFixed()).toBe('100');
    }
  });

  test('receive together what the work is worth, but for the rounding of each part', () => {
    fc.assert(
      fc.property(ak, fc.integer({ min: 1, max: 4 }), fc.boolean(), (whole, count, equal) => {
        const part = (index: number) => {
          const peran = equal ? 'setara' : index === 0 ? 'utama' : 'pembantu';
          return valueOf(akPenulis(perButir, whole, decimal(count), peran));
        };
        const total = sum(Array.from({ length: count }, (_, index) => part(index)));
        expect(
          total
            .minus(whole)
            .abs()
            .lte(decimal('0.00005').times(decimal(count))),
        ).toBe(true);
      }),
    );
  });
});

describe('inpassing', () => {
  test('never falls with the years', () => {
    const golongan = fc.constantFrom(...perButir.inpassing.daftar.map((row) => row.golongan));
    fc.assert(
      fc.property(golongan, ak, ak, (each, one, other) => {
        const [less, more] = ordered(one, other);
        const given = (years: Decimal) => valueOf(akInpassing(perButir, each, years));
        expect(given(less).lte(given(more))).toBe(true);
      }),
    );
  });
});

describe('conversion', () => {
  const level = fc.constantFrom(...konversi.jenjang.nilai);
  const predikat = fc.constantFrom(...konversi.predikat.nilai);

  test('rises with the months and with the predikat, up to 150% of the coefficient', () => {
    fc.assert(
      fc.property(level, predikat, predikat, fc.integer({ min: 1, max: 11 }), (each, one, other, months) => {
        const earned = (p: typeof one, m: number) => valueOf(akKonversi(konversi, each, p, decimal(m)));
        expect(earned(one, months).lt(earned(one, months + 1))).toBe(true);
        const [worse, better] = one.persen.lte(other.persen) ? [one, other] : [other, one];
        expect(earned(worse, months).lte(earned(better, months))).toBe(true);
        expect(earned(one, months).lte(konversi.koefisien[each].nilai.times('1.5'))).toBe(true);
      }),
    );
  });

  test('of two periods adds up to that of both, but for the rounding of each', () => {
    fc.assert(
      fc.property(level, predikat, fc.integer({ min: 1, max: 11 }), (each, p, months) => {
        const earned = (m: number) => valueOf(akKonversi(konversi, each, p, decimal(m)));
        const apart = earned(months).plus(earned(12 - months));
        expect(apart.minus(earned(12)).abs().lte('0.015')).toBe(true);
      }),
    );
  });
});

describe('promotion', () => {
  test('counts penunjang up to 20% and never carries it on', () => {
    const golongan = fc.constantFrom(...perButir.kenaikanPangkat.nilai.map((row) => row.golongan));
    fc.assert(
      fc.property(golongan, ak, ak, ak, ak, (each, before, tugas, profesi, penunjang) => {
        const hasil = valueOf(
          penilaianKenaikan(perButir, {
            golongan: each,
            kelebihanSebelumnya: before,
            tugasJabatan: tugas,
            pengembanganProfesi: profesi,
            penunjang,
          }),
        );
        expect(hasil.penunjangDihitung.lte(hasil.akDibutuhkan.times('0.2'))).toBe(true);
        expect(hasil.kelebihan.gte('0')).toBe(true);
        expect(hasil.kelebihan.lte(sum([before, tugas, profesi]))).toBe(true);
        if (hasil.dapatNaik) expect(hasil.jumlah.gte(hasil.akDibutuhkan)).toBe(true);
      }),
    );
  });
});
