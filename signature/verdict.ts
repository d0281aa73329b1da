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

/** What the register holds of a document, whatever its paper bears. */
export type RecordedFacts = Pick<SignedFacts, 'nomor' | 'nama' | 'perihal' | 'tanggal'>;

/** An office's register, as far as one verdict needs it. */
export interface RegisterView {
  readonly statusOf: StatusOf;
  /** The document that a file with just these bytes was issued as; null where there is none, undefined where no file is judged. */
  readonly berkas: { readonly status: RegisterStatus; readonly fakta: RecordedFacts } | null | undefined;
}

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
 * - `tercatat`: a PDF of which no known key vouches, but byte for byte one that the register holds as issued; `dicabut` and `diganti`
 *   without a key are such files, too
 */
export type Verdict =
  | {
      readonly hasil: 'sah' | 'dicabut' | 'diganti' | 'tidak-terdaftar';
      readonly fakta: SignedFacts | BadgeFacts;
      readonly kunci: PublicKey;
    }
  | { readonly hasil: 'berubah'; readonly kunci: PublicKey }
  | {
      readonly hasil: 'kunci-tidak-dikenal';
      readonly kid: string;
      readonly register?: 'tidak-tercatat';
    }
  | {
      readonly hasil: 'tercatat' | 'dicabut' | 'diganti';
      readonly fakta: RecordedFacts;
      readonly kunci?: undefined;
      /** What it bears. */
      readonly tanda: 'tanpa-tanda' | 'tanda-lain' | 'kunci-tidak-dikenal';
    }
  | {
      readonly hasil: 'tanda-lain' | 'tanpa-tanda';
      /** The register was asked and has no such file either. */
      readonly register?: 'tidak-tercatat';
    };

/** The verdict after a look into the register. */
export function withRegister(verdict: Verdict, register: RegisterView): Verdict {
  if (verdict.hasil === 'sah') {
    const status = register.statusOf(verdict.fakta.nomor);
    return status === 'terbit' ? verdict : { ...verdict, hasil: status ?? 'tidak-terdaftar' };
  }
  if (
    verdict.hasil !== 'tanpa-tanda' &&
    verdict.hasil !== 'tanda-lain' &&
    verdict.hasil !== 'kunci-tidak-dikenal'
  )
    return verdict;
  if (register.berkas === undefined) return verdict;
  if (register.berkas === null) return { ...verdict, register: 'tidak-tercatat' };
  const { status, fakta } = register.berkas;
  return { hasil: status === 'terbit' ? 'tercatat' : status, fakta, tanda: verdict.hasil };
}

/** Whether a document may be relied on. */
export function isValid({ hasil }: Verdict): boolean {
  return hasil === 'sah' || hasil === 'tercatat';
}
