import {
  unprintableFindings,
  type Buku,
  type DocumentInstance,
  type DocumentKind,
  type Finding,
  type GridWorkbook,
} from '../../documents/index.ts';
import { textsOf, type TemplateFault } from '../../templates/index.ts';
import { openGlyphCheck } from '../pdf/fonts.ts';
import { isPrintableTemplate, openPrintableScan } from '../pdf/printable.ts';
import { openFill, type FillSetup } from './document-maker.ts';
import { treeOf } from './filled-template.ts';
import { spreadSamples } from './spread-samples.ts';
import { readTemplate } from './template-store.ts';

/** Which documents of the workbook are to be made; `urut` counts from 1. */
export type Selection = (urut: number, instance: DocumentInstance) => boolean;

/** What is known of a run before anything is written. */
export interface Survey {
  /** All documents of the workbook. */
  readonly jumlah: number;
  readonly terpilih: number;
  /** Some of all documents; they depend on the workbook only. */
  readonly contoh: readonly DocumentInstance[];
  /** The charts of those selected as SVG, by name. */
  readonly grafik: Readonly<Record<string, string>>;
  /** The template's own fault: it would come back with every document. */
  readonly salahTemplat?: { readonly contoh: DocumentInstance; readonly kesalahan: TemplateFault };
  /** What cannot be printed. */
  readonly temuan: readonly Finding[];
}

/**
 * Goes through the documents of a workbook once. Data whose characters every font can print are not laid out for it; others are
 * filled in and checked against the very fonts that print them.
 */
export async function survey(
  kind: DocumentKind,
  buku: Buku,
  grid: GridWorkbook,
  setup: FillSetup,
  isSelected: Selection,
): Promise<Survey> {
  const fill = await openFill(setup);
  const isPrintable = await openPrintableScan();
  const template = await readTemplate(setup.perintah, setup.jenisBuku);
  const isPlain = isPrintableTemplate(template, isPrintable) && isPrintable(JSON.stringify(setup.gaya));
  const glyphCheck = once(openGlyphCheck);
  const chartDrawer = once(async () => (await import('../charts/draw-chart.ts')).openChartDrawer());
  const samples = spreadSamples<{ readonly instance: DocumentInstance; readonly selected: boolean }>();
  const grafik: Record<string, string> = {};
  const unprintable = new Set<string>();
  let [jumlah, terpilih] = [0, 0];
  for (const instance of kind.susun(buku)) {
    jumlah += 1;
    const selected = isSelected(jumlah, instance);
    samples.offer({ instance, selected });
    if (!selected) continue;
    terpilih += 1;
    for (const [name, chart] of Object.entries(instance.grafik ?? {}))
      grafik[name] = (await chartDrawer())(chart);
    if (isPlain && isPrintable(JSON.stringify([instance.data, instance.gaya]))) continue;
    const built = treeOf(fill(instance));
    if (!built.ok) continue;
    const missingGlyphs = await glyphCheck();
    for (const text of textsOf(built.nilai)) for (const char of missingGlyphs(text)) unprintable.add(char);
  }
  const contoh: DocumentInstance[] = [];
  let salahTemplat: Survey['salahTemplat'];
  for (const [index, { instance, selected }] of samples.taken().entries()) {
    const filled = index % BUILT_EVERY === 0 ? treeOf(fill(instance)) : fill(instance);
    if (filled.ok) contoh.push(instance);
    else if (selected) salahTemplat ??= { contoh: instance, kesalahan: filled.kesalahan };
  }
  return {
    jumlah,
    terpilih,
    contoh,
    grafik,
    ...(salahTemplat === undefined ? {} : { salahTemplat }),
    temuan: unprintable.size === 0 ? [] : unprintableFindings(grid, unprintable),
  };
}

/** Of the samples: making a tree takes ten times as long as filling the template. */
const BUILT_EVERY = 4;

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
