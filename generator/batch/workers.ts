import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openWork, type RunChunk, type WorkSetup } from './chunk.ts';

/** Those who make the documents of a run. */
export interface Workers {
  readonly run: RunChunk;
  /** As many chunks as may be under way at a time, so that nobody waits and nothing piles up. */
  readonly slots: number;
  readonly close: () => Promise<void>;
}

/** One chunk is made while the files of those before are flushed. */
const CHUNKS_HERE = 3;

/** Some more, for this thread does not answer while it makes a chunk of its own. */
const CHUNKS_IN_A_THREAD = 6;

/** Another thread takes a while to begin: with fewer documents it does not pay. */
const DOCUMENTS_WORTH_A_WORKER = 100;

/** How many workers a run gets that was not told a number. */
export function defaultWorkers(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(documents / DOCUMENTS_WORTH_A_WORKER)));
}

/** Opens so many workers. The first works in this very thread, which is warm already and otherwise has little to do. */
export async function openWorkers(count: number, setup: WorkSetup): Promise<Workers> {
  const own = openWork(setup);
  if (count === 1) return { run: own.run, slots: CHUNKS_HERE, close: () => Promise.resolve() };
  const { Tinypool } = await import('tinypool');
  const threads = count - 1;
  const mostInThreads = threads * CHUNKS_IN_A_THREAD;
  const pool = new Tinypool({
    filename: workerModule(),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: CHUNKS_IN_A_THREAD,
    // Else a thread that waits for its next chunk would not hear that the files of the last one are flushed.
    useAtomics: false,
    workerData: await own.learnt(),
  });
  let underWay = 0;
  return {
    run: async (tasks) => {
      if (underWay === mostInThreads) {
        await setImmediate();
        return own.run(tasks);
      }
      underWay += 1;
      try {
        return (await pool.run(JSON.stringify(tasks), { name: 'runChunk' })) as Awaited<ReturnType<RunChunk>>;
      } finally {
        underWay -= 1;
      }
    },
    slots: CHUNKS_HERE + mostInThreads,
    close: () => pool.destroy(),
  };
}

/** The module that a worker runs; from the sources one that first learns to read TypeScript. */
function workerModule(): string {
  const name = extname(import.meta.url) === '.ts' ? './worker-from-source.mjs' : './worker.js';
  return new URL(name, import.meta.url).href;
}
