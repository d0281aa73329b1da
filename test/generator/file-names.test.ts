import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNamer, safeNamePart } from '../../generator/output/file-names.ts';
import { writeInside } from '../../generator/output/write-files.ts';
import { filesBelow, tempFolder } from './temp-folder.ts';

test.each([
  ['Renée Kusumawardhani, S.E., M.Ak.', 'Renee-Kusumawardhani-S.E.-M.Ak'],
  ["Ahmad Ma'ruf", 'Ahmad-Ma-ruf'],
  ['SERT-0001/PP.X/2026', 'SERT-0001-PP.X-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..', 'berkas'],
  ['....', 'berkas'],
  ['.bashrc', 'bashrc'],
  ['C:\\Windows\\system32', 'C-Windows-system32'],
  ['<b>"Tebal"</b>', 'b-Tebal-b'],
  ['😀', 'berkas'],
  ['CON', 'berkas-CON'],
  ['nul', 'berkas-nul'],
  ['com1', 'berkas-com1'],
  ['con.pdf', 'berkas-con.pdf'],
  ['a..b', 'a.b'],
  ['a\u0000b\nc', 'a-b-c'],
  ['', 'berkas'],
  ['х', 'berkas'],
])('%j becomes %s', (text, expected) => expect(safeNamePart(text)).toBe(expected));

const NASTY = [
  '/',
  '\\',
  '..',
  '.',
  '"',
  "'",
  '<',
  '>',
  ':',
  '|',
  '?',
  '*',
  '😀',
  'CON',
  'é',
  ' ',
  '\0',
  '\n',
  '-',
  '~',
];

/** Names that somebody might try, or have. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.constantFrom('CON', 'aux', 'LPT9', 'com0', '.', '..', '...', '/', 'x'.repeat(5000), 'é'.repeat(500)),
);

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

test('whatever the names: safe, short, of their own, inside the folder', () => {
  const property = fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 8 }), (names) => {
    const nameFor = fileNamer('.pdf');
    const made = names.map((parts) => nameFor(parts));
    for (const file of made) {
      expect(file).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.pdf$/);
      expect(file).not.toMatch(DEVICE);
      expect(file).not.toContain('..');
      expect(file.length).toBeLessThan(200);
      expect(resolve('/folder', file)).toBe(`/folder/${file}`);
    }
    expect(new Set(made.map((file) => file.toLowerCase())).size).toBe(made.length);
  });
  fc.assert(property, { numRuns: 300 });
});

test('the same name comes back numbered, whatever its case', () => {
  const nameFor = fileNamer('.pdf');
  expect([['Ayu'], ['AYU'], ['Ayu'], ['Ayu-2']].map((parts) => nameFor(parts))).toEqual([
    'Ayu.pdf',
    'AYU-2.pdf',
    'Ayu-3.pdf',
    'Ayu-2-2.pdf',
  ]);
});

describe('writing', () => {
  const folder = tempFolder();
  const bytes = new TextEncoder().encode('isi');

  test('makes the folders it needs and leaves no temporary file', async () => {
    const written = await writeInside(join(folder, 'a/b'), 'c/berkas.pdf', bytes);
    expect(written).toEqual({ ok: true, nilai: join(folder, 'a/b/c/berkas.pdf') });
    expect(filesBelow(folder)).toEqual(['a/b/c/berkas.pdf']);
  });

  test('writes over what is there, as a whole', async () => {
    await writeInside(folder, 'ulang.pdf', new Uint8Array(100_000));
    await writeInside(folder, 'ulang.pdf', bytes);
    expect(filesBelow(folder)).toContain('ulang.pdf');
  });

  test.each(['../luar.pdf', '/etc/luar.pdf', 'a/../../luar.pdf', '.', ''])(
    'a name that leaves the folder is refused: %j',
    async (outside) => {
      const inner = join(folder, 'dalam');
      mkdirSync(inner, { recursive: true });
      if (outside.startsWith('/')) {
        // Joined below the folder: an absolute name cannot leave it.
        expect(await writeInside(inner, outside, bytes)).toEqual({ ok: true, nilai: join(inner, outside) });
        return;
      }
      await expect(writeInside(inner, outside, bytes)).rejects.toThrow();
      expect(readdirSync(folder)).not.toContain('luar.pdf');
    },
  );

  test('a link that stands at the name is replaced, what it points to stays', async () => {
    await writeInside(folder, 'asli.pdf', bytes);
    symlinkSync(join(folder, 'asli.pdf'), join(folder, 'tautan.pdf'));
    await writeInside(folder, 'tautan.pdf', new Uint8Array(10));
    expect(filesBelow(folder)).toContain('tautan.pdf');
  });
});
