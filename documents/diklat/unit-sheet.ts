import {
  unitMelompat,
  type HasilElearning,
  type ProgramElearning,
  type UnitElearning,
} from '../../rules/diklat/index.ts';
import { cite, printed, writeNumber, type Decimal } from '../../rules/index.ts';
import { fault, warning, type Finding } from '../finding.ts';
import { foldName } from '../grid.ts';
import { nipCell, numberCell, textCell } from '../sheet/cell.ts';
import { column, derivedColumn, type Column, type TableRow } from '../sheet/table.ts';

/** The sheet with the marks of the units: its name and its aliases. */
export const LEMBAR_UNIT: readonly [string, readonly string[]] = [
  'Unit',
  ['Nilai Unit', 'Unit Pembelajaran'],
];

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

export type UnitRow = TableRow<UnitColumns>;

/** The marks of the units in the order of the programme; null where one was not done. */
export function marksOf(row: UnitRow, program: ProgramElearning): readonly (Decimal | null)[] {
  return program.unit.daftar.map(({ nama }): Decimal | null => row.nilai[nama] ?? null);
}

/** The outcome in the word that stands in the workbook. */
export function sebutanHasil({ lulus }: HasilElearning): string {
  return lulus ? 'LULUS' : 'TIDAK LULUS';
}

/** The outcome that a row shows must be the one the rules give. */
export function compareOutcome(row: UnitRow, hasil: HasilElearning): Finding[] {
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

/** Units that the learning site would not have opened yet. */
export function checkSequence(row: UnitRow, program: ProgramElearning): Finding[] {
  const marks = marksOf(row, program);
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
