import { programBerlaku, programDiklat, type ProgramDiklat } from '../../../rules/diklat/index.ts';
import { failure, success } from '../../../rules/index.ts';
import type { SetChoice, SetSheet, SheetSet } from '../sheet-set.ts';
import { elearningSheets } from './elearning.ts';
import { klasikalSheets } from './klasikal.ts';

/** A ready workbook for every programme, as the version in force on its first day wants it. */
export const sheetSets: readonly SheetSet[] = [
  ...new Map(programDiklat.map(({ kode, nama }) => [kode, nama])),
].map(([kode, nama]) => ({
  kode,
  nama,
  susun: (choice) => {
    const program = programBerlaku(kode, choice.tanggalMulai);
    if (program === undefined) {
      const pilihan = programDiklat.map((each) => each.kode);
      return failure({ jenis: 'tidak-dikenal', argumen: 'program', nilai: kode, pilihan });
    }
    return program.ok ? success(sheetsOf(program.nilai, choice)) : program;
  },
}));

function sheetsOf(program: ProgramDiklat, choice: SetChoice): readonly SetSheet[] {
  return program.metode === 'klasikal' ? klasikalSheets(program, choice) : elearningSheets(program, choice);
}
