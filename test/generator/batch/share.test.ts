import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShare, readShare } from '../../../generator/batch/share.ts';

test.each([
  ['1/1', {}, { ke: 1, dari: 1 }],
  ['2/4', {}, { ke: 2, dari: 4 }],
  ['auto/4', { JOB_COMPLETION_INDEX: '0' }, { ke: 1, dari: 4 }],
  ['auto/4', { JOB_COMPLETION_INDEX: '3' }, { ke: 4, dari: 4 }],
])('--bagian %s with %j', (text, environment, bagian) => {
  expect(readShare(text, environment)).toEqual({ bagian });
});

test.each([
  ['0/4', {}],
  ['5/4', {}],
  ['1/0', {}],
  ['-1/4', {}],
  ['1', {}],
  ['1/4/2', {}],
  ['1.5/4', {}],
  ['', {}],
  ['auto/4', {}],
  ['auto/4', { JOB_COMPLETION_INDEX: '' }],
  ['auto/4', { JOB_COMPLETION_INDEX: '4' }],
  ['auto/4', { JOB_COMPLETION_INDEX: 'x' }],
])('--bagian %s with %j is refused in words', (text, environment) => {
  expect(readShare(text, environment)).toMatchObject({
    salah: expect.stringContaining('--bagian') as string,
  });
});

test('every document is in one share, and the shares differ by one at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 300 }), (dari, jumlah) => {
      const sizes = Array.from({ length: dari }, () => 0);
      for (let urut = 1; urut <= jumlah; urut += 1) {
        const owners = sizes.map((_, index) => index + 1).filter((ke) => isInShare({ ke, dari }, urut));
        expect(owners).toHaveLength(1);
        for (const ke of owners) sizes[ke - 1] = (sizes[ke - 1] ?? 0) + 1;
      }
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});
