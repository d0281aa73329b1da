/** As many documents as one run looks at beforehand, at most. */
const MOST = 512;

/** The fractional parts of its multiples lie evenly, and follow no other rhythm. */
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

/**
 * Places all over a sequence, from 0, in order; the same for the same length. They stand at no even distance: what comes back in every
 * seventh row would else be the same at all of them, or at none.
 */
export function samplePlaces(length: number): readonly number[] {
  if (length <= MOST) return Array.from({ length }, (_, index) => index);
  const places = Array.from({ length: MOST }, (_, index) =>
    Math.floor(((index * GOLDEN_RATIO) % 1) * length),
  );
  return [...new Set(places)].sort((a, b) => a - b);
}
