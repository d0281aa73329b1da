import {
  documentsFor,
  hasFault,
  readWorkbook,
  warning,
  type Buku,
  type DocumentKind,
} from '../../../documents/index.ts';
import { success, type IsoDate, type Result } from '../../../rules/index.ts';
import type { Share } from '../../batch/manifest-lines.ts';
import { fileSha256 } from '../../batch/run-identity.ts';
import { readShare } from '../../batch/share.ts';
import { checkDocuments, makeDocuments } from '../../documents/make-documents.ts';
import type { MakeOptions, MakeReport } from '../../documents/make-report.ts';
import type { FileFault } from '../../file-faults.ts';
import type { Format } from '../../output/formats.ts';
import type { ReadPhotos } from '../../photos/read-photos.ts';
import { pictureOf, readTheme, type Theme } from '../../theme/read-theme.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import type { ExitCode } from '../exit-codes.ts';
import { printFindings } from '../findings-report.ts';
import { documentsReport } from '../documents-report.ts';
import { openNumbering } from '../numbering.ts';
import { archiveFault, pdfOptionsMisuse, readPdfOptions } from '../pdf-options.ts';
import { showProgress } from '../progress.ts';
import { signingOf, signingSentence } from '../signing.ts';
import type { Terminal } from '../terminal.ts';

/** What every document command accepts. */
export interface DocumentOptions {
  readonly keluaran: string;
  readonly tema?: string;
  readonly hanya?: readonly string[];
  readonly tanggal?: string;
  readonly format: Format;
  readonly bab?: number;
  /** Make a draft of a workbook with faults, where its kind allows it; make documents of participants anew. */
  readonly paksa?: boolean;
  /** How many threads make documents of participants. */
  readonly pekerja?: number;
  /** "2/4" or "auto/4". */
  readonly bagian?: string;
  readonly gabung?: boolean;
  readonly zip?: boolean;
  /** The folder of the photographs that the workbook names. */
  readonly foto?: string;
  /** The register that gives the numbers; `true` is the one beside the workbook. */
  readonly register?: string | true;
  /** A .p12 to sign the PDF files with. */
  readonly tandaTangan?: string;
  /** A file whose first line is the passphrase of the .p12. */
  readonly sandiBerkas?: string;
  /** Leave a place for a signature with a certificate of BSrE. */
  readonly tempatBsre?: boolean;
  /** Write PDF/A-1b. */
  readonly arsip?: boolean;
  /** The private key that signs the documents. */
  readonly kunci?: string;
  /** Where the passphrase of the key stands; asked for where undefined. */
  readonly sandiKunci?: string;
  /** Write an Open Badges credential beside each document. */
  readonly badge?: boolean;
  readonly json?: boolean;
}

/** `patokan sertifikat`, `nilai-patokan`, `lomba` and their like: makes the documents of a workbook. */
export async function dokumen(
  terminal: Terminal,
  perintah: string,
  berkas: string,
  options: DocumentOptions,
): Promise<ExitCode> {
  const say = documentsReport(terminal, perintah, berkas, options.json === true);
  const share = shareOf(options);
  if ('salah' in share) return say.misused(share.salah);
  const misuse = pdfOptionsMisuse(perintah, options);
  if (misuse !== undefined) return say.misused(misuse);
  const theme: Awaited<ReturnType<typeof readTheme>> =
    options.tema === undefined ? { ok: true, nilai: {} satisfies Theme } : await readTheme(options.tema);
  if (!theme.ok) return say.unreadable(theme.kesalahan);
  const grid = await readXlsx(berkas);
  if (!grid.ok) return say.unreadable(grid.kesalahan);
  const { temuan, isi: passed, isiMeskiGalat = null } = readWorkbook(grid.nilai);
  const isi = passed ?? (options.paksa === true ? isiMeskiGalat : null);
  if (isi === null) return say.refused(temuan, adviceOf(perintah, options, isiMeskiGalat !== null));
  const kinds = documentsFor(perintah, isi.jenis);
  const [kind, ...others] = kinds;
  if (kind === undefined) {
    return say.misused(`${isi.ringkasan.perihal} tidak mempunyai dokumen "${perintah}".`);
  }
  const unknown = unknownPeople(isi, kind, options.hanya ?? []);
  if (unknown !== undefined) return say.misused(unknown);
  const photos = await photosOf(kinds, isi, options.foto);
  if (!photos.ok) return say.unreadable(photos.kesalahan);
  const signing = await signingOf(terminal, options);
  if (!signing.ok) {
    const fault = signing.kesalahan;
    return 'berkas' in fault ? say.unreadable(fault) : say.misused(signingSentence(fault));
  }
  const { gambar, temuan: photoFindings } = photos.nilai;
  if (hasFault(photoFindings)) return say.refused([...temuan, ...photoFindings]);
  if (photoFindings.length > 0) printFindings(terminal, photoFindings);
  const unfit =
    options.arsip === true ? await unfitPicture(options, kinds, isi, theme.nilai, gambar) : undefined;
  if (unfit !== undefined) return say.unreadable(unfit);
  const pdf = await readPdfOptions(terminal, options, () => daysOf(kinds, isi, options));
  if (!pdf.ok) return say.unreadable(pdf.kesalahan);
  const opened = await openNumbering(terminal, kind, isi, berkas, options);
  if (!opened.ok) return say.unreadable(opened.kesalahan);
  const numbering = opened.nilai;
  if (hasFault(numbering.temuan)) return say.refused([...temuan, ...photoFindings, ...numbering.temuan]);
  const told = [...photoFindings, ...numbering.temuan];

  const made = await makeAll(terminal, kinds, isi, {
    grid: grid.nilai,
    sidikBuku: await fileSha256(berkas),
    folder: options.keluaran,
    ...share,
    tanpaDaftar: kind.per === 'peserta' && options.json !== true,
    ...(options.pekerja === undefined ? {} : { pekerja: options.pekerja }),
    ...(options.paksa === undefined ? {} : { paksa: options.paksa }),
    ...(options.gabung === undefined ? {} : { gabung: options.gabung }),
    ...(options.zip === undefined ? {} : { zip: options.zip }),
    theme: theme.nilai,
    format: options.format,
    ...(options.hanya === undefined ? {} : { hanya: new Set(options.hanya) }),
    ...(gambar === undefined ? {} : { foto: gambar }),
    ...(signing.nilai === undefined ? {} : { kunci: signing.nilai }),
    ...(options.bab === undefined ? {} : { bab: options.bab }),
    ...(options.tanggal === undefined ? {} : { tanggal: options.tanggal }),
    ...numbering.options,
    ...pdf.nilai,
  });
  const report = { ...made, ...numbering.close() };
  if (report.temuan.length > 0) return say.refused([...temuan, ...report.temuan]);
  if (passed === null) return say.forced(kind, temuan, report, told);
  const subject = others.length === 0 ? kind : { nama: isi.ringkasan.perihal, per: 'buku' as const };
  return say.made(subject, temuan, report, told);
}

/** The share of a run that is asked for, or what is wrong with the choice. */
function shareOf({
  bagian,
  hanya,
  gabung,
  format,
}: DocumentOptions): { readonly bagian?: Share } | { readonly salah: string } {
  if (gabung === true && format === 'docx') return { salah: 'Pilihan --gabung memerlukan --format pdf.' };
  if (bagian === undefined) return {};
  if (hanya !== undefined) return { salah: 'Pilihan --hanya dan --bagian tidak dapat dipakai bersama.' };
  return readShare(bagian, process.env);
}

/** The photographs that these documents show; a warning where they are named and their folder is not, or the other way round. */
async function photosOf(
  kinds: readonly DocumentKind[],
  buku: Buku,
  folder: string | undefined,
): Promise<Result<Partial<Pick<ReadPhotos, 'gambar'>> & Pick<ReadPhotos, 'temuan'>, FileFault>> {
  const named = photosIn(kinds, buku);
  const [first] = named;
  if (folder === undefined) {
    if (first === undefined) return success({ temuan: [] });
    const [, { tempat }] = first;
    return success({ temuan: [warning(tempat, { jenis: 'foto-tanpa-folder', jumlah: named.length })] });
  }
  const { readPhotos } = await import('../../photos/read-photos.ts');
  const read = await readPhotos(folder, Object.fromEntries(named));
  if (!read.ok || first !== undefined) return read;
  return success({ temuan: [warning({ lembar: 'Foto' }, { jenis: 'folder-tanpa-foto' })] });
}

/** A picture of the theme or of the workbook that an archive cannot hold. */
async function unfitPicture(
  { tema = '' }: DocumentOptions,
  kinds: readonly DocumentKind[],
  buku: Buku,
  { lambang }: Theme,
  photos: Readonly<Record<string, string>> = {},
): Promise<FileFault | undefined> {
  const emblem = lambang === undefined ? [] : [[tema, pictureOf(lambang)] as const];
  return archiveFault([
    ...emblem,
    ...photosIn(kinds, buku).map(([name, { berkas }]) => [berkas, photos[name] ?? ''] as const),
  ]);
}

/** The photographs that documents show. No document of a participant shows one, and there may be very many of those. */
function photosIn(kinds: readonly DocumentKind[], buku: Buku) {
  return kinds
    .filter(({ per }) => per === 'buku')
    .flatMap((kind) => [...kind.susun(buku)])
    .flatMap(({ foto = {} }) => Object.entries(foto));
}

/** The days of the documents to be made, each once. */
function daysOf(
  kinds: readonly DocumentKind[],
  buku: Buku,
  { tanggal }: DocumentOptions,
): ReadonlySet<IsoDate> {
  if (tanggal !== undefined) return new Set([tanggal]);
  const days = new Set<IsoDate>();
  for (const kind of kinds) for (const instance of kind.susun(buku)) days.add(instance.tanggal);
  return days;
}

/** Makes the documents of all these kinds. None is written before every one of them could be filled. */
async function makeAll(
  terminal: Terminal,
  kinds: readonly DocumentKind[],
  buku: Buku,
  options: MakeOptions,
): Promise<MakeReport> {
  if (kinds.length > 1) {
    for (const kind of kinds) {
      const checked = await checkDocuments(kind, buku, options);
      if (checked.temuan.length > 0 || checked.gagal.length > 0) return { dibuat: [], ...checked };
    }
  }
  let all: MakeReport = { dibuat: [], gagal: [], temuan: [] };
  for (const kind of kinds) {
    const progress = await showProgress(terminal, kind.nama);
    const report = await makeDocuments(kind, buku, { ...options, onProgress: progress.step });
    progress.stop();
    all = {
      ...report,
      dibuat: [...all.dibuat, ...report.dibuat],
      gagal: [...all.gagal, ...report.gagal],
    };
    if (report.temuan.length > 0 || report.tidakTertulis !== undefined) return all;
  }
  return all;
}

/** What is left to do with a workbook that has faults, beyond putting them right. */
function adviceOf(perintah: string, { paksa }: DocumentOptions, canBeDraft: boolean): string {
  if (paksa === true && perintah === 'lakin')
    return 'konsep pun tidak dapat disusun sebelum galat itu diperbaiki';
  return canBeDraft ? 'dengan --paksa ditulis sebagai konsep bertanda' : '';
}

/** A NIP asked for that has no document. */
function unknownPeople(buku: Buku, kind: DocumentKind, wanted: readonly string[]): string | undefined {
  if (wanted.length === 0) return undefined;
  if (kind.per !== 'peserta') return `Pilihan --hanya tidak berlaku untuk ${kind.nama}.`;
  const missing = new Set(wanted);
  for (const { perihal } of kind.susun(buku)) missing.delete(perihal?.nip ?? '');
  if (missing.size === 0) return undefined;
  return `${kind.nama} tidak ada untuk NIP ${[...missing].join(', ')}: tidak ada di lembar Peserta, atau tidak lulus.`;
}
