import { describe, expect, test } from 'vitest';
import { readGolongan } from '../../rules/golongan.ts';
import { readNip } from '../../rules/nip.ts';

describe('NIP', () => {
  test('is taken apart', () => {
    expect(readNip('19900229 201503 2 001')).toEqual({ salah: 'tanggal-lahir' });
    expect(readNip('19920229 201503 2 001')).toEqual({
      nip: { lahir: '1992-02-29', tmtCpns: '2015-03', jenisKelamin: 'perempuan' },
    });
  });

  test.each([
    ['1990010120150310', 'bukan-18-angka'],
    ['19900101201503100A', 'bukan-18-angka'],
    ['199013012015031001', 'tanggal-lahir'],
    ['199001012015131001', 'tmt-cpns'],
    ['199001011985031001', 'cpns-sebelum-lahir'],
    ['199001012015033001', 'jenis-kelamin'],
  ])('%s: %s', (text, salah) => expect(readNip(text)).toEqual({ salah }));
});

describe('golongan in a text', () => {
  test.each([
    ['III/a', 'III/a'],
    ['Penata Muda (III/a)', 'III/a'],
    ['Penata Muda Tingkat I / III b', 'III/b'],
    ['iv.e', 'IV/e'],
    ['II/c', 'II/c'],
    ['Pembina Tk. I, IV/b', 'IV/b'],
  ])('%s is %s', (text, golongan) => expect(readGolongan(text)).toBe(golongan));

  test.each(['', 'Penata', 'V/a', 'III/f', '3a'])('%s has none', (text) =>
    expect(readGolongan(text)).toBeUndefined(),
  );
});
