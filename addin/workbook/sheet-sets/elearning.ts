import type { ProgramElearning, UnitElearning } from '../../../rules/diklat/index.ts';
import { writeShare } from '../../../rules/index.ts';
import type { SetChoice, SetColumn, SetSheet } from '../sheet-set.ts';
import {
  ANY_DATE,
  NUMBER_COLUMN,
  markEntry,
  numberedRows,
  participantColumns,
  participantSheet,
  programSheet,
} from './program-dan-peserta.ts';

/** The workbook of an e-learning programme. */
export function elearningSheets(program: ProgramElearning, choice: SetChoice): readonly SetSheet[] {
  const service: SetColumn = {
    judul: 'TMT Jabatan',
    lebar: 13,
    format: 'tanggal',
    sifat: 'isian',
    validasi: ANY_DATE,
  };
  return [programSheet(program, choice), participantSheet(choice, [service]), unitSheet(program, choice)];
}

function unitSheet(program: ProgramElearning, { jumlahPeserta }: SetChoice): SetSheet {
  const units = program.unit.daftar;
  const marks = `{${units.at(0)?.nama ?? ''}}:{${units.at(-1)?.nama ?? ''}}`;
  return {
    nama: 'Unit',
    warnaTab: 'isian',
    kolomBeku: 3,
    kolom: [
      NUMBER_COLUMN,
      ...participantColumns('1'),
      ...units.map((unit): SetColumn => ({
        judul: unit.nama,
        lebar: 10,
        format: 'desimal',
        sifat: 'isian',
        validasi: markEntry(program, unitNote(unit)),
      })),
      {
        judul: 'Kehadiran',
        lebar: 12,
        format: 'umum',
        sifat: 'rumus',
        rumus: `=IF(COUNTBLANK({NIP})>0,"",${attendance(program)})`,
      },
      {
        judul: 'Hasil',
        lebar: 40,
        format: 'umum',
        sifat: 'rumus',
        // Excel hands a blank cell of a range over as 0, which would be a unit that was done: the inner IF keeps it blank.
        rumus: `=IF(COUNTBLANK({NIP})>0,"",IF(COUNTBLANK(${marks})=COLUMNS(${marks}),"",PAJAK.KELULUSAN_ELEARNING(IF(${marks}="","",${marks}))))`,
      },
    ],
    baris: numberedRows(jumlahPeserta),
  };
}

function unitNote({ isi, proporsi, wajib }: UnitElearning): string {
  return `${isi}, proporsi ${writeShare(proporsi)}%${wajib ? ', wajib' : ''}. Kosongkan bila tidak dikerjakan.`;
}

/** The Proporsi of the units that count. */
function attendance({ unit, batas }: ProgramElearning): string {
  return unit.daftar
    .map(({ nama, jenis, proporsi }) => {
      const enough = jenis === 'latihan' ? `*({${nama}}>=${batas.latihan.nilai.toFixed()})` : '';
      return `ISNUMBER({${nama}})${enough}*${proporsi.toFixed()}`;
    })
    .join('+');
}
