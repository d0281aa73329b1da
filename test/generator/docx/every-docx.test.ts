import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.ts';
import {
  allText,
  childrenOf,
  compileTemplate,
  type Block,
  type BlockDocument,
} from '../../../templates/index.ts';
import { everyDocument, tellingInstances, treeOf } from '../../documents/every-document.ts';
import { templateCase } from '../../templates/cases.ts';
import { all, attribute, readDocx, words, type ReadDocx } from './read-docx.ts';
import { CREATED, IMAGES, reportDocument } from './report.ts';

const { template, data } = templateCase('semua-elemen');
const everyElement = compileTemplate(template)(data);
if (!everyElement.ok) throw new Error(JSON.stringify(everyElement.kesalahan));

interface Case {
  readonly name: string;
  readonly tree: () => Promise<BlockDocument>;
}

const documents = await everyDocument();
const cases: readonly Case[] = [
  { name: 'semua-elemen', tree: () => Promise.resolve(everyElement.document) },
  { name: 'laporan', tree: () => Promise.resolve(reportDocument()) },
  ...documents.flatMap(({ kind, sample, instances }) =>
    tellingInstances(instances).map((instance) => ({
      name: `${kind.nama}, ${sample}, ${instance.namaBerkas.join(' ')}`,
      tree: () => treeOf(kind, instance),
    })),
  ),
];

describe.each(cases)('$name', ({ tree }) => {
  test('is a sound package that says what the tree says, and the same bytes again', async () => {
    const document = await tree();
    const bytes = await writeDocx(document, { images: IMAGES, created: CREATED });
    const docx = await readDocx(bytes);
    expectSound(docx);
    expectSections(docx, document);
    expectTables(docx, document);
    expectWords(docx, document);
    const again = await writeDocx(await tree(), { images: IMAGES, created: CREATED });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

const stories = ({ names }: ReadDocx): readonly string[] =>
  names.filter((name) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(name));

function expectSound(docx: ReadDocx): void {
  expect(docx.names).toContain('[Content_Types].xml');
  for (const name of docx.names) {
    expect(docx.date(name)?.toISOString()).toBe(CREATED.toISOString());
    if (/\.(xml|rels)$/.test(name)) expect(docx.text(name)).not.toMatch(/NaN|undefined|\[object/);
  }
  const drawings: (string | undefined)[] = [];
  for (const name of stories(docx)) {
    const story = docx.part(name);
    drawings.push(...all(story, 'wp:docPr').map((each) => attribute(each, 'id')));
    expectRelations(docx, name);
    for (const cell of all(story, 'w:tc')) expect(lastName(cell)).toBe('w:p');
  }
  expect(new Set(drawings).size).toBe(drawings.length);
  const story = docx.part('word/document.xml');
  const starts = all(story, 'w:bookmarkStart').map((each) => attribute(each, 'w:id'));
  expect(new Set(starts).size).toBe(starts.length);
  expect(
    all(story, 'w:bookmarkEnd')
      .map((each) => attribute(each, 'w:id'))
      .sort(),
  ).toEqual([...starts].sort());
  const names = new Set(all(story, 'w:bookmarkStart').map((each) => attribute(each, 'w:name')));
  for (const link of all(story, 'w:hyperlink')) expect(names).toContain(attribute(link, 'w:anchor'));
  const marks = all(story, 'w:fldChar').map((each) => attribute(each, 'w:fldCharType'));
  const count = (mark: string): number => marks.filter((each) => each === mark).length;
  expect([count('separate'), count('end')]).toEqual([count('begin'), count('begin')]);
}

function lastName(cell: ReturnType<ReadDocx['part']>): string | undefined {
  const last = cell.children.findLast((child) => typeof child !== 'string');
  return typeof last === 'string' ? undefined : last?.name;
}

/** Every picture and part that a story names is there. */
function expectRelations(docx: ReadDocx, story: string): void {
  const used = [...docx.text(story).matchAll(/ r:(?:embed|id|link)="([^"]+)"/g)].map((match) => match[1]);
  if (used.length === 0) return;
  const relations = all(docx.part(story.replace('word/', 'word/_rels/') + '.rels'), 'Relationship');
  for (const id of used) {
    const relation = relations.find((each) => attribute(each, 'Id') === id);
    expect(docx.names).toContain(`word/${attribute(relation, 'Target') ?? ''}`);
  }
}

const TWIPS = 20;

function expectSections(docx: ReadDocx, { sections }: BlockDocument): void {
  const made = all(docx.part('word/document.xml'), 'w:sectPr');
  expect(made).toHaveLength(sections.length);
  for (const [index, { page }] of sections.entries()) {
    const section = made[index];
    const [size, margin] = ['w:pgSz', 'w:pgMar'].map((name) => section && all(section, name)[0]);
    expect(Number(attribute(size, 'w:w'))).toBe(Math.round(page.width * TWIPS));
    expect(Number(attribute(size, 'w:h'))).toBe(Math.round(page.height * TWIPS));
    expect(attribute(size, 'w:orient')).toBe(page.orientation);
    expect(Number(attribute(margin, 'w:left'))).toBe(Math.round(page.margins.left * TWIPS));
    expect(section === undefined ? [] : all(section, 'w:headerReference')).toHaveLength(1);
    expect(section === undefined ? [] : all(section, 'w:footerReference')).toHaveLength(1);
  }
}

function tablesIn(blocks: readonly Block[]): readonly Extract<Block, { kind: 'table' }>[] {
  return blocks.flatMap((block) => [
    ...(block.kind === 'table' ? [block] : []),
    ...childrenOf(block).flatMap(tablesIn),
  ]);
}

function expectTables(docx: ReadDocx, { sections }: BlockDocument): void {
  const tables = sections.flatMap(({ blocks }) => tablesIn(blocks));
  const story = docx.part('word/document.xml');
  const repeated = tables.reduce((sum, { headerRows }) => sum + headerRows, 0);
  expect(all(story, 'w:tblHeader')).toHaveLength(repeated);
  for (const table of all(story, 'w:tbl')) {
    const columns = table.children.flatMap((child) =>
      typeof child !== 'string' && child.name === 'w:tblGrid' ? all(child, 'w:gridCol') : [],
    );
    const rows = table.children.filter((child) => typeof child !== 'string' && child.name === 'w:tr');
    for (const row of rows) {
      if (typeof row === 'string') continue;
      const cells = row.children.filter((child) => typeof child !== 'string' && child.name === 'w:tc');
      const spans = cells.map((cell) =>
        typeof cell === 'string' ? 0 : Number(attribute(spanOf(cell), 'w:val') ?? '1'),
      );
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns.length);
    }
  }
}

/** The span of this cell, not of one in a table within it. */
function spanOf(cell: ReturnType<ReadDocx['part']>) {
  const properties = cell.children.find((child) => typeof child !== 'string' && child.name === 'w:tcPr');
  return typeof properties === 'object' ? all(properties, 'w:gridSpan')[0] : undefined;
}

function expectWords(docx: ReadDocx, { sections }: BlockDocument): void {
  const written = stories(docx)
    .map((name) => words(docx.part(name)))
    .join('\n')
    .replace(/\s+/g, '');
  for (const { blocks, header, footer, placed = [], background = [] } of sections)
    for (const block of [
      ...blocks,
      ...placed,
      ...background,
      ...(header?.blocks ?? []),
      ...(footer?.blocks ?? []),
    ])
      for (const word of allText(block).split(/\s+/))
        // Word itself writes the numbers of headings.
        if (!/^(BAB|[IVX]+|[A-Z]\.|\d+\.|[a-z]\.)$/.test(word)) expect(written).toContain(word);
}
