import { Tinypool } from 'tinypool';
import { openWork, type WorkSetup } from './chunk.ts';

/** A worker thread's part of a run. */
export const runChunk = openWork(Tinypool.workerData as WorkSetup);
