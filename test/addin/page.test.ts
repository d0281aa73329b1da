import { beforeAll, expect, test } from 'vitest';
import { buildFunctions, buildPage, builtFile, type BuiltFiles } from './built-files.ts';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let files: BuiltFiles;
let html: string;
let addresses: string[];

beforeAll(async () => {
  files = new Map([...(await buildFunctions()), ...(await buildPage())]);
  html = builtFile(files, 'taskpane.html').toString();
  addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
});

test('the page loads office.js, and after it the functions that run in it', () => {
  expect(addresses).toContain(OFFICE_JS);
  expect(addresses.filter((address) => address.endsWith('functions.js'))).toEqual(['./functions.js']);
  expect(html.indexOf('./functions.js')).toBeGreaterThan(html.indexOf(OFFICE_JS));
});

test('all else is a file of the build beside it, wherever it is hosted', () => {
  for (const address of addresses.filter((each) => each !== OFFICE_JS)) {
    expect(address).toMatch(/^\.\//);
    expect([...files.keys()]).toContain(address.slice(2));
  }
});

test('no script of ours fetches anything, and no style names another address', () => {
  for (const [name, bytes] of files) {
    const text = bytes.toString();
    if (name.endsWith('.js'))
      expect(text, name).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/,
      );
    if (name.endsWith('.css')) expect(text, name).not.toMatch(/https?:|url\(["']?\/\//);
  }
});
