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
    format: `${label} [{bar}] {value}/{total} · {laju} dokumen/detik · sisa {eta_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: terminal.err,
  });
  let started = false;
  let begun = 0;
  return {
    step: (done, total) => {
      if (!started && total >= LEAST_DOCUMENTS) {
        bar.start(total, 0, { laju: '-' });
        started = true;
        begun = performance.now();
      }
      if (started) bar.update(done, { laju: rateText(done, performance.now() - begun) });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

/** Documents a second, with one decimal as long as they are few. */
function rateText(done: number, milliseconds: number): string {
  const rate = (done * 1000) / Math.max(milliseconds, 1);
  return rate.toLocaleString('id', { maximumFractionDigits: rate < FEW ? 1 : 0 });
}

const FEW = 10;

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
