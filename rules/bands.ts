import type { Decimal } from './decimal.ts';

/** One row of a band table. A band reaches from its lower bound up to the next one, so no value falls between two bands. */
export interface Band<T> {
  readonly batasBawah: Decimal;
  readonly isi: T;
}

/** The band with the highest lower bound not above `value`; undefined below the lowest. */
export function findBand<T>(bands: readonly Band<T>[], value: Decimal): Band<T> | undefined {
  return bands
    .filter((band) => band.batasBawah.lte(value))
    .reduce<Band<T> | undefined>(
      (best, band) => (best === undefined || band.batasBawah.gt(best.batasBawah) ? band : best),
      undefined,
    );
}
