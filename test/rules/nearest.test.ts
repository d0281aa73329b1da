import { expect, test } from 'vitest';
import { functionRegistry, nearest } from '../../rules/index.ts';

const names = functionRegistry.map(({ nama }) => nama);

test.each([
  ['NILAI_AHIR', 'NILAI_AKHIR'],
  ['PREDIKT', 'PREDIKAT'],
  ['INDEX_IKPA', 'IKPA_INDEX'],
  ['AKHIR_NILAI', 'NILAI_AKHIR'],
  ['LEVEL_SERVIS', 'SERVICE_LEVEL'],
  ['ikpa', 'IKPA_INDEX'],
  ['kredit', 'ANGKAKREDIT'],
  ['lulus', 'KELULUSAN'],
])('%s: %s comes first', (word, expected) => {
  expect(nearest(word, names)[0]).toBe(expected);
});

test('what is near to nothing has no suggestion, and a short word is no part of a name', () => {
  expect(nearest('SUHU_RUANGAN', names)).toEqual([]);
  expect(nearest('AN', ['ANGKAKREDIT'])).toEqual([]);
});

test('a code is compared letter by letter: its parts have an order', () => {
  expect(nearest('A.2.1.x', ['A.1.2.x', 'A.2.1.b'])).toEqual(['A.2.1.b', 'A.1.2.x']);
});
