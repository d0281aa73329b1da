import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import type { BuiltFiles } from '../built-files.ts';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves built files on this machine, as any static host would. */
export async function serveFiles(files: BuiltFiles): Promise<Served> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const bytes = files.get(name);
    response.writeHead(bytes === undefined ? 404 : 200, {
      'content-type': KINDS[extname(name)] ?? 'application/octet-stream',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenedBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/**
 * A headless Chromium with a profile of its own.
 *
 * @param more further flags
 */
export async function openBrowser(more: readonly string[] = []): Promise<OpenedBrowser> {
  const { executablePath, args } = await chromiumHere();
  const profile = await mkdtemp(join(tmpdir(), 'patokan-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...new Set([...args, ...FLAGS, ...more])],
    headless: true,
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** PATOKAN_CHROMIUM, the system's, or the one that comes as an npm package. */
async function chromiumHere(): Promise<{
  readonly executablePath: string;
  readonly args: readonly string[];
}> {
  const named = process.env['PATOKAN_CHROMIUM'] ?? '/usr/bin/chromium';
  if (existsSync(named)) return { executablePath: named, args: [] };
  // The package unpacks the libraries that a bare system lacks only where it believes to run on AWS.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: packaged.args };
}
