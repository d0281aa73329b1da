import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const system = process.env['PATOKAN_SYSTEM_TESTS'] === '1';

export default defineConfig({
  test: {
    include: system ? ['test/system/**/*.test.ts'] : ['test/**/*.test.ts'],
    exclude: system ? [] : ['test/system/**'],
    // Vitest would leave a core of two to itself, which it hardly needs.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
