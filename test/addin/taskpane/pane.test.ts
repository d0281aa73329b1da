import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildFunctions, buildPage } from '../built-files.ts';
import { openBrowser, serveFiles, type OpenedBrowser, type Served } from './browser.ts';
import {
  chooseWorkbook,
  fillView,
  openPane,
  openView,
  VIEWS,
  type OpenedPane,
  type PaneOptions,
} from './opened-pane.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Office.js as Excel has it, but every request is refused because a cell is being edited. */
const INSIDE_EXCEL = `
  globalThis.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: 'Excel' }), actions: { associate() {} } };
  globalThis.Excel = { run: () => Promise.reject(Object.assign(new Error('x'), { code: 'InvalidOperationInCellEditMode' })) };
`;

let served: Served;
let browser: OpenedBrowser;
let pane: OpenedPane;

beforeAll(async () => {
  served = await serveFiles(new Map([...(await buildFunctions()), ...(await buildPage())]));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(options: PaneOptions = {}): Promise<Page> {
  pane = await openPane(browser.context, served.address, options);
  return pane.page;
}
afterEach(async () => {
  expect(pane.mistakes).toEqual([]);
  await pane.page.close();
});

const message = (page: Page) => page.getByRole('status');

describe('coming up', () => {
  test('outside Excel with a sample workbook, though office.js cannot be reached', async () => {
    const page = await open();
    await expect.poll(() => page.getByLabel('Di luar Excel: buku kerja contoh').isVisible()).toBe(true);
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Buku kerja');
  });

  test('after some seconds where office.js never answers', async () => {
    const page = await browser.context.newPage();
    pane = { page, mistakes: [], requests: [] };
    await page.route('https://appsforoffice.microsoft.com/**', () => undefined);
    await page.goto(`${served.address}/taskpane.html`, { waitUntil: 'commit' });
    await page.getByRole('tablist').waitFor({ timeout: 15_000 });
  });

  test('and gives way to Excel where office.js answers late', async () => {
    const page = await browser.context.newPage();
    pane = { page, mistakes: [], requests: [] };
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    await page.route('https://appsforoffice.microsoft.com/**', async (route) => {
      await late;
      await route.fulfill({ contentType: 'text/javascript', body: INSIDE_EXCEL });
    });
    await page.goto(`${served.address}/taskpane.html`, { waitUntil: 'commit' });
    await page.getByText('Di luar Excel').waitFor({ timeout: 15_000 });
    answer();
    await page.getByText('Di luar Excel').waitFor({ state: 'detached' });
    expect(await page.getByRole('tablist').count()).toBe(1);
  });

  test('inside Excel with its workbook; what Excel refuses is said in words', async () => {
    const page = await open({ officeScript: INSIDE_EXCEL });
    expect(await page.getByText('Di luar Excel').count()).toBe(0);
    await openView(page, 'periksa');
    await page.getByRole('button', { name: 'Periksa buku kerja' }).click();
    await expect.poll(() => message(page).innerText()).toContain('sedang disunting');
    expect(pane.requests.some((address) => address.includes('demo'))).toBe(false);
  });

  test('nothing is asked for but office.js and the files of the build', async () => {
    const page = await open();
    for (const view of VIEWS) await fillView(page, view);
    const foreign = pane.requests.filter(
      (address) => !address.startsWith(served.address) && !address.startsWith('data:'),
    );
    expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  test.each(VIEWS)('at the view the address names: #%s', async (view) => {
    const page = await open({ hash: `#${view}` });
    expect(await page.getByRole('tab', { selected: true }).getAttribute('id')).toBe(`tab-${view}`);
  });

  test('follows the address when a button of the ribbon changes it', async () => {
    const page = await open({ hash: '#fungsi' });
    await page.evaluate(() => (location.hash = 'butir'));
    await expect.poll(() => page.getByRole('tab', { selected: true }).innerText()).toBe('Butir');
  });
});

describe('Buku kerja', () => {
  test('inserts a set into an empty workbook, once', async () => {
    const page = await open();
    await chooseWorkbook(page, 'Buku kosong');
    await page.getByRole('button', { name: 'Sisipkan lembar' }).click();
    expect(await message(page).innerText()).toBe('');
    await page.getByLabel('Tanggal mulai').fill('2026-09-07');
    expect(await page.getByRole('heading', { name: 'Mulai 7 September 2026' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Sisipkan lembar' }).click();
    await expect
      .poll(() => message(page).innerText())
      .toContain('Disisipkan: Program, Mata Pelajaran, Peserta, Nilai, Ujian');
    await page.getByRole('button', { name: 'Sisipkan lembar' }).click();
    await expect.poll(() => message(page).innerText()).toContain('sudah ada');
  });

  test('says why there is no set before the first version of a rule', async () => {
    const page = await open();
    await page.getByLabel('Tanggal mulai').fill('1999-01-01');
    await expect.poll(() => page.locator('.daftar-lembar').innerText()).toContain('belum berlaku');
  });
});

describe('Periksa', () => {
  test('lists the findings by sheet, jumps, colours and takes the colours away', async () => {
    const page = await open({ hash: '#periksa' });
    await chooseWorkbook(page, 'Penilai Pajak Dasar, dengan kesalahan');
    await page.getByRole('button', { name: 'Periksa buku kerja' }).click();
    await expect
      .poll(() => page.locator('#isi-periksa .ringkasan').innerText())
      .toMatch(/^\d+ temuan: \d+ galat, \d+ peringatan/);
    expect(await page.getByRole('heading', { name: /^Nilai \(\d+\)$/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Warnai sel' }).click();
    await expect.poll(() => message(page).innerText()).toMatch(/^\d+ sel diwarnai/);
    await page.getByRole('button', { name: /104,00 melebihi 100/ }).click();
    const content = page.getByLabel('Isi sel aktif');
    await expect.poll(() => content.inputValue()).toBe('104');
    expect(await page.getByLabel('Lembar', { exact: true }).inputValue()).toBe('Nilai');
    expect(await content.getAttribute('data-tanda')).toBe('galat');
    await page.getByRole('button', { name: 'Hapus warna' }).click();
    await expect.poll(() => content.getAttribute('data-tanda')).toBe('');
  });

  test('a clean workbook has no faults, and says what it holds', async () => {
    const page = await open({ hash: '#periksa' });
    await chooseWorkbook(page, 'E-learning AR Dasar');
    await page.getByRole('button', { name: 'Periksa buku kerja' }).click();
    await expect
      .poll(() => page.locator('#isi-periksa .ringkasan').innerText())
      .toMatch(/Account Representative.*peserta \d+/);
    expect(await page.locator('.lencana.galat').count()).toBe(0);
  });

  test('a workbook of no known kind is said to be one', async () => {
    const page = await open({ hash: '#periksa' });
    await chooseWorkbook(page, 'Buku kosong');
    await page.getByRole('button', { name: 'Periksa buku kerja' }).click();
    await expect.poll(() => page.locator('.temuan').innerText()).toContain('Lembar1');
  });
});

describe('Fungsi', () => {
  test('finds by alias, computes with steps, and inserts the formula after asking', async () => {
    const page = await open({ hash: '#fungsi' });
    await page.getByLabel('Cari fungsi').fill('na');
    await page.locator('.lipat').first().click();
    expect(await page.locator('.nama-fungsi').first().innerText()).toContain('NILAI_AKHIR');
    const detail = page.locator('.rincian').first();
    for (const [nama, value] of [
      ['resume', '80'],
      ['nt', '70'],
      ['ujian', '75,5'],
    ] as const)
      await detail.getByLabel(nama, { exact: true }).fill(value);
    await detail.getByRole('button', { name: 'Hitung' }).click();
    await expect.poll(() => detail.locator('.nilai-hasil').innerText()).toBe('74,10');
    expect(await detail.locator('.langkah li').count()).toBe(3);
    await detail.getByRole('button', { name: 'Sisipkan rumus' }).click();
    await expect.poll(() => message(page).innerText()).toMatch(/^Sel Program!A1 berisi "Isian"\. Timpa\?$/);
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await page.getByLabel('Isi sel aktif').inputValue()).toBe('Isian');
    await detail.getByRole('button', { name: 'Sisipkan rumus' }).click();
    await page.getByRole('button', { name: 'Timpa' }).click();
    await expect
      .poll(() => page.getByLabel('Isi sel aktif').inputValue())
      .toBe('=PAJAK.NILAI_AKHIR(80,70,75.5)');
  });

  test('takes cells of the workbook as arguments', async () => {
    const page = await open({ hash: '#fungsi' });
    await page.getByLabel('Lembar', { exact: true }).selectOption('Mata Pelajaran');
    await page.getByLabel('Sel', { exact: true }).fill('D2:D19');
    await page.getByLabel('Sel', { exact: true }).press('Enter');
    await page.getByLabel('Cari fungsi').fill('NILAI_PATOKAN');
    await page.locator('.lipat').first().click();
    await page.getByRole('button', { name: 'Ambil sel terpilih untuk jamlat' }).click();
    await expect
      .poll(() => page.locator('code.rumus').first().innerText())
      .toBe("=PAJAK.NILAI_PATOKAN('Mata Pelajaran'!D2:D19)");
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect.poll(() => page.locator('.hasil td').count()).toBe(18);
  });

  test('says what is wrong with an argument', async () => {
    const page = await open({ hash: '#fungsi' });
    await page.getByLabel('Cari fungsi').fill('npr');
    await page.locator('.lipat').first().click();
    await page.getByLabel('kehadiran', { exact: true }).fill('104');
    await page.getByLabel('tugas', { exact: true }).fill('80');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.hasil .galat').innerText()).toContain('melebihi 100');
  });

  test('a search without a hit says so', async () => {
    const page = await open({ hash: '#fungsi' });
    await page.getByLabel('Cari fungsi').fill('xyzzy');
    await expect.poll(() => page.locator('#isi-fungsi').innerText()).toContain('Tidak ada fungsi yang cocok');
  });
});

describe('Butir', () => {
  test('finds by words, computes for a jenjang and inserts code or formula', async () => {
    const page = await open({ hash: '#butir' });
    await chooseWorkbook(page, 'Buku kosong');
    await page.getByLabel('Cari butir').fill('materi calon wp op');
    await page.getByLabel('Jenjang').selectOption('Terampil');
    const item = page.locator('.butir > li', { hasText: 'A.2.1.b' });
    expect(await item.locator('.nilai-ak').innerText()).toBe('Angka Kredit 0,0600');
    await item.getByRole('button', { name: 'Sisipkan rumus A.2.1.b' }).click();
    await expect
      .poll(() => page.getByLabel('Isi sel aktif').inputValue())
      .toBe('=PAJAK.ANGKAKREDIT("A.2.1.b","Terampil")');
    await page.getByLabel('Sel', { exact: true }).fill('B2');
    await page.getByLabel('Sel', { exact: true }).press('Enter');
    await item.getByRole('button', { name: 'Sisipkan kode A.2.1.b' }).click();
    await expect.poll(() => page.getByLabel('Isi sel aktif').inputValue()).toBe('A.2.1.b');
  });

  test('says why a jenjang earns nothing', async () => {
    const page = await open({ hash: '#butir' });
    await page.getByLabel('Cari butir').fill('A.1.1.a');
    await page.getByLabel('Jenjang').selectOption('Terampil');
    await expect.poll(() => page.locator('.tanpa-ak').innerText()).toMatch(/jenjang/i);
  });
});

describe('Pratinjau', () => {
  test('shows the certificate of the chosen participant, and of the row of the active cell', async () => {
    const page = await open({ hash: '#pratinjau' });
    const paper = page.getByRole('region', { name: 'Sertifikat' });
    await paper.locator('section').nth(1).waitFor();
    const [first = '', second = ''] = await page
      .getByLabel('Peserta', { exact: true })
      .locator('option')
      .allInnerTexts();
    await expect.poll(() => paper.innerText()).toContain(first);
    await page.getByLabel('Lembar', { exact: true }).selectOption('Peserta');
    await page.getByLabel('Sel', { exact: true }).fill('E3');
    await page.getByLabel('Sel', { exact: true }).press('Enter');
    await expect.poll(() => paper.innerText()).toContain(second);
    expect(await paper.getByRole('img', { name: 'Kode QR' }).count()).toBe(1);
  });

  test('who does not pass has no certificate', async () => {
    const page = await open({ hash: '#pratinjau' });
    const person = page.getByLabel('Peserta', { exact: true });
    const option = person.locator('option', { hasText: 'belum lulus' }).first();
    await option.waitFor({ state: 'attached' });
    await person.selectOption((await option.getAttribute('value')) ?? '');
    await expect
      .poll(() => page.locator('#isi-pratinjau .ringkasan').innerText())
      .toContain('tidak ada sertifikat');
    expect(await page.locator('.lembar-kertas').count()).toBe(0);
  });

  test('a workbook with faults leads to Periksa', async () => {
    const page = await open();
    await chooseWorkbook(page, 'Penilai Pajak Dasar, dengan kesalahan');
    await openView(page, 'pratinjau');
    await expect
      .poll(() => page.locator('#isi-pratinjau .ringkasan').innerText())
      .toMatch(/masih ada \d+ galat/);
    await page.getByRole('button', { name: 'Buka Periksa' }).click();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Periksa');
  });

  test('markup in a name stays text', async () => {
    const page = await open();
    const evil = '<img src=x onerror="document.title=1">';
    // The first participant, on the sheet Peserta and, where the name is repeated, nowhere else to compare with.
    await chooseWorkbook(page, 'E-learning AR Dasar');
    for (const [sheet, cell] of [
      ['Peserta', 'C2'],
      ['Unit', 'B2'],
    ] as const) {
      await page.getByLabel('Lembar', { exact: true }).selectOption(sheet);
      await page.getByLabel('Sel', { exact: true }).fill(cell);
      await page.getByLabel('Sel', { exact: true }).press('Enter');
      await page.getByLabel('Isi sel aktif').fill(evil);
      await page.getByLabel('Isi sel aktif').press('Enter');
    }
    await openView(page, 'pratinjau');
    await expect.poll(() => page.locator('.kertas').innerText()).toContain(evil);
    expect(await page.title()).toBe('Patokan');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});

describe('for everyone', () => {
  test('by keyboard alone: tabs, check, jump', async () => {
    const page = await open();
    await page.getByLabel('Di luar Excel: buku kerja contoh').focus();
    await page.keyboard.press('ArrowDown');
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Buku kerja');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Pratinjau');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Buku kerja');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Periksa');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi-periksa');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Periksa buku kerja');
    await page.keyboard.press('Enter');
    await page.locator('.temuan-tombol').first().waitFor();
    while (!(await page.evaluate(() => document.activeElement?.classList.contains('temuan-tombol') ?? false)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => message(page).innerText()).toMatch(/^Dipilih: /);
    await page.keyboard.press('Tab');
  });

  test('the focus is always to be seen', async () => {
    const page = await open({ hash: '#butir' });
    await page.getByRole('tab', { name: 'Butir' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe('solid');
  });

  test.each(VIEWS)('%s fits 320 pixels without scrolling sideways', async (view) => {
    const page = await open({ width: 320 });
    await fillView(page, view);
    const sizes = await page.evaluate((name) => {
      const panel = document.getElementById(`isi-${name}`);
      return [
        [document.documentElement.scrollWidth, document.documentElement.clientWidth],
        [panel?.scrollWidth ?? 0, panel?.clientWidth ?? 0],
        [document.querySelector('.tab')?.scrollWidth ?? 0, document.querySelector('.tab')?.clientWidth ?? 0],
      ];
    }, view);
    for (const [needed = 0, there = 0] of sizes) expect(needed).toBeLessThanOrEqual(there);
  });

  describe.each([false, true])('dark: %s', (dark) => {
    test.each(VIEWS)('%s has nothing that axe objects to', async (view) => {
      const page = await open({ dark });
      await fillView(page, view);
      await page.addScriptTag({ path: AXE });
      const results = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
        // The certificate is a picture of paper: its small print and colours are those of the print.
        return axe.run({ exclude: ['.lembar-kertas'] });
      });
      const said = results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(said).toEqual([]);
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(ground).toBe(dark ? 'rgb(28, 31, 35)' : 'rgb(255, 255, 255)');
    });
  });
});
