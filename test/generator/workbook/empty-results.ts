import JSZip from 'jszip';

/** Stands for an empty text while exceljs reads the workbook; a character that no text holds. */
export const EMPTY_RESULT = '\uE000';

/** A formula cell of text without a text: with an empty `v`, or without one. */
const EMPTY_TEXT_CELL =
  /(<c\b[^>]*\st="str"[^>]*>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))\s*(?:<v\b[^>]*\/>|<v\b[^>]*>\s*<\/v>)?\s*(?=<\/c>)/g;

/**
 * The workbook with a mark wherever the result of a formula is an empty text: IF(A5="","",...) below the last participant.
 * exceljs takes such a formula for one that was never computed, which is a fault.
 */
export async function markEmptyResults(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  let marked = false;
  for (const sheet of archive.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = await sheet.async('string');
    const withMarks = xml.replace(EMPTY_TEXT_CELL, `$1<v>${EMPTY_RESULT}</v>`);
    if (withMarks === xml) continue;
    archive.file(sheet.name, withMarks);
    marked = true;
  }
  return marked ? archive.generateAsync({ type: 'uint8array', compression: 'STORE' }) : bytes;
}
