import { parseDocument } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../../documents/index.ts';
import { openChartDrawer } from '../../../generator/charts/draw-chart.ts';
import { LAKIN, reportOf } from '../../documents/lakin/sample-report.ts';

const draw = await openChartDrawer();

/** The texts of a drawing, in its order. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

function isWellFormed(svg: string): boolean {
  const { children } = parseDocument(svg, { xmlMode: true });
  return children.length === 1 && svg.startsWith('<svg') && svg.trimEnd().endsWith('</svg>');
}

const grafik = reportOf(LAKIN).grafik ?? {};

test('the sample has every chart', () => {
  expect(Object.keys(grafik).sort()).toEqual([
    'grafik-anggaran',
    'grafik-bulanan-3an',
    'grafik-capaian',
    'grafik-dua-tahun',
    'grafik-triwulan-2acp',
  ]);
});

describe.each(Object.entries(grafik))('%s', (_name, chart) => {
  const svg = draw(chart);

  test('is one SVG without numbers that are none', () => {
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('names its categories, its series and its targets', () => {
    const texts = textsIn(svg);
    expect(texts).toEqual(expect.arrayContaining([...chart.categories]));
    if (chart.series.length > 1) {
      expect(texts).toEqual(expect.arrayContaining(chart.series.map(({ name }) => name)));
    }
    for (const { name } of chart.targets) expect(texts.some((text) => text.startsWith(name))).toBe(true);
  });

  test('is drawn in the font of the report, without an outline around the letters', () => {
    expect(svg).toContain('font-family:Arimo');
    expect(svg).not.toContain('paint-order');
    expect([...svg.matchAll(/<text[^>]*stroke=/g)]).toEqual([]);
  });

  test('is the same each time', () => expect(draw(chart)).toBe(svg));
});

test('capaian stand beside their status, against 100 and 120', () => {
  const chart = grafik['grafik-capaian'];
  if (chart === undefined) throw new Error('no chart');
  const texts = textsIn(draw(chart));
  expect(texts).toEqual(
    expect.arrayContaining(['112,54  Hijau', '100,14  Hijau', 'Target 100', 'Batas 120']),
  );
});

test('two series are told apart without colour: one is hatched, lines have marks of their own', () => {
  const years = grafik['grafik-dua-tahun'];
  const months = grafik['grafik-bulanan-3an'];
  if (years === undefined || months === undefined) throw new Error('no chart');
  expect(draw(years)).toContain('<pattern');
  expect(draw(months)).toContain('stroke-dasharray');
});

test('what has no value leaves a gap', () => {
  const gap: ChartData = {
    kind: 'lines',
    categories: ['Jan', 'Feb', 'Mar'],
    series: [{ name: 'Telepon', values: ['1', null, '3'] }],
    targets: [],
    unit: '%',
    digits: 2,
  };
  const svg = draw(gap);
  expect(svg).not.toMatch(/NaN|null/);
  expect(textsIn(svg)).toEqual(expect.arrayContaining(['1,00', '3,00']));
});

test('any values can be drawn', () => {
  const value = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)));
  const property = fc.property(
    fc.constantFrom('bars' as const, 'horizontal-bars' as const, 'lines' as const),
    fc.array(value, { minLength: 1, maxLength: 12 }),
    (kind, values) => {
      const categories = values.map((_, at) => `${at + 1}`);
      const svg = draw({
        kind,
        categories,
        series: [{ name: 'Nilai', values }],
        targets: [],
        unit: '',
        digits: 2,
      });
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    },
  );
  fc.assert(property, { numRuns: 30 });
});
