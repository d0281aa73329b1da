import {
  templateInput,
  unprintableFindings,
  type Buku,
  type DocumentInstance,
  type DocumentKind,
  type Finding,
  type GridWorkbook,
} from '../../documents/index.ts';
import type { IsoDate, Result } from '../../rules/index.ts';
import { textsOf, type BlockDocument, type Render, type TemplateFault } from '../../templates/index.ts';
import type { FileFault } from '../file-faults.ts';
import { fileNamer } from '../output/file-names.ts';
import { writeInside } from '../output/write-files.ts';
import { openGlyphCheck } from '../pdf/fonts.ts';
import { openWriters, type Format } from '../output/formats.ts';
import { pictureOf, type Theme } from '../theme/read-theme.ts';
import { oneChapter } from './one-chapter.ts';
import { openTemplate } from './template-store.ts';

export interface MakeOptions {
  /** The workbook as it was read, for the place of what cannot be printed. */
  readonly grid: GridWorkbook;
  readonly folder: string;
  readonly theme: Theme;
  /** The photographs of the documents as data addresses, by their names; without them their frames stay empty. */
  readonly foto?: Readonly<Record<string, string>>;
  /** PDF where undefined. */
  readonly format?: Format;
  /** Only the participants with these NIP; all where undefined. */
  readonly hanya?: ReadonlySet<string>;
  /** Only this numbered chapter, from 1; the whole document where undefined. */
  readonly bab?: number;
  /** Creation date of the files, where it is not to be the day printed on them. */
  readonly tanggal?: IsoDate;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file that was written. */
export interface MadeDocument {
  readonly berkas: string;
  readonly nip?: string;
  readonly nomor?: string;
}

/** A document that could not be made, and why. */
export interface FailedDocument {
  readonly perihal: string;
  readonly kesalahan: TemplateFault;
}

export interface MakeReport {
  readonly dibuat: readonly MadeDocument[];
  readonly gagal: readonly FailedDocument[];
  readonly temuan: readonly Finding[];
  /** Why no more could be written. */
  readonly tidakTertulis?: FileFault;
}

/**
 * Makes all documents of one kind. Every template is filled and every character checked against its font before the first file
 * is written; with a finding nothing is.
 */
export async function makeDocuments(
  kind: DocumentKind,
  buku: Buku,
  options: MakeOptions,
): Promise<MakeReport> {
  const { theme } = options;
  const { instances, fill } = await prepare(kind, buku, options);
  const checked = await checkAll(kind, options.grid, instances, fill);
  if (checked.temuan.length > 0 || checked.gagal.length > 0) return { dibuat: [], ...checked };

  const writers = await openWriters(options.format ?? 'pdf', {
    ...(theme.lambang === undefined ? {} : { lambang: pictureOf(theme.lambang) }),
    ...(await drawCharts(instances)),
    ...options.foto,
  });
  const nameFor = fileNamer('');
  const dibuat: MadeDocument[] = [];
  const gagal: FailedDocument[] = [];
  for (const [index, instance] of instances.entries()) {
    const { perihal } = instance;
    const file = nameFor([
      ...instance.namaBerkas,
      ...(options.bab === undefined ? [] : [`bab-${options.bab}`]),
    ]);
    const filled = fill(instance);
    const created = new Date(`${options.tanggal ?? instance.tanggal}T00:00:00Z`);
    for (const { extension, write } of writers) {
      const made = filled.ok ? await write(filled.nilai, created) : filled;
      if (!made.ok) {
        gagal.push({ perihal: subjectOf(kind, instance), kesalahan: made.kesalahan });
        break;
      }
      const name = `${file}${extension}`;
      const written = await writeInside(
        options.folder,
        kind.per === 'peserta' ? `${kind.perintah}/${name}` : name,
        made.nilai,
      );
      // What one file meets, the next will meet too.
      if (!written.ok) return { dibuat, gagal, temuan: [], tidakTertulis: written.kesalahan };
      const berkas = written.nilai;
      dibuat.push(perihal === undefined ? { berkas } : { berkas, nip: perihal.nip, nomor: perihal.nomor });
    }
    options.onProgress?.(index + 1, instances.length);
  }
  return { dibuat, gagal, temuan: [] };
}

/** What {@link makeDocuments} checks before it writes: for a command that makes documents of several kinds. */
export async function checkDocuments(
  kind: DocumentKind,
  buku: Buku,
  options: MakeOptions,
): Promise<Pick<MakeReport, 'gagal' | 'temuan'>> {
  const { instances, fill } = await prepare(kind, buku, options);
  return checkAll(kind, options.grid, instances, fill);
}

async function prepare(
  kind: DocumentKind,
  buku: Buku,
  options: MakeOptions,
): Promise<{
  readonly instances: readonly DocumentInstance[];
  readonly fill: (instance: DocumentInstance) => Result<BlockDocument, TemplateFault>;
}> {
  const { hanya } = options;
  const instances = [...kind.susun(buku)].filter(
    ({ perihal }) => hanya === undefined || (perihal !== undefined && hanya.has(perihal.nip)),
  );
  const render = await openTemplate(kind.perintah, kind.jenisBuku);
  return { instances, fill: (instance) => fillTemplate(render, instance, options) };
}

function fillTemplate(
  render: Render,
  instance: DocumentInstance,
  { theme, foto, bab }: MakeOptions,
): Result<BlockDocument, TemplateFault> {
  const { data, tema } = templateInput(instance, theme, {
    lambang: theme.lambang !== undefined,
    foto: foto !== undefined,
  });
  const filled = render(data, { tema });
  if (!filled.ok) return filled;
  const document = bab === undefined ? filled.document : oneChapter(filled.document, bab);
  if (document === null) throw new Error(`the document has no chapter ${bab ?? ''}`);
  return { ok: true, nilai: document };
}

/** The charts of the documents as SVG, by their names. */
async function drawCharts(instances: readonly DocumentInstance[]): Promise<Record<string, string>> {
  const charts = instances.flatMap(({ grafik = {} }) => Object.entries(grafik));
  if (charts.length === 0) return {};
  const { openChartDrawer } = await import('../charts/draw-chart.ts');
  const draw = await openChartDrawer();
  return Object.fromEntries(charts.map(([name, chart]) => [name, draw(chart)]));
}

async function checkAll(
  kind: DocumentKind,
  grid: GridWorkbook,
  instances: readonly DocumentInstance[],
  fill: (instance: DocumentInstance) => Result<BlockDocument, TemplateFault>,
): Promise<{ readonly gagal: FailedDocument[]; readonly temuan: Finding[] }> {
  const missingGlyphs = await openGlyphCheck();
  const unprintable = new Set<string>();
  for (const instance of instances) {
    const filled = fill(instance);
    if (!filled.ok) {
      // The template's own fault: it would come back with every document.
      return { gagal: [{ perihal: subjectOf(kind, instance), kesalahan: filled.kesalahan }], temuan: [] };
    }
    for (const text of textsOf(filled.nilai)) for (const char of missingGlyphs(text)) unprintable.add(char);
  }
  return { gagal: [], temuan: unprintableFindings(grid, unprintable) };
}

function subjectOf(kind: DocumentKind, { perihal }: DocumentInstance): string {
  return perihal === undefined ? kind.nama : `${kind.nama} ${perihal.nomor} (NIP ${perihal.nip})`;
}
