import { type Buku, type DocumentInstance, type DocumentKind } from '../../documents/index.ts';
import { makeBatch, subjectOf } from '../batch/make-batch.ts';
import { isInShare } from '../batch/share.ts';
import { joinParts } from '../output/file-parts.ts';
import { fileNamer } from '../output/file-names.ts';
import { writeInside } from '../output/write-files.ts';
import { pictureOf } from '../theme/read-theme.ts';
import { openMaker, type FillSetup, type MakerSetup } from './document-maker.ts';
import type { FailedDocument, MadeDocument, MakeOptions, MakeReport } from './make-report.ts';
import { survey, type Selection, type Survey } from './survey.ts';

/**
 * Makes all documents of one kind. Every character is checked against the fonts, and the template is filled with a sample of the
 * documents, before the first file is written; with a finding nothing is.
 */
export async function makeDocuments(
  workbookKind: DocumentKind,
  buku: Buku,
  options: MakeOptions,
): Promise<MakeReport> {
  const kind = numberedKind(workbookKind, options);
  const surveyed = await surveyOf(kind, buku, options);
  const faults = faultsOf(kind, surveyed);
  if (faults.gagal.length > 0 || faults.temuan.length > 0) return { dibuat: [], ...faults };
  if (surveyed.terpilih === 0) return { dibuat: [], gagal: [], temuan: [] };
  const { lambang } = options.theme;
  const setup: MakerSetup = {
    ...fillSetup(kind, options),
    format: options.format ?? 'pdf',
    arsip: options.arsip === true,
    penyelesaian: options.penyelesaian ?? {},
    gambar: {
      ...(lambang === undefined ? {} : { lambang: pictureOf(lambang) }),
      ...surveyed.grafik,
      ...options.foto,
    },
    contoh: surveyed.contoh,
    jumlah: surveyed.jumlah,
  };
  if (kind.per === 'buku') return makeFew(kind, buku, setup, surveyed, options);
  return makeBatch(kind, buku, setup, surveyed, selectionOf(options), options);
}

/** What {@link makeDocuments} checks before it writes: for a command that makes documents of several kinds. */
export async function checkDocuments(
  kind: DocumentKind,
  buku: Buku,
  options: MakeOptions,
): Promise<Pick<MakeReport, 'gagal' | 'temuan'>> {
  return faultsOf(kind, await surveyOf(numberedKind(kind, options), buku, options));
}

function surveyOf(kind: DocumentKind, buku: Buku, options: MakeOptions): Promise<Survey> {
  return survey(kind, buku, options.grid, fillSetup(kind, options), selectionOf(options));
}

function fillSetup(
  { perintah, jenisBuku }: DocumentKind,
  { theme, foto, bab, tanggal, pengesahan, kunci }: MakeOptions,
): FillSetup {
  const { lambang, ...gaya } = theme;
  return {
    perintah,
    jenisBuku,
    gaya,
    tersedia: { lambang: lambang !== undefined, foto: foto !== undefined },
    ...(pengesahan === undefined ? {} : { pengesahan }),
    ...(kunci === undefined ? {} : { kunci }),
    ...(bab === undefined ? {} : { bab }),
    ...(tanggal === undefined ? {} : { tanggal }),
  };
}

/**
 * A kind whose documents bear the numbers of a register. Those without one keep the workbook's, and their place among the others, but
 * are never selected: so a document is counted alike whoever else is made.
 */
function numberedKind(kind: DocumentKind, { nomor }: MakeOptions): DocumentKind {
  return nomor === undefined ? kind : { ...kind, susun: (buku) => kind.susun(buku, nomor) };
}

function selectionOf({ hanya, bagian, nomor }: MakeOptions): Selection {
  const isWanted = ({ perihal }: DocumentInstance): boolean =>
    (hanya === undefined || (perihal !== undefined && hanya.has(perihal.nip))) &&
    (nomor === undefined || (perihal !== undefined && nomor(perihal.nip) !== undefined));
  const decides = hanya !== undefined || nomor !== undefined;
  return (urut, instance) =>
    (bagian === undefined || isInShare(bagian, urut)) && (!decides || isWanted(instance()));
}

function faultsOf(
  kind: DocumentKind,
  { salahTemplat, temuan }: Survey,
): Pick<MakeReport, 'gagal' | 'temuan'> {
  if (salahTemplat === undefined) return { gagal: [], temuan };
  const { contoh, kesalahan } = salahTemplat;
  return { gagal: [{ perihal: subjectOf(kind, contoh.perihal), kesalahan }], temuan: [] };
}

/** The few documents of a workbook as a whole; each takes the place of the one made before. */
async function makeFew(
  kind: DocumentKind,
  buku: Buku,
  setup: MakerSetup,
  { terpilih }: Survey,
  { folder, onProgress }: MakeOptions,
): Promise<MakeReport> {
  const { make } = await openMaker(setup);
  const nameFor = fileNamer('');
  const chapter = setup.bab === undefined ? [] : [`bab-${setup.bab}`];
  const dibuat: MadeDocument[] = [];
  const gagal: FailedDocument[] = [];
  let done = 0;
  for (const instance of kind.susun(buku)) {
    const name = nameFor([...instance.namaBerkas, ...chapter]);
    const made = await make(instance);
    if (!made.ok) gagal.push({ perihal: subjectOf(kind, instance.perihal), kesalahan: made.kesalahan });
    for (const { extension, parts } of made.ok ? made.nilai : []) {
      const written = await writeInside(folder, `${name}${extension}`, joinParts(parts));
      // What one file meets, the next will meet too.
      if (!written.ok) return { dibuat, gagal, temuan: [], tidakTertulis: written.kesalahan };
      dibuat.push({ berkas: written.nilai });
    }
    onProgress?.((done += 1), terpilih);
  }
  return { dibuat, gagal, temuan: [] };
}
