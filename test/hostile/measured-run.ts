import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/generator/cli/main.js');

/** What a run of the built program did. */
export interface MeasuredRun {
  /** null where it was killed or had crashed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Seconds of processor time, which a busy machine does not lengthen as it does the time on the clock. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Writes what the process has used when it ends, as the last thing it does. */
const METER = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(process.env.PATOKAN_METER, JSON.stringify(process.resourceUsage())));`,
)}`;
const GIVEN_UP = 60_000;

/** Runs the built program in a process of its own and measures it. */
export async function measuredRun(args: readonly string[], cwd: string): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'patokan-ukur-'));
  const meter = join(folder, 'ukur.json');
  const child = spawn(process.execPath, [`--import=${METER}`, MAIN, ...args], {
    cwd,
    env: { ...process.env, PATOKAN_METER: meter },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: GIVEN_UP,
    killSignal: 'SIGKILL',
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  try {
    return { code, out, err, ...usage(meter) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function usage(meter: string): Pick<MeasuredRun, 'seconds' | 'megabytes'> {
  let text: string;
  try {
    text = readFileSync(meter, 'utf8');
  } catch {
    // It never came to its end.
    return { seconds: Infinity, megabytes: Infinity };
  }
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(text) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
