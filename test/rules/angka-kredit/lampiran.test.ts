import { describe, expect, test } from 'vitest';
import {
  aturanAngkaKredit,
  cariButir,
  semuaButir,
  temukanButir,
  type AturanButir,
  type ButirKegiatan,
  type Jenjang,
} from '../../../rules/angka-kredit/index.ts';
import { permenpanrb50Tahun2020 as aturan } from '../../../rules/angka-kredit/versions/2020-07-01-permenpanrb-50-2020.ts';
import { sum, toFloat, type Decimal } from '../../../rules/decimal.ts';

const butir = semuaButir(aturan);
const tugas = butir.filter(({ unsur }) => unsur === 'tugas jabatan');
const groupOf = ({ kode }: ButirKegiatan): string => kode.split('.').slice(0, 2).join('.');
const fixed = ({ nilai }: ButirKegiatan): Decimal[] => (nilai.jenis === 'tetap' ? [nilai.ak] : []);

describe('Lampiran I', () => {
  test('has 111 scored rows in six sub-unsur', () => {
    expect(aturan.tugasJabatan.nilai.map(({ kode, butir: rows }) => [kode, rows.length])).toEqual([
      ['A', 37],
      ['B', 5],
      ['C', 9],
      ['D', 9],
      ['E', 47],
      ['F', 4],
    ]);
    expect(tugas).toHaveLength(111);
  });

  // The number of butir in each list of Pasal 8 ayat (1), by the group in which Lampiran I has them. Penyelia's review of two-way
  // material is in D.2 by Pasal 8 and in D.3 by Lampiran I (belumDiatur, kelompokReview).
  test.each<[Jenjang, Record<string, number>]>([
    ['Terampil', { 'A.2': 7, 'A.3': 6, 'B.1': 2, 'D.2': 2, 'E.2': 8, 'E.3': 1, 'E.4': 1 }],
    [
      'Mahir',
      { 'A.2': 3, 'A.3': 4, 'B.1': 2, 'C.2': 2, 'C.3': 2, 'D.3': 2, 'E.1': 6, 'E.2': 25, 'E.3': 2, 'E.4': 4 },
    ],
    [
      'Penyelia',
      {
        ...{
          'A.1': 8,
          'A.2': 5,
          'A.3': 4,
          'A.4': 1,
          'B.1': 4,
          'B.2': 1,
          'C.1': 4,
          'C.2': 1,
          'D.1': 4,
          'D.3': 1,
        },
        ...{ 'E.1': 1, 'E.2': 10, 'E.4': 3, 'F.1': 2, 'F.2': 2 },
      },
    ],
  ])('gives %s the butir that Pasal 8 lists', (jenjang, expected) => {
    const counts: Record<string, number> = {};
    for (const each of tugas.filter(({ pelaksana }) => pelaksana.includes(jenjang))) {
      counts[groupOf(each)] = (counts[groupOf(each)] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });

  test.each<[Jenjang, number, number]>([
    ['Terampil', 27, 0.6082],
    ['Mahir', 52, 1.9315],
    ['Penyelia', 51, 2.7672],
  ])('%s: %i rows that add up to %d', (jenjang, count, total) => {
    const rows = tugas.filter(({ pelaksana }) => pelaksana.includes(jenjang));
    expect(rows).toHaveLength(count);
    expect(toFloat(sum(rows.flatMap(fixed)))).toBe(total);
  });

  test('adds up to 4,9934', () => {
    expect(toFloat(sum(tugas.flatMap(fixed)))).toBe(4.9934);
  });
});

describe('Lampiran II', () => {
  test('has 36 rows of pengembangan profesi and 11 of penunjang', () => {
    const count = (unsur: ButirKegiatan['unsur']) => butir.filter((each) => each.unsur === unsur).length;
    expect([count('pengembangan profesi'), count('penunjang')]).toEqual([36, 11]);
  });

  test('rows with a fixed Angka Kredit add up', () => {
    const total = (unsur: ButirKegiatan['unsur']) =>
      toFloat(sum(butir.filter((each) => each.unsur === unsur).flatMap(fixed)));
    expect([total('pengembangan profesi'), total('penunjang')]).toEqual([155.05, 15.48]);
  });

  test('has a percentage in four rows', () => {
    expect(
      butir.flatMap(({ kode, nilai }) => (nilai.jenis === 'tetap' ? [] : [[kode, toFloat(nilai.persen)]])),
    ).toEqual([
      ['PROFESI.A.1', 25],
      ['PENUNJANG.C.2.a', 35],
      ['PENUNJANG.C.2.b', 25],
      ['PENUNJANG.C.2.c', 15],
    ]);
  });
});

describe('codes', () => {
  test('are all different', () => {
    expect(new Set(butir.map(({ kode }) => kode)).size).toBe(158);
  });

  test('count on within the one before, in the order of the Lampiran', () => {
    const seen = new Map<string, string[]>();
    for (const { kode } of butir) {
      const parts = kode.split('.');
      parts.forEach((part, depth) => {
        const parent = parts.slice(0, depth).join('.');
        const siblings = seen.get(parent) ?? [];
        if (siblings.at(-1) !== part) seen.set(parent, [...siblings, part]);
      });
    }
    for (const [parent, children] of seen) {
      const expected = children.map((first, index) => {
        if (parent === '') return ['A', 'B', 'C', 'D', 'E', 'F', 'PROFESI', 'PENUNJANG'][index];
        if (/^[A-Z]$/.test(first)) return 'ABCDEF'[index];
        return /^[a-z]$/.test(first) ? 'abcdefg'[index] : String(index + 1);
      });
      expect(children, parent).toEqual(expected);
    }
  });

  test.each([
    ['A.1.1.a', 'tingkat 2', '0.1200', 'Penyelia'],
    ['A.2.1.b', 'tingkat 3', '0.0600', 'Terampil'],
    ['E.2.3.c', 'kompleksitas 3', '0.0007', 'Terampil'],
    ['E.2.4.a', 'kategori 1', '0.0017', 'Penyelia'],
    ['E.2.26.b', null, '0.0047', 'Terampil Mahir Penyelia'],
  ])('%s is %s, %s, for %s', (kode, tingkat, ak, pelaksana) => {
    const found = temukanButir(aturan, kode);
    if (!found.ok) throw new Error(kode);
    expect(found.nilai.tingkat && `${found.nilai.tingkat.jenis} ${found.nilai.tingkat.nilai}`).toBe(tingkat);
    expect(fixed(found.nilai).map((each) => each.toFixed(4))).toEqual([ak]);
    expect(found.nilai.pelaksana.join(' ')).toBe(pelaksana);
  });

  test('named by an open question exist', () => {
    for (const kode of Object.keys(aturan.butirTerbuka))
      expect(temukanButir(aturan, kode).ok, kode).toBe(true);
  });
});

describe('search by words', () => {
  const found = (kata: string): string[] => cariButir(aturan, kata).map(({ kode }) => kode);

  test.each([
    ['inbound kompleksitas 3', ['E.2.3.c']],
    ['materi WP OP asing', ['A.2.4']],
    ['session plan dua arah', ['D.1.1.a', 'D.1.1.b']],
    ['SATYA 20 tahun', ['PENUNJANG.C.1.b']],
    ['', []],
    ['xylofon', []],
  ])('%j finds %j', (kata, expected) => {
    expect(found(kata)).toEqual(expected);
  });

  test.each([
    ['A.2.10.b', 'A.2.10'],
    ['E.2.26', 'E.2.26.a'],
    ['inbound kompleksitas 2', 'E.2.3.b'],
    ['A1.1.a', 'A.1.1.a'],
    ['PROFESI.B.7', 'PROFESI.B.5'],
  ])('an unknown code %j is answered with %s among three at most', (kode, suggestion) => {
    const missing = temukanButir(aturan, kode);
    if (missing.ok || missing.kesalahan.jenis !== 'tidak-dikenal') throw new Error(kode);
    expect(missing.kesalahan.pilihan).toContain(suggestion);
    expect(missing.kesalahan.pilihan.length).toBeLessThanOrEqual(3);
    expect(missing.kesalahan.hanyaTerdekat).toBe(true);
  });
});

describe('every version', () => {
  test.each(aturanAngkaKredit.map((each) => [each.peraturan.singkatan, each] as const))(
    '%s states a pasal with every value',
    (_, each) => {
      expect(uncited(each)).toEqual([]);
    },
  );

  test.each(aturanAngkaKredit.map((each) => [each.peraturan.singkatan, each] as const))(
    '%s needs the same for the pangkat of a jenjang, as percentages of it suppose',
    (_, each) => {
      for (const jenjang of each.jenjang.nilai) {
        const needs = each.kenaikanPangkat.nilai.filter((row) => row.jenjang === jenjang);
        expect(new Set(needs.map(({ ak }) => ak.toFixed())).size, jenjang).toBe(1);
      }
    },
  );

  test('lists every open question', () => {
    for (const each of aturanAngkaKredit) expect(each.belumDiatur).toEqual(Object.values(each.terbuka));
  });
});

/** Paths of decimals that stand under no `pasal`, neither their own nor that of a table around them. */
function uncited(value: unknown, path = '', cited = false): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('toFixed' in value) return cited ? [] : [path];
  const here = cited || ('pasal' in value && value.pasal !== '');
  return Object.entries(value).flatMap(([key, each]) => uncited(each, `${path}.${key}`, here));
}

test('the version with butir is the only one with them', () => {
  expect(aturanAngkaKredit.filter((each): each is AturanButir => each.model === 'butir')).toEqual([aturan]);
});
