import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the built program did. */
export interface ProgramRun {
  /** null where it was killed or had crashed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Seconds of processor time, which a busy machine does not lengthen as it does the time on the clock; the first run counts the start. */
  readonly seconds: number;
  /** The most memory that its process has had so far: no less than the run took. */
  readonly megabytes: number;
}

/** The built program in a process that stays: it is started again only where it died. */
export interface StandingProgram {
  /** One run at a time. */
  readonly run: (args: readonly string[], cwd: string) => Promise<ProgramRun>;
  /** Lets the process end by itself, and tells what it did that no run should. */
  readonly end: () => Promise<readonly string[]>;
}

/** Without arguments: that there are no more. */
interface Task {
  readonly args: readonly string[];
  readonly cwd: string;
}

const CHILD = join(import.meta.dirname, 'standing-program-child.mjs');
/** Milliseconds after which a run hangs, on whatever machine. */
const HANGING = 60_000;
/** Milliseconds within which a process with nothing left to do is gone. */
const ENDING = 20_000;

export function standingProgram(hanging = HANGING): StandingProgram {
  let child: ChildProcess | undefined;
  let stray = '';

  const start = (): ChildProcess => {
    const started = fork(CHILD, { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    // What a run says goes to its own streams: here arrives only what bypasses them, such as a warning of Node's.
    for (const stream of [started.stdout, started.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (stray += text));
    return started;
  };

  const run: StandingProgram['run'] = async (args, cwd) => {
    const running = (child ??= start());
    const ended = await answerOf(running, { args, cwd }, hanging);
    if (typeof ended !== 'string') return ended;
    child = undefined;
    const err = `${ended}\n${stray}`;
    stray = '';
    return { code: null, out: '', err, seconds: Infinity, megabytes: Infinity };
  };

  const end = async (): Promise<readonly string[]> => {
    const faults: string[] = [];
    if (child !== undefined) {
      const ended = await endOf(child);
      if (ended !== 'exit code 0') faults.push(`did not end by itself: ${ended}`);
      child = undefined;
    }
    if (stray !== '') faults.push(`said beside its streams: ${stray}`);
    return faults;
  };
  return { run, end };
}

/** @returns the answer, or how the process ended without one */
async function answerOf(child: ChildProcess, task: Task, hanging: number): Promise<ProgramRun | string> {
  return ending(child, hanging, (done) => {
    child.once('message', (answer) => done(answer as ProgramRun));
    child.send(task);
  });
}

async function endOf(child: ChildProcess): Promise<string> {
  return ending<string>(child, ENDING, () => child.send({ args: [], cwd: '' } satisfies Task));
}

/** Does something with a process and waits for its end, or until `done` is called; a process that takes too long is killed. */
async function ending<T>(
  child: ChildProcess,
  patience: number,
  act: (done: (result: T) => void) => void,
): Promise<T | string> {
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, patience);
    const closed = (code: number | null, signal: string | null): void => {
      clearTimeout(timer);
      child.removeAllListeners('message');
      resolve(late ? `nothing for ${patience} ms` : signal === null ? `exit code ${code}` : signal);
    };
    // Not "exit": what it said last is still on its way then.
    child.once('close', closed);
    act((result) => {
      clearTimeout(timer);
      child.off('close', closed);
      resolve(result);
    });
  });
}
