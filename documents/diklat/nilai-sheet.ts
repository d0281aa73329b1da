import {
  batasTugasPengganti,
  kehadiran,
  type MataPelajaran,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';
import { cite, decimal, type Decimal, type IsoDate } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { dateCell, nipCell, numberCell, textCell, yesNoCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type TableRow } from '../sheet/table.ts';
import { alasanCell } from './alasan-cell.ts';
import { findCourse, unknownCourse } from './find-course.ts';
import { checkPeserta, type BarisYatim, type DikenalPeserta } from './peserta.ts';

export function markColumns(program: ProgramKlasikal) {
  const mark = numberCell({
    min: program.rentangNilai.min,
    maks: program.rentangNilai.maks,
    sumber: cite(program.peraturan, program.rentangNilai),
  });
  return {
    nip: column('NIP', nipCell, { alias: ['NIP Peserta', 'Nomor Induk Pegawai'] }),
    nama: derivedColumn('Nama', textCell, ['Nama Peserta']),
    mataPelajaran: column('Mata Pelajaran', textCell, { alias: ['Materi', 'Mapel', 'Nama Mata Pelajaran'] }),
    jp: derivedColumn('JP', numberCell(), ['Jam Pelajaran', 'Jamlat']),
    jpHadir: column('JP Hadir', numberCell({ min: decimal('0') }), {
      keharusan: 'pilihan',
      alias: ['Jamlat Hadir', 'Hadir'],
    }),
    kehadiran: column('Kehadiran (P)', mark, {
      keharusan: 'pilihan',
      alias: ['P', 'Kehadiran', 'Tingkat Kehadiran', 'Kehadiran (%)'],
    }),
    tugas: column('Tugas (Q)', mark, {
      alias: ['Q', 'Tugas', 'Nilai Tugas', 'Penyelesaian Tugas', 'Aktivitas'],
    }),
    pengganti: column('Pengganti', yesNoCell, {
      keharusan: 'pilihan',
      alias: ['Tugas Pengganti', 'Resume Pengganti'],
    }),
    alasan: column('Alasan Pengganti', alasanCell(program.pengganti.alasan.daftar), {
      keharusan: 'pilihan',
      alias: ['Alasan'],
    }),
    tanggal: column('Tanggal Tugas Pengganti', dateCell, {
      keharusan: 'pilihan',
      alias: ['Tanggal Pengganti'],
    }),
    npr: derivedColumn('NPR', numberCell(), ['Nilai Presentasi']),
    np: derivedColumn('Nilai Patokan', numberCell(), ['NP']),
  };
}

/** The marks of a participant in one course. */
export interface CourseMark {
  readonly kehadiran: Decimal;
  readonly tugas: Decimal;
  readonly pengganti: boolean;
  readonly tempat: Place;
  /** What the workbook shows for P and NPR, where it shows something. */
  readonly tertulis: { readonly kehadiran: Decimal | null; readonly npr: Decimal | null };
  readonly tempatHasil: { readonly kehadiran: Place; readonly npr: Place };
}

/** By NIP, then by course; null where a cell of the row could not be read. */
type MarksOf = ReadonlyMap<string, ReadonlyMap<MataPelajaran, CourseMark | null>>;

/** A row without a participant, or without a course (null). */
export interface BarisNilaiYatim extends BarisYatim {
  readonly mataPelajaran: MataPelajaran | null;
}

/** Reads the sheet Nilai: one row a participant and course. */
export function readMarks(
  sheet: GridSheet,
  program: ProgramKlasikal,
  known: DikenalPeserta,
  examination: IsoDate | null,
): {
  readonly temuan: readonly Finding[];
  readonly baris: MarksOf;
  readonly yatim: readonly BarisNilaiYatim[];
} {
  const { baris, temuan } = readTable(sheet, markColumns(program));
  const findings: Finding[] = [...temuan];
  const marks = new Map<string, Map<MataPelajaran, CourseMark | null>>();
  const yatim: BarisNilaiYatim[] = [];
  const firstCell = new Map<string, string>();
  for (const row of baris) {
    const { nip, nama, mataPelajaran } = row.nilai;
    if (nip !== null) {
      const place = { nip, nama, tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') };
      findings.push(...checkPeserta(known, place));
    }
    const course = mataPelajaran === null ? undefined : findCourse(program, mataPelajaran);
    if (mataPelajaran !== null && course === undefined)
      findings.push(unknownCourse(program, mataPelajaran, row.tempat('mataPelajaran')));
    if (nip === null || course === undefined || !known.menurutNip.has(nip)) {
      const owner = nip !== null && known.menurutNip.has(nip) ? nip : null;
      yatim.push({ nip: owner, nama, mataPelajaran: course ?? null });
      continue;
    }
    const key = `${nip} ${course.nama}`;
    const first = firstCell.get(key);
    if (first !== undefined) {
      const apa = `nilai ${course.nama} untuk NIP ${nip}`;
      findings.push(fault(row.tempat('mataPelajaran'), { jenis: 'baris-ganda', apa, selPertama: first }));
      continue;
    }
    firstCell.set(key, row.tempat('mataPelajaran').sel ?? '');
    const ofParticipant = marks.get(nip) ?? new Map<MataPelajaran, CourseMark | null>();
    const mark = readMark(row, course, program, examination);
    findings.push(...mark.temuan);
    marks.set(nip, ofParticipant.set(course, mark.isi));
  }
  return { temuan: findings, baris: marks, yatim };
}

type MarkRow = TableRow<ReturnType<typeof markColumns>>;

function readMark(
  row: MarkRow,
  course: MataPelajaran,
  program: ProgramKlasikal,
  examination: IsoDate | null,
): { readonly temuan: readonly Finding[]; readonly isi: CourseMark | null } {
  const { jpHadir, kehadiran: attendance, tugas, npr } = row.nilai;
  const findings: Finding[] = checkSubstitute(row, program, examination);
  const hadir = jpHadir === null ? attendance : kehadiran(jpHadir, course.jp);
  if (jpHadir?.gt(course.jp) === true) {
    findings.push(fault(row.tempat('jpHadir'), { jenis: 'melebihi-jp', hadir: jpHadir, jp: course.jp }));
    return { temuan: findings, isi: null };
  }
  if (hadir === null) findings.push(fault(row.tempat('jpHadir'), { jenis: 'kehadiran-tanpa-data' }));
  if (hadir === null || tugas === null) return { temuan: findings, isi: null };
  return {
    temuan: findings,
    isi: {
      kehadiran: hadir,
      tugas,
      pengganti: row.nilai.pengganti === true,
      tempat: row.tempat('mataPelajaran'),
      tertulis: { kehadiran: jpHadir === null ? null : attendance, npr },
      tempatHasil: { kehadiran: row.tempat('kehadiran'), npr: row.tempat('npr') },
    },
  };
}

function checkSubstitute(row: MarkRow, program: ProgramKlasikal, examination: IsoDate | null): Finding[] {
  const { pengganti, alasan, tanggal } = row.nilai;
  if (pengganti !== true) return [];
  const findings: Finding[] = [];
  if (alasan === null) {
    const sumber = cite(program.peraturan, program.pengganti.alasan);
    findings.push(fault(row.tempat('alasan'), { jenis: 'pengganti-tanpa-alasan' }, sumber));
  }
  if (tanggal !== null && examination !== null) {
    const { tanggal: batas, sumber } = batasTugasPengganti(program, examination);
    if (tanggal > batas) {
      findings.push(
        fault(
          row.tempat('tanggal'),
          { jenis: 'lewat-batas', apa: 'tugas pengganti', tanggal, batas },
          sumber,
        ),
      );
    }
  }
  return findings;
}
