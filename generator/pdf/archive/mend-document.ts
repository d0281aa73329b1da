/** The parts of pdfkit's document that this reads and writes; its version is pinned with pdfmake's. */
interface PdfkitDocument {
  readonly info: Record<string, unknown>;
  readonly outline: PdfkitOutline;
  endSubset: () => void;
}

interface PdfkitOutline {
  readonly children: readonly PdfkitOutline[];
  readonly outlineData: { Count?: number };
  options: { readonly expanded?: boolean };
}

/**
 * Mends what pdfkit leaves short of PDF/A; test/system/arsip.test.ts fails where this no longer does.
 *
 * @param stream the document before its end
 */
export function mendForArchive(stream: unknown): void {
  if (!isPdfkitDocument(stream)) throw new Error('pdfkit has changed: a PDF/A without endSubset or outline');
  escapeMetadata(stream);
  countOutline(stream.outline);
}

function isPdfkitDocument(stream: unknown): stream is PdfkitDocument {
  return (
    typeof stream === 'object' &&
    stream !== null &&
    'info' in stream &&
    'outline' in stream &&
    'endSubset' in stream
  );
}

/**
 * pdfkit writes the words of the document's properties into the XMP metadata as they are, so that a "&" in a title would break its
 * XML. The properties themselves it has written before it calls `endSubset`.
 */
function escapeMetadata(document: PdfkitDocument): void {
  const end = document.endSubset.bind(document);
  document.endSubset = () => {
    for (const [key, value] of Object.entries(document.info))
      if (typeof value === 'string') document.info[key] = escapeXml(value);
    end();
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** pdfkit counts only the bookmarks right below an open one, and none at the root; all that are visible count. */
function countOutline(outline: PdfkitOutline): number {
  const visible = outline.children.reduce((sum, child) => sum + 1 + countOutline(child), 0);
  if (visible > 0) outline.outlineData.Count = visible;
  outline.options = { ...outline.options, expanded: false };
  return visible;
}
