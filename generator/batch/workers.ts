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

/** A worker takes a while to begin: with fewer documents another one does not pay. */
const DOCUMENTS_WORTH_A_WORKER = 100;

/** How many workers a run gets that was not told a number. */
export function defaultWorkers(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(documents / DOCUMENTS_WORTH_A_WORKER)));
}

/** Opens so many workers; a single one works in this very thread. */
export async function openWorkers(count: number, setup: WorkSetup): Promise<Workers> {
  if (count === 1) return { run: openWork(setup), slots: CHUNKS_EACH, close: () => Promise.resolve() };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: workerModule(),
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: CHUNKS_EACH,
    workerData: setup,
  });
  return {
    run: (chunk) => pool.run(chunk, { name: 'runChunk' }) as ReturnType<RunChunk>,
    slots: count * CHUNKS_EACH,
    close: () => pool.destroy(),
  };
}

/** The module that a worker runs; from the sources one that first learns to read TypeScript. */
function workerModule(): string {
  const name = extname(import.meta.url) === '.ts' ? './worker-from-source.mjs' : './worker.js';
  return new URL(name, import.meta.url).href;
}
