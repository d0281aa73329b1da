import type { CaptionLabel, Page } from '../block-tree.ts';
import type { Cascade, Styled } from '../css/cascade.ts';
import type { InheritedStyle, Style } from '../css/style.ts';
import { stop } from '../stop.ts';
import type { Element } from '../markup/element.ts';
import type { DocumentNumbers } from './numbers.ts';
import { elementSpec, elementTable, IN_BLOCKS, IN_TEXT, type ElementSpec } from '../markup/elements.ts';

/** What holds where the builder stands. */
export interface Scope {
  readonly cascade: Cascade;
  readonly chain: readonly Styled[];
  readonly text: Readonly<InheritedStyle>;
  readonly script: 'sup' | 'sub' | undefined;
  /** Of the section; nothing above it. */
  readonly page: Page | undefined;
  /** Header or footer, where page numbers may stand. */
  readonly inStrip: boolean;
  /** The ids given so far in the document. */
  readonly ids: Set<string>;
  readonly numbers: DocumentNumbers;
  /** For the caption of the numbered table or figure the builder stands in. */
  readonly captionLabel: CaptionLabel | undefined;
}

export interface Entered {
  readonly element: Element;
  readonly style: Style;
  /** For what is inside. */
  readonly inside: Scope;
}

/** Checks that the element may stand here with these attributes, and computes its style. */
export function enter(element: Element, scope: Scope, moreClasses: readonly string[] = []): Entered {
  const parent = scope.chain.at(-1)?.name;
  checkElement(element, parent);
  const classes = [...(element.attributes.get('class') ?? '').split(/\s+/), ...moreClasses].filter(
    (name) => name !== '',
  );
  const chain = [...scope.chain, { name: element.name, classes }];
  const style = scope.cascade.styleOf(chain, scope.text);
  return { element, style, inside: { ...scope, chain, text: style.text } };
}

function checkElement(element: Element, parent: string | undefined): void {
  const { name, place } = element;
  const spec = elementSpec(name);
  if (spec === undefined)
    return stop(
      { jenis: 'elemen-tidak-dikenal', elemen: name, pilihan: elementTable.map(({ nama }) => nama) },
      place,
    );
  if (!mayStandIn(spec, parent))
    stop(
      {
        jenis: 'salah-tempat',
        elemen: name,
        induk: parent ?? 'templat',
        boleh: parent === undefined ? 'di dalam <dokumen>' : placesOf(spec),
      },
      place,
    );
  // An SVG has attributes of its own, which build/svg.ts judges.
  const known = (spec.atribut ?? []).map(({ nama }) => nama);
  for (const atribut of name === 'svg' ? [] : element.attributes.keys())
    if (!known.includes(atribut))
      stop({ jenis: 'atribut-tidak-dikenal', elemen: name, atribut, pilihan: known }, place);
  for (const { nama, wajib } of spec.atribut ?? [])
    if (wajib === true && !element.attributes.has(nama))
      stop({ jenis: 'atribut-wajib', elemen: name, atribut: nama }, place);
}

function mayStandIn(spec: ElementSpec, parent: string | undefined): boolean {
  if (parent === undefined) return spec.nama === 'dokumen';
  const content = elementSpec(parent)?.isi;
  return (
    spec.tempat.includes(parent) ||
    (content === 'blok' && (spec.tempat.includes(IN_BLOCKS) || spec.tempat.includes(IN_TEXT))) ||
    (content === 'teks' && spec.tempat.includes(IN_TEXT))
  );
}

/** Where an element may stand, in words. */
export function placesOf({ nama, tempat }: ElementSpec): string {
  if (nama === 'dokumen') return 'akar templat';
  const words = tempat.map((place) => {
    if (place === IN_BLOCKS) return 'di antara paragraf dan tabel';
    return place === IN_TEXT ? 'di dalam teks' : `langsung di dalam <${place}>`;
  });
  return words.join(' atau ');
}

export function isInline(element: Element): boolean {
  return elementSpec(element.name)?.tempat.includes(IN_TEXT) === true;
}
