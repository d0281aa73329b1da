import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../templates/build/scope.ts';
import { BASE_CSS } from '../../templates/css/base-style.ts';
import { propertyTable } from '../../templates/css/properties.ts';
import { helperTable } from '../../templates/handlebars-helpers/index.ts';
import { elementTable } from '../../templates/markup/elements.ts';
import type { TemplateData } from '../../templates/index.ts';
import { onePage, rendered } from './render.ts';

const FILE = join(import.meta.dirname, '../../docs/templat.md');
const manual = readFileSync(FILE, 'utf8');

const code = (text: string): string => `\`${text}\``;

/** The parts of the manual that the engine's own tables write. */
const PARTS: Readonly<Record<string, string>> = {
  elemen: elementTable
    .map((spec) => {
      const attributes = (spec.atribut ?? [])
        .filter(({ nama }) => nama !== 'class')
        .map(
          ({ nama, wajib, uraian }) =>
            `  - ${code(nama)}${wajib === true ? ' (wajib)' : ''}: ${inCode(uraian)}`,
        );
      return [
        `- ${code(`<${spec.nama}>`)}: ${inCode(spec.uraian)} Tempat: ${inCode(placesOf(spec))}.`,
        ...attributes,
      ].join('\n');
    })
    .join('\n'),
  properti: propertyTable
    .map(({ nama, nilai, elemen }) => {
      const where = elemen === undefined ? 'semua elemen, menurun ke isinya' : elemen.map(code).join(', ');
      return `- ${code(nama)}: ${nilai}. Berlaku pada ${where}.`;
    })
    .join('\n'),
  helper: helperTable
    .map(({ nama, argumen, uraian, contoh }) => {
      return `- ${code(`${nama} ${argumen.join(' ')}`)}: ${uraian} Contoh: ${code(contoh.tulis)} mencetak "${contoh.cetak}".`;
    })
    .join('\n'),
  'gaya dasar': `\`\`\`gaya\n${BASE_CSS}\`\`\``,
};

/** Names of elements in a sentence, so that Markdown does not take them for HTML. */
function inCode(sentence: string): string {
  return sentence.replace(/<[a-z][\w-]*>/g, code);
}

test('the manual lists what the engine knows (write it anew with: npx vitest run test/templates/manual.test.ts -u)', async () => {
  let fresh = manual;
  for (const [name, text] of Object.entries(PARTS)) {
    const [open, close] = [`<!-- dari mesin: ${name} -->`, `<!-- sampai sini: ${name} -->`];
    const [from, to] = [manual.indexOf(open), manual.indexOf(close)];
    expect(from).toBeGreaterThan(-1);
    expect(to).toBeGreaterThan(from);
    const old = manual.slice(from, to + close.length);
    fresh = fresh.replace(old, () => `${open}\n\n${text}\n\n${close}`);
  }
  await expect(fresh).toMatchFileSnapshot(FILE);
});

const DATA: TemplateData = {
  nomor: '12',
  peserta: { nama: 'Ayu', nip: '199001012015032001', lulus: true },
  nilai: '86.745',
  mulai: '2026-11-02',
  selesai: '2026-11-13',
  mataPelajaran: [{ nama: 'PPN', nilai: '80' }],
  tautan: 'https://contoh.go.id/v/1',
};

describe('the examples of the manual', () => {
  const css = [...manual.matchAll(/```gaya\n(.*?)```/gs)].map((match) => match[1] ?? '').join('\n');
  for (const [, example = ''] of manual.matchAll(/```templat\n(.*?)```/gs))
    test(example.split('\n')[0] ?? '', () => {
      const source = example.startsWith('<dokumen') ? example : onePage(example);
      const { sections } = rendered(source, { css, data: DATA });
      expect(
        sections
          .flatMap(({ blocks, placed = [], header, background = [] }) => [
            blocks,
            placed,
            header ?? [],
            background,
          ])
          .flat(),
      ).not.toEqual([]);
    });
});
