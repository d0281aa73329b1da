import { cite } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Worked } from '../step.ts';
import type { ProgramKlasikal } from './program.ts';
import { weightedMark } from './weighted.ts';

/**
 * Nilai Presentasi (NPR) of one course: 30% P + 70% Q, rounded half-up to 2 decimals.
 *
 * @param kehadiran P, attendance in percent, 0 to 100
 * @param tugas Q, mark for assignments and activities, 0 to 100
 * @source KAP Penilai Pajak Dasar, Teknis penilaian 2
 */
export function npr(program: ProgramKlasikal, kehadiran: Decimal, tugas: Decimal): Worked<Decimal> {
  const { bobotNpr } = program;
  return weightedMark(
    [
      { nama: 'kehadiran (P)', bobot: bobotNpr.kehadiran, nilai: kehadiran },
      { nama: 'penyelesaian tugas (Q)', bobot: bobotNpr.tugas, nilai: tugas },
    ],
    cite(program.peraturan, bobotNpr),
  );
}
