import { fromBase64url, fromUtf8, toBase64url, utf8 } from './base64url.ts';
import { SEPARATOR } from './signed-facts.ts';

/** What a signed text is for; its first field. A signature for one is none for the other. */
export type Scheme = 'PTK1' | 'PTKPDF1';

/**
 * A text and its signature. The signature is that of a JSON Web Signature (RFC 7515, EdDSA) whose header holds `alg` and `kid`;
 * the header follows from the text and is left out of the code.
 */
export interface SignedText {
  readonly skema: Scheme;
  readonly kid: string;
  /** What follows the scheme and the key. */
  readonly isi: readonly string[];
  readonly tanda: Uint8Array;
}

const SIGNATURE_BYTES = 64;

/** A key's name is told to the reader before anything is certain: it may hold nothing that a terminal or a page obeys. */
const KEY_ID = /^[A-Za-z0-9_-]{1,43}$/;

/** The signed text itself: scheme, key and fields. */
export function payload(skema: Scheme, kid: string, isi: readonly string[]): string {
  return [skema, kid, ...isi].join(SEPARATOR);
}

/** The bytes that are signed: those of the JSON Web Signature with this payload. */
export function signingInput(kid: string, text: string): Uint8Array {
  const header = JSON.stringify({ alg: 'EdDSA', kid });
  return utf8(`${toBase64url(utf8(header))}.${toBase64url(utf8(text))}`);
}

/** A signed text that a person can read: "PTK1|key|...|signature". */
export function readableForm({ skema, kid, isi, tanda }: SignedText): string {
  return [payload(skema, kid, isi), toBase64url(tanda)].join(SEPARATOR);
}

/** A signed text for an address or a comment, without blanks: "PTK1.text.signature". */
export function compactForm({ skema, kid, isi, tanda }: SignedText): string {
  return [skema, toBase64url(utf8(payload(skema, kid, isi))), toBase64url(tanda)].join('.');
}

/** Reads both forms; undefined where the text is neither. Of blanks only those around it are overlooked. */
export function readSignedText(text: string, skema: Scheme): SignedText | undefined {
  const plain = text.trim();
  if (plain.startsWith(`${skema}${SEPARATOR}`)) {
    const end = plain.lastIndexOf(SEPARATOR);
    return signedText(skema, plain.slice(0, end), plain.slice(end + 1));
  }
  const [name, encoded = '', signature = '', ...more] = plain.split('.');
  if (name !== skema || more.length > 0) return undefined;
  const bytes = fromBase64url(encoded);
  const inner = bytes === undefined ? undefined : fromUtf8(bytes);
  return inner === undefined ? undefined : signedText(skema, inner, signature);
}

function signedText(skema: Scheme, text: string, signature: string): SignedText | undefined {
  const [name, kid, ...isi] = text.split(SEPARATOR);
  const tanda = fromBase64url(signature);
  if (name !== skema || kid === undefined || !KEY_ID.test(kid)) return undefined;
  if (tanda?.length !== SIGNATURE_BYTES) return undefined;
  return { skema, kid, isi, tanda };
}
