import { createHash, webcrypto, type KeyObject } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

const HASH = 'SHA-256';
const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA_256 = '2.16.840.1.101.3.4.2.1';

/** A key with its certificate and those above it. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  /** Of {@link certificate}. */
  readonly der: Uint8Array;
  readonly chain: readonly Certificate[];
}

export type CmsSigner = (parts: readonly Uint8Array[]) => Promise<Uint8Array>;

/**
 * Opens a signer that makes detached CMS signatures as PAdES B-B (ETSI EN 319 142-1) wants them: SHA-256, with the signing
 * certificate's hash among what is signed, and without a signing time, which stands in the PDF.
 */
export async function openCmsSigner({ key, certificate, der, chain }: SigningKey): Promise<CmsSigner> {
  const cryptoKey = await importKey(key);
  const certificateHash = hash([der]);
  return async (parts) => {
    const signed = new SignedData({
      version: 1,
      digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA_256 })],
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
      certificates: [certificate, ...chain],
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          }),
          signedAttrs: new SignedAndUnsignedAttributes({
            type: 0,
            attributes: signedAttributes(hash(parts), certificateHash),
          }),
        }),
      ],
    });
    await signed.sign(cryptoKey, 0, HASH);
    const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
    return new Uint8Array(content.toSchema().toBER());
  };
}

/** In the order that DER wants of a set; it shows by their lengths. */
function signedAttributes(digest: Uint8Array, certificateHash: Uint8Array): Attribute[] {
  const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: bytes });
  const certificateId = new Sequence({ value: [octets(certificateHash)] });
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [octets(digest)] }),
    new Attribute({
      type: SIGNING_CERTIFICATE_V2,
      values: [new Sequence({ value: [new Sequence({ value: [certificateId] })] })],
    }),
  ];
}

function hash(parts: readonly Uint8Array[]): Uint8Array {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}

async function importKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const algorithm =
    curve === undefined
      ? { name: 'RSASSA-PKCS1-v1_5', hash: HASH }
      : { name: 'ECDSA', namedCurve: CURVES[curve] ?? curve };
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
}

/** The curves that can sign, by OpenSSL's names and by those of WebCrypto. */
export const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};
