/** A value as it stands in the data or comes from another helper. */
export type HelperValue = unknown;

/** A wrong argument; the caller adds helper, template and line. */
export interface BadArgument {
  readonly salah: { readonly nilai: string; readonly diminta: string };
}

export function bad(nilai: HelperValue, diminta: string): BadArgument {
  return { salah: { nilai: shown(nilai), diminta } };
}

/** One helper of the template language; the table of them is also what docs/templat.md is checked against. */
export interface HelperSpec {
  readonly nama: string;
  readonly argumen: readonly string[];
  /** Whether the last argument may be repeated. */
  readonly berulang?: true;
  readonly uraian: string;
  /** An example as an author writes it, and what it prints. */
  readonly contoh: { readonly tulis: string; readonly cetak: string };
  readonly run: (...values: readonly HelperValue[]) => string | number | boolean | BadArgument;
}

export function isBad(value: unknown): value is BadArgument {
  return typeof value === 'object' && value !== null && 'salah' in value;
}

function shown(value: HelperValue): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}
