import { qrModules, textsBetween } from '../../../templates/index.ts';
import type { FileParts } from '../../output/file-parts.ts';
import type { FontOf } from '../pdfmake/printer.ts';
import { forgetLayouts } from '../pdfmake/shared-fonts.ts';
import type { BrokenLine } from './break-lines.ts';
import type { FilledTemplate } from '../../documents/filled-template.ts';
import type { SlotPieces, TextPieces } from './find-slots.ts';
import { linesFor, runTexts, withFonts, type SlotLook } from './place-slots.ts';
import { sameEnds, wordsOf } from './sentinel.ts';
import { openSkeleton, type Skeleton, type StampFault } from './skeleton.ts';

/** Why a document of this workbook goes the long way. */
export type ShapeFault = StampFault | 'markah-lain' | 'baris-lain';

/**
 * Documents of one markup but for some texts, with a skeleton for each way in which their paragraphs break into lines. As plain data:
 * found once, and given to all who stamp.
 */
export interface Shape {
  readonly tema: FilledTemplate['tema'];
  readonly created: Date;
  /** The markup around the texts that differ. */
  readonly tags: readonly string[];
  /** Those texts in one document, to tell by their ends where a blank came in or went. */
  readonly texts: readonly string[];
  readonly slots: SlotPieces;
  /** Of the text slots; fonts are named by their files. */
  readonly looks: readonly SlotLook<string>[];
  /** By the keys of their layouts. */
  readonly skeletons: ReadonlyMap<string, Skeleton>;
}

/** Stamps a document, or says why it is none of this shape. */
export type StampShape = (filled: FilledTemplate) => FileParts | ShapeFault;

/** How the paragraphs and QR codes of one document come out: what decides which skeleton is its own. */
export interface Layout {
  readonly lines: readonly (readonly BrokenLine[])[];
  /** The same for all documents of one skeleton. */
  readonly key: string;
}

/** Lines of which the breaking is kept: marks, ranks and offices come again and again, soon; names and numbers never. */
const MOST_KEPT = 5000;

/** Lays out the texts of one document of a shape; undefined where a word would have to be cut. */
export type LayOut = (texts: readonly string[]) => Layout | undefined;

export function openLayouts({ slots, looks: named }: Pick<Shape, 'slots' | 'looks'>, fontOf: FontOf): LayOut {
  let kept = 0;
  const looks = named.map((look) => withFonts(look, fontOf));
  const byLook = new Map<string, Map<string, readonly BrokenLine[] | undefined>>();
  const stores = named.map((look) => {
    const name = JSON.stringify(look);
    const store = byLook.get(name) ?? new Map<string, readonly BrokenLine[] | undefined>();
    byLook.set(name, store);
    return store;
  });
  const forget = (): void => {
    kept = 0;
    for (const store of stores) store.clear();
    for (const { font } of looks.flatMap(({ runs }) => runs)) forgetLayouts(font);
  };
  const broken = (
    slot: TextPieces,
    index: number,
    texts: readonly string[],
  ): readonly BrokenLine[] | undefined => {
    const [store, look] = [stores[index], looks[index]];
    if (store === undefined || look === undefined) return undefined;
    const words = runTexts(slot, texts);
    const name = words.join('\0');
    if (store.has(name)) return store.get(name);
    const lines = linesFor(look, words);
    store.set(name, lines);
    kept += 1;
    return lines;
  };
  return (texts) => {
    if (kept > MOST_KEPT) forget();
    const lines: (readonly BrokenLine[])[] = [];
    for (const [index, slot] of slots.teks.entries()) {
      const own = broken(slot, index, texts);
      if (own === undefined) return undefined;
      lines.push(own);
    }
    const codes = slots.qr.map(({ pieces }) => qrModules(wordsOf(pieces, texts)) ?? 0);
    return { lines, key: [...lines.map(({ length }) => length), ...codes].join() };
  };
}

export function openShape(shape: Shape, fontOf: FontOf): StampShape {
  const { tags, texts, created, slots } = shape;
  const layOut = openLayouts(shape, fontOf);
  const stamps = new Map([...shape.skeletons].map(([key, each]) => [key, openSkeleton(each, slots, fontOf)]));
  const values = JSON.stringify(shape.tema);
  let { tema } = shape;
  const isSameTheme = (other: FilledTemplate['tema']): boolean => {
    if (other !== tema && JSON.stringify(other) !== values) return false;
    // The next document most likely has the very same.
    tema = other;
    return true;
  };
  return (filled) => {
    const own = textsBetween(tags, filled.markup);
    if (own === undefined || filled.created.getTime() !== created.getTime() || !isSameTheme(filled.tema))
      return 'markah-lain';
    if (!own.every((text, index) => text.trim() !== '' && sameEnds(text, texts[index] ?? '')))
      return 'markah-lain';
    const layout = layOut(own);
    const stamp = layout === undefined ? undefined : stamps.get(layout.key);
    return layout === undefined || stamp === undefined ? 'baris-lain' : stamp(layout.lines, own);
  };
}
