import type { ContentText } from 'pdfmake/interfaces.js';
import type { Inline, TextStyle } from '../block-tree.ts';

/** What a page number prints on the page being laid out; nothing outside headers and footers. */
export interface PageNumbers {
  readonly current: number;
  readonly count: number;
}

export function textStyleNode(style: TextStyle) {
  return {
    font: style.font,
    fontSize: style.size,
    color: style.color,
    bold: style.bold === true,
    italics: style.italic === true,
    ...(style.decoration === undefined ? {} : { decoration: DECORATIONS[style.decoration] }),
    ...(style.letterSpacing === undefined ? {} : { characterSpacing: style.letterSpacing }),
    ...(style.script === 'sup' ? { sup: true } : {}),
    ...(style.script === 'sub' ? { sub: true } : {}),
    ...(style.background === undefined ? {} : { background: style.background }),
  };
}

const DECORATIONS = { underline: 'underline', 'line-through': 'lineThrough' } as const;

/** The run or block that a node was made of; pdfmake hands it down to each word and drawing. */
export interface Traced {
  readonly asal: unknown;
}

/** The runs of a paragraph; a line break takes the style of what stands beside it. */
export function inlineNodes(
  inlines: readonly Inline[],
  pages: PageNumbers | undefined,
): (ContentText & Traced)[] {
  const first = inlines.find((inline) => inline.kind !== 'line-break');
  let style = first === undefined ? {} : textStyleNode(first.style);
  return inlines.map((inline) => {
    if (inline.kind === 'line-break') return { text: '\n', ...style, asal: inline };
    style = textStyleNode(inline.style);
    return { text: wordsOf(inline, pages), ...style, asal: inline };
  });
}

function wordsOf(inline: Exclude<Inline, { kind: 'line-break' }>, pages: PageNumbers | undefined): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'page-number':
      return String(pages?.current ?? '');
    case 'page-count':
      return String(pages?.count ?? '');
  }
}
