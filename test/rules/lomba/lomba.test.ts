import { describe, expect, test } from 'vitest';
import { decimal } from '../../../rules/decimal.ts';
import { errorSentence } from '../../../rules/error-sentences.ts';
import type { Result } from '../../../rules/result.ts';
import {
  aturanLombaBerlaku,
  hasilSurvei,
  nilaiGabungan,
  nilaiIndikator,
  nilaiLapangan,
  penilaianLapangan,
  peringkatLomba,
  semuaPertanyaan,
  tigaBesar,
  type FormulirKomponen,
  type Jawaban,
} from '../../../rules/lomba/index.ts';
import { se65Pj2010 as se65 } from '../../../rules/lomba/versions/2010-05-18-se-65.ts';

const sentence = (result: Result<unknown>) => (result.ok ? null : errorSentence(result.kesalahan));
const free = (...marks: readonly number[]) =>
  marks.map((nilai) => ({ kondisi: null, nilai: decimal(nilai) }));

describe('the circular', () => {
  test('components a to k with the indicators of Lampiran I; k has none', () => {
    expect(se65.komponen.daftar.map(({ kode, indikator }) => `${kode}${indikator.length}`).join(' ')).toBe(
      'a5 b5 c5 d4 e7 f8 g4 h4 i5 j4 k0',
    );
  });

  test('23 questions in 4 sections, the last of the first three about favours', () => {
    const sections = se65.kuesioner.bagian.map(({ pertanyaan }) =>
      pertanyaan.map(({ jenis }) => (jenis === 'imbalan' ? '!' : '.')).join(''),
    );
    expect(sections).toEqual(['.........!', '....!', '..!', '.....']);
    expect(semuaPertanyaan(se65).length).toBe(23);
  });

  test('no text of it carries traces of the scan', () => {
    const texts = [
      ...se65.komponen.daftar.flatMap(({ nama, uraian, indikator }) => [nama, uraian, ...indikator]),
      ...semuaPertanyaan(se65).map(({ teks }) => teks),
    ];
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z][A-Za-z ,.?()/-]+$/);
      expect(text).not.toMatch(/ {2}|\bdalm\b|\blerhadap\b|\bpetgas\b/);
    }
    for (const question of semuaPertanyaan(se65)) expect(question.teks.endsWith('?')).toBe(true);
  });

  test('the steps are numbered 1 to 7, the scale is 1 to 5', () => {
    expect(se65.langkah.daftar.map(({ kode }) => kode).join('')).toBe('1234567');
    expect(se65.kuesioner.skala.map(({ nilai }) => nilai.toFixed()).join('')).toBe('12345');
  });

  test('is in force from 18 May 2010', () => {
    expect(aturanLombaBerlaku('2010-05-17').ok).toBe(false);
    expect(aturanLombaBerlaku('2010-05-18')).toEqual({ ok: true, nilai: se65 });
  });
});

describe('nilai indikator', () => {
  const kondisi = { uraian: 'Kadang-kadang', min: decimal('61'), maks: decimal('80') };

  test.each([
    [free(80), '80.00'],
    [free(80, 85, 85), '83.33'],
    [free(0, 100), '50.00'],
    [[{ kondisi, nilai: decimal('61') }], '61.00'],
    [[{ kondisi, nilai: decimal('80') }, ...free(90)], '85.00'],
  ])('%#: the mean of the assessors', (penilai, expected) => {
    const result = nilaiIndikator(se65, penilai);
    expect(result.ok && result.nilai.nilai.toFixed(2)).toBe(expected);
  });

  test.each([
    [[], 'nilai indikator kosong; isi dahulu.'],
    [
      free(80, 100.01),
      'nilai penilai ke-2 100,01 melebihi 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 3).',
    ],
    [
      free(-0.01),
      'nilai penilai ke-1 -0,01 kurang dari 0 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 3).',
    ],
    [
      [{ kondisi, nilai: decimal('60.99') }],
      'nilai kondisi "Kadang-kadang" dari penilai ke-1 60,99 kurang dari 61 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 3).',
    ],
    [
      [{ kondisi, nilai: decimal('80.01') }],
      'nilai kondisi "Kadang-kadang" dari penilai ke-1 80,01 melebihi 80 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 3).',
    ],
  ])('%#: errors name the assessor and the limit', (penilai, expected) => {
    expect(sentence(nilaiIndikator(se65, penilai))).toBe(expected);
  });
});

/** Weights of a to k; every indicator of a component gets the same marks by two assessors. */
const BOBOT = [10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5];
const form = (marks: (index: number) => readonly number[] = () => [80, 90]): FormulirKomponen[] =>
  se65.komponen.daftar.map(({ indikator }, index) => ({
    bobot: decimal(BOBOT[index] ?? 0),
    indikator: (indikator.length === 0 ? ['langsung'] : indikator).map(() => free(...marks(index))),
  }));

describe('penilaian lapangan', () => {
  test('the seven steps for one office', () => {
    const result = penilaianLapangan(
      se65,
      form((index) => [70 + index, 80 + index]),
    );
    if (!result.ok) throw new Error(sentence(result) ?? '');
    // Component n has a mean of 75 + n: 10% of 75 to 83 is 711 / 10, 5% of 84 and 85 is 8.45.
    expect(result.nilai.jumlah.nilai.toFixed(2)).toBe('79.55');
    const [first] = result.nilai.komponen;
    expect([first?.rataRata.toFixed(2), first?.nilai.toFixed(2)]).toEqual(['75.00', '7.50']);
    const last = result.nilai.komponen.at(-1);
    expect([last?.komponen.kode, last?.indikator.length, last?.nilai.toFixed(2)]).toEqual(['k', 1, '4.25']);
  });

  test('the steps name every component and their sum', () => {
    const result = penilaianLapangan(se65, form());
    if (!result.ok) throw new Error(sentence(result) ?? '');
    const { langkah } = result.nilai.jumlah;
    expect(langkah.length).toBe(12);
    expect(langkah[0]).toMatchObject({ uraian: 'Nilai komponen ke-1', hitungan: '85,00 × 10%' });
    expect(langkah.at(-1)?.hitungan).toBe(`${'8,50 + '.repeat(9)}4,25 + 4,25`);
  });

  test.each([
    [
      form().slice(1),
      'formulir berisi 10 sel, sedangkan daftar komponen berisi 11; keduanya harus sama banyak.',
    ],
    [
      form().map((each, index) => (index === 1 ? { ...each, indikator: each.indikator.slice(1) } : each)),
      'nilai komponen b berisi 4 sel, sedangkan indikator komponen b berisi 5; keduanya harus sama banyak.',
    ],
    [
      form().map((each, index) => (index === 10 ? { ...each, indikator: [] } : each)),
      'nilai komponen k berisi 0 sel, sedangkan indikator komponen k berisi 1; keduanya harus sama banyak.',
    ],
    [
      form().map((each, index) => (index === 0 ? { ...each, bobot: decimal('9.5') } : each)),
      'jumlah bobot 99,5: harus tepat 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf c angka 1).',
    ],
    [form((index) => (index === 3 ? [] : [80])), 'nilai indikator kosong; isi dahulu.'],
  ])('%#: what is missing is an error', (formulir, expected) => {
    expect(sentence(penilaianLapangan(se65, formulir))).toBe(expected);
  });

  test('a negative weight is an error even where the sum is right', () => {
    const [nilai, bobot] = [
      [80, 90],
      [110, -10],
    ].map((list) => list.map((each) => decimal(each)));
    expect(sentence(nilaiLapangan(se65, nilai ?? [], bobot ?? []))).toBe('bobot ke-2 -10,00 kurang dari 0.');
  });
});

describe('nilai gabungan', () => {
  const gabungan = (lapangan: string, survei: string, porsi: readonly [string, string]) =>
    nilaiGabungan(
      se65,
      { lapangan: decimal(lapangan), survei: decimal(survei) },
      { lapangan: decimal(porsi[0]), survei: decimal(porsi[1]) },
    );

  test.each([
    ['83.62', '78.89', ['70', '30'], '82.20'],
    ['83.62', '78.89', ['100', '0'], '83.62'],
    ['83.62', '78.89', ['0', '100'], '78.89'],
    ['80.01', '80.00', ['50', '50'], '80.01'],
  ] as const)('%s and %s by %s', (lapangan, survei, porsi, expected) => {
    const result = gabungan(lapangan, survei, porsi);
    expect(result.ok && result.nilai.nilai.toFixed(2)).toBe(expected);
  });

  test.each([
    [
      ['70', '29.99'],
      'jumlah porsi 99,99: harus tepat 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf b dan e).',
    ],
    [
      ['70', '30.01'],
      'jumlah porsi 100,01: harus tepat 100 (SE-65/PJ/2010, Lampiran I angka 2 huruf b dan e).',
    ],
    [['110', '-10'], 'porsi ke-2 -10,00 kurang dari 0.'],
  ] as const)('shares %s miss 100', (porsi, expected) => {
    expect(sentence(gabungan('80', '80', porsi))).toBe(expected);
  });
});

describe('survei', () => {
  const answers = (
    [umum, pemeriksaan, penagihan, pegawai]: readonly (number | null)[],
    imbalan: Jawaban = 'tidak',
  ): Jawaban[] => {
    const marks = (count: number, mark: number | null | undefined) =>
      Array<Jawaban>(count).fill(mark === null || mark === undefined ? null : decimal(mark));
    return [
      ...[...marks(9, umum), imbalan],
      ...[...marks(4, pemeriksaan), imbalan],
      ...[...marks(2, penagihan), imbalan],
      ...marks(5, pegawai),
    ];
  };

  test('index overall, by section and by question; favours apart', () => {
    const result = hasilSurvei(se65, [
      answers([4, 5, 5, 3], 'ya'),
      answers([5, null, null, 5]),
      answers([3, null, null, 4], null),
    ]);
    if (!result.ok) throw new Error(sentence(result) ?? '');
    const { responden, indeks, bagian, pertanyaan, imbalan } = result.nilai;
    expect(responden).toBe(3);
    // 9 × 12 + 4 × 5 + 2 × 5 + 5 × 12 = 198 points in 48 answers
    expect(indeks.nilai.toFixed(2)).toBe('82.50');
    expect(indeks.langkah[0]?.hitungan).toBe('198 / 48 × 20');
    expect(bagian.map((each) => each.indeks?.toFixed(2))).toEqual(['80.00', '100.00', '100.00', '80.00']);
    expect(pertanyaan.length).toBe(20);
    expect(imbalan.map(({ ya, tidak, kosong }) => [ya, tidak, kosong])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  test('a section nobody answered has no index', () => {
    const result = hasilSurvei(se65, [answers([4, null, 4, 4])]);
    expect(result.ok && result.nilai.bagian.map(({ indeks }) => indeks?.toFixed(0))).toEqual([
      '80',
      undefined,
      '80',
      '80',
    ]);
  });

  const replaced = (index: number, answer: Jawaban) =>
    answers([4, 4, 4, 4]).map((each, position) => (position === index ? answer : each));

  test.each([
    [[], 'jawaban kosong; isi dahulu.'],
    [[answers([null, null, null, null])], 'jawaban kosong; isi dahulu.'],
    [
      [answers([4, 4, 4, 4]), answers([4, 4, 4, 4]).slice(1)],
      'jawaban responden ke-2 berisi 22 sel, sedangkan kuesioner berisi 23; keduanya harus sama banyak.',
    ],
    [[replaced(0, 'ya')], 'responden ke-1, pertanyaan ke-1 "ya" bukan angka.'],
    [
      [answers([4, 4, 4, 4]), replaced(9, decimal('4'))],
      'responden ke-2, pertanyaan ke-10 "4" tidak dikenal; pilihan: ya, tidak.',
    ],
    [
      [replaced(22, decimal('6'))],
      'responden ke-1, pertanyaan ke-23 6,00 melebihi 5 (SE-65/PJ/2010, Lampiran IV huruf B).',
    ],
    [
      [replaced(1, decimal('0'))],
      'responden ke-1, pertanyaan ke-2 0,00 kurang dari 1 (SE-65/PJ/2010, Lampiran IV huruf B).',
    ],
    [[replaced(1, decimal('2.5'))], 'responden ke-1, pertanyaan ke-2 2,50 harus bilangan bulat.'],
  ])('%#: errors name the respondent and the question', (responden, expected) => {
    expect(sentence(hasilSurvei(se65, responden))).toBe(expected);
  });
});

describe('peringkat', () => {
  const ranked = (...values: readonly string[]) =>
    peringkatLomba(
      se65,
      values.map((nilai, index) => ({ nama: String.fromCharCode(65 + index), nilai: decimal(nilai) })),
    );
  const shown = (...values: readonly string[]) =>
    ranked(...values).map(({ peserta, peringkat, sebutan }) => `${peserta.nama}${peringkat}${sebutan ?? ''}`);

  test.each([
    [
      ['80', '90', '70', '60'],
      ['B1Pertama', 'A2Kedua', 'C3Ketiga', 'D4'],
    ],
    [
      ['90', '90', '70', '60'],
      ['A1Pertama', 'B1Pertama', 'C3Ketiga', 'D4'],
    ],
    [
      ['90', '80', '80', '70'],
      ['A1Pertama', 'B2Kedua', 'C2Kedua', 'D4'],
    ],
    [
      ['90', '80', '70', '70'],
      ['A1Pertama', 'B2Kedua', 'C3Ketiga', 'D3Ketiga'],
    ],
    [['90'], ['A1Pertama']],
    [[], []],
  ])('%j', (values, expected) => {
    expect(shown(...values)).toEqual(expected);
  });

  test.each([
    [['80', '90', '70', '60'], 'BAC'],
    [['90', '80', '70', '70'], 'ABCD'],
    [['90', '80', '80', '70'], 'ABC'],
    [['90', '80'], 'AB'],
  ])('top three of %j', (values, expected) => {
    expect(
      tigaBesar(ranked(...values))
        .map(({ peserta }) => peserta.nama)
        .join(''),
    ).toBe(expected);
  });
});
