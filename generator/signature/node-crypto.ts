import { createHash, createPublicKey, verify } from 'node:crypto';
import { toBase64url, type SignatureCrypto } from '../../signature/index.ts';

/** Ed25519 and SHA-256 of Node. */
export const nodeCrypto: SignatureCrypto = {
  verify: (publicKey, message, signature) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) };
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
};
