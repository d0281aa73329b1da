import { describe, expect, test } from 'vitest';
import { openSigner } from '../../../generator/pdf/sign/open-signer.ts';
import { signingFaultSentence } from '../../../generator/pdf/sign/signing-fault.ts';
import { makeCertificate, SANDI } from './certificate.ts';

const TODAY = new Date('2026-11-20T08:00:00Z');

async function saidOf(p12: Buffer, sandi = SANDI, now = TODAY): Promise<string> {
  const opened = await openSigner('uji.p12', p12, sandi, now);
  return opened.ok ? `dibuka: ${opened.nilai.nama}` : signingFaultSentence(opened.kesalahan);
}

describe('a .p12 that cannot be used', () => {
  test('wrong passphrase', async () => {
    const { p12 } = makeCertificate();
    expect(await saidOf(p12, 'salah')).toBe('uji.p12: kata sandi berkas sertifikat salah.');
    expect(await saidOf(p12, '')).toBe('uji.p12: kata sandi berkas sertifikat salah.');
  });

  test('not a .p12, cut off, or changed', async () => {
    const { p12 } = makeCertificate();
    const broken = 'uji.p12: bukan berkas sertifikat .p12 (PKCS #12), atau isinya rusak.';
    expect(await saidOf(Buffer.from('bukan sertifikat'))).toBe(broken);
    expect(await saidOf(Buffer.alloc(0))).toBe(broken);
    expect(await saidOf(p12.subarray(0, p12.length / 2))).toBe(broken);
    for (let at = 0; at < p12.length; at += 97) {
      const changed = Buffer.from(p12);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(await saidOf(changed)).toMatch(/^uji\.p12: (bukan berkas|kata sandi)|^dibuka/);
    }
  });

  test('without a key, or with a key of another certificate', async () => {
    expect(await saidOf(makeCertificate({ tanpaKunci: true }).p12)).toBe(
      'uji.p12: tidak memuat kunci pribadi; ekspor ulang sertifikat beserta kuncinya.',
    );
    expect(await saidOf(makeCertificate({ kunciLain: true }).p12)).toBe(
      'uji.p12: tidak memuat sertifikat milik kunci pribadinya.',
    );
  });

  test('a key that is too weak', async () => {
    expect(await saidOf(makeCertificate({ bit: 1024 }).p12)).toBe(
      'uji.p12: kunci RSA 1024 bit tidak didukung; yang didukung RSA mulai 2048 bit dan EC P-256, P-384, P-521.',
    );
  });

  test('a certificate for something else', async () => {
    expect(await saidOf(makeCertificate({ keyUsage: { keyEncipherment: true } }).p12)).toBe(
      'uji.p12: menurut penerbitnya, sertifikat ini bukan untuk tanda tangan (key usage).',
    );
    expect(await saidOf(makeCertificate({ keyUsage: { nonRepudiation: true } }).p12)).toMatch(/^dibuka/);
  });

  test('a certificate that is no longer valid today, or not yet', async () => {
    const { p12 } = makeCertificate({ dari: '2024-01-01', sampai: '2025-12-31' });
    expect(await saidOf(p12)).toBe(
      'uji.p12: sertifikat berlaku 1 Januari 2024 sampai 31 Desember 2025, jadi hari ini (20 November 2026) tidak dapat dipakai menandatangani.',
    );
    expect(await saidOf(p12, SANDI, new Date('2023-06-01T00:00:00Z'))).toMatch(/hari ini \(1 Juni 2023\)/);
    expect(await saidOf(p12, SANDI, new Date('2025-06-01T00:00:00Z'))).toMatch(/^dibuka/);
  });
});

test('a passphrase may have any letters', async () => {
  const sandi = 'kata sandi é – 密';
  expect(await saidOf(makeCertificate({ sandi }).p12, sandi)).toMatch(/^dibuka/);
});

describe('the day of a document', () => {
  test('must lie in the validity of the certificate', async () => {
    const { p12 } = makeCertificate({ dari: '2026-03-01', sampai: '2027-02-28' });
    const opened = await openSigner('uji.p12', p12, SANDI, TODAY);
    if (!opened.ok) throw new Error('not opened');
    const { refuses } = opened.nilai;
    const said = (day: string): string | undefined => {
      const fault = refuses(day);
      return fault === undefined ? undefined : signingFaultSentence(fault);
    };
    expect(said('2026-02-28')).toBe(
      'uji.p12: sertifikat berlaku 1 Maret 2026 sampai 28 Februari 2027, tidak mencakup tanggal dokumen 28 Februari 2026; tanggal lain dapat diberikan dengan --tanggal.',
    );
    expect(said('2027-03-01')).toMatch(/tidak mencakup tanggal dokumen 1 Maret 2027/);
    expect(said('2026-03-01')).toBeUndefined();
    expect(said('2027-02-28')).toBeUndefined();
  });
});
