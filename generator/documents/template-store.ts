import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTemplateSource, type Template, type TemplateSource } from '../../templates/index.ts';
import { packageRoot } from '../package-root.ts';

/** Parts and styles that every document may use. */
const SHARED = 'bagian';

/** Reads the template `<family>/<name>.hbs` with its style `<family>/gaya.css` and the shared parts. */
export async function readTemplate(family: string, name: string): Promise<TemplateSource> {
  const folder = join(packageRoot(), 'templates/dokumen');
  const read = (...path: string[]): Promise<string> => readFile(join(folder, ...path), 'utf8');
  const parts = (await readdir(join(folder, SHARED))).filter((file) => file.endsWith('.hbs')).sort();
  const partials = await Promise.all(
    parts.map(async (file): Promise<[string, string]> => [
      file.slice(0, -'.hbs'.length),
      await read(SHARED, file),
    ]),
  );
  return {
    name: `${family}/${name}`,
    source: await read(family, `${name}.hbs`),
    css: `${await read(SHARED, 'dasar.css')}\n${await read(family, 'gaya.css')}`,
    partials: Object.fromEntries(partials),
  };
}

/** Compiles the template `<family>/<name>.hbs`. */
export async function openTemplate(family: string, name: string): Promise<Template> {
  return openTemplateSource(await readTemplate(family, name));
}
