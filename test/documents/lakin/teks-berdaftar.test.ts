import { expect, test } from 'vitest';
import { readTeksBerdaftar, type BlokTeks, type Daftar } from '../../../documents/lakin/teks-berdaftar.ts';

/** A block as an outline: indented lines with their marks. */
function outline(blocks: readonly BlokTeks[]): string[] {
  return blocks.flatMap((block) => (block.jenis === 'paragraf' ? [`p ${block.teks}`] : listLines(block, '')));
}

function listLines({ penanda, mulai, butir }: Daftar, indent: string): string[] {
  return butir.flatMap(({ teks, anak }, at) => [
    `${indent}${penanda} ${mulai + at} ${teks}`,
    ...anak.flatMap((list) => listLines(list, `${indent}  `)),
  ]);
}

test.each<[judul: string, lines: string[], expected: string[]]>([
  ['nothing', [], []],
  ['paragraphs', ['Satu.', 'Dua.'], ['p Satu.', 'p Dua.']],
  ['numbers', ['1. a', '2. b'], ['angka 1 a', 'angka 2 b']],
  ['numbers that begin later', ['4. d', '5. e'], ['angka 4 d', 'angka 5 e']],
  [
    'letters within numbers',
    ['1. a', 'a. b', 'b. c', '2. d'],
    ['angka 1 a', '  huruf 1 b', '  huruf 2 c', 'angka 2 d'],
  ],
  [
    'letters begin anew',
    ['1. a', 'a. b', '2. c', 'a. d'],
    ['angka 1 a', '  huruf 1 b', 'angka 2 c', '  huruf 1 d'],
  ],
  ['bullets', ['- a', '• b', '– c'], ['butir 1 a', 'butir 2 b', 'butir 3 c']],
  ['bullets within numbers', ['1. a', '- b', '2. c'], ['angka 1 a', '  butir 1 b', 'angka 2 c']],
  ['a paragraph ends a list', ['1. a', 'teks', '2. b'], ['angka 1 a', 'p teks', 'angka 2 b']],
  ['a list begins anew after itself', ['1. a', '2. b', '1. c'], ['angka 1 a', 'angka 2 b', 'angka 1 c']],
  ['a number without a blank is no mark', ['1.250 orang', '2024. Tahun'], ['p 1.250 orang', 'p 2024. Tahun']],
])('%s', (_judul, lines, expected) => {
  expect(outline(readTeksBerdaftar(lines))).toEqual(expected);
});
