import { cite, openQuestionsAt } from '../citation.ts';
import { HUNDRED, printed, ZERO, type Decimal } from '../decimal.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Step, type Worked } from '../step.ts';
import type { ManajemenKinerja, Polarisasi } from './aturan.ts';

/**
 * Indeks capaian of an indicator (IKU), limited to 0..120 and rounded half-up to 2 decimals: maximize R/T × 100,
 * minimize (1 + (1 − R/T)) × 100, stabilize 100 − |R − T|/T × 100.
 *
 * @param realisasi R, at least 0, in the unit of the target
 * @param target T, more than 0
 * @returns error `dilarang` where the target is 0 or less: there is nothing to compare with
 * @source KMK 300/KMK.01/2022, penghitungan capaian IKU
 */
export function capaianIku(
  aturan: ManajemenKinerja,
  realisasi: Decimal,
  target: Decimal,
  polarisasi: Polarisasi,
): Result<Worked<Decimal>> {
  const place = aturan.capaian[polarisasi];
  const sumber = cite(aturan.peraturan, place);
  if (target.lte(ZERO)) {
    const nilai = writeNumberInFull(target);
    const syarat = 'harus lebih dari nol, capaian tidak dapat dihitung';
    return failure({ jenis: 'dilarang', argumen: 'target', nilai, syarat, sumber });
  }
  const { tercapai, hitungan } = compare(realisasi, target, polarisasi);
  const capaian = printed(tercapai.times(HUNDRED).div(target));
  const { min, maks } = aturan.rentangCapaian;
  const limited = capaian.lt(min) ? min : capaian.gt(maks) ? maks : capaian;
  return success(
    worked(
      limited,
      () => {
        const steps: Step[] = [{ uraian: `Capaian (${polarisasi})`, hitungan, nilai: capaian, sumber }];
        if (limited.eq(capaian)) return steps;
        return steps.concat({
          uraian: 'Dibatasi pada rentang capaian',
          hitungan: `${writeShare(min)} sampai ${writeShare(maks)}`,
          nilai: limited,
          sumber: cite(aturan.peraturan, aturan.rentangCapaian),
        });
      },
      openQuestionsAt(aturan, place, aturan.rentangCapaian),
    ),
  );
}

/** What was reached in the unit of the target, so that it is divided only once, and the working in figures. */
function compare(
  realisasi: Decimal,
  target: Decimal,
  polarisasi: Polarisasi,
): { readonly tercapai: Decimal; readonly hitungan: string } {
  const [r, t] = [writeNumberInFull(realisasi), writeNumberInFull(target)];
  switch (polarisasi) {
    case 'maximize':
      return { tercapai: realisasi, hitungan: `${r} / ${t} × 100` };
    case 'minimize':
      return { tercapai: target.plus(target.minus(realisasi)), hitungan: `(1 + (1 − ${r} / ${t})) × 100` };
    case 'stabilize':
      return {
        tercapai: target.minus(realisasi.minus(target).abs()),
        hitungan: `100 − |${r} − ${t}| / ${t} × 100`,
      };
  }
}
