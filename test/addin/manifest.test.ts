import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { hostAddress, LOCAL_HOST } from '../../addin/build/host.ts';
import { VIEW_OF_ACTION } from '../../addin/ribbon/views.ts';
import { buildFunctions, builtFile } from './built-files.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type AnyNode = ReturnType<typeof parseDocument>['children'][number];

const MANIFEST = join(import.meta.dirname, '../../manifest.xml');
const HOST = 'https://addin.contoh.go.id/patokan';

const manifest = parse(readFileSync(MANIFEST, 'utf8'));
const files = await buildFunctions({ host: HOST });
const built = parse(builtFile(files, 'manifest.xml').toString());

function parse(xml: string): Element {
  const convert = (node: AnyNode): Element[] => {
    if (!('attribs' in node)) return [];
    const { name, attribs: attributes, children } = node;
    const text = children
      .map((child) => ('data' in child ? child.data : ''))
      .join('')
      .trim();
    return [{ name, attributes, children: children.flatMap(convert), text }];
  };
  const root = parseDocument(xml, { xmlMode: true }).children.flatMap(convert)[0];
  if (root === undefined) throw new Error('The manifest is empty.');
  return root;
}

function all(element: Element, name?: string): Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return name === undefined || element.name === name ? [element, ...below] : below;
}

function only(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} elements ${name}.`);
  return found[0];
}

const childNames = (element: Element) => element.children.map(({ name }) => name);

describe('as Office reads it', () => {
  test('by its own parser', async () => {
    const info = await OfficeAddinManifest.readManifestFile(MANIFEST);
    expect(info).toMatchObject({
      defaultLocale: 'id-ID',
      displayName: 'Patokan',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      iconUrl: `${LOCAL_HOST}/assets/icon-32.png`,
      highResolutionIconUrl: `${LOCAL_HOST}/assets/icon-64.png`,
      defaultSettings: { sourceLocation: `${LOCAL_HOST}/taskpane.html` },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  });

  test('the built one too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patokan-manifest-'));
    try {
      const path = join(folder, 'manifest.xml');
      writeFileSync(path, builtFile(files, 'manifest.xml'));
      const info = await OfficeAddinManifest.readManifestFile(path);
      expect(info.defaultSettings?.sourceLocation).toBe(`${HOST}/taskpane.html`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('elements stand in the order of the schema', () => {
  expect(childNames(manifest)).toEqual([
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...[
      'HighResolutionIconUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
  ]);
  const overrides = only(manifest, 'VersionOverrides');
  expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
  const host = overrides.children[0]?.children[0];
  expect(host?.attributes['xsi:type']).toBe('Workbook');
  expect(host && childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(childNames(only(manifest, 'AllFormFactors').children[0] ?? manifest)).toEqual([
    'Script',
    'Page',
    'Metadata',
    'Namespace',
  ]);
  expect(childNames(only(manifest, 'DesktopFormFactor'))).toEqual(['FunctionFile', 'ExtensionPoint']);
  expect(childNames(only(manifest, 'Resources'))).toEqual([
    'bt:Images',
    'bt:Urls',
    'bt:ShortStrings',
    'bt:LongStrings',
  ]);
  expect(childNames(only(manifest, 'CustomTab')).join(' ')).toMatch(/^(Group )+Label$/);
  for (const group of all(manifest, 'Group'))
    expect(childNames(group).join(' ')).toMatch(/^Label Icon( Control)+$/);
  for (const control of all(manifest, 'Control'))
    expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('one shared runtime, the page of the task pane', () => {
  expect(only(manifest, 'Runtime').attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
  expect(only(manifest, 'FunctionFile').attributes['resid']).toBe('Taskpane.Url');
  expect(only(manifest, 'Page').children[0]?.attributes['resid']).toBe('Taskpane.Url');
  const sets = all(manifest, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
    ['ExcelApi', expect.stringMatching(/^1\.\d+$/) as string],
  ]);
  const page = readFileSync(join(import.meta.dirname, '../../docs/addin/administrator.md'), 'utf8');
  for (const set of sets) expect(page).toContain(`\`${set.join(' ')}\``);
});

test('the namespace is PAJAK', () => {
  const resid = only(manifest, 'Namespace').attributes['resid'];
  const string = all(manifest, 'bt:String').find(({ attributes }) => attributes['id'] === resid);
  expect(string?.attributes['DefaultValue']).toBe('PAJAK');
});

test('every resource that is named is defined, once, and every one defined is named', () => {
  const defined = all(only(manifest, 'Resources')).flatMap(({ attributes }) => attributes['id'] ?? []);
  const named = all(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect(new Set(named)).toEqual(new Set(defined));
  for (const id of defined) expect(id.length, id).toBeLessThanOrEqual(32);
});

test('each kind of resource is named where its kind is wanted, within its length', () => {
  const idsOf = (name: string) =>
    all(only(manifest, name)).flatMap(({ attributes }) => attributes['id'] ?? []);
  const residsOf = (name: string) => all(manifest, name).map(({ attributes }) => attributes['resid'] ?? '');
  expect(idsOf('bt:Images')).toEqual(
    expect.arrayContaining(residsOf('bt:Image').filter((resid) => resid !== '')),
  );
  expect(idsOf('bt:ShortStrings')).toEqual(
    expect.arrayContaining([...residsOf('Label'), ...residsOf('Title')]),
  );
  const descriptions = residsOf('Description').filter((resid) => resid !== '');
  expect(idsOf('bt:LongStrings')).toEqual(expect.arrayContaining(descriptions));
  for (const { attributes } of only(manifest, 'bt:ShortStrings').children)
    expect(attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
  for (const { attributes } of only(manifest, 'bt:LongStrings').children)
    expect(attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
  expect(
    manifest.children.find(({ name }) => name === 'Description')?.attributes['DefaultValue']?.length,
  ).toBeLessThanOrEqual(250);
});

test('ids of tab, groups and buttons are their own', () => {
  const ids = ['CustomTab', 'Group', 'Control']
    .flatMap((name) => all(manifest, name))
    .map(({ attributes }) => attributes['id']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the actions of the buttons are those the script associates', () => {
  expect(all(manifest, 'FunctionName').map(({ text }) => text)).toEqual(Object.keys(VIEW_OF_ACTION));
  const page = all(manifest, 'Action').find(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  expect(page && only(page, 'SourceLocation').attributes['resid']).toBe('Taskpane.Url');
});

describe('addresses', () => {
  const addressesIn = (root: Element) =>
    all(root)
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter(
        (value) =>
          /^https?:/.test(value) && !value.includes('schemas.microsoft.com') && !value.includes('www.w3.org'),
      );

  test('all stand under the one placeholder, and the build puts the host in its place', () => {
    const [placeholders, hosted] = [addressesIn(manifest), addressesIn(built)];
    expect(placeholders.length).toBeGreaterThan(10);
    expect(hosted).toEqual(placeholders.map((address) => address.replace(LOCAL_HOST, HOST)));
    for (const address of hosted) expect(address.startsWith(`${HOST}/`), address).toBe(true);
    expect(builtFile(files, 'manifest.xml').toString()).not.toContain('localhost');
  });

  test('each leads to a file of the build', () => {
    const made = new Set([...files.keys(), 'taskpane.html']);
    for (const address of addressesIn(built)) expect(made).toContain(address.slice(HOST.length + 1));
  });

  test.each([
    { given: undefined, host: LOCAL_HOST },
    { given: ' ', host: LOCAL_HOST },
    { given: 'https://contoh.go.id', host: 'https://contoh.go.id' },
    { given: 'https://contoh.go.id/a/b//', host: 'https://contoh.go.id/a/b' },
    { given: 'https://contoh.go.id:8443/', host: 'https://contoh.go.id:8443' },
  ])('the host $given', ({ given, host }) => {
    expect(hostAddress(given)).toBe(host);
  });

  test.each([
    'http://contoh.go.id',
    'contoh.go.id',
    'https://',
    'https://contoh.go.id/?a=1',
    'https://contoh.go.id/#a',
    'ftp://x',
  ])('no host: %s', (given) => {
    expect(() => hostAddress(given)).toThrow('bukan alamat https');
  });
});

describe('icons', () => {
  const images = only(built, 'bt:Images').children;

  test('the sizes that Office wants, each drawn at its size', () => {
    const sizes = images.map(({ attributes }) =>
      Number(/icon-(\d+)\.png$/.exec(attributes['DefaultValue'] ?? '')?.[1]),
    );
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const size of sizes) {
      const { width, height, data } = PNG.sync.read(builtFile(files, `assets/icon-${size}.png`));
      expect([width, height]).toEqual([size, size]);
      // The corners are transparent and the middle is not.
      expect(data[3]).toBeLessThan(255);
      expect(new Set(data).size).toBeGreaterThan(8);
    }
  });

  test('each place that shows one names it by its own size', () => {
    const shown = all(built, 'bt:Image').filter(({ attributes }) => attributes['size'] !== undefined);
    expect(shown.length).toBeGreaterThan(50);
    for (const { attributes } of shown) expect(attributes['resid']).toBe(`Icon.${attributes['size']}`);
    for (const icon of all(built, 'Icon')) {
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(
        expect.arrayContaining(['16', '32', '80']),
      );
    }
  });
});
