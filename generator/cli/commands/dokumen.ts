import {
  documentRegistry,
  readWorkbook,
  type Buku,
  type DocumentKind,
  type Finding,
} from '../../../documents/index.ts';
import { faultSentence } from '../../../templates/index.ts';
import { makeDocuments, type MakeReport } from '../../documents/make-documents.ts';
import { fileFaultSentence, type FileFault } from '../../file-faults.ts';
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
  readonly json?: boolean;
}

/** `patokan sertifikat`, `nilai-patokan`, `daftar-nilai`, `pengumuman`: makes the documents of a workbook. */
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
  const { temuan, isi } = readWorkbook(grid.nilai);
  if (isi === null) return say.refused(temuan);
  const kind = documentRegistry.find((each) => each.perintah === perintah && each.jenisBuku === isi.jenis);
  if (kind === undefined) {
    return say.misused(`${isi.ringkasan.perihal} tidak mempunyai dokumen "${perintah}".`);
  }
  const unknown = unknownPeople(isi, kind, options.hanya ?? []);
  if (unknown !== undefined) return say.misused(unknown);

  const progress = await showProgress(terminal, kind.nama);
  const report = await makeDocuments(kind, isi, {
    folder: options.keluaran,
    theme: theme.nilai,
    onProgress: progress.step,
    ...(options.hanya === undefined ? {} : { hanya: new Set(options.hanya) }),
    ...(options.tanggal === undefined ? {} : { tanggal: options.tanggal }),
  });
  progress.stop();
  if (report.temuan.length > 0) return say.refused([...temuan, ...report.temuan]);
  return say.made(kind, temuan, report);
}

/** A NIP asked for that has no document. */
function unknownPeople(buku: Buku, kind: DocumentKind, wanted: readonly string[]): string | undefined {
  if (wanted.length === 0) return undefined;
  if (kind.per !== 'peserta') return `Pilihan --hanya tidak berlaku untuk ${kind.nama}.`;
  const known = new Set(kind.susun(buku).map(({ perihal }) => perihal?.nip));
  const missing = wanted.filter((nip) => !known.has(nip));
  if (missing.length === 0) return undefined;
  return `${kind.nama} tidak ada untuk NIP ${missing.join(', ')}: tidak ada di lembar Peserta, atau tidak lulus.`;
}

interface Reporter {
  readonly unreadable: (fault: FileFault) => ExitCode;
  readonly misused: (kalimat: string) => ExitCode;
  readonly refused: (findings: readonly Finding[]) => ExitCode;
  readonly made: (kind: DocumentKind, findings: readonly Finding[], report: MakeReport) => ExitCode;
}

function reporter(terminal: Terminal, perintah: string, berkas: string, json: boolean): Reporter {
  const finish = (code: ExitCode, report: Record<string, unknown>): ExitCode => {
    if (json) printJson(terminal, { perintah, berkas, ...report });
    return code;
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
    refused: (findings) => {
      printFindings(terminal, findings);
      printLine(terminal.err, `${berkas}: ${countText(findings)}; tidak ada dokumen yang ditulis.`);
      return finish(EXIT.findings, { dibuat: [], temuan: findings.map(findingReport) });
    },
    made: (kind, findings, { dibuat, gagal }) => {
      if (findings.length > 0) {
        printLine(terminal.err, `${findings.length} peringatan; sebutkan dengan: patokan periksa ${berkas}`);
      }
      for (const each of gagal)
        printLine(terminal.err, `GAGAL  ${each.perihal}: ${faultSentence(each.kesalahan)}`);
      if (!json) {
        if (kind.per === 'buku') for (const each of dibuat) printLine(terminal.out, each.berkas);
        printLine(
          terminal.out,
          `${kind.nama}: ${dibuat.length} dibuat${gagal.length === 0 ? '' : `, ${gagal.length} gagal`}.`,
        );
      }
      return finish(gagal.length === 0 ? EXIT.done : EXIT.findings, {
        dibuat,
        gagal: gagal.map((each) => ({ perihal: each.perihal, kalimat: faultSentence(each.kesalahan) })),
        temuan: findings.map(findingReport),
      });
    },
  };
}
