import type { Result } from '../../../../rules/index.ts';
import type { FileFault } from '../../../file-faults.ts';
import type { Entri } from '../../../register/entry.ts';
import { cabut, ganti, type Refusal } from '../../../register/revoke.ts';
import { currentAct } from '../../current-act.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { printLine, type Terminal } from '../../terminal.ts';
import type { ChangeOptions } from './options.ts';
import { registerReporter, withRegister } from './report.ts';

/** `patokan register cabut`: revokes a document. */
export function cabutDokumen(terminal: Terminal, nomor: string, options: ChangeOptions): ExitCode {
  const changed = withRegister(options, (register) => cabut(register, nomor, options.alasan, currentAct()));
  return reportChange(terminal, 'cabut', options, changed, ({ status }) =>
    status === 'batal' ? 'dibatalkan; belum pernah terbit' : 'dicabut',
  );
}

/** `patokan register ganti`: declares a document replaced. */
export function gantiDokumen(terminal: Terminal, nomor: string, options: ChangeOptions): ExitCode {
  const changed = withRegister(options, (register) =>
    ganti(register, nomor, options.alasan, currentAct(), options.nip),
  );
  return reportChange(terminal, 'ganti', options, changed, ({ jenis }) => {
    const whose = options.nip === undefined ? '' : ` untuk NIP ${options.nip}`;
    return `diganti. Perbaiki buku kerja lalu jalankan lagi: patokan ${jenis} <buku> --register; penggantinya${whose} terbit dengan nomor baru`;
  });
}

function reportChange(
  terminal: Terminal,
  perintah: string,
  options: ChangeOptions,
  changed: Result<Entri, Refusal | FileFault>,
  words: (entri: Entri) => string,
): ExitCode {
  const say = registerReporter(terminal, perintah, options);
  if (!changed.ok) return say.failed(changed.kesalahan);
  const entri = changed.nilai;
  if (options.json !== true)
    printLine(terminal.out, `${entri.nomor} (${entri.nama}, NIP ${entri.nip}) ${words(entri)}.`);
  return say.finish(EXIT.done, { dokumen: entri });
}
