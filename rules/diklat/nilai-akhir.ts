import { cite } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Worked } from '../step.ts';
import type { ProgramKlasikal } from './program.ts';
import { weightedMark } from './weighted.ts';

/**
 * Nilai Akhir (NA): 8% resume + 32% jumlah NT + 60% NUK, rounded half-up to 2 decimals.
 *
 * @param resume mark of the resume handed in on the first day, 0 to 100
 * @param jumlahNt jumlah Nilai Tertimbang, 0 to 100
 * @param ujian Nilai Ujian Komprehensif (NUK), 0 to 100
 * @source KAP Penilai Pajak Dasar, Teknis penilaian 4
 */
export function nilaiAkhir(
  program: ProgramKlasikal,
  resume: Decimal,
  jumlahNt: Decimal,
  ujian: Decimal,
): Worked<Decimal> {
  const { bobotNa } = program;
  return weightedMark(
    [
      { nama: 'nilai resume', bobot: bobotNa.resume, nilai: resume },
      { nama: 'jumlah NT', bobot: bobotNa.nt, nilai: jumlahNt },
      { nama: 'nilai ujian komprehensif', bobot: bobotNa.ujian, nilai: ujian },
    ],
    cite(program.peraturan, bobotNa),
  );
}
