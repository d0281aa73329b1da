import type { SignedFacts } from './signed-facts.ts';

/** An office's public key. */
export interface PublicKey {
  /** First characters of the key's thumbprint (RFC 7638). */
  readonly kid: string;
  /** The 32 bytes of an Ed25519 public key. */
  readonly x: Uint8Array;
  readonly instansi: string;
}

/** What the signature code needs of the machine it runs on. */
export interface SignatureCrypto {
  /** Whether `signature` is that of `message`; Ed25519 (RFC 8032). */
  readonly verify: (
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => boolean | Promise<boolean>;
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
}

/** What a register says of a document's number. */
export type RegisterStatus = 'terbit' | 'dicabut' | 'diganti';

/** Looks a number up in a register; undefined where it is not there. */
export type StatusOf = (nomor: string) => RegisterStatus | undefined;

/** What a badge says: it names nobody. */
export type BadgeFacts = Pick<SignedFacts, 'nomor' | 'perihal' | 'tanggal'>;

/**
 * What is to be thought of a code, a PDF or a badge.
 *
 * - `sah`: signed with one of the known keys, and not a byte changed since
 * - `berubah`: names a known key, but the signature is not that of these bytes
 * - `kunci-tidak-dikenal`: names a key that was not given; nothing is known of it
 * - `tanda-lain`: a PDF signed in the way of PDF itself (PAdES), which PDF readers judge
 * - `tanpa-tanda`: bears no signature of ours, or one that was damaged beyond reading
 * - `dicabut`, `diganti`, `tidak-terdaftar`: signed and unchanged, but the register says otherwise
 */
export type Verdict =
  | {
      readonly hasil: 'sah' | 'dicabut' | 'diganti' | 'tidak-terdaftar';
      readonly fakta: SignedFacts | BadgeFacts;
      readonly kunci: PublicKey;
    }
  | { readonly hasil: 'berubah'; readonly kunci: PublicKey }
  | { readonly hasil: 'kunci-tidak-dikenal'; readonly kid: string }
  | { readonly hasil: 'tanda-lain' | 'tanpa-tanda' };

/** The verdict after a look into the register. */
export function withRegister(verdict: Verdict, statusOf: StatusOf | undefined): Verdict {
  if (verdict.hasil !== 'sah' || statusOf === undefined) return verdict;
  const status = statusOf(verdict.fakta.nomor);
  if (status === 'terbit') return verdict;
  return { ...verdict, hasil: status ?? 'tidak-terdaftar' };
}
