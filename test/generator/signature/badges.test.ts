// What Open Badges 3.0 demands of a credential in its JWT form: the required members of the specification's data model
// (AchievementCredential and the classes in it) and its rules for the JOSE header and the claims.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { nodeCrypto } from '../../../generator/signature/node-crypto.ts';
import { openBadge } from '../../../generator/signature/open-badge.ts';
import { verifyBadge } from '../../../signature/index.ts';
import { FAKTA, testOffice, type TestOffice } from '../../signature/signed-certificate.ts';

const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/);
const typed = (name: string) => z.array(z.string()).refine((types) => types.includes(name));
const filled = z.string().min(1);

const credentialSchema = z.object({
  '@context': z.tuple([
    z.literal('https://www.w3.org/ns/credentials/v2'),
    z.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'),
  ]),
  id: uri,
  type: typed('VerifiableCredential').refine((types) => types.includes('OpenBadgeCredential')),
  name: filled,
  issuer: z.strictObject({ id: uri, type: typed('Profile'), name: filled }),
  validFrom: z.iso.datetime(),
  credentialSubject: z.strictObject({
    id: uri,
    type: typed('AchievementSubject'),
    identifier: z
      .array(
        z.strictObject({
          type: z.literal('IdentityObject'),
          hashed: z.literal(true),
          identityHash: z.string().regex(/^sha256\$[0-9a-f]{64}$/),
          identityType: z.string().regex(/^ext:[A-Za-z0-9._-]+$/),
          salt: z.string().min(16),
        }),
      )
      .min(1),
    licenseNumber: filled,
    narrative: filled.optional(),
    achievement: z.strictObject({
      id: uri,
      type: typed('Achievement'),
      achievementType: z.literal('Certificate'),
      name: filled,
      description: filled,
      criteria: z.strictObject({ narrative: filled }),
    }),
  }),
});

const claimsSchema = credentialSchema.extend({ iss: uri, jti: uri, sub: uri, nbf: z.int() }).strict();

let office: TestOffice;
let badge: string;

beforeAll(async () => {
  office = await testOffice();
  badge = await openBadge(FAKTA, office.signer);
});

async function claims() {
  const { kty, crv, x } = office.key;
  const { payload } = await jwtVerify(badge, await importJWK({ kty, crv, x }, 'EdDSA'));
  return claimsSchema.parse(payload);
}

test('has what the specification demands, and the claims say the same as the credential', async () => {
  const said = await claims();
  expect(said.iss).toBe(said.issuer.id);
  expect(said.jti).toBe(said.id);
  expect(said.sub).toBe(said.credentialSubject.id);
  expect(said.nbf * 1000).toBe(Date.parse(said.validFrom));
});

test('the header brings the public key, and nothing of the private one', () => {
  const { kty, crv, x } = office.key;
  expect(decodeProtectedHeader(badge)).toEqual({ alg: 'EdDSA', typ: 'JWT', jwk: { kty, crv, x } });
});

test('the issuer is the key itself (did:jwk)', async () => {
  const { iss } = await claims();
  const jwk = JSON.parse(Buffer.from(iss.replace('did:jwk:', ''), 'base64url').toString()) as unknown;
  expect(jwk).toEqual({ kty: 'OKP', crv: 'Ed25519', x: office.key.x });
});

test('names nobody; who has the NIP finds it again', async () => {
  const said = await claims();
  const text = JSON.stringify(said);
  for (const secret of [FAKTA.nip, FAKTA.nama, 'Kusumawardhani']) expect(text).not.toContain(secret);
  const [{ salt, identityHash } = { salt: '', identityHash: '' }] = said.credentialSubject.identifier;
  const hash = createHash('sha256')
    .update(FAKTA.nip + salt)
    .digest('hex');
  expect(identityHash).toBe(`sha256$${hash}`);
});

test('each document has its salt and names of its own, the same at every printing', async () => {
  const again = await openBadge(FAKTA, office.signer);
  const other = await openBadge({ ...FAKTA, nomor: 'SERT-0008/PP.X/2026' }, office.signer);
  expect(again).toBe(badge);
  const saltOf = (jwt: string): string =>
    /"salt":"([^"]+)"/.exec(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())?.[1] ?? '';
  expect(saltOf(other)).not.toBe(saltOf(badge));
});

test('is judged by the known keys', async () => {
  const { nomor, perihal, tanggal } = FAKTA;
  expect(await verifyBadge(badge, [office.publik], nodeCrypto)).toMatchObject({
    hasil: 'sah',
    fakta: { nomor, perihal, tanggal },
  });
  const forger = await testOffice();
  expect((await verifyBadge(badge, [forger.publik], nodeCrypto)).hasil).toBe('kunci-tidak-dikenal');
});

test('without an algorithm, or with another one, it is worth nothing', async () => {
  const [, body = '', signature = ''] = badge.split('.');
  const { kty, crv, x } = office.key;
  for (const alg of ['none', 'HS256', undefined]) {
    const header = Buffer.from(JSON.stringify({ alg, typ: 'JWT', jwk: { kty, crv, x } })).toString(
      'base64url',
    );
    for (const end of [signature, ''])
      expect((await verifyBadge(`${header}.${body}.${end}`, [office.publik], nodeCrypto)).hasil).toBe(
        'berubah',
      );
  }
});

test('one changed byte: valid no more', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(badge.length - 1), fc.integer({ min: 1, max: 127 }), async (at, mask) => {
      const letter = String.fromCharCode(badge.charCodeAt(at) ^ mask);
      const changed = badge.slice(0, at) + letter + badge.slice(at + 1);
      expect((await verifyBadge(changed, [office.publik], nodeCrypto)).hasil).not.toBe('sah');
    }),
    { numRuns: 1000 },
  );
});
