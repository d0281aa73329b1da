import { AlignmentType, LevelFormat, type ILevelsOptions, type Paragraph, type Table } from 'docx';
import type { Block, List, ListMarker } from '../../templates/index.ts';
import type { DocxContext } from './context.ts';
import { twips } from './lengths.ts';
import { fullRunStyle } from './run-nodes.ts';
import type { ParagraphPlace } from './paragraph-nodes.ts';

export type NodesOf = (
  blocks: readonly Block[],
  context: DocxContext,
  first?: ParagraphPlace,
) => readonly (Paragraph | Table)[];

const FORMATS = {
  disc: LevelFormat.BULLET,
  circle: LevelFormat.BULLET,
  square: LevelFormat.BULLET,
  decimal: LevelFormat.DECIMAL,
  'lower-alpha': LevelFormat.LOWER_LETTER,
  'upper-alpha': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
} as const satisfies Record<ListMarker, unknown>;
const BULLETS: Readonly<Partial<Record<ListMarker, string>>> = { disc: '•', circle: '◦', square: '▪' };

/** Room for the marker, as part of its size. */
const BULLET_ROOM = 1.3;
const NUMBER_ROOM = 1.8;
const LEVELS = 9;

/** A list that Word numbers itself; the blocks of an item behind its first stand under its text. */
export function listNodes(
  block: List,
  context: DocxContext,
  nodesOf: NodesOf,
): readonly (Paragraph | Table)[] {
  const { margin, items, style } = block;
  const room = style.size * (block.ordered ? NUMBER_ROOM : BULLET_ROOM);
  const indent = {
    left: context.indent.left + (margin?.left ?? 0) + room,
    right: context.indent.right + (margin?.right ?? 0),
  };
  const level = Math.min(context.listDepth, LEVELS - 1);
  const reference = {
    reference: `daftar-${context.nextList()}`,
    levels: Array.from({ length: LEVELS }, (_level, at) =>
      levelOf(block, at, indent.left + (at - level) * room, indent.right, room),
    ),
  };
  const inside: DocxContext = {
    ...context,
    width: context.width - room,
    indent,
    listDepth: context.listDepth + 1,
  };
  return items.flatMap((item, index) => {
    const top = (item.margin?.top ?? 0) + (index === 0 ? (margin?.top ?? 0) : 0);
    const bottom = (item.margin?.bottom ?? 0) + (index === items.length - 1 ? (margin?.bottom ?? 0) : 0);
    const kept = block.keepTogether === true ? { keepTogether: true as const } : {};
    const content: Block = {
      kind: 'stack',
      margin: { top, bottom, left: item.margin?.left ?? 0, right: item.margin?.right ?? 0 },
      ...kept,
      blocks: item.blocks,
    };
    return nodesOf([content], inside, { numbering: { reference, level, custom: true } });
  });
}

function levelOf(block: List, level: number, left: number, right: number, room: number): ILevelsOptions {
  const { marker, start } = block;
  const { bold, italic, ...plain } = block.style;
  return {
    level,
    format: FORMATS[marker],
    text: BULLETS[marker] ?? `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    start,
    style: {
      run: {
        ...fullRunStyle(plain),
        bold: bold === true,
        italics: italic === true,
      },
      paragraph: {
        indent: {
          left: twips(Math.max(0, left)),
          hanging: twips(room),
          ...(right === 0 ? {} : { right: twips(right) }),
        },
      },
    },
  };
}
