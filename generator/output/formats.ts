import type { Result } from '../../rules/index.ts';
import type { TemplateFault } from '../../templates/index.ts';
import type { FilledTemplate } from '../documents/filled-template.ts';
import type { PdfSample, WrittenPdf } from '../pdf/write-pdf.ts';

/** What `--format` may be. */
export const FORMATS = ['pdf', 'docx', 'keduanya'] as const;
export type Format = (typeof FORMATS)[number];

/** Of the Open Badges credential that may lie beside a document. */
export const BADGE_EXTENSION = '.badge.jwt';

export type Extension = '.pdf' | '.docx';

/** The files that a format gives of each document, in order. */
export function extensionsOf(format: Format): readonly Extension[] {
  return [
    ...(format === 'docx' ? [] : (['.pdf'] as const)),
    ...(format === 'pdf' ? [] : (['.docx'] as const)),
  ];
}

/** The bytes of a file, and for a PDF how they were made. */
export type Written = Pick<WrittenPdf, 'parts'> & Partial<WrittenPdf>;

/** Turns a document into the bytes of one kind of file. */
export interface Writer {
  readonly extension: Extension;
  readonly write: (filled: FilledTemplate) => Promise<Result<Written, TemplateFault>>;
  /** What it has learnt of the run's documents. */
  readonly shapes?: PdfSample['shapes'];
}

/**
 * The writers of a format; the code of each is loaded only when it is asked for.
 *
 * @param images pictures by name, as data addresses or SVG
 * @param contoh documents of the run, from which a writer may learn what they have in common
 */
export async function openWriters(
  format: Format,
  images: Readonly<Record<string, string>>,
  contoh: PdfSample,
  { arsip = false }: { readonly arsip?: boolean } = {},
): Promise<readonly Writer[]> {
  return Promise.all(
    extensionsOf(format).map(async (extension): Promise<Writer> => {
      if (extension === '.pdf') {
        const { openPdfWriter } = await import('../pdf/write-pdf.ts');
        return { extension, ...(await openPdfWriter(images, { ...contoh, arsip })) };
      }
      const [{ openDocxWriter }, { treeOf }] = await Promise.all([
        import('../docx/write-docx.ts'),
        import('../documents/filled-template.ts'),
      ]);
      const write = openDocxWriter(images);
      return {
        extension,
        write: async (filled) => {
          const built = treeOf(filled);
          if (!built.ok) return built;
          const made = await write(built.nilai, filled.created);
          return made.ok ? { ...made, nilai: { parts: [made.nilai] } } : made;
        },
      };
    }),
  );
}
