import { cite } from '../citation.ts';
import { nearlyEqual, sum, ZERO, type Decimal } from '../decimal.ts';
import { writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import type { AturanLomba } from './aturan.ts';

/** Checks that no weight is below 0 (else error `di-luar-rentang`) and that all add up to 100 (else error `dilarang` with their sum). */
export function checkedWeights(
  aturan: AturanLomba,
  argumen: string,
  bobot: readonly Decimal[],
  place: { readonly pasal: string },
): Result<null> {
  const negative = bobot.findIndex((weight) => weight.lt(ZERO));
  const below = bobot[negative];
  if (below !== undefined) {
    const [nilai, posisi] = [below, negative + 1];
    return failure({ jenis: 'di-luar-rentang', argumen, nilai, min: ZERO, maks: undefined, posisi });
  }
  const wanted = aturan.jumlahBobot.nilai;
  const total = sum(bobot);
  if (nearlyEqual(total, wanted)) return success(null);
  const sumber = cite(aturan.peraturan, place);
  const syarat = `harus tepat ${writeShare(wanted)}`;
  return failure({
    jenis: 'dilarang',
    argumen: `jumlah ${argumen}`,
    nilai: writeShare(total),
    syarat,
    sumber,
  });
}
