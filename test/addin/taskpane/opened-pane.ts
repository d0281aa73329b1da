import type { BrowserContext, Page } from 'playwright-core';

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';

export const VIEWS = ['buku-kerja', 'periksa', 'fungsi', 'butir', 'pratinjau'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The pane in a page, with what went wrong in it. */
export interface OpenedPane {
  readonly page: Page;
  readonly mistakes: string[];
  /** Addresses it asked for. */
  readonly requests: string[];
}

export interface PaneOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly hash?: string;
  /** The script that comes in place of office.js; the address cannot be reached where there is none. */
  readonly officeScript?: string;
}

export async function openPane(
  context: BrowserContext,
  address: string,
  { width = 380, dark = false, hash = '', officeScript }: PaneOptions = {},
): Promise<OpenedPane> {
  const page = await context.newPage();
  const [mistakes, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewportSize({ width, height: 760 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.route(OFFICE_JS, (route) =>
    officeScript === undefined
      ? route.abort('namenotresolved')
      : route.fulfill({ contentType: 'text/javascript', body: officeScript }),
  );
  await page.goto(`${address}/taskpane.html${hash}`);
  await page.getByRole('tablist').waitFor();
  return { page, mistakes, requests };
}

export async function openView(page: Page, view: ViewName): Promise<void> {
  await page.locator(`#tab-${view}`).click();
}

/** Chooses one of the sample workbooks by the beginning of its name. */
export async function chooseWorkbook(page: Page, nama: string): Promise<void> {
  await page.getByLabel('Di luar Excel: buku kerja contoh').selectOption({ label: nama });
}

/** Shows something in each view, so that there is something to look at. */
export async function fillView(page: Page, view: ViewName): Promise<void> {
  await openView(page, view);
  switch (view) {
    case 'buku-kerja':
      await page.getByLabel('Tanggal mulai').fill('2026-09-07');
      await page.getByText('lembar akan disisipkan').waitFor();
      break;
    case 'periksa':
      await chooseWorkbook(page, 'Penilai Pajak Dasar, dengan kesalahan');
      await page.getByRole('button', { name: 'Periksa buku kerja' }).click();
      await page.locator('.temuan-tombol').first().waitFor();
      await page.getByRole('button', { name: 'Warnai sel' }).click();
      break;
    case 'fungsi':
      await page.getByLabel('Cari fungsi').fill('NUK');
      await page.getByRole('button', { name: /^NUK/ }).click();
      await page.getByRole('button', { name: /^Coba/ }).first().click();
      await page.locator('.nilai-hasil').waitFor();
      break;
    case 'butir':
      await page.getByLabel('Cari butir').fill('materi calon wp op');
      await page.locator('.kode').first().waitFor();
      break;
    case 'pratinjau':
      await chooseWorkbook(page, 'Penilai Pajak Dasar');
      await page.getByRole('button', { name: 'Baca ulang buku kerja' }).click();
      await page.locator('.lembar-kertas').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      break;
  }
}
