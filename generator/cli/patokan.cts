#!/usr/bin/env node
/**
 * So many files are flushed at a time. What waits together is committed by the file system together: with the four that Node has of itself, a run on a
 * slow disk waits most of its time. It must be set before Node reads its first ES module, which already starts that pool.
 */
const FILES_FLUSHED_AT_ONCE = '16';

process.env['UV_THREADPOOL_SIZE'] ??= FILES_FLUSHED_AT_ONCE;
void import('./main.ts');
