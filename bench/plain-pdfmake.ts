import type { DocumentInstance, DocumentKind } from '../documents/index.ts';
import { openFill } from '../generator/documents/document-maker.ts';
import { treeOf } from '../generator/documents/filled-template.ts';
import { facesOf, fontFamilies } from '../generator/pdf/fonts.ts';
import { pdfDefinition } from '../templates/index.ts';

export type WritePdf = (instance: DocumentInstance) => Promise<Uint8Array>;

/** What one would write first: for each participant the template, a definition, and pdfmake through its public door. */
export async function openPlainPdfmake({ perintah, jenisBuku }: DocumentKind): Promise<WritePdf> {
  const { default: pdfmake } = await import('pdfmake');
  const files = new Set(Object.values(fontFamilies).flatMap(facesOf));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setFonts(fontFamilies);
  const fonts = Object.keys(fontFamilies);
  const fill = await openFill({ perintah, jenisBuku, gaya: {}, tersedia: {} });
  return async (instance) => {
    const filled = fill(instance);
    const tree = treeOf(filled);
    const made =
      tree.ok && filled.ok ? pdfDefinition(tree.nilai, { fonts, created: filled.nilai.created }) : undefined;
    if (made?.ok !== true) throw new Error('the certificate has a fault');
    return pdfmake.createPdf(made.definition).getBuffer();
  };
}
