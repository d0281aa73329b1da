import { printLine, type Terminal } from './terminal.ts';

/** Shows how far a run of many documents is: a bar on a terminal, a line at every tenth elsewhere. */
export interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Below this many documents nobody needs to be told. */
const LEAST_DOCUMENTS = 5;
const TENTHS = 10;

export async function showProgress(terminal: Terminal, label: string): Promise<Progress> {
  if (terminal.err.isTTY !== true) return plainLines(terminal, label);
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `${label} [{bar}] {value}/{total} · sisa {eta_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: terminal.err,
  });
  let started = false;
  return {
    step: (done, total) => {
      if (!started && total >= LEAST_DOCUMENTS) {
        bar.start(total, 0);
        started = true;
      }
      if (started) bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function plainLines(terminal: Terminal, label: string): Progress {
  let shown = 0;
  return {
    step: (done, total) => {
      const tenth = Math.floor((done * TENTHS) / total);
      if (total < LEAST_DOCUMENTS || tenth === shown) return;
      shown = tenth;
      printLine(terminal.err, `${label}: ${done}/${total}`);
    },
    stop: () => undefined,
  };
}
