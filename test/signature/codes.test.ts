import fc from 'fast-check';
import { compactVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../generator/signature/node-crypto.ts';
import { toBase64url, utf8, verifyCode, verifyPdf } from '../../signature/index.ts';
import { codeFor, FAKTA, sampleCertificates, testOffice, type TestOffice } from './signed-certificate.ts';
import type { DocumentInstance } from '../../documents/index.ts';

/** Twice the length of the samples' numbers. A number is never cut. */
const LONG_NUMBER = 44;

/** What a QR code of version 17 holds at error correction M (ISO/IEC 18004). */
const MOST_BYTES_VERSION_17 = 504;

const ADDRESS = 'https://pusdiklat.contoh.go.id/verifikasi.html';
let plain: TestOffice;
let addressed: TestOffice;
let instance: DocumentInstance;

beforeAll(async () => {
  [plain, addressed] = [await testOffice(), await testOffice({ alamat: ADDRESS })];
  const [first] = await sampleCertificates();
  if (first === undefined) throw new Error('no certificate');
  instance = first;
});

const judged = (text: string, ...offices: TestOffice[]) =>
  verifyCode(
    text,
    offices.map(({ publik }) => publik),
    nodeCrypto,
  );

describe('a code', () => {
  test('can be read by a person, with the NIP masked', () => {
    const code = codeFor(plain.signer, instance, FAKTA);
    expect(code.slice(0, code.lastIndexOf('|'))).toBe(
      `PTK1|${plain.key.kid}|SERT-0007/PP.X/2026|Renée Kusumawardhani, S.E., M.Ak.|***022901|Pelatihan Fungsional Penilai Pajak Dasar|Amat Baik|2026-10-16`,
    );
  });

  test('leads to the page of the office where it has one, the code behind "#", which no browser sends', () => {
    const code = codeFor(addressed.signer, instance, FAKTA);
    expect(code).toMatch(/^https:\/\/pusdiklat\.contoh\.go\.id\/verifikasi\.html#PTK1\.[\w-]+\.[\w-]{86}$/);
  });

  test('is valid in both forms, with blanks around it, and with the address cut off', async () => {
    const facts = { ...FAKTA, nip: '***022901' };
    const readable = codeFor(plain.signer, instance, FAKTA);
    const compact = codeFor(addressed.signer, instance, FAKTA);
    for (const text of [readable, ` ${readable}\n`, compact, compact.slice(ADDRESS.length + 1)])
      expect(await judged(text, plain, addressed)).toMatchObject({ hasil: 'sah', fakta: facts });
  });

  test('is a JSON Web Signature for others who check it', async () => {
    const code = codeFor(plain.signer, instance, FAKTA);
    const end = code.lastIndexOf('|');
    const { kid, kty, crv, x } = plain.key;
    const header = toBase64url(utf8(JSON.stringify({ alg: 'EdDSA', kid })));
    const jws = `${header}.${toBase64url(utf8(code.slice(0, end)))}.${code.slice(end + 1)}`;
    const { payload } = await compactVerify(jws, await importJWK({ kty, crv, x }, 'EdDSA'));
    expect(new TextDecoder().decode(payload)).toBe(code.slice(0, end));
  });

  test('of an unknown key says nothing of its facts', async () => {
    const { kid } = plain.key;
    const verdict = await judged(codeFor(plain.signer, instance, FAKTA), addressed);
    expect(verdict).toEqual({ hasil: 'kunci-tidak-dikenal', kid });
  });

  test('of a forger who writes down the name of a known key is altered', async () => {
    const code = codeFor(addressed.signer, instance, FAKTA);
    const [, encoded = '', signature = ''] = code.split('.html#')[1]?.split('.') ?? [];
    const text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const renamed = btoa(text.replace(addressed.key.kid, plain.key.kid))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    const forged = `PTK1.${renamed.replace(/=+$/, '')}.${signature}`;
    expect((await judged(forged, plain)).hasil).toBe('berubah');
  });

  test('the same document gives the same code', () => {
    expect(codeFor(plain.signer, instance, FAKTA)).toBe(codeFor(plain.signer, instance, FAKTA));
  });
});

describe('names and numbers of all kinds', () => {
  const cells = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });

  test('give a code that is valid and says nothing that the document does not', async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, cells, fc.option(cells), async (nomor, nama, perihal, predikat) => {
        const facts = { ...FAKTA, nomor, nama, perihal, predikat };
        for (const office of [plain, addressed]) {
          const verdict = await judged(codeFor(office.signer, instance, facts), office);
          if (verdict.hasil !== 'sah' || !('nama' in verdict.fakta)) throw new Error(verdict.hasil);
          const said = verdict.fakta.nama.replace(/…$/, '');
          const meant = nama
            .normalize('NFC')
            .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
            .trim()
            .replaceAll('|', '/');
          expect(meant.startsWith(said)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a long name is cut at a letter and marked', async () => {
    const nama = `Ir. ${'Ahmad Şâlih '.repeat(20)}`;
    const verdict = await judged(codeFor(plain.signer, instance, { ...FAKTA, nama }), plain);
    expect(verdict).toMatchObject({ hasil: 'sah' });
    if (!('fakta' in verdict) || !('nama' in verdict.fakta)) throw new Error('no facts');
    expect(utf8(verdict.fakta.nama).length).toBeLessThanOrEqual(80);
    expect(verdict.fakta.nama).toMatch(/[a-zŞâ]…$/);
  });
});

test('the longest code there can be still fits a code of 17 (85 modules, 0.34 mm each on the certificate)', async () => {
  const alamat = `https://${'a'.repeat(52)}`;
  const longest = await testOffice({ alamat });
  const long = (letter: string) => letter.repeat(300);
  for (const letter of ['a', 'é', '語', '𝒜']) {
    const facts = {
      ...FAKTA,
      nomor: 'N'.repeat(LONG_NUMBER),
      nama: long(letter),
      perihal: long(letter),
      predikat: long(letter),
    };
    expect(utf8(codeFor(longest.signer, instance, facts)).length).toBeLessThanOrEqual(MOST_BYTES_VERSION_17);
  }
});

describe('one changed byte', () => {
  const RUNS = { numRuns: 1000 };
  const change = (bytes: Uint8Array) =>
    fc
      .tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([at, mask]) => bytes.map((byte, index) => (index === at ? byte ^ mask : byte)));

  test('a code in either form is valid no more', async () => {
    for (const office of [plain, addressed]) {
      const code = codeFor(office.signer, instance, FAKTA);
      // The address in front leads somewhere but is not signed.
      const signed = office === plain ? code : code.slice(ADDRESS.length + 1);
      await fc.assert(
        fc.asyncProperty(change(utf8(signed)), async (bytes) => {
          const verdict = await judged(new TextDecoder().decode(bytes), plain, addressed);
          expect(verdict.hasil).not.toBe('sah');
        }),
        RUNS,
      );
    }
  });

  test('every other last character of the signature, though its lowest bits carry nothing', async () => {
    const code = codeFor(plain.signer, instance, FAKTA);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=';
    for (const letter of letters.replace(code.slice(-1), ''))
      expect((await judged(code.slice(0, -1) + letter, plain)).hasil).not.toBe('sah');
  });
});

test('what is no code at all has no signature', async () => {
  const others = [
    '',
    ' ',
    'PTK1',
    'PTK1|',
    'PTK1..',
    'PTK1.a.b',
    'PTK1|a|b',
    '#',
    'https://contoh.go.id/#',
    'SERT-1',
  ];
  for (const text of others) expect(await judged(text, plain)).toEqual({ hasil: 'tanpa-tanda' });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect((await judged(`PTK1|${plain.key.kid}|${text}`, plain)).hasil).not.toBe('sah');
    }),
  );
});

test('the name of a key is told only where it can be one', async () => {
  const signature = toBase64url(new Uint8Array(64));
  const escape = String.fromCharCode(27);
  expect(await judged(`PTK1|${escape}[2J|a|${signature}`, plain)).toEqual({ hasil: 'tanpa-tanda' });
});

test('a code is no seal, and a seal no code', async () => {
  const pdf = utf8('%PDF-1.3\nstartxref\n0\n%%EOF\n');
  const sealed = new TextDecoder().decode(plain.signer.sealPdf(pdf, { fakta: FAKTA }));
  const seal = /PTKPDF1\S+/.exec(sealed)?.[0] ?? '';
  expect(seal).not.toBe('');
  expect((await judged(seal, plain)).hasil).toBe('tanpa-tanda');
  expect((await judged(seal.replace('PTKPDF1', 'PTK1'), plain)).hasil).toBe('tanpa-tanda');
  const compact = codeFor(addressed.signer, instance, FAKTA).slice(ADDRESS.length + 1);
  const forged = utf8(
    `%PDF-1.3\nstartxref\n0\n%%EOF\n\n%${compact.replace('PTK1', 'PTKPDF1')}\nstartxref\n0\n%%EOF\n`,
  );
  expect((await verifyPdf(forged, [addressed.publik], nodeCrypto)).hasil).toBe('tanpa-tanda');
});
