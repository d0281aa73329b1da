import {
  batasTugasPengganti,
  kehadiran,
  type MataPelajaran,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';
import { cite, decimal, type Decimal, type IsoDate } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import type { FindingLog } from '../finding-log.ts';
import type { GridSheet } from '../grid.ts';
import { dateCell, nipCell, numberCell, textCell, yesNoCell } from '../sheet/cell.ts';
import { column, derivedColumn, openTable, type TableRow } from '../sheet/table.ts';
import { alasanCell } from './alasan-cell.ts';
import { findCourse, unknownCourse } from './find-course.ts';
import { openOrphanNames } from './orphan-names.ts';
import { checkPeserta, type DikenalPeserta, type NamaPeserta } from './peserta.ts';

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

/** The marks of all participants in all courses. */
export interface Marks {
  /** The mark of a participant in the course of that place, read anew; null where a cell of its row could not be read. */
  readonly nilai: (peserta: NamaPeserta, course: number) => CourseMark | null;
  readonly ada: (peserta: NamaPeserta, course: number) => boolean;
  /** Whether a row without a participant, or without a course, may hold that mark. */
  readonly mungkinAda: (peserta: NamaPeserta, course: number) => boolean;
  /** Whether no row could be read although there was a finding, which then says enough. */
  readonly takTerbaca: boolean;
}

/** No row of a participant and course. */
const NONE = -1;

/** Reads the sheet Nilai: one row a participant and course. */
export function readMarks(
  sheet: GridSheet,
  program: ProgramKlasikal,
  known: DikenalPeserta,
  examination: IsoDate | null,
  log: FindingLog,
): Marks {
  const table = openTable(sheet, markColumns(program));
  const courses = program.mataPelajaran.daftar;
  const placeOf = courseFinder(program);
  // The place of each mark's row, participant by participant.
  const rowOf = Array.from({ length: known.menurutNip.size * courses.length }, () => NONE);
  const orphans = openOrphanMarks(courses.length);
  let anyFinding = false;
  let anyMark = false;
  const note = (findings: readonly Finding[]): void => {
    anyFinding ||= findings.length > 0;
    log.add(findings);
  };
  note(table.temuan);
  for (const { baris: row, temuan, urutan } of table.baris) {
    note(temuan);
    const { nip, nama, mataPelajaran } = row.nilai;
    if (nip !== null) {
      const place = { nip, nama, tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') };
      note(checkPeserta(known, place));
    }
    const course = mataPelajaran === null ? undefined : placeOf(mataPelajaran);
    if (mataPelajaran !== null && course === undefined)
      note([unknownCourse(program, mataPelajaran, row.tempat('mataPelajaran'))]);
    const peserta = nip === null ? undefined : known.menurutNip.get(nip);
    if (peserta === undefined || course === undefined) {
      orphans.add(peserta?.nip ?? null, nama, course ?? null);
      continue;
    }
    const at = peserta.urutan * courses.length + course;
    const first = rowOf[at] ?? NONE;
    if (first !== NONE) {
      const apa = `nilai ${courses[course]?.nama ?? ''} untuk NIP ${peserta.nip}`;
      const selPertama = table.barisDi(first).tempat('mataPelajaran').sel ?? '';
      note([fault(row.tempat('mataPelajaran'), { jenis: 'baris-ganda', apa, selPertama })]);
      continue;
    }
    rowOf[at] = urutan;
    anyMark = true;
    note(readMark(row, courseAt(courses, course), program, examination).temuan);
  }
  const rowAt = ({ urutan }: NamaPeserta, course: number): number =>
    rowOf[urutan * courses.length + course] ?? NONE;
  return {
    nilai: (peserta, course) => {
      const row = rowAt(peserta, course);
      if (row === NONE) return null;
      return readMark(table.barisDi(row), courseAt(courses, course), program, examination).isi;
    },
    ada: (peserta, course) => rowAt(peserta, course) !== NONE,
    mungkinAda: orphans.mayBe,
    takTerbaca: !anyMark && anyFinding,
  };
}

/** Finds the place of a course in the programme by its name; a name is folded once, however many rows bear it. */
function courseFinder(program: ProgramKlasikal): (name: string) => number | undefined {
  const known = new Map(program.mataPelajaran.daftar.map((course, at) => [course.nama, at]));
  return (name) => {
    const at = known.get(name);
    if (at !== undefined) return at;
    const course = findCourse(program, name);
    return course === undefined ? undefined : program.mataPelajaran.daftar.indexOf(course);
  };
}

function courseAt(courses: readonly MataPelajaran[], at: number): MataPelajaran {
  const course = courses[at];
  if (course === undefined) throw new Error(`there is no course ${at}`);
  return course;
}

interface OrphanMarks {
  /** @param nip null where it could not be read or is nobody's; `course` null where it could not be read */
  readonly add: (nip: string | null, nama: string | null, course: number | null) => void;
  readonly mayBe: (peserta: NamaPeserta, course: number) => boolean;
}

function openOrphanMarks(courses: number): OrphanMarks {
  // The last place is for rows that may be of any course.
  const rows = Array.from({ length: courses + 1 }, () => ({
    nip: new Set<string>(),
    nama: openOrphanNames(),
  }));
  return {
    add: (nip, nama, course) => {
      const ofCourse = rows[course ?? courses];
      if (nip === null) ofCourse?.nama.add(nama);
      else ofCourse?.nip.add(nip);
    },
    mayBe: ({ nip, nama }, course) =>
      [rows[course], rows[courses]].some(
        (each) => each !== undefined && (each.nip.has(nip) || each.nama.mayBe(nama)),
      ),
  };
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
