import { Tinypool } from 'tinypool';
import { openWork, type RunChunk, type Task, type WorkSetup } from './chunk.ts';

const { run } = openWork(Tinypool.workerData as WorkSetup);

/** A worker thread's part of a run; the tasks come as JSON, which is quicker than copies of so many small objects. */
export const runChunk = (tasks: string): ReturnType<RunChunk> => run(JSON.parse(tasks) as readonly Task[]);
