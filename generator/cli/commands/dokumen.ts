import {
  documentsFor,
  findingCount,
  hasFault,
  readWorkbook,
  warning,
  type Buku,
  type DocumentKind,
  type Finding,
} from '../../../documents/index.ts';
import { success, type Result } from '../../../rules/index.ts';
import { faultSentence } from '../../../templates/index.ts';
import {
  checkDocuments,
  makeDocuments,
  type MakeOptions,
  type MakeReport,
} from '../../documents/make-documents.ts';
import { fileFaultSentence, type FileFault } from '../../file-faults.ts';
import type { Format } from '../../output/formats.ts';
import type { ReadPhotos } from '../../photos/read-photos.ts';
import { readTheme, type Theme } from '../../theme/read-theme.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { countText, findingReport, printFindings } from '../findings-report.ts';
import { showProgress } from '../progress.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

/** What every document command accepts. */
export interface DocumentOptions {
  readonly keluaran: string;
  readonly tema?: string;
  readonly hanya?: readonly string[];
  readonly tanggal?: string;
  readonly format: Format;
  readonly bab?: number;
  /** Make a draft of a workbook with faults, where its kind allows it. */
  readonly paksa?: boolean;
  /** The folder of the photographs that the workbook names. */
  readonly foto?: string;
  readonly json?: boolean;
}

/** `patokan sertifikat`, `nilai-patokan`, `lomba` and their like: makes the documents of a workbook. */
export async function dokumen(
  terminal: Terminal,
  perintah: string,
  berkas: string,
  options: DocumentOptions,
): Promise<ExitCode> {
  const say = reporter(terminal, perintah, berkas, options.json === true);
  const theme: Awaited<ReturnType<typeof readTheme>> =
    options.tema === undefined ? { ok: true, nilai: {} satisfies Theme } : await readTheme(options.tema);
  if (!theme.ok) return say.unreadable(theme.kesalahan);
  const grid = await readXlsx(berkas);
  if (!grid.ok) return say.unreadable(grid.kesalahan);
  const { temuan, isi: passed, isiMeskiGalat = null } = readWorkbook(grid.nilai);
  const isi = passed ?? (options.paksa === true ? isiMeskiGalat : null);
  if (isi === null) return say.refused(temuan, adviceOf(options, isiMeskiGalat !== null));
  const kinds = documentsFor(perintah, isi.jenis);
  const [kind, ...others] = kinds;
  if (kind === undefined) {
    return say.misused(`${isi.ringkasan.perihal} tidak mempunyai dokumen "${perintah}".`);
  }
  const unknown = unknownPeople(isi, kind, options.hanya ?? []);
  if (unknown !== undefined) return say.misused(unknown);
  const photos = await photosOf(kinds, isi, options.foto);
  if (!photos.ok) return say.unreadable(photos.kesalahan);
  const { gambar, temuan: photoFindings } = photos.nilai;
  if (hasFault(photoFindings)) return say.refused([...temuan, ...photoFindings]);
  if (photoFindings.length > 0) printFindings(terminal, photoFindings);

  const report = await makeAll(terminal, kinds, isi, {
    grid: grid.nilai,
    folder: options.keluaran,
    theme: theme.nilai,
    format: options.format,
    ...(options.hanya === undefined ? {} : { hanya: new Set(options.hanya) }),
    ...(gambar === undefined ? {} : { foto: gambar }),
    ...(options.bab === undefined ? {} : { bab: options.bab }),
    ...(options.tanggal === undefined ? {} : { tanggal: options.tanggal }),
  });
  if (report.temuan.length > 0) return say.refused([...temuan, ...report.temuan]);
  if (passed === null) return say.forced(kind, temuan, report, photoFindings);
  const made = others.length === 0 ? kind : { nama: isi.ringkasan.perihal, per: 'buku' as const };
  return say.made(made, temuan, report, photoFindings);
}

/** The photographs that these documents show; a warning where they are named and their folder is not, or the other way round. */
async function photosOf(
  kinds: readonly DocumentKind[],
  buku: Buku,
  folder: string | undefined,
): Promise<Result<Partial<Pick<ReadPhotos, 'gambar'>> & Pick<ReadPhotos, 'temuan'>, FileFault>> {
  // A document of one person names no photograph; there may be a hundred thousand of them.
  const whole = kinds.filter(({ per }) => per === 'buku');
  const named = whole
    .flatMap((kind) => [...kind.susun(buku)])
    .flatMap(({ foto = {} }) => Object.entries(foto));
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
function adviceOf({ paksa }: DocumentOptions, canBeDraft: boolean): string {
  if (paksa === true) return 'konsep pun tidak dapat disusun sebelum galat itu diperbaiki';
  return canBeDraft ? 'dengan --paksa ditulis sebagai konsep bertanda' : '';
}

/** A NIP asked for that has no document. */
function unknownPeople(buku: Buku, kind: DocumentKind, wanted: readonly string[]): string | undefined {
  if (wanted.length === 0) return undefined;
  if (kind.per !== 'peserta') return `Pilihan --hanya tidak berlaku untuk ${kind.nama}.`;
  const missing = new Set(wanted);
  for (const { perihal } of kind.susun(buku)) if (perihal !== undefined) missing.delete(perihal.nip);
  if (missing.size === 0) return undefined;
  return `${kind.nama} tidak ada untuk NIP ${[...missing].join(', ')}: tidak ada di lembar Peserta, atau tidak lulus.`;
}

type Made = (
  kind: Pick<DocumentKind, 'nama' | 'per'>,
  findings: readonly Finding[],
  report: MakeReport,
  /** Findings that were told already. */
  told: readonly Finding[],
) => ExitCode;

interface Reporter {
  readonly unreadable: (fault: FileFault) => ExitCode;
  readonly misused: (kalimat: string) => ExitCode;
  readonly refused: (findings: readonly Finding[], advice?: string) => ExitCode;
  readonly made: Made;
  /** Made in spite of faults, all of which are listed; never a success. */
  readonly forced: Made;
}

function reporter(terminal: Terminal, perintah: string, berkas: string, json: boolean): Reporter {
  const finish = (code: ExitCode, report: Record<string, unknown>): ExitCode => {
    if (json) printJson(terminal, { perintah, berkas, ...report });
    return code;
  };
  const written = (
    ...[kind, findings, { dibuat, gagal, tidakTertulis }, told, success]: [...Parameters<Made>, ExitCode]
  ): ExitCode => {
    for (const each of gagal)
      printLine(terminal.err, `GAGAL  ${each.perihal}: ${faultSentence(each.kesalahan)}`);
    const unwritten = tidakTertulis === undefined ? undefined : fileFaultSentence(tidakTertulis);
    if (unwritten !== undefined) printLine(terminal.err, unwritten);
    if (!json) {
      if (kind.per === 'buku') for (const each of dibuat) printLine(terminal.out, each.berkas);
      printLine(
        terminal.out,
        `${kind.nama}: ${dibuat.length} dibuat${gagal.length === 0 ? '' : `, ${gagal.length} gagal`}.`,
      );
    }
    return finish(madeCode(dibuat.length, gagal.length, tidakTertulis, success), {
      ...(tidakTertulis === undefined ? {} : { kesalahan: { ...tidakTertulis, kalimat: unwritten } }),
      dibuat,
      gagal: gagal.map((each) => ({ perihal: each.perihal, kalimat: faultSentence(each.kesalahan) })),
      temuan: [...findings, ...told].map(findingReport),
    });
  };
  return {
    unreadable: (fault) => {
      const kalimat = fileFaultSentence(fault);
      printLine(terminal.err, kalimat);
      return finish(EXIT.unreadableInput, { kesalahan: { ...fault, kalimat } });
    },
    misused: (kalimat) => {
      printLine(terminal.err, kalimat);
      return finish(EXIT.usage, { kesalahan: { jenis: 'salah-pakai', kalimat } });
    },
    refused: (findings, advice = '') => {
      printFindings(terminal, findings);
      const more = advice === '' ? '' : `; ${advice}`;
      printLine(terminal.err, `${berkas}: ${countText(findings)}; tidak ada dokumen yang ditulis${more}.`);
      return finish(EXIT.findings, { dibuat: [], temuan: findings.map(findingReport) });
    },
    made: (kind, findings, report, told) => {
      if (findings.length > 0) {
        printLine(
          terminal.err,
          `${findingCount(findings)} peringatan; sebutkan dengan: patokan periksa ${berkas}`,
        );
      }
      return written(kind, findings, report, told, EXIT.done);
    },
    forced: (kind, findings, report, told) => {
      printFindings(terminal, findings);
      if (report.dibuat.length > 0)
        printLine(terminal.err, `${berkas}: ${countText(findings)}; yang ditulis hanya konsep bertanda.`);
      return written(kind, findings, report, told, EXIT.findings);
    },
  };
}

/** Where nothing at all could be written, the folder was the wrong one. */
function madeCode(
  made: number,
  failed: number,
  unwritten: FileFault | undefined,
  success: ExitCode,
): ExitCode {
  if (unwritten !== undefined && made === 0) return EXIT.usage;
  return unwritten === undefined && failed === 0 ? success : EXIT.findings;
}
