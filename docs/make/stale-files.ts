import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './pages.ts';

/** The files below `folder` that differ from the pages: changed, missing, or of no regulation any more. */
export function staleFiles(folder: string, pages: readonly Page[]): string[] {
  const changed = pages.filter(({ path, text }) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  return [...changed.map(({ path }) => path), ...leftOver(folder, pages)];
}

/** Pages in docs/aturan that nothing writes any more. */
export function leftOver(folder: string, pages: readonly Page[]): string[] {
  const written = new Set(pages.map(({ path }) => path));
  const aturan = join(folder, 'aturan');
  if (!existsSync(aturan)) return [];
  return readdirSync(aturan)
    .map((name) => `aturan/${name}`)
    .filter((path) => !written.has(path));
}
