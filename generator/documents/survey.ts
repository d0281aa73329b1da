import {
  unprintableFindings,
  type Buku,
  type DocumentInstance,
  type DocumentKind,
  type Finding,
  type GridWorkbook,
  type Sequence,
} from '../../documents/index.ts';
import { textsOf, type TemplateFault } from '../../templates/index.ts';
import { openGlyphCheck } from '../pdf/fonts.ts';
import { isPrintableTemplate, openPrintableScan, type PrintableScan } from '../pdf/printable.ts';
import { openFill, type FillSetup } from './document-maker.ts';
import { treeOf } from './filled-template.ts';
import { samplePlaces } from './sample-places.ts';
import { readTemplate } from './template-store.ts';

/** Which documents of the workbook are to be made; `urut` counts from 1. A document is composed only where that decides it. */
export type Selection = (urut: number, instance: () => DocumentInstance) => boolean;

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
 * Looks at the documents of a workbook before the first is made. Where every font prints all characters of the workbook, of the
 * template and of the theme, some documents tell enough of all; otherwise each is filled in and checked against the very fonts that
 * print it.
 */
export async function survey(
  kind: DocumentKind,
  buku: Buku,
  grid: GridWorkbook,
  setup: FillSetup,
  isSelected: Selection,
): Promise<Survey> {
  const fill = await openFill(setup);
  const documents = kind.susun(buku);
  const samples = samplePlaces(documents.length).map((place) => ({
    urut: place + 1,
    instance: documentAt(documents, place + 1),
  }));
  const isPrintable = await openPrintableScan();
  const template = await readTemplate(setup.perintah, setup.jenisBuku);
  const arePlain = isPrintableTemplate(template, isPrintable) && isPrintable(JSON.stringify(setup.gaya));
  const isPlain = ({ data, gaya }: DocumentInstance): boolean =>
    arePlain && isPrintable(JSON.stringify([data, gaya]));
  const allPlain = isPlainWorkbook(grid, isPrintable) && samples.every(({ instance }) => isPlain(instance));
  const glyphCheck = once(openGlyphCheck);
  const chartDrawer = once(async () => (await import('../charts/draw-chart.ts')).openChartDrawer());
  const grafik: Record<string, string> = {};
  const unprintable = new Set<string>();
  let terpilih = 0;
  for (let urut = 1; urut <= documents.length; urut += 1) {
    const instance = once(() => documentAt(documents, urut));
    if (!isSelected(urut, instance)) continue;
    terpilih += 1;
    if (allPlain && kind.per === 'peserta') continue;
    for (const [name, chart] of Object.entries(instance().grafik ?? {}))
      grafik[name] = (await chartDrawer())(chart);
    if (isPlain(instance())) continue;
    const built = treeOf(fill(instance()));
    if (!built.ok) continue;
    const missingGlyphs = await glyphCheck();
    for (const text of textsOf(built.nilai)) for (const char of missingGlyphs(text)) unprintable.add(char);
  }
  const contoh: DocumentInstance[] = [];
  let salahTemplat: Survey['salahTemplat'];
  for (const [index, { urut, instance }] of samples.entries()) {
    const filled = index % BUILT_EVERY === 0 ? treeOf(fill(instance)) : fill(instance);
    if (filled.ok) contoh.push(instance);
    else if (isSelected(urut, () => instance))
      salahTemplat ??= { contoh: instance, kesalahan: filled.kesalahan };
  }
  return {
    jumlah: documents.length,
    terpilih,
    contoh,
    grafik,
    ...(salahTemplat === undefined ? {} : { salahTemplat }),
    temuan: unprintable.size === 0 ? [] : unprintableFindings(grid, unprintable),
  };
}

/** Of the samples: making a tree takes ten times as long as filling the template. */
const BUILT_EVERY = 16;

function documentAt(documents: Sequence<DocumentInstance>, urut: number): DocumentInstance {
  const instance = documents.at(urut - 1);
  if (instance === undefined) throw new Error(`there is no document ${urut} of ${documents.length}`);
  return instance;
}

/** Whether every font prints whatever a cell holds. */
function isPlainWorkbook({ hurufLain }: GridWorkbook, isPrintable: PrintableScan): boolean {
  return hurufLain !== undefined && isPrintable([ASCII, ...hurufLain].join(' '));
}

/** From "!" to "~". */
const ASCII = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 0x21 + index));

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
