import type { BlockDocument } from './block-tree.ts';
import { documentOf } from './build/document.ts';
import { BASE_CSS } from './css/base-style.ts';
import { cascade, type Cascade } from './css/cascade.ts';
import { readStylesheet, type Stylesheet } from './css/stylesheet.ts';
import type { TemplateFault } from './faults.ts';
import { compileHandlebars } from './handlebars.ts';
import type { SourceNames } from './markup/line-marks.ts';
import type { Node } from './markup/element.ts';
import { parseMarkup, type Drawings } from './markup/parse-markup.ts';
import { faultOf, stop } from './stop.ts';
import type { TemplateData, TemplateValue } from './template-data.ts';

/** What a template is made of. */
export interface TemplateSource {
  /** Named in faults. */
  readonly name: string;
  /** Handlebars over the elements of docs/templat.md. */
  readonly source: string;
  readonly css: string;
  readonly partials?: Readonly<Record<string, string>>;
}

export interface RenderOptions {
  /** Values of `var(--nama)`, keyed `nama` or `--nama`. They go before those of `:root` in the style. */
  readonly tema?: Readonly<Record<string, string>>;
}

export type RenderResult =
  | { readonly ok: true; readonly document: BlockDocument }
  | { readonly ok: false; readonly kesalahan: TemplateFault };

/** Fills the template with data; the same data give the same tree. A fault of the template itself is returned on every call. */
export type Render = (data: TemplateData, options?: RenderOptions) => RenderResult;

export type FillResult =
  { readonly ok: true; readonly markup: string } | { readonly ok: false; readonly kesalahan: TemplateFault };

/** A compiled template, also in its two steps, for those who can tell from the markup alone that they know the tree. */
export interface Template {
  readonly render: Render;
  /** The markup with its data, escaped; parts of it that no data fill are the same in every document. */
  readonly fill: (data: TemplateData) => FillResult;
  /** The tree of filled markup. */
  readonly build: (markup: string, options?: RenderOptions) => RenderResult;
}

/** Compiles a template once, to fill it many times. */
export function compileTemplate(template: TemplateSource): Render {
  return openTemplateSource(template).render;
}

/** {@link compileTemplate}, with the steps of its result. */
export function openTemplateSource(template: TemplateSource): Template {
  const prepared = attempt(() => prepare(template));
  if (!prepared.ok) return { render: () => prepared, fill: () => prepared, build: () => prepared };
  const { fill, drawings, sheets, names } = prepared.value;
  const cascades = new Map<string, Cascade>();
  const steps: Pick<Template, 'fill' | 'build'> = {
    fill: (data) => {
      const filled = attempt(() => fill(plainObject(data, 'data', names)));
      return filled.ok ? { ok: true, markup: filled.value } : filled;
    },
    build: (markup, { tema = {} } = {}) => {
      const built = attempt(() => {
        const key = JSON.stringify(tema);
        const styles = cascades.get(key) ?? cascade(sheets, tema);
        cascades.set(key, styles);
        return documentOf(parseMarkup(markup, names, drawings), styles, {
          template: template.name,
          baris: 1,
        });
      });
      return built.ok ? { ok: true, document: built.value } : built;
    },
  };
  return {
    ...steps,
    render: (data, options) => {
      const filled = steps.fill(data);
      return filled.ok ? steps.build(filled.markup, options) : filled;
    },
  };
}

/** What is wrong with a template before any data come: its Handlebars, helpers and style. */
export function checkTemplate(template: TemplateSource): TemplateFault | undefined {
  const prepared = attempt(() => prepare(template));
  return prepared.ok ? undefined : prepared.kesalahan;
}

interface Prepared {
  readonly fill: (data: TemplateData) => string;
  readonly drawings: Drawings;
  readonly sheets: readonly Stylesheet[];
  readonly names: SourceNames;
}

function prepare({ name, source, css, partials = {} }: TemplateSource): Prepared {
  const names = [name, ...Object.keys(partials)];
  const { fill, drawings } = compileHandlebars(names, [source, ...Object.values(partials)]);
  const parsed = new Map<number, readonly Node[]>();
  return {
    fill,
    drawings: (number) => {
      const nodes = parsed.get(number) ?? parseMarkup(drawings.get(number) ?? '', names);
      parsed.set(number, nodes);
      return nodes;
    },
    sheets: [readStylesheet(BASE_CSS, 'gaya dasar'), readStylesheet(css, `${name}.css`)],
    names,
  };
}

type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly kesalahan: TemplateFault };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const kesalahan = faultOf(error);
    if (kesalahan === undefined) throw error;
    return { ok: false, kesalahan };
  }
}

/** What data inherit in a template: nothing a path could name, only what Handlebars needs to complain of them. */
const NOTHING_INHERITED: object = Object.create(null, {
  [Symbol.toPrimitive]: { value: () => 'data' },
}) as object;

/** A copy of the data that holds what they hold and nothing inherited; anything JSON cannot hold is refused. */
function plainData(value: unknown, path: string, names: SourceNames): TemplateValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuseData(path, String(value), names);
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? plainList(value, path, names) : plainObject(value, path, names);
    case 'undefined':
    case 'function':
    case 'symbol':
    case 'bigint':
      return refuseData(path, typeof value, names);
  }
}

function plainList(list: readonly unknown[], path: string, names: SourceNames): readonly TemplateValue[] {
  const copy = list.map((item, index) => plainData(item, `${path}[${index}]`, names));
  return Object.setPrototypeOf(copy, NOTHING_INHERITED) as TemplateValue[];
}

function plainObject(value: object, path: string, names: SourceNames): TemplateData {
  if (!isPlainObject(value)) return refuseData(path, 'objek yang bukan objek biasa', names);
  const copy = Object.create(NOTHING_INHERITED) as Record<string, TemplateValue>;
  for (const [name, item] of Object.entries(value)) copy[name] = plainData(item, `${path}.${name}`, names);
  return copy;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function refuseData(nama: string, ditemukan: string, names: SourceNames): never {
  return stop({ jenis: 'data-salah', nama, ditemukan }, { template: names[0] ?? '' });
}
