// Signatures judged by pdfsig (NSS), qpdf and OpenSSL, with .p12 files that OpenSSL has made in its several ways.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeTree } from '../generator/pdf/write-tree.ts';
import { readSigner } from '../../generator/pdf/sign/read-signer.ts';
import { fileFaultSentence } from '../../generator/file-faults.ts';
import type { IsoDate } from '../../rules/index.ts';
import { compileTemplate } from '../../templates/index.ts';
import { tempFolder } from '../generator/temp-folder.ts';

const folder = tempFolder();
const NAMA = 'Dr. Sri Wahyuningsih, M.Ak.';
/** Certificates of OpenSSL begin now; they cover tomorrow. */
const DAY: IsoDate = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 'yyyy-mm-dd'.length);

function openssl(...args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
}

function makeKey(name: string, ...kind: readonly string[]): void {
  openssl('genpkey', ...kind, '-out', `${name}.key`);
  openssl('req', '-new', '-utf8', '-key', `${name}.key`, '-out', `${name}.csr`, '-subj', `/O=Uji/CN=${NAMA}`);
  const issue = ['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '30'];
  openssl(...issue, '-set_serial', '0x7f01', '-extfile', 'ext.cnf', '-out', `${name}.pem`);
}

const P12: readonly { readonly cara: string; readonly kunci: string; readonly pilihan: readonly string[] }[] =
  [
    { cara: 'bawaan OpenSSL 3 (AES-256, SHA-256)', kunci: 'rsa', pilihan: [] },
    { cara: 'lama (RC2 dan 3DES)', kunci: 'rsa', pilihan: ['-legacy'] },
    {
      cara: '3DES saja, seperti ekspor Windows',
      kunci: 'rsa',
      pilihan: ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    },
    {
      cara: 'AES-128, SHA-512',
      kunci: 'rsa',
      pilihan: ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512'],
    },
    { cara: 'EC P-256', kunci: 'p256', pilihan: [] },
    { cara: 'EC P-384', kunci: 'p384', pilihan: [] },
    { cara: 'EC P-256, lama', kunci: 'p256', pilihan: ['-legacy'] },
  ];

const SANDI = 'kata sandi – ké';
let pdf: Uint8Array;

beforeAll(async () => {
  writeFileSync(join(folder, 'ext.cnf'), 'keyUsage=critical,digitalSignature,nonRepudiation\n');
  openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', 'ca.key');
  openssl('req', '-x509', '-key', 'ca.key', '-out', 'ca.pem', '-days', '60', '-subj', '/O=Uji/CN=CA Uji');
  makeKey('rsa', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048');
  makeKey('p256', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256');
  makeKey('p384', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384');
  const filled = compileTemplate({
    name: 'uji',
    source:
      '<dokumen judul="Uji"><halaman><p>Isi</p><kotak lebar="60mm" tinggi="15mm" tanda-tangan><p>TTD</p></kotak></halaman></dokumen>',
    css: '',
    partials: {},
  })({}, { tema: {} });
  if (!filled.ok) throw new Error(JSON.stringify(filled.kesalahan));
  pdf = await writeTree(filled.document, DAY);
});

async function signed(kunci: string, pilihan: readonly string[]): Promise<string> {
  const p12 = ['pkcs12', '-export', '-inkey', `${kunci}.key`, '-in', `${kunci}.pem`, '-certfile', 'ca.pem'];
  openssl(...p12, '-passout', `pass:${SANDI}`, '-out', 'uji.p12', ...pilihan);
  const opened = await readSigner(join(folder, 'uji.p12'), SANDI, new Date());
  if (!opened.ok) throw new Error(fileFaultSentence(opened.kesalahan));
  const file = join(folder, 'uji.pdf');
  writeFileSync(file, await opened.nilai.signer.sign(pdf, DAY));
  return file;
}

/** Whether the issuer is trusted is OpenSSL's part below: for pdfsig it would need a store of NSS. */
function pdfsig(file: string): string {
  return spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).stdout;
}

describe.each(P12)('a .p12: $cara', ({ kunci, pilihan }) => {
  test('pdfsig and qpdf find the signature valid', async () => {
    const file = await signed(kunci, pilihan);
    execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
    const said = pdfsig(file);
    expect(said).toContain('Signature is Valid.');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Signing Hash Algorithm: SHA-256');
    expect(said).toContain(`Signer Certificate Common Name: ${NAMA}`);
  });

  test('OpenSSL verifies the CMS with its chain, as CAdES', async () => {
    const bytes = readFileSync(await signed(kunci, pilihan));
    const [, before = 0, after = 0] = (/\/ByteRange \[(\d+) (\d+) (\d+)/.exec(bytes.toString('latin1')) ?? [])
      .slice(1)
      .map(Number);
    writeFileSync(join(folder, 'isi'), Buffer.concat([bytes.subarray(0, before), bytes.subarray(after)]));
    writeFileSync(join(folder, 'cms'), Buffer.from(bytes.toString('latin1', before + 1, after - 1), 'hex'));
    const verify = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'cms', '-content', 'isi'];
    openssl(...verify, '-CAfile', 'ca.pem', '-purpose', 'any', '-out', 'hasil');
  });

  test('one changed byte, and pdfsig sees it', async () => {
    const file = await signed(kunci, pilihan);
    const bytes = readFileSync(file);
    const at = bytes.indexOf('stream\n') + 'stream\n'.length + 4;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(pdfsig(file)).toMatch(/Digest Mismatch/);
  });
});

test('the empty field is there for a later signature', async () => {
  const { reserveFields } = await import('../../generator/pdf/sign/signature-places.ts');
  const file = join(folder, 'bsre.pdf');
  writeFileSync(file, reserveFields(pdf, 'BSrE'));
  execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
  expect(pdfsig(file)).toMatch(/Signature Field Name: BSrE\s+The signature form field is not signed/);
});
