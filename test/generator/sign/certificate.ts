import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

export interface MadeCertificate {
  /** A .p12 with key, certificate and its issuer's. */
  readonly p12: Buffer;
  /** The issuer's certificate as PEM. */
  readonly ca: string;
}

export interface CertificateWish {
  readonly nama?: string;
  readonly sandi?: string;
  readonly dari?: string;
  readonly sampai?: string;
  readonly bit?: number;
  readonly keyUsage?: Readonly<Record<string, boolean>>;
  readonly tanpaKunci?: true;
  readonly kunciLain?: true;
}

export const SANDI = 'rahasia uji';
export const NAMA = 'Dr. Sri Wahyuningsih, M.Ak.';
export const PENERBIT = 'CA Uji';

/** Keys and certificates for a test, made anew in each run. */
export function makeCertificate(wish: CertificateWish = {}): MadeCertificate {
  const { nama = NAMA, sandi = SANDI, dari = '2020-01-01', sampai = '2099-12-31', bit = 2048 } = wish;
  const issuer = makeKeys(2048);
  const own = makeKeys(bit);
  const ca = sign(
    issuer.publicKey,
    issuer.privateKey,
    PENERBIT,
    PENERBIT,
    { dari: '2000-01-01', sampai },
    { keyCertSign: true },
  );
  const usage = wish.keyUsage ?? { digitalSignature: true, nonRepudiation: true };
  const certificate = sign(own.publicKey, issuer.privateKey, nama, PENERBIT, { dari, sampai }, usage);
  const key = wish.kunciLain === true ? makeKeys(2048).privateKey : own.privateKey;
  const asn1 = forge.pkcs12.toPkcs12Asn1(wish.tanpaKunci === true ? null : key, [certificate, ca], sandi, {
    algorithm: 'aes256',
  });
  return {
    p12: Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1'),
    ca: forge.pki.certificateToPem(ca),
  };
}

function makeKeys(bits: number): forge.pki.rsa.KeyPair {
  // Node makes them a hundred times faster than forge.
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return {
    publicKey: forge.pki.publicKeyFromPem(publicKey),
    privateKey: forge.pki.privateKeyFromPem(privateKey),
  };
}

function sign(
  ...[publicKey, issuerKey, nama, penerbit, { dari, sampai }, keyUsage]: [
    forge.pki.rsa.PublicKey,
    forge.pki.rsa.PrivateKey,
    string,
    string,
    { readonly dari: string; readonly sampai: string },
    Readonly<Record<string, boolean>>,
  ]
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = '0a1b2c3d';
  certificate.validity.notBefore = new Date(`${dari}T00:00:00Z`);
  certificate.validity.notAfter = new Date(`${sampai}T23:59:59Z`);
  certificate.setSubject([{ name: 'commonName', value: nama }]);
  certificate.setIssuer([{ name: 'commonName', value: penerbit }]);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: keyUsage['keyCertSign'] === true, critical: true },
    { name: 'keyUsage', critical: true, ...keyUsage },
  ]);
  certificate.sign(issuerKey, forge.md.sha256.create());
  return certificate;
}
