import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCK_NAME, lockFolder } from '../../../generator/batch/folder-lock.ts';
import { filesBelow, tempFolder } from '../temp-folder.ts';

const root = tempFolder();
let folders = 0;

/** A folder, with the lock of somebody where one is given. */
function newFolder(lock?: object | string): string {
  const folder = join(root, `${(folders += 1)}`);
  mkdirSync(folder);
  if (lock !== undefined)
    writeFileSync(join(folder, LOCK_NAME), typeof lock === 'string' ? lock : JSON.stringify(lock));
  return folder;
}

/** The number of a process that is no more. */
const GONE = spawnSync(process.execPath, ['-e', '']).pid;
const holder = { mesin: hostname(), pid: process.pid, mulai: '', tanda: 't' };

async function taken(folder: string): Promise<boolean> {
  const locked = await lockFolder(folder);
  if (locked.ok) await locked.nilai();
  return locked.ok;
}

test('a folder is held by one run at a time, and given back', async () => {
  const folder = newFolder();
  const first = await lockFolder(folder);
  expect(await lockFolder(folder)).toEqual({
    ok: false,
    kesalahan: { jenis: 'sedang-dipakai', berkas: folder, mesin: hostname(), pid: process.pid },
  });
  if (first.ok) await first.nilai();
  expect(filesBelow(folder)).toEqual([]);
  expect(await taken(folder)).toBe(true);
});

test('of many that ask at once, one gets it', async () => {
  const folder = newFolder({ ...holder, pid: GONE });
  const all = await Promise.all(Array.from({ length: 12 }, () => lockFolder(folder)));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
});

describe('the lock that a killed run left', () => {
  test('its process is gone', async () =>
    expect(await taken(newFolder({ ...holder, pid: GONE }))).toBe(true));

  test.skipIf(!existsSync('/proc/self/stat'))('another process has its number by now', async () => {
    expect(await taken(newFolder({ ...holder, mulai: '1' }))).toBe(true);
  });

  test('it was cut off', async () => expect(await taken(newFolder('{"mesin":'))).toBe(true));
});

describe('the lock of another machine', () => {
  const other = { ...holder, mesin: `${hostname()}-lain`, pid: GONE };

  test('that is touched now and then holds', async () => {
    const folder = newFolder(other);
    expect(await lockFolder(folder)).toMatchObject({ kesalahan: { mesin: other.mesin } });
    expect(JSON.parse(readFileSync(join(folder, LOCK_NAME), 'utf8'))).toEqual(other);
  });

  test('that nobody touched for long does not', async () => {
    const folder = newFolder(other);
    const longAgo = new Date(Date.now() - 600_000);
    utimesSync(join(folder, LOCK_NAME), longAgo, longAgo);
    expect(await taken(folder)).toBe(true);
  });
});
