import { readFile } from 'node:fs/promises';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { Terminal } from './terminal.ts';

/** The environment variable that a passphrase may come in. */
export const PASSPHRASE_VARIABLE = 'PATOKAN_SANDI_KUNCI';

/** Why there is no passphrase. */
export type PassphraseFault =
  | FileFault
  /** Nobody there to ask. */
  | { readonly jenis: 'sandi-tidak-ada' }
  | { readonly jenis: 'sandi-pendek'; readonly minimal: number }
  | { readonly jenis: 'sandi-berbeda' };

export const LEAST_PASSPHRASE = 12;

export interface PassphraseSource {
  /** A file whose first line it is. */
  readonly berkas?: string;
  readonly lingkungan: string | undefined;
}

/** Where a passphrase may come from. */
export function passphraseSource(berkas: string | undefined): PassphraseSource {
  const lingkungan = process.env[PASSPHRASE_VARIABLE];
  return { lingkungan, ...(berkas === undefined ? {} : { berkas }) };
}

/** The passphrase of a key that exists: from the file, the environment, or typed without being shown. */
export async function askPassphrase(
  terminal: Terminal,
  { berkas, lingkungan }: PassphraseSource,
): Promise<Result<string, PassphraseFault>> {
  if (berkas !== undefined) return firstLine(berkas);
  if (lingkungan !== undefined && lingkungan !== '') return success(lingkungan);
  return typed(terminal, 'Kata sandi kunci:');
}

/** A new passphrase: long enough, and typed twice where it is typed. */
export async function newPassphrase(
  terminal: Terminal,
  source: PassphraseSource,
): Promise<Result<string, PassphraseFault>> {
  const first = await askPassphrase(terminal, source);
  if (!first.ok) return first;
  if (Array.from(first.nilai).length < LEAST_PASSPHRASE)
    return failure({ jenis: 'sandi-pendek', minimal: LEAST_PASSPHRASE });
  if (source.berkas !== undefined || (source.lingkungan ?? '') !== '') return first;
  const second = await typed(terminal, 'Sekali lagi:');
  if (!second.ok) return second;
  return second.nilai === first.nilai ? first : failure({ jenis: 'sandi-berbeda' });
}

export function passphraseSentence(fault: Exclude<PassphraseFault, FileFault>): string {
  switch (fault.jenis) {
    case 'sandi-tidak-ada':
      return `Kata sandi belum diberikan: ketik di terminal, atau pakai --sandi-kunci atau ${PASSPHRASE_VARIABLE}.`;
    case 'sandi-pendek':
      return `Kata sandi terlalu pendek; paling sedikit ${fault.minimal} huruf.`;
    case 'sandi-berbeda':
      return 'Kedua kata sandi tidak sama; tidak ada kunci yang dibuat.';
  }
}

async function typed(
  { input, err: output }: Terminal,
  prompt: string,
): Promise<Result<string, PassphraseFault>> {
  if (!isKeyboard(input)) return failure({ jenis: 'sandi-tidak-ada' });
  const { read } = await import('read');
  try {
    const text = await read({ prompt, silent: true, input, output, terminal: true });
    output.write('\n');
    return text === '' ? failure({ jenis: 'sandi-tidak-ada' }) : success(text);
  } catch {
    // Ctrl+C or the end of the input: nothing was given.
    output.write('\n');
    return failure({ jenis: 'sandi-tidak-ada' });
  }
}

function isKeyboard(input: Terminal['input']): input is Terminal['input'] & { isTTY: true } {
  return 'isTTY' in input && input.isTTY === true;
}

async function firstLine(berkas: string): Promise<Result<string, PassphraseFault>> {
  try {
    const [line = ''] = (await readFile(berkas, 'utf8')).split(/\r?\n/);
    return line === '' ? failure({ jenis: 'kosong', berkas }) : success(line);
  } catch (error) {
    const sebab = (error as NodeJS.ErrnoException).code;
    if (sebab === undefined) throw error;
    return failure(
      sebab === 'ENOENT' ? { jenis: 'tidak-ada', berkas } : { jenis: 'tidak-terbaca', berkas, sebab },
    );
  }
}
