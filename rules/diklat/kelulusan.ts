import { cite, type Citation, type Cited } from '../citation.ts';
import { printed, type Decimal } from '../decimal.ts';
import { writeNumberInFull } from '../number-text.ts';
import type { Kelompok, ProgramKlasikal } from './program.ts';

/** What decides whether a participant passes; all marks 0 to 100. */
export interface MasukanKelulusan {
  readonly nilaiAkhir: Decimal;
  readonly jumlahNt: Decimal;
  readonly nilaiUjian: Decimal;
  readonly mataPelajaran: readonly {
    readonly nama: string;
    readonly kelompok: Kelompok;
    readonly npr: Decimal;
    /** Attendance in percent, a substitute assignment counted. */
    readonly kehadiran: Decimal;
  }[];
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
 * Every condition for passing with its value and its limit: NA, jumlah NT, NUK, and for each course NPR and attendance. Values
 * are held against the limits as printed, with 2 decimals; a value equal to its limit passes.
 *
 * @source KAP Penilai Pajak Dasar, Ketentuan kelulusan 1
 */
export function syaratKelulusan(program: ProgramKlasikal, masukan: MasukanKelulusan): SyaratKelulusan[] {
  const { batas, peraturan } = program;
  const condition = (perihal: string, nilai: Decimal, limit: Cited<Decimal>): SyaratKelulusan => ({
    perihal,
    nilai: printed(nilai),
    batas: limit.nilai,
    terpenuhi: printed(nilai).gte(limit.nilai),
    sumber: cite(peraturan, limit),
  });
  return [
    condition('NA', masukan.nilaiAkhir, batas.nilaiAkhir),
    condition('jumlah NT', masukan.jumlahNt, batas.jumlahNt),
    condition('nilai ujian komprehensif', masukan.nilaiUjian, batas.nilaiUjian),
    ...masukan.mataPelajaran.map((course) =>
      condition(`NPR ${course.nama}`, course.npr, batas.npr[course.kelompok]),
    ),
    ...masukan.mataPelajaran.map((course) =>
      condition(`kehadiran ${course.nama}`, course.kehadiran, batas.kehadiran),
    ),
  ];
}

/** An unmet condition in words: "NA 64,99 kurang dari 65,00". */
export function syaratTidakTerpenuhi(syarat: SyaratKelulusan): string {
  return `${syarat.perihal} ${writeNumberInFull(syarat.nilai)} kurang dari ${writeNumberInFull(syarat.batas)}`;
}
