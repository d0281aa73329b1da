import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elementTable } from '../../templates/markup/elements.ts';
import { propertyTable } from '../../templates/css/properties.ts';
import { compileTemplate } from '../../templates/index.ts';
import { templateCase, templateCases } from './cases.ts';

for (const { folder, template, data } of templateCases()) {
  test(`${template.name} gives its tree, and gives it again`, async () => {
    const render = compileTemplate(template);
    const result = render(data);
    if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
    const tree = `${JSON.stringify(result.document, null, 1)}\n`;
    await expect(tree).toMatchFileSnapshot(join(folder, 'expected.json'));
    expect(render(data)).toEqual(result);
    expect(JSON.parse(tree)).toEqual(result.document);
  });
}

test('the case semua-elemen uses every element', () => {
  const { template } = templateCase('semua-elemen');
  const used = new Set([...template.source.matchAll(/<([a-z][\w-]*)/g)].map((match) => match[1]));
  expect(elementTable.map(({ nama }) => nama).filter((name) => !used.has(name))).toEqual([]);
});

test('the cases use every property', () => {
  const css = templateCases()
    .map(({ template }) => template.css)
    .join('\n');
  const unused = propertyTable.map(({ nama }) => nama).filter((name) => !css.includes(`${name}:`));
  expect(unused).toEqual([]);
});
