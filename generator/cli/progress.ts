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
    format: `${label} [{bar}] {value}/{total} · {laju} dokumen/detik · sisa {sisa}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: terminal.err,
  });
  let started = false;
  const begun = performance.now();
  return {
    step: (done, total) => {
      if (!started && total >= LEAST_DOCUMENTS) {
        bar.start(total, 0, { laju: '-', sisa: '-' });
        started = true;
      }
      const rate = (done * 1000) / Math.max(performance.now() - begun, 1);
      if (started) bar.update(done, { laju: rateText(rate), sisa: durationText((total - done) / rate) });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

/** With one decimal as long as they are few. */
function rateText(rate: number): string {
  return rate.toLocaleString('id', { maximumFractionDigits: rate < FEW ? 1 : 0 });
}

const FEW = 10;
const MINUTE = 60;

/** "45 detik", "3 menit" */
function durationText(seconds: number): string {
  return seconds < 2 * MINUTE ? `${Math.ceil(seconds)} detik` : `${Math.round(seconds / MINUTE)} menit`;
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
