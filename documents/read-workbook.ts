import { readBukuElearning, type BukuElearning } from './diklat/elearning.ts';
import { readBukuKlasikal, type BukuKlasikal } from './diklat/klasikal.ts';
import { readPenyelenggaraan } from './diklat/penyelenggaraan.ts';
import { hasFault, type Finding } from './finding.ts';
import type { GridWorkbook } from './grid.ts';
import { findSheet } from './sheet/find-sheet.ts';

/** What a workbook holds, typed; told apart by `jenis`. */
export type Buku = BukuKlasikal | BukuElearning;

/** A workbook that was read: all findings of one run, and its contents unless one of them is a fault. */
export interface WorkbookReading {
  readonly temuan: readonly Finding[];
  readonly isi: Buku | null;
}

/** Reads and checks a whole workbook. Which kind it is follows from the programme that its sheet Program names. */
export function readWorkbook(workbook: GridWorkbook): WorkbookReading {
  const programSheet = findSheet(workbook, 'Program', ['Data Program', 'Identitas Program']);
  if ('temuan' in programSheet) return { temuan: [programSheet.temuan], isi: null };
  const read = readPenyelenggaraan(programSheet.lembar);
  const { program } = read;
  if (program === null) return { temuan: read.temuan, isi: null };
  const rest =
    program.metode === 'klasikal'
      ? readBukuKlasikal(workbook, read, program)
      : readBukuElearning(workbook, read, program);
  const temuan = [...read.temuan, ...rest.temuan];
  return { temuan, isi: hasFault(temuan) ? null : rest.isi };
}
