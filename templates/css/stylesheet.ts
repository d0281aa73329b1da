import { CssSyntaxError, parse, type Declaration, type Rule } from 'postcss';
import type { Place } from '../faults.ts';
import { isKnownElement } from '../markup/elements.ts';
import { stop } from '../stop.ts';
import { propertyByName, propertyTable, type PropertySpec } from './properties.ts';
import { inheritFrom, INITIAL_TEXT } from './style.ts';

/** `p.penting`: an element, classes, or both. */
export interface Compound {
  readonly element?: string;
  readonly classes: readonly string[];
}

export interface StyleDeclaration {
  readonly property: PropertySpec;
  /** May hold `var(--nama)`. */
  readonly value: string;
  readonly place: Place;
}

export interface StyleRule {
  /** From the outermost ancestor to the element itself; at least one. */
  readonly path: readonly Compound[];
  readonly weight: number;
  readonly declarations: readonly StyleDeclaration[];
}

export interface Stylesheet {
  /** In the order in which they apply: the last one wins. */
  readonly rules: readonly StyleRule[];
  /** Defaults of the theme, from `:root`. */
  readonly variables: ReadonlyMap<string, string>;
}

const COMPOUND = /^([a-z][a-z0-9-]*)?((?:\.[A-Za-z_][\w-]*)*)$/;
const CLASS_WEIGHT = 100;

/** Reads a style sheet of the subset; anything outside it is a fault with its line. */
export function readStylesheet(css: string, name: string): Stylesheet {
  const rules: StyleRule[] = [];
  const variables = new Map<string, string>();
  for (const node of parseCss(css, name).nodes) {
    const place = { template: name, baris: node.source?.start?.line ?? 1 };
    if (node.type === 'comment') continue;
    if (node.type !== 'rule') return stop({ jenis: 'sintaks-css', pesan: `@-aturan tidak didukung` }, place);
    if (node.selector === ':root') readVariables(node, name, variables);
    else rules.push(...readRule(node, name, place));
  }
  return { rules: [...rules].sort((a, b) => a.weight - b.weight), variables };
}

function parseCss(css: string, name: string) {
  try {
    return parse(css);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    return stop(
      { jenis: 'sintaks-css', pesan: error.reason },
      { template: name, ...(error.line === undefined ? {} : { baris: error.line }) },
    );
  }
}

function readVariables(rule: Rule, name: string, variables: Map<string, string>): void {
  for (const { declaration, place } of declarationsOf(rule, name)) {
    if (!declaration.prop.startsWith('--'))
      stop(
        { jenis: 'properti-salah-elemen', properti: declaration.prop, elemen: ':root', boleh: ['--nama'] },
        place,
      );
    variables.set(declaration.prop, declaration.value.trim());
  }
}

function readRule(rule: Rule, name: string, place: Place): readonly StyleRule[] {
  const paths = rule.selectors.map((selector) => readSelector(selector, place));
  const targets = paths.map((path) => path.at(-1)?.element).filter((element) => element !== undefined);
  const declarations = declarationsOf(rule, name).map((found) =>
    readDeclaration(found.declaration, found.place),
  );
  for (const declaration of declarations) for (const target of targets) requireFits(declaration, target);
  return paths.map((path) => ({ path, weight: weightOf(path), declarations }));
}

function declarationsOf(rule: Rule, name: string): readonly { declaration: Declaration; place: Place }[] {
  const found: { declaration: Declaration; place: Place }[] = [];
  for (const node of rule.nodes) {
    const place = { template: name, baris: node.source?.start?.line ?? 1 };
    if (node.type === 'comment') continue;
    if (node.type !== 'decl')
      return stop({ jenis: 'sintaks-css', pesan: 'aturan di dalam aturan tidak didukung' }, place);
    if (node.important) stop({ jenis: 'sintaks-css', pesan: '!important tidak didukung' }, place);
    found.push({ declaration: node, place });
  }
  return found;
}

function readSelector(selector: string, place: Place): readonly Compound[] {
  return selector.split(/\s+/).map((part) => {
    const match = COMPOUND.exec(part);
    if (match === null || part === '')
      return stop({ jenis: 'selektor-tidak-dikenal', selektor: selector }, place);
    const [, element, classes = ''] = match;
    if (element !== undefined && !isKnownElement(element))
      stop({ jenis: 'selektor-tidak-dikenal', selektor: selector }, place);
    return { ...(element === undefined ? {} : { element }), classes: classes.split('.').slice(1) };
  });
}

function weightOf(path: readonly Compound[]): number {
  return path.reduce(
    (sum, { element, classes }) => sum + classes.length * CLASS_WEIGHT + (element === undefined ? 0 : 1),
    0,
  );
}

function readDeclaration(declaration: Declaration, place: Place): StyleDeclaration {
  const property = propertyByName.get(declaration.prop);
  if (property === undefined)
    return stop(
      {
        jenis: 'properti-tidak-dikenal',
        properti: declaration.prop,
        pilihan: propertyTable.map(({ nama }) => nama),
      },
      place,
    );
  const read = { property, value: declaration.value.trim(), place };
  // A value without a variable is judged now, so that a fault shows before any data come.
  if (!read.value.includes('var('))
    applyDeclaration(inheritFrom(INITIAL_TEXT), read, read.value, INITIAL_TEXT.size);
  return read;
}

/** Refuses a property on an element that it does nothing for. */
export function requireFits({ property, place }: StyleDeclaration, element: string): void {
  const { nama, elemen } = property;
  if (elemen !== undefined && !elemen.includes(element))
    stop({ jenis: 'properti-salah-elemen', properti: nama, elemen: element, boleh: elemen }, place);
}

export function applyDeclaration(
  style: ReturnType<typeof inheritFrom>,
  { property, place }: StyleDeclaration,
  value: string,
  parentSize: number,
): void {
  if (!property.apply(style, value, parentSize))
    stop({ jenis: 'nilai-properti', properti: property.nama, nilai: value, diminta: property.nilai }, place);
}
