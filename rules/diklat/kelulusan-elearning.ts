import { cite } from '../citation.ts';
import { sum, ZERO, type Decimal } from '../decimal.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { ProgramElearning, UnitElearning } from './program.ts';

/** The outcome of an e-learning participant. */
export interface HasilElearning {
  /** Attendance in percent: the sum of the Proporsi of the units that count. */
  readonly kehadiran: Decimal;
  readonly unit: readonly {
    readonly unit: UnitElearning;
    readonly nilai: Decimal | null;
    readonly dihitung: boolean;
  }[];
  readonly lulus: boolean;
  /** Every unmet condition in words. */
  readonly tidakTerpenuhi: readonly string[];
}

/**
 * Whether an e-learning participant passes: attendance of at least 80%, pre-test and post-test done. A Latihan counts from
 * 60 on; pre-test and post-test count when they were done, whatever the mark.
 *
 * @param nilaiUnit the mark of each unit in order, 0 to 100; null where it was not done
 * @returns error `panjang-berbeda` where there are not as many marks as units
 * @source KAP E-Learning AR Dasar, Evaluasi Level 2
 */
export function kelulusanElearning(
  program: ProgramElearning,
  nilaiUnit: readonly (Decimal | null)[],
): Result<Worked<HasilElearning>> {
  const { daftar } = program.unit;
  if (nilaiUnit.length !== daftar.length) {
    return failure({
      jenis: 'panjang-berbeda',
      argumen: 'nilaiUnit',
      panjang: nilaiUnit.length,
      pembanding: 'daftar unit program',
      panjangPembanding: daftar.length,
    });
  }
  const { batas } = program;
  const unit = daftar.map((each, index) => {
    const nilai = nilaiUnit[index] ?? null;
    const dihitung = nilai !== null && (each.jenis !== 'latihan' || nilai.gte(batas.latihan.nilai));
    return { unit: each, nilai, dihitung };
  });
  const kehadiran = sum(unit.map((each) => (each.dihitung ? each.unit.proporsi : ZERO)));

  const tidakTerpenuhi = unit
    .filter((each) => each.unit.wajib && !each.dihitung)
    .map((each) => `${each.unit.isi} (wajib) belum dikerjakan`);
  if (kehadiran.lt(batas.kehadiran.nilai)) {
    tidakTerpenuhi.unshift(
      `kehadiran ${writeShare(kehadiran)}% kurang dari ${writeShare(batas.kehadiran.nilai)}%`,
    );
  }
  return success(
    worked({ kehadiran, unit, lulus: tidakTerpenuhi.length === 0, tidakTerpenuhi }, () => [
      ...unit.map((each) => ({
        uraian: `${each.unit.nama}: ${each.unit.isi}`,
        hitungan: each.nilai === null ? 'tidak dikerjakan' : `nilai ${writeNumberInFull(each.nilai)}`,
        nilai: each.dihitung ? each.unit.proporsi : ZERO,
        sumber: cite(program.peraturan, each.unit.jenis === 'latihan' ? batas.latihan : program.unit),
      })),
      {
        uraian: 'Kehadiran, jumlah proporsi unit yang dihitung',
        hitungan: `${writeShare(kehadiran)}% dibanding ${writeShare(batas.kehadiran.nilai)}%`,
        nilai: kehadiran,
        sumber: cite(program.peraturan, batas.kehadiran),
      },
    ]),
  );
}

/** The units done although an earlier Latihan is below its least mark, which the learning site would not have opened. */
export function unitMelompat(program: ProgramElearning, nilaiUnit: readonly (Decimal | null)[]): number[] {
  const { daftar } = program.unit;
  const firstClosed = daftar.findIndex((unit, index) => {
    const nilai = nilaiUnit[index] ?? null;
    return unit.jenis === 'latihan' && (nilai === null || nilai.lt(program.batas.latihan.nilai));
  });
  if (firstClosed === -1) return [];
  return daftar.flatMap((_, index) =>
    index > firstClosed && (nilaiUnit[index] ?? null) !== null ? [index] : [],
  );
}
