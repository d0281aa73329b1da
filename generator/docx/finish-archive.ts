import JSZip from 'jszip';
import type { BlockDocument } from '../../templates/index.ts';
import { wordFonts } from './word-fonts.ts';

/**
 * What the docx library leaves open: dates are those of the document and ids are counted from 1, so that the same document is
 * the same bytes; the paragraph that only ends a section takes no room; and fonts name what may stand in for them.
 */
export async function finishArchive(
  written: Uint8Array,
  document: BlockDocument,
  created: Date,
): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(written);
  const ids = openIds();
  const finished = new JSZip();
  for (const part of Object.values(source.files)) {
    if (part.dir) continue;
    const { name } = part;
    const content = /\.(xml|rels)$/.test(name)
      ? finishedPart(name, await part.async('string'), ids, document, created)
      : await part.async('uint8array');
    finished.file(name, content, { date: created, createFolders: false });
  }
  return finished.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

function finishedPart(name: string, xml: string, ids: Ids, { bahasa }: BlockDocument, created: Date): string {
  switch (name) {
    case 'docProps/core.xml':
      return withDates(xml, created).replace(
        '</cp:coreProperties>',
        `<dc:language>${escape(bahasa)}</dc:language></cp:coreProperties>`,
      );
    case 'word/fontTable.xml':
      return fontTable(xml);
    default:
      return withCountedIds(xml, ids);
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function withDates(xml: string, created: Date): string {
  const date = created.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`);
}

/** Gives the next id to each thing that has not been seen yet. */
interface Ids {
  readonly drawing: (old: string) => number;
  readonly bookmark: (old: string) => number;
}

function openIds(): Ids {
  return { drawing: counted(), bookmark: counted() };
}

function counted(): (old: string) => number {
  const known = new Map<string, number>();
  return (old) => {
    const id = known.get(old) ?? known.size + 1;
    known.set(old, id);
    return id;
  };
}

function withCountedIds(xml: string, ids: Ids): string {
  return xml
    .replaceAll(/(<(?:wp:docPr|wps:cNvPr)\b[^>]*?\bid=")(\d+)"/g, (_all, before: string, id: string) => {
      return `${before}${ids.drawing(id)}"`;
    })
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g, (_all, before: string, id: string) => {
      return `${before}${ids.bookmark(id)}"`;
    });
}

function fontTable(xml: string): string {
  const fonts = wordFonts.map(
    ({ name, alternative, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:family w:val="${family}"/></w:font>`,
  );
  const root = /<w:fonts\b[^>]*?(?=\/?>)/.exec(xml)?.[0];
  if (root === undefined) throw new Error('word/fontTable.xml without fonts');
  return xml.slice(0, xml.indexOf(root)) + `${root}>${fonts.join('')}</w:fonts>`;
}
