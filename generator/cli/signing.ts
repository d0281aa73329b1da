import { failure, success, type Result } from '../../rules/index.ts';
import type { SigningChoice } from '../documents/sign-document.ts';
import { askPassphrase, passphraseSentence, passphraseSource, type PassphraseFault } from './passphrase.ts';
import type { Terminal } from './terminal.ts';

export interface SigningOptions {
  readonly kunci?: string;
  readonly sandiKunci?: string;
  readonly badge?: boolean;
}

/** Why documents cannot be signed as asked. */
export type SigningFault = PassphraseFault | { readonly jenis: 'tanpa-kunci'; readonly pilihan: string };

/** How the documents of a command are signed; undefined where they are not. The code is loaded only when it is asked for. */
export async function signingOf(
  terminal: Terminal,
  { kunci, sandiKunci, badge = false }: SigningOptions,
): Promise<Result<SigningChoice | undefined, SigningFault>> {
  if (kunci === undefined) {
    if (badge) return failure({ jenis: 'tanpa-kunci', pilihan: '--badge' });
    if (sandiKunci !== undefined) return failure({ jenis: 'tanpa-kunci', pilihan: '--sandi-kunci' });
    return success(undefined);
  }
  const passphrase = await askPassphrase(terminal, passphraseSource(sandiKunci));
  if (!passphrase.ok) return passphrase;
  const { readPrivateKey } = await import('../signature/key-files.ts');
  const key = await readPrivateKey(kunci, passphrase.nilai);
  if (!key.ok) return key;
  return success({ key: key.nilai, badge });
}

export function signingSentence(fault: Exclude<SigningFault, { readonly berkas: string }>): string {
  return fault.jenis === 'tanpa-kunci'
    ? `Pilihan ${fault.pilihan} memerlukan --kunci.`
    : passphraseSentence(fault);
}
