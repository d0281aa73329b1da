import { headingsIn, type BlockDocument, type Section } from '../../templates/index.ts';

/**
 * The pages of one numbered chapter, with the numbers they bear in the whole document. A chapter reaches from the pages on which its
 * heading stands to those with the next heading of its level.
 *
 * @param nomor from 1
 * @returns null where the document has no such chapter
 */
export function oneChapter(document: BlockDocument, nomor: number): BlockDocument | null {
  const own: Section[] = [];
  let chapter = 0;
  let inChapter = false;
  for (const section of document.sections) {
    for (const { level, number } of headingsIn(section.blocks)) {
      if (level !== 1) continue;
      if (number !== undefined) chapter += 1;
      inChapter = number !== undefined && chapter === nomor;
    }
    if (inChapter) own.push(section);
  }
  return own.length === 0 ? null : { ...document, sections: own };
}
