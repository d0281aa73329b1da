import {
  compileTemplate,
  faultSentence,
  type BlockDocument,
  type RenderOptions,
  type TemplateData,
} from '../../templates/index.ts';

/** A template of one page around `body`. */
export function onePage(body: string): string {
  return `<dokumen judul="uji"><halaman>\n${body}\n</halaman></dokumen>`;
}

/** The document, or an error with the sentence of the fault. */
export function rendered(
  source: string,
  { css = '', data = {}, options = {} }: { css?: string; data?: TemplateData; options?: RenderOptions } = {},
): BlockDocument {
  const result = compileTemplate({ name: 'uji', source, css })(data, options);
  if (!result.ok) throw new Error(faultSentence(result.kesalahan));
  return result.document;
}
