import { cite, type Citation, type Cited } from '../citation.ts';
import { printed, type Decimal } from '../decimal.ts';
import { writeNumberInFull } from '../number-text.ts';
import type { Kelompok, ProgramKlasikal } from './program.ts';

/** What is known before the comprehensive examination; all marks 0 to 100. */
export interface MasukanSebelumUjian {
  readonly jumlahNt: Decimal;
  readonly mataPelajaran: readonly {
    readonly nama: string;
    readonly kelompok: Kelompok;
    readonly npr: Decimal;
    /** Attendance in percent, a substitute assignment counted. */
    readonly kehadiran: Decimal;
  }[];
}

/** What decides whether a participant passes; all marks 0 to 100. */
export interface MasukanKelulusan extends MasukanSebelumUjian {
  readonly nilaiAkhir: Decimal;
  readonly nilaiUjian: Decimal;
}

/** A condition for passing, held against what the participant has. */
export interface SyaratKelulusan {
  /** What is looked at: "NA", "NPR Teknologi Bangunan", … */
  readonly perihal: string;
  readonly nilai: Decimal;
  readonly batas: Decimal;
  readonly terpenuhi: boolean;
  readonly sumber: Citation;
}

/**
 * Every condition for passing with its value and its limit: NA, NUK, jumlah NT, and for each course NPR and attendance. Values
 * are held against the limits as printed, with 2 decimals; a value equal to its limit passes.
 *
 * @source KAP Penilai Pajak Dasar, Ketentuan kelulusan 1
 */
export function syaratKelulusan(program: ProgramKlasikal, masukan: MasukanKelulusan): SyaratKelulusan[] {
  const { batas } = program;
  return [
    condition(program, 'NA', masukan.nilaiAkhir, batas.nilaiAkhir),
    condition(program, 'nilai ujian komprehensif', masukan.nilaiUjian, batas.nilaiUjian),
    ...syaratSebelumUjian(program, masukan),
  ];
}

/** The conditions that do not depend on the examination. */
export function syaratSebelumUjian(
  program: ProgramKlasikal,
  masukan: MasukanSebelumUjian,
): SyaratKelulusan[] {
  const { batas } = program;
  const courses = masukan.mataPelajaran;
  return [
    condition(program, 'jumlah NT', masukan.jumlahNt, batas.jumlahNt),
    ...courses.map((course) =>
      condition(program, `NPR ${course.nama}`, course.npr, batas.npr[course.kelompok]),
    ),
    ...courses.map((course) =>
      condition(program, `kehadiran ${course.nama}`, course.kehadiran, batas.kehadiran),
    ),
  ];
}

function condition(
  program: ProgramKlasikal,
  perihal: string,
  nilai: Decimal,
  limit: Cited<Decimal>,
): SyaratKelulusan {
  return {
    perihal,
    nilai: printed(nilai),
    batas: limit.nilai,
    terpenuhi: printed(nilai).gte(limit.nilai),
    sumber: cite(program.peraturan, limit),
  };
}

/** An unmet condition in words: "NA 64,99 kurang dari 65,00". */
export function syaratTidakTerpenuhi(syarat: SyaratKelulusan): string {
  return `${syarat.perihal} ${writeNumberInFull(syarat.nilai)} kurang dari ${writeNumberInFull(syarat.batas)}`;
}
