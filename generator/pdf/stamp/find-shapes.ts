import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { outlineOf, type BlockDocument, type Outline } from '../../../templates/index.ts';
import type { Printer } from '../pdfmake/printer.ts';
import type { FilledTemplate } from '../../documents/filled-template.ts';
import { findSlots, slotPieces } from './find-slots.ts';
import { sentinel } from './sentinel.ts';
import { openLayouts, type Shape } from './shape.ts';
import { makeSkeleton, type NoSkeleton, type Skeleton } from './skeleton.ts';

/** What lays out the first document of a shape. */
export interface ShapeTools {
  readonly printer: Printer;
  /** The definition of a document, and, once it is laid out, whether all of it found its place; undefined for a faulty document. */
  readonly define: (
    document: BlockDocument,
    created: Date,
  ) => { readonly definition: TDocumentDefinitions; readonly fits: () => boolean } | undefined;
}

interface Sample {
  readonly filled: FilledTemplate;
  readonly outline: Outline;
}

/** A skeleton costs as much as printing a document: it must serve this many. */
const LEAST_SERVED = 3;
const MOST_SKELETONS = 24;

/**
 * Finds the shapes of a workbook's documents in a sample of them. The same sample gives the same shapes, and a shape the same
 * bytes, whoever asks and whatever was made before.
 *
 * @param total how many documents the sample stands for
 */
export async function findShapes(
  sample: readonly FilledTemplate[],
  total: number,
  tools: ShapeTools,
): Promise<readonly Shape[]> {
  const each = total / sample.length;
  let left = MOST_SKELETONS;
  const groups = groupBy(
    sample.map((filled): Sample => ({ filled, outline: outlineOf(filled.markup) })),
    ({ filled, outline }) => JSON.stringify([filled.tema, filled.created, outline.tags]),
  );

  const letters = lettersOf(sample.map(({ markup }) => markup));

  const shapesOf = async (group: readonly Sample[]): Promise<readonly Shape[]> => {
    const [first] = group;
    if (first === undefined || group.length * each < LEAST_SERVED || left === 0) return [];
    const differing = first.outline.texts.flatMap((text, index) =>
      group.some(({ outline }) => outline.texts[index] !== text) ? [index] : [],
    );
    const specimen = shortest(group, differing);
    const texts = differing.map((index) => specimen.outline.texts[index] ?? '');
    const document = specimen.filled.build(specimen.filled.markup);
    const marked = specimen.filled.build(withSentinels(specimen.outline, differing));
    const slots = document.ok && marked.ok ? findSlots(document.nilai, marked.nilai) : undefined;
    if (slots === undefined) return [];
    const split = (numbers: ReadonlySet<number>): Promise<readonly Shape[]> =>
      inTurn(
        groupBy(group, ({ outline }) =>
          JSON.stringify([...numbers].map((number) => outline.texts[differing[number] ?? -1])),
        ),
        shapesOf,
      );
    if (slots.lain.size > 0) return split(slots.lain);

    const known = group.map(({ outline }) => differing.map((index) => outline.texts[index] ?? ''));
    const skeletonOf = async ({ filled, outline }: Sample): Promise<Skeleton | NoSkeleton | undefined> => {
      const tree = filled.build(filled.markup);
      const markedTree = filled.build(withSentinels(outline, differing));
      const own = tree.ok && markedTree.ok ? findSlots(tree.nilai, markedTree.nilai) : undefined;
      const made = tree.ok ? tools.define(tree.nilai, filled.created) : undefined;
      if (own === undefined || made === undefined || left === 0) return undefined;
      left -= 1;
      const ownTexts = differing.map((index) => outline.texts[index] ?? '');
      const skeleton = await makeSkeleton(tools.printer, made.definition, own, ownTexts, known, letters);
      return made.fits() ? skeleton : undefined;
    };
    const probe = await skeletonOf(specimen);
    if (probe === undefined) return [];
    if ('lain' in probe) return split(probe.lain);

    const parts = {
      tema: specimen.filled.tema,
      created: specimen.filled.created,
      tags: tagsAround(specimen.outline, differing),
      texts,
      slots: slotPieces(slots),
      looks: probe.texts.map(({ look }) => look),
    };
    const layOut = openLayouts(parts, tools.printer.fontOf);
    const skeletons = new Map<string, Skeleton>();
    const laid = group.flatMap((member, index) => {
      const layout = layOut(known[index] ?? []);
      return layout === undefined ? [] : [{ member, key: layout.key }];
    });
    const ownKey = layOut(texts)?.key ?? '';
    skeletons.set(ownKey, probe);
    for (const [{ member, key } = { member: specimen, key: ownKey }, ...others] of groupBy(
      laid,
      ({ key }) => key,
    )) {
      if (key === ownKey || (others.length + 1) * each < LEAST_SERVED) continue;
      const skeleton = await skeletonOf(member);
      if (skeleton !== undefined && 'file' in skeleton) skeletons.set(key, skeleton);
    }
    return [{ ...parts, skeletons }];
  };
  return inTurn(groups, shapesOf);
}

/** Every character of some markups, once. */
function lettersOf(markups: readonly string[]): string {
  const letters = new Set<string>();
  for (const markup of markups) for (const [letter] of markup.matchAll(/[^ -~\s]/gu)) letters.add(letter);
  return [...letters].join('');
}

/** One after the other: the number of skeletons is limited, and which are made must not depend on who is quicker. */
async function inTurn<T, R>(
  items: readonly T[],
  make: (item: T) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const made: R[] = [];
  for (const item of items) made.push(...(await make(item)));
  return made;
}

/** Groups in order of size, the larger first, and of their first members. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** The member whose differing texts are shortest: the least likely to be broken into more lines than most. */
function shortest(group: readonly Sample[], differing: readonly number[]): Sample {
  const lengthOf = ({ outline }: Sample): number =>
    differing.reduce((sum, index) => sum + (outline.texts[index] ?? '').length, 0);
  return group.reduce((best, sample) => (lengthOf(sample) < lengthOf(best) ? sample : best));
}

function withSentinels({ tags, texts }: Outline, differing: readonly number[]): string {
  const numbers = new Map(differing.map((index, number) => [index, number]));
  return tags
    .map((tag, index) => {
      const number = numbers.get(index);
      const text = texts[index] ?? '';
      return tag + (number === undefined ? text : sentinel(number, text));
    })
    .join('');
}

/** The markup before, between and after the texts that differ. */
function tagsAround({ tags, texts }: Outline, differing: readonly number[]): readonly string[] {
  const own = new Set(differing);
  const around: string[] = [];
  let part = '';
  for (const [index, tag] of tags.entries()) {
    part += tag;
    if (own.has(index)) {
      around.push(part);
      part = '';
    } else part += texts[index] ?? '';
  }
  around.push(part);
  return around;
}
