import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../documents/sample-grid.ts';
import { documentsBelow, tempFolder } from '../generator/temp-folder.ts';
import { patokan, reportOf } from './run-cli.ts';

const root = tempFolder();
let folders = 0;
const newFolder = (): string => join(root, `uji-${(folders += 1)}`);

const PAK = join(SAMPLES, 'angka-kredit-penyuluh.xlsx');

describe('wrong use of the options of a batch', () => {
  test.each([
    [['--pekerja', '0'], '--pekerja "0" tidak dapat dipakai'],
    [['--pekerja', 'dua'], '--pekerja "dua" tidak dapat dipakai'],
    [['--bagian', '3/2'], '--bagian 3/2: tidak ada bagian ke-3 dari 2'],
    [['--bagian', 'auto/2'], 'memerlukan variabel JOB_COMPLETION_INDEX'],
    [['--bagian', '1/2', '--hanya', '198502062010022931'], 'tidak dapat dipakai bersama'],
    [['--gabung', '--format', 'docx'], '--gabung memerlukan --format pdf'],
  ])('%j', (args, sentence) => {
    const folder = newFolder();
    const { code, out, err } = patokan(['pak', PAK, '-k', folder, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  test('documents of a whole workbook have none of them', () => {
    expect(patokan(['rekap-ak', PAK, '--pekerja', '2']).code).toBe(2);
  });
});

test('shares, one after the other, then whole', () => {
  const folder = newFolder();
  const own = (ke: number): string => join(folder, `pak/bagian-${ke}-dari-2`);
  const first = patokan(['pak', PAK, '-k', folder, '--bagian', '1/2', '--pekerja', '2', '--json']);
  expect(first.code).toBe(0);
  expect(reportOf(first)).toMatchObject({ jumlah: { sudahAda: 0 }, gagal: [] });

  const missing = patokan(['gabung-manifest', own(1)]);
  expect(missing).toEqual({
    code: 1,
    out: '1 masalah; manifest gabungan tidak ditulis.\n',
    err: 'Bagian ke-2 dari 2 tidak ada di antara folder yang disebut.\n',
  });
  expect(patokan(['gabung-manifest', own(1), own(2)])).toMatchObject({ code: 3, out: '' });

  expect(patokan(['pak', PAK, '-k', folder, '--bagian', '2/2']).code).toBe(0);
  const count = documentsBelow(folder).length;
  const merged = patokan(['gabung-manifest', own(1), own(2), '--json']);
  expect(merged).toMatchObject({ code: 0, err: '' });
  expect(reportOf(merged)).toEqual({
    jumlah: count,
    manifest: join(folder, 'pak/manifest.jsonl'),
    masalah: [],
  });

  const all = patokan(['pak', PAK, '-k', folder, '--gabung']);
  expect(all.code).toBe(0);
  expect(all.out).toBe(
    `${join(folder, 'pak-gabungan.pdf')}\nPenetapan Angka Kredit: 0 dibuat, ${count} sudah ada.\n`,
  );
});

test('a folder with what another workbook made is refused with exit code 2, and left as it is', () => {
  const folder = newFolder();
  expect(
    patokan([
      'sertifikat',
      join(SAMPLES, 'elearning-ar-dasar.xlsx'),
      '-k',
      folder,
      '--hanya',
      '198502062010022931',
    ]).code,
  ).toBe(0);
  const before = documentsBelow(folder);
  const run = patokan(['sertifikat', join(SAMPLES, 'penilai-pajak-dasar.xlsx'), '-k', folder]);
  expect(run).toMatchObject({ code: 2, out: 'Sertifikat: 0 dibuat.\n' });
  expect(run.err).toContain('folder ini berisi hasil dengan buku kerja yang lain');
  expect(documentsBelow(folder)).toEqual(before);
});

test('a document that was changed: the rest is fine, exit code 1', () => {
  const folder = newFolder();
  const nip = '198502062010022931';
  const args = ['sertifikat', join(SAMPLES, 'elearning-ar-dasar.xlsx'), '-k', folder, '--hanya', nip];
  patokan(args);
  const [name = ''] = documentsBelow(folder);
  writeFileSync(join(folder, name), 'ditandatangani');
  const run = patokan([...args, '--json']);
  expect(run.code).toBe(1);
  expect(reportOf(run)['gagal']).toEqual([
    {
      perihal: expect.stringContaining(`(NIP ${nip})`) as string,
      kalimat: `${join(folder, name)}: sudah ada dan isinya bukan buatan perintah ini; tidak ditimpa (gunakan --paksa, atau pilih --keluaran lain).`,
    },
  ]);
  expect(patokan([...args, '--paksa'])).toMatchObject({ code: 0 });
});
