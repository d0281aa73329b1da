import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from './pages.ts';
import { leftOver, staleFiles } from './stale-files.ts';

// Writes docs/aturan and docs/fungsi.md from the rules; with --periksa it only says which of them are stale.

const DOCS = join(import.meta.dirname, '..');
const pages = await allPages();
if (process.argv.includes('--periksa')) {
  const stale = staleFiles(DOCS, pages);
  for (const path of stale) process.stdout.write(`docs/${path}\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(join(DOCS, 'aturan'), { recursive: true });
  for (const path of leftOver(DOCS, pages)) rmSync(join(DOCS, path));
  for (const { path, text } of pages) writeFileSync(join(DOCS, path), text);
}
