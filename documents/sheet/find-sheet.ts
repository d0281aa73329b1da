import { fault, type Finding } from '../finding.ts';
import { foldName, type GridSheet, type GridWorkbook } from '../grid.ts';

/** The sheet of that name or of one of its aliases, in any case and spacing; a finding where there is none. */
export function findSheet(
  workbook: GridWorkbook,
  nama: string,
  alias: readonly string[] = [],
): { readonly lembar: GridSheet } | { readonly temuan: Finding } {
  const wanted = [nama, ...alias].map(foldName);
  const lembar = workbook.lembar.find((sheet) => wanted.includes(foldName(sheet.nama)));
  if (lembar !== undefined) return { lembar };
  const ada = workbook.lembar.map((sheet) => sheet.nama);
  return { temuan: fault({ lembar: nama }, { jenis: 'lembar-hilang', ada }) };
}
