import { hasFault, readWorkbook, summaryText } from '../../../documents/index.ts';
import { fileFaultSentence } from '../../file-faults.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { countText, findingReport, printFindings } from '../findings-report.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface PeriksaOptions {
  readonly json?: boolean;
}

/** `patokan periksa`: validates and recomputes a workbook and lists every finding. Writes nothing. */
export async function periksa(
  terminal: Terminal,
  berkas: string,
  options: PeriksaOptions,
): Promise<ExitCode> {
  const grid = await readXlsx(berkas);
  if (!grid.ok) {
    const kalimat = fileFaultSentence(grid.kesalahan);
    if (options.json === true) printJson(terminal, { berkas, kesalahan: { ...grid.kesalahan, kalimat } });
    printLine(terminal.err, kalimat);
    return EXIT.unreadableInput;
  }
  const { temuan, isi } = readWorkbook(grid.nilai);
  const code = hasFault(temuan) ? EXIT.findings : EXIT.done;
  if (options.json === true) {
    printJson(terminal, { berkas, ringkasan: isi?.ringkasan ?? null, temuan: temuan.map(findingReport) });
    return code;
  }
  printFindings(terminal, temuan);
  const about = isi === null ? '' : `${summaryText(isi.ringkasan)}; `;
  printLine(terminal.out, `${berkas}: ${about}${countText(temuan)}.`);
  return code;
}
