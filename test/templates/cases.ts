import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateData, TemplateSource } from '../../templates/index.ts';

const ROOT = join(import.meta.dirname, '../golden/templates');

export interface TemplateCase {
  readonly folder: string;
  readonly template: TemplateSource;
  readonly data: TemplateData;
}

/** One case a folder of test/golden/templates: template.hbs, style.css, data.json, expected.json, and bagian/*.hbs where it has partials. */
export function templateCases(): readonly TemplateCase[] {
  return readdirSync(ROOT).map((name) => templateCase(name));
}

export function templateCase(name: string): TemplateCase {
  const folder = join(ROOT, name);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const partials = readdirSync(folder).includes('bagian') ? readdirSync(join(folder, 'bagian')) : [];
  return {
    folder,
    template: {
      name,
      source: read('template.hbs'),
      css: read('style.css'),
      partials: Object.fromEntries(
        partials.map((file) => [file.replace(/\.hbs$/, ''), read(join('bagian', file))]),
      ),
    },
    data: JSON.parse(read('data.json')) as TemplateData,
  };
}
