import {
  Footer,
  Header,
  LineRuleType,
  PageOrientation,
  Paragraph,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, PageStrip, PlacedBox, Section } from '../../templates/index.ts';
import { blockNodes, imageSize } from './block-nodes.ts';
import type { DocxContext } from './context.ts';
import { halfPoints, horizontal, twips } from './lengths.ts';
import { svgWords } from './pictures.ts';
import { atPlace, placedRun } from './placed-run.ts';
import { blocksHeight } from './text-measure.ts';

/** The pages of a section with what stands in their margins and behind them. */
export function sectionOptions(
  section: Section,
  shared: Omit<DocxContext, 'section' | 'width'>,
): ISectionOptions {
  const { page, header, footer, placed = [], blocks } = section;
  const { margins } = page;
  const width = page.width - horizontal(margins);
  const context: DocxContext = { ...shared, section, width };
  const landscape = page.orientation === 'landscape';
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
  const anchors = placed.map((box, layer) => placedRun(box, context, blockNodes, layer));
  return {
    properties: {
      page: {
        size: {
          width: twips(short),
          height: twips(long),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(header?.distance ?? 0),
          footer: twips(footerDistance(footer, margins.bottom, width)),
          gutter: 0,
        },
      },
    },
    headers: { default: new Header({ children: headerNodes(section, context) }) },
    footers: { default: new Footer({ children: blockNodes(footer?.blocks ?? [], context) }) },
    children: [...(anchors.length === 0 ? [] : [anchorNode(anchors)]), ...blockNodes(blocks, context)],
  };
}

/** A header also carries what is drawn behind every page. */
function headerNodes({ header, background = [] }: Section, context: DocxContext) {
  const behind = background.flatMap((block, layer) => behindPage(block, context, layer));
  return [...(behind.length === 0 ? [] : [anchorNode(behind)]), ...blockNodes(header?.blocks ?? [], context)];
}

/** A line without height that floating things hang on. */
function anchorNode(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(1), lineRule: LineRuleType.EXACT },
    run: { size: halfPoints(1) },
    children,
  });
}

/** A background holds pictures and boxes at a fixed place; the template engine lets nothing else into it. */
function behindPage(block: Block, context: DocxContext, layer: number): readonly ParagraphChild[] {
  if (block.kind === 'placed-box') return placedBehind(block, context, layer);
  if (block.kind === 'svg')
    return [
      context.pictures.drawn(block.markup).run(block, svgWords(block.markup), atPlace(0, 0, layer, true)),
    ];
  if (block.kind !== 'image') return [];
  const picture = context.pictures.named(block.name);
  return picture === undefined
    ? []
    : [picture.run(imageSize(block, picture.natural), block.alt, atPlace(0, 0, layer, true))];
}

/** A bare box around one picture is that picture at the place of the box. */
function placedBehind(box: PlacedBox, context: DocxContext, layer: number): readonly ParagraphChild[] {
  const [only, second] = box.blocks;
  const bare = box.border === undefined && box.background === undefined && second === undefined;
  if (!bare || only?.kind !== 'svg') return [placedRun(box, context, blockNodes, layer, true)];
  const { align, width } = only;
  const spare = box.width - box.padding.left - box.padding.right - width;
  const aside = align === 'right' ? spare : align === 'center' ? spare / 2 : 0;
  const place = atPlace(
    box.left + box.padding.left + (only.margin?.left ?? 0) + aside,
    box.top + box.padding.top + (only.margin?.top ?? 0),
    layer,
    true,
  );
  return [context.pictures.drawn(only.markup).run(only, svgWords(only.markup), place)];
}

/** Word counts from the lower edge of the paper to the lower edge of the footer. */
function footerDistance(footer: PageStrip | undefined, margin: number, width: number): number {
  if (footer === undefined) return 0;
  return Math.max(0, margin - footer.distance - blocksHeight(footer.blocks, width));
}
