import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The sizes Office asks for on screens of 100% to 250%, with the drawing that is legible at each. */
const DRAWING_OF_SIZE = {
  16: 'icon-small.svg',
  20: 'icon-small.svg',
  24: 'icon-small.svg',
  32: 'icon.svg',
  40: 'icon.svg',
  48: 'icon.svg',
  64: 'icon.svg',
  80: 'icon.svg',
} as const;

const browser = await chromium.launch({
  executablePath: process.env['PATOKAN_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(DRAWING_OF_SIZE)) {
  const [width, height] = [Number(size), Number(size)];
  const svg = readFileSync(join(import.meta.dirname, drawing), 'utf8');
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(import.meta.dirname, `icon-${size}.png`), png);
}
await browser.close();
