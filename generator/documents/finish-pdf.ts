import type { IsoDate } from '../../rules/index.ts';
import { joinParts, type FileParts } from '../output/file-parts.ts';

/** How PDF files are finished, as plain data: a worker is given it. */
export interface PdfFinishing {
  /** The .p12 to sign with, which was opened and tried before. */
  readonly p12?: { readonly berkas: string; readonly bytes: Uint8Array; readonly sandi: string };
  /** Fields for the signatures of BSrE. */
  readonly tempatBsre?: boolean;
}

/** What is done to each file before it is stored. */
export type FinishPdf = (parts: FileParts, created: Date) => Promise<FileParts>;

const BSRE_FIELD = 'BSrE';

/** The code of each is loaded only when it is asked for. */
export async function openFinish({ p12, tempatBsre = false }: PdfFinishing): Promise<FinishPdf> {
  if (p12 !== undefined) {
    const { openSigner } = await import('../pdf/sign/open-signer.ts');
    const opened = await openSigner(p12.berkas, p12.bytes, p12.sandi, new Date());
    if (!opened.ok)
      throw new Error(`the certificate does not sign any more: ${opened.kesalahan.masalah.hal}`);
    const { sign } = opened.nilai;
    return async (parts, created) => [await sign(joinParts(parts), isoDay(created))];
  }
  if (!tempatBsre) return (parts) => Promise.resolve(parts);
  const { reserveFields } = await import('../pdf/sign/signature-places.ts');
  return (parts) => Promise.resolve([reserveFields(joinParts(parts), BSRE_FIELD)]);
}

function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
