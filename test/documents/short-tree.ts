import { createHash } from 'node:crypto';
import type { BlockDocument } from '../../templates/index.ts';

/** What lies inside something, and what one of it is called where it does not say its kind itself. */
const INSIDE: Readonly<Record<string, string>> = {
  sections: 'section',
  header: 'header',
  footer: 'footer',
  background: 'background',
  placed: 'placed',
  blocks: 'block',
  rows: 'row',
  cells: 'cell',
  items: 'item',
  columns: 'column',
  inlines: 'inline',
  caption: 'caption',
};

/** What is told of each one by itself; everything else makes up its look. */
const OWN = new Set(['text', 'markup', 'id']);

/**
 * A block tree as text that a person can read and a diff can show. The look of a thing (style, padding, border, width) stands
 * once, under a name such as "cell 13"; the tree then holds names and texts. The markup of drawings is told by its hash.
 */
export function shortTree(document: BlockDocument): string {
  const looks = new Map<string, string>();
  const tree = shorten(document, 'document', looks);
  const named = Object.fromEntries([...looks].map(([json, name]) => [name, JSON.parse(json) as unknown]));
  return `${pretty({ ...(tree as object), looks: named }, '')}\n`;
}

function shorten(thing: object, kind: string, looks: Map<string, string>): unknown {
  const look: Record<string, unknown> = {};
  const inside: unknown[] = [];
  for (const [key, value] of Object.entries(thing) as [string, unknown][]) {
    const children = childrenOf(key, value);
    if (children !== undefined)
      inside.push(...children.map((child) => shorten(child, kindOf(child, key), looks)));
    else if (OWN.has(key)) inside.push(key === 'markup' ? hashOf(String(value)) : value);
    else if (key === 'column') inside.push(value);
    else look[key] = value;
  }
  return { [nameOf(kind, look, looks)]: inside.length === 1 ? inside[0] : inside };
}

/** The things under a key, where it leads to things; a table's `columns` are only widths. */
function childrenOf(key: string, value: unknown): readonly object[] | undefined {
  if (INSIDE[key] === undefined || typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return [value];
  return value.every((each): each is object => typeof each === 'object' && each !== null) ? value : undefined;
}

function kindOf(thing: object, key: string): string {
  const parent = INSIDE[key] ?? key;
  if (!('kind' in thing) || typeof thing.kind !== 'string') return parent;
  return parent === 'block' || parent === 'inline' ? thing.kind : `${parent} ${thing.kind}`;
}

function nameOf(kind: string, look: object, looks: Map<string, string>): string {
  const json = JSON.stringify(look);
  const name = looks.get(json) ?? `${kind} ${looks.size + 1}`;
  looks.set(json, name);
  return name;
}

function hashOf(markup: string): string {
  return `sha256 ${createHash('sha256').update(markup).digest('hex').slice(0, 16)}, ${markup.length} characters`;
}

const LINE = 110;

function pretty(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= LINE) return flat;
  const inner = `${indent} `;
  const children = Array.isArray(value)
    ? value.map((each) => pretty(each, inner))
    : Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${pretty(child, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${children.map((child) => `${inner}${child}`).join(',\n')}\n${indent}${close}`;
}
