import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** Characters of the thumbprint that name a key: 48 bits tell an office's keys apart. */
const KEY_ID_LENGTH = 8;

const bytes32 = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'bukan kunci Ed25519');

const publicMembers = {
  kty: z.literal('OKP', 'bukan kunci Ed25519'),
  crv: z.literal('Ed25519', 'bukan kunci Ed25519'),
  x: bytes32,
  kid: z.string('"kid" belum diisi'),
  instansi: z.string('"instansi" belum diisi').trim().min(1, '"instansi" kosong'),
  /** The page that verifies a code; the code leads there. */
  alamat: z.string().optional(),
  use: z.literal('sig').optional(),
  alg: z.literal('EdDSA').optional(),
};

/** A public key as its file holds it: a JWK (RFC 8037) with the office's name. */
export const publicKeySchema = z.object(publicMembers);

/** The key that signs; never written but encrypted. */
export const privateKeySchema = z.object({ ...publicMembers, d: bytes32 });
export type PrivateKey = z.infer<typeof privateKeySchema>;

export interface Office {
  readonly instansi: string;
  readonly alamat?: string;
}

/** A new key of an office. */
export async function newOfficeKey({ instansi, alamat }: Office): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return {
    kty: 'OKP',
    crv: 'Ed25519',
    x,
    d,
    kid: await keyId(x),
    use: 'sig',
    alg: 'EdDSA',
    instansi,
    ...(alamat === undefined ? {} : { alamat }),
  };
}

/** The name of a key: it follows from the key, so that no other can take it by writing it down. */
export async function keyId(x: string): Promise<string> {
  return (await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })).slice(0, KEY_ID_LENGTH);
}

/** What others may know of a key. */
export function publicPart(key: PrivateKey): z.infer<typeof publicKeySchema> {
  return publicKeySchema.parse(key);
}
