import { success, type Result } from '../../rules/index.ts';
import type { BlockDocument, TemplateFault } from '../../templates/index.ts';

/** What `--format` may be. */
export const FORMATS = ['pdf', 'docx', 'keduanya'] as const;
export type Format = (typeof FORMATS)[number];

/** Turns a document into the bytes of one kind of file. */
export interface Writer {
  readonly extension: '.pdf' | '.docx';
  readonly write: (document: BlockDocument, created: Date) => Promise<Result<Uint8Array, TemplateFault>>;
}

/** How PDF files are made, beyond their content. */
export interface PdfMaking {
  /** As PDF/A-1b. */
  readonly arsip?: boolean;
  /** What is done to the bytes of each before it is written: a signature, or fields for one. */
  readonly finish?: (bytes: Uint8Array, created: Date) => Promise<Uint8Array>;
}

/**
 * The writers of a format; the code of each is loaded only when it is asked for.
 *
 * @param images pictures by name, as data addresses or SVG
 */
export async function openWriters(
  format: Format,
  images: Readonly<Record<string, string>>,
  { arsip = false, finish }: PdfMaking = {},
): Promise<readonly Writer[]> {
  const writers: Writer[] = [];
  if (format !== 'docx') {
    const { openPdfWriter } = await import('../pdf/write-pdf.ts');
    const write = await openPdfWriter(images, { arsip });
    writers.push({
      extension: '.pdf',
      write: async (document, created) => {
        const made = await write(document, created);
        return made.ok && finish !== undefined ? success(await finish(made.nilai, created)) : made;
      },
    });
  }
  if (format !== 'pdf') {
    const { openDocxWriter } = await import('../docx/write-docx.ts');
    writers.push({ extension: '.docx', write: openDocxWriter(images) });
  }
  return writers;
}
