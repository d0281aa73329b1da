import { InternalHyperlink, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import {
  captionsIn,
  headingsIn,
  plainText,
  type CaptionList,
  type TableOfContents,
} from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { field, fieldInstruction, fieldMark } from './fields.ts';
import { twips } from './lengths.ts';
import { fullRunStyle } from './run-nodes.ts';

interface Entry {
  readonly id: string;
  readonly text: string;
  /** From 1. */
  readonly level: number;
}

/** The style of entries in a list of captions, as Word itself calls it. */
export const CAPTION_LIST_STYLE = 'TableofFigures';

/** Headings with their pages: a field that Word can make anew, with its present entries. */
export function contentsNodes(block: TableOfContents, context: DocxContext): readonly Paragraph[] {
  const entries = context.document.sections
    .flatMap(({ blocks }) => headingsIn(blocks))
    .filter(({ level }) => level <= block.depth)
    .map(({ id, level, inlines }) => ({ id, level, text: plainText(inlines) }));
  return entryNodes(`TOC \\o "1-${block.depth}" \\h \\z`, entries, block, context);
}

/** Numbered captions with their pages, likewise. */
export function captionListNodes(block: CaptionList, context: DocxContext): readonly Paragraph[] {
  const entries = context.document.sections
    .flatMap(({ blocks }) => captionsIn(blocks))
    .filter(({ caption }) => caption.label === block.label)
    .map(({ caption, inlines }) => ({ id: caption.id, level: 1, text: plainText(inlines) }));
  return entryNodes(`TOC \\h \\z \\c "${block.label}"`, entries, block, context);
}

function entryNodes(
  instruction: string,
  entries: readonly Entry[],
  block: TableOfContents | CaptionList,
  context: DocxContext,
): readonly Paragraph[] {
  const { top = 0, bottom = 0 } = block.margin ?? {};
  const open = [fieldMark('begin', {}, true), fieldInstruction(instruction), fieldMark('separate')];
  if (entries.length === 0) return [new Paragraph({ children: [...open, fieldMark('end')] })];
  const run = fullRunStyle(block.style);
  const last = entries.length - 1;
  return entries.map(({ id, text, level }, index) => {
    const anchor = context.bookmarks.get(id) ?? '';
    return new Paragraph({
      style: block.kind === 'caption-list' ? CAPTION_LIST_STYLE : `TOC${level}`,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(context.width), leader: LeaderType.DOT }],
      spacing: {
        ...(index === 0 && top > 0 ? { before: twips(top) } : {}),
        ...(index === last && bottom > 0 ? { after: twips(bottom) } : {}),
      },
      children: [
        ...(index === 0 ? open : []),
        new InternalHyperlink({
          anchor,
          children: [
            new TextRun({ ...run, text }),
            new TextRun({ ...run, children: [new Tab()] }),
            ...field(`PAGEREF ${anchor} \\h`, '', run),
          ],
        }),
        ...(index === last ? [fieldMark('end')] : []),
      ],
    });
  });
}
