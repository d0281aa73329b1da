import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleWorkbooks } from '../../../addin/taskpane/sample-workbooks.ts';
import { sampleHost, type SampleWorkbook } from '../../../addin/workbook/sample-host.ts';
import { sheetSets } from '../../../addin/workbook/sheet-sets/sheet-sets.ts';
import { hasFault, readWorkbook, type GridWorkbook } from '../../../documents/index.ts';
import { readXlsx } from '../../../generator/workbook/read-xlsx.ts';
import { withRowsAtHand } from '../../documents/sample-grid.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const small: SampleWorkbook = {
  nama: 'Kecil',
  grid: {
    lembar: [
      {
        nama: 'Nilai',
        baris: [
          { nomor: 1, sel: ['P', 'Q'] },
          { nomor: 2, sel: [100, 75.5] },
        ],
      },
      { nama: 'Mata Pelajaran', baris: [] },
    ],
  },
};

async function sampleGrid(berkas: string): Promise<GridWorkbook> {
  const read = await readXlsx(join(SAMPLES, berkas));
  if (!read.ok) throw new Error(berkas);
  return { lembar: withRowsAtHand(read.nilai).lembar.filter(({ nama }) => nama !== 'Petunjuk') };
}

describe('the sample workbooks of the pane', () => {
  const [penilai, mistaken, elearning] = sampleWorkbooks();

  test('are those of samples/, cell by cell', async () => {
    expect(penilai?.grid).toEqual(await sampleGrid('penilai-pajak-dasar.xlsx'));
    expect(elearning?.grid).toEqual(await sampleGrid('elearning-ar-dasar.xlsx'));
  });

  test('the one with mistakes has a finding on every sheet it spoils', () => {
    const { temuan } = readWorkbook(mistaken?.grid ?? { lembar: [] });
    expect(hasFault(temuan)).toBe(true);
    expect(new Set(temuan.map(({ tempat }) => tempat.lembar))).toEqual(
      new Set(['Program', 'Peserta', 'Nilai', 'Ujian']),
    );
    expect(temuan.some(({ tingkat }) => tingkat === 'peringatan')).toBe(true);
  });
});

describe('a workbook in memory', () => {
  test('selects, types and tells', async () => {
    const host = sampleHost(small);
    let told = 0;
    host.onSelection(() => (told += 1));
    expect(host.select('nilai', 'B2')).toBe(true);
    expect(await host.selection()).toEqual({
      ok: true,
      nilai: { lembar: 'Nilai', sel: 'B2', rentang: 'B2' },
    });
    expect(host.activeContent()).toBe('75,5');
    host.type('80,25');
    expect(await host.readRange({ kolom: 0, baris: 1, lebar: 2, tinggi: 1 })).toEqual({
      ok: true,
      nilai: [[100, 80.25]],
    });
    host.type('07/09/2026');
    expect(host.activeContent()).toBe('07/09/2026');
    host.type('198510062010011901');
    expect(host.activeContent()).toBe('198510062010011901');
    host.type('');
    expect(host.activeContent()).toBe('');
    expect(told).toBe(5);
    expect(host.select('Tidak ada', 'A1')).toBe(false);
    expect(host.select('Nilai', 'bukan sel')).toBe(false);
  });

  test('asks before it writes over something', async () => {
    const host = sampleHost(small);
    host.select('Nilai', 'A2');
    expect(await host.writeActiveCell('A.2.1.b', { overwrite: false })).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'sel-berisi', isi: '100' },
    });
    expect(await host.writeActiveCell('A.2.1.b', { overwrite: true })).toEqual({
      ok: true,
      nilai: { lembar: 'Nilai', sel: 'A2' },
    });
    expect(host.activeContent()).toBe('A.2.1.b');
    host.select('Mata Pelajaran', 'C9');
    await host.writeActiveCell('=PAJAK.NUK(70,80)', { overwrite: false });
    expect(host.activeContent()).toBe('=PAJAK.NUK(70,80)');
  });

  test('reads and goes only where there is a sheet, and never too much', async () => {
    const host = sampleHost(small);
    const nowhere = { lembar: 'Tidak ada', kolom: 0, baris: 0, lebar: 1, tinggi: 1 };
    expect(await host.readRange(nowhere)).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'lembar-tidak-ada' },
    });
    expect(await host.goTo({ lembar: 'Tidak ada' })).toMatchObject({ ok: false });
    expect(await host.goTo({ lembar: 'Mata Pelajaran' })).toMatchObject({ ok: true });
    expect(await host.readRange({ kolom: 0, baris: 0, lebar: 1, tinggi: 20_001 })).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'rentang-terlalu-besar' },
    });
    expect(await host.readRange({ kolom: 0, baris: 0, lebar: 1, tinggi: 20_000 })).toMatchObject({
      ok: true,
    });
  });

  test('marks cells and takes the marks away', async () => {
    const host = sampleHost(small);
    host.select('Nilai', 'B2');
    const cells = [
      { lembar: 'Nilai', sel: 'B2', tingkat: 'galat' },
      { lembar: 'Hilang', sel: 'A1', tingkat: 'galat' },
    ] as const;
    expect(await host.mark(cells)).toEqual({ ok: true, nilai: 1 });
    expect(host.activeMark()).toBe('galat');
    await host.clearMarks();
    expect(host.activeMark()).toBeUndefined();
  });

  test('inserts a set once, and nothing of it where a name is taken', async () => {
    const host = sampleHost(small);
    const set = sheetSets[0]?.susun({ tanggalMulai: '2026-09-07', jumlahPeserta: 2 });
    const sheets = set?.ok === true ? set.nilai : [];
    expect(await host.insertSheets(sheets)).toMatchObject({
      ok: false,
      kesalahan: { jenis: 'lembar-sudah-ada', lembar: ['Mata Pelajaran', 'Nilai'] },
    });
    expect(host.sheetNames()).toEqual(['Nilai', 'Mata Pelajaran']);
    host.open({ nama: 'Kosong', grid: { lembar: [{ nama: 'Lembar1', baris: [] }] } });
    expect(await host.insertSheets(sheets)).toMatchObject({ ok: true });
    expect(host.sheetNames()).toEqual(['Lembar1', ...sheets.map(({ nama }) => nama)]);
  });
});
