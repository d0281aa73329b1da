import { expect, test } from 'vitest';
import { templateInput } from '../../../documents/index.ts';
import { oneChapter } from '../../../generator/documents/one-chapter.ts';
import { openTemplate } from '../../../generator/documents/template-store.ts';
import { faultSentence, headingsIn, type BlockDocument } from '../../../templates/index.ts';
import { LAKIN, reportOf } from './sample-report.ts';

const instance = reportOf(LAKIN);
const { data, tema } = templateInput(instance);
const filled = (await openTemplate('lakin', 'lakin')).render(data, { tema });
if (!filled.ok) throw new Error(faultSentence(filled.kesalahan));
const whole = filled.document;

function numbersIn(document: BlockDocument | null, level: number): (string | undefined)[] {
  const sections = document?.sections ?? [];
  return sections.flatMap(({ blocks }) =>
    headingsIn(blocks)
      .filter((each) => each.level === level)
      .map(({ number }) => number),
  );
}

test('the report has its four chapters, and pages before and behind them without a number', () => {
  expect(numbersIn(whole, 1)).toEqual([
    ...Array.from({ length: 4 }, () => undefined),
    'BAB I',
    'BAB II',
    'BAB III',
    'BAB IV',
    undefined,
  ]);
});

test.each([
  [1, 'BAB I'],
  [2, 'BAB II'],
  [3, 'BAB III'],
  [4, 'BAB IV'],
])('chapter %d alone keeps its number and leaves the others out', (nomor, number) => {
  expect(numbersIn(oneChapter(whole, nomor), 1)).toEqual([number]);
});

test('BAB III has a heading for every indicator, numbered through', () => {
  const numbers = numbersIn(oneChapter(whole, 3), 3);
  expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => `${at + 1}.`));
});

test('there is no fifth chapter', () => expect(oneChapter(whole, 5)).toBeNull());

test('every chart of the report is shown once', () => {
  const shown = [
    ...JSON.stringify(whole).matchAll(/"kind":"image","(?:margin":\{[^}]*\},")?name":"(grafik-[a-z0-9-]+)"/g),
  ];
  const names = shown.map(([, name]) => name).sort();
  expect(names).toEqual(Object.keys(instance.grafik ?? {}).sort());
});
