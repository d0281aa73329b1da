import { findBand } from '../bands.ts';
import { cite, openQuestionsAt } from '../citation.ts';
import { ZERO, type Decimal } from '../decimal.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanIkpa } from './aturan.ts';

/** Payment orders (SPM) of the last quarter, and how many of them were handed in by dispensation. */
export interface DispensasiSpm {
  readonly dispensasi: Decimal;
  readonly spm: Decimal;
}

/**
 * What Dispensasi SPM takes off the IKPA: by the ratio dispensasi / SPM of the last quarter in permil.
 *
 * @param jumlah counts, each at least 0; the dispensasi are among the SPM
 * @returns points, 0 to 1. Error `dilarang` where the version deducts nothing for dispensasi or there are more dispensasi than SPM,
 *   `jumlah-nol` without SPM, `di-luar-rentang` for a count below 0
 * @source PER-5/PB/2024, Dispensasi SPM
 */
export function pengurangDispensasi(aturan: AturanIkpa, jumlah: DispensasiSpm): Result<Worked<Decimal>> {
  const { pengurangDispensasi: tabel, peraturan } = aturan;
  const { dispensasi, spm } = jumlah;
  if (tabel === null) {
    const [nilai, sumber] = [writeShare(dispensasi), cite(peraturan, aturan.indikator)];
    const syarat = 'dihitung sebagai indikator, bukan pengurang';
    return failure({ jenis: 'dilarang', argumen: 'dispensasi', nilai, syarat, sumber });
  }
  const sumber = cite(peraturan, tabel);
  if (spm.eq(ZERO)) return failure({ jenis: 'jumlah-nol', argumen: 'spm' });
  if (dispensasi.gt(spm)) {
    const nilai = writeShare(dispensasi);
    const syarat = `tidak boleh melebihi jumlah SPM (${writeShare(spm)})`;
    return failure({ jenis: 'dilarang', argumen: 'dispensasi', nilai, syarat, sumber });
  }
  const permil = dispensasi.times(tabel.pengali).div(spm);
  const band = findBand(tabel.pita, permil);
  if (band === undefined) {
    const [nilai, min] = [dispensasi, ZERO];
    return failure({ jenis: 'di-luar-rentang', argumen: 'dispensasi', nilai, min, maks: spm, sumber });
  }
  return success(
    worked(
      band.isi,
      () => [
        {
          uraian: 'Pengurang Dispensasi SPM',
          hitungan: `${writeShare(dispensasi)} / ${writeShare(spm)} × ${writeShare(tabel.pengali)} = ${writeNumberInFull(permil)}‰`,
          nilai: band.isi,
          sumber,
        },
      ],
      openQuestionsAt(aturan, tabel),
    ),
  );
}
