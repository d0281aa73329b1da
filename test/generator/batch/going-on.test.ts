import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFolder } from '../../../generator/batch/folder-lock.ts';
import { withText } from '../../documents/sample-grid.ts';
import { filesBelow } from '../temp-folder.ts';
import {
  contentsOf,
  expected,
  faultOf,
  grid,
  inFolder,
  linesOf,
  madeBefore,
  manifestOf,
  NAME,
  names,
  newFolder,
  nips,
  root,
  run,
} from './made-run.ts';

const otherGrid = withText(grid, NAME, 'Benny Situmorang, S.E.');

describe('a run that was killed goes on and ends as if nothing had happened', () => {
  test('with half of the lines, one cut off, temporary files, a document gone, one without its line', async () => {
    const folder = madeBefore();
    const lines = linesOf(folder);
    writeFileSync(manifestOf(folder), `${lines.slice(0, 4).join('\n')}\n${lines[4]?.slice(0, 30) ?? ''}`);
    writeFileSync(join(inFolder(folder), '.patokan-x.pdf.sementara'), 'setengah');
    writeFileSync(join(inFolder(folder), '.patokan-kunci'), '{"mesin":');
    rmSync(join(inFolder(folder), names[1] ?? ''));
    const report = await run(folder, { pekerja: 1 });
    expect(report.jumlah).toMatchObject({ dibuat: names.length - 2, sudahAda: 2 });
    expect(report.gagal).toEqual([]);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('with the header only', async () => {
    const folder = madeBefore();
    writeFileSync(manifestOf(folder), `${linesOf(folder)[0] ?? ''}\n`);
    await run(folder);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('with the lines in another order', async () => {
    const folder = madeBefore();
    const [header = '', ...lines] = linesOf(folder);
    writeFileSync(manifestOf(folder), `${[header, ...lines.reverse()].join('\n')}\n`);
    await run(folder);
    expect(contentsOf(folder)).toEqual(expected);
  });
});

describe('nothing that is not ours is destroyed', () => {
  const foreign = 'tanda tangan orang lain';

  test('a file of the same name in a new folder: refused before anything is written', async () => {
    const folder = newFolder();
    mkdirSync(inFolder(folder), { recursive: true });
    for (const name of names.slice(2, 4)) writeFileSync(join(inFolder(folder), name), foreign);
    const report = await run(folder);
    expect(faultOf(report)).toBe(
      `${join(inFolder(folder), names[2] ?? '')} (dan 1 berkas lain): sudah ada dan isinya bukan buatan perintah ini; tidak ditimpa (gunakan --paksa, atau pilih --keluaran lain).`,
    );
    expect(report.dibuat).toEqual([]);
    expect(filesBelow(inFolder(folder))).toEqual(names.slice(2, 4));

    expect((await run(folder, { paksa: true })).jumlah).toMatchObject({ dibuat: names.length });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('other files in the folder do no harm and stay', async () => {
    const folder = newFolder();
    mkdirSync(inFolder(folder), { recursive: true });
    writeFileSync(join(inFolder(folder), 'catatan.txt'), foreign);
    await run(folder);
    expect(contentsOf(folder)).toEqual({ ...expected, 'sertifikat/catatan.txt': foreign });
  });

  test('a document that somebody changed since: the others are made, it is told; made anew only when forced', async () => {
    const folder = madeBefore();
    const changed = join(inFolder(folder), names[1] ?? '');
    writeFileSync(changed, foreign);
    rmSync(join(inFolder(folder), names[2] ?? ''));
    const before = readFileSync(manifestOf(folder), 'utf8').split('\n')[2];
    const report = await run(folder);
    expect(report.jumlah).toMatchObject({ dibuat: 1, sudahAda: names.length - 2 });
    expect(report.terhalang?.map(({ kesalahan }) => kesalahan)).toEqual([
      { jenis: 'berkas-asing', berkas: changed, lainnya: 0 },
    ]);
    expect(readFileSync(changed, 'utf8')).toBe(foreign);
    expect(readFileSync(manifestOf(folder), 'utf8').split('\n')[2]).toBe(before);

    await run(folder, { paksa: true, hanya: new Set([nips[1] ?? '']) });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('what another workbook made: refused, with what is different; replaced when forced', async () => {
    const folder = madeBefore();
    const other = { grid: otherGrid, sidikBuku: 'lain' };
    const refused = await run(folder, other);
    expect(faultOf(refused)).toBe(
      `${inFolder(folder)}: folder ini berisi hasil dengan buku kerja yang lain; tidak ada yang ditimpa (gunakan --paksa untuk membuat ulang semuanya, atau pilih --keluaran lain).`,
    );
    expect(faultOf(await run(folder, { theme: { instansi: 'Lain' } }))).toContain(
      'hasil dengan tema yang lain',
    );
    expect(faultOf(await run(folder, { tanggal: '2027-01-02' }))).toContain('hasil dengan pilihan yang lain');
    expect(faultOf(await run(folder, { ...other, paksa: true, hanya: new Set(nips.slice(0, 1)) }))).toContain(
      'buku kerja yang lain',
    );
    expect(contentsOf(folder)).toEqual(expected);

    const kept = join(inFolder(folder), names[1] ?? '');
    writeFileSync(kept, foreign);
    expect((await run(folder, { ...other, paksa: true })).jumlah).toMatchObject({ dibuat: names.length });
    expect(readFileSync(kept, 'utf8')).toBe(foreign);
    const clean = newFolder();
    await run(clean, other);
    rmSync(kept);
    expect(contentsOf(folder)).toEqual(contentsOf(clean));
  });

  test('a manifest that is none: refused; replaced when forced', async () => {
    const folder = madeBefore();
    writeFileSync(manifestOf(folder), 'milik saya');
    expect(faultOf(await run(folder))).toContain('bukan manifest yang dapat dibaca');
    expect(readFileSync(manifestOf(folder), 'utf8')).toBe('milik saya');
    await run(folder, { paksa: true });
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('a manifest that names files elsewhere is not believed', async () => {
    const folder = madeBefore();
    const outside = join(folder, 'luar.pdf');
    renameSync(join(inFolder(folder), names[0] ?? ''), outside);
    const lines = readFileSync(manifestOf(folder), 'utf8').replaceAll(`"${names[0] ?? ''}"`, '"../luar.pdf"');
    writeFileSync(manifestOf(folder), lines);
    expect((await run(folder)).jumlah).toMatchObject({ dibuat: 1, sudahAda: names.length - 1 });
    expect(existsSync(outside)).toBe(true);
    rmSync(outside);
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('a folder in which another run is at work', async () => {
    const folder = madeBefore();
    const locked = await lockFolder(inFolder(folder));
    expect(faultOf(await run(folder, { paksa: true }))).toContain('sedang ditulis oleh proses lain');
    if (locked.ok) await locked.nilai();
    expect(contentsOf(folder)).toEqual(expected);
  });

  test('a place where no folder can be made', async () => {
    const file = join(root, 'berkas');
    writeFileSync(file, '');
    expect(faultOf(await run(join(file, 'hasil')))).toContain('ada berkas dengan nama folder itu');
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
