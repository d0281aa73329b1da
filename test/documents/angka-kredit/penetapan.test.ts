import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BukuAngkaKredit, PegawaiDinilai } from '../../../documents/angka-kredit/angka-kredit.ts';
import { bagianMasa } from '../../../documents/angka-kredit/aturan-masa.ts';
import { nilaiButirKegiatan } from '../../../documents/angka-kredit/butir-dinilai.ts';
import { tetapkan } from '../../../documents/angka-kredit/penetapan.ts';
import { documentRegistry, readWorkbook, type GridWorkbook } from '../../../documents/index.ts';
import { aturanAngkaKredit, semuaButir, type AturanButir } from '../../../rules/angka-kredit/index.ts';
import {
  citationText,
  decimal,
  evaluate,
  findFunction,
  percentOf,
  sum,
  toFloat,
  ZERO,
  type Decimal,
  type RawArgument,
} from '../../../rules/index.ts';
import { KASUS_PAK } from '../../../samples/make/pak-cases.ts';
import { readSampleGrid, withCells, withoutRows } from '../sample-grid.ts';

let grid: GridWorkbook;
let buku: BukuAngkaKredit;

beforeAll(async () => {
  grid = await readSampleGrid('angka-kredit-penyuluh');
  buku = contentsOf(grid);
});

function contentsOf(workbook: GridWorkbook): BukuAngkaKredit {
  const { isi } = readWorkbook(workbook);
  if (isi?.jenis !== 'angka-kredit') throw new Error('The workbook cannot be read.');
  return isi;
}

function officer(kasus: string, from: BukuAngkaKredit = buku): PegawaiDinilai {
  const nama = KASUS_PAK.find((each) => each.kasus === kasus)?.nama;
  const found = from.pegawai.find(({ pegawai }) => pegawai.nama === nama);
  if (found === undefined) throw new Error(`No officer ${kasus}.`);
  return found;
}

/** The cell of a function as a user of Excel or of `patokan fungsi` gets it. */
function call(nama: string, ...args: readonly RawArgument[]): Decimal {
  const spec = findFunction(nama);
  if (!spec.ok) throw new Error(`No function ${nama}.`);
  const cell = evaluate(spec.nilai, args).sel[0]?.[0];
  if (cell?.ok !== true) throw new Error(`${nama}: ${JSON.stringify(args)}`);
  return decimal(cell.nilai);
}

describe('the documents print what the functions give', () => {
  test('every row of the sample', () => {
    let rows = 0;
    for (const { pegawai, butir, predikat } of buku.pegawai) {
      for (const { butir: each, volume, penulis, hasil } of butir) {
        const whole = call('ANGKAKREDIT', each.kode, pegawai.jenjang, toFloat(volume));
        const expected =
          penulis === null
            ? whole
            : call('AK_PENULIS', toFloat(whole), toFloat(penulis.jumlah), penulis.peran);
        expect(hasil.nilai.toFixed(), `${pegawai.nama}, ${each.kode}`).toBe(expected.toFixed());
        rows += 1;
      }
      for (const { predikat: each, bulan, nilai } of predikat) {
        const expected = call('AK_KONVERSI', pegawai.jenjang, each.nama, toFloat(bulan));
        expect(nilai.toFixed(), pegawai.nama).toBe(expected.toFixed());
        rows += 1;
      }
    }
    const entered = ['Kegiatan', 'Pengembangan Profesi', 'Karya Tulis', 'Penunjang', 'Predikat'].map(
      (name) => (grid.lembar.find(({ nama }) => nama === name)?.baris.length ?? 1) - 1,
    );
    expect(rows).toBe(entered.reduce((total, each) => total + each, 0));
  });

  test('every year against its target, and every promotion', () => {
    for (const { pegawai, penetapan } of buku.pegawai) {
      for (const { capaian, target, diakui } of penetapan.tahun) {
        expect(target.toFixed()).toBe(call('TARGET_AK', pegawai.jenjang, pegawai.keadaan).toFixed());
        expect(diakui.toFixed()).toBe(call('AK_DIAKUI', toFloat(capaian), toFloat(target)).toFixed());
      }
      const [need] = penetapan.syarat;
      if (need === undefined) continue;
      const aturan = `${penetapan.aturan.peraturan.nomor ?? ''}/${penetapan.aturan.peraturan.tahun}`;
      expect(need.batas.toFixed()).toBe(call('AK_KENAIKAN', pegawai.golongan, aturan).toFixed());
    }
  });

  test('the numbers of the document are those of the determination', () => {
    const kind = documentRegistry.find(({ perintah }) => perintah === 'pak');
    const instances = [...(kind?.susun(buku) ?? [])];
    expect(instances).toHaveLength(buku.pegawai.length);
    for (const [index, { data }] of instances.entries()) {
      const { penetapan, nomor, butir } = buku.pegawai[index] ?? officer('');
      expect(data).toMatchObject({
        nomor,
        jumlah: { dihitung: penetapan.jumlah.toFixed() },
        jumlahButir: sum(butir.map(({ hasil }) => hasil.nilai)).toFixed(),
        dapatNaik: penetapan.dapatNaik,
      });
    }
  });
});

interface Expected {
  readonly jumlah: string;
  readonly naik: string | null;
  readonly kelebihan?: string;
  readonly belum?: readonly string[];
}

/** What each officer of the sample is there to show, worked out by hand. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  // 12 + 20 × 0,06 + 100 × 0,016 + 1500 × 0,0007 + 50 × 0,004
  'jenjang-sendiri': { jumlah: '16.05', naik: null, belum: ['Angka Kredit kenaikan pangkat'] },
  // 15 + 50 × 0,06 + 25 × 0,048 + 25 × 0,032
  'tepat-20': { jumlah: '20', naik: 'II/d Terampil', kelebihan: '0' },
  // 15 + 40 × 0,06 + 1000 × 80% × 0,0021 + 10 × 80% × 0,15; a surplus stays behind
  'satu-di-atas': { jumlah: '20.28', naik: 'III/a Mahir', kelebihan: '0' },
  // 0,5 + 44,5 + 50 × 0,06 + 20 × 0,15 + 20 × 0,24
  'satu-di-bawah': { jumlah: '55.8', naik: 'III/b Mahir', kelebihan: '5.8' },
  // 41,5 + 50 × 0,12 + 25 × 0,18 + 37 × 0,04 + 2
  'profesi-kurang': {
    jumlah: '55.48',
    naik: null,
    belum: ['Angka Kredit pengembangan profesi sebelum Penyelia'],
  },
  // 40 + 25 × 0,12 + 20 × 0,15 + 50% × 8
  'profesi-tepat-4': { jumlah: '50', naik: 'III/c Penyelia', kelebihan: '0' },
  // 14 + 10,35 + (25% × 50 + 2 + 0,25 + 25% × 8) + 20% × 50
  'penunjang-lebih': { jumlah: '51.1', naik: 'III/b Mahir', kelebihan: '1.1' },
  // 60 + 150% × 25 + 40% × 4
  'capaian-150': { jumlah: '99.1', naik: null, belum: ['Angka Kredit kenaikan pangkat'] },
  // 20 + 15 + 60% × 4
  'pangkat-puncak': { jumlah: '37.4', naik: null, belum: [] },
  // 50 + 10,5 + 4 + 2 + 2,54
  pemeliharaan: { jumlah: '69.04', naik: 'III/c Penyelia', kelebihan: '0' },
  // 38 + 5,95 + 6/12 × 12,5
  'dua-aturan': { jumlah: '50.2', naik: 'III/b Mahir', kelebihan: '0' },
  // 42 + 11,6 + 20% × 100 + 9,38 + 4,69
  'dua-predikat': { jumlah: '87.67', naik: null, belum: ['Angka Kredit kenaikan pangkat'] },
  // 40,62 + 6/12 × 150% × 12,5 = 9,375, printed 9,38
  'hanya-konversi': { jumlah: '50', naik: 'III/b Ahli Pertama', kelebihan: '0' },
};

test('each officer of the sample shows what is said of them', () => {
  expect(Object.keys(EXPECTED)).toEqual(KASUS_PAK.map(({ kasus }) => kasus));
});

test.each(Object.entries(EXPECTED))('%s', (kasus, { jumlah, naik, kelebihan = '0', belum = [] }) => {
  const { penetapan } = officer(kasus);
  const { tujuan } = penetapan;
  expect(penetapan.jumlah.toFixed()).toBe(jumlah);
  expect(penetapan.syarat.filter(({ terpenuhi }) => !terpenuhi).map(({ perihal }) => perihal)).toEqual(belum);
  expect(penetapan.dapatNaik).toBe(naik !== null);
  if (naik !== null && tujuan.jenis !== 'puncak') {
    expect(`${tujuan.golongan} ${tujuan.jenjang}`).toBe(naik);
  }
  expect(penetapan.kelebihanBerikutnya.toFixed()).toBe(kelebihan);
});

test('one below a limit is not promoted, at it and above is', () => {
  const totals = [19.9999, 20, 20.0001].map((total) => {
    const lama = withCells(grid, { 'Pegawai!J3': toFloat(decimal(total).minus('5')), 'Rekap!I3': null });
    const { penetapan } = officer('tepat-20', contentsOf(lama));
    return [penetapan.dapatNaik, penetapan.kelebihanBerikutnya.toFixed()];
  });
  expect(totals).toEqual([
    [false, '0'],
    [true, '0'],
    [true, '0.0001'],
  ]);
});

test('pengembangan profesi of 3.9999 does not open Penyelia, 4 and more does', () => {
  const outcomes = [-0.0001, 0, 0.0001].map((more) => {
    // The article earns 2; the rest was determined before.
    const changed = withCells(grid, {
      'Pegawai!J6': 60,
      'Pegawai!K6': toFloat(decimal('2').plus(decimal(more))),
      'Rekap!I6': null,
    });
    return officer('profesi-kurang', contentsOf(changed)).penetapan.dapatNaik;
  });
  expect(outcomes).toEqual([false, true, true]);
});

test('what promotions within the jenjang have used is taken from the sheet where it says so', () => {
  const direct = withCells(grid, { 'Pegawai!P1': 'AK Jenjang Sebelumnya', 'Pegawai!P4': 0 });
  const { penetapan } = officer('satu-di-atas', contentsOf(direct));
  expect(penetapan.dapatNaik).toBe(false);
  expect(
    penetapan.syarat.map(({ nilai, batas, terpenuhi }) => [nilai.toFixed(), batas.toFixed(), terpenuhi]),
  ).toEqual([
    ['20.28', '20', true],
    ['20.28', '40', false],
  ]);
});

test('a period of two years is limited year by year', () => {
  // 2022: 150% of 5; 2023: what was earned.
  const longer = withCells(grid, {
    'Pegawai!N2': { tanggal: '2022-01-01' },
    'Kegiatan!D2': { tanggal: '2022-12-31' },
    'Kegiatan!H2': 200,
    'Kegiatan!M2': 12,
    ...Object.fromEntries(['C', 'D', 'I'].map((column) => [`Rekap!${column}2`, null])),
  });
  const { penetapan } = officer('jenjang-sendiri', contentsOf(longer));
  expect(
    penetapan.tahun.map(({ tahun, capaian, diakui }) => [tahun, capaian.toFixed(), diakui.toFixed()]),
  ).toEqual([
    [2022, '12', '7.5'],
    [2023, '2.85', '2.85'],
  ]);
});

describe('the parts of a period', () => {
  test.each([
    ['2020-07-01', '2023-06-30', [['PermenPANRB 50/2020', '2020-07-01', '2023-06-30']]],
    [
      '2023-06-30',
      '2023-07-01',
      [
        ['PermenPANRB 50/2020', '2023-06-30', '2023-06-30'],
        ['PermenPANRB 1/2023', '2023-07-01', '2023-07-01'],
      ],
    ],
    ['2023-07-01', '2024-12-31', [['PermenPANRB 1/2023', '2023-07-01', '2024-12-31']]],
    ['2020-01-01', '2020-07-01', [['PermenPANRB 50/2020', '2020-07-01', '2020-07-01']]],
    ['2020-01-01', '2020-06-30', []],
  ])('%s to %s', (mulai, selesai, expected) => {
    const parts = bagianMasa({ mulai, selesai });
    expect(parts.map(({ aturan, masa }) => [aturan.peraturan.singkatan, masa.mulai, masa.selesai])).toEqual(
      expected,
    );
  });
});

function butirRule(): AturanButir {
  const rule = aturanAngkaKredit.find((aturan) => aturan.model === 'butir');
  if (rule === undefined) throw new Error('No rule with butir.');
  return rule;
}

test('the part of a butir is 100% for one’s own and one below, 80% for one above, with the source of each', () => {
  const rule = butirRule();
  const parts = (['Terampil', 'Mahir', 'Penyelia'] as const).map((jenjang) => {
    const result = nilaiButirKegiatan(rule, butir('A.2.4'), jenjang, decimal('1'));
    if (!result.ok) throw new Error(jenjang);
    const { persen, penugasan, nilai } = result.nilai;
    return [persen?.toFixed(), nilai.toFixed(), penugasan === null ? null : citationText(penugasan)];
  });
  expect(parts).toEqual([
    ['80', '0.12', 'PermenPANRB 50/2020, Pasal 11 ayat (1) huruf a'],
    ['100', '0.15', null],
    ['100', '0.15', 'PermenPANRB 50/2020, Pasal 11 ayat (1) huruf b'],
  ]);
});

function butir(kode: string) {
  const found = semuaButir(butirRule()).find((each) => each.kode === kode);
  if (found === undefined) throw new Error(`No butir ${kode}.`);
  return found;
}

test('whatever the volumes: a year is recognised to 150% at most, penunjang counts to 20% at most, and the sum is that of its parts', () => {
  const rule = butirRule();
  const { pegawai } = officer('satu-di-bawah');
  const rows = fc.array(
    fc.record({
      each: fc.constantFrom(...semuaButir(rule).filter(({ pelaksana }) => pelaksana.includes('Mahir'))),
      volume: fc.integer({ min: 0, max: 400 }),
      day: fc.constantFrom('2023-01-01', '2023-06-30'),
    }),
    { maxLength: 12 },
  );
  const property = fc.property(rows, (entered) => {
    const scored = entered.map(({ each, volume, day }) => {
      const hasil = nilaiButirKegiatan(rule, each, pegawai.jenjang, decimal(volume));
      if (!hasil.ok) throw new Error(each.kode);
      return {
        nip: pegawai.nip,
        tanggal: day,
        butir: each,
        uraian: null,
        bukti: null,
        volume: decimal(volume),
        penulis: null,
        hasil: hasil.nilai,
        tempat: { lembar: 'Kegiatan', sel: 'A2' },
      };
    });
    const result = tetapkan(pegawai, scored, []);
    if (!result.ok) throw new Error(result.kesalahan.jenis);
    const { tahun, kelebihan, tugasJabatan, pengembanganProfesi, penunjang, jumlah, syarat } = result.nilai;
    for (const { diakui, target } of tahun) {
      expect(diakui.lte(percentOf(rule.capaianTertinggi.nilai, target))).toBe(true);
    }
    const [need] = syarat;
    const limit = percentOf(rule.penunjangTertinggi.nilai, need?.batas ?? ZERO);
    expect(penunjang.dihitung.lte(limit)).toBe(true);
    const parts = [kelebihan, tugasJabatan, pengembanganProfesi].map((each) => each.jumlah);
    expect(jumlah.eq(sum([...parts, penunjang.dihitung]))).toBe(true);
  });
  fc.assert(property, { numRuns: 100 });
});

test('every rule says what a promotion needs beyond its numbers', () => {
  const kind = documentRegistry.find(({ perintah }) => perintah === 'pak');
  const instances = [...(kind?.susun(buku) ?? [])];
  const said = new Map(instances.map(({ data }) => [data['aturan'], data['diLuarAngkaKredit']]));
  expect([...said.keys()].sort()).toEqual(
    aturanAngkaKredit.map(({ peraturan }) => peraturan.singkatan).sort(),
  );
  for (const each of said.values()) expect(each).not.toEqual([]);
});

test('a unit of which nobody is assessed by butir needs neither Kegiatan nor Tim Penilai', () => {
  const onlyConversion = withoutRows(grid, 'Pegawai', ({ nomor }) => nomor > 1 && nomor < 14);
  const left = ['Kegiatan', 'Pengembangan Profesi', 'Karya Tulis', 'Penunjang', 'Tim Penilai', 'Rekap'];
  const small = { lembar: onlyConversion.lembar.filter(({ nama }) => !left.includes(nama)) };
  const read = contentsOf(withoutRows(small, 'Predikat', ({ nomor }) => nomor > 1 && nomor < 5));
  expect(read.pegawai).toHaveLength(1);
  expect(read.timPenilai).toEqual([]);
});
