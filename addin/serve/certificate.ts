import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const DAYS_VALID = 30;
const MS_PER_DAY = 86_400_000;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The file of the authority that a computer must trust for Excel to load the add-in from here. */
  readonly authority: string;
}

/**
 * A certificate for localhost, kept in `folder` and made anew when it is missing or has less than a day left. It is only written
 * there: trusting it is left to the user.
 */
export async function developmentCertificate(folder: string, now: Date): Promise<Certificate> {
  const authority = join(folder, 'ca.crt');
  const cert = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  if (!existsSync(cert) || endOf(cert) - now.getTime() < MS_PER_DAY) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await generateCertificates(authority, cert, key, DAYS_VALID, ['localhost', '127.0.0.1']);
  }
  return { key: readFileSync(key), cert: readFileSync(cert), authority };
}

function endOf(certificate: string): number {
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo);
}
