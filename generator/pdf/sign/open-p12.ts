import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { failure, success, type Result } from '../../../rules/index.ts';

/** What a .p12 holds. */
export interface P12 {
  readonly keys: readonly KeyObject[];
  readonly certificates: readonly X509Certificate[];
}

/** Why a .p12 gives nothing. */
export type P12Problem = 'rusak' | 'sandi-salah';

/** Opens a .p12 (PKCS #12), of today (PBES2 with AES) and of former days (3DES, RC2). */
export function openP12(bytes: Uint8Array, passphrase: string): Result<P12, P12Problem> {
  const structure = parse(bytes);
  if (structure === undefined) return failure('rusak');
  try {
    return success(contentOf(forge.pkcs12.pkcs12FromAsn1(structure, false, passphrase)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // forge tells its reasons by words only.
    if (/MAC could not be verified/.test(error.message)) return failure('sandi-salah');
    return withUtf8(bytes, passphrase) ?? failure(/decrypt/i.test(error.message) ? 'sandi-salah' : 'rusak');
  }
}

/**
 * The check of a .p12 takes the passphrase in UTF-16, the newer ciphers take it in UTF-8; forge knows one form for both. So where the
 * check was passed, a passphrase with other letters than ASCII is tried once more, without the check.
 */
function withUtf8(bytes: Uint8Array, passphrase: string): Result<P12, P12Problem> | undefined {
  const utf8 = forge.util.encodeUtf8(passphrase);
  const structure = utf8 === passphrase ? undefined : parse(bytes);
  if (structure === undefined || !Array.isArray(structure.value)) return undefined;
  structure.value.splice(2);
  try {
    return success(contentOf(forge.pkcs12.pkcs12FromAsn1(structure, false, utf8)));
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): forge.asn1.Asn1 | undefined {
  try {
    return forge.asn1.fromDer(Buffer.from(bytes).toString('latin1'));
  } catch {
    return undefined;
  }
}

const { oids } = forge.pki;

function contentOf(p12: forge.pkcs12.Pkcs12Pfx): P12 {
  const bags = p12.safeContents.flatMap(({ safeBags }) => safeBags);
  const keys = bags.filter(({ type }) => type === oids['keyBag'] || type === oids['pkcs8ShroudedKeyBag']);
  const certificates = bags.filter(({ type }) => type === oids['certBag']);
  return {
    keys: keys.map((bag) => createPrivateKey({ key: keyDer(bag), format: 'der', type: 'pkcs8' })),
    certificates: certificates.map((bag) => new X509Certificate(certificateDer(bag))),
  };
}

/** forge knows RSA only; another key it gives as null, against its types, and leaves the bytes. */
function keyDer({ key, asn1 }: forge.pkcs12.Bag): Buffer {
  return der(isKnown(key) ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1);
}

function certificateDer({ cert, asn1 }: forge.pkcs12.Bag): Buffer {
  return der(isKnown(cert) ? forge.pki.certificateToAsn1(cert) : asn1);
}

function isKnown<T extends object>(part: T | null | undefined): part is T {
  return part !== null && part !== undefined;
}

function der(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1');
}
