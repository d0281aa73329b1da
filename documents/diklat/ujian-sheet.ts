import { batasUjianSusulan, type ProgramKlasikal } from '../../rules/diklat/index.ts';
import { cite, type Decimal, type IsoDate } from '../../rules/index.ts';
import { fault, type Finding } from '../finding.ts';
import type { FindingLog } from '../finding-log.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { dateCell, nipCell, numberCell, textCell, type CellReader } from '../sheet/cell.ts';
import { column, derivedColumn, openTable, type TableRow } from '../sheet/table.ts';
import { alasanCell } from './alasan-cell.ts';
import { barisPeserta, type BarisPeserta } from './baris-peserta.ts';
import type { DikenalPeserta } from './peserta.ts';

/** A mark, or null where the cell says that the examination was not sat. */
interface ExamMark {
  readonly nilai: Decimal | null;
}

const ABSENT = ['TH', 'Tidak Hadir', 'Tidak Ikut', 'Absen'];

export function examColumns(program: ProgramKlasikal) {
  const mark = numberCell({
    min: program.rentangNilai.min,
    maks: program.rentangNilai.maks,
    sumber: cite(program.peraturan, program.rentangNilai),
  });
  const examMark: CellReader<ExamMark> = (judul, value) => {
    if (typeof value === 'string' && ABSENT.some((word) => foldName(word) === foldName(value)))
      return { nilai: { nilai: null } };
    const read = mark(judul, value);
    return { ...read, nilai: read.nilai === null ? null : { nilai: read.nilai } };
  };
  return {
    nip: column('NIP', nipCell, { alias: ['NIP Peserta', 'Nomor Induk Pegawai'] }),
    nama: derivedColumn('Nama', textCell, ['Nama Peserta']),
    resume: column('Resume', mark, { alias: ['Nilai Resume'] }),
    praktik: column('Praktik', examMark, {
      alias: ['Ujian Praktik', 'Nilai Praktik', 'Nilai Ujian Praktik'],
    }),
    lisan: column('Lisan', examMark, {
      alias: ['Ujian Lisan', 'Nilai Lisan', 'Nilai Ujian Lisan', 'Wawancara'],
    }),
    tanggalSusulan: column('Tanggal Susulan', dateCell, {
      keharusan: 'pilihan',
      alias: ['Tanggal Ujian Susulan'],
    }),
    alasanSusulan: column('Alasan Susulan', alasanCell(program.susulan.alasan.daftar), {
      keharusan: 'pilihan',
    }),
    jumlahNt: derivedColumn('Jumlah NT', numberCell(), ['NT', 'Nilai Tertimbang', 'Jumlah Nilai Tertimbang']),
    nuk: derivedColumn('NUK', numberCell(), ['Nilai Ujian Komprehensif', 'Nilai Ujian']),
    na: derivedColumn('NA', numberCell(), ['Nilai Akhir']),
    huruf: derivedColumn('Nilai Huruf', textCell, ['Huruf']),
    predikat: derivedColumn('Predikat', textCell),
  };
}

export type ExamRow = TableRow<ReturnType<typeof examColumns>>;

/** Reads the sheet Ujian: one row a participant. */
export function readExams(
  sheet: GridSheet,
  program: ProgramKlasikal,
  known: DikenalPeserta,
  examination: IsoDate | null,
  log: FindingLog,
): BarisPeserta<ExamRow> {
  return barisPeserta(openTable(sheet, examColumns(program)), known, log, 'nilai ujian', (row) =>
    log.add(checkResit(row, program, examination)),
  );
}

function checkResit(row: ExamRow, program: ProgramKlasikal, examination: IsoDate | null): Finding[] {
  const { tanggalSusulan, alasanSusulan } = row.nilai;
  if (tanggalSusulan === null || examination === null) return [];
  const findings: Finding[] = [];
  if (alasanSusulan === null) {
    const sumber = cite(program.peraturan, program.susulan.alasan);
    findings.push(fault(row.tempat('alasanSusulan'), { jenis: 'susulan-tanpa-alasan' }, sumber));
  }
  const { tanggal: batas, sumber } = batasUjianSusulan(program, examination);
  const place = row.tempat('tanggalSusulan');
  if (tanggalSusulan > batas) {
    findings.push(
      fault(place, { jenis: 'lewat-batas', apa: 'ujian susulan', tanggal: tanggalSusulan, batas }, sumber),
    );
  }
  if (tanggalSusulan < examination) {
    findings.push(
      fault(place, { jenis: 'tanggal-terbalik', awal: 'Tanggal Ujian', akhir: 'Tanggal Susulan' }),
    );
  }
  return findings;
}
