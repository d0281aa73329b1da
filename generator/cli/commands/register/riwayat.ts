import { historyOf } from '../../../register/list-entries.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { printLine, type Terminal } from '../../terminal.ts';
import type { RegisterOptions } from './options.ts';
import { registerReporter, withRegister } from './report.ts';

/** `patokan register riwayat`: what happened to one document, and what it attests. */
export function riwayat(terminal: Terminal, nomor: string, options: RegisterOptions): ExitCode {
  const say = registerReporter(terminal, 'riwayat', options);
  const read = withRegister(options, (register) => historyOf(register, nomor));
  if (!read.ok) return say.failed(read.kesalahan);
  if (read.nilai === null) return say.failed({ jenis: 'nomor-tidak-dikenal', nomor });
  const { dokumen, riwayat: peristiwa } = read.nilai;
  if (options.json !== true) {
    const { status, nip, program, fakta, menggantikan, digantikanOleh } = dokumen;
    printLine(terminal.out, `${dokumen.nomor}: ${status}; NIP ${nip}; ${program}`);
    for (const [apa, isi] of Object.entries(fakta)) printLine(terminal.out, `  ${apa}: ${isi}`);
    if (menggantikan !== null) printLine(terminal.out, `  menggantikan ${menggantikan}`);
    if (digantikanOleh !== null) printLine(terminal.out, `  digantikan oleh ${digantikanOleh}`);
    for (const each of peristiwa) {
      const detail = each.keterangan === '' ? '' : `: ${each.keterangan}`;
      printLine(terminal.out, `${each.waktu}  ${each.oleh}  ${each.peristiwa}${detail}`);
    }
  }
  return say.finish(EXIT.done, { dokumen, riwayat: peristiwa });
}
