import { fileFaultSentence, type FileFault } from '../../file-faults.ts';
import { writeKeyPair } from '../../signature/key-files.ts';
import { newOfficeKey } from '../../signature/office-key.ts';
import { newPassphrase, passphraseSentence, passphraseSource, type PassphraseFault } from '../passphrase.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface KunciOptions {
  readonly instansi: string;
  readonly alamat?: string;
  readonly sandiKunci?: string;
  readonly json?: boolean;
}

/** `patokan kunci`: makes an office's key pair for signing documents. */
export async function kunci(terminal: Terminal, folder: string, options: KunciOptions): Promise<ExitCode> {
  const { instansi, alamat, sandiKunci, json } = options;
  const refuse = (fault: FileFault | PassphraseFault, code: ExitCode): ExitCode => {
    const kalimat = keyFaultSentence(fault);
    printLine(terminal.err, kalimat);
    if (json === true) printJson(terminal, { perintah: 'kunci', kesalahan: { ...fault, kalimat } });
    return code;
  };
  const passphrase = await newPassphrase(terminal, passphraseSource(sandiKunci));
  if (!passphrase.ok) return refuse(passphrase.kesalahan, passphraseCode(passphrase.kesalahan));
  const key = await newOfficeKey({ instansi, ...(alamat === undefined ? {} : { alamat }) });
  const written = await writeKeyPair(folder, key, passphrase.nilai);
  if (!written.ok) return refuse(written.kesalahan, EXIT.usage);
  const { privat, publik } = written.nilai;
  if (json === true) printJson(terminal, { perintah: 'kunci', kid: key.kid, instansi, privat, publik });
  else {
    printLine(
      terminal.out,
      `${privat}: kunci privat ${key.kid}, tersandi; simpan baik-baik, jangan dibagikan.`,
    );
    printLine(terminal.out, `${publik}: kunci publik; bagikan kepada siapa pun yang hendak memeriksa.`);
  }
  return EXIT.done;
}

/** A file that cannot be read is input; words that are missing or too short are usage. */
export function passphraseCode(fault: PassphraseFault): ExitCode {
  return 'berkas' in fault ? EXIT.unreadableInput : EXIT.usage;
}

export function keyFaultSentence(fault: FileFault | PassphraseFault): string {
  return 'berkas' in fault ? fileFaultSentence(fault) : passphraseSentence(fault);
}
