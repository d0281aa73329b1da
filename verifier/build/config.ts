import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { singleFile } from './single-file.ts';

const VERIFIER = join(import.meta.dirname, '..');

/** How the verification page is built: one file, dist/verifier/verifikasi.html, without keys. */
export function verifierConfig(): UserConfig {
  return {
    root: join(VERIFIER, 'page'),
    base: './',
    publicDir: false,
    build: {
      outDir: join(VERIFIER, '../dist/verifier'),
      emptyOutDir: true,
      target: 'es2020',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: join(VERIFIER, 'page/verifikasi.html') },
    },
    plugins: [singleFile()],
  };
}
