import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileFaultSentence, type FileFault } from '../../../generator/file-faults.ts';
import {
  PRIVATE_FILE,
  PUBLIC_FILE,
  readPrivateKey,
  readPublicKeys,
  writeKeyPair,
} from '../../../generator/signature/key-files.ts';
import { newOfficeKey, type PrivateKey } from '../../../generator/signature/office-key.ts';
import type { Result } from '../../../rules/index.ts';
import { tempFolder } from '../temp-folder.ts';

const root = tempFolder();
const folder = join(root, 'kantor', 'kunci');
const PASSPHRASE = 'nasi liwet tanpa pete';
let key: PrivateKey;

beforeAll(async () => {
  key = await newOfficeKey({ instansi: 'Pusat Pelatihan Contoh', alamat: 'https://contoh.go.id/v.html' });
  const written = await writeKeyPair(folder, key, PASSPHRASE);
  expect(written).toEqual({
    ok: true,
    nilai: { privat: join(folder, PRIVATE_FILE), publik: join(folder, PUBLIC_FILE) },
  });
});

function faultOf(result: Result<unknown, FileFault>): FileFault | undefined {
  return result.ok ? undefined : result.kesalahan;
}

function written(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

test('only the owner may read the private key', () => {
  expect(statSync(join(folder, PRIVATE_FILE)).mode & 0o777).toBe(0o600);
});

test('the private key stands nowhere in the clear', () => {
  const jwe = readFileSync(join(folder, PRIVATE_FILE), 'utf8');
  const plain = Buffer.from(key.d, 'base64url');
  expect(jwe).not.toContain(key.d);
  for (const part of jwe.trim().split('.'))
    expect(Buffer.from(part, 'base64url').includes(plain)).toBe(false);
  expect(JSON.parse(readFileSync(join(folder, PUBLIC_FILE), 'utf8'))).not.toHaveProperty('d');
});

test('what was written is read again', async () => {
  expect(await readPrivateKey(join(folder, PRIVATE_FILE), PASSPHRASE)).toEqual({ ok: true, nilai: key });
  const { kid, instansi } = key;
  const publik = await readPublicKeys(join(folder, PUBLIC_FILE));
  expect(publik).toMatchObject({ ok: true, nilai: [{ kid, instansi }] });
});

test('a wrong passphrase opens nothing, nor does a right one in another case', async () => {
  for (const wrong of ['', 'nasi liwet', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `])
    expect(faultOf(await readPrivateKey(join(folder, PRIVATE_FILE), wrong))?.jenis).toBe('sandi-salah');
});

test('existing files stay, whichever of them is there', async () => {
  const before = [PRIVATE_FILE, PUBLIC_FILE].map((name) => readFileSync(join(folder, name), 'utf8'));
  const other = await newOfficeKey({ instansi: 'Lain' });
  expect(faultOf(await writeKeyPair(folder, other, PASSPHRASE))?.jenis).toBe('sudah-ada');
  expect([PRIVATE_FILE, PUBLIC_FILE].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  const half = join(root, 'separuh');
  await writeKeyPair(half, other, PASSPHRASE);
  const kept = readFileSync(join(half, PRIVATE_FILE), 'utf8');
  const { rmSync, existsSync } = await import('node:fs');
  rmSync(join(half, PUBLIC_FILE));
  expect(faultOf(await writeKeyPair(half, key, PASSPHRASE))).toMatchObject({ jenis: 'sudah-ada' });
  expect(readFileSync(join(half, PRIVATE_FILE), 'utf8')).toBe(kept);
  // The public key of a pair that was not written would only mislead.
  expect(existsSync(join(half, PUBLIC_FILE))).toBe(false);
});

test('a file changed anywhere is no key', async () => {
  const jwe = readFileSync(join(folder, PRIVATE_FILE), 'utf8').trim();
  for (const at of [0, 10, Math.floor(jwe.length / 2), jwe.length - 2]) {
    const changed = jwe.slice(0, at) + (jwe[at] === 'A' ? 'B' : 'A') + jwe.slice(at + 1);
    const fault = faultOf(await readPrivateKey(written('ubah.jwe', changed), PASSPHRASE));
    expect(['kunci', 'sandi-salah']).toContain(fault?.jenis);
  }
});

describe('other files', () => {
  const PUBLIK = () => JSON.parse(readFileSync(join(folder, PUBLIC_FILE), 'utf8')) as Record<string, unknown>;
  test.each([
    ['kosong', ''],
    ['teks', 'bukan kunci'],
    ['lima.bagian', 'a.b.c.d.e'],
    ['PEM', '-----BEGIN PRIVATE KEY-----\n'],
  ])('as a private key: %s', async (name, text) => {
    const fault = faultOf(await readPrivateKey(written(`${name}.jwe`, text), PASSPHRASE));
    expect(fault === undefined ? '' : fileFaultSentence(fault)).toMatch(/bukan kunci privat tersandi/);
  });

  test('a public key under another name is refused: the name follows from the key', async () => {
    const renamed = written('nama-lain.json', JSON.stringify({ ...PUBLIK(), kid: 'AAAAAAAA' }));
    const fault = faultOf(await readPublicKeys(renamed));
    expect(fault === undefined ? '' : fileFaultSentence(fault)).toContain(
      '"kid" AAAAAAAA bukan sidik kunci ini',
    );
  });

  test.each([
    ['[]', 'bukan kunci publik Patokan'],
    ['{', 'bukan JSON yang sah'],
    ['{"keys": []}', 'tidak memuat kunci'],
    ['{"kty": "RSA"}', 'bukan kunci Ed25519'],
    ['null', 'bukan kunci publik Patokan'],
    ['{"kty": "OKP", "crv": "Ed25519", "x": 1}', 'bukan kunci publik Patokan'],
  ])('as a public key: %s', async (text, told) => {
    const fault = faultOf(await readPublicKeys(written('publik.json', text)));
    expect(fault === undefined ? '' : fileFaultSentence(fault)).toContain(told);
  });

  test('several keys in one JWK set', async () => {
    const set = written('kumpulan.json', JSON.stringify({ keys: [PUBLIK(), PUBLIK()] }));
    const read = await readPublicKeys(set);
    expect(read.ok && read.nilai.length).toBe(2);
  });

  test('missing and unreadable ones', async () => {
    expect(faultOf(await readPublicKeys(join(root, 'tiada.json')))?.jenis).toBe('tidak-ada');
    expect(faultOf(await readPrivateKey(folder, PASSPHRASE))?.jenis).toBe('folder');
  });
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written', async () => {
  chmodSync(root, 0o500);
  const fault = faultOf(await writeKeyPair(join(root, 'baru'), key, PASSPHRASE));
  chmodSync(root, 0o700);
  expect(fault).toMatchObject({ jenis: 'tidak-tertulis' });
});
