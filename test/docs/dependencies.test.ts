import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Locked extends Package {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

const production = (json('package.json') as Package).dependencies ?? {};
const lock = json('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev = false, devOptional = false }]) => path !== '' && !dev && !devOptional,
);

/** Rows of the table: package, for, licence, MB. */
const rows = new Map(
  readFileSync(join(ROOT, 'docs/dependensi.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (package|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', reason = '', licence = '', size = '']) => [name, { reason, licence, size }] as const),
);

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesOf(path) : statSync(path).size);
  }, 0);
}

describe.each(Object.entries(production))('%s', (name, version) => {
  const row = rows.get(name);

  test('is pinned, and in docs/dependensi.md with its reason', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(row?.reason ?? '').not.toBe('');
  });

  test('its licence and size are those of the package', () => {
    const { license = '' } = json(`node_modules/${name}/package.json`) as Package;
    const words = (text: string): string[] => text.match(/[A-Z0-9][\w.-]*\d|MIT|ISC/g) ?? [];
    for (const word of words(license)) expect(row?.licence).toContain(word.replace('-or-later', ''));
    const megabytes = bytesOf(join(ROOT, 'node_modules', name)) / 1e6;
    expect(Math.abs(Number(row?.size) - megabytes)).toBeLessThan(0.05 + megabytes * 0.1);
  });
});

test('every package of the table is one that is used', () => {
  expect([...rows.keys()].filter((name) => !(name in production))).toEqual([]);
});

/** Licences under which a package may come along; of a choice, one suffices. */
const ALLOWED =
  /^(MIT|MIT\/X11|ISC|0BSD|Unlicense|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Zlib|OFL-1\.1)$/;
/** State none in their package.json: docs/dependensi.md says what is known. */
const UNSTATED: readonly string[] = ['node_modules/buffers', 'node_modules/png-js'];

test('what comes along has a licence that lets everybody use it', () => {
  const refused = shipped.filter(([path, { license }]) => {
    if (license === undefined) return !UNSTATED.includes(path);
    const plain = license.replace(/[()]/g, '');
    return plain.includes(' OR ')
      ? !plain.split(' OR ').some((each) => ALLOWED.test(each))
      : !plain.split(' AND ').every((each) => ALLOWED.test(each));
  });
  expect(refused.map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`)).toEqual([]);
});

/** Its script only looks for the binary that the package holds; without it (`npm ci --ignore-scripts`) all works as well. */
const HARMLESS = ['node_modules/@photostructure/sqlite'];

test('nothing that is shipped needs a script when it is installed', () => {
  expect(
    shipped.filter(([, { hasInstallScript = false }]) => hasInstallScript).map(([path]) => path),
  ).toEqual(HARMLESS);
});
