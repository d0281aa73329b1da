import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatBlocks, isTable } from '../../../generator/docx/flat-blocks.ts';
import { columnWidths, sum } from '../../../generator/docx/lengths.ts';
import type { Block, Paragraph, Sides, Table, Width } from '../../../templates/index.ts';

const TEXT = { font: 'Arimo', size: 10, color: '#000000' };

function margin(top: number, bottom: number, left = 0): Sides {
  return { top, right: 0, bottom, left };
}

function paragraph(text: string, space?: Sides): Paragraph {
  return {
    kind: 'paragraph',
    align: 'left',
    lineHeight: 1,
    inlines: [{ kind: 'text', text, style: TEXT }],
    ...(space === undefined ? {} : { margin: space }),
  };
}

function table(space?: Sides, caption?: readonly Block[]): Table {
  return {
    kind: 'table',
    columns: ['auto'],
    headerRows: 0,
    rows: [],
    breakRows: false,
    ...(space === undefined ? {} : { margin: space }),
    ...(caption === undefined ? {} : { caption }),
  };
}

const spacer = (height: number): Block => ({ kind: 'spacer', height });

describe('blocks as Word can hold them', () => {
  test('a group gives its margin to what is in it', () => {
    const group: Block = {
      kind: 'stack',
      margin: margin(4, 6, 10),
      blocks: [paragraph('a', margin(1, 2)), paragraph('b')],
    };
    expect(flatBlocks([group])).toEqual([paragraph('a', margin(5, 2, 10)), paragraph('b', margin(0, 6, 10))]);
  });

  test('a group that is not cut keeps its paragraphs together', () => {
    const group: Block = { kind: 'stack', keepTogether: true, blocks: [paragraph('a'), paragraph('b')] };
    expect(flatBlocks([group])).toMatchObject([
      { keepTogether: true, keepWithNext: true },
      { keepTogether: true },
    ]);
    expect(flatBlocks([group])[1]).not.toHaveProperty('keepWithNext');
  });

  test('the space around a table goes to the paragraphs beside it', () => {
    expect(flatBlocks([paragraph('a'), table(margin(3, 5)), paragraph('b', margin(1, 0))])).toEqual([
      paragraph('a', margin(0, 3)),
      table(margin(3, 5)),
      paragraph('b', margin(6, 0)),
    ]);
  });

  test('the space between tables, and before and behind them, is a spacer', () => {
    expect(flatBlocks([table(margin(3, 5)), table(margin(1, 2))])).toEqual([
      spacer(3),
      table(margin(3, 5)),
      spacer(6),
      table(margin(1, 2)),
      spacer(2),
    ]);
    expect(flatBlocks([table()])).toEqual([table(), spacer(0)]);
  });

  test('a caption stands before its table and stays with it', () => {
    const [caption, made] = flatBlocks([table(margin(7, 0), [paragraph('judul')])]);
    expect(caption).toMatchObject({ kind: 'paragraph', keepWithNext: true, margin: { top: 7 } });
    expect(made).toMatchObject({ kind: 'table', margin: { top: 0 } });
    expect(made).not.toHaveProperty('caption');
  });

  const anyBlock: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3 },
      fc.constant(paragraph('a')),
      fc.constant(table(margin(2, 3))),
      fc.constant(table(margin(2, 3), [paragraph('judul')])),
      fc.constant(spacer(4)),
      fc.tuple(fc.array(tie('block'), { maxLength: 4 }), fc.boolean()).map(([blocks, kept]): Block => ({
        kind: 'stack',
        blocks,
        margin: margin(1, 1),
        ...(kept ? { keepTogether: true } : {}),
      })),
    ),
  })).block;

  test('no table touches another or comes last; nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
        const flat = flatBlocks(blocks);
        for (const [index, block] of flat.entries()) {
          const next = flat[index + 1];
          if (isTable(block)) expect(next !== undefined && !isTable(next)).toBe(true);
        }
        const counted = (kind: string): number => flat.filter((block) => block.kind === kind).length;
        const inside = (all: readonly Block[], kind: string): number =>
          all.reduce((count, block) => {
            const own = block.kind === kind ? 1 : 0;
            if (block.kind === 'stack') return count + inside(block.blocks, kind);
            return count + own + (block.kind === 'table' ? inside(block.caption ?? [], kind) : 0);
          }, 0);
        expect(counted('table')).toBe(inside(blocks, 'table'));
        expect(counted('paragraph')).toBe(inside(blocks, 'paragraph'));
      }),
    );
  });
});

describe('widths of columns', () => {
  const widths: readonly (readonly [string, readonly Width[], readonly number[], readonly number[]])[] = [
    ['lengths as they are', [50, 100], [0, 0], [50, 100]],
    ['a share of what is there', ['25%', 'rest'], [0, 0], [100, 300]],
    ['the rest in equal parts', [100, 'rest', 'rest'], [0, 0, 0], [100, 150, 150]],
    ['as the content needs', ['auto', 'rest'], [80, 0], [80, 320]],
    ['content that is too wide, in proportion', ['auto', 'auto'], [600, 200], [300, 100]],
    ['content beside a rest leaves it room', ['auto', 'rest'], [900, 0], [200, 200]],
  ];

  test.each(widths)('%s', (_what, wanted, natural, expected) => {
    expect(columnWidths(wanted, 400, (column) => natural[column] ?? 0)).toEqual(expected);
  });

  test('columns without lengths never need more than there is, and a rest takes all of it', () => {
    const width = fc.constantFrom<Width>('auto', 'rest', '10%');
    fc.assert(
      fc.property(
        fc.array(width, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 900 }),
        (wanted, natural) => {
          const made = columnWidths(wanted, 500, () => natural);
          expect(made.every((each) => each >= 0)).toBe(true);
          expect(sum(made)).toBeLessThanOrEqual(500.001);
          if (wanted.includes('rest')) expect(sum(made)).toBeCloseTo(500);
        },
      ),
    );
  });
});
