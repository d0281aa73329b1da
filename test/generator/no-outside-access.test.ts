import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPdf, openPrinter } from '../../generator/pdf/pdfmake/printer.ts';
import { canDraw } from '../../generator/pdf/write-pdf.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const picture = PNG.sync.write(new PNG({ width: 20, height: 20 }));
const file = join(folder, 'gambar.png');
writeFileSync(file, picture);

let asked = 0;
const server = createServer((_, answer) => {
  asked += 1;
  answer.setHeader('content-type', 'image/png');
  answer.end(picture);
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gambar.png`;
});

afterAll(() => void server.close());

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 20">${inside}</svg>`;

test('a picture that is there in the data is drawn', async () => {
  expect(await canDraw(`data:image/png;base64,${picture.toString('base64')}`)).toBe(true);
});

test('no address is opened, whatever names it', async () => {
  await canDraw(svg(`<image href="${address}" width="20" height="20"/>`));
  await canDraw(svg(`<image xlink:href="${address}" width="20" height="20"/>`));
  await canDraw(svg(`<style>@import "${address}";</style><rect width="5" height="5"/>`));
  expect(asked).toBe(0);
});

test('pdfmake may read the fonts and no other file, and no address', async () => {
  const made = async (image: string): Promise<string> => {
    try {
      await drawPdf(openPrinter().layOut({ content: [{ image }], defaultStyle: { font: 'Arimo' } }));
      return 'made';
    } catch {
      return 'refused';
    }
  };
  expect(await made(file)).toBe('refused');
  expect(await made(address)).toBe('refused');
  expect(asked).toBe(0);
});
