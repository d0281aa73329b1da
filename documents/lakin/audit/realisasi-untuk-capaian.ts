import { decimal, HUNDRED, type Decimal } from '../../../rules/index.ts';
import type { Polarisasi } from '../../../rules/kinerja/index.ts';

/** Half of the last printed digit. */
const HALF_STEP = decimal('0.005');
/** Decimals of the answer; the step that keeps a realisasi below a bound it must not reach. */
const DIGITS = 4;
const STEP = decimal('0.0001');
const DOWN = 0;
const UP = 3;

/**
 * The realisasi nearest to `realisasi` whose capaian, rounded half-up to 2 decimals, is the printed one: what would have to be
 * another for a printed capaian to follow. With 4 decimals; null for stabilize, where two values give each capaian.
 *
 * @param capaian the printed capaian, without its limits
 * @param dari the capaian that `realisasi` gives: the nearest side is looked for
 * @param target more than 0
 * The formula is `capaianIku` of the rules, solved for realisasi.
 */
export function realisasiUntukCapaian(
  capaian: Decimal,
  dari: Decimal,
  target: Decimal,
  polarisasi: Polarisasi,
): Decimal | null {
  if (polarisasi === 'stabilize') return null;
  const raised = capaian.gt(dari);
  // A printed 114.85 stands for 114.845 up to, but not including, 114.855.
  const bound = raised ? capaian.minus(HALF_STEP) : capaian.plus(HALF_STEP);
  const share = polarisasi === 'maximize' ? bound : HUNDRED.plus(HUNDRED).minus(bound);
  const exact = share.times(target).div(HUNDRED);
  const grows = raised === (polarisasi === 'maximize');
  const rounded = exact.round(DIGITS, grows ? UP : DOWN);
  if (raised || !rounded.eq(exact)) return rounded;
  return grows ? rounded.plus(STEP) : rounded.minus(STEP);
}
