import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, printed, sum, type Decimal } from '../../../rules/decimal.ts';
import {
  batasPengumuman,
  batasTugasPengganti,
  batasUjianSusulan,
  jumlahTerbaik,
  kehadiranDenganPengganti,
  nilaiPatokan,
  penilaianPeserta,
  peringkatDanRekomendasi,
  programBerlaku,
  type NilaiPeserta,
  type ProgramKlasikal,
} from '../../../rules/diklat/index.ts';
import { kapPenilaiPajakDasar2018 as program } from '../../../rules/diklat/versions/2018-12-01-kap-penilai-pajak-dasar.ts';
import { kapElearningArDasar2021 } from '../../../rules/diklat/versions/2021-05-10-kap-elearning-ar-dasar.ts';

const courses = program.mataPelajaran.daftar;
const mark = fc.integer({ min: 0, max: 10_000 }).map((cents) => decimal(cents).div('100'));
const marks = fc.record({
  mataPelajaran: fc.array(fc.record({ kehadiran: mark, tugas: mark, pengganti: fc.boolean() }), {
    minLength: courses.length,
    maxLength: courses.length,
  }),
  resume: mark,
  ujian: fc.record({ praktik: mark, lisan: mark }),
});

const assess = (nilai: NilaiPeserta) => {
  const result = penilaianPeserta(program, nilai);
  if (!result.ok) throw new Error(result.kesalahan.jenis);
  return result.nilai;
};
const same = (value: string): NilaiPeserta => ({
  mataPelajaran: courses.map(() => ({ kehadiran: decimal(value), tugas: decimal(value), pengganti: false })),
  resume: decimal(value),
  ujian: { praktik: decimal(value), lisan: decimal(value) },
});

describe('the tables of the KAP', () => {
  test('lesson hours: face to face and otherwise make the total, 120 with Nilai Patokan, 122 in all', () => {
    for (const course of courses)
      expect(course.jpTatapMuka.plus(course.jpNonTatapMuka).eq(course.jp)).toBe(true);
    const jp = sum(courses.map((course) => course.jp));
    expect(jp.toFixed()).toBe('120');
    expect(jp.plus(sum(program.kegiatanLain.daftar.map((each) => each.jp))).eq(program.totalJp.nilai)).toBe(
      true,
    );
  });

  test('15 courses pokok, 3 penunjang, 7 examined; every place in the sequence once', () => {
    expect(courses.filter((course) => course.kelompok === 'pokok')).toHaveLength(15);
    expect(courses.filter((course) => course.diujikan)).toHaveLength(7);
    expect(courses.map((course) => course.urutan).sort((a, b) => a - b)).toEqual(
      courses.map((_, index) => index + 1),
    );
  });

  test('the printed Nilai Patokan of the KAP are the exact shares with 2 decimals; they add up to 99,98', () => {
    const shares = nilaiPatokan(courses.map((course) => course.jp));
    const printedShares = shares.ok ? shares.nilai.map(printed) : [];
    expect(printedShares.map((share) => share.toFixed(2)).join(' ')).toBe(
      '5.00 5.00 5.83 5.83 3.33 3.33 5.00 7.50 7.50 5.83 4.17 7.50 3.33 7.50 12.50 2.50 2.50 5.83',
    );
    expect(sum(printedShares).toFixed()).toBe('99.98');
  });

  test('e-learning: 57 JP, proporsi 100%', () => {
    const { mataPelajaran, totalJp, unit } = kapElearningArDasar2021;
    expect(sum(mataPelajaran.daftar.map((course) => course.jp)).eq(totalJp.nilai)).toBe(true);
    expect(sum(unit.daftar.map((each) => each.proporsi)).toFixed()).toBe('100');
  });

  test.each([
    [program.bobotNpr.kehadiran, program.bobotNpr.tugas],
    [program.bobotNuk.praktik, program.bobotNuk.lisan],
    [program.bobotNa.resume, program.bobotNa.nt, program.bobotNa.ujian],
  ])('weights add up to 100', (...weights: Decimal[]) => expect(sum(weights).toFixed()).toBe('100'));
});

describe('the whole chain', () => {
  test('65 everywhere passes with 65,00 although the printed NP add up to less than 100', () => {
    const result = assess(same('65'));
    expect(result.jumlahNt.toFixed()).toBe('65');
    // Attendance of 65% misses 80% in each course; nothing else is missed.
    expect(result.tidakTerpenuhi).toHaveLength(courses.length);
  });

  test('marks stay between the least and the greatest mark that went in', () => {
    fc.assert(
      fc.property(marks, (nilai) => {
        const { jumlahNt, ujian } = assess({
          ...nilai,
          mataPelajaran: nilai.mataPelajaran.map((m) => ({ ...m, pengganti: false })),
        });
        const all = [
          nilai.resume,
          nilai.ujian.praktik,
          nilai.ujian.lisan,
          ...nilai.mataPelajaran.flatMap((m) => [m.kehadiran, m.tugas]),
        ];
        const sorted = all.sort((a, b) => a.cmp(b));
        const [least, greatest] = [sorted[0], sorted.at(-1)];
        for (const value of [jumlahNt, ujian?.nilaiAkhir]) {
          expect(value?.gte(printed(least ?? value))).toBe(true);
          expect(value?.lte(printed(greatest ?? value))).toBe(true);
        }
      }),
    );
  });

  test('a better mark never makes a worse NA, and never unmakes a pass', () => {
    fc.assert(
      fc.property(marks, fc.nat(courses.length - 1), mark, (nilai, index, better) => {
        const raised: NilaiPeserta = {
          ...nilai,
          mataPelajaran: nilai.mataPelajaran.map((m, at) =>
            at === index && better.gt(m.tugas) ? { ...m, tugas: better } : m,
          ),
        };
        const [before, after] = [assess(nilai), assess(raised)];
        expect(after.ujian?.nilaiAkhir.gte(before.ujian?.nilaiAkhir ?? '0')).toBe(true);
        if (before.lulus) expect(after.lulus).toBe(true);
      }),
    );
  });

  test('who did not sit the examination does not pass, and the susulan rule is named', () => {
    const result = assess({ ...same('90'), ujian: null });
    expect(result.lulus).toBe(false);
    expect(result.ujian).toBeNull();
    expect(result.tidakTerpenuhi.map((each) => [each.uraian, each.sumber.pasal])).toEqual([
      ['tidak mengikuti ujian komprehensif', 'Evaluasi Level 2, Ujian Susulan 3'],
    ]);
  });

  test('a mark too few is an error, not a zero', () => {
    const nilai = same('90');
    expect(
      penilaianPeserta(program, { ...nilai, mataPelajaran: nilai.mataPelajaran.slice(1) }),
    ).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'panjang-berbeda', panjang: 17, panjangPembanding: 18 },
    });
  });
});

describe('substitute assignment (Persyaratan Umum Peserta Ujian 5)', () => {
  test.each([
    ['0', '80'],
    ['79.99', '80'],
    ['80', '80'],
    ['93.33', '93.33'],
  ])('attendance of %s counts as %s', (hadir, expected) => {
    expect(kehadiranDenganPengganti(program, decimal(hadir)).nilai.toFixed()).toBe(expected);
  });
});

describe('dates', () => {
  test('susulan within 14 days, substitute assignment a day before, announcement within a month', () => {
    expect(batasUjianSusulan(program, '2026-10-30').tanggal).toBe('2026-11-13');
    expect(batasTugasPengganti(program, '2026-11-01').tanggal).toBe('2026-10-31');
    expect(batasPengumuman(program, '2026-01-31').tanggal).toBe('2026-02-28');
  });

  test('no version before its date', () => {
    expect(programBerlaku('penilai-pajak-dasar', '2018-12-01')).toMatchObject({ ok: true });
    expect(programBerlaku('penilai-pajak-dasar', '2018-11-30')).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'tidak-ada-versi', versiPertama: '2018-12-01' },
    });
    expect(programBerlaku('tidak-ada', '2026-01-01')).toBeUndefined();
  });
});

describe('recommendation (Ketentuan kelulusan 3)', () => {
  const candidate = (nilai: string, lulus = true) => ({
    lulus,
    ujian: { nilaiAkhir: decimal(nilai), predikat: predikatOf(nilai) },
  });

  test.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [30, 3],
    [31, 4],
  ])('the best 10%% of %i are %i places', (jumlah, places) =>
    expect(jumlahTerbaik(program, jumlah)).toBe(places),
  );

  test('who ties at the border is in; Amat Baik is in whatever the rank; who fails is out', () => {
    const people = ['89', '88', '87', '87', '86'].map((nilai) => candidate(nilai));
    const rest = Array.from({ length: 24 }, () => candidate('70'));
    const result = peringkatDanRekomendasi(program, [candidate('99', false), ...people, ...rest]);
    expect(result.slice(0, 6)).toEqual([
      { peringkat: null, rekomendasi: [] },
      { peringkat: 1, rekomendasi: ['terbaik'] },
      { peringkat: 2, rekomendasi: ['terbaik'] },
      { peringkat: 3, rekomendasi: ['terbaik'] },
      { peringkat: 3, rekomendasi: ['terbaik'] },
      { peringkat: 5, rekomendasi: [] },
    ]);
    const excellent = peringkatDanRekomendasi(program, [candidate('92'), candidate('91'), candidate('90')]);
    expect(excellent.map((each) => each.rekomendasi)).toEqual([
      ['predikat', 'terbaik'],
      ['predikat'],
      ['predikat'],
    ]);
  });
});

function predikatOf(nilai: string): ProgramKlasikal['predikat']['pita'][number]['isi'] {
  const band = program.predikat.pita.find((each) => each.batasBawah.lte(nilai));
  if (band === undefined) throw new Error(nilai);
  return band.isi;
}
