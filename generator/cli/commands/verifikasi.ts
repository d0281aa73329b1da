import { existsSync } from 'node:fs';
import {
  isValid,
  verdictFacts,
  verdictSentence,
  verdictTitle,
  type PublicKey,
} from '../../../signature/index.ts';
import { success, type Result } from '../../../rules/index.ts';
import { fileFaultSentence, type FileFault } from '../../file-faults.ts';
import type { LookUp } from '../../register/look-up.ts';
import { readPublicKeys } from '../../signature/key-files.ts';
import { asText, findInputs, judgeInput, type Judgement } from '../../signature/verify-inputs.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface VerifikasiOptions {
  readonly kunciPublik: readonly string[];
  /** The register that knows what was revoked: the file, or its folder. */
  readonly register?: string;
  /** Where to write the verification page. */
  readonly halaman?: string;
  readonly paksa?: boolean;
  readonly json?: boolean;
}

/** `patokan verifikasi`: says of codes, PDF files and badges whether they are real, or writes the page that does. */
export async function verifikasi(
  terminal: Terminal,
  masukan: readonly string[],
  options: VerifikasiOptions,
): Promise<ExitCode> {
  const refuse = (
    kalimat: string,
    code: ExitCode,
    kesalahan: object = { jenis: 'salah-pakai' },
  ): ExitCode => {
    printLine(terminal.err, kalimat);
    if (options.json === true)
      printJson(terminal, { perintah: 'verifikasi', kesalahan: { ...kesalahan, kalimat } });
    return code;
  };
  const { halaman } = options;
  // A register knows its files without any key.
  if (options.kunciPublik.length === 0 && (options.register === undefined || halaman !== undefined))
    return refuse(
      `Kunci publik belum disebut: --kunci-publik kunci-publik.json${halaman === undefined ? ', atau --register register-dokumen.sqlite' : ''}.`,
      EXIT.usage,
    );
  if (masukan.length === 0 && halaman === undefined)
    return refuse('Belum disebut apa yang diperiksa: PDF, folder, teks kode QR, atau - .', EXIT.usage);
  const keys = await readAllKeys(options.kunciPublik);
  if (!keys.ok) return refuse(fileFaultSentence(keys.kesalahan), EXIT.unreadableInput, keys.kesalahan);
  if (halaman !== undefined) {
    if (options.paksa !== true && existsSync(halaman)) {
      const fault: FileFault = { jenis: 'sudah-ada', berkas: halaman };
      return refuse(`${fileFaultSentence(fault)} Dengan --paksa ditimpa.`, EXIT.usage, fault);
    }
    const { writeVerificationPage } = await import('../../signature/verification-page.ts');
    const written = await writeVerificationPage(halaman, keys.nilai);
    if (!written.ok) return refuse(fileFaultSentence(written.kesalahan), EXIT.usage, written.kesalahan);
    if (options.json !== true) printLine(terminal.out, `${written.nilai}: halaman verifikasi.`);
    else if (masukan.length === 0) printJson(terminal, { perintah: 'verifikasi', halaman: written.nilai });
    if (masukan.length === 0) return EXIT.done;
  }
  if (options.register === undefined) return judgeAll(terminal, masukan, keys.nilai, options, undefined);
  const register = await openLookUp(options.register);
  if (!register.ok)
    return refuse(fileFaultSentence(register.kesalahan), EXIT.unreadableInput, register.kesalahan);
  try {
    return await judgeAll(terminal, masukan, keys.nilai, options, register.nilai.lookUp);
  } finally {
    register.nilai.close();
  }
}

async function openLookUp(
  path: string,
): Promise<Result<{ readonly lookUp: LookUp; readonly close: () => void }, FileFault>> {
  const { openRegister, registerPath } = await import('../../register/open-register.ts');
  const { registerLookUp } = await import('../../register/look-up.ts');
  const opened = openRegister(registerPath(path), 'buka');
  if (!opened.ok) return opened;
  return success({ lookUp: registerLookUp(opened.nilai), close: opened.nilai.close });
}

async function readAllKeys(files: readonly string[]): Promise<Result<readonly PublicKey[], FileFault>> {
  const keys: PublicKey[] = [];
  for (const file of files) {
    const read = await readPublicKeys(file);
    if (!read.ok) return read;
    keys.push(...read.nilai);
  }
  return success(keys);
}

async function judgeAll(
  terminal: Terminal,
  masukan: readonly string[],
  keys: readonly PublicKey[],
  { json }: VerifikasiOptions,
  lookUp: LookUp | undefined,
): Promise<ExitCode> {
  const reports: object[] = [];
  const codes: ExitCode[] = [EXIT.done];
  const fail = (fault: FileFault): void => {
    codes.push(EXIT.unreadableInput);
    const kalimat = fileFaultSentence(fault);
    printLine(terminal.err, kalimat);
    reports.push({ masukan: fault.berkas, kesalahan: { ...fault, kalimat } });
  };
  for (const argument of masukan) {
    const found =
      argument === '-' ? success(asText('-', await wholeInput(terminal))) : await findInputs(argument);
    if (!found.ok) {
      fail(found.kesalahan);
      continue;
    }
    for (const tautan of found.nilai.tautan)
      printLine(terminal.err, `${tautan}: tautan simbolis, tidak diikuti.`);
    for (const input of found.nilai.masukan) {
      const judged = await judgeInput(input, keys, lookUp);
      if (!judged.ok) {
        fail(judged.kesalahan);
        continue;
      }
      const { putusan } = judged.nilai;
      if (!isValid(putusan)) codes.push(EXIT.findings);
      if (json !== true) printLine(terminal.out, verdictLine(input.nama, judged.nilai));
      reports.push({ masukan: input.nama, ...verdictReport(judged.nilai) });
    }
  }
  if (json === true) printJson(terminal, { perintah: 'verifikasi', hasil: reports });
  return codes.includes(EXIT.unreadableInput)
    ? EXIT.unreadableInput
    : codes.includes(EXIT.findings)
      ? EXIT.findings
      : EXIT.done;
}

/** "SAH  berkas.pdf: SERT-0001 · Wagiyem · ...; Ditandatangani ..." */
function verdictLine(nama: string, { apa, putusan }: Judgement): string {
  const facts = verdictFacts(putusan).map(([, fact]) => fact);
  const told = facts.length === 0 ? '' : `${facts.join(' · ')}. `;
  return `${verdictTitle(putusan).toUpperCase()}  ${nama}: ${told}${verdictSentence(putusan, apa)}`;
}

function verdictReport({ apa, putusan }: Judgement): object {
  const kalimat = verdictSentence(putusan, apa);
  if (!('kunci' in putusan) || putusan.kunci === undefined) return { apa, ...putusan, kalimat };
  const { kunci, ...rest } = putusan;
  return { apa, ...rest, kunci: { kid: kunci.kid, instansi: kunci.instansi }, kalimat };
}

async function wholeInput({ input }: Terminal): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8').trim();
}
