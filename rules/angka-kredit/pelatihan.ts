import { findBand } from '../bands.ts';
import { cite } from '../citation.ts';
import { ZERO, type Decimal } from '../decimal.ts';
import { writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanButir, JenisPelatihan } from './aturan.ts';
import type { ButirKegiatan } from './butir-kegiatan.ts';
import { temukanButir } from './cari-butir.ts';

/**
 * The row of Lampiran II for a training of so many hours.
 *
 * @param jam whole hours, 0 or more
 * @returns error `di-luar-rentang` below 0, `bukan-bilangan-bulat` for part of an hour
 * @source PermenPANRB 50/2020, Lampiran II, I.E.3 and I.E.4
 */
export function butirPelatihan(
  aturan: AturanButir,
  jenis: JenisPelatihan,
  jam: Decimal,
): Result<Worked<ButirKegiatan>> {
  const table = aturan.pelatihan[jenis];
  const sumber = cite(aturan.peraturan, table);
  const band = findBand(table.nilai, jam);
  if (band === undefined) {
    const facts = { argumen: 'jam', nilai: jam, min: ZERO, maks: undefined, sumber };
    return failure({ jenis: 'di-luar-rentang', ...facts });
  }
  if (!jam.round(0).eq(jam)) return failure({ jenis: 'bukan-bilangan-bulat', argumen: 'jam', nilai: jam });
  const butir = temukanButir(aturan, band.isi);
  if (!butir.ok) return butir;
  const questions = aturan.butirTerbuka[band.isi] ?? [];
  return success(
    worked(
      butir.nilai,
      () => [
        {
          uraian: `Pelatihan ${jenis} ${writeShare(jam)} jam`,
          hitungan: `${writeShare(jam)} ≥ ${writeShare(band.batasBawah)}`,
          nilai: band.isi,
          sumber,
        },
      ],
      questions.map((question) => aturan.terbuka[question]),
    ),
  );
}
