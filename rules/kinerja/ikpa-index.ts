import { findBand, type Band } from '../bands.ts';
import { cite, openQuestionsAt } from '../citation.ts';
import { HUNDRED, printed, PRINTED_DIGITS, type Decimal } from '../decimal.ts';
import { writeNumber, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { RuasIndeks, RumusLakin } from './aturan.ts';

/**
 * The index of budget performance, rounded half-up to 2 decimals. In the last quarter by the conversion table on NKA, which rises
 * in a straight line within a band; in the quarters before as IKPA / 95.5 × 100, at most 120.
 *
 * @param nilai NKA in the last quarter, IKPA in the others, 0 to 100; taken as printed, with 2 decimals
 * @param triwulan quarter, a whole number from 1 to 4
 * @returns error `di-luar-rentang` outside these, `bukan-bilangan-bulat` for a broken quarter
 * @source LAKIN KLIP DJP 2024, IKU 8a-CP
 */
export function indeksAnggaran(
  rumus: RumusLakin,
  nilai: Decimal,
  triwulan: Decimal,
): Result<Worked<Decimal>> {
  const { rentangNilai, triwulan: quarters, indeksTriwulanTerakhir: tabel } = rumus;
  if (triwulan.lt(quarters.pertama) || triwulan.gt(quarters.terakhir)) {
    const [min, maks, sumber] = [quarters.pertama, quarters.terakhir, cite(rumus.peraturan, quarters)];
    return failure({ jenis: 'di-luar-rentang', argumen: 'triwulan', nilai: triwulan, min, maks, sumber });
  }
  if (!triwulan.round(0).eq(triwulan)) {
    return failure({ jenis: 'bukan-bilangan-bulat', argumen: 'triwulan', nilai: triwulan });
  }
  const value = printed(nilai);
  const ruas = findBand(tabel.pita, value);
  if (ruas === undefined || value.gt(rentangNilai.maks)) {
    const { min, maks } = rentangNilai;
    const sumber = cite(rumus.peraturan, rentangNilai);
    return failure({ jenis: 'di-luar-rentang', argumen: 'nilai', nilai, min, maks, sumber });
  }
  return success(triwulan.eq(quarters.terakhir) ? byTable(rumus, ruas, value) : byTarget(rumus, value));
}

function byTable(rumus: RumusLakin, ruas: Band<RuasIndeks>, nka: Decimal): Worked<Decimal> {
  const { indeksTriwulanTerakhir: tabel, peraturan } = rumus;
  const { indeks, pembagi } = ruas.isi;
  const above = nka.minus(ruas.batasBawah);
  const result = printed(pembagi === null ? indeks : indeks.plus(above.div(pembagi)));
  const [x, from] = [writeNumber(nka, PRINTED_DIGITS), writeShare(ruas.batasBawah)];
  return worked(
    result,
    () => [
      {
        uraian: 'Indeks menurut tabel konversi triwulan IV',
        hitungan:
          pembagi === null
            ? `${x} ≥ ${from}, indeks ${writeShare(indeks)}`
            : `${writeShare(indeks)} + (${x} − ${from}) / ${writeShare(pembagi)}`,
        nilai: result,
        sumber: cite(peraturan, tabel),
      },
    ],
    openQuestionsAt(rumus, tabel),
  );
}

function byTarget(rumus: RumusLakin, ikpa: Decimal): Worked<Decimal> {
  const { indeksTriwulanBerjalan: rule, peraturan } = rumus;
  const index = printed(ikpa.times(HUNDRED).div(rule.target));
  const result = index.gt(rule.maks) ? rule.maks : index;
  return worked(
    result,
    () => [
      {
        uraian: 'Indeks IKPA triwulan I sampai dengan III',
        hitungan: `${writeNumber(ikpa, PRINTED_DIGITS)} / ${writeShare(rule.target)} × 100, paling tinggi ${writeShare(rule.maks)}`,
        nilai: result,
        sumber: cite(peraturan, rule),
      },
    ],
    openQuestionsAt(rumus, rule),
  );
}
