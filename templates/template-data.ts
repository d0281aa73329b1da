/** Plain data: what JSON can hold. Numbers are for counts; values of a regulation come as decimal strings ("75.5"). */
export type TemplateValue =
  string | number | boolean | null | readonly TemplateValue[] | { readonly [name: string]: TemplateValue };
export type TemplateData = Readonly<Record<string, TemplateValue>>;
