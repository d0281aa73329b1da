import { open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { success } from '../../../../rules/index.ts';
import { fileFaultSentence } from '../../../file-faults.ts';
import { writeInside } from '../../../output/write-files.ts';
import { entriesAsCsv } from '../../../register/export-csv.ts';
import { listEntries, listEvents } from '../../../register/list-entries.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { printLine, type Terminal } from '../../terminal.ts';
import { filterOf, type ExportOptions } from './options.ts';
import { registerReporter, withRegister } from './report.ts';

/** `patokan register ekspor`: the register as CSV, or as JSON with the history of each document. */
export async function ekspor(terminal: Terminal, options: ExportOptions): Promise<ExitCode> {
  const say = registerReporter(terminal, 'ekspor', options);
  const { keluaran, format, pemisah } = options;
  if (keluaran === undefined && options.json === true)
    return say.misused(
      'Laporan --json dan hasil ekspor tidak dapat berbagi keluaran baku; tulis -k <berkas>.',
    );
  if (keluaran !== undefined && (await isFile(keluaran))) {
    if (await isDatabase(keluaran)) return say.misused(`${keluaran}: ini basis data; pilih nama lain.`);
    if (options.paksa !== true) return say.misused(`${keluaran} sudah ada; tidak ditimpa (gunakan --paksa).`);
  }
  const read = withRegister(options, (register) => {
    const dokumen = listEntries(register, filterOf(options));
    if (!dokumen.ok) return dokumen;
    const riwayat = listEvents(register);
    return riwayat.ok ? success({ dokumen: dokumen.nilai, riwayat: riwayat.nilai }) : riwayat;
  });
  if (!read.ok) return say.failed(read.kesalahan);
  const { dokumen, riwayat } = read.nilai;
  const text =
    format === 'csv'
      ? entriesAsCsv(dokumen, pemisah)
      : `${JSON.stringify(
          dokumen.map((each) => ({ ...each, riwayat: riwayat.get(each.nomor) ?? [] })),
          null,
          2,
        )}\n`;
  if (keluaran === undefined) {
    terminal.out.write(text);
    return EXIT.done;
  }
  const written = await writeInside(dirname(keluaran), basename(keluaran), new TextEncoder().encode(text));
  if (!written.ok) {
    const kalimat = fileFaultSentence(written.kesalahan);
    printLine(terminal.err, kalimat);
    return say.finish(EXIT.usage, { kesalahan: { ...written.kesalahan, kalimat } });
  }
  if (options.json !== true) printLine(terminal.out, `${written.nilai}: ${dokumen.length} dokumen.`);
  return say.finish(EXIT.done, { ditulis: written.nilai, jumlah: dokumen.length });
}

const SQLITE_MARK = 'SQLite format 3\0';

/** A register must not be lost under its own export. */
async function isDatabase(path: string): Promise<boolean> {
  const start = Buffer.alloc(SQLITE_MARK.length);
  const file = await open(path);
  await file.read(start).finally(() => file.close());
  return start.toString('latin1') === SQLITE_MARK;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
