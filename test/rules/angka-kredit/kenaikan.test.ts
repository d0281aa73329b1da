import { describe, expect, test } from 'vitest';
import {
  akKenaikanJenjang,
  aturanAngkaKreditBerlaku,
  butirPelatihan,
  jenjangGolongan,
  penilaianKenaikan,
  readJenjang,
  syaratTimPenilai,
  type AnggotaTimPenilai,
  type HasilKenaikan,
  type JenisPelatihan,
  type Jenjang,
  type TimPenilai,
} from '../../../rules/angka-kredit/index.ts';
import { permenpanrb50Tahun2020 as perButir } from '../../../rules/angka-kredit/versions/2020-07-01-permenpanrb-50-2020.ts';
import { permenpanrb1Tahun2023 as konversi } from '../../../rules/angka-kredit/versions/2023-07-01-permenpanrb-1-2023.ts';
import { decimal, toFloat } from '../../../rules/decimal.ts';
import type { Golongan } from '../../../rules/golongan.ts';
import type { Result } from '../../../rules/result.ts';
import type { Worked } from '../../../rules/step.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.kesalahan.jenis);
  return result.nilai;
}

interface Brought {
  readonly kelebihan?: string;
  readonly tugas?: string;
  readonly profesi?: string;
  readonly penunjang?: string;
}

function kenaikan(golongan: Golongan, ak: Brought): Worked<HasilKenaikan> {
  return valueOf(
    penilaianKenaikan(perButir, {
      golongan,
      kelebihanSebelumnya: decimal(ak.kelebihan ?? '0'),
      tugasJabatan: decimal(ak.tugas ?? '0'),
      pengembanganProfesi: decimal(ak.profesi ?? '0'),
      penunjang: decimal(ak.penunjang ?? '0'),
    }),
  );
}

describe('promotion under PermenPANRB 50/2020', () => {
  test.each<[string, Golongan, Brought, boolean, number, number]>([
    ['below the need', 'II/c', { tugas: '19.9999' }, false, 19.9999, 0],
    ['at the need', 'II/c', { tugas: '20' }, true, 20, 0],
    ['above the need, within the jenjang', 'II/c', { tugas: '22.5' }, true, 22.5, 2.5],
    ['above the need, into the next jenjang', 'II/d', { tugas: '22.5' }, true, 22.5, 0],
    ['with the surplus from before', 'II/d', { kelebihan: '2.5', tugas: '17.5' }, true, 20, 0],
    ['penunjang below its limit of 20% × 20', 'II/c', { tugas: '16.1', penunjang: '3.9' }, true, 20, 0],
    ['penunjang at its limit', 'II/c', { tugas: '16', penunjang: '4' }, true, 20, 0],
    ['penunjang above its limit', 'II/c', { tugas: '15.9', penunjang: '4.1' }, false, 19.9, 0],
    ['an international award alone counts 20%', 'III/a', { tugas: '40', penunjang: '17.5' }, true, 50, 0],
    ['pengembangan profesi counts in full', 'III/a', { tugas: '10', profesi: '40' }, true, 50, 0],
    ['3,99 pengembangan profesi before Penyelia', 'III/b', { tugas: '60', profesi: '3.99' }, false, 63.99, 0],
    ['4 pengembangan profesi before Penyelia', 'III/b', { tugas: '46', profesi: '4' }, true, 50, 0],
    ['no pengembangan profesi is needed before Mahir', 'II/d', { tugas: '20' }, true, 20, 0],
    ['no pengembangan profesi is needed within Mahir', 'III/a', { tugas: '50' }, true, 50, 0],
    ['within Penyelia', 'III/c', { tugas: '101' }, true, 101, 1],
    ['nothing above III/d', 'III/d', { tugas: '200' }, false, 200, 0],
  ])('%s', (_, golongan, ak, dapatNaik, jumlah, kelebihan) => {
    const { nilai } = kenaikan(golongan, ak);
    expect([nilai.dapatNaik, toFloat(nilai.jumlah), toFloat(nilai.kelebihan)]).toEqual([
      dapatNaik,
      jumlah,
      kelebihan,
    ]);
  });

  test('names every condition with value, limit and pasal', () => {
    const { nilai } = kenaikan('III/b', { tugas: '40', profesi: '3' });
    expect(
      nilai.syarat.map((each) => [
        each.perihal,
        toFloat(each.nilai),
        toFloat(each.batas),
        each.terpenuhi,
        each.sumber.pasal,
      ]),
    ).toEqual([
      ['Angka Kredit kenaikan pangkat', 43, 50, false, 'Pasal 43'],
      ['Angka Kredit pengembangan profesi sebelum Penyelia', 3, 4, false, 'Pasal 39 ayat (4)'],
    ]);
    expect([nilai.jenjang, nilai.golonganTujuan, nilai.jenjangTujuan]).toEqual([
      'Mahir',
      'III/c',
      'Penyelia',
    ]);
  });

  test('has no goal above III/d', () => {
    const { nilai } = kenaikan('III/d', { tugas: '200' });
    expect([nilai.golonganTujuan, nilai.jenjangTujuan]).toEqual([null, null]);
  });

  test('tells which readings it rests on', () => {
    const pasal = (ak: Brought) => kenaikan('II/c', ak).belumDiatur.map((each) => each.pasal);
    expect(pasal({ tugas: '20' })).toEqual([]);
    expect(pasal({ tugas: '21' })).toEqual(['Pasal 42']);
    expect(pasal({ tugas: '16', penunjang: '4' })).toEqual(['Pasal 37 ayat (3)']);
    expect(pasal({ tugas: '10', profesi: '1', penunjang: '4.01' })).toEqual([
      'Pasal 37 ayat (3)',
      'Lampiran II angka II huruf C, butir 2; Pasal 37 ayat (2)',
      'Pasal 39 ayat (1) dan ayat (3)',
    ]);
  });

  test('is unknown for a golongan outside Lampiran III', () => {
    const zero = decimal('0');
    const masukan = {
      kelebihanSebelumnya: zero,
      tugasJabatan: zero,
      pengembanganProfesi: zero,
      penunjang: zero,
    };
    const result = penilaianKenaikan(perButir, { golongan: 'IV/a', ...masukan });
    expect(result.ok ? null : result.kesalahan.jenis).toBe('dilarang');
  });
});

describe('promotion to the jenjang above', () => {
  test.each<[Jenjang, number | 'dilarang', number | 'dilarang']>([
    ['Pemula', 'dilarang', 15],
    ['Terampil', 40, 60],
    ['Mahir', 100, 100],
    ['Penyelia', 'dilarang', 'dilarang'],
    ['Ahli Pertama', 'dilarang', 100],
    ['Ahli Muda', 'dilarang', 200],
    ['Ahli Madya', 'dilarang', 450],
    ['Ahli Utama', 'dilarang', 'dilarang'],
  ])('%s needs %s under 50/2020 and %s under 1/2023', (jenjang, before, now) => {
    const need = (aturan: typeof perButir | typeof konversi): unknown => {
      const result = akKenaikanJenjang(aturan, jenjang);
      return result.ok ? toFloat(result.nilai.nilai) : result.kesalahan.jenis;
    };
    expect([need(perButir), need(konversi)]).toEqual([before, now]);
  });
});

describe('hours of training', () => {
  test.each<[JenisPelatihan, string, string]>([
    ['teknis', '0', 'g'],
    ['teknis', '29', 'g'],
    ['teknis', '30', 'g'],
    ['teknis', '31', 'f'],
    ['teknis', '80', 'f'],
    ['teknis', '81', 'e'],
    ['teknis', '160', 'e'],
    ['teknis', '161', 'd'],
    ['teknis', '480', 'd'],
    ['teknis', '481', 'c'],
    ['teknis', '640', 'c'],
    ['teknis', '641', 'b'],
    ['teknis', '960', 'b'],
    ['teknis', '961', 'a'],
    ['manajerial', '29', 'g'],
    ['manajerial', '30', 'f'],
    ['manajerial', '80', 'f'],
    ['manajerial', '81', 'e'],
    ['manajerial', '960', 'b'],
    ['manajerial', '961', 'a'],
  ])('%s of %s hours is row %s', (jenis, jam, huruf) => {
    const { nilai } = valueOf(butirPelatihan(perButir, jenis, decimal(jam)));
    expect(nilai.kode).toBe(`PROFESI.E.${jenis === 'teknis' ? '3' : '4'}.${huruf}`);
  });

  test.each([
    ['-1', 'di-luar-rentang'],
    ['30.5', 'bukan-bilangan-bulat'],
  ])('%s hours is an error', (jam, jenis) => {
    const result = butirPelatihan(perButir, 'teknis', decimal(jam));
    expect(result.ok ? null : result.kesalahan.jenis).toBe(jenis);
  });

  test('exactly 30 hours tells that the rule leaves a gap', () => {
    const { belumDiatur } = valueOf(butirPelatihan(perButir, 'teknis', decimal('30')));
    expect(belumDiatur).toEqual([perButir.terbuka.pelatihan30Jam]);
  });
});

describe('jenjang', () => {
  test.each([
    ['Terampil', 'Terampil'],
    ['asisten penyuluh pajak mahir', 'Mahir'],
    ['Penyuluh Pajak Ahli  Pertama', 'Ahli Pertama'],
    ['Ahli-Muda', 'Ahli Muda'],
    ['Pertama', undefined],
    ['tidakterampil', undefined],
    ['', undefined],
  ])('%j is %s', (text, jenjang) => {
    expect(readJenjang(text)).toBe(jenjang);
  });

  test('of a golongan', () => {
    expect(jenjangGolongan(perButir, 'III/a')).toEqual(['Mahir']);
    expect(jenjangGolongan(perButir, 'II/b')).toEqual([]);
    expect(jenjangGolongan(konversi, 'III/a')).toEqual(['Mahir', 'Ahli Pertama']);
    expect(jenjangGolongan(konversi, 'IV/e')).toEqual(['Ahli Utama']);
  });
});

test.each([
  ['2020-06-30', null],
  ['2020-07-01', 'PermenPANRB 50/2020'],
  ['2023-06-30', 'PermenPANRB 50/2020'],
  ['2023-07-01', 'PermenPANRB 1/2023'],
])('on %s %s is in force', (tanggal, name) => {
  const result = aturanAngkaKreditBerlaku(tanggal);
  expect(result.ok ? result.nilai.peraturan.singkatan : null).toBe(name);
});

describe('Tim Penilai', () => {
  const anggota = (nama: string, rest: Partial<AnggotaTimPenilai> = {}): AnggotaTimPenilai => ({
    nama,
    peran: 'anggota',
    unsur: 'asisten penyuluh pajak',
    golongan: 'III/b',
    jenjang: 'Mahir',
    pejabatAdministratorAtauLebih: false,
    mampuMenilai: true,
    aktifMenilai: true,
    ...rest,
  });
  const ketua = anggota('Ketua', {
    peran: 'ketua',
    unsur: 'teknis',
    golongan: 'IV/a',
    jenjang: null,
    pejabatAdministratorAtauLebih: true,
  });
  const sekretaris = anggota('Sekretaris', { peran: 'sekretaris', unsur: 'kepegawaian', jenjang: null });
  const teknis = anggota('Teknis', { unsur: 'teknis', jenjang: null });
  const tim = (members: readonly AnggotaTimPenilai[], rest: Partial<TimPenilai> = {}): TimPenilai => ({
    anggota: members,
    golonganDinilai: 'III/b',
    asistenTidakTersedia: false,
    ...rest,
  });
  const whole = [ketua, sekretaris, anggota('A'), anggota('B'), teknis];
  const unmet = (team: TimPenilai): string[] =>
    syaratTimPenilai(perButir, team)
      .filter(({ terpenuhi }) => !terpenuhi)
      .map(({ sumber }) => sumber.pasal.replace('Pasal 34 ', ''));

  test.each<[string, TimPenilai, string[]]>([
    ['whole', tim(whole), []],
    [
      'a chair who is Penyelia',
      tim([anggota('P', { peran: 'ketua', jenjang: 'Penyelia' }), ...whole.slice(1)]),
      [],
    ],
    ['a chair who is Mahir', tim([anggota('M', { peran: 'ketua' }), ...whole.slice(1)]), ['ayat (4)']],
    ['without a chair', tim([...whole.slice(1), anggota('C')]), ['ayat (2) huruf a']],
    ['two secretaries', tim([...whole, sekretaris, teknis]), ['ayat (2) huruf b']],
    ['two members', tim([ketua, sekretaris, anggota('A'), anggota('B')]), ['ayat (2) huruf c', 'ayat (3)']],
    ['an even number', tim([...whole, anggota('C')]), ['ayat (3)']],
    [
      'a secretary of another unsur',
      tim([ketua, { ...sekretaris, unsur: 'teknis' }, ...whole.slice(2)]),
      ['ayat (1)', 'ayat (5)'],
    ],
    ['one Asisten', tim([ketua, sekretaris, anggota('A'), teknis, teknis]), ['ayat (6)']],
    [
      'no Asisten to be had',
      tim([ketua, sekretaris, teknis, teknis, teknis], { asistenTidakTersedia: true }),
      [],
    ],
    [
      'no Asisten without a reason',
      tim([ketua, sekretaris, teknis, teknis, teknis]),
      ['ayat (1)', 'ayat (6)'],
    ],
    ['a member below the assessed', tim(whole, { golonganDinilai: 'III/c' }), ['ayat (7) huruf a']],
    [
      'a member who cannot assess',
      tim([...whole.slice(0, 4), { ...teknis, mampuMenilai: false }]),
      ['ayat (7) huruf b'],
    ],
    [
      'a member who does not assess',
      tim([...whole.slice(0, 4), { ...teknis, aktifMenilai: false }]),
      ['ayat (7) huruf c'],
    ],
  ])('%s', (_, team, expected) => {
    expect(unmet(team)).toEqual(expected);
  });

  test('names who fails', () => {
    const [failing] = syaratTimPenilai(perButir, tim(whole, { golonganDinilai: 'III/c' })).filter(
      ({ terpenuhi }) => !terpenuhi,
    );
    expect(failing?.keterangan).toBe('belum: Sekretaris, A, B, Teknis');
  });
});
