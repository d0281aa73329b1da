import type { Finding } from '../../documents/index.ts';
import type { MarkedCell } from './spreadsheet-host.ts';

/**
 * Cells are marked by conditional formats, not by fills: they move with their cells, the fill below stays as it was, and they are
 * known again by their formula, which is always true.
 */
const MARK = 'N("Patokan")=0';
const FORMULA = `=${MARK}`;

const MARK_COLOURS: Readonly<Record<Finding['tingkat'], { readonly fill: string; readonly font: string }>> = {
  galat: { fill: '#FFC7CE', font: '#9C0006' },
  peringatan: { fill: '#FFEB9C', font: '#7A5700' },
};

/** Excel takes addresses of up to 8192 characters; no cell's is longer than 11 with its comma. */
const CELLS_A_MARK = 600;

/** Marks the cells; those on sheets that are not there are left out. How many were marked. */
export async function addMarks(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<number> {
  const names = [...new Set(cells.map(({ lembar }) => lembar))];
  const sheets = new Map(names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  await context.sync();
  let marked = 0;
  for (const [name, worksheet] of sheets) {
    if (worksheet.isNullObject) continue;
    for (const tingkat of ['galat', 'peringatan'] as const) {
      const own = cells.filter((cell) => cell.lembar === name && cell.tingkat === tingkat);
      for (let start = 0; start < own.length; start += CELLS_A_MARK) {
        const address = own.slice(start, start + CELLS_A_MARK).map(({ sel }) => sel);
        const format = worksheet.getRanges(address.join(',')).conditionalFormats.add('Custom');
        format.custom.rule.formula = FORMULA;
        format.custom.format.fill.color = MARK_COLOURS[tingkat].fill;
        format.custom.format.font.color = MARK_COLOURS[tingkat].font;
        format.priority = 0;
        marked += address.length;
      }
    }
  }
  await context.sync();
  return marked;
}

/** Deletes every mark in the workbook, and no other conditional format. */
export async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const lists = worksheets.items.map((worksheet) => worksheet.getRange().conditionalFormats);
  for (const list of lists) list.load('items/type');
  await context.sync();
  const custom = lists.flatMap((list) => list.items.filter(({ type }) => type === 'Custom'));
  const rules = custom.map((format) => {
    const { rule } = format.custom;
    rule.load('formula');
    return { format, rule };
  });
  await context.sync();
  for (const { format, rule } of rules) if (rule.formula.includes(MARK)) format.delete();
  await context.sync();
}
