import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/generator/cli/patokan.cjs');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a user does: `patokan ...args` in a folder, with something on its standard input. */
export function patokan(args: readonly string[], { cwd = ROOT, input = '' } = {}): Run {
  if (!existsSync(MAIN)) throw new Error('Not built yet: npm run build.');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 120_000,
  });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** The report of a run with --json. */
export function reportOf({ out }: Run): Readonly<Record<string, unknown>> {
  return JSON.parse(out) as Record<string, unknown>;
}
