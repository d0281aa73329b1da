import JSZip from 'jszip';

/** The date of every entry, so that the same workbook is the same bytes. */
const TANGGAL_ENTRI = new Date('2026-01-01T00:00:00Z');

/**
 * What exceljs leaves open in a workbook it has written: each part gets a fixed date, and the cells that hold digits as text
 * on purpose (NIP) are not marked as mistakes by Excel.
 *
 * @param selTeksAngka for each sheet, in the order of the workbook, the ranges with digits as text
 */
export async function finishArchive(
  written: Uint8Array,
  selTeksAngka: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(written);
  const finished = new JSZip();
  for (const part of Object.values(source.files)) {
    if (part.dir) continue;
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part.name);
    const ranges = sheet === null ? [] : (selTeksAngka[Number(sheet[1]) - 1] ?? []);
    const content =
      ranges.length === 0
        ? await part.async('uint8array')
        : allowDigitsAsText(await part.async('string'), ranges.join(' '));
    finished.file(part.name, content, { date: TANGGAL_ENTRI, createFolders: false });
  }
  return finished.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

/** The schema wants ignoredErrors behind the page setup and before the tables. */
function allowDigitsAsText(xml: string, sqref: string): string {
  const element = `<ignoredErrors><ignoredError sqref="${sqref}" numberStoredAsText="1"/></ignoredErrors>`;
  const place = /<(drawing|legacyDrawing|tableParts|extLst|\/worksheet)\b/.exec(xml);
  if (place === null) throw new Error('No place for ignoredErrors.');
  return xml.slice(0, place.index) + element + xml.slice(place.index);
}
