import { fromBase64url, fromUtf8, toBase64url, utf8 } from './base64url.ts';
import { bearsSignature, readSeal } from './pdf-seal.ts';
import { factsOf, type SignedFacts } from './signed-facts.ts';
import { payload, readSignedText, signingInput, type SignedText } from './signed-text.ts';
import type { BadgeFacts, PublicKey, SignatureCrypto, Verdict } from './verdict.ts';

const WITHOUT: Verdict = { hasil: 'tanpa-tanda' };

/** Judges the text of a QR code, with or without the address of the page that reads it. */
export async function verifyCode(
  text: string,
  keys: readonly PublicKey[],
  crypto: SignatureCrypto,
): Promise<Verdict> {
  const signed = readSignedText(codeIn(text), 'PTK1');
  return signed === undefined ? WITHOUT : verifySigned(signed, factsOf(signed.isi), keys, crypto);
}

/** The code within an address: what follows the first "#". */
export function codeIn(text: string): string {
  return /^\s*https?:\/\//i.test(text) ? text.slice(text.indexOf('#') + 1) : text;
}

/** Judges a PDF by its seal, which covers every byte of it. */
export async function verifyPdf(
  file: Uint8Array,
  keys: readonly PublicKey[],
  crypto: SignatureCrypto,
): Promise<Verdict> {
  const sealed = readSeal(file);
  const signed = sealed === undefined ? undefined : readSignedText(sealed.segel, 'PTKPDF1');
  if (sealed === undefined || signed === undefined)
    return bearsSignature(file) ? { hasil: 'tanda-lain' } : WITHOUT;
  const [digest, ...fields] = signed.isi;
  const same = sealed.utuh && digest === toBase64url(crypto.sha256(sealed.pdf));
  return verifySigned(signed, same ? factsOf(fields) : undefined, keys, crypto);
}

/** @param facts undefined where what was signed does not fit, whatever the signature says */
async function verifySigned(
  signed: SignedText,
  facts: SignedFacts | undefined,
  keys: readonly PublicKey[],
  crypto: SignatureCrypto,
): Promise<Verdict> {
  const { skema, kid, isi, tanda } = signed;
  const message = signingInput(kid, payload(skema, kid, isi));
  return judge(
    keys.filter((key) => key.kid === kid),
    kid,
    facts,
    (key) => crypto.verify(key.x, message, tanda),
  );
}

async function judge(
  candidates: readonly PublicKey[],
  kid: string,
  facts: SignedFacts | BadgeFacts | undefined,
  isSigned: (key: PublicKey) => boolean | Promise<boolean>,
): Promise<Verdict> {
  const [first] = candidates;
  if (first === undefined) return { hasil: 'kunci-tidak-dikenal', kid };
  for (const kunci of candidates)
    if (facts !== undefined && (await isSigned(kunci))) return { hasil: 'sah', fakta: facts, kunci };
  return { hasil: 'berubah', kunci: first };
}

/**
 * Judges an Open Badges 3.0 credential in its JWT form. The key that its header brings is only looked up among the known ones: a
 * forger's badge brings the forger's.
 */
export async function verifyBadge(
  jwt: string,
  keys: readonly PublicKey[],
  crypto: SignatureCrypto,
): Promise<Verdict> {
  const [header = '', claims = '', signature = '', ...more] = jwt.trim().split('.');
  const named = jsonOf(header);
  const tanda = fromBase64url(signature);
  const x = stringAt(named, 'jwk', 'x');
  if (more.length > 0 || tanda === undefined || x === undefined || !isPublicKey(x)) return WITHOUT;
  const facts = stringAt(named, 'alg') === 'EdDSA' ? badgeFacts(jsonOf(claims)) : undefined;
  const message = utf8(`${header}.${claims}`);
  return judge(
    keys.filter((key) => toBase64url(key.x) === x),
    x,
    facts,
    (key) => crypto.verify(key.x, message, tanda),
  );
}

const PUBLIC_KEY_BYTES = 32;

function isPublicKey(x: string): boolean {
  return fromBase64url(x)?.length === PUBLIC_KEY_BYTES;
}

function badgeFacts(credential: unknown): BadgeFacts | undefined {
  const nomor = stringAt(credential, 'credentialSubject', 'licenseNumber');
  const perihal = stringAt(credential, 'credentialSubject', 'achievement', 'name');
  const validFrom = stringAt(credential, 'validFrom');
  if (nomor === undefined || perihal === undefined || validFrom === undefined) return undefined;
  return { nomor, perihal, tanggal: validFrom.slice(0, 'yyyy-mm-dd'.length) };
}

function jsonOf(encoded: string): unknown {
  const bytes = fromBase64url(encoded);
  try {
    return bytes === undefined ? undefined : (JSON.parse(fromUtf8(bytes) ?? '') as unknown);
  } catch {
    return undefined;
  }
}

function stringAt(value: unknown, ...path: readonly string[]): string | undefined {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return typeof at === 'string' ? at : undefined;
}
