import { access, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { hitungBuku, placeText, summaryText, type Finding, type HasilSel } from '../../../documents/index.ts';
import { citationsText, failure, success, type Result } from '../../../rules/index.ts';
import { fileFaultSentence, type FileFault } from '../../file-faults.ts';
import { writeInside } from '../../output/write-files.ts';
import { guardWorkbook } from '../../workbook/guard-workbook.ts';
import { stoppedBy } from '../../workbook/reading-limits.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import { LEMBAR_SUMBER, writeResults, type HasilTertulis } from '../../workbook/write-results.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { countText, findingReport, printFindings } from '../findings-report.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface HitungOptions {
  /** A folder, or the file itself where it ends in .xlsx. */
  readonly keluaran?: string;
  readonly paksa?: boolean;
  readonly json?: boolean;
}

/** `patokan hitung`: writes every result of a workbook into a copy of it. The workbook itself is never written. */
export async function hitung(terminal: Terminal, berkas: string, options: HitungOptions): Promise<ExitCode> {
  const finish = (code: ExitCode, report: Readonly<Record<string, unknown>>): ExitCode => {
    if (options.json === true) printJson(terminal, { perintah: 'hitung', berkas, ...report });
    return code;
  };
  const failed = (code: ExitCode, fault: FileFault): ExitCode => {
    const kalimat = fileFaultSentence(fault);
    printLine(terminal.err, kalimat);
    return finish(code, { kesalahan: { ...fault, kalimat } });
  };
  const misused = (kalimat: string): ExitCode => {
    printLine(terminal.err, kalimat);
    return finish(EXIT.usage, { kesalahan: { jenis: 'salah-pakai', kalimat } });
  };

  const grid = await readXlsx(berkas);
  if (!grid.ok) return failed(EXIT.unreadableInput, grid.kesalahan);
  const tujuan = await outputOf(berkas, options.keluaran);
  if (await sameFile(berkas, tujuan))
    return misused(`${tujuan}: ini buku kerja asalnya, yang tidak pernah ditimpa; pilih nama lain.`);
  if (options.paksa !== true && (await exists(tujuan)))
    return misused(`${tujuan} sudah ada; tidak ditimpa (gunakan --paksa).`);

  const { temuan, isi } = hitungBuku(grid.nilai);
  if (isi === null) {
    printFindings(terminal, temuan);
    printLine(terminal.err, `${berkas}: ${countText(temuan)}; tidak ada salinan yang ditulis.`);
    return finish(EXIT.findings, { ditulis: null, temuan: temuan.map(findingReport) });
  }
  const made = await copyWith(isi.hasil, berkas);
  if (!made.ok) return failed(EXIT.unreadableInput, made.kesalahan);
  const copy = made.nilai;
  const written = await writeInside(dirname(tujuan), basename(tujuan), copy.bytes);
  if (!written.ok) return failed(EXIT.usage, written.kesalahan);

  printFindings(terminal, temuan);
  const kolomBaru = newColumns(copy.hasil);
  if (options.json !== true) printChanges(terminal, isi.diperbaiki, kolomBaru);
  if (options.json !== true) {
    const about = summaryText(isi.buku.ringkasan);
    const counts = `${copy.hasil.length} hasil ditulis, ${isi.diperbaiki.length} di antaranya diperbaiki`;
    printLine(terminal.out, `${written.nilai}: ${about}; ${counts}; sumbernya di lembar ${LEMBAR_SUMBER}.`);
  }
  return finish(EXIT.done, {
    ditulis: written.nilai,
    ringkasan: isi.buku.ringkasan,
    diperbaiki: isi.diperbaiki.map(findingReport),
    kolomBaru,
    hasil: copy.hasil.map(({ lembar, sel, judul, nilai, hitungan, sumber }) => ({
      tempat: placeText({ lembar, sel }),
      kolom: judul,
      nilai: nilai === null || typeof nilai === 'string' ? nilai : nilai.toFixed(),
      hitungan,
      sumber: citationsText(sumber),
    })),
    temuan: temuan.map(findingReport),
  });
}

/** The copy's bytes; a fault where the workbook could be read, but its parts are not such as can be edited. */
async function copyWith(
  hasil: readonly HasilSel[],
  berkas: string,
): Promise<Result<Awaited<ReturnType<typeof writeResults>>, FileFault>> {
  const bytes = await readFile(berkas);
  const refused = await guardWorkbook(berkas, bytes, { edited: true });
  if (refused !== undefined) return failure(refused);
  try {
    return success(await writeResults(bytes, hasil));
  } catch (error) {
    const stopped = stoppedBy(error);
    if (stopped === undefined) throw error;
    return failure({ ...stopped, berkas });
  }
}

function printChanges(
  terminal: Terminal,
  diperbaiki: readonly Finding[],
  kolomBaru: ReturnType<typeof newColumns>,
): void {
  for (const finding of diperbaiki) printLine(terminal.out, `DIPERBAIKI  ${findingReport(finding).kalimat}`);
  for (const { tempat, kolom } of kolomBaru) printLine(terminal.out, `KOLOM BARU  ${tempat}: ${kolom}`);
}

/** The columns that the workbook lacked, with their headers' cells. */
function newColumns(hasil: readonly HasilTertulis[]): readonly { tempat: string; kolom: string }[] {
  const headers = hasil
    .filter(({ kolomBaru }) => kolomBaru)
    .map(({ lembar, sel, judul, barisJudul }): [string, string] => [
      placeText({ lembar, sel: sel.replace(/\d+$/, String(barisJudul)) }),
      judul,
    ]);
  return [...new Map(headers)].map(([tempat, kolom]) => ({ tempat, kolom }));
}

/** Beside the workbook, in the folder, or the file that was named. */
async function outputOf(berkas: string, keluaran: string | undefined): Promise<string> {
  const extension = extname(berkas);
  const name = `${basename(berkas, extension)}-dihitung${extension === '' ? '.xlsx' : extension}`;
  if (keluaran === undefined) return join(dirname(berkas), name);
  return /\.xls[xm]$/i.test(keluaran) && !(await isFolder(keluaran)) ? keluaran : join(keluaran, name);
}

async function isFolder(path: string): Promise<boolean> {
  return (await exists(path)) && (await stat(path)).isDirectory();
}

/** Also by another name of it, such as a link. */
async function sameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  if (!(await exists(b))) return false;
  const [first, second] = await Promise.all([stat(a), stat(b)]);
  return first.ino === second.ino && first.dev === second.dev;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
