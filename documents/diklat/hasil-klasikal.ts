import {
  nilaiAkhir,
  nilaiPatokan,
  nilaiTertimbang,
  nilaiUjianKomprehensif,
  npr,
  predikat,
  type MataPelajaran,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';
import { cite, errorSentence, sum, writeShare, type Decimal, type Result } from '../../rules/index.ts';
import type { GridSheet, GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { fromSteps, resultCells, type HasilSel } from '../sheet/result-cell.ts';
import { readTable } from '../sheet/table.ts';
import { findCourse } from './find-course.ts';
import { LEMBAR_KLASIKAL, type BukuKlasikal, type PesertaDinilai } from './klasikal.ts';
import { courseColumns } from './mata-pelajaran-sheet.ts';
import { markColumns } from './nilai-sheet.ts';
import { examColumns } from './ujian-sheet.ts';

/** Every result of a face-to-face programme with its cell: Nilai Patokan, P, NPR, jumlah NT, NUK, NA and predikat. */
export function hasilKlasikal(buku: BukuKlasikal, workbook: GridWorkbook): HasilSel[] {
  const { program } = buku.penyelenggaraan;
  const peserta = new Map(Array.from(buku.peserta, (each) => [each.nip, each]));
  const on = (key: keyof typeof LEMBAR_KLASIKAL, read: (sheet: GridSheet) => HasilSel[]): HasilSel[] => {
    const found = findSheet(workbook, ...LEMBAR_KLASIKAL[key]);
    return 'lembar' in found ? read(found.lembar) : [];
  };
  return [
    ...on('mataPelajaran', (sheet) => courseResults(sheet, program)),
    ...on('nilai', (sheet) => markResults(sheet, program, peserta)),
    ...on('ujian', (sheet) => examResults(sheet, program, peserta)),
  ];
}

type PesertaMenurutNip = ReadonlyMap<string, PesertaDinilai>;

function courseResults(sheet: GridSheet, program: ProgramKlasikal): HasilSel[] {
  const table = readTable(sheet, courseColumns);
  const cell = resultCells(sheet, courseColumns, table);
  const share = shareResult(program);
  return table.baris.flatMap((row) => {
    const course = row.nilai.nama === null ? undefined : findCourse(program, row.nilai.nama);
    return course === undefined ? [] : [cell(row, 'np', share(course))];
  });
}

/** The Nilai Patokan of a course with its working. */
function shareResult(program: ProgramKlasikal): (course: MataPelajaran) => Parameters<Cell>[2] {
  const { daftar } = program.mataPelajaran;
  const shares = sharesOf(program);
  const total = writeShare(sum(daftar.map(({ jp }) => jp)));
  const sumber = [cite(program.peraturan, program.mataPelajaran)];
  return (course) => ({
    nilai: shares[daftar.indexOf(course)] ?? null,
    hitungan: `${writeShare(course.jp)} / ${total} × 100`,
    sumber,
  });
}

type Cell = ReturnType<typeof resultCells<object>>;

function markResults(sheet: GridSheet, program: ProgramKlasikal, peserta: PesertaMenurutNip): HasilSel[] {
  const columns = markColumns(program);
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  const share = shareResult(program);
  return table.baris.flatMap((row) => {
    const { nip, mataPelajaran, jpHadir, tugas, pengganti } = row.nilai;
    const course = mataPelajaran === null ? undefined : findCourse(program, mataPelajaran);
    const own = nip === null ? undefined : peserta.get(nip);
    const result = own?.penilaian.mataPelajaran.find((each) => each.mataPelajaran === course);
    if (course === undefined || result === undefined || tugas === null) return [];
    const results = [cell(row, 'npr', fromSteps(result.npr, npr(program, result.kehadiran, tugas).langkah))];
    // The share belongs to the sheet Mata Pelajaran; here it is only kept right where it is shown again.
    if (table.kolom('np') !== undefined) results.push(cell(row, 'np', share(course)));
    // Without lesson hours the attendance is an input of the workbook, which stays as it is.
    if (jpHadir === null) return results;
    const substitute = program.pengganti.kehadiran;
    const working = `${writeShare(jpHadir)} / ${writeShare(course.jp)} × 100`;
    const attendance = cell(row, 'kehadiran', {
      nilai: result.kehadiran,
      hitungan:
        pengganti === true
          ? `${working}, dengan tugas pengganti sedikitnya ${writeShare(substitute.nilai)}`
          : working,
      sumber: [
        cite(program.peraturan, program.mataPelajaran),
        ...(pengganti === true ? [cite(program.peraturan, substitute)] : []),
      ],
    });
    return [attendance, ...results];
  });
}

function examResults(sheet: GridSheet, program: ProgramKlasikal, peserta: PesertaMenurutNip): HasilSel[] {
  const columns = examColumns(program);
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  const shares = sharesOf(program);
  return table.baris.flatMap((row) => {
    const own = row.nilai.nip === null ? undefined : peserta.get(row.nilai.nip);
    if (own === undefined) return [];
    const { penilaian, resume, praktik, lisan } = own;
    const marks = penilaian.mataPelajaran.map((each) => each.npr);
    const nt = expected(nilaiTertimbang(program, marks, shares));
    const sumOfNt = cell(row, 'jumlahNt', fromSteps(penilaian.jumlahNt, nt.langkah));
    const { ujian } = penilaian;
    if (ujian === null || praktik === null || lisan === null) {
      const sumber = [cite(program.peraturan, program.susulan.batasHari)];
      const absent = { nilai: null, hitungan: 'tidak mengikuti ujian komprehensif', sumber };
      const blank = (['nuk', 'na', 'huruf', 'predikat'] as const).map((key) => cell(row, key, absent));
      return [sumOfNt, ...blank];
    }
    const nuk = nilaiUjianKomprehensif(program, praktik, lisan);
    const na = nilaiAkhir(program, resume, penilaian.jumlahNt, ujian.nilaiUjian);
    const grade = expected(predikat(program, ujian.nilaiAkhir)).langkah;
    return [
      sumOfNt,
      cell(row, 'nuk', fromSteps(ujian.nilaiUjian, nuk.langkah)),
      cell(row, 'na', fromSteps(ujian.nilaiAkhir, na.langkah)),
      cell(row, 'huruf', fromSteps(ujian.predikat.huruf, grade)),
      cell(row, 'predikat', fromSteps(ujian.predikat.predikat, grade)),
    ];
  });
}

function sharesOf(program: ProgramKlasikal): readonly Decimal[] {
  return expected(nilaiPatokan(program.mataPelajaran.daftar.map(({ jp }) => jp)));
}

/** The result of a rule on input that the readers have checked. */
function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(errorSentence(result.kesalahan));
  return result.nilai;
}
