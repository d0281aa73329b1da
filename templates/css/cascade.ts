import type { Place } from '../faults.ts';
import { stop } from '../stop.ts';
import { isInlineBackground } from './properties.ts';
import { inheritFrom, type InheritedStyle, type Style } from './style.ts';
import {
  applyDeclaration,
  requireFits,
  type Compound,
  type StyleDeclaration,
  type StyleRule,
  type Stylesheet,
} from './stylesheet.ts';

/** An element as selectors see it. */
export interface Styled {
  readonly name: string;
  readonly classes: readonly string[];
}

export type Variables = ReadonlyMap<string, string>;

/** Computes styles: base sheet first, then the template's own, with the variables of the theme. */
export interface Cascade {
  readonly styleOf: (chain: readonly Styled[], parent: Readonly<InheritedStyle>) => Style;
  /** A value outside the sheet that may name variables, such as a colour in an SVG. */
  readonly resolve: (value: string, place: Place) => string;
}

interface ResolvedDeclaration {
  readonly declaration: StyleDeclaration;
  value: string | undefined;
}

interface ResolvedRule {
  readonly path: readonly Compound[];
  readonly declarations: readonly ResolvedDeclaration[];
}

export function cascade(sheets: readonly Stylesheet[], theme: Readonly<Record<string, string>>): Cascade {
  const variables = variablesOf(sheets, theme);
  const known = new WeakMap<Readonly<InheritedStyle>, Map<string, Style>>();
  const rules = sheets
    .flatMap(({ rules }) => rules)
    .map(({ path, declarations }: StyleRule): ResolvedRule => ({
      path,
      declarations: declarations.map((declaration) => ({ declaration, value: undefined })),
    }));
  return {
    resolve: (value, place) => resolveVariables(value, variables, place),
    styleOf: (chain, parent) => {
      const self = chain.at(-1);
      if (self === undefined) return inheritFrom(parent);
      // A parent's text style is made for one chain of ancestors only, so it stands for that chain.
      const siblings = known.get(parent) ?? new Map<string, Style>();
      known.set(parent, siblings);
      const key = `${self.name} ${self.classes.join(' ')}`;
      const made = siblings.get(key);
      if (made !== undefined) return made;
      const style = inheritFrom(parent);
      siblings.set(key, style);
      for (const { path, declarations } of rules) {
        if (!matches(path, chain)) continue;
        for (const each of declarations) {
          requireFits(each.declaration, self.name);
          each.value ??= resolveVariables(each.declaration.value, variables, each.declaration.place);
          applyDeclaration(style, each.declaration, each.value, parent.size);
        }
      }
      if (style.own.background !== undefined && isInlineBackground(self.name)) {
        style.text.textBackground = style.own.background;
        style.own.background = undefined;
      }
      return style;
    },
  };
}

function variablesOf(sheets: readonly Stylesheet[], theme: Readonly<Record<string, string>>): Variables {
  const variables = new Map<string, string>();
  for (const sheet of sheets) for (const [name, value] of sheet.variables) variables.set(name, value);
  for (const [name, value] of Object.entries(theme))
    variables.set(name.startsWith('--') ? name : `--${name}`, value);
  return variables;
}

const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g;

function resolveVariables(value: string, variables: Variables, place: Place): string {
  return value.replace(VARIABLE, (_found, name: string, fallback: string | undefined) => {
    const known = variables.get(name) ?? fallback?.trim();
    return known ?? stop({ jenis: 'warna-tema-tidak-ada', nama: name }, place);
  });
}

function matches(path: readonly Compound[], chain: readonly Styled[]): boolean {
  let wanted = path.length - 1;
  const self = chain.at(-1);
  const own = path[wanted];
  if (self === undefined || own === undefined || !fits(own, self)) return false;
  wanted -= 1;
  for (let at = chain.length - 2; wanted >= 0 && at >= 0; at -= 1) {
    const compound = path[wanted];
    const ancestor = chain[at];
    if (compound !== undefined && ancestor !== undefined && fits(compound, ancestor)) wanted -= 1;
  }
  return wanted < 0;
}

function fits({ element, classes }: Compound, { name, classes: own }: Styled): boolean {
  return (element === undefined || element === name) && classes.every((each) => own.includes(each));
}
