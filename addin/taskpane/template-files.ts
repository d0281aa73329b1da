import { compileTemplate, type Render } from '../../templates/index.ts';

const ROOT = '../../templates/dokumen/';
const SHARED = `${ROOT}bagian/`;

const files = import.meta.glob<string>('../../templates/dokumen/**/*.{hbs,css}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Compiles the template of a document for a kind of workbook, with the shared parts and styles. */
export function openTemplate(perintah: string, jenisBuku: string): Render {
  const partials = Object.entries(files)
    .filter(([path]) => path.startsWith(SHARED) && path.endsWith('.hbs'))
    .map(([path, source]) => [path.slice(SHARED.length, -'.hbs'.length), source] as const);
  return compileTemplate({
    name: `${perintah}/${jenisBuku}`,
    source: file(`${ROOT}${perintah}/${jenisBuku}.hbs`),
    css: `${file(`${SHARED}dasar.css`)}\n${file(`${ROOT}${perintah}/gaya.css`)}`,
    partials: Object.fromEntries(partials),
  });
}

function file(path: string): string {
  const source = files[path];
  if (source === undefined) throw new Error(`No template file ${path}.`);
  return source;
}
