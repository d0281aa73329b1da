import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFunctions, buildPage } from '../built-files.ts';
import { openBrowser, serveFiles } from './browser.ts';
import { fillView, openPane, VIEWS } from './opened-pane.ts';

/** Takes the pictures of docs/addin/gambar anew: `npx tsx test/addin/taskpane/make-screenshots.ts`. */
const FOLDER = join(import.meta.dirname, '../../../docs/addin/gambar');

const served = await serveFiles(new Map([...(await buildFunctions()), ...(await buildPage())]));
const browser = await openBrowser();
await mkdir(FOLDER, { recursive: true });
const shots = [...VIEWS.map((view) => ({ view, dark: false })), { view: 'periksa' as const, dark: true }];
for (const { view, dark } of shots) {
  const { page } = await openPane(browser.context, served.address, { dark });
  await fillView(page, view);
  if (view === 'fungsi')
    await page.locator('.rincian:not([hidden])').evaluate((detail) => detail.scrollIntoView());
  await page.screenshot({ path: join(FOLDER, `${view}${dark ? '-gelap' : ''}.png`) });
  await page.close();
}
await browser.close();
await served.close();
