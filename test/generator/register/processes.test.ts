import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRegister } from '../../../generator/register/check-register.ts';
import { listEntries } from '../../../generator/register/list-entries.ts';
import { openRegister } from '../../../generator/register/open-register.ts';
import { tempFolder } from '../temp-folder.ts';
import { must, newRegisterPath } from './desk.ts';

const folder = tempFolder();

interface Ended {
  readonly code: number | null;
  readonly numbers: readonly string[];
  readonly err: string;
}

/** Issues in a process of its own; killed at once when it has said `killAfter` numbers. */
function issuing(args: readonly (string | number)[], killAfter = Infinity): Promise<Ended> {
  const script = join(import.meta.dirname, 'issue-slowly.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args.map(String)]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    if (out.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err, numbers: out.split('\n').slice(0, -1) }));
  });
}

function expectWhole(path: string, count: number): void {
  const register = must(openRegister(path, 'buka'));
  const entries = must(listEntries(register));
  const expected = Array.from(
    { length: count },
    (_, index) => `SERT-${String(index + 1).padStart(4, '0')}/PP.XI/2026`,
  );
  expect(entries.map(({ nomor }) => nomor).sort()).toEqual(expected);
  expect(new Set(entries.map(({ nip }) => nip)).size).toBe(count);
  expect(entries.every(({ status }) => status === 'terbit')).toBe(true);
  expect(must(checkRegister(register))).toMatchObject({ rusak: [], belumTerbit: [] });
  register.close();
}

test('two processes that make the register and issue 500 numbers each at once: 1,000 different ones, no gap', async () => {
  const path = newRegisterPath(folder);
  const [one, two] = await Promise.all([issuing([path, 1, 500, 5]), issuing([path, 501, 500, 5])]);
  expect([one.code, two.code, one.err, two.err]).toEqual([0, 0, '', '']);
  const all = [...one.numbers, ...two.numbers];
  expect(all).toHaveLength(1000);
  expect(new Set(all).size).toBe(1000);
  expectWhole(path, 1000);
});

test('two processes for the same people: each person has one number, told by both', async () => {
  const path = newRegisterPath(folder);
  const [one, two] = await Promise.all([issuing([path, 1, 100, 3]), issuing([path, 1, 100, 7])]);
  expect([one.code, two.code]).toEqual([0, 0]);
  expect(one.numbers).toEqual(two.numbers);
  expectWhole(path, 100);
});

test('killed again and again and started anew, nothing is lost and nothing doubled', async () => {
  const path = newRegisterPath(folder);
  const told = new Set<string>();
  const people = 120;
  const codes: (number | null)[] = [];
  for (const killAfter of [1, 4, 9, 17, 30, 45]) {
    const { numbers, code } = await issuing([path, 1, people, 2], killAfter);
    codes.push(code);
    for (const nomor of numbers) told.add(nomor);
  }
  expect(codes).toContain(null);
  const last = await issuing([path, 1, people, 2]);
  expect(last).toMatchObject({ code: 0, err: '' });
  expect(last.numbers).toEqual(expect.arrayContaining([...told]));
  expectWhole(path, people);
});
