import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePlaces } from '../../generator/documents/sample-places.ts';

test('all of a few', () => {
  expect(samplePlaces(0)).toEqual([]);
  expect(samplePlaces(512)).toEqual(Array.from({ length: 512 }, (_, index) => index));
});

test('of many, nearly as many in order, from all over, whatever comes back every so many rows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 513, max: 200_000 }), fc.integer({ min: 2, max: 16 }), (length, period) => {
      const places = samplePlaces(length);
      expect(places.length).toBeGreaterThan(300);
      expect(places.length).toBeLessThanOrEqual(512);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      const distances = [...places, length - 1].map((place, index) => place - (places[index - 1] ?? 0));
      expect(Math.max(...distances)).toBeLessThanOrEqual(1 + (2 * length) / 512);
      const phases = new Map<number, number>();
      for (const place of places) phases.set(place % period, (phases.get(place % period) ?? 0) + 1);
      // Each phase of the period is met.
      expect(phases.size).toBe(period);
      expect(Math.min(...phases.values())).toBeGreaterThan(4);
    }),
    { numRuns: 300 },
  );
});
