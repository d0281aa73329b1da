import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeTree } from '../pdf/write-tree.ts';
import { openSigner, type Signer } from '../../../generator/pdf/sign/open-signer.ts';
import { readObjects, referenced } from '../../../generator/pdf/sign/pdf-objects.ts';
import { reserveFields, signaturePlaces } from '../../../generator/pdf/sign/signature-places.ts';
import { compileTemplate, faultSentence } from '../../../templates/index.ts';
import { readPdf } from '../../templates/pdf-bytes.ts';
import { makeCertificate, NAMA, PENERBIT, SANDI } from './certificate.ts';

const TODAY = new Date('2026-11-20T08:00:00Z');
const DAY = '2026-11-20';

const KOTAK = '<kotak lebar="60mm" tinggi="15mm" tanda-tangan><p>Tanda tangan</p></kotak>';

function makePdf(body: string): Promise<Uint8Array> {
  const source = `<dokumen judul="Uji (satu) &gt; dua"><halaman>${body}</halaman></dokumen>`;
  const filled = compileTemplate({ name: 'uji', source, css: '', partials: {} })({}, { tema: {} });
  if (!filled.ok) throw new Error(faultSentence(filled.kesalahan));
  return writeTree(filled.document, DAY);
}

let signer: Signer;
beforeAll(async () => {
  const opened = await openSigner('uji.p12', makeCertificate().p12, SANDI, TODAY);
  if (!opened.ok) throw new Error(JSON.stringify(opened.kesalahan));
  signer = opened.nilai;
});

interface Signature {
  readonly range: readonly [number, number, number, number];
  readonly covered: Buffer;
  readonly cms: Buffer;
}

function signatureOf(bytes: Uint8Array): Signature {
  const pdf = Buffer.from(bytes);
  const found = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+) *\]/.exec(pdf.toString('latin1'));
  const [a = 0, b = 0, c = 0, d = 0] = (found ?? []).slice(1).map(Number);
  const hole = pdf.toString('latin1', b + 1, c - 1);
  return {
    range: [a, b, c, d],
    covered: Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]),
    cms: Buffer.from(hole, 'hex'),
  };
}

function signedData(cms: Buffer): SignedData {
  return new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(withoutPadding(cms))).content });
}

/** DER says itself how long it is. */
function withoutPadding(cms: Buffer): Buffer {
  return cms.subarray(0, 4 + cms.readUInt16BE(2));
}

async function isValid(bytes: Uint8Array): Promise<boolean> {
  const { covered, cms } = signatureOf(bytes);
  try {
    return await signedData(cms).verify({ signer: 0, data: new Uint8Array(covered).buffer });
  } catch {
    return false;
  }
}

describe('a signed PDF', () => {
  test('covers every byte but the place of the signature itself', async () => {
    const pdf = await makePdf(KOTAK);
    const signed = await signer.sign(pdf, DAY);
    const { range } = signatureOf(signed);
    const [start, first, second, rest] = range;
    expect(start).toBe(0);
    expect(second + rest).toBe(signed.length);
    const hole = Buffer.from(signed).toString('latin1', first, second);
    expect(hole).toMatch(/^<[0-9a-f]+>$/);
    expect(await isValid(signed)).toBe(true);
  });

  test('keeps the bytes that were there', async () => {
    const pdf = await makePdf('<p>Isi</p>');
    const signed = await signer.sign(pdf, DAY);
    expect(Buffer.from(signed).subarray(0, pdf.length).equals(Buffer.from(pdf))).toBe(true);
  });

  test('is the same in each run', async () => {
    const pdf = await makePdf(KOTAK);
    const [one, other] = [await signer.sign(pdf, DAY), await signer.sign(pdf, DAY)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('is as PAdES B-B wants it', async () => {
    const signed = await signer.sign(await makePdf('<p>Isi</p>'), DAY);
    const text = Buffer.from(signed).toString('latin1');
    expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(text).toContain('/M (D:20261120000000Z)');
    const { cms } = signatureOf(signed);
    const { signerInfos, encapContentInfo, certificates = [] } = signedData(cms);
    expect(encapContentInfo.eContent).toBeUndefined();
    expect(certificates).toHaveLength(2);
    const attributes = signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type);
    expect(attributes).toEqual([
      '1.2.840.113549.1.9.3', // content type
      '1.2.840.113549.1.9.4', // message digest
      '1.2.840.113549.1.9.16.2.47', // signing certificate v2; and no signing time
    ]);
  });

  test('no changed byte goes unseen', async () => {
    const signed = await signer.sign(await makePdf(KOTAK), DAY);
    const { range } = signatureOf(signed);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(signed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, difference) => {
          const changed = new Uint8Array(signed);
          changed[at] = (changed[at] ?? 0) ^ difference;
          const hole = at >= range[1] && at < range[2];
          const same = createHash('sha256').update(signatureOf(signed).covered).digest();
          if (!hole)
            expect(createHash('sha256').update(signatureOf(changed).covered).digest()).not.toEqual(same);
          if (!hole) expect(await isValid(changed)).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('shows the signature at the marked place, and takes further marks away', async () => {
    const pdf = await makePdf(`${KOTAK}<p>Di antara</p>${KOTAK}`);
    const places = signaturePlaces(readObjects(pdf));
    expect(places).toHaveLength(2);
    const after = readObjects(await signer.sign(pdf, DAY));
    const first = places[0]?.annotation ?? 0;
    const catalog = after.dictionary(referenced(after.trailer.get('Root')));
    expect(catalog.get('AcroForm')).toBe(`<< /Fields [${first} 0 R] /SigFlags 3 >>`);
    expect(after.dictionary(places[0]?.page ?? 0).get('Annots')).toBe(`[${first} 0 R]`);
  });

  test('can be read like any other', async () => {
    const { pages, info } = await readPdf(
      new Uint8Array(await signer.sign(await makePdf('<p>Isi halaman</p>'), DAY)),
    );
    expect(pages[0]?.text).toBe('Isihalaman');
    expect(info['Title']).toBe('Uji (satu) > dua');
  });
});

describe('the place for a signature to come', () => {
  test('becomes an empty field as large as its box', async () => {
    const pdf = await makePdf(KOTAK);
    const text = Buffer.from(reserveFields(pdf, 'BSrE')).subarray(pdf.length).toString('latin1');
    expect(text).toMatch(/\/FT \/Sig\n\/T \(BSrE\)\n\/F 4\n/);
    expect(text).not.toContain('/ByteRange');
    const [left = 0, lower = 0, right = 0, upper = 0] =
      /\/Rect \[([^\]]+)\]/.exec(text)?.[1]?.split(' ').map(Number) ?? [];
    expect(right - left).toBeCloseTo(170.08, 1);
    expect(upper - lower).toBeCloseTo(42.52, 1);
    // 20 mm of margin on A4.
    expect(left).toBeCloseTo(56.69, 1);
    expect(upper).toBeCloseTo(841.89 - 56.69, 1);
  });

  test('is numbered where there are more', async () => {
    const text = Buffer.from(reserveFields(await makePdf(KOTAK + KOTAK), 'BSrE')).toString('latin1');
    expect(text).toContain('/T (BSrE)');
    expect(text).toContain('/T (BSrE-2)');
  });

  test('a document without one stays as it is', async () => {
    const pdf = await makePdf('<p>Isi</p>');
    expect(reserveFields(pdf, 'BSrE')).toBe(pdf);
  });
});

test('the signer says whom its certificate names, and who issued it', () => {
  expect([signer.nama, signer.penerbit]).toEqual([NAMA, PENERBIT]);
});
