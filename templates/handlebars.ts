import Handlebars from 'handlebars';
import { isBad } from './handlebars-helpers/helper-spec.ts';
import { builtInHelpers, helperTable, type HelperSpec } from './handlebars-helpers/index.ts';
import { prepareTemplate, REQUIRED_HELPER } from './markup/prepare-template.ts';
import { DRAWING_MARK, type SourceNames } from './markup/line-marks.ts';
import { faultOf, stop } from './stop.ts';
import type { TemplateData } from './template-data.ts';

export interface CompiledTemplate {
  /** The markup with its data, escaped as HTML. */
  readonly fill: (data: TemplateData) => string;
  /**
   * Drawings that no data change, by the number of their source: in the markup only the number stands for each. They are
   * much the larger part of it, and it is made for every document.
   */
  readonly drawings: ReadonlyMap<number, string>;
}

/** Compiles the template (first) and its partials. */
export function compileHandlebars(names: SourceNames, sources: readonly string[]): CompiledTemplate {
  const engine = Handlebars.create();
  const known = [REQUIRED_HELPER, ...builtInHelpers, ...helperTable.map(({ nama }) => nama)];
  for (const spec of helperTable) engine.registerHelper(spec.nama, helperOf(spec));
  engine.registerHelper(REQUIRED_HELPER, requireDatum);
  const options: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(known.map((name) => [name, true])),
    preventIndent: true,
  };
  const drawings = new Map<number, string>();
  const compiled = names.map((name, index) => {
    const program = parse(engine, sources[index] ?? '', name);
    prepareTemplate(program, index, name, names.slice(1));
    const drawing = index === 0 ? undefined : takeDrawing(program, index);
    if (drawing !== undefined) drawings.set(index, drawing);
    const fill = engine.compile<TemplateData>(program, options);
    return (data: TemplateData, runtime?: Handlebars.RuntimeOptions) =>
      withPlace(name, () => fill(data, runtime));
  });
  for (const [index, name] of names.entries()) {
    const partial = compiled[index];
    if (index > 0 && partial !== undefined) engine.registerPartial(name, partial);
  }
  return { fill: (data) => compiled[0]?.(data) ?? '', drawings };
}

/** Puts a number in place of a source that is one drawing and nothing else. */
function takeDrawing({ body }: hbs.AST.Program, source: number): string | undefined {
  const [content] = body;
  if (content?.type !== 'ContentStatement' || body.length > 1) return undefined;
  const { value } = content as hbs.AST.ContentStatement;
  if (!/^\s*<svg\b[^]*<\/svg>\s*$/.test(value)) return undefined;
  (content as hbs.AST.ContentStatement).value = `<svg ${DRAWING_MARK}="${source}"/>`;
  return value;
}

function parse(engine: typeof Handlebars, source: string, name: string): hbs.AST.Program {
  try {
    return engine.parse(source);
  } catch (error) {
    const { line, message } = handlebarsError(error);
    return stop(
      { jenis: 'sintaks-handlebars', pesan: message },
      { template: name, ...(line === undefined ? {} : { baris: line }) },
    );
  }
}

/** Runs a template; what Handlebars says of missing data becomes a fault with its line. */
function withPlace(template: string, fill: () => string): string {
  try {
    return fill();
  } catch (error) {
    if (faultOf(error) !== undefined) throw withTemplate(error, template);
    const { line, message } = handlebarsError(error);
    const missing = /^"(.*?)" not defined in|operator to search for '(.*?)' in/.exec(message);
    if (missing === null) throw error;
    return stop(
      { jenis: 'data-tidak-ada', nama: missing[1] ?? missing[2] ?? '' },
      { template, ...(line === undefined ? {} : { baris: line }) },
    );
  }
}

/** A helper knows its line but not in which template it is used; the innermost one says so. */
function withTemplate(error: unknown, template: string): unknown {
  const fault = faultOf(error);
  if (fault === undefined || fault.template !== '') return error;
  return new Error('template', { cause: { ...fault, template } });
}

function handlebarsError(error: unknown): { readonly line: number | undefined; readonly message: string } {
  if (!(error instanceof Error)) return { line: undefined, message: String(error) };
  const { message } = error;
  const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? error.lineNumber : undefined;
  const parseLine = /^Parse error on line (\d+):/.exec(message)?.[1];
  return {
    line: line ?? (parseLine === undefined ? undefined : Number(parseLine)),
    message: message.replace(/^Parse error on line \d+:\s*/, '').replace(/\s+/g, ' '),
  };
}

function helperOf({ nama, run }: HelperSpec): Handlebars.HelperDelegate {
  return (...given: unknown[]) => {
    const result = run(...given.slice(0, -1));
    if (!isBad(result)) return result;
    const line = lineOf(given.at(-1));
    return stop(
      { jenis: 'argumen-salah', helper: nama, ...result.salah },
      { template: '', ...(line === undefined ? {} : { baris: line }) },
    );
  };
}

/** The argument itself; data hold no undefined, so undefined is a datum that is not there. */
function requireDatum(value: unknown, nama: string, baris: number): unknown {
  return value === undefined ? stop({ jenis: 'data-tidak-ada', nama }, { template: '', baris }) : value;
}

/** Handlebars hands the place of the call to helpers in their options. */
function lineOf(options: unknown): number | undefined {
  if (typeof options !== 'object' || options === null || !('loc' in options)) return undefined;
  return (options.loc as hbs.AST.SourceLocation | undefined)?.start.line;
}
