import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../docs/make/markdown.ts';
import { allPages } from '../../docs/make/pages.ts';
import { staleFiles } from '../../docs/make/stale-files.ts';
import { pageName } from '../../docs/make/versions.ts';
import { errorSentence, evaluate, functionRegistry } from '../../rules/index.ts';
import { linksOf, numbersOf, tablesOf, unescaped } from './markdown.ts';
import { leavesOf, versionFiles } from './version-data.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const pages = await allPages();
const files = await versionFiles();
const textOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';
const functionsPage = textOf('fungsi.md');
const index = textOf('aturan/README.md');

test('the committed pages are those the rules write (npx tsx docs/make/main.ts)', () => {
  expect(staleFiles(DOCS, pages)).toEqual([]);
});

test('a changed, a missing and a left-over page are stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patokan-docs-'));
  mkdirSync(join(folder, 'aturan'));
  const written = [
    { path: 'aturan/a.md', text: 'a' },
    { path: 'aturan/b.md', text: 'b' },
    { path: 'fungsi.md', text: 'f' },
  ];
  for (const { path, text } of written) writeFileSync(join(folder, path), text);
  expect(staleFiles(folder, written)).toEqual([]);
  writeFileSync(join(folder, 'aturan/a.md'), 'edited');
  const wanted = [...written.slice(0, 1), ...written.slice(2), { path: 'aturan/c.md', text: 'c' }];
  expect(staleFiles(folder, wanted)).toEqual(['aturan/a.md', 'aturan/c.md', 'aturan/b.md']);
});

describe('every version has its page', () => {
  test('there are versions of every domain', () => expect(files.length).toBeGreaterThanOrEqual(10));
  test('and no page is of anything else', () => {
    expect(pages.map(({ path }) => path).sort()).toEqual(
      [
        'fungsi.md',
        'aturan/README.md',
        ...files.map(({ data }) => `aturan/${pageName(data.peraturan)}`),
      ].sort(),
    );
  });
  for (const { name, data } of files) {
    const { peraturan, belumDiatur, tidakDimodelkan } = data;
    const page = textOf(`aturan/${pageName(peraturan)}`);
    const [from, to] = [page.indexOf('\n## Fungsi yang memakainya'), page.indexOf('\n## Yang belum diatur')];
    const values = tablesOf(page.slice(from, to));
    const { angka, kata } = leavesOf(data);

    describe(name, () => {
      test('with each of its numbers once', () => {
        const likeNumbers = kata.filter((word) => /^\d+$/.test(word)).map(Number);
        expect(angka.length).toBeGreaterThan(0);
        expect(values.flatMap(numbersOf).sort((a, b) => a - b)).toEqual(
          [...angka, ...likeNumbers].sort((a, b) => a - b),
        );
      });
      test('with each of its words', () => {
        const shown = unescaped(page).toLowerCase();
        // Butir of one place have what they share above their table.
        const parts = kata.flatMap((word) => (shown.includes(word.toLowerCase()) ? [] : word.split(', ')));
        const lost = parts.filter((part) => !shown.includes(part.toLowerCase()));
        expect(lost.filter((part) => !NAMES_OF_KINDS.includes(part))).toEqual([]);
      });
      test('with its open questions and what is not modelled', () => {
        expect(tidakDimodelkan.length).toBeGreaterThan(0);
        const tables = tablesOf(page.slice(to));
        const rows = tables.map((table) => table.slice(2));
        expect(rows.map((table) => table.length)).toEqual([belumDiatur.length, tidakDimodelkan.length]);
        const shown = unescaped(page);
        for (const question of belumDiatur)
          for (const text of Object.values(question)) expect(shown).toContain(text);
        for (const omitted of tidakDimodelkan)
          for (const text of Object.values(omitted)) expect(shown).toContain(text);
      });
      test('and its row in the index with the number of values', () => {
        const row = tablesOf(index)[0]?.find(([first]) => first?.includes(`(${pageName(peraturan)})`));
        expect(row?.[1]).toBe(peraturan.tentang);
        expect(row?.at(-1)).toBe(String(angka.length));
        expect(page).toContain(`; ${angka.length} angka di bawah`);
      });
      test('and a link to each function that cites it', () => {
        const citing = functionRegistry.filter(({ sumber }) =>
          sumber.some((each) => each.peraturan === peraturan),
        );
        for (const { nama } of citing) expect(page).toContain(`(../fungsi.md#${nama.toLowerCase()})`);
      });
    });
  }
});

/** Words of the data that say of what kind a value is; a page says it by its form. */
const NAMES_OF_KINDS = ['tetap', 'persen-kenaikan-pangkat', 'tugas jabatan'];

describe('every function has its section', () => {
  for (const [at, spec] of functionRegistry.entries()) {
    const { nama, alias, uraian, parameter, contoh } = spec;
    const start = functionsPage.indexOf(`\n### ${nama}\n`);
    const section = unescaped(functionsPage.slice(start, nextHeading(start)));
    describe(nama, () => {
      test('with its description, parameters and other names', () => {
        expect(start, `function ${at + 1}`).toBeGreaterThan(-1);
        expect(section).toContain(uraian);
        for (const other of alias) expect(section).toContain(`\`${other}\``);
        for (const { nama: name, fakta } of parameter) {
          expect(section).toContain(`- \`${name}\` (`);
          expect(section).toContain(fakta.uraian);
          for (const choice of fakta.pilihan ?? []) expect(section).toContain(choice);
        }
      });
      test('with each example', () => {
        expect(section.match(/ menghasilkan /g)).toHaveLength(contoh.length);
      });
      test('with what happens beyond each limit', () => {
        for (const { nama: name, fakta } of parameter) {
          if (fakta.bentuk === 'sisa' || fakta.jenis === 'bebas') continue;
          const lines = section.split('\n').filter((line) => line.startsWith(`- ${name} `));
          if (fakta.min !== undefined) expect(lines.some((line) => line.includes('kurang dari'))).toBe(true);
          if (fakta.maks !== undefined) expect(lines.some((line) => line.includes('melebihi'))).toBe(true);
          if (fakta.bulat === true) expect(lines.some((line) => line.includes('bilangan bulat'))).toBe(true);
          if (fakta.jenis === 'teks') expect(lines.some((line) => line.includes('tidak dikenal'))).toBe(true);
        }
      });
    });
  }

  test('a missing argument is told once for all', () => {
    const npr = functionRegistry.find(({ nama }) => nama === 'NPR');
    const cell = npr === undefined ? undefined : evaluate(npr, [90]).sel[0]?.[0];
    expect(cell?.ok === false ? functionsPage.split(errorSentence(cell.kesalahan)).length : 0).toBe(2);
  });
});

function nextHeading(start: number): number {
  const next = functionsPage.slice(start + 1).search(/\n#{2,3} /);
  return next === -1 ? functionsPage.length : start + 1 + next;
}

describe('what is written is Markdown that reads well', () => {
  const glossary = { path: 'glosarium.md', text: readFileSync(join(DOCS, 'glosarium.md'), 'utf8') };
  const all = [...pages, glossary];
  for (const { path, text } of all) {
    test(`${path}: every link leads somewhere`, () => {
      for (const target of linksOf(text)) {
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? path : join(dirname(path), file);
        const page = all.find((each) => each.path === to)?.text;
        expect(page !== undefined || existsSync(join(DOCS, to)), target).toBe(true);
        if (anchor === undefined) continue;
        const anchors = headingsOf(page ?? readFileSync(join(DOCS, to), 'utf8')).map((each) => each.anchor);
        expect(anchors, target).toContain(anchor);
      }
    });
    test(`${path}: every row of a table has as many cells as its head`, () => {
      for (const rows of tablesOf(text))
        expect(new Set(rows.map((row) => row.length)).size, rows[0]?.join()).toBe(1);
    });
    test(`${path}: no trace of the program`, () => {
      expect(text).not.toMatch(/undefined|\[object|NaN|null|\{"/);
    });
  }
  test('the glossary explains every symbol of the regulations that a function answers to', () => {
    const symbols = functionRegistry.flatMap(({ alias }) => alias);
    expect(symbols.filter((symbol) => !glossary.text.includes(`**${symbol}**`))).toEqual([]);
  });
  test('fungsi.md is as the formatter leaves it', async () => {
    const file = join(DOCS, 'fungsi.md');
    expect(await check(functionsPage, { ...(await resolveConfig(file)), filepath: file })).toBe(true);
  });
});
