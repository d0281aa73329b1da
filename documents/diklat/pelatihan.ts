import type { Finding } from '../finding.ts';
import type { GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { readBukuElearning, type BukuElearning } from './elearning.ts';
import { readBukuKlasikal, type BukuKlasikal } from './klasikal.ts';
import { readPenyelenggaraan } from './penyelenggaraan.ts';

export type BukuPelatihan = BukuKlasikal | BukuElearning;

/** Reads a training workbook; the programme that its sheet Program names says how the rest is read. */
export function readPelatihan(workbook: GridWorkbook): {
  readonly temuan: readonly Finding[];
  readonly isi: BukuPelatihan | null;
} {
  const programSheet = findSheet(workbook, 'Program');
  if ('temuan' in programSheet) return { temuan: [programSheet.temuan], isi: null };
  const read = readPenyelenggaraan(programSheet.lembar);
  const { program } = read;
  if (program === null) return { temuan: read.temuan, isi: null };
  const rest =
    program.metode === 'klasikal'
      ? readBukuKlasikal(workbook, read, program)
      : readBukuElearning(workbook, read, program);
  return { temuan: [...read.temuan, ...rest.temuan], isi: rest.isi };
}
