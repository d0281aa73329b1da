import type { Finding } from '../finding.ts';
import { openFindingLog } from '../finding-log.ts';
import type { GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { readBukuElearning, type BukuElearning } from './elearning.ts';
import { readBukuKlasikal, type BukuKlasikal } from './klasikal.ts';
import { readPenyelenggaraan } from './penyelenggaraan.ts';

export type BukuPelatihan = BukuKlasikal | BukuElearning;

/**
 * Reads a training workbook; the programme that its sheet Program names says how the rest is read. Its rows are read one after the
 * other, so that a hundred thousand participants take little more memory than a thousand.
 */
export function readPelatihan(
  workbook: GridWorkbook,
  batasTemuan?: number,
): { readonly temuan: readonly Finding[]; readonly isi: BukuPelatihan | null } {
  const programSheet = findSheet(workbook, 'Program');
  if ('temuan' in programSheet) return { temuan: [programSheet.temuan], isi: null };
  const read = readPenyelenggaraan(programSheet.lembar);
  const { program } = read;
  if (program === null) return { temuan: read.temuan, isi: null };
  const log = openFindingLog(batasTemuan);
  const isi =
    program.metode === 'klasikal'
      ? readBukuKlasikal(workbook, read, program, log)
      : readBukuElearning(workbook, read, program, log);
  return { temuan: [...read.temuan, ...log.temuan()], isi };
}
