import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { openWork, type RunChunk, type WorkSetup } from './chunk.ts';

/** Those who make the documents of a run. */
export interface Workers {
  readonly run: RunChunk;
  /** As many chunks as may be under way at a time, so that nobody waits and nothing piles up. */
  readonly slots: number;
  readonly close: () => Promise<void>;
}

/** One chunk is made while the files of the one before are flushed. */
const CHUNKS_EACH = 2;

/** Another thread takes a while to begin: with fewer documents it does not pay. */
const DOCUMENTS_WORTH_A_WORKER = 100;

/** How many workers a run gets that was not told a number. */
export function defaultWorkers(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(documents / DOCUMENTS_WORTH_A_WORKER)));
}

/** Opens so many workers. The first works in this very thread, which is warm already and otherwise has little to do. */
export async function openWorkers(count: number, setup: WorkSetup): Promise<Workers> {
  const own = openWork(setup);
  const slots = count * CHUNKS_EACH;
  if (count === 1) return { run: own, slots, close: () => Promise.resolve() };
  const { Tinypool } = await import('tinypool');
  const threads = count - 1;
  const pool = new Tinypool({
    filename: workerModule(),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: CHUNKS_EACH,
    workerData: setup,
  });
  let underWay = 0;
  return {
    run: async (tasks) => {
      // The other threads first: this one is not there to hand out tasks while it makes documents.
      if (underWay === threads * CHUNKS_EACH) return own(tasks);
      underWay += 1;
      try {
        return (await pool.run(JSON.stringify(tasks), { name: 'runChunk' })) as Awaited<ReturnType<RunChunk>>;
      } finally {
        underWay -= 1;
      }
    },
    slots,
    close: () => pool.destroy(),
  };
}

/** The module that a worker runs; from the sources one that first learns to read TypeScript. */
function workerModule(): string {
  const name = extname(import.meta.url) === '.ts' ? './worker-from-source.mjs' : './worker.js';
  return new URL(name, import.meta.url).href;
}
