import { cite, type Citation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import { failure, success, type Result } from '../result.ts';
import { zip } from '../zip.ts';
import { kehadiranDenganPengganti } from './kehadiran.ts';
import {
  syaratKelulusan,
  syaratSebelumUjian,
  syaratTidakTerpenuhi,
  type SyaratKelulusan,
} from './kelulusan.ts';
import { nilaiAkhir } from './nilai-akhir.ts';
import { nilaiPatokan } from './nilai-patokan.ts';
import { nilaiTertimbang } from './nilai-tertimbang.ts';
import { nilaiUjianKomprehensif } from './nilai-ujian.ts';
import { npr } from './npr.ts';
import { predikat } from './predikat.ts';
import type { MataPelajaran, Predikat, ProgramKlasikal } from './program.ts';

/** The marks of one participant; all 0 to 100. */
export interface NilaiPeserta {
  /** One entry a course of the programme, in its order. */
  readonly mataPelajaran: readonly {
    /** P before any substitute assignment, in percent. */
    readonly kehadiran: Decimal;
    readonly tugas: Decimal;
    readonly pengganti: boolean;
  }[];
  readonly resume: Decimal;
  /** null where the participant sat neither the examination nor its susulan. */
  readonly ujian: { readonly praktik: Decimal; readonly lisan: Decimal } | null;
}

/** All that the programme derives from the marks of one participant. */
export interface PenilaianPeserta {
  readonly mataPelajaran: readonly {
    readonly mataPelajaran: MataPelajaran;
    readonly kehadiran: Decimal;
    readonly npr: Decimal;
  }[];
  readonly jumlahNt: Decimal;
  /** What follows from the examination; null where it was not sat. */
  readonly ujian: {
    readonly nilaiUjian: Decimal;
    readonly nilaiAkhir: Decimal;
    readonly predikat: Predikat;
  } | null;
  readonly lulus: boolean;
  /** Every condition for passing that is not met, with its source. */
  readonly tidakTerpenuhi: readonly { readonly uraian: string; readonly sumber: Citation }[];
}

/**
 * The whole chain for one participant: P, NPR, jumlah NT, NUK, NA, predikat, conditions for passing.
 *
 * @returns error `panjang-berbeda` where the marks do not cover the programme's courses one by one
 */
export function penilaianPeserta(program: ProgramKlasikal, nilai: NilaiPeserta): Result<PenilaianPeserta> {
  return penilaianProgram(program)(nilai);
}

/** {@link penilaianPeserta} for many: the Nilai Patokan of the programme are computed once. */
export function penilaianProgram(
  program: ProgramKlasikal,
): (nilai: NilaiPeserta) => Result<PenilaianPeserta> {
  const np = nilaiPatokan(program.mataPelajaran.daftar.map((course) => course.jp));
  return (nilai) => (np.ok ? assess(program, np.nilai, nilai) : np);
}

function assess(
  program: ProgramKlasikal,
  np: readonly Decimal[],
  nilai: NilaiPeserta,
): Result<PenilaianPeserta> {
  const courses = program.mataPelajaran.daftar;
  if (nilai.mataPelajaran.length !== courses.length) {
    return failure({
      jenis: 'panjang-berbeda',
      argumen: 'nilai mata pelajaran',
      panjang: nilai.mataPelajaran.length,
      pembanding: 'daftar mata pelajaran program',
      panjangPembanding: courses.length,
    });
  }
  const mataPelajaran = zip(courses, nilai.mataPelajaran).map(([course, mark]) => {
    const kehadiran = mark.pengganti
      ? kehadiranDenganPengganti(program, mark.kehadiran).nilai
      : mark.kehadiran;
    return { mataPelajaran: course, kehadiran, npr: npr(program, kehadiran, mark.tugas).nilai };
  });
  const nt = nilaiTertimbang(
    program,
    mataPelajaran.map((course) => course.npr),
    np,
  );
  if (!nt.ok) return nt;
  const jumlahNt = nt.nilai.nilai;
  const marks = mataPelajaran.map((course) => ({
    nama: course.mataPelajaran.nama,
    kelompok: course.mataPelajaran.kelompok,
    npr: course.npr,
    kehadiran: course.kehadiran,
  }));
  if (nilai.ujian === null) {
    const unmet = unmetConditions(syaratSebelumUjian(program, { jumlahNt, mataPelajaran: marks }));
    const absent = {
      uraian: 'tidak mengikuti ujian komprehensif',
      sumber: cite(program.peraturan, program.susulan.batasHari),
    };
    return success({
      mataPelajaran,
      jumlahNt,
      ujian: null,
      lulus: false,
      tidakTerpenuhi: [absent, ...unmet],
    });
  }
  const nilaiUjian = nilaiUjianKomprehensif(program, nilai.ujian.praktik, nilai.ujian.lisan).nilai;
  const na = nilaiAkhir(program, nilai.resume, jumlahNt, nilaiUjian).nilai;
  const grade = predikat(program, na);
  if (!grade.ok) return grade;
  const tidakTerpenuhi = unmetConditions(
    syaratKelulusan(program, { nilaiAkhir: na, nilaiUjian, jumlahNt, mataPelajaran: marks }),
  );
  return success({
    mataPelajaran,
    jumlahNt,
    ujian: { nilaiUjian, nilaiAkhir: na, predikat: grade.nilai.nilai },
    lulus: tidakTerpenuhi.length === 0,
    tidakTerpenuhi,
  });
}

function unmetConditions(syarat: readonly SyaratKelulusan[]): PenilaianPeserta['tidakTerpenuhi'] {
  return syarat
    .filter((each) => !each.terpenuhi)
    .map((each) => ({ uraian: syaratTidakTerpenuhi(each), sumber: each.sumber }));
}
