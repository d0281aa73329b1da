import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCK_NAME } from '../../generator/batch/folder-lock.ts';
import { sha256 } from '../../generator/batch/run-identity.ts';
import { SAMPLES } from '../documents/sample-grid.ts';
import { filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { addParticipants } from './many-participants.ts';

const root = tempFolder();
const MAIN = join(import.meta.dirname, '../../dist/generator/cli/patokan.cjs');
const KILLS = 30;
const MORE = 60;

interface Started {
  readonly child: ChildProcess;
  /** The exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
}

function start(berkas: string, folder: string, pekerja: number): Started {
  const args = [MAIN, 'sertifikat', berkas, '-k', folder, '--pekerja', String(pekerja)];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  return { child, ended: new Promise((resolve) => child.on('exit', (code) => resolve(code))) };
}

/** Everything below a folder, hidden files too, by hash; of the manifest all but the times. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'latin1');
      return [name, sha256(name.endsWith('.jsonl') ? text.replace(/"waktu":"[^"]*"/g, '') : text)];
    }),
  );
}

/** Whether that run is at work in the folder by now. */
function isAtWork(folder: string, { pid = 0 }: ChildProcess): boolean {
  const lock = join(folder, 'sertifikat', LOCK_NAME);
  return existsSync(lock) && readFileSync(lock, 'utf8').includes(`"pid":${pid},`);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test(
  `killed at ${KILLS} random moments, with one worker and with two, a run ends as if nothing had happened`,
  { timeout: 1_200_000 },
  async () => {
    const berkas = join(root, 'banyak.xlsx');
    await addParticipants(join(SAMPLES, 'elearning-ar-dasar.xlsx'), berkas, MORE);
    const undisturbed = join(root, 'utuh');
    const first = start(berkas, undisturbed, 1);
    while (!isAtWork(undisturbed, first.child)) await pause(5);
    const began = performance.now();
    expect(await first.ended).toBe(0);
    const duration = performance.now() - began;
    const expected = contentsOf(undisturbed);
    expect(Object.keys(expected).length).toBeGreaterThan(MORE);

    const folder = join(root, 'terganggu');
    for (let kills = 0, attempt = 0; kills < KILLS; attempt += 1) {
      const { child, ended } = start(berkas, folder, 1 + (attempt % 2));
      while (!isAtWork(folder, child) && child.exitCode === null) await pause(5);
      await Promise.race([ended, pause((Math.random() * duration) / 5)]);
      child.kill('SIGKILL');
      const code = await ended;
      if (code === null) {
        kills += 1;
        continue;
      }
      expect(code).toBe(0);
      expect(contentsOf(folder)).toEqual(expected);
      rmSync(folder, { recursive: true });
    }
    expect(await start(berkas, folder, 2).ended).toBe(0);
    expect(contentsOf(folder)).toEqual(expected);
  },
);
