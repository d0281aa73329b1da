import {
  fault,
  templateInput,
  type Buku,
  type DocumentInstance,
  type DocumentKind,
  type Finding,
} from '../../documents/index.ts';
import type { IsoDate, Result } from '../../rules/index.ts';
import { textsOf, type BlockDocument, type Render, type TemplateFault } from '../../templates/index.ts';
import { fileNamer } from '../output/file-names.ts';
import { writeInside } from '../output/write-files.ts';
import { openGlyphCheck } from '../pdf/fonts.ts';
import { openPdfWriter } from '../pdf/write-pdf.ts';
import type { Emblem, Theme } from '../theme/read-theme.ts';
import { openTemplate } from './template-store.ts';

export interface MakeOptions {
  readonly folder: string;
  readonly theme: Theme;
  /** Only the participants with these NIP; all where undefined. */
  readonly hanya?: ReadonlySet<string>;
  /** Creation date of the files, where it is not to be the day printed on them. */
  readonly tanggal?: IsoDate;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A document that was written. */
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
  const instances = kind
    .susun(buku)
    .filter(
      ({ perihal }) =>
        options.hanya === undefined || (perihal !== undefined && options.hanya.has(perihal.nip)),
    );
  const render = await openTemplate(kind.perintah, kind.jenisBuku);
  const fill = (instance: DocumentInstance): Result<BlockDocument, TemplateFault> =>
    fillTemplate(render, instance, theme);

  const checked = await checkAll(instances, fill);
  if (checked.temuan.length > 0 || checked.gagal.length > 0) return { dibuat: [], ...checked };

  const writePdf = await openPdfWriter(
    theme.lambang === undefined ? {} : { lambang: pictureOf(theme.lambang) },
  );
  const nameFor = fileNamer('.pdf');
  const dibuat: MadeDocument[] = [];
  const gagal: FailedDocument[] = [];
  for (const [index, instance] of instances.entries()) {
    const { perihal } = instance;
    const file = nameFor(instance.namaBerkas);
    const filled = fill(instance);
    const created = new Date(`${options.tanggal ?? instance.tanggal}T00:00:00Z`);
    const pdf = filled.ok ? await writePdf(filled.nilai, created) : filled;
    if (pdf.ok) {
      const berkas = await writeInside(
        options.folder,
        kind.per === 'peserta' ? `${kind.perintah}/${file}` : file,
        pdf.nilai,
      );
      dibuat.push(perihal === undefined ? { berkas } : { berkas, nip: perihal.nip, nomor: perihal.nomor });
    } else {
      gagal.push({ perihal: subjectOf(kind, instance), kesalahan: pdf.kesalahan });
    }
    options.onProgress?.(index + 1, instances.length);
  }
  return { dibuat, gagal, temuan: [] };
}

function fillTemplate(
  render: Render,
  instance: DocumentInstance,
  theme: Theme,
): Result<BlockDocument, TemplateFault> {
  const { data, tema } = templateInput(instance, theme, theme.lambang !== undefined);
  const filled = render(data, { tema });
  return filled.ok ? { ok: true, nilai: filled.document } : filled;
}

async function checkAll(
  instances: readonly DocumentInstance[],
  fill: (instance: DocumentInstance) => Result<BlockDocument, TemplateFault>,
): Promise<{ readonly gagal: FailedDocument[]; readonly temuan: Finding[] }> {
  const missingGlyphs = await openGlyphCheck();
  const temuan: Finding[] = [];
  for (const instance of instances) {
    const filled = fill(instance);
    if (!filled.ok) {
      // The template's own fault: it would come back with every document.
      return { gagal: [{ perihal: instance.namaBerkas.join(' '), kesalahan: filled.kesalahan }], temuan: [] };
    }
    const karakter = new Set<string>();
    for (const text of textsOf(filled.nilai)) for (const char of missingGlyphs(text)) karakter.add(char);
    if (karakter.size > 0) {
      const tempat = instance.perihal?.tempat ?? { lembar: 'Program' };
      temuan.push(fault(tempat, { jenis: 'tidak-tercetak', kolom: 'data', karakter: [...karakter] }));
    }
  }
  return { gagal: [], temuan };
}

function subjectOf(kind: DocumentKind, { perihal }: DocumentInstance): string {
  return perihal === undefined ? kind.nama : `${kind.nama} ${perihal.nomor} (NIP ${perihal.nip})`;
}

function pictureOf(emblem: Emblem): string {
  return emblem.jenis === 'svg'
    ? emblem.svg
    : `data:image/${emblem.jenis};base64,${emblem.bytes.toString('base64')}`;
}
