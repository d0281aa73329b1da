import { Document, Packer } from 'docx';
import { failure, success, type Result } from '../../rules/index.ts';
import {
  captionsIn,
  headingsIn,
  unknownImage,
  type BlockDocument,
  type TemplateFault,
} from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { finishArchive } from './finish-archive.ts';
import { headingNumbers } from './heading-numbers.ts';
import { looksOf } from './looks.ts';
import { openPictures, type ImageAssets } from './pictures.ts';
import { sectionOptions } from './section-parts.ts';
import { documentStyles } from './styles.ts';

export interface DocxOptions {
  readonly images: ImageAssets;
  /** Date of the document, for its properties; there is no other clock. */
  readonly created: Date;
}

/** Opens a writer, as for the PDF: a picture that is not there is a fault of the document. */
export function openDocxWriter(images: ImageAssets) {
  return async (document: BlockDocument, created: Date): Promise<Result<Uint8Array, TemplateFault>> => {
    const fault = unknownImage(document, images);
    return fault === undefined ? success(await writeDocx(document, { images, created })) : failure(fault);
  };
}

/**
 * A document as Word opens it (.docx); the same document gives the same bytes. Pictures that `images` does not hold are left
 * out; {@link openDocxWriter} checks that.
 */
export async function writeDocx(
  document: BlockDocument,
  { images, created }: DocxOptions,
): Promise<Uint8Array> {
  const flow = document.sections.flatMap(({ blocks }) => blocks);
  const headings = headingsIn(flow);
  const numberedHeadings = headings.some(({ number }) => number !== undefined);
  const hasLists = flow.some(({ kind }) => kind === 'table-of-contents' || kind === 'caption-list');
  const lookOf = looksOf(document);
  let lists = 0;
  const shared: Omit<DocxContext, 'section' | 'width'> = {
    document,
    pictures: openPictures(images),
    lookOf,
    bookmarks: hasLists ? bookmarkNames(document) : new Map(),
    numberedHeadings,
    indent: { left: 0, right: 0 },
    listDepth: 0,
    nextList: () => (lists += 1),
  };
  const file = new Document({
    title: document.judul,
    ...(document.subjek === undefined ? {} : { subject: document.subjek }),
    creator: document.penulis ?? 'Patokan',
    lastModifiedBy: 'Patokan',
    styles: documentStyles(document, lookOf, numberedHeadings),
    ...(numberedHeadings ? { numbering: { config: [headingNumbers] } } : {}),
    compatibility: {
      version: WORD_2013,
      // Space above and below adds up; a line that ends with a break is not stretched.
      doNotUseHTMLParagraphAutoSpacing: true,
      doNotExpandShiftReturn: true,
    },
    ...(hasLists ? { pageNumbers: await pageNumbers() } : {}),
    sections: document.sections.map((section) => sectionOptions(section, shared)),
  });
  return finishArchive(await Packer.toBuffer(file), document, created);
}

/** The latest compatibility mode there is; in an older one Word lays out lines and tables as it used to. */
const WORD_2013 = 15;

/** The pages of the entries as near as they can be told; Word makes them anew when it opens the document. */
async function pageNumbers() {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

/** Names as Word gives them to what its own lists point to. */
function bookmarkNames({ sections }: BlockDocument): ReadonlyMap<string, string> {
  const ids = sections.flatMap(({ blocks }) => [
    ...headingsIn(blocks).map(({ id }) => id),
    ...captionsIn(blocks).map(({ caption }) => caption.id),
  ]);
  return new Map(ids.map((id, index) => [id, `_Toc${FIRST_BOOKMARK + index}`]));
}

const FIRST_BOOKMARK = 100_000_001;
