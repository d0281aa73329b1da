import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../documents/index.ts';
import { findingText, readSampleGrid, withCells } from '../sample-grid.ts';
import { PLANTED } from './planted.ts';

const sample = await readSampleGrid('angka-kredit-penyuluh');

test('the sample itself has no finding', () => {
  expect(readWorkbook(sample).temuan.map(findingText)).toEqual([]);
});

describe.each(Object.entries(PLANTED))('%s', (jenis, planted) => {
  test.each(planted)('$perihal', ({ ubah, temuan }) => {
    const read = readWorkbook(typeof ubah === 'function' ? ubah(sample) : withCells(sample, ubah));
    expect(read.temuan.map(findingText)).toEqual(temuan);
    expect(read.temuan.map(({ masalah }) => masalah.jenis)).toContain(jenis);
    expect(read.isi === null).toBe(temuan.some((each) => each.startsWith('galat')));
  });
});

test('ten faults at once give ten findings at their ten cells', () => {
  const changes = {
    'Unit!B6': 'PAK/{tahun}',
    'Pegawai!D2': 'II/b',
    'Kegiatan!A12': '199001012015031001',
    'Kegiatan!D6': { tanggal: '2022-12-31' },
    'Kegiatan!E8': 'D.9.9',
    'Kegiatan!H14': 'dua',
    'Kegiatan!I10': null,
    "'Karya Tulis'!G2": 5,
    'Predikat!E2': 'Istimewa',
    "'Tim Penilai'!D3": 'bendahara',
  };
  const { temuan, isi } = readWorkbook(withCells(sample, changes));
  expect(isi).toBeNull();
  const cells = temuan.map(({ tempat }) =>
    /\W/.test(tempat.lembar)
      ? `'${tempat.lembar}'!${tempat.sel ?? ''}`
      : `${tempat.lembar}!${tempat.sel ?? ''}`,
  );
  expect(cells.sort()).toEqual(Object.keys(changes).sort());
});
