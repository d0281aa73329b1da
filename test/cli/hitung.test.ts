import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { SAMPLES } from '../documents/sample-grid.ts';
import { filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { patokan, reportOf } from './run-cli.ts';

const root = tempFolder();
let folders = 0;

/** A folder with a workbook of its own. */
function desk(): { folder: string; buku: string } {
  const folder = join(root, `meja-${(folders += 1)}`);
  mkdirSync(folder);
  const buku = join(folder, 'nilai.xlsx');
  copyFileSync(join(SAMPLES, 'penilai-pajak-dasar.xlsx'), buku);
  return { folder, buku };
}

async function change(buku: string, cells: Readonly<Record<string, number>>): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(buku);
  for (const [cell, value] of Object.entries(cells)) {
    const sheet = workbook.getWorksheet('Nilai');
    if (sheet !== undefined) sheet.getCell(cell).value = value;
  }
  await workbook.xlsx.writeFile(buku);
}

test('writes a copy beside the workbook that has no finding, names what was corrected, leaves the workbook', async () => {
  const { folder, buku } = desk();
  await change(buku, { K2: 1 });
  const before = readFileSync(buku);
  const run = patokan(['hitung', buku]);
  const copy = join(folder, 'nilai-dihitung.xlsx');
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out.split('\n')).toEqual([
    'DIPERBAIKI  Nilai!K2: NPR tertulis 1,00, hasil hitung ulang 97,20',
    `${copy}: Pelatihan Fungsional Penilai Pajak Dasar: peserta 30, lulus 23; 1788 hasil ditulis, 1 di antaranya diperbaiki; sumbernya di lembar Sumber Hitungan.`,
    '',
  ]);
  expect(readFileSync(buku).equals(before)).toBe(true);
  expect(filesBelow(folder)).toEqual(['nilai-dihitung.xlsx', 'nilai.xlsx']);
  expect(patokan(['periksa', copy])).toMatchObject({ code: 0, err: '' });
});

test('--keluaran is a folder or a file; --json reports every result', () => {
  const { folder, buku } = desk();
  const inFolder = patokan(['hitung', buku, '-k', join(folder, 'hasil'), '--json']);
  expect(inFolder.code).toBe(0);
  const report = reportOf(inFolder);
  expect(report).toMatchObject({
    perintah: 'hitung',
    berkas: buku,
    ditulis: join(folder, 'hasil', 'nilai-dihitung.xlsx'),
    diperbaiki: [],
    kolomBaru: [],
    temuan: [],
  });
  expect(report['hasil']).toHaveLength(1788);
  expect(report['hasil']).toContainEqual({
    tempat: 'Nilai!K2',
    kolom: 'NPR',
    nilai: '97.2',
    hitungan: '30% dari kehadiran (P): 30% × 100,00; 70% dari penyelesaian tugas (Q): 70% × 96,00',
    sumber: 'KAP Penilai Pajak Dasar, Teknis penilaian 2',
  });
  expect(patokan(['hitung', buku, '--keluaran', join(folder, 'lain.xlsx')]).code).toBe(0);
  expect(filesBelow(folder)).toEqual(['hasil/nilai-dihitung.xlsx', 'lain.xlsx', 'nilai.xlsx']);
});

test('a fault in an input: nothing is written', async () => {
  const { folder, buku } = desk();
  await change(buku, { G2: 104 });
  const run = patokan(['hitung', buku, '--json']);
  expect(run.code).toBe(1);
  expect(reportOf(run)).toMatchObject({ ditulis: null, temuan: [{ tempat: 'Nilai!G2', tingkat: 'galat' }] });
  expect(run.err).toMatch(
    /^GALAT {2}Nilai!G2: .*\n.*: 1 galat, 0 peringatan; tidak ada salinan yang ditulis\.\n$/,
  );
  expect(filesBelow(folder)).toEqual(['nilai.xlsx']);
});

test('never over the workbook itself, also by another name; over an earlier copy only when told to', () => {
  const { folder, buku } = desk();
  const before = readFileSync(buku);
  linkSync(buku, join(folder, 'tautan.xlsx'));
  for (const target of [buku, join(folder, 'tautan.xlsx')]) {
    const run = patokan(['hitung', buku, '-k', target, '--paksa']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('ini buku kerja asalnya, yang tidak pernah ditimpa');
  }
  expect(readFileSync(buku).equals(before)).toBe(true);

  const copy = join(folder, 'nilai-dihitung.xlsx');
  writeFileSync(copy, 'milik saya');
  const refused = patokan(['hitung', buku]);
  expect(refused).toMatchObject({ code: 2, err: `${copy} sudah ada; tidak ditimpa (gunakan --paksa).\n` });
  expect(readFileSync(copy, 'utf8')).toBe('milik saya');
  expect(patokan(['hitung', buku, '--paksa']).code).toBe(0);
});

test.each([
  ['a missing file', 'tidak-ada.xlsx', 3],
  ['no workbook', 'catatan.xlsx', 3],
])('%s', (_, name, code) => {
  const { folder } = desk();
  if (name === 'catatan.xlsx') writeFileSync(join(folder, name), 'hanya teks');
  const run = patokan(['hitung', join(folder, name), '--json']);
  expect(run.code).toBe(code);
  expect(reportOf(run)).toHaveProperty('kesalahan.kalimat');
});

test('a folder that cannot be made', () => {
  const { buku } = desk();
  const run = patokan(['hitung', buku, '-k', join(buku, 'hasil')]);
  expect(run.code).toBe(2);
  expect(run.err).toContain('berkas tidak dapat ditulis');
});
