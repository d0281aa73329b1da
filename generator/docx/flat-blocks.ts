import type { Block, Sides } from '../../templates/index.ts';

/** A block that stands in Word's flow by itself: stacks are dissolved, captions stand before their table. */
export type FlatBlock = Exclude<Block, { readonly kind: 'stack' }>;

const NONE: Sides = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Blocks as Word can hold them. Word knows no groups, so their margins go to what is in them; and no space around tables, so
 * that goes to the paragraph beside them, or becomes a spacer.
 */
export function flatBlocks(blocks: readonly Block[]): readonly FlatBlock[] {
  return withTableSpace(blocks.flatMap(dissolved));
}

function dissolved(block: Block): readonly FlatBlock[] {
  if (block.kind === 'table' && block.caption !== undefined) {
    const { caption, margin = NONE, ...table } = block;
    const inner = caption.map((each) => ({ ...each, keepWithNext: true as const })) as readonly Block[];
    return inside([...inner, { ...table, margin: NONE }], margin);
  }
  if (block.kind !== 'stack') return [block];
  const content = block.blocks.flatMap(dissolved);
  const kept = block.keepTogether !== true ? content : content.map(keptBut(content.length - 1));
  return inside(kept, block.margin ?? NONE);
}

function keptBut(last: number) {
  return (block: FlatBlock, index: number): FlatBlock => {
    if (block.kind === 'spacer' || block.kind === 'page-break' || block.kind === 'placed-box') return block;
    return { ...block, keepTogether: true, ...(index === last ? {} : { keepWithNext: true }) };
  };
}

/** The blocks of a group with its margin around them. */
function inside(blocks: readonly Block[], margin: Sides): readonly FlatBlock[] {
  const flat = blocks.flatMap(dissolved);
  return flat.map((block, index) =>
    withMargin(block, {
      left: margin.left,
      right: margin.right,
      top: index === 0 ? margin.top : 0,
      bottom: index === flat.length - 1 ? margin.bottom : 0,
    }),
  );
}

function withMargin(block: FlatBlock, more: Sides): FlatBlock {
  if (block.kind === 'page-break' || block.kind === 'placed-box') return block;
  if (block.kind === 'spacer') return { ...block, height: block.height + more.top + more.bottom };
  const { top, right, bottom, left } = block.margin ?? NONE;
  return {
    ...block,
    margin: {
      top: top + more.top,
      right: right + more.right,
      bottom: bottom + more.bottom,
      left: left + more.left,
    },
  };
}

/** Whether Word lays the block out as a table, which has no space around it and grows together with a table beside it. */
export function isTable({ kind }: FlatBlock): boolean {
  return kind === 'table' || kind === 'columns' || kind === 'box';
}

function isText({ kind }: FlatBlock): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'image' || kind === 'svg' || kind === 'qr';
}

function withTableSpace(blocks: readonly FlatBlock[]): readonly FlatBlock[] {
  const spaced: FlatBlock[] = [];
  for (const block of blocks) {
    const previous = spaced.at(-1);
    const above = previous !== undefined && isTable(previous) ? marginOf(previous).bottom : 0;
    const below = isTable(block) ? marginOf(block).top : 0;
    if (previous !== undefined && isTable(previous) && isText(block)) {
      spaced.push(withMargin(block, { ...NONE, top: above }));
      continue;
    }
    if (previous !== undefined && isText(previous) && isTable(block)) {
      spaced[spaced.length - 1] = withMargin(previous, { ...NONE, bottom: below });
    } else if (previous !== undefined && isTable(previous) && isTable(block)) {
      spaced.push({ kind: 'spacer', height: above + below });
    } else if (above > 0 || below > 0) {
      spaced.push({ kind: 'spacer', height: above + below });
    }
    spaced.push(block);
  }
  const last = spaced.at(-1);
  if (last !== undefined && isTable(last)) spaced.push({ kind: 'spacer', height: marginOf(last).bottom });
  return spaced;
}

function marginOf(block: FlatBlock): Sides {
  return ('margin' in block ? block.margin : undefined) ?? NONE;
}
