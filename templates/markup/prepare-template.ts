import { builtInHelpers, helperTable } from '../handlebars-helpers/index.ts';
import { stop } from '../stop.ts';
import type { Place } from '../faults.ts';
import { lineMark } from './line-marks.ts';

const TAG = /<([A-Za-z][\w-]*)(?=[\s/>]|$)/g;

/** Where the scan stands in the markup around the expressions. */
type Position = 'text' | 'tag' | 'double-quoted' | 'single-quoted';

interface Scan {
  readonly source: number;
  readonly name: string;
  readonly partials: readonly string[];
  position: Position;
}

/**
 * Refuses what a template must not hold (unescaped output, unknown helpers, data outside quotes in a tag) and marks each tag
 * with its line. Changes `program`, which must be freshly parsed.
 */
export function prepareTemplate(
  program: hbs.AST.Program,
  source: number,
  name: string,
  partials: readonly string[],
): void {
  visitProgram(program, { source, name, partials, position: 'text' });
}

function visitProgram(program: hbs.AST.Program, scan: Scan): void {
  for (const statement of program.body) visitStatement(statement, scan);
}

function visitStatement(statement: hbs.AST.Statement, scan: Scan): void {
  const place = placeOf(statement, scan);
  switch (statement.type) {
    case 'ContentStatement':
      return visitContent(statement as hbs.AST.ContentStatement, scan);
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      return visitMustache(statement as hbs.AST.MustacheStatement, scan, place);
    case 'BlockStatement':
      return visitBlock(statement as hbs.AST.BlockStatement, scan, place);
    case 'PartialStatement':
      return visitPartial(statement as hbs.AST.PartialStatement, scan, place);
    default:
      return stop(
        { jenis: 'ungkapan-terlarang', ungkapan: KINDS.get(statement.type) ?? statement.type },
        place,
      );
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['PartialBlockStatement', '{{#> ...}}'],
  ['Decorator', '{{* ...}}'],
  ['DecoratorBlock', '{{#* ...}}'],
]);

function visitMustache(statement: hbs.AST.MustacheStatement, scan: Scan, place: Place): void {
  const written = textOf(statement.path);
  if (!statement.escaped) stop({ jenis: 'kurung-tiga', ekspresi: written }, place);
  if (scan.position === 'tag') stop({ jenis: 'di-luar-kutip', ekspresi: written }, place);
  if (statement.params.length === 0) readAsData(statement.path);
  else statement.params = visitCall(statement.path, statement.params, scan, place);
  refuseHash(statement.hash, place);
}

function visitBlock(block: hbs.AST.BlockStatement, scan: Scan, place: Place): void {
  const name = textOf(block.path);
  if (!builtInHelpers.some((known) => known === name))
    stop(
      {
        jenis: 'helper-tidak-dikenal',
        helper: `#${name}`,
        pilihan: builtInHelpers.map((known) => `#${known}`),
      },
      place,
    );
  block.params = block.params.map((param) => visitExpression(param, scan, place));
  refuseHash(block.hash, place);
  visitProgram(block.program, scan);
  // The types of Handlebars say every block has an `else`; it has not.
  const inverse = block.inverse as hbs.AST.Program | undefined;
  if (inverse !== undefined) visitProgram(inverse, scan);
}

function visitPartial(statement: hbs.AST.PartialStatement, scan: Scan, place: Place): void {
  if (statement.name.type !== 'PathExpression')
    stop({ jenis: 'ungkapan-terlarang', ungkapan: '{{> (...)}}' }, place);
  const bagian = textOf(statement.name);
  if (!scan.partials.includes(bagian))
    stop({ jenis: 'bagian-tidak-ada', bagian, pilihan: scan.partials }, place);
  statement.params = statement.params.map((param) => visitExpression(param, scan, place));
  for (const pair of hashOf(statement.hash)) pair.value = visitExpression(pair.value, scan, place);
}

function visitExpression(expression: hbs.AST.Expression, scan: Scan, place: Place): hbs.AST.Expression {
  if (expression.type === 'PathExpression') return required(expression as hbs.AST.PathExpression, place);
  if (expression.type !== 'SubExpression') return expression;
  const call = expression as hbs.AST.SubExpression;
  call.params = visitCall(call.path, call.params, scan, place);
  refuseHash(call.hash, place);
  return call;
}

/** The name under which {@link required} calls; no author can write it, for a helper must be in the table. */
export const REQUIRED_HELPER = 'wajib-ada';

/** Handlebars is strict about `{{nama}}` but not about the arguments of helpers and blocks, so each is asked for. */
function required(path: hbs.AST.PathExpression, place: Place): hbs.AST.SubExpression {
  const { loc, original } = path;
  const line = place.baris ?? 0;
  return {
    type: 'SubExpression',
    loc,
    path: {
      type: 'PathExpression',
      loc,
      original: REQUIRED_HELPER,
      parts: [REQUIRED_HELPER],
      data: false,
      depth: 0,
    },
    params: [
      path,
      { type: 'StringLiteral', loc, value: original, original } as hbs.AST.StringLiteral,
      { type: 'NumberLiteral', loc, value: line, original: line } as hbs.AST.NumberLiteral,
    ],
    hash: { type: 'Hash', loc, pairs: [] },
  };
}

function visitCall(
  path: hbs.AST.Node,
  params: readonly hbs.AST.Expression[],
  scan: Scan,
  place: Place,
): hbs.AST.Expression[] {
  const name = textOf(path);
  const helper = helperTable.find((known) => known.nama === name);
  if (helper === undefined)
    return stop(
      { jenis: 'helper-tidak-dikenal', helper: name, pilihan: helperTable.map((known) => known.nama) },
      place,
    );
  const wanted = helper.argumen.length;
  if (params.length < wanted || (params.length > wanted && helper.berulang !== true))
    stop(
      {
        jenis: 'argumen-salah',
        helper: name,
        nilai: `${params.length} argumen`,
        diminta: helper.argumen.join(' dan '),
      },
      place,
    );
  return params.map((param) => visitExpression(param, scan, place));
}

/** `{{tanggal}}` with nothing after it is the datum of that name, also where a helper has the same name. */
function readAsData(path: hbs.AST.Node): void {
  if (path.type !== 'PathExpression') return;
  const data = path as hbs.AST.PathExpression;
  if (data.parts.length === 1 && !data.data && data.depth === 0) data.original = `./${data.original}`;
}

function refuseHash(hash: hbs.AST.Hash | undefined, place: Place): void {
  const [pair] = hashOf(hash);
  if (pair !== undefined) stop({ jenis: 'ungkapan-terlarang', ungkapan: `${pair.key}=` }, place);
}

function hashOf(hash: hbs.AST.Hash | undefined): readonly hbs.AST.HashPair[] {
  return hash?.pairs ?? [];
}

/** Marks the tags of a text; blanks that Handlebars stripped from it do not disturb the count of its tags. */
function visitContent(content: hbs.AST.ContentStatement, scan: Scan): void {
  const original = content.original as unknown as string;
  const lines = [...original.matchAll(TAG)].map(
    (tag) => content.loc.start.line + newlines(original.slice(0, tag.index)),
  );
  let tag = 0;
  content.value = content.value.replace(TAG, (found) => found + lineMark(scan.source, lines[tag++] ?? 0));
  for (const character of original) scan.position = next(scan.position, character);
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

function next(position: Position, character: string): Position {
  switch (position) {
    case 'text':
      return character === '<' ? 'tag' : 'text';
    case 'tag':
      if (character === '>') return 'text';
      if (character === '"') return 'double-quoted';
      if (character === "'") return 'single-quoted';
      return position;
    case 'double-quoted':
      return character === '"' ? 'tag' : position;
    case 'single-quoted':
      return character === "'" ? 'tag' : position;
  }
}

function placeOf(node: hbs.AST.Node, scan: Scan): Place {
  return { template: scan.name, baris: node.loc.start.line };
}

function textOf(path: hbs.AST.Node): string {
  return 'original' in path ? String(path.original) : path.type;
}
