import type { Inline, TextStyle } from '../block-tree.ts';
import type { InheritedStyle } from '../css/style.ts';
import { fold, isElement, type Element, type Node } from '../markup/element.ts';
import { stop } from '../stop.ts';
import { enter, type Scope } from './scope.ts';

/** The text of an element as runs of one style each, blanks folded as HTML does. */
export function inlinesOf(nodes: readonly Node[], scope: Scope): readonly Inline[] {
  return tidy(nodes.flatMap((node) => rawInlines(node, scope)));
}

function rawInlines(node: Node, scope: Scope): readonly Inline[] {
  if (!isElement(node)) return [textRun(node, scope)];
  const { inside } = enter(node, scope);
  switch (node.name) {
    case 'br':
      return [{ kind: 'line-break' }];
    case 'nomor-halaman':
      return [{ kind: 'page-number', style: pageNumberStyle(node, inside) }];
    case 'jumlah-halaman':
      return [{ kind: 'page-count', style: pageNumberStyle(node, inside) }];
    case 'sup':
    case 'sub': {
      const script = node.name;
      return node.children.flatMap((child) => rawInlines(child, { ...inside, script }));
    }
    default:
      return node.children.flatMap((child) => rawInlines(child, inside));
  }
}

function pageNumberStyle(element: Element, inside: Scope): TextStyle {
  if (!inside.inStrip)
    stop(
      {
        jenis: 'salah-tempat',
        elemen: element.name,
        induk: inside.chain.at(-2)?.name ?? '',
        boleh: 'di dalam <kepala> atau <kaki>',
      },
      element.place,
    );
  return textStyle(inside.text, inside.script);
}

function textRun(text: string, scope: Scope): Inline {
  const folded = fold(text);
  return {
    kind: 'text',
    text: scope.text.uppercase ? folded.toLocaleUpperCase('id') : folded,
    style: textStyle(scope.text, scope.script),
  };
}

/** The style of a run, without what is usual. */
export function textStyle(text: Readonly<InheritedStyle>, script?: 'sup' | 'sub'): TextStyle {
  return {
    font: text.font,
    size: text.size,
    color: text.color,
    ...(text.bold ? { bold: true as const } : {}),
    ...(text.italic ? { italic: true as const } : {}),
    ...(text.decoration === 'none' ? {} : { decoration: text.decoration }),
    ...(script === undefined ? {} : { script }),
    ...(text.letterSpacing === 0 ? {} : { letterSpacing: text.letterSpacing }),
    ...(text.textBackground === undefined ? {} : { background: text.textBackground }),
  };
}

/** Joins runs of one style, keeps one blank between words and none at the ends of a line. */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const tidied: Inline[] = [];
  let atBlank = true;
  for (const inline of inlines) {
    if (inline.kind === 'line-break') dropTrailingBlank(tidied);
    if (inline.kind !== 'text') {
      tidied.push(inline);
      atBlank = inline.kind === 'line-break';
      continue;
    }
    const text = atBlank ? inline.text.replace(/^ +/, '') : inline.text;
    if (text === '') continue;
    const previous = tidied.at(-1);
    if (previous?.kind === 'text' && sameStyle(previous.style, inline.style))
      tidied[tidied.length - 1] = { ...previous, text: previous.text + text };
    else tidied.push({ ...inline, text });
    atBlank = text.endsWith(' ');
  }
  dropTrailingBlank(tidied);
  return tidied;
}

function dropTrailingBlank(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return;
  const text = last.text.replace(/ +$/, '');
  if (text === '') inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.color === b.color &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.decoration === b.decoration &&
    a.script === b.script &&
    a.letterSpacing === b.letterSpacing &&
    a.background === b.background
  );
}
