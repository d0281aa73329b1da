import { createHash } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { FaktaDokumen } from '../../documents/index.ts';
import type { DocumentSigner } from './document-signer.ts';

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/**
 * An Open Badges 3.0 credential of a document, in the JWT form of the specification (chapter "JSON Web Token Proof Format"). It
 * names nobody: the recipient is a hash of the NIP and a salt that only this document has.
 */
export async function openBadge(fakta: FaktaDokumen, signer: DocumentSigner): Promise<string> {
  const { kty, crv, x, d } = signer.key;
  const credential = badgeCredential(fakta, signer);
  return new SignJWT({
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    sub: credential.credentialSubject.id,
    nbf: Date.parse(credential.validFrom) / 1000,
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', jwk: { kty, crv, x } })
    .sign(await importJWK({ kty, crv, x, d }, 'EdDSA'));
}

function badgeCredential(fakta: FaktaDokumen, { key, derive }: DocumentSigner) {
  const { nomor, nip, perihal, predikat, tanggal } = fakta;
  const salt = derive('garam', nomor);
  return {
    '@context': CONTEXTS,
    id: uuid(derive('badge', nomor)),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: didOf(key.x), type: ['Profile'], name: key.instansi },
    validFrom: `${tanggal}T00:00:00Z`,
    name: `Sertifikat ${perihal}`,
    credentialSubject: {
      id: uuid(derive('penerima', nomor)),
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: `sha256$${createHash('sha256')
            .update(nip + salt)
            .digest('hex')}`,
          identityType: 'ext:nip',
          salt,
        },
      ],
      licenseNumber: nomor,
      achievement: {
        id: uuid(createHash('sha256').update(`${key.x}\n${perihal}`).digest('base64url')),
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: perihal,
        description: `Lulus ${perihal} yang diselenggarakan oleh ${key.instansi}.`,
        criteria: { narrative: 'Memenuhi semua syarat kelulusan program ini.' },
      },
      ...(predikat === null ? {} : { narrative: `Lulus dengan predikat ${predikat}.` }),
    },
  };
}

/** The issuer as a DID that holds its own key (did:jwk), so that a wallet needs no address of the office. */
function didOf(x: string): string {
  const jwk = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x });
  return `did:jwk:${Buffer.from(jwk).toString('base64url')}`;
}

/** A UUID (version 8: of our own making) from base64url text. */
function uuid(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
