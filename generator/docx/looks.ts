import {
  captionsIn,
  childrenOf,
  headingsIn,
  type Align,
  type Block,
  type BlockDocument,
  type Inline,
  type Sides,
  type TextStyle,
} from '../../templates/index.ts';

/** How paragraphs of one Word style look; what a paragraph has otherwise it says itself. */
export interface Look {
  readonly text: TextStyle;
  readonly align: Align;
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
}

export type Paragraphish = Extract<Block, { readonly kind: 'paragraph' | 'heading' }>;
export type StyleName = 'Normal' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'Caption';
export type LookOf = (style: StyleName) => Look;

export const HEADING_STYLES = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

const LEVELS: Readonly<Record<(typeof HEADING_STYLES)[number], number>> = {
  Heading1: 1,
  Heading2: 2,
  Heading3: 3,
  Heading4: 4,
};

/** The looks of a document's styles, read off the paragraphs that will have them. */
export function looksOf(document: BlockDocument): LookOf {
  const flow = document.sections.flatMap(({ blocks }) => blocks);
  const base = baseLook(flow);
  const headings = headingsIn(flow);
  const [caption] = captionsIn(flow);
  const looks: Readonly<Record<StyleName, Look>> = {
    Normal: base,
    Heading1: headingLook('Heading1'),
    Heading2: headingLook('Heading2'),
    Heading3: headingLook('Heading3'),
    Heading4: headingLook('Heading4'),
    Caption: caption === undefined ? { ...base, text: bold(base.text) } : lookOf(caption, base),
  };
  return (style) => looks[style];

  function headingLook(style: (typeof HEADING_STYLES)[number]): Look {
    const found = headings.find(({ level }) => level === LEVELS[style]);
    return found === undefined ? { ...base, text: bold(base.text) } : lookOf(found, base);
  }
}

function bold(text: TextStyle): TextStyle {
  return { ...text, bold: true };
}

/** The style of a paragraph's first text. */
export function firstStyle(inlines: readonly Inline[]): TextStyle | undefined {
  const first = inlines.find((inline) => inline.kind !== 'line-break');
  return first === undefined ? undefined : first.style;
}

function lookOf({ inlines, align, lineHeight, margin }: Paragraphish, base: Look): Look {
  return {
    text: firstStyle(inlines) ?? base.text,
    align,
    lineHeight,
    before: margin?.top ?? 0,
    after: margin?.bottom ?? 0,
  };
}

const USUAL: TextStyle = { font: 'Arimo', size: 11, color: '#000000' };

/** The plain text that most letters of the document's paragraphs have. */
function baseLook(flow: readonly Block[]): Look {
  const counted = new Map<string, { readonly look: Look; readonly count: number }>();
  for (const { inlines, lineHeight, align, margin } of paragraphsIn(flow))
    for (const inline of inlines) {
      if (inline.kind !== 'text') continue;
      const { font, size, color } = inline.style;
      const look: Look = { text: { font, size, color }, lineHeight, align, ...spaceOf(margin) };
      const key = JSON.stringify(look);
      counted.set(key, { look, count: (counted.get(key)?.count ?? 0) + inline.text.length });
    }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count);
  return most?.look ?? { text: USUAL, lineHeight: 1, align: 'left', before: 0, after: 0 };
}

function spaceOf(margin: Sides | undefined): { readonly before: number; readonly after: number } {
  return { before: margin?.top ?? 0, after: margin?.bottom ?? 0 };
}

function paragraphsIn(blocks: readonly Block[]): readonly Paragraphish[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : childrenOf(block).flatMap(paragraphsIn),
  );
}
