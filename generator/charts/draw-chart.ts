import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts';
import type { ChartData, ChartSeries } from '../../documents/index.ts';
import { decimal, writeNumber } from '../../rules/index.ts';

/** Width and height of a drawing in its own units; the template says how large it is printed. */
const WIDTH = 600;
const BAR_HEIGHT = 290;
const ROW_HEIGHT = 24;
const ROW_MARGIN = 100;
/** Beyond these the values of lines run into one another. */
const MOST_LABELLED_POINTS = 6;
const FONT = 'Arimo';
const FONT_SIZE = 13;
const INK = '#222222';
const GRID = '#d9dce1';
const TARGET_INK = '#8c1c13';

/** Told apart in grey too: dark, hatched on light, and light with a dark edge. */
const HATCH: NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']> = {
  symbol: 'rect',
  color: '#5c6b85',
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation: Math.PI / 4,
};
const FILLS = [
  { color: '#1f3864', decal: null },
  {
    color: '#dfe5f0',
    decal: HATCH,
  },
  { color: '#f3efe4', decal: null },
] as const;
const MARKS = ['circle', 'triangle', 'rect'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;

/** Draws a chart as SVG; the same data give the same text. The library is loaded with the first chart. */
export async function openChartDrawer(): Promise<(chart: ChartData) => string> {
  const [{ init, use }, { BarChart, LineChart }, components, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  const { GridComponent, LegendComponent, MarkLineComponent } = components;
  use([BarChart, GridComponent, LegendComponent, LineChart, MarkLineComponent, SVGRenderer]);
  return (chart) => {
    const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: heightOf(chart) });
    drawing.setOption(chartOption(chart));
    const svg = drawing.renderToSVGString();
    drawing.dispose();
    return forPrint(svg);
  };
}

/** Without what is for a mouse, and with ids that do not count how many drawings there were before. */
function forPrint(svg: string): string {
  return svg
    .replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:class|pointer-events|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replaceAll(/zr\d+-/g, 'zr-');
}

function heightOf({ kind, categories, series }: ChartData): number {
  return kind === 'horizontal-bars'
    ? ROW_MARGIN + ROW_HEIGHT * categories.length * Math.max(1, series.length * 0.7)
    : BAR_HEIGHT;
}

function chartOption(chart: ChartData): EChartsOption {
  const { kind, categories, unit, axis, series, targets } = chart;
  const horizontal = kind === 'horizontal-bars';
  const text = { fontFamily: FONT, fontSize: FONT_SIZE, color: INK, textBorderWidth: 0 };
  const names = {
    type: 'category' as const,
    data: [...categories],
    // Rows are read from the top.
    inverse: horizontal,
    axisLabel: { ...text, interval: 0 },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
  };
  const values = {
    type: 'value' as const,
    ...(axis?.min === undefined ? {} : { min: Number(axis.min) }),
    ...(axis?.max === undefined ? {} : { max: Number(axis.max) }),
    name: unit,
    nameLocation: 'middle' as const,
    nameGap: horizontal ? 26 : 46,
    nameTextStyle: text,
    axisLabel: { ...text, formatter: (value: number) => writeNumber(decimal(value), 0) },
    splitLine: { lineStyle: { color: GRID } },
  };
  const legend = series.length > 1;
  return {
    animation: false,
    textStyle: { fontFamily: FONT, fontSize: FONT_SIZE },
    grid: {
      left: 12,
      // The name of a line stands behind its end.
      right: !horizontal && targets.length > 0 ? 84 : 28,
      top: legend ? 58 : 34,
      bottom: 14,
      outerBoundsMode: 'same',
    },
    ...(legend ? { legend: { top: 2, itemWidth: 26, itemHeight: 14, textStyle: text } } : {}),
    xAxis: horizontal ? values : names,
    yAxis: horizontal ? names : values,
    series: series.map((each, index) =>
      kind === 'lines' ? lineOption(chart, each, index) : barOption(chart, each, index),
    ),
  };
}

function barOption(chart: ChartData, { name, values }: ChartSeries, index: number): BarSeriesOption {
  const { color, decal } = FILLS[index % FILLS.length] ?? FILLS[0];
  const horizontal = chart.kind === 'horizontal-bars';
  return {
    type: 'bar',
    name,
    data: values.map(numberOf),
    barMaxWidth: horizontal ? 18 : 42,
    barCategoryGap: '16%',
    barGap: '8%',
    itemStyle: {
      color,
      borderColor: '#1f3864',
      borderWidth: 1,
      ...(decal === null ? {} : { decal: { ...decal } }),
    },
    label: {
      show: true,
      // Beside a bar the text would cross the lines of the targets; within it the fill must be dark.
      position: horizontal ? (index === 0 ? 'insideRight' : 'right') : 'top',
      fontFamily: FONT,
      fontSize: chart.series.length > 1 ? FONT_SIZE - 3 : FONT_SIZE - 2,
      color: horizontal && index === 0 ? '#ffffff' : INK,
      textBorderWidth: 0,
      formatter: ({ dataIndex }) => labelOf(chart, values[dataIndex] ?? null, index === 0 ? dataIndex : null),
    },
    ...(index === 0 ? { markLine: targetLines(chart) } : {}),
  };
}

function lineOption(chart: ChartData, { name, values }: ChartSeries, index: number): LineSeriesOption {
  return {
    type: 'line',
    name,
    data: values.map(numberOf),
    symbol: MARKS[index % MARKS.length] ?? 'circle',
    symbolSize: 8,
    color: index === 0 ? '#1f3864' : '#6b7a94',
    lineStyle: { width: 2, type: DASHES[index % DASHES.length] ?? 'solid' },
    label: {
      show: chart.categories.length <= MOST_LABELLED_POINTS,
      position: index === 0 ? 'bottom' : 'top',
      fontFamily: FONT,
      fontSize: FONT_SIZE - 3,
      color: INK,
      textBorderWidth: 0,
      formatter: ({ dataIndex }) => labelOf(chart, values[dataIndex] ?? null, null),
    },
    ...(index === 0 ? { markLine: targetLines(chart) } : {}),
  };
}

/** Lines for the targets, each with its name and value. */
function targetLines({ kind, targets, digits }: ChartData): NonNullable<BarSeriesOption['markLine']> {
  const horizontal = kind === 'horizontal-bars';
  return {
    silent: true,
    symbol: 'none',
    // Behind the bars and their texts.
    z: 1,
    lineStyle: { color: TARGET_INK, type: 'dashed', width: 1.5 },
    label: { fontFamily: FONT, fontSize: FONT_SIZE - 2, color: TARGET_INK, textBorderWidth: 0 },
    data: targets.map(({ name, value }) => ({
      ...(horizontal ? { xAxis: Number(value) } : { yAxis: Number(value) }),
      label: {
        formatter: `${name} ${writeNumber(decimal(value), trimmedDigits(value, digits))}`,
        // The rows begin at the top, and so do the lines.
        position: horizontal ? ('start' as const) : ('end' as const),
      },
    })),
  };
}

function labelOf({ digits, status }: ChartData, value: string | null, category: number | null): string {
  if (value === null) return '';
  const written = writeNumber(decimal(value), digits);
  const word = category === null ? undefined : status?.[category];
  return word === undefined ? written : `${written}  ${word}`;
}

/** A target such as 79 needs no decimals. */
function trimmedDigits(value: string, digits: number): number {
  return decimal(value).eq(decimal(value).round(0)) ? 0 : digits;
}

/** The library draws with binary floats; nothing is computed with them. */
function numberOf(value: string | null): number | null {
  return value === null ? null : Number(value);
}
