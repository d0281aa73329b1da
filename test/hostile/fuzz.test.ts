import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runCli } from '../../generator/cli/program.ts';
import { tempFolder } from '../generator/temp-folder.ts';
import { addedUp, fuzzOnce, fuzzSubjects, type FuzzedOnce, type RunProgram } from './fuzz.ts';
import { mutated, seeded } from './mutations.ts';

const folder = tempFolder();
const COUNT = 60;

test(`${COUNT} broken workbooks by chance: no crash, no half output (more: npm run fuzz)`, async () => {
  const subjects = await fuzzSubjects(['elearning-ar-dasar', 'angka-kredit-penyuluh']);
  const results: FuzzedOnce[] = [];
  for (let seed = 1; seed <= COUNT; seed += 1) results.push(await fuzzOnce(subjects, seed, folder, run));
  const { jumlah, kode, salah } = addedUp(results);
  expect(salah).toEqual([]);
  expect(jumlah).toBe(COUNT);
  expect(kode['hitung 0'] ?? 0).toBeGreaterThan(0);
  // Some are refused, some are read and have findings, some stay sound: else nothing much was tried.
  for (const code of [0, 1, 3]) expect(kode[`periksa ${code}`] ?? 0, `exit code ${code}`).toBeGreaterThan(0);
}, 120_000);

const run: RunProgram = async (args) => {
  let err = '';
  const sink = (take: (text: string) => void): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        take(chunk.toString());
        done();
      },
    });
  const code = await runCli(args, {
    input: new PassThrough(),
    out: sink(() => undefined),
    err: sink((text) => (err += text)),
  });
  return { code, err };
};

test('a seed gives the same workbook again, another one another', async () => {
  const [subject = []] = (await fuzzSubjects(['elearning-ar-dasar'])).values();
  const made = (seed: number): Buffer => mutated(subject, seeded(seed));
  expect(made(7).equals(made(7))).toBe(true);
  expect(made(7).equals(made(8))).toBe(false);
});
