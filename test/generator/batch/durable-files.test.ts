import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  removeTemporaries,
  storeFiles,
  writeFault,
  type Disk,
} from '../../../generator/batch/durable-files.ts';
import { filesBelow, tempFolder } from '../temp-folder.ts';

const root = tempFolder();
let folders = 0;
function newFolder(): string {
  const folder = join(root, `${(folders += 1)}`);
  fs.mkdirSync(folder);
  return folder;
}

const three = ['a.pdf', 'b.pdf', 'c.pdf'].map((nama) => ({
  nama,
  parts: [Buffer.from('isi '), Buffer.from(nama)],
}));

function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** A disk on which the n-th call of something fails. */
function failing(what: keyof Disk, call: number, code: string): Disk {
  let calls = 0;
  const stopped = (): boolean => (calls += 1) === call;
  const real = fs[what] as (...args: unknown[]) => unknown;
  const fake = (...args: unknown[]): unknown => {
    if (!stopped()) return real(...args);
    const done = args.at(-1);
    if (typeof done !== 'function') throw systemError(code);
    return (done as (error: Error) => unknown)(systemError(code));
  };
  return { ...fs, [what]: fake };
}

test('files are stored under their names; nothing else stays', async () => {
  const folder = newFolder();
  expect(await storeFiles(folder, three)).toMatchObject({ ok: true });
  expect(filesBelow(folder)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  expect(fs.readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('isi b.pdf');
});

describe('a disk that fails', () => {
  test.each([
    ['openSync', 2, 'EROFS', 'b.pdf'],
    ['openSync', 1, 'EACCES', 'a.pdf'],
    ['writev', 3, 'ENOSPC', 'c.pdf'],
    ['renameSync', 1, 'EISDIR', 'a.pdf'],
  ] as const)('%s, call %d, %s: no file, half or whole, is left', async (what, call, code, named) => {
    const folder = newFolder();
    const stored = await storeFiles(folder, three, failing(what, call, code));
    expect(stored).toEqual({
      ok: false,
      kesalahan: { jenis: 'tidak-tertulis', berkas: join(folder, named), sebab: code },
    });
    expect(filesBelow(folder)).toEqual([]);
  });

  test('when it flushes: whichever comes second is named, none is left', async () => {
    const folder = newFolder();
    const stored = await storeFiles(folder, three, failing('fsync', 2, 'EIO'));
    expect(stored).toMatchObject({ ok: false, kesalahan: { jenis: 'tidak-tertulis', sebab: 'EIO' } });
    expect(filesBelow(folder)).toEqual([]);
  });

  test('in the middle of the renames: those that have their names are whole', async () => {
    const folder = newFolder();
    expect(await storeFiles(folder, three, failing('renameSync', 3, 'ENOSPC'))).toMatchObject({ ok: false });
    expect(filesBelow(folder)).toEqual(['a.pdf', 'b.pdf']);
    expect(fs.readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('isi b.pdf');
  });

  test('a file that is there already stays as it is', async () => {
    const folder = newFolder();
    fs.writeFileSync(join(folder, 'a.pdf'), 'lama');
    await storeFiles(folder, three, failing('writev', 2, 'ENOSPC'));
    expect(fs.readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('lama');
    expect(filesBelow(folder)).toEqual(['a.pdf']);
  });
});

test('a write that takes only some of the bytes goes on with the rest', async () => {
  const folder = newFolder();
  const slow: Disk = {
    ...fs,
    writev: (handle, [part = Buffer.alloc(0)], done) => fs.write(handle, part, 0, 1, done),
  };
  expect(await storeFiles(folder, three, slow)).toMatchObject({ ok: true });
  expect(fs.readFileSync(join(folder, 'c.pdf'), 'utf8')).toBe('isi c.pdf');
});

test('no name leads out of the folder', async () => {
  const escape = [{ nama: '../keluar.pdf', parts: [Buffer.from('x')] }];
  await expect(storeFiles(newFolder(), escape)).rejects.toThrow('leaves the output folder');
});

test('what a killed run left is removed, and nothing else', async () => {
  const folder = newFolder();
  for (const name of ['.patokan-a.pdf.sementara', 'a.pdf', '.lain', 'catatan.sementara'])
    fs.writeFileSync(join(folder, name), '');
  await removeTemporaries(folder);
  expect(filesBelow(folder)).toEqual(['.lain', 'a.pdf', 'catatan.sementara']);
});

test('a mistake of the program is no fault of the disk', () => {
  expect(() => writeFault('x', systemError('ERR_INVALID_ARG_TYPE'))).toThrow();
  expect(() => writeFault('x', new Error('lain'))).toThrow('lain');
});
