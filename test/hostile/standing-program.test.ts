import { expect, test } from 'vitest';
import { SAMPLES } from './fuzz.ts';
import { standingProgram } from './standing-program.ts';

const CHECK = ['periksa', 'elearning-ar-dasar.xlsx'];

test('a program stays, tells of a crash and is started again', async () => {
  const { run, end } = standingProgram();
  expect(await run(CHECK, SAMPLES)).toMatchObject({ code: 0 });
  // Nothing catches what goes wrong outside of a command.
  const crashed = await run(CHECK, `${SAMPLES}/tiada`);
  expect(crashed).toMatchObject({ code: null, megabytes: Infinity });
  expect(crashed.err).toContain('exit code 1');
  const { code, out, seconds, megabytes } = await run(CHECK, SAMPLES);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('peserta 60') as unknown });
  expect(seconds).toBeGreaterThan(0);
  expect(megabytes).toBeGreaterThan(0);
  expect(await end()).toEqual([]);
});

test('a program that hangs is killed', async () => {
  const { run, end } = standingProgram(1);
  const { code, err } = await run(CHECK, SAMPLES);
  expect(code).toBe(null);
  expect(err).toContain('nothing for 1 ms');
  expect(await end()).toEqual([]);
});
