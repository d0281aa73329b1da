import { cite } from '../citation.ts';
import { HUNDRED, printed, PRINTED_DIGITS, ZERO, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { worked, type Worked } from '../step.ts';
import type { ProgramKlasikal } from './program.ts';

/**
 * Attendance (P) of one course, in percent: JP attended / JP × 100, rounded half-up to 2 decimals.
 *
 * @param jpHadir lesson hours attended, 0 to `jp`
 * @param jp lesson hours of the course, more than 0
 */
export function kehadiran(jpHadir: Decimal, jp: Decimal): Decimal {
  // Most attend everything, and to divide takes long.
  if (jpHadir.eq(jp) && jp.gt(ZERO)) return HUNDRED;
  return printed(jpHadir.times(HUNDRED).div(jp));
}

/**
 * Attendance after a substitute assignment: it makes up a shortfall and counts as 80%; a higher attendance stays.
 *
 * @param hadir attendance in percent, 0 to 100
 * @source KAP Penilai Pajak Dasar, Persyaratan Umum Peserta Ujian 5
 */
export function kehadiranDenganPengganti(program: ProgramKlasikal, hadir: Decimal): Worked<Decimal> {
  const substitute = program.pengganti.kehadiran;
  const nilai = hadir.lt(substitute.nilai) ? substitute.nilai : hadir;
  return worked(nilai, () => [
    {
      uraian: 'Kehadiran dengan tugas pengganti',
      hitungan: `${writeNumber(hadir, PRINTED_DIGITS)} dipersamakan ${writeShare(substitute.nilai)}%`,
      nilai,
      sumber: cite(program.peraturan, substitute),
    },
  ]);
}
