import {
  kelulusanElearning,
  unitMelompat,
  type HasilElearning,
  type ProgramElearning,
  type UnitElearning,
} from '../../rules/diklat/index.ts';
import {
  addMonths,
  cite,
  errorSentence,
  printed,
  writeNumber,
  type Decimal,
  type IsoDate,
  dateText,
} from '../../rules/index.ts';
import { documentNumber } from '../document-number.ts';
import { fault, hasFault, warning, type Finding } from '../finding.ts';
import { foldName, type GridSheet, type GridWorkbook } from '../grid.ts';
import { nipCell, numberCell, textCell } from '../sheet/cell.ts';
import type { WorkbookSummary } from '../summary.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { column, derivedColumn, readTable, type Column, type TableRow } from '../sheet/table.ts';
import type { Penyelenggaraan, ReadPenyelenggaraan } from './penyelenggaraan.ts';
import { barisPeserta, type BarisPeserta } from './baris-peserta.ts';
import { mayHold, readPesertaSheet, type DikenalPeserta, type Peserta } from './peserta.ts';

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
  /** In the order of the sheet. */
  readonly peserta: readonly PesertaElearning[];
}

/** The sheet with the marks of the units: its name and its aliases. */
export const LEMBAR_UNIT: readonly [string, readonly string[]] = [
  'Unit',
  ['Nilai Unit', 'Unit Pembelajaran'],
];

/** Reads the sheets of an e-learning programme, computes every outcome and compares it with the one the workbook shows. */
export function readBukuElearning(
  workbook: GridWorkbook,
  read: ReadPenyelenggaraan,
  program: ProgramElearning,
): { readonly temuan: readonly Finding[]; readonly isi: BukuElearning | null } {
  const findings: Finding[] = [];
  const sheetOf = (name: string, alias: readonly string[]): GridSheet | null => {
    const found = findSheet(workbook, name, alias);
    if ('lembar' in found) return found.lembar;
    findings.push(found.temuan);
    return null;
  };
  const participantSheet = sheetOf('Peserta', ['Daftar Peserta']);
  const participants = readPesertaSheet(participantSheet ?? { nama: 'Peserta', baris: [] }, null);
  if (participantSheet !== null) {
    findings.push(...participants.temuan);
    findings.push(...participants.peserta.flatMap((each) => checkService(program, each, read.tanggalMulai)));
  }
  const unitSheet = sheetOf(...LEMBAR_UNIT);
  const units = unitSheet === null ? null : readUnits(unitSheet, program, participants.dikenal);
  findings.push(...(units?.temuan ?? []));

  const outcomes: { peserta: Peserta; hasil: HasilElearning }[] = [];
  // A sheet of which no row could be read has its finding already.
  const readable = units !== null && (units.baris.size > 0 || units.temuan.length === 0) ? units : null;
  for (const peserta of readable === null ? [] : participants.peserta) {
    const row = readable?.baris.get(peserta.nip);
    if (row === undefined) {
      if (mayHold(readable?.yatim ?? [], peserta)) continue;
      findings.push(
        fault(peserta.tempat, { jenis: 'peserta-tanpa-data', nama: peserta.nama, data: ['nilai unit'] }),
      );
      continue;
    }
    const marks = program.unit.daftar.map(({ nama }): Decimal | null => row.nilai[nama] ?? null);
    const hasil = kelulusanElearning(program, marks);
    if (!hasil.ok) throw new Error(errorSentence(hasil.kesalahan));
    findings.push(...compareOutcome(row, hasil.nilai.nilai), ...checkSequence(row, program, marks));
    outcomes.push({ peserta, hasil: hasil.nilai.nilai });
  }

  const penyelenggaraan = read.isi;
  if (penyelenggaraan === null || hasFault([...read.temuan, ...findings]))
    return { temuan: findings, isi: null };
  const { polaNomor, nomorAwal, tanggalTerbit } = penyelenggaraan;
  let next = nomorAwal;
  const peserta = outcomes.map((each) => ({
    ...each.peserta,
    hasil: each.hasil,
    nomor: each.hasil.lulus ? documentNumber(polaNomor, next++, tanggalTerbit) : null,
  }));
  return {
    temuan: findings,
    isi: {
      jenis: 'e-learning',
      ringkasan: {
        perihal: program.nama,
        angka: { peserta: peserta.length, lulus: peserta.filter((each) => each.hasil.lulus).length },
      },
      penyelenggaraan: { ...penyelenggaraan, program },
      peserta,
    },
  };
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

interface UnitColumns {
  readonly [unit: UnitElearning['nama']]: Column<Decimal>;
  readonly nip: Column<string>;
  readonly nama: Column<string>;
  readonly kehadiran: Column<Decimal>;
  readonly hasil: Column<string>;
}

export function unitColumns(program: ProgramElearning): UnitColumns {
  const mark = numberCell({
    min: program.rentangNilai.min,
    maks: program.rentangNilai.maks,
    sumber: cite(program.peraturan, program.rentangNilai),
  });
  const units = Object.fromEntries(
    program.unit.daftar.map((unit) => [
      unit.nama,
      column(unit.nama, mark, { keharusan: 'boleh-kosong', alias: [unit.isi, `${unit.nama} ${unit.isi}`] }),
    ]),
  );
  return {
    nip: column('NIP', nipCell, { alias: ['NIP Peserta', 'Nomor Induk Pegawai'] }),
    nama: derivedColumn('Nama', textCell, ['Nama Peserta']),
    kehadiran: derivedColumn('Kehadiran', numberCell(), ['Tingkat Kehadiran', 'Kehadiran (%)']),
    hasil: derivedColumn('Hasil', textCell, ['Kelulusan', 'Keterangan']),
    ...units,
  };
}

type UnitRow = TableRow<UnitColumns>;

function readUnits(
  sheet: GridSheet,
  program: ProgramElearning,
  known: DikenalPeserta,
): BarisPeserta<UnitRow> {
  const { baris, temuan } = readTable(sheet, unitColumns(program));
  const rows = barisPeserta(baris, known, 'nilai unit');
  return { ...rows, temuan: [...temuan, ...rows.temuan] };
}

/** The outcome in the word that stands in the workbook. */
export function sebutanHasil({ lulus }: HasilElearning): string {
  return lulus ? 'LULUS' : 'TIDAK LULUS';
}

function compareOutcome(row: UnitRow, hasil: HasilElearning): Finding[] {
  const findings: Finding[] = [];
  const { kehadiran, hasil: shown } = row.nilai;
  if (kehadiran !== null && !printed(kehadiran).eq(hasil.kehadiran)) {
    const [tertulis, seharusnya] = [writeNumber(kehadiran, 2), writeNumber(hasil.kehadiran, 2)];
    findings.push(
      fault(row.tempat('kehadiran'), { jenis: 'hasil-berbeda', kolom: 'Kehadiran', tertulis, seharusnya }),
    );
  }
  const seharusnya = sebutanHasil(hasil);
  if (shown !== null && !foldName(shown).startsWith(foldName(seharusnya))) {
    findings.push(
      fault(row.tempat('hasil'), { jenis: 'hasil-berbeda', kolom: 'Hasil', tertulis: shown, seharusnya }),
    );
  }
  return findings;
}

function checkSequence(
  row: UnitRow,
  program: ProgramElearning,
  marks: readonly (Decimal | null)[],
): Finding[] {
  const { daftar } = program.unit;
  const { latihan } = program.batas;
  const closed = (index: number): UnitElearning | undefined =>
    daftar.find(
      (unit, at) =>
        at < index && unit.jenis === 'latihan' && (marks[at] ?? null)?.gte(latihan.nilai) !== true,
    );
  return unitMelompat(program, marks).flatMap((index) => {
    const [unit, before] = [daftar[index], closed(index)];
    if (unit === undefined || before === undefined) return [];
    const problem = {
      jenis: 'unit-melompat',
      unit: unit.nama,
      tertutup: before.nama,
      batas: latihan.nilai,
    } as const;
    return [warning(row.tempat(unit.nama), problem, cite(program.peraturan, latihan))];
  });
}
