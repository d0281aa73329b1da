import { cite, openQuestionsAt } from '../citation.ts';
import { HUNDRED, printed, ZERO, type Decimal } from '../decimal.ts';
import { writeNumberInFull } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { RumusLakin } from './aturan.ts';

/** How long agents were in each state; all in one unit of time, at least 0. */
export interface DurasiAgen {
  /** Active Time Duration. */
  readonly aktif: Decimal;
  /** Hold Duration. */
  readonly hold: Decimal;
  /** After Call Work. */
  readonly acw: Decimal;
  /** Not Ready Duration. */
  readonly notReady: Decimal;
}

/**
 * Indeks Okupansi Layanan Telepon in percent: aktif / ((aktif + hold + acw) − notReady) × 100, rounded half-up to 2 decimals.
 *
 * @returns error `dilarang` where notReady is not below aktif + hold + acw: the formula then divides by zero or turns negative
 * @source LAKIN KLIP DJP 2024, IKU 3b-N
 */
export function okupansi(rumus: RumusLakin, durasi: DurasiAgen): Result<Worked<Decimal>> {
  const { aktif, hold, acw, notReady } = durasi;
  const sumber = cite(rumus.peraturan, rumus.okupansi);
  const present = aktif.plus(hold).plus(acw);
  const counted = present.minus(notReady);
  if (counted.lte(ZERO)) {
    const nilai = writeNumberInFull(notReady);
    const syarat = `harus kurang dari aktif + hold + acw (${writeNumberInFull(present)})`;
    return failure({ jenis: 'dilarang', argumen: 'notReady', nilai, syarat, sumber });
  }
  const result = printed(aktif.times(HUNDRED).div(counted));
  const [a, h, c, n] = [aktif, hold, acw, notReady].map((each) => writeNumberInFull(each));
  return success(
    worked(
      result,
      () => [
        {
          uraian: 'Okupansi',
          hitungan: `${a} / ((${a} + ${h} + ${c}) − ${n}) × 100`,
          nilai: result,
          sumber,
        },
      ],
      openQuestionsAt(rumus, rumus.okupansi),
    ),
  );
}
