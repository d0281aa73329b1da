import { qrModules, textsBetween } from '../../../templates/index.ts';
import type { FileParts } from '../../output/file-parts.ts';
import { forgetLayouts } from '../pdfmake/shared-fonts.ts';
import type { BrokenLine } from './break-lines.ts';
import type { FilledTemplate } from '../../documents/filled-template.ts';
import type { Slots, TextSlot } from './find-slots.ts';
import { linesFor, runTexts, type SlotLook } from './place-slots.ts';
import { sameEnds, wordsOf } from './sentinel.ts';
import type { Skeleton, StampFault } from './skeleton.ts';

/** Why a document of this workbook goes the long way. */
export type ShapeFault = StampFault | 'markah-lain' | 'baris-lain';

/** Documents of one markup but for some texts, with a skeleton for each way in which their paragraphs break into lines. */
export interface Shape {
  readonly stamp: (filled: FilledTemplate) => FileParts | ShapeFault;
}

export interface ShapeParts {
  readonly tema: FilledTemplate['tema'];
  readonly created: Date;
  /** The markup around the texts that differ. */
  readonly tags: readonly string[];
  /** Those texts in one document, to tell by their ends where a blank came in or went. */
  readonly texts: readonly string[];
  readonly slots: Slots;
  readonly looks: readonly SlotLook[];
}

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

export function openLayouts({ slots, looks }: Pick<ShapeParts, 'slots' | 'looks'>): LayOut {
  let kept = 0;
  const byLook = new Map<string, Map<string, readonly BrokenLine[] | undefined>>();
  const stores = looks.map((look) => {
    const name = lookName(look);
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
    slot: TextSlot,
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

function lookName({ runs, maxWidth, align }: SlotLook): string {
  return JSON.stringify([align, maxWidth, runs.map(({ font, size, spacing }) => [font.name, size, spacing])]);
}

export function openShape(
  parts: ShapeParts,
  layOut: LayOut,
  skeletons: ReadonlyMap<string, Skeleton>,
): Shape {
  const { tags, texts, tema, created } = parts;
  const values = JSON.stringify(tema);
  return {
    stamp: (filled) => {
      const own = textsBetween(tags, filled.markup);
      const same =
        (filled.tema === tema || JSON.stringify(filled.tema) === values) &&
        filled.created.getTime() === created.getTime();
      if (own === undefined || !same) return 'markah-lain';
      if (!own.every((text, index) => text.trim() !== '' && sameEnds(text, texts[index] ?? '')))
        return 'markah-lain';
      const layout = layOut(own);
      const skeleton = layout === undefined ? undefined : skeletons.get(layout.key);
      return layout === undefined || skeleton === undefined
        ? 'baris-lain'
        : skeleton.stamp(layout.lines, own);
    },
  };
}
