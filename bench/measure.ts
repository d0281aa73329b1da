/** One row of the report. */
export interface Measurement {
  readonly apa: string;
  readonly seconds: number;
  /** How many calls or rows that was. */
  readonly count: number;
}

/** The median of some runs after one that is not counted. */
export function measure(apa: string, count: number, work: () => void, runs = 5): Measurement {
  work();
  const seconds = Array.from({ length: runs }, () => {
    const begun = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - begun) / 1e9;
  });
  return { apa, count, seconds: median(seconds) };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The report as a Markdown table. */
export function table(rows: readonly Measurement[]): string {
  const lines = rows.map(
    ({ apa, seconds, count }) =>
      `| ${apa} | ${(seconds * 1000).toFixed(0)} | ${Math.round(count / seconds).toLocaleString('en')} |`,
  );
  return ['| what | ms (median) | per second |', '| --- | ---: | ---: |', ...lines].join('\n');
}
