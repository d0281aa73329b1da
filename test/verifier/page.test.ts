// The verification page in a browser: what it says of codes, pictures, PDF files and badges, and that it asks nobody.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBadge } from '../../generator/signature/open-badge.ts';
import { pageWithKeys } from '../../generator/signature/verification-page.ts';
import { utf8 } from '../../signature/index.ts';
import { openBrowser, serveFiles, type OpenedBrowser, type Served } from '../addin/taskpane/browser.ts';
import { tempFolder } from '../generator/temp-folder.ts';
import {
  codeFor,
  FAKTA,
  sampleCertificates,
  testOffice,
  type TestOffice,
} from '../signature/signed-certificate.ts';
import { buildVerificationPage } from './built-page.ts';
import { blankPicture, codeFilm, codePicture } from './code-picture.ts';

const folder = tempFolder();
let html: string;
let office: TestOffice;
let stranger: TestOffice;
let code: string;
let strange: string;
let pdf: Uint8Array;
let browser: OpenedBrowser;
let served: Served;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [office, stranger] = [await testOffice({ instansi: 'Pusat </script><b>Contoh' }), await testOffice()];
  const [certificate] = await sampleCertificates();
  if (certificate === undefined) throw new Error('no certificate');
  code = codeFor(office.signer, certificate, FAKTA);
  strange = codeFor(stranger.signer, certificate, FAKTA);
  pdf = office.signer.sealPdf(utf8('%PDF-1.3\nstartxref\n0\n%%EOF\n'), { fakta: FAKTA });
  html = pageWithKeys(await buildVerificationPage(), [office.publik]);
  const film = join(folder, 'kamera.y4m');
  writeFileSync(film, codeFilm(code));
  served = await serveFiles(new Map([['verifikasi.html', Buffer.from(html)]]));
  browser = await openBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  page = await opened();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function opened(prepare?: () => void, hash = ''): Promise<Page> {
  const made = await browser.context.newPage();
  if (prepare !== undefined) await made.addInitScript(prepare);
  made.on('request', (request) => asked.push(request.url()));
  made.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  made.on('pageerror', (error) => complaints.push(String(error)));
  await made.goto(`${served.address}/verifikasi.html${hash}`);
  return made;
}

/** What the page says of a pasted text. */
async function pasted(text: string, on = page): Promise<string> {
  await on.fill('#teks', '');
  await on.evaluate('document.getElementById("putusan").replaceChildren()');
  await on.fill('#teks', text);
  await on.click('form button');
  await on.waitForSelector('#putusan h2');
  return on.innerText('#putusan');
}

async function chosen(name: string, mimeType: string, bytes: Uint8Array): Promise<string> {
  await page.evaluate('document.getElementById("putusan").replaceChildren()');
  await page.setInputFiles('#berkas', { name, mimeType, buffer: Buffer.from(bytes) });
  await page.waitForFunction(
    () =>
      document.querySelector('#putusan h2') !== null ||
      document.getElementById('kabar')?.textContent.includes('tidak') === true,
  );
  return (await page.innerText('#putusan')) + (await page.innerText('#kabar'));
}

describe('a pasted code', () => {
  test('that is valid: title, sentence, facts', async () => {
    const told = await pasted(code);
    expect(told).toMatch(/^Sah\n/);
    for (const fact of [
      FAKTA.nomor,
      FAKTA.nama,
      '***022901',
      FAKTA.perihal,
      FAKTA.predikat,
      '16 Oktober 2026',
    ])
      expect(told).toContain(fact);
    expect(await page.getAttribute('#putusan', 'class')).toBe('sah');
  });

  test('that was altered tells no fact', async () => {
    const told = await pasted(code.replace('Amat Baik', 'Istimewa!'));
    expect(told).toMatch(/^Berubah\n/);
    expect(told).not.toContain('Istimewa');
  });

  test('of an unknown key', async () => {
    const told = await pasted(strange);
    expect(told).toMatch(/^Kunci tidak dikenal\n/);
    expect(told).not.toContain(FAKTA.nama);
  });

  test.each(['', 'halo', 'PTK1|', '{"a":1}', 'https://contoh.go.id/'])('that is none: "%s"', async (text) => {
    expect(await pasted(text)).toMatch(/^Tanpa tanda tangan\n/);
  });

  test.each([
    '<img src=x onerror="document.title=1">',
    '<script>document.title=1</script>',
    'PTK1|<img src=x onerror=alert(1)>|a|b',
    'javascript:document.title=1',
  ])('that is hostile stays text: %s', async (text) => {
    await pasted(text);
    expect(await page.title()).toBe('Verifikasi sertifikat');
    expect(await page.locator('#putusan img, #putusan script').count()).toBe(0);
  });

  test('with hostile facts under a valid signature stays text, too', async () => {
    const [certificate] = await sampleCertificates();
    if (certificate === undefined) throw new Error('no certificate');
    const nama = '<img src=x onerror="document.title=1">';
    const told = await pasted(codeFor(office.signer, certificate, { ...FAKTA, nama }));
    expect(told).toContain(nama);
    expect(await page.locator('#putusan img').count()).toBe(0);
  });
});

test('the name of the office cannot end the element that holds the keys', async () => {
  expect(await page.innerText('#kantor')).toContain('Pusat </script><b>Contoh');
  expect(await page.locator('b').count()).toBe(0);
});

test('the address that a scanned code leads to is judged at once', async () => {
  const addressed = await testOffice({ alamat: `https://contoh.go.id/v.html` });
  const [certificate] = await sampleCertificates();
  if (certificate === undefined) throw new Error('no certificate');
  const { key, signer } = addressed;
  expect(key.alamat).toBeDefined();
  const hash = codeFor(signer, certificate, FAKTA).split('v.html')[1] ?? '';
  const other = await opened(undefined, hash);
  await other.waitForSelector('#putusan h2');
  expect(await other.innerText('#putusan h2')).toBe('Kunci tidak dikenal');
  await other.close();
});

describe('a file', () => {
  test('a picture of the code', async () => {
    expect(await chosen('kode.png', 'image/png', codePicture(code))).toMatch(/^Sah\n/);
  });

  test('a picture without one, and one that is none', async () => {
    expect(await chosen('kosong.png', 'image/png', blankPicture())).toContain('Kode QR tidak ditemukan');
    expect(await chosen('rusak.png', 'image/png', utf8('PNG'))).toContain('Gambar ini tidak dapat dibuka');
  });

  test('a PDF, whole and altered', async () => {
    expect(await chosen('s.pdf', 'application/pdf', pdf)).toMatch(/^Sah\n[^]*Seluruh isi berkas ini asli/);
    const altered = Uint8Array.from(pdf, (byte, at) => (at === 10 ? byte ^ 1 : byte));
    expect(await chosen('s.pdf', 'application/pdf', altered)).toMatch(/^Berubah\n/);
    expect(await chosen('s.pdf', 'application/pdf', utf8('%PDF-1.7'))).toMatch(/^Tanpa tanda tangan\n/);
  });

  test('a badge', async () => {
    const badge = await openBadge(FAKTA, office.signer);
    expect(await chosen('a.badge.jwt', '', utf8(badge))).toMatch(/^Sah\n/);
  });
});

test('the camera: the code before it is read, and the camera is let go', async () => {
  const other = await opened();
  await other.click('#pindai');
  await other.waitForSelector('#putusan h2', { timeout: 20_000 });
  expect(await other.innerText('#putusan h2')).toBe('Sah');
  expect(await other.isVisible('#kamera')).toBe(false);
  expect(await other.evaluate('document.getElementById("kamera").srcObject')).toBeNull();
  await other.close();
});

test('a browser without WebCrypto, camera and code reader says the same', async () => {
  const bare = await opened(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    Reflect.deleteProperty(globalThis, 'BarcodeDetector');
  });
  expect(await bare.isVisible('#pindai')).toBe(false);
  expect(await pasted(code, bare)).toMatch(/^Sah\n/);
  expect(await pasted(code.replace('Amat', 'Agak'), bare)).toMatch(/^Berubah\n/);
  expect(await pasted(strange, bare)).toMatch(/^Kunci tidak dikenal\n/);
  await bare.close();
});

test('the page is one file: nothing else was asked for, and the policy was never broken', () => {
  expect(new Set(asked.map((address) => address.split('#')[0]))).toEqual(
    new Set([`${served.address}/verifikasi.html`]),
  );
  expect(complaints).toEqual([]);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/\b(?:src|href)="(?!data:,)/);
});

test('nothing that axe finds fault with', async () => {
  await pasted(code);
  const source = axe.source;
  const other = await browser.context.newPage();
  // The page's policy forbids foreign scripts; its elements and style are looked at without it.
  await other.setContent(html.replace(/<meta http-equiv[^>]*>/, ''));
  await other.evaluate(source);
  const faults = await other.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  expect(faults).toEqual([]);
  await other.close();
});
