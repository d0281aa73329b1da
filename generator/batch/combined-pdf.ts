import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFContext,
  PDFRef,
} from '@cantoo/pdf-lib';
import { OWN_MARK, type CombinedDocument } from './combined-document.ts';
import { openSharedCopies } from './copy-pdf-objects.ts';
import { replaceFile } from './durable-files.ts';

/**
 * Writes the pages of documents one after the other into one PDF, with a bookmark for each document. What they have in common (fonts,
 * emblem, frames) is in it once.
 */
export async function writeCombinedPdf(
  path: string,
  judul: string,
  folder: string,
  documents: Iterable<CombinedDocument>,
): Promise<void> {
  const target = await PDFDocument.create({ updateMetadata: false });
  target.setTitle(judul);
  const { context } = target;
  const [tree, treeRef] = [target.catalog.Pages(), target.catalog.get(PAGES)];
  if (!(treeRef instanceof PDFRef)) throw new Error('a new document has no page tree');
  const copier = openSharedCopies(context);
  const pages: PDFRef[] = [];
  const marks: Bookmark[] = [];
  for (const document of documents) {
    const source = await PDFDocument.load(await readFile(join(folder, document.berkas)), {
      updateMetadata: false,
    });
    const copied = copier(source.context).pages(source.getPages(), treeRef);
    const [first] = copied;
    if (first !== undefined) marks.push({ nama: document.nama, page: first });
    pages.push(...copied);
  }
  tree.set(PDFName.of('Kids'), context.obj(pages));
  tree.set(PDFName.of('Count'), PDFNumber.of(pages.length));
  target.catalog.set(PDFName.of('Outlines'), outline(context, marks));
  target.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  const bytes = await target.save({ addDefaultPage: false, updateFieldAppearances: false });
  await replaceFile(path, (temporary) => writeFile(temporary, [bytes, Buffer.from(`\n% ${OWN_MARK}\n`)]));
}

const PAGES = PDFName.of('Pages');

interface Bookmark {
  readonly nama: string;
  readonly page: PDFRef;
}

/** A flat list of bookmarks. */
function outline(context: PDFContext, marks: readonly Bookmark[]): PDFRef {
  const root = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  for (const [index, { nama, page }] of marks.entries()) {
    const item = PDFDict.withContext(context);
    item.set(PDFName.of('Title'), PDFHexString.fromText(nama));
    item.set(PDFName.of('Parent'), root);
    const [before, own, after] = [refs[index - 1], refs[index], refs[index + 1]];
    if (before !== undefined) item.set(PDFName.of('Prev'), before);
    if (after !== undefined) item.set(PDFName.of('Next'), after);
    item.set(PDFName.of('Dest'), context.obj([page, 'Fit']));
    if (own !== undefined) context.assign(own, item);
  }
  const list = context.obj({ Type: 'Outlines', Count: refs.length });
  const [first, last] = [refs[0], refs.at(-1)];
  if (first !== undefined) list.set(PDFName.of('First'), first);
  if (last !== undefined) list.set(PDFName.of('Last'), last);
  context.assign(root, list);
  return root;
}
