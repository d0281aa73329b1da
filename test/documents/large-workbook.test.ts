import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeLargeWorkbook } from '../../bench/large-workbook.ts';
import { documentsFor, hitungBuku, readWorkbook, type GridWorkbook } from '../../documents/index.ts';
import { readXlsx } from '../../generator/workbook/read-xlsx.ts';
import { tempFolder } from '../generator/temp-folder.ts';
import { findingText, withRows } from './sample-grid.ts';

const folder = tempFolder();
const PESERTA = 1200;

async function gridOf(jenis: 'e-learning' | 'klasikal', peserta: number): Promise<GridWorkbook> {
  const berkas = join(folder, `${jenis}-${peserta}.xlsx`);
  await writeLargeWorkbook(berkas, { jenis, peserta });
  const grid = await readXlsx(berkas);
  if (!grid.ok) throw new Error(grid.kesalahan.jenis);
  return grid.nilai;
}

const elearning = await gridOf('e-learning', PESERTA);

test.each([
  ['e-learning', elearning, PESERTA],
  ['klasikal', await gridOf('klasikal', 120), 120],
] as const)(
  '%s: each participant has a certificate of their own, walked as often as one likes',
  (_, grid, count) => {
    const { temuan, isi } = readWorkbook(grid);
    expect(temuan.map(findingText)).toEqual([]);
    if (isi === null || !('peserta' in isi)) throw new Error('no training workbook');
    expect(isi.ringkasan.angka).toEqual({ peserta: count, lulus: count });
    expect(isi.peserta.length).toBe(count);
    expect(new Set(Array.from(isi.peserta as Iterable<{ nip: string }>, ({ nip }) => nip)).size).toBe(count);
    const [kind] = documentsFor('sertifikat', isi.jenis);
    const certificates = kind?.susun(isi) ?? [];
    const numbers = Array.from(certificates, ({ perihal }) => perihal?.nomor);
    expect(numbers).toEqual(
      Array.from({ length: count }, (__, at) => `SERT-${String(at + 1).padStart(6, '0')}/PP.X/2026`),
    );
    expect(Array.from(certificates, ({ perihal }) => perihal?.nomor)).toEqual(numbers);
    expect(isi.peserta.at(7)).toEqual([...isi.peserta][7]);
    expect(isi.peserta.at(count)).toBeUndefined();
  },
);

test('a sheet in another order belongs to the same participants', () => {
  const turned = withRows(elearning, 'Unit', ([headers, ...rows]) =>
    headers === undefined ? [] : [headers, ...rows.reverse().map(({ sel }, at) => ({ nomor: at + 2, sel }))],
  );
  const [straight, other] = [readWorkbook(elearning).isi, readWorkbook(turned).isi];
  if (straight?.jenis !== 'e-learning' || other?.jenis !== 'e-learning') throw new Error('not read');
  expect([...other.peserta]).toEqual([...straight.peserta]);
});

test('of very many findings all are counted and the first told; all that are results are put right', () => {
  const wrong = withRows(elearning, 'Unit', (rows) =>
    rows.map((row, at) =>
      at === 0 ? row : { ...row, sel: row.sel.map((each, column) => (column === 9 ? 1 : each)) },
    ),
  );
  const { temuan, isi } = readWorkbook(wrong);
  expect(isi).toBeNull();
  expect(temuan).toHaveLength(1001);
  expect(temuan.at(-1)).toMatchObject({ tingkat: 'galat', masalah: { jenis: 'temuan-lain', jumlah: 200 } });
  const computed = hitungBuku(wrong);
  expect(computed.isi?.diperbaiki).toHaveLength(PESERTA);
});

test("nobody's rows, however many, are told once each and in a moment", () => {
  const strangers = withRows(elearning, 'Unit', (rows) =>
    rows.map((row, at) => (at === 0 ? row : { ...row, sel: [Number(row.sel[0]), ...row.sel.slice(1)] })),
  );
  const { temuan } = readWorkbook(strangers);
  expect(temuan).toHaveLength(1001);
  expect(new Set(temuan.slice(0, -1).map(({ masalah }) => masalah.jenis))).toEqual(
    new Set(['nip-sebagai-angka']),
  );
});
