import { appendObjects } from './append-objects.ts';
import { dictionaryText, parseArray, readObjects, referenced, type PdfObjects } from './pdf-objects.ts';
import {
  catalogText,
  emptyAppearance,
  fieldText,
  pagesOf,
  reference,
  signaturePlaces,
  type SignaturePlace,
} from './signature-places.ts';

/** Signs some bytes: a detached CMS signature. */
export interface BytesSigner {
  /** No signature is longer; bytes. */
  readonly longest: number;
  readonly sign: (parts: readonly Uint8Array[]) => Promise<Uint8Array>;
}

const FIELD_NAME = 'TandaTangan';

/**
 * Signs a PDF of this program as PAdES B-B: the signature covers every byte but the place where it stands itself.
 *
 * @param time the time that the signer states; no proof of it
 */
export async function signPdf(bytes: Uint8Array, signer: BytesSigner, time: Date): Promise<Uint8Array> {
  const pdf = readObjects(bytes);
  const [marked, ...others] = signaturePlaces(pdf);
  const appearance = pdf.size;
  const signature = pdf.size + 1;
  const place: SignaturePlace = marked ?? unseen(pdf, pdf.size + 2);
  const objects = new Map([
    [appearance, emptyAppearance(place.rect)],
    [signature, signatureText(signer.longest, time)],
    [place.annotation, fieldText(FIELD_NAME, place, appearance, signature)],
    [referenced(pdf.trailer.get('Root')), catalogText(pdf, [place.annotation], true)],
    ...pagesWith(pdf, marked === undefined ? [place] : [], others),
  ]);
  const { bytes: signed, offsets } = appendObjects(pdf, objects);
  return fillHole(signed, offsets.get(signature) ?? 0, signer);
}

/** Where a document has no place for it, the signature is in the file but not to be seen on a page. */
function unseen(pdf: PdfObjects, annotation: number): SignaturePlace {
  const [page] = pagesOf(pdf);
  if (page === undefined) throw new Error('a PDF without pages');
  return { annotation, page, rect: '[0 0 0 0]' };
}

/** The pages whose annotations change: a document has one signature, so further marks are taken away. */
function pagesWith(
  pdf: PdfObjects,
  added: readonly SignaturePlace[],
  removed: readonly SignaturePlace[],
): [number, string][] {
  const pages = new Set([...added, ...removed].map(({ page }) => page));
  return [...pages].map((page) => {
    const entries = new Map(pdf.dictionary(page));
    const gone = new Set(removed.map(({ annotation }) => reference(annotation)));
    const kept = parseArray(entries.get('Annots') ?? '[]').filter(
      (each) => !gone.has(each as `${number} 0 R`),
    );
    const own = added.filter((place) => place.page === page).map(({ annotation }) => reference(annotation));
    entries.set('Annots', `[${[...kept, ...own].join(' ')}]`);
    return [page, dictionaryText(entries)];
  });
}

const RANGE_WIDTH = 40;

function signatureText(longest: number, time: Date): string {
  return dictionaryText([
    ['Type', '/Sig'],
    ['Filter', '/Adobe.PPKLite'],
    ['SubFilter', '/ETSI.CAdES.detached'],
    ['M', `(D:${time.toISOString().replace(/\D/g, '').slice(0, 'yyyymmddhhmmss'.length)}Z)`],
    ['ByteRange', `[${' '.repeat(RANGE_WIDTH)}]`],
    ['Contents', `<${'0'.repeat(2 * longest)}>`],
  ]);
}

/** @param start where the signature's dictionary begins */
async function fillHole(pdf: Buffer, start: number, signer: BytesSigner): Promise<Buffer> {
  const range = pdf.indexOf('/ByteRange [', start, 'latin1') + '/ByteRange ['.length;
  const open = pdf.indexOf('/Contents <', start, 'latin1') + '/Contents '.length;
  const close = pdf.indexOf('>', open, 'latin1') + 1;
  const text = `0 ${open} ${close} ${pdf.length - close}`;
  pdf.write(text.padEnd(RANGE_WIDTH), range, 'latin1');
  const signature = await signer.sign([pdf.subarray(0, open), pdf.subarray(close)]);
  if (signature.length > signer.longest) throw new Error('the signature is longer than its place');
  pdf.write(Buffer.from(signature).toString('hex'), open + 1, 'latin1');
  return pdf;
}
