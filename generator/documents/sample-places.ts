/** As many documents as one run looks at beforehand, at most. */
const MOST = 512;

/**
 * Places all over a sequence, from 0, in order; the same for the same length. Each is drawn within its own part of the sequence: at even
 * distances, what comes back in every seventh row could be the same at all of them, or at none.
 */
export function samplePlaces(length: number): readonly number[] {
  if (length <= MOST) return Array.from({ length }, (_, index) => index);
  const places = Array.from({ length: MOST }, (_, index) =>
    Math.floor(((index + scattered(index)) * length) / MOST),
  );
  return [...new Set(places)];
}

/** From 0 to below 1, and always the same for the same number (the last step of MurmurHash3). */
function scattered(number: number): number {
  let mixed = Math.imul(number + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
