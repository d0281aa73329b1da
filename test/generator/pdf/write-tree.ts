import { openPdfWriter } from '../../../generator/pdf/write-pdf.ts';
import { faultSentence, type BlockDocument } from '../../../templates/index.ts';

/** The PDF of a tree that no template was filled for. */
export function writeTree(
  tree: BlockDocument,
  day: string,
  images: Readonly<Record<string, string>> = {},
  options: { readonly arsip?: boolean } = {},
): Uint8Array {
  const written = openPdfWriter(
    images,
    options,
  )({
    markup: '',
    tema: {},
    created: new Date(`${day}T00:00:00Z`),
    build: () => ({ ok: true, nilai: tree }),
  });
  if (!written.ok) throw new Error(faultSentence(written.kesalahan));
  return written.nilai.bytes;
}
