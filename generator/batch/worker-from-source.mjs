import { register } from 'tsx/esm/api';

// Only for running from the sources: a worker inherits nothing that lets Node read TypeScript, and options of Node do not reach it.
register();

export const { runChunk } = await import('./worker.ts');
