import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpoolRoom } from '../../../generator/workbook/spool.ts';

test('whatever is put aside comes back, in memory and from the file, in any order', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.constant(null),
    fc.constant('x'.repeat(70_000)),
  );
  const values = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 100_000, Infinity), (rows, mostInMemory) => {
      const expected: unknown = JSON.parse(JSON.stringify(rows));
      const room = openSpoolRoom(mostInMemory);
      const [spool, other] = [room.openSpool<unknown>(), room.openSpool<unknown>()];
      for (const row of rows) {
        spool.append(row);
        other.append([row]);
      }
      expect(spool.length).toBe(rows.length);
      expect([...spool]).toEqual(expected);
      expect([...spool]).toEqual(expected);
      const backwards = rows.map((_, at) => spool.at(rows.length - 1 - at)).reverse();
      expect(backwards).toEqual(expected);
      expect(Array.from(other, (each) => (each as unknown[])[0])).toEqual(expected);
      expect(spool.at(rows.length)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test('many blocks in the file are read by turns', () => {
  const spool = openSpoolRoom(0).openSpool<string>();
  const text = (at: number): string => `${at} ${'é'.repeat(900)}`;
  const count = 20_000;
  for (let at = 0; at < count; at += 1) spool.append(text(at));
  for (let at = 0; at < count; at += 1) {
    const turned = (at * 7919) % count;
    if (spool.at(turned) !== text(turned)) throw new Error(`value ${turned} came back otherwise`);
  }
});

test('the file has no name', () => {
  const spool = openSpoolRoom(0).openSpool<string>();
  for (let at = 0; at < 100; at += 1) spool.append('NIP'.repeat(1000));
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('patokan-') && name.length === 44)).toEqual(
    [],
  );
  expect(spool.at(99)).toBe('NIP'.repeat(1000));
});
