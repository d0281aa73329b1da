import { createPrivateKey, createHash, createHmac, sign } from 'node:crypto';
import type { DocumentInstance, FaktaDokumen } from '../../documents/index.ts';
import {
  bearsSignature,
  compactForm,
  factFields,
  payload,
  readableForm,
  signedFacts,
  signingInput,
  toBase64url,
  withSeal,
  type Scheme,
  type SignedText,
} from '../../signature/index.ts';
import type { PrivateKey } from './office-key.ts';

/** Signs documents with an office's key. The same document gives the same bytes: Ed25519 needs no chance. */
export interface DocumentSigner {
  /** The document with the signed code in the place of the plain one; as it is where it states no facts. */
  readonly signCode: (instance: DocumentInstance) => DocumentInstance;
  /** The PDF of a document with its seal; as it is where the document states no facts or bears a PAdES signature. */
  readonly sealPdf: (pdf: Uint8Array, instance: Pick<DocumentInstance, 'fakta'>) => Uint8Array;
  /** A value that only this key gives for this text, for salts. */
  readonly derive: (label: string, text: string) => string;
  readonly key: PrivateKey;
}

export function openSigner(key: PrivateKey): DocumentSigner {
  const { kty, crv, x, d, kid, instansi, alamat } = key;
  const privateKey = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });
  const signed = (skema: Scheme, isi: readonly string[]): SignedText => {
    const tanda = sign(null, signingInput(kid, payload(skema, kid, isi)), privateKey);
    return { skema, kid, isi, tanda };
  };
  const codeOf = (fakta: FaktaDokumen): string => {
    const text = signed('PTK1', factFields(signedFacts(fakta)));
    return alamat === undefined ? readableForm(text) : `${alamat}#${compactForm(text)}`;
  };
  return {
    key,
    signCode: (instance) => {
      const { fakta, data } = instance;
      if (fakta === undefined) return instance;
      const tandaDigital = { instansi, kid, alamat: alamat ?? null };
      return { ...instance, data: { ...data, qr: codeOf(fakta), tandaDigital } };
    },
    sealPdf: (pdf, { fakta }) => {
      if (fakta === undefined || bearsSignature(pdf)) return pdf;
      const digest = toBase64url(createHash('sha256').update(pdf).digest());
      return withSeal(pdf, compactForm(signed('PTKPDF1', [digest, ...factFields(signedFacts(fakta))])));
    },
    derive: (label, text) =>
      createHmac('sha256', Buffer.from(d, 'base64url')).update(`${label}\n${text}`).digest('base64url'),
  };
}
