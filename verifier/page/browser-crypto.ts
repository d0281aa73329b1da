import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { SignatureCrypto } from '../../signature/index.ts';

hashes.sha512 = sha512;

/**
 * Ed25519 of the browser's WebCrypto; where it lacks it (older browsers, and pages that do not come over https) the same in
 * JavaScript.
 */
export const browserCrypto: SignatureCrypto = {
  sha256,
  verify: async (publicKey, message, signature) => {
    const key = await webCryptoKey(publicKey);
    if (key === undefined) return verify(signature, message, publicKey, { zip215: false });
    return crypto.subtle.verify('Ed25519', key, owned(signature), owned(message));
  },
};

async function webCryptoKey(publicKey: Uint8Array): Promise<CryptoKey | undefined> {
  // Undefined, whatever the types say, where the page did not come over https.
  const subtle = (crypto as Partial<Crypto>).subtle;
  try {
    return await subtle?.importKey('raw', owned(publicKey), 'Ed25519', false, ['verify']);
  } catch {
    return undefined;
  }
}

/** The bytes in memory of their own, as WebCrypto's types want them. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
