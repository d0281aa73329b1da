/** Values that belong together; decimal strings, null where there is none. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** A value that the others are measured against, drawn as a line across the chart. */
export interface ChartTarget {
  readonly name: string;
  readonly value: string;
}

/**
 * What a chart shows, without how it is drawn. The first series is what the chart is about, the others are what it is compared
 * with; texts are final and numbers are written by whoever draws.
 */
export interface ChartData {
  /** Bars upwards, bars to the right (for long or many names), or lines over time. */
  readonly kind: 'bars' | 'horizontal-bars' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly targets: readonly ChartTarget[];
  /** A word about each category ("Hijau"), written beside its value: colour alone is lost on a black and white printer. */
  readonly status?: readonly string[];
  /** What the values are: "%", "indeks", "miliar rupiah". */
  readonly unit: string;
  /** Decimals of the values as written. */
  readonly digits: number;
  /** Where the axis begins and ends; as the values need where left out. */
  readonly axis?: { readonly min?: string; readonly max?: string };
}
