import { nilaiPatokan, type MataPelajaran, type ProgramKlasikal } from '../../rules/diklat/index.ts';
import { cite, decimal } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import { foldName, rowNumbered, type GridSheet } from '../grid.ts';
import { choiceCell, numberCell, textCell, yesNoCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable } from '../sheet/table.ts';
import { compareResult } from '../compare-result.ts';
import { findCourse, unknownCourse } from './find-course.ts';

export const courseColumns = {
  nama: column('Mata Pelajaran', textCell, { alias: ['Nama Mata Pelajaran', 'Materi', 'Mapel'] }),
  kelompok: column(
    'Kelompok',
    choiceCell({ pokok: ['mata pelajaran pokok', 'inti'], penunjang: ['mata pelajaran penunjang'] }),
  ),
  jp: column('JP', numberCell({ min: decimal('0') }), {
    alias: ['Jam Pelajaran', 'Jamlat', 'Total JP', 'Jumlah JP'],
  }),
  diujikan: column('Diujikan', yesNoCell, { alias: ['Ket', 'Keterangan', 'Ujian'] }),
  np: derivedColumn('Nilai Patokan', numberCell(), ['NP']),
};

/** The course table of the workbook must be that of the regulation. */
export function checkCourses(sheet: GridSheet, program: ProgramKlasikal): Finding[] {
  const { baris, temuan } = readTable(sheet, courseColumns);
  const findings: Finding[] = temuan.filter((each) => !isTotalRow(sheet, each.tempat));
  const courses = program.mataPelajaran.daftar;
  const shares = nilaiPatokan(courses.map((course) => course.jp));
  const sumber = cite(program.peraturan, program.mataPelajaran);
  const seen = new Map<MataPelajaran, string>();
  let unread = 0;
  for (const row of baris) {
    const { nama, kelompok, jp, diujikan, np } = row.nilai;
    if (nama === null) unread += 1;
    if (nama === null || isTotal(nama)) continue;
    const course = findCourse(program, nama);
    if (course === undefined) {
      unread += 1;
      findings.push(unknownCourse(program, nama, row.tempat('nama')));
      continue;
    }
    const first = seen.get(course);
    if (first !== undefined) {
      findings.push(fault(row.tempat('nama'), { jenis: 'baris-ganda', apa: course.nama, selPertama: first }));
      continue;
    }
    seen.set(course, row.tempat('nama').sel ?? '');
    const differs = (key: keyof typeof courseColumns, tertulis: string, aturan: string): void => {
      const apa = `${courseColumns[key].judul} ${course.nama}`;
      findings.push(fault(row.tempat(key), { jenis: 'berbeda-dari-aturan', apa, tertulis, aturan }, sumber));
    };
    if (jp !== null && !jp.eq(course.jp)) differs('jp', jp.toFixed().replace('.', ','), course.jp.toFixed());
    if (kelompok !== null && kelompok !== course.kelompok) differs('kelompok', kelompok, course.kelompok);
    if (diujikan !== null && diujikan !== course.diujikan) {
      differs('diujikan', diujikan ? 'Ya' : 'Tidak', course.diujikan ? 'Ya' : 'Tidak');
    }
    const share = shares.ok ? shares.nilai[courses.indexOf(course)] : undefined;
    findings.push(...compareResult(courseColumns.np.judul, row.tempat('np'), np, share));
  }
  const missing = courses.filter((course) => !seen.has(course)).map((course) => course.nama);
  // As many rows as courses are missing hold a name that could not be read: each has its finding.
  if (missing.length > unread && baris.length > 0) {
    findings.push(fault({ lembar: sheet.nama }, { jenis: 'mata-pelajaran-hilang', nama: missing }, sumber));
  }
  return findings;
}

function isTotal(name: string): boolean {
  return ['jumlah', 'total', 'jumlahjp', 'totaljp'].includes(foldName(name));
}

/** Blank cells of the row that sums up the table are no findings. */
function isTotalRow(sheet: GridSheet, place: Place): boolean {
  const row = rowNumbered(sheet, Number(place.sel?.replace(/^[A-Z]+/, '')));
  return row?.sel.some((value) => typeof value === 'string' && isTotal(value)) ?? false;
}
