import { kelulusanElearning, type HasilElearning, type ProgramElearning } from '../../rules/diklat/index.ts';
import { addMonths, cite, dateText, errorSentence, type IsoDate } from '../../rules/index.ts';
import { documentNumber } from '../document-number.ts';
import { hasFault, warning, type Finding } from '../finding.ts';
import type { FindingLog } from '../finding-log.ts';
import type { GridSheet, GridWorkbook } from '../grid.ts';
import { sequenceOf, type Sequence } from '../sequence.ts';
import type { WorkbookSummary } from '../summary.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { openTable } from '../sheet/table.ts';
import { barisPeserta, type BarisPeserta } from './baris-peserta.ts';
import type { Penyelenggaraan, ReadPenyelenggaraan } from './penyelenggaraan.ts';
import {
  readPesertaSheet,
  withoutData,
  withoutParticipants,
  type DikenalPeserta,
  type Peserta,
} from './peserta.ts';
import {
  checkSequence,
  compareOutcome,
  LEMBAR_UNIT,
  marksOf,
  unitColumns,
  type UnitRow,
} from './unit-sheet.ts';
import { numbersOf, present, withNumbers } from './urutan-peserta.ts';

/** An e-learning participant with the outcome. */
export interface PesertaElearning extends Peserta {
  readonly hasil: HasilElearning;
  /** The certificate's number; null for those who do not pass. */
  readonly nomor: string | null;
}

/** All that a workbook of an e-learning programme holds and what follows from it. */
export interface BukuElearning {
  readonly jenis: 'e-learning';
  readonly ringkasan: WorkbookSummary;
  readonly penyelenggaraan: Penyelenggaraan<ProgramElearning>;
  /** In the order of the sheet; each is read and computed anew when asked for. */
  readonly peserta: Sequence<PesertaElearning>;
  /** Those of them who pass. */
  readonly lulus: Sequence<PesertaElearning>;
}

/** Reads the sheets of an e-learning programme, computes every outcome and compares it with the one the workbook shows. */
export function readBukuElearning(
  workbook: GridWorkbook,
  read: ReadPenyelenggaraan,
  program: ProgramElearning,
  log: FindingLog,
): BukuElearning | null {
  const sheetOf = (name: string, alias: readonly string[]): GridSheet | null => {
    const found = findSheet(workbook, name, alias);
    if ('lembar' in found) return found.lembar;
    log.add([found.temuan]);
    return null;
  };
  const participantSheet = sheetOf('Peserta', ['Daftar Peserta']);
  const { peserta, dikenal } =
    participantSheet === null
      ? withoutParticipants()
      : readPesertaSheet(participantSheet, log, {
          periksa: (each) => checkService(program, each, read.tanggalMulai),
        });
  const unitSheet = sheetOf(...LEMBAR_UNIT);
  const units = unitSheet === null ? null : readUnits(unitSheet, program, dikenal, log);
  if (units !== null && !units.baris.takTerbaca) log.add(missingMarks(dikenal, units.baris));

  const penyelenggaraan = read.isi;
  if (penyelenggaraan === null || units === null || hasFault(read.temuan) || log.hasFault()) return null;
  const { polaNomor, nomorAwal, tanggalTerbit } = penyelenggaraan;
  const nomorUrut = numbersOf(units.lulus, nomorAwal);
  const dinilai = sequenceOf(peserta.length, (index) => {
    const each = present(peserta.at(index));
    const known = present(dikenal.menurutNip.get(each.nip));
    const urut = nomorUrut[known.urutan] ?? null;
    // The spread comes last: with members after it, each object would get a shape of its own, which the engine keeps for long.
    return {
      hasil: outcomeOf(program, present(units.baris.barisDari(known))),
      nomor: urut === null ? null : documentNumber(polaNomor, urut, tanggalTerbit),
      ...each,
    };
  });
  const lulus = withNumbers(dinilai, nomorUrut);
  return {
    jenis: 'e-learning',
    ringkasan: { perihal: program.nama, angka: { peserta: peserta.length, lulus: lulus.length } },
    penyelenggaraan: { ...penyelenggaraan, program },
    peserta: dinilai,
    lulus,
  };
}

interface Units {
  readonly baris: BarisPeserta<UnitRow>;
  /** Who passes, by the place among those whose NIP could be read. */
  readonly lulus: readonly boolean[];
}

function readUnits(
  sheet: GridSheet,
  program: ProgramElearning,
  known: DikenalPeserta,
  log: FindingLog,
): Units {
  const lulus = Array.from(known.menurutNip, () => false);
  const table = openTable(sheet, unitColumns(program));
  const baris = barisPeserta(table, known, log, 'nilai unit', (row, peserta) => {
    if (peserta?.lengkap !== true) return;
    const hasil = outcomeOf(program, row);
    lulus[peserta.urutan] = hasil.lulus;
    log.add(compareOutcome(row, hasil));
    log.add(checkSequence(row, program));
  });
  return { baris, lulus };
}

function* missingMarks(known: DikenalPeserta, units: BarisPeserta<UnitRow>): Iterable<Finding> {
  for (const peserta of known.menurutNip.values()) {
    if (peserta.lengkap && !units.ada(peserta) && !units.mungkinAda(peserta))
      yield withoutData(known, peserta, ['nilai unit']);
  }
}

function outcomeOf(program: ProgramElearning, row: UnitRow): HasilElearning {
  const hasil = kelulusanElearning(program, marksOf(row, program));
  if (!hasil.ok) throw new Error(errorSentence(hasil.kesalahan));
  return hasil.nilai.nilai;
}

/** The programme is for those who have held their post for some years. */
function checkService(program: ProgramElearning, peserta: Peserta, start: IsoDate | null): Finding[] {
  const { masaJabatanMinimumTahun: least } = program;
  const { tmtJabatan } = peserta;
  if (start === null || tmtJabatan === null) return [];
  const years = least.nilai.toNumber();
  if (addMonths(tmtJabatan, years * 12) <= start) return [];
  const problem = {
    jenis: 'di-bawah-syarat',
    apa: 'masa jabatan sejak',
    nilai: dateText(tmtJabatan),
    syarat: `${years} tahun`,
  } as const;
  return [warning(peserta.tempatTmtJabatan, problem, cite(program.peraturan, least))];
}
