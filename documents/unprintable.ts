import { fault, type Finding } from './finding.ts';
import { cellAddress, foldName, type GridWorkbook } from './grid.ts';

/** The sheet that explains the others; nothing of it is printed. */
const INSTRUCTIONS = 'petunjuk';

/**
 * The cells whose text a font cannot print, each text once where it first stands: a name is repeated on later sheets.
 *
 * @param karakter what could not be printed in the documents
 * @returns one finding a text; one for all characters that no cell holds, for they come from the theme
 */
export function unprintableFindings(workbook: GridWorkbook, karakter: ReadonlySet<string>): Finding[] {
  if (karakter.size === 0) return [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { nama, baris } of workbook.lembar) {
    if (foldName(nama) === INSTRUCTIONS) continue;
    for (const { nomor, sel } of baris) {
      for (const [column, value] of sel.entries()) {
        if (typeof value !== 'string' || seen.has(value)) continue;
        const inCell = [...karakter].filter((each) => value.includes(each));
        if (inCell.length === 0) continue;
        seen.add(value);
        for (const each of inCell) found.add(each);
        findings.push(unprintable({ lembar: nama, sel: cellAddress(column, nomor) }, inCell));
      }
    }
  }
  const elsewhere = [...karakter].filter((each) => !found.has(each));
  return elsewhere.length === 0 ? findings : [...findings, unprintable({ lembar: 'Tema' }, elsewhere)];
}

function unprintable(tempat: Finding['tempat'], karakter: readonly string[]): Finding {
  return fault(tempat, { jenis: 'tidak-tercetak', karakter });
}
