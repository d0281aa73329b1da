import { createRequire } from 'node:module';
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
  const extension = extname(import.meta.url);
  const pool = new Tinypool({
    filename: new URL(`./worker${extension}`, import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: CHUNKS_EACH,
    workerData: setup,
    // From the sources, a worker needs what lets Node read them.
    ...(extension === '.ts' ? { execArgv: ['--import', typescriptLoader()] } : {}),
  });
  return {
    run: (chunk) => pool.run(chunk, { name: 'runChunk' }) as ReturnType<RunChunk>,
    slots: count * CHUNKS_EACH,
    close: () => pool.destroy(),
  };
}

/** Of the development dependencies; never asked for by the built program. */
function typescriptLoader(): string {
  return createRequire(import.meta.url).resolve('tsx');
}
