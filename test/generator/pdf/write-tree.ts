import { joinParts } from '../../../generator/output/file-parts.ts';
import { openPdfWriter } from '../../../generator/pdf/write-pdf.ts';
import { faultSentence, type BlockDocument } from '../../../templates/index.ts';

/** The PDF of a tree that no template was filled for. */
export async function writeTree(
  tree: BlockDocument,
  day: string,
  images: Readonly<Record<string, string>> = {},
  options: { readonly arsip?: boolean } = {},
): Promise<Uint8Array> {
  const { write } = await openPdfWriter(images, options);
  const written = await write({
    markup: '',
    tema: {},
    created: new Date(`${day}T00:00:00Z`),
    build: () => ({ ok: true, nilai: tree }),
  });
  if (!written.ok) throw new Error(faultSentence(written.kesalahan));
  return joinParts(written.nilai.parts);
}
