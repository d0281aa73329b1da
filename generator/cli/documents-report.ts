import { findingCount, type DocumentKind, type Finding } from '../../documents/index.ts';
import { faultSentence } from '../../templates/index.ts';
import type { BatchCounts, MakeReport } from '../documents/make-report.ts';
import { fileFaultSentence, type FileFault } from '../file-faults.ts';
import { BADGE_EXTENSION } from '../output/formats.ts';
import type { LongWay } from '../pdf/write-pdf.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { countText, findingReport, printFindings } from './findings-report.ts';
import { overtakenSentence, type RegisterReport } from './numbering.ts';
import { printJson, printLine, type Terminal } from './terminal.ts';

/** Reports what was made, and gives the exit code. */
export type Made = (
  kind: Pick<DocumentKind, 'nama' | 'per'>,
  findings: readonly Finding[],
  report: MakeReport & { readonly register?: RegisterReport },
  /** Findings that were told already. */
  told: readonly Finding[],
) => ExitCode;

/** Says how a document command ended, in words and, where asked, as JSON. */
export interface DocumentsReport {
  readonly unreadable: (fault: FileFault) => ExitCode;
  readonly misused: (kalimat: string) => ExitCode;
  readonly refused: (findings: readonly Finding[], advice?: string) => ExitCode;
  readonly made: Made;
  /** Made in spite of faults, all of which are listed; never a success. */
  readonly forced: Made;
}

export function documentsReport(
  terminal: Terminal,
  perintah: string,
  berkas: string,
  json: boolean,
): DocumentsReport {
  const finish = (code: ExitCode, report: Record<string, unknown>): ExitCode => {
    if (json) printJson(terminal, { perintah, berkas, ...report });
    return code;
  };
  const written = (...[kind, findings, report, told, success]: [...Parameters<Made>, ExitCode]): ExitCode => {
    const { tidakTertulis, jumlah, register, gabungan = [] } = report;
    const badge = report.dibuat.filter(isBadge).map((each) => each.berkas);
    const dibuat = report.dibuat.filter((each) => !isBadge(each));
    const gagal = failuresIn(report);
    const made = jumlah?.dibuat ?? dibuat.length;
    for (const { perihal, kalimat } of gagal) printLine(terminal.err, `GAGAL  ${perihal}: ${kalimat}`);
    const unwritten = tidakTertulis === undefined ? undefined : fileFaultSentence(tidakTertulis);
    if (unwritten !== undefined) printLine(terminal.err, unwritten);
    const overtaken = register?.tersusul ?? [];
    for (const each of overtaken) printLine(terminal.err, overtakenSentence(each));
    if (!json) {
      if (kind.per === 'buku') for (const each of dibuat) printLine(terminal.out, each.berkas);
      for (const name of gabungan) printLine(terminal.out, name);
      const failed = gagal.length === 0 ? '' : `, ${gagal.length} gagal`;
      printLine(
        terminal.out,
        `${kind.nama}: ${made} dibuat${waysText(jumlah)}${failed}${badgesText(jumlah)}.`,
      );
    }
    const standing = made + (jumlah?.sudahAda ?? 0);
    const unfinished = gagal.length + overtaken.length + (standing === 0 ? told.length : 0);
    return finish(madeCode(standing, unfinished, tidakTertulis, success), {
      ...(tidakTertulis === undefined ? {} : { kesalahan: { ...tidakTertulis, kalimat: unwritten } }),
      ...(register === undefined ? {} : { register }),
      dibuat,
      ...(badge.length === 0 ? {} : { badge }),
      ...(jumlah === undefined ? {} : { jumlah }),
      ...(gabungan.length === 0 ? {} : { gabungan }),
      gagal,
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

/** The documents that are not there after all, each with the reason. */
function failuresIn({ gagal, terhalang = [] }: MakeReport): { perihal: string; kalimat: string }[] {
  return [
    ...gagal.map(({ perihal, kesalahan }) => ({ perihal, kalimat: faultSentence(kesalahan) })),
    ...terhalang.map(({ perihal, kesalahan }) => ({ perihal, kalimat: fileFaultSentence(kesalahan) })),
  ];
}

/** " (cepat: 20, penuh: 3 [baris: 2, glif: 1]), 4 sudah ada" */
function waysText(jumlah: BatchCounts | undefined): string {
  if (jumlah === undefined) return '';
  const { cepat, penuh, sebabPenuh, sudahAda } = jumlah;
  const reasons = LONG_WAYS.flatMap(([sebab, words]) => {
    const count = sebabPenuh[sebab] ?? 0;
    return count === 0 ? [] : [`${words}: ${count}`];
  });
  const why = reasons.length === 0 ? '' : ` [${reasons.join(', ')}]`;
  const ways = cepat + penuh === 0 ? '' : ` (cepat: ${cepat}, penuh: ${penuh}${why})`;
  return `${ways}${sudahAda === 0 ? '' : `, ${sudahAda} sudah ada`}`;
}

/** Why a PDF was laid out for itself, in words. */
const LONG_WAYS = Object.entries({
  'tanpa-contoh': 'terlalu sedikit yang serupa',
  'markah-lain': 'bentuknya lain',
  'baris-lain': 'jumlah barisnya lain',
  'huruf-lain': 'hurufnya lain',
  'qr-lain': 'kode QR-nya lain',
  arsip: 'PDF/A',
} satisfies Record<LongWay, string>);

function badgesText(jumlah: BatchCounts | undefined): string {
  return jumlah === undefined || jumlah.badge === 0 ? '' : `; ${jumlah.badge} badge`;
}

function isBadge({ berkas }: { readonly berkas: string }): boolean {
  return berkas.endsWith(BADGE_EXTENSION);
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
