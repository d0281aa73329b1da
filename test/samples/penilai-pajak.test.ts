import { beforeAll, describe, expect, test } from 'vitest';
import { decimal, toFloat } from '../../rules/index.ts';
import {
  batasPengumuman,
  batasTugasPengganti,
  batasUjianSusulan,
  jumlahTerbaik,
  kehadiran,
  nilaiPatokan,
  penilaianPeserta,
  peringkatDanRekomendasi,
  type PenilaianPeserta,
  type Peringkat,
} from '../../rules/diklat/index.ts';
import { KASUS_PENILAI } from '../../samples/make/penilai-pajak-cases.ts';
import { programKlasikal } from '../../samples/make/programme.ts';
import { numberIn, readSample, rowsOf, textIn, type Sample } from './read-sample.ts';

type Row = ReturnType<typeof rowsOf>[number];

interface Participant {
  readonly nama: string;
  readonly ujian: Row;
  readonly nilai: readonly Row[];
  readonly hasil: PenilaianPeserta;
  readonly peringkat: Peringkat;
}

const program = programKlasikal('penilai-pajak-dasar', '2026-09-07');
const courses = program.mataPelajaran.daftar;

let sample: Sample;
let participants: readonly Participant[];

beforeAll(async () => {
  sample = await readSample('penilai-pajak-dasar.xlsx');
  const marks = rowsOf(sample, 'Nilai');
  const assessed = rowsOf(sample, 'Ujian').map((ujian) => {
    const nilai = marks.filter((row) => row.get('NIP') === ujian.get('NIP'));
    return { nama: textIn(ujian, 'Nama'), ujian, nilai, hasil: assess(ujian, nilai) };
  });
  const ranks = peringkatDanRekomendasi(
    program,
    assessed.map(({ hasil }) => hasil),
  );
  participants = assessed.map((each, index) => {
    const peringkat = ranks[index];
    if (peringkat === undefined) throw new Error('A rank is missing.');
    return { ...each, peringkat };
  });
});

/** The rules, from nothing but what was entered. */
function assess(ujian: Row, nilai: readonly Row[]): PenilaianPeserta {
  const result = penilaianPeserta(program, {
    mataPelajaran: courses.map((course) => {
      const [row, ...others] = nilai.filter((each) => each.get('Mata Pelajaran') === course.nama);
      if (row === undefined || others.length > 0) throw new Error(`${course.nama} is not there once.`);
      return {
        kehadiran: kehadiran(decimal(numberIn(row, 'JP Hadir')), course.jp),
        tugas: decimal(numberIn(row, 'Tugas (Q)')),
        pengganti: row.get('Pengganti') === 'Ya',
      };
    }),
    resume: decimal(numberIn(ujian, 'Resume')),
    ujian: { praktik: decimal(numberIn(ujian, 'Praktik')), lisan: decimal(numberIn(ujian, 'Lisan')) },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.nilai;
}

function participant(kasus: string): Participant {
  const nama = KASUS_PENILAI.find((each) => each.kasus === kasus)?.nama;
  const found = participants.find((each) => each.nama === nama);
  if (found === undefined) throw new Error(`No participant ${kasus}.`);
  return found;
}

function course({ nilai }: Participant, nama: string): Row {
  const row = nilai.find((each) => each.get('Mata Pelajaran') === nama);
  if (row === undefined) throw new Error(`No marks in ${nama}.`);
  return row;
}

describe('plain formulas and rules agree', () => {
  test('30 participants, 18 courses each, in the order of the sheet Peserta', () => {
    expect(participants).toHaveLength(30);
    expect(rowsOf(sample, 'Nilai')).toHaveLength(540);
    const names = rowsOf(sample, 'Peserta').map((row) => row.get('Nama'));
    expect(participants.map(({ nama }) => nama)).toEqual(names);
  });

  test('the course table is that of the programme, Nilai Patokan included', () => {
    const np = nilaiPatokan(courses.map(({ jp }) => jp));
    const rows = rowsOf(sample, 'Mata Pelajaran');
    expect(rows.map((row) => row.get('Mata Pelajaran'))).toEqual(courses.map(({ nama }) => nama));
    expect(rows.map((row) => row.get('JP'))).toEqual(courses.map(({ jp }) => toFloat(jp)));
    if (!np.ok) throw new Error('No Nilai Patokan.');
    for (const [index, share] of np.nilai.entries()) {
      expect(numberIn(rows[index] ?? new Map(), 'Nilai Patokan')).toBeCloseTo(toFloat(share), 12);
    }
  });

  test('kehadiran and NPR of every participant in every course', () => {
    for (const { nama, nilai, hasil } of participants) {
      for (const { mataPelajaran, kehadiran: hadir, npr } of hasil.mataPelajaran) {
        const row = nilai.find((each) => each.get('Mata Pelajaran') === mataPelajaran.nama);
        const label = `${nama}, ${mataPelajaran.nama}`;
        expect(row?.get('JP'), label).toBe(toFloat(mataPelajaran.jp));
        expect(row?.get('Kehadiran (P)'), label).toBe(toFloat(hadir));
        expect(row?.get('NPR'), label).toBe(toFloat(npr));
      }
    }
  });

  test('jumlah NT, NUK, NA, nilai huruf and predikat of every participant', () => {
    for (const { nama, ujian, hasil } of participants) {
      expect(ujian.get('Jumlah NT'), nama).toBe(toFloat(hasil.jumlahNt));
      if (hasil.ujian === null) throw new Error(`${nama} sat no examination.`);
      expect(ujian.get('NUK'), nama).toBe(toFloat(hasil.ujian.nilaiUjian));
      expect(ujian.get('NA'), nama).toBe(toFloat(hasil.ujian.nilaiAkhir));
      expect(ujian.get('Nilai Huruf'), nama).toBe(hasil.ujian.predikat.huruf);
      expect(ujian.get('Predikat'), nama).toBe(hasil.ujian.predikat.predikat);
    }
  });
});

/** For each case: does the participant pass, and what in the workbook makes the case. */
const EXPECTED: Readonly<Record<string, { lulus: boolean; terbukti: (who: Participant) => void }>> = {
  'amat-baik': passes(({ ujian, peringkat }) => {
    expect(ujian.get('Predikat')).toBe('Amat Baik');
    expect(peringkat).toEqual({ peringkat: 1, rekomendasi: ['predikat', 'terbaik'] });
  }),
  'na-90.00': passes(({ ujian, peringkat }) => {
    expect([ujian.get('NA'), ujian.get('Predikat')]).toEqual([90, 'Amat Baik']);
    expect(peringkat).toEqual({ peringkat: 2, rekomendasi: ['predikat', 'terbaik'] });
  }),
  'na-89.99': passes(({ ujian, peringkat }) => {
    expect([ujian.get('NA'), ujian.get('Predikat')]).toEqual([89.99, 'Baik']);
    expect(peringkat).toEqual({ peringkat: 3, rekomendasi: ['terbaik'] });
  }),
  'seri-89.99': passes(({ ujian, peringkat }) => {
    expect(ujian.get('NA')).toBe(89.99);
    expect(peringkat).toEqual({ peringkat: 3, rekomendasi: ['terbaik'] });
  }),
  'na-89.98': passes(({ ujian, peringkat }) => {
    expect(ujian.get('NA')).toBe(89.98);
    expect(peringkat).toEqual({ peringkat: 5, rekomendasi: [] });
  }),
  'na-76.00': passes(({ ujian }) => {
    expect([exactNa(ujian), ujian.get('NA'), ujian.get('Predikat')]).toEqual([76, 76, 'Baik']);
  }),
  'na-75.996': passes(({ ujian }) => {
    expect([exactNa(ujian), ujian.get('NA'), ujian.get('Predikat')]).toEqual([75.996, 76, 'Baik']);
  }),
  'na-75.99': passes(({ ujian }) => {
    expect([ujian.get('NA'), ujian.get('Predikat')]).toEqual([75.99, 'Cukup']);
  }),
  'serba-65': passes(({ ujian, nilai }) => {
    expect(nilai.map((row) => row.get('NPR'))).toEqual(courses.map(() => 65));
    expect([ujian.get('Jumlah NT'), ujian.get('NUK'), ujian.get('NA')]).toEqual([65, 65, 65]);
    expect(ujian.get('Predikat')).toBe('Cukup');
  }),
  'na-64.996': passes(({ ujian }) => {
    expect([exactNa(ujian), ujian.get('NA'), ujian.get('Predikat')]).toEqual([64.996, 65, 'Cukup']);
  }),
  'nt-64.995': passes(({ ujian, nilai }) => {
    const total = nilai.reduce(
      (sum, row) => sum.plus(decimal(numberIn(row, 'NPR')).times(decimal(numberIn(row, 'JP')))),
      decimal(0),
    );
    expect(toFloat(total.div(decimal(120)))).toBe(64.995);
    expect(ujian.get('Jumlah NT')).toBe(65);
  }),
  'batas-npr': passes((who) => {
    expect(course(who, 'Hukum Pertanahan').get('NPR')).toBe(65);
    expect(course(who, 'Standar Penilaian Indonesia').get('NPR')).toBe(60);
  }),
  'batas-nuk': passes(({ ujian }) => expect(ujian.get('NUK')).toBe(60)),
  'batas-kehadiran': passes((who) => {
    expect(course(who, 'Metode Penilaian Komprehensif').get('Kehadiran (P)')).toBe(80);
    expect(course(who, 'Laporan Penilaian').get('Kehadiran (P)')).toBe(80);
  }),
  'gagal-na': failsOnly(['NA 64,99 kurang dari 65,00']),
  'gagal-nt': failsOnly(['jumlah NT 64,57 kurang dari 65,00']),
  'gagal-npr-pokok': failsOnly(['NPR Teknologi Bangunan 64,99 kurang dari 65,00']),
  'gagal-npr-penunjang': failsOnly(['NPR Pengenalan Penilaian Bisnis 59,99 kurang dari 60,00']),
  'gagal-nuk': failsOnly(['nilai ujian komprehensif 59,99 kurang dari 60,00']),
  'gagal-kehadiran': failsOnly(['kehadiran Highest and Best Use 75,00 kurang dari 80,00']),
  'gagal-beberapa': {
    lulus: false,
    terbukti: ({ hasil }) => {
      const unmet = hasil.tidakTerpenuhi.map(({ uraian }) => uraian);
      for (const begin of ['NA ', 'jumlah NT ', 'nilai ujian ', 'NPR ', 'kehadiran ']) {
        expect(
          unmet.some((each) => each.startsWith(begin)),
          begin,
        ).toBe(true);
      }
    },
  },
  pengganti: passes((who) => {
    const row = course(who, 'Pengukuran dan Pemetaan Sederhana');
    expect([row.get('JP Hadir'), row.get('JP'), row.get('Pengganti')]).toEqual([3, 6, 'Ya']);
    expect(row.get('Kehadiran (P)')).toBe(80);
    expectToFailWithoutSubstitute(who);
  }),
  'pengganti-hari-terakhir': passes((who) => {
    const last = batasTugasPengganti(program, runDate('Tanggal Ujian')).tanggal;
    for (const nama of ['Ekonomi Tanah dan Tata Kota', 'Pendekatan Pendapatan']) {
      const row = course(who, nama);
      expect([row.get('Kehadiran (P)'), row.get('Tanggal Tugas Pengganti')]).toEqual([80, last]);
    }
    expectToFailWithoutSubstitute(who);
  }),
  susulan: passes(({ ujian }) => expect(ujian.get('Alasan Susulan')).toBe('b')),
  'susulan-hari-terakhir': passes(({ ujian }) =>
    expect(ujian.get('Tanggal Susulan')).toBe(batasUjianSusulan(program, runDate('Tanggal Ujian')).tanggal),
  ),
  'golongan-minimum': passes(({ nama }) => {
    const row = rowsOf(sample, 'Peserta').find((each) => each.get('Nama') === nama);
    expect(row?.get('Pangkat/Golongan')).toBe(`Pengatur (${program.golonganMinimum.nilai})`);
  }),
  'nama-panjang': passes(({ nama }) => expect(nama.length).toBeGreaterThanOrEqual(70)),
  'npr-seri': passes((who) => {
    const row = course(who, 'Perpajakan Untuk Penilaian');
    expect([row.get('Kehadiran (P)'), row.get('Tugas (Q)'), row.get('NPR')]).toEqual([100, 74.05, 81.84]);
  }),
  biasa: passes(({ hasil }) => expect(hasil.tidakTerpenuhi).toEqual([])),
};

function passes(terbukti: (who: Participant) => void): (typeof EXPECTED)[string] {
  return { lulus: true, terbukti };
}

function failsOnly(unmet: readonly string[]): (typeof EXPECTED)[string] {
  return {
    lulus: false,
    terbukti: ({ hasil }) => expect(hasil.tidakTerpenuhi.map(({ uraian }) => uraian)).toEqual(unmet),
  };
}

function expectToFailWithoutSubstitute({ ujian, nilai }: Participant): void {
  const without = nilai.map((row) => new Map([...row, ['Pengganti', null] as const]));
  expect(assess(ujian, without).lulus).toBe(false);
}

/** NA before it is rounded. */
function exactNa(ujian: Row): number {
  const part = (judul: string, bobot: number) => decimal(numberIn(ujian, judul)).times(decimal(bobot));
  return toFloat(part('Resume', 8).plus(part('Jumlah NT', 32)).plus(part('NUK', 60)).div(decimal(100)));
}

function runDate(isian: string): string {
  const row = rowsOf(sample, 'Program').find((each) => each.get('Isian') === isian);
  if (row === undefined) throw new Error(`No ${isian}.`);
  return textIn(row, 'Nilai');
}

describe('each participant shows what they are there for', () => {
  test('every case has its expectation', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(
      [...new Set(KASUS_PENILAI.map(({ kasus }) => kasus))].sort(),
    );
  });

  test.each(KASUS_PENILAI)('$kasus: $nama', ({ kasus, nama }) => {
    const expected = EXPECTED[kasus];
    const who = kasus === 'biasa' ? participants.find((each) => each.nama === nama) : participant(kasus);
    if (expected === undefined || who === undefined) throw new Error(`Nothing expected of ${kasus}.`);
    expect(who.hasil.lulus).toBe(expected.lulus);
    expected.terbukti(who);
  });

  test('ties at the border of the best 10%: three places, four recommended', () => {
    expect(jumlahTerbaik(program, participants.length)).toBe(3);
    const recommended = participants.filter(({ peringkat }) => peringkat.rekomendasi.length > 0);
    expect(recommended.map(({ peringkat }) => peringkat.peringkat)).toEqual([1, 2, 3, 3]);
  });

  test('names with diacritics, an apostrophe, titles, and a single word', () => {
    const all = participants.map(({ nama }) => nama);
    for (const part of ['é', 'ñ', 'ü', 'ć', "D'Almeida", "Ma'ruf", 'S.E., M.Ak.']) {
      expect(
        all.some((nama) => nama.includes(part)),
        part,
      ).toBe(true);
    }
    expect(all.some((nama) => !nama.includes(' '))).toBe(true);
  });

  test('reasons and dates stand with every substitute assignment and susulan, within their limits', () => {
    const exam = runDate('Tanggal Ujian');
    const reasons = program.pengganti.alasan.daftar.map(({ kode }) => kode);
    for (const row of rowsOf(sample, 'Nilai')) {
      if (row.get('Pengganti') === null) {
        expect([row.get('Alasan Pengganti'), row.get('Tanggal Tugas Pengganti')]).toEqual([null, null]);
        continue;
      }
      expect(reasons).toContain(row.get('Alasan Pengganti'));
      expect(textIn(row, 'Tanggal Tugas Pengganti') <= batasTugasPengganti(program, exam).tanggal).toBe(true);
    }
    const excuses = program.susulan.alasan.daftar.map(({ kode }) => kode);
    const later = rowsOf(sample, 'Ujian').filter((row) => row.get('Tanggal Susulan') !== null);
    expect(later).toHaveLength(2);
    for (const row of later) {
      expect(excuses).toContain(row.get('Alasan Susulan'));
      expect(textIn(row, 'Tanggal Susulan') > exam).toBe(true);
      expect(textIn(row, 'Tanggal Susulan') <= batasUjianSusulan(program, exam).tanggal).toBe(true);
    }
  });

  test('the dates of the run follow the programme', () => {
    const days = workingDays(runDate('Tanggal Mulai'), runDate('Tanggal Selesai'));
    expect(days).toBe(toFloat(program.hariPelaksanaan.nilai));
    const exam = runDate('Tanggal Ujian');
    expect(workingDays(exam, exam)).toBe(1);
    expect(runDate('Tanggal Selesai') < exam).toBe(true);
    expect(runDate('Tanggal Pengumuman') <= batasPengumuman(program, exam).tanggal).toBe(true);
    expect(runDate('Tanggal Pengumuman') <= runDate('Tanggal Terbit')).toBe(true);
  });
});

function workingDays(first: string, last: string): number {
  let count = 0;
  for (let day = new Date(`${first}T00:00:00Z`); day <= new Date(`${last}T00:00:00Z`);) {
    if (day.getUTCDay() % 6 !== 0) count += 1;
    day = new Date(day.getTime() + 86_400_000);
  }
  return count;
}
