import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadSamples } from '../../generator/documents/spread-samples.ts';

function taken(length: number): readonly number[] {
  const samples = spreadSamples<number>();
  for (let index = 0; index < length; index += 1) samples.offer(index);
  return samples.taken();
}

test('all of a few', () => {
  expect(taken(0)).toEqual([]);
  expect(taken(256)).toEqual(Array.from({ length: 256 }, (_, index) => index));
});

test('of many, 129 to 256 at even distances from the first on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 257, max: 20_000 }), (length) => {
      const picked = taken(length);
      const step = picked[1] ?? 0;
      expect(picked).toEqual(picked.map((_, index) => index * step));
      expect(picked.length).toBeGreaterThan(128);
      expect(picked.length).toBeLessThanOrEqual(256);
      expect((picked.at(-1) ?? 0) + step).toBeGreaterThanOrEqual(length);
    }),
  );
});
