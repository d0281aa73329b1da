import type { IStylesOptions } from 'docx';
import type { Block, BlockDocument } from '../../templates/index.ts';
import { CAPTION_LIST_STYLE } from './contents-nodes.ts';
import { twips } from './lengths.ts';
import { HEADING_STYLES, type Look, type LookOf } from './looks.ts';
import { HEADING_NUMBERS } from './heading-numbers.ts';
import { lookParagraph } from './paragraph-nodes.ts';
import { fullRunStyle } from './run-nodes.ts';

const LEVELS = [1, 2, 3, 4] as const;
const INDENT = 12;

/** Word's own styles with the look of the template. */
export function documentStyles(
  document: BlockDocument,
  lookOf: LookOf,
  numberedHeadings: boolean,
): IStylesOptions {
  const base = lookOf('Normal');
  const [heading1, heading2, heading3, heading4] = HEADING_STYLES.map((style, level) => ({
    ...paragraphStyle(lookOf(style)),
    paragraph: {
      ...lookParagraph(lookOf(style)),
      keepNext: true,
      outlineLevel: level,
      ...(numberedHeadings ? { numbering: { reference: HEADING_NUMBERS, level } } : {}),
    },
    basedOn: 'Normal',
    next: 'Normal',
  }));
  return {
    default: {
      document: {
        run: { ...fullRunStyle(base.text), language: { value: document.bahasa } },
      },
      ...(heading1 === undefined ? {} : { heading1 }),
      ...(heading2 === undefined ? {} : { heading2 }),
      ...(heading3 === undefined ? {} : { heading3 }),
      ...(heading4 === undefined ? {} : { heading4 }),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, ...paragraphStyle(base) },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        ...paragraphStyle(lookOf('Caption')),
      },
      ...contentsStyles(document, base),
    ],
  };
}

function paragraphStyle(look: Look) {
  return { run: fullRunStyle(look.text), paragraph: lookParagraph(look) };
}

/** The styles that Word gives the entries when it makes the lists anew. */
function contentsStyles(document: BlockDocument, base: Look) {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const contents = blocks.find((block) => block.kind === 'table-of-contents');
  const captions = blocks.find((block) => block.kind === 'caption-list');
  const look = (block: Extract<Block, { kind: 'table-of-contents' | 'caption-list' }> | undefined): Look => ({
    ...base,
    text: block?.style ?? base.text,
    lineHeight: block?.lineHeight ?? base.lineHeight,
    align: 'left',
    before: 0,
    after: 2,
  });
  return [
    ...LEVELS.map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      run: fullRunStyle(look(contents).text),
      paragraph: {
        ...lookParagraph(look(contents)),
        indent: { left: twips((level - 1) * INDENT) },
      },
    })),
    {
      id: CAPTION_LIST_STYLE,
      name: 'table of figures',
      basedOn: 'Normal',
      next: 'Normal',
      ...paragraphStyle(look(captions)),
    },
  ];
}
