/** An element of a page as plain data: whoever shows it makes it of nodes and text, never of markup. */
export interface HtmlElement {
  readonly tag: string;
  readonly atribut: Readonly<Record<string, string>>;
  /** CSS, written in full: nothing is taken from a stylesheet. */
  readonly gaya: Readonly<Record<string, string>>;
  readonly isi: readonly HtmlNode[];
}

export type HtmlNode = string | HtmlElement;

export function html(
  tag: string,
  gaya: Readonly<Record<string, string>>,
  isi: readonly HtmlNode[] = [],
  atribut: Readonly<Record<string, string>> = {},
): HtmlElement {
  return { tag, atribut, gaya, isi };
}
