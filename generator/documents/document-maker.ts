import {
  templateInput,
  type DocumentInstance,
  type HouseStyleChoice,
  type Pengesahan,
  type ProvidedPictures,
} from '../../documents/index.ts';
import { success, type IsoDate, type Result } from '../../rules/index.ts';
import type { TemplateFault } from '../../templates/index.ts';
import { BADGE_EXTENSION, extensionsOf, openWriters, type Format, type Written } from '../output/formats.ts';
import { joinParts } from '../output/file-parts.ts';
import type { PdfSample } from '../pdf/write-pdf.ts';
import type { FilledTemplate } from './filled-template.ts';
import { openFinish, type PdfFinishing } from './finish-pdf.ts';
import { oneChapter } from './one-chapter.ts';
import type { DocumentSigning, SigningChoice } from './sign-document.ts';
import { openTemplate } from './template-store.ts';

/** All that the documents of a run have in common, as plain data: a worker is given it once. */
export interface MakerSetup {
  /** The template: its folder and its name. */
  readonly perintah: string;
  readonly jenisBuku: string;
  readonly format: Format;
  readonly gaya: HouseStyleChoice;
  /** Pictures by name, as data addresses or SVG. */
  readonly gambar: Readonly<Record<string, string>>;
  /** Which of them the caller provides. */
  readonly tersedia: ProvidedPictures;
  /** Only this numbered chapter, from 1; the whole document where undefined. */
  readonly bab?: number;
  /** How the files are signed, as their pages tell of it; `penyelesaian` does it. */
  readonly pengesahan?: Pengesahan;
  readonly penyelesaian: PdfFinishing;
  /** Whether PDF files are PDF/A-1b. */
  readonly arsip: boolean;
  /** How documents that state facts are signed; not at all where undefined. */
  readonly kunci?: SigningChoice;
  /** Creation date of the files, where it is not to be the day printed on them. */
  readonly tanggal?: IsoDate;
  /** Some of the workbook's documents, always the same of the same workbook, for a writer to learn from. */
  readonly contoh: readonly DocumentInstance[];
  /** How many documents they stand for. */
  readonly jumlah: number;
  /** What a writer has learnt of them. */
  readonly shapes?: PdfSample['shapes'];
}

/** Fills the template with a document's data. */
export type Fill = (instance: DocumentInstance) => Result<FilledTemplate, TemplateFault>;

/** What filling a template takes. */
export type FillSetup = Pick<
  MakerSetup,
  'perintah' | 'jenisBuku' | 'gaya' | 'tersedia' | 'pengesahan' | 'kunci' | 'bab' | 'tanggal'
>;

export async function openFill(setup: FillSetup): Promise<Fill> {
  const { perintah, jenisBuku, gaya, tersedia, pengesahan, kunci, bab, tanggal } = setup;
  const { fill, build } = await openTemplate(perintah, jenisBuku);
  const signing = await signingWith(kunci);
  return (unsigned) => {
    const instance = signing?.signCode(unsigned) ?? unsigned;
    const { data, tema } = templateInput(instance, gaya, tersedia, pengesahan);
    const filled = fill(data);
    if (!filled.ok) return filled;
    const created = new Date(`${tanggal ?? instance.tanggal}T00:00:00Z`);
    return success({
      markup: filled.markup,
      tema,
      created,
      build: (markup) => {
        const built = build(markup, { tema });
        if (!built.ok) return built;
        const document = bab === undefined ? built.document : oneChapter(built.document, bab);
        if (document === null) throw new Error(`the document has no chapter ${bab ?? ''}`);
        return success(document);
      },
    });
  };
}

/** One file of a document. */
export interface MadeFile extends Written {
  readonly extension: string;
}

/** The files that each document gives. */
export function fileExtensions({ format, kunci }: Pick<MakerSetup, 'format' | 'kunci'>): readonly string[] {
  return [...extensionsOf(format), ...(kunci?.badge === true ? [BADGE_EXTENSION] : [])];
}

/** Makes the files of a document; the same document gives the same bytes, whoever makes it. */
export type Make = (instance: DocumentInstance) => Promise<Result<readonly MadeFile[], TemplateFault>>;

export interface Maker {
  readonly make: Make;
  /** For another maker of the same files, which then need not learn of the samples again. */
  readonly learnt: MakerSetup;
}

/** Opens a maker: data -> filled template -> bytes, finished. */
export async function openMaker(setup: MakerSetup): Promise<Maker> {
  const fill = await openFill(setup);
  const { jumlah, shapes } = setup;
  const contoh = setup.contoh.map(fill).flatMap((filled) => (filled.ok ? [filled.nilai] : []));
  const sample = { contoh, jumlah, ...(shapes === undefined ? {} : { shapes }) };
  const writers = await openWriters(setup.format, setup.gambar, sample, { arsip: setup.arsip });
  const finish = await openFinish(setup.penyelesaian);
  const signing = await signingWith(setup.kunci);
  const make: Make = async (instance) => {
    const filled = fill(instance);
    if (!filled.ok) return filled;
    const files: MadeFile[] = [];
    for (const { extension, write } of writers) {
      const written = await write(filled.nilai);
      if (!written.ok) return written;
      const { parts, ...ways } = written.nilai;
      if (extension === '.pdf') {
        const finished = await finish(parts, filled.nilai.created);
        // Over all bytes, so that nothing may come after it.
        const sealed = signing?.sealPdf(joinParts(finished), instance);
        files.push({ extension, ...ways, parts: sealed === undefined ? finished : [sealed] });
      } else files.push({ extension, ...ways, parts });
    }
    files.push(...((await signing?.companions(instance)) ?? []));
    return success(files);
  };
  const found = writers.find((writer) => writer.shapes !== undefined)?.shapes;
  return { make, learnt: { ...setup, contoh: [], ...(found === undefined ? {} : { shapes: found }) } };
}

/** The code of signing is loaded only when it is asked for. */
async function signingWith(kunci: SigningChoice | undefined): Promise<DocumentSigning | undefined> {
  if (kunci === undefined) return undefined;
  const { openSigning } = await import('./sign-document.ts');
  return openSigning(kunci);
}
