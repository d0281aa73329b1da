import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTemplate } from '../../generator/documents/template-store.ts';
import { writeTree } from '../generator/pdf/write-tree.ts';
import { nodeCrypto } from '../../generator/signature/node-crypto.ts';
import { templateInput, type DocumentInstance } from '../../documents/index.ts';
import { utf8, verifyPdf } from '../../signature/index.ts';
import { sampleCertificates, testOffice, type TestOffice } from './signed-certificate.ts';

let office: TestOffice;
let pages: readonly {
  readonly instance: DocumentInstance;
  readonly pdf: Uint8Array;
  readonly sealed: Uint8Array;
}[];

beforeAll(async () => {
  office = await testOffice();
  const { render } = await openTemplate('sertifikat', 'klasikal');
  const plains = (await sampleCertificates()).slice(0, 2);
  pages = await Promise.all(
    plains.map(async (plain) => {
      const instance = office.signer.signCode(plain);
      const { data, tema } = templateInput(instance);
      const filled = render(data, { tema });
      if (!filled.ok) throw new Error('The template does not fill.');
      const pdf = await writeTree(filled.document, '2026-10-16');
      return { instance, pdf, sealed: office.signer.sealPdf(pdf, instance) };
    }),
  );
});

const judge = (pdf: Uint8Array, from = office) => verifyPdf(pdf, [from.publik], nodeCrypto);

function page(at: number) {
  const found = pages[at];
  if (found === undefined) throw new Error('no page');
  return found;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

test('a sealed PDF is valid and says what it is', async () => {
  const { instance, sealed } = page(0);
  const { nomor, nama } = instance.fakta ?? {};
  expect(await judge(sealed)).toMatchObject({ hasil: 'sah', fakta: { nomor, nama } });
});

test('it is the PDF as it was, and what stands behind it', () => {
  const { pdf, sealed } = page(0);
  expect(Buffer.from(sealed.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true);
  const tail = Buffer.from(sealed.subarray(pdf.length)).toString('latin1');
  expect(tail).toMatch(/^\n%PTKPDF1\.[\w-]+\.[\w-]{86}\nstartxref\n\d+\n%%EOF\n$/);
  const offset = /startxref\n(\d+)\n%%EOF\n?$/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  expect(tail).toContain(`startxref\n${offset ?? '?'}\n`);
});

test('one changed byte, wherever it is: valid no more', async () => {
  const { sealed } = page(0);
  const altered = Uint8Array.from(sealed);
  const places = fc.oneof(
    fc.nat(sealed.length - 1),
    // The seal is a hundredth of the file; it gets its share of the blows.
    fc.integer({ min: page(0).pdf.length, max: sealed.length - 1 }),
  );
  await fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const byte = sealed[at] ?? 0;
      altered[at] = byte ^ mask;
      const { hasil } = await judge(altered);
      altered[at] = byte;
      expect(hasil).not.toBe('sah');
    }),
    { numRuns: 1000 },
  );
});

describe('what a forger might try', () => {
  test('the seal of another certificate', async () => {
    const seal = page(1).sealed.subarray(page(1).pdf.length);
    expect((await judge(joined(page(0).pdf, seal))).hasil).toBe('berubah');
  });

  test('something behind the seal, as an incremental update writes it', async () => {
    const { sealed } = page(0);
    for (const more of ['\n', ' ', '%', '9 0 obj\n<<>>\nendobj\nstartxref\n1\n%%EOF\n'])
      expect((await judge(joined(sealed, utf8(more)))).hasil).toBe('berubah');
  });

  test('something before the file', async () => {
    expect((await judge(joined(utf8('\n'), page(0).sealed))).hasil).toBe('berubah');
  });

  test('a second seal of a key of their own', async () => {
    const forger = await testOffice();
    const twice = forger.signer.sealPdf(page(0).sealed, page(1).instance);
    expect((await judge(twice)).hasil).toBe('kunci-tidak-dikenal');
  });

  test('a file cut short', async () => {
    const { sealed } = page(0);
    for (const length of [0, 1, 100, sealed.length - 300, sealed.length - 40, sealed.length - 1])
      expect((await judge(sealed.subarray(0, length))).hasil).not.toBe('sah');
  });

  test('no seal', async () => {
    expect(await judge(page(0).pdf)).toEqual({ hasil: 'tanpa-tanda' });
  });
});

test('a document that states no facts is not touched', () => {
  const { fakta, ...instance } = page(0).instance;
  expect(fakta).toBeDefined();
  expect(office.signer.signCode(instance)).toBe(instance);
  expect(office.signer.sealPdf(page(0).pdf, {})).toBe(page(0).pdf);
});

test('a PDF that bears a PAdES signature is left to it', async () => {
  const signed = joined(
    page(0).pdf,
    utf8('9 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]>>\nendobj\nstartxref\n1\n%%EOF\n'),
  );
  expect(office.signer.sealPdf(signed, page(0).instance)).toBe(signed);
  expect(await judge(signed)).toEqual({ hasil: 'tanda-lain' });
});

test('the register has the last word', async () => {
  const { withRegister } = await import('../../signature/index.ts');
  const verdict = await judge(page(0).sealed);
  const after = (status: 'terbit' | 'dicabut' | 'diganti' | undefined) =>
    withRegister(verdict, { statusOf: () => status, berkas: null }).hasil;
  expect([after('terbit'), after('dicabut'), after('diganti'), after(undefined)]).toEqual([
    'sah',
    'dicabut',
    'diganti',
    'tidak-terdaftar',
  ]);
  const altered = await judge(joined(page(0).sealed, utf8(' ')));
  const fakta = { nomor: 'A-1', nama: 'Wagiyem', perihal: 'Program', tanggal: '2026-11-20' };
  const known = { status: 'terbit', fakta } as const;
  expect(withRegister(altered, { statusOf: () => 'terbit', berkas: known }).hasil).toBe('berubah');
});
