import { findBand } from '../bands.ts';
import { cite } from '../citation.ts';
import { printed, PRINTED_DIGITS, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { Predikat, ProgramKlasikal } from './program.ts';

/**
 * The predikat of a Nilai Akhir. The bands apply to the value rounded to 2 decimals: 75.995 is 76.00, so B.
 *
 * @param nilaiAkhir NA, 0 to 100
 * @source KAP Penilai Pajak Dasar, Ketentuan kelulusan 3
 */
export function predikat(program: ProgramKlasikal, nilaiAkhir: Decimal): Result<Worked<Predikat>> {
  const value = printed(nilaiAkhir);
  const band = findBand(program.predikat.pita, value);
  if (band === undefined || value.gt(program.rentangNilai.maks)) {
    const { min, maks } = program.rentangNilai;
    const sumber = cite(program.peraturan, program.predikat);
    return failure({ jenis: 'di-luar-rentang', argumen: 'na', nilai: nilaiAkhir, min, maks, sumber });
  }
  return success(
    worked(band.isi, () => [
      {
        uraian: 'Predikat menurut tabel Nilai Akhir',
        hitungan: `${writeNumber(value, PRINTED_DIGITS)} ≥ ${writeShare(band.batasBawah)}`,
        nilai: `${band.isi.huruf} (${band.isi.predikat})`,
        sumber: cite(program.peraturan, program.predikat),
      },
    ]),
  );
}
