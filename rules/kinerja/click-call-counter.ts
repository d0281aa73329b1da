import { cite, openQuestionsAt } from '../citation.ts';
import { HUNDRED, printed, ZERO, type Decimal } from '../decimal.ts';
import { writeNumberInFull } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { RumusLakin } from './aturan.ts';

/**
 * Tingkat Implementasi Transformasi Proses Bisnis Perpajakan (3C) in percent: points completed / points targeted × 100, rounded
 * half-up to 2 decimals. Additional points may carry it beyond 100; its capaian, not it, is limited to 120.
 *
 * @param selesai points of the services completed, at least 0
 * @param target points of the services targeted, more than 0
 * @returns error `dilarang` where nothing was targeted
 * @source LAKIN KLIP DJP 2024, IKU 2a-CP
 */
export function clickCallCounter(
  rumus: RumusLakin,
  selesai: Decimal,
  target: Decimal,
): Result<Worked<Decimal>> {
  const sumber = cite(rumus.peraturan, rumus.clickCallCounter);
  if (target.lte(ZERO)) {
    const nilai = writeNumberInFull(target);
    const syarat = 'jumlah poin target layanan harus lebih dari nol';
    return failure({ jenis: 'dilarang', argumen: 'target', nilai, syarat, sumber });
  }
  const result = printed(selesai.times(HUNDRED).div(target));
  return success(
    worked(
      result,
      () => [
        {
          uraian: 'Tingkat implementasi click, call, counter',
          hitungan: `${writeNumberInFull(selesai)} / ${writeNumberInFull(target)} × 100`,
          nilai: result,
          sumber,
        },
      ],
      openQuestionsAt(rumus, rumus.clickCallCounter),
    ),
  );
}
