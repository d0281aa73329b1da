import type { Result } from '../../../../rules/index.ts';
import { fileFaultSentence, type FileFault } from '../../../file-faults.ts';
import { openRegister, registerPath, type Register } from '../../../register/open-register.ts';
import { refusalSentence } from '../../../register/register-sentences.ts';
import type { Refusal } from '../../../register/revoke.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { printJson, printLine, type Terminal } from '../../terminal.ts';
import type { RegisterOptions } from './options.ts';

/** How a subcommand ends: with a report, or with what stands in its way. */
export interface RegisterReporter {
  readonly finish: (code: ExitCode, report: Readonly<Record<string, unknown>>) => ExitCode;
  readonly failed: (kesalahan: FileFault | Refusal) => ExitCode;
  readonly misused: (kalimat: string) => ExitCode;
}

export function registerReporter(
  terminal: Terminal,
  perintah: string,
  { register, json }: RegisterOptions,
): RegisterReporter {
  const finish = (code: ExitCode, report: Readonly<Record<string, unknown>>): ExitCode => {
    if (json === true) printJson(terminal, { perintah: `register ${perintah}`, register, ...report });
    return code;
  };
  const told = (code: ExitCode, kalimat: string, facts: object): ExitCode => {
    printLine(terminal.err, kalimat);
    return finish(code, { kesalahan: { ...facts, kalimat } });
  };
  return {
    finish,
    failed: (kesalahan) =>
      'berkas' in kesalahan
        ? told(EXIT.unreadableInput, fileFaultSentence(kesalahan), kesalahan)
        : told(refusalCode(kesalahan), refusalSentence(kesalahan), kesalahan),
    misused: (kalimat) => told(EXIT.usage, kalimat, { jenis: 'salah-pakai' }),
  };
}

/** What names something that is not there is wrong usage; what the document's status forbids is a finding. */
function refusalCode({ jenis }: Refusal): ExitCode {
  switch (jenis) {
    case 'nomor-tidak-dikenal':
    case 'tanpa-alasan':
    case 'nip-pengganti-tidak-sah':
      return EXIT.usage;
    case 'nip-sudah-bernomor':
    case 'belum-terbit':
    case 'tidak-berlaku-lagi':
      return EXIT.findings;
  }
}

/** Opens the register of a subcommand, which must be there, and closes it again. */
export function withRegister<T>(
  { register }: RegisterOptions,
  act: (register: Register) => Result<T, FileFault | Refusal>,
): Result<T, FileFault | Refusal> {
  const opened = openRegister(registerPath(register), 'buka');
  if (!opened.ok) return opened;
  try {
    return act(opened.nilai);
  } finally {
    opened.nilai.close();
  }
}
