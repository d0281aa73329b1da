import { findBand } from '../bands.ts';
import { cite } from '../citation.ts';
import { ZERO, type Decimal } from '../decimal.ts';
import type { Golongan } from '../golongan.ts';
import { writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanButir } from './aturan.ts';

/**
 * Angka Kredit given at inpassing, by golongan and completed years in the pangkat. It is given once, in the two years of
 * inpassing only.
 *
 * @param masaTahun years in the pangkat, 0 or more; 1.9 counts as 1
 * @returns error `dilarang` for a golongan the table does not have, `di-luar-rentang` for fewer than 0 years
 * @source PermenPANRB 50/2020, Lampiran IV, Pasal 18, Pasal 57
 */
export function akInpassing(
  aturan: AturanButir,
  golongan: Golongan,
  masaTahun: Decimal,
): Result<Worked<Decimal>> {
  const { inpassing, peraturan } = aturan;
  const sumber = cite(peraturan, inpassing);
  const row = inpassing.daftar.find((each) => each.golongan === golongan);
  if (row === undefined) {
    const syarat = `hanya diatur ${inpassing.daftar.map((each) => each.golongan).join(', ')}`;
    return failure({ jenis: 'dilarang', argumen: 'golongan', nilai: golongan, syarat, sumber });
  }
  const band = findBand(row.pita, masaTahun);
  if (band === undefined) {
    const facts = { argumen: 'masaTahun', nilai: masaTahun, min: ZERO, maks: undefined, sumber };
    return failure({ jenis: 'di-luar-rentang', ...facts });
  }
  const whole = row.pita.some(({ batasBawah }) => batasBawah.eq(masaTahun));
  return success(
    worked(
      band.isi,
      () => [
        {
          uraian: `Angka Kredit inpassing ${golongan} (${row.ijazah}); ${inpassing.sekali.nilai}`,
          hitungan: `masa kepangkatan ${writeShare(masaTahun)} tahun ≥ ${writeShare(band.batasBawah)}`,
          nilai: band.isi,
          sumber,
        },
      ],
      whole ? [] : [aturan.terbuka.masaInpassing],
    ),
  );
}
