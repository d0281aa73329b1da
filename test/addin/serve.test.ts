import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { developmentCertificate } from '../../addin/serve/certificate.ts';
import { sideloadSteps } from '../../addin/serve/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'patokan-sertifikat-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the certificate is for localhost, kept while it is valid, and made anew before it ends', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const now = new Date();
  const first = await developmentCertificate(folder, now);
  const made = new X509Certificate(first.cert);
  expect(made.checkHost('localhost')).toBe('localhost');
  expect(readdirSync(folder).sort()).toEqual(['ca.crt', 'localhost.crt', 'localhost.key']);

  const again = await developmentCertificate(folder, now);
  expect(again.cert.equals(first.cert)).toBe(true);

  const lastDay = new Date(Date.parse(made.validTo) - 3_600_000);
  const renewed = await developmentCertificate(folder, lastDay);
  expect(renewed.cert.equals(first.cert)).toBe(false);
});

test('the steps name the manifest and the authority, and say that nothing is trusted yet', () => {
  const steps = sideloadSteps({ manifest: '/x/manifest.xml', authority: '/x/ca.crt' });
  for (const part of [
    '/x/manifest.xml',
    '"/x/ca.crt"',
    'BELUM dipercaya',
    'Excel di Windows',
    'Excel di Mac',
    'Excel di web',
  ]) {
    expect(steps).toContain(part);
  }
});
