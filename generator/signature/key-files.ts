import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compactDecrypt, CompactEncrypt, errors } from 'jose';
import { failure, success, type Result } from '../../rules/index.ts';
import { fromBase64url, type PublicKey } from '../../signature/index.ts';
import type { FileFault } from '../file-faults.ts';
import { makeFolder } from '../output/write-files.ts';
import { keyId, privateKeySchema, publicKeySchema, publicPart, type PrivateKey } from './office-key.ts';

export const PRIVATE_FILE = 'kunci-privat.jwe';
export const PUBLIC_FILE = 'kunci-publik.json';

/** PBKDF2 rounds (OWASP, 2023, for SHA-512: 210,000): half a second for whoever knows the passphrase, years for who tries all. */
const ROUNDS = 310_000;
/** Of a key file that somebody else made: no more work than this. */
const MOST_ROUNDS = 2_000_000;

const OWNER_ONLY = 0o600;
const EVERYONE_READS = 0o644;

/** Where a pair was written. */
export interface WrittenPair {
  readonly privat: string;
  readonly publik: string;
}

/**
 * Writes a key pair into a folder: the private key encrypted with the passphrase (JWE, PBES2), readable by its owner only, and the
 * public key. Files that are there stay as they are.
 */
export async function writeKeyPair(
  folder: string,
  key: PrivateKey,
  passphrase: string,
): Promise<Result<WrittenPair, FileFault>> {
  const privat = join(folder, PRIVATE_FILE);
  const publik = join(folder, PUBLIC_FILE);
  const jwe = await encrypted(key, passphrase);
  try {
    await makeFolder(folder);
  } catch (error) {
    return unwritten(error, folder);
  }
  const first = await writeNew(publik, `${JSON.stringify(publicPart(key), null, 2)}\n`, EVERYONE_READS);
  if (!first.ok) return first;
  const second = await writeNew(privat, `${jwe}\n`, OWNER_ONLY);
  if (!second.ok) {
    await rm(publik);
    return second;
  }
  return success({ privat, publik });
}

async function writeNew(berkas: string, text: string, mode: number): Promise<Result<true, FileFault>> {
  try {
    const file = await open(berkas, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } catch (error) {
      await rm(berkas, { force: true });
      return unwritten(error, berkas);
    } finally {
      await file.close();
    }
    return success(true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return failure({ jenis: 'sudah-ada', berkas });
    return unwritten(error, berkas);
  }
}

function unwritten(error: unknown, berkas: string): Result<never, FileFault> {
  const sebab = (error as NodeJS.ErrnoException).code;
  if (sebab === undefined) throw error;
  return failure({ jenis: 'tidak-tertulis', berkas, sebab });
}

function encrypted(key: PrivateKey, passphrase: string): Promise<string> {
  return new CompactEncrypt(Buffer.from(JSON.stringify(key)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', kid: key.kid, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(secret(passphrase));
}

/** The same words typed on another keyboard are the same bytes. */
function secret(passphrase: string): Uint8Array {
  return Buffer.from(passphrase.normalize('NFC'));
}

/** Opens a private key with its passphrase. */
export async function readPrivateKey(
  berkas: string,
  passphrase: string,
): Promise<Result<PrivateKey, FileFault>> {
  const text = await readText(berkas);
  if (!text.ok) return text;
  let plain: string;
  try {
    const { plaintext } = await compactDecrypt(text.nilai.trim(), secret(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    });
    plain = Buffer.from(plaintext).toString('utf8');
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) return failure({ jenis: 'sandi-salah', berkas });
    if (error instanceof errors.JOSEError)
      return failure({ jenis: 'kunci', berkas, sebab: 'bukan kunci privat tersandi buatan patokan kunci' });
    throw error;
  }
  const parsed = privateKeySchema.safeParse(jsonOf(plain));
  return parsed.success && parsed.data.kid === (await keyId(parsed.data.x))
    ? success(parsed.data)
    : failure({ jenis: 'kunci', berkas, sebab: 'isinya bukan kunci Ed25519' });
}

/** Reads the file of a public key, or of several in one JWK set. */
export async function readPublicKeys(berkas: string): Promise<Result<readonly PublicKey[], FileFault>> {
  const text = await readText(berkas);
  if (!text.ok) return text;
  const json = jsonOf(text.nilai);
  const listed = typeof json === 'object' && json !== null && 'keys' in json ? json.keys : [json];
  const read: PublicKey[] = [];
  for (const each of Array.isArray(listed) ? (listed as unknown[]) : [null]) {
    const parsed = publicKeySchema.safeParse(each, { error: () => 'isinya bukan kunci publik Patokan' });
    if (!parsed.success) {
      const sebab = parsed.error.issues[0]?.message ?? '';
      return failure({ jenis: 'kunci', berkas, sebab: json === undefined ? 'bukan JSON yang sah' : sebab });
    }
    const { kid, x, instansi } = parsed.data;
    const bytes = fromBase64url(x);
    if (bytes === undefined || kid !== (await keyId(x)))
      return failure({ jenis: 'kunci', berkas, sebab: `"kid" ${kid} bukan sidik kunci ini` });
    read.push({ kid, x: bytes, instansi });
  }
  return read.length > 0 ? success(read) : failure({ jenis: 'kunci', berkas, sebab: 'tidak memuat kunci' });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readText(berkas: string): Promise<Result<string, FileFault>> {
  try {
    return success(await readFile(berkas, 'utf8'));
  } catch (error) {
    const sebab = (error as NodeJS.ErrnoException).code;
    if (sebab === undefined) throw error;
    if (sebab === 'ENOENT') return failure({ jenis: 'tidak-ada', berkas });
    if (sebab === 'EISDIR') return failure({ jenis: 'folder', berkas });
    return failure({ jenis: 'tidak-terbaca', berkas, sebab });
  }
}
