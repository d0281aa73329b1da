import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { FileParts } from '../../output/file-parts.ts';
import type { Printer } from '../pdfmake/printer.ts';
import { alphabetFor } from './alphabet.ts';
import type { BrokenLine } from './break-lines.ts';
import { openEncoder, pdfNumber } from './encode-word.ts';
import type { DocumentFact, Slots, TextSlot } from './find-slots.ts';
import { placeQr, placeText, runTexts, type SlotLook, type TextPlace } from './place-slots.ts';
import { qrOperations } from './qr-operations.ts';
import { wordsOf, type Piece } from './sentinel.ts';
import { skeletonBytes, type OwnInfo } from './skeleton-bytes.ts';
import { tracingRenderer } from './trace.ts';

/** Why a document was not stamped. */
export type StampFault = 'huruf-lain' | 'qr-lain';

/** Documents of one layout: laid out once, stamped many times. */
export interface Skeleton {
  readonly looks: readonly SlotLook[];
  /** @param lines of each text slot, as many as this layout has */
  readonly stamp: (
    lines: readonly (readonly BrokenLine[])[],
    texts: readonly string[],
  ) => FileParts | StampFault;
}

/** The numbers of the texts that keep a document from being a skeleton. */
export interface NoSkeleton {
  readonly lain: ReadonlySet<number>;
}

/** Draws a document and keeps all of it that its slots do not change. */
export async function makeSkeleton(
  printer: Printer,
  definition: TDocumentDefinitions,
  slots: Slots,
  /** The texts of this document, and those of all that are known, whose letters its fonts must hold. */
  texts: readonly string[],
  known: readonly (readonly string[])[],
  /** All letters in the texts of the run's sample. */
  letters: string,
): Promise<Skeleton | NoSkeleton> {
  const origins = new Set<unknown>([
    ...slots.teks.flatMap(({ runs }) => runs.map(({ run }) => run)),
    ...slots.qr.map(({ qr }) => qr),
  ]);
  const { document, pages: laid } = printer.layOut(definition);
  const { renderer, trace } = tracingRenderer(document, origins);
  renderer.renderPages(laid);
  const traced = trace();

  const heights = new Map<number, number>();
  const lines = traced.drawn.filter((each) => each.kind === 'line');
  const drawings = traced.drawn.filter((each) => each.kind === 'drawing');
  for (const { page, pageHeight } of traced.drawn) heights.set(page, pageHeight);
  const places = slots.teks.map((slot) => placeText(slot, lines, texts));
  const codes = slots.qr.map((slot) => placeQr(slot, drawings));
  const failed = [
    ...slots.teks
      .filter((_slot, index) => traced.covered || places[index] === undefined)
      .flatMap(textsOfSlot),
    ...slots.qr
      .filter((_slot, index) => traced.covered || codes[index] === undefined)
      .flatMap(({ pieces }) => numbersIn(pieces)),
  ];
  if (failed.length > 0) return { lain: new Set(failed) };

  const textPlaces = places.filter((place) => place !== undefined);
  const qrPlaces = codes.filter((place) => place !== undefined);
  embedAlphabets(slots.teks, textPlaces, known, letters);
  const pages = [...heights.keys()].sort((a, b) => a - b);
  const facts = Object.entries(slots.keterangan) as [DocumentFact, readonly Piece[]][];
  const fileOf = await skeletonBytes(
    document,
    pages,
    facts.map(([fact]) => INFO_NAMES[fact]),
  );
  const encode = openEncoder();

  const stamp: Skeleton['stamp'] = (brokenLines, own) => {
    const contents = new Map(
      pages.map((page) => [page, `1 0 0 -1 0 ${pdfNumber(heights.get(page) ?? 0)} cm\n`]),
    );
    const looks = new Map<number, string>();
    for (const [index, place] of textPlaces.entries()) {
      const encoded = encode(brokenLines[index] ?? [], place.look.runs);
      if (encoded === undefined) return 'huruf-lain';
      for (const [at, { page, left, y }] of place.lines.entries()) {
        let content = contents.get(page) ?? '';
        for (const { run, x, glyphs } of encoded[at] ?? []) {
          const prefix = place.prefixes[run] ?? '';
          if (looks.get(page) !== prefix) content += `${looks.has(page) ? 'ET\n' : ''}${prefix}`;
          looks.set(page, prefix);
          content += `1 0 0 1 ${pdfNumber(left + x)} ${pdfNumber(y[run] ?? 0)} Tm\n[${glyphs}] TJ\n`;
        }
        contents.set(page, content);
      }
    }
    for (const page of looks.keys()) contents.set(page, `${contents.get(page) ?? ''}ET\n`);
    for (const [index, place] of qrPlaces.entries()) {
      const drawn = qrOperations(wordsOf(slots.qr[index]?.pieces ?? [], own), place);
      if (drawn === undefined) return 'qr-lain';
      contents.set(place.page, `${contents.get(place.page) ?? ''}${drawn}`);
    }
    const info: OwnInfo = Object.fromEntries(
      facts.map(([fact, pieces]) => [INFO_NAMES[fact], wordsOf(pieces, own)]),
    );
    return fileOf([...contents.values()], info);
  };
  return { looks: textPlaces.map(({ look }) => look), stamp };
}

const INFO_NAMES: Readonly<Record<DocumentFact, string>> = {
  judul: 'Title',
  penulis: 'Author',
  subjek: 'Subject',
};

function textsOfSlot({ runs }: TextSlot): readonly number[] {
  return runs.flatMap(({ pieces }) => numbersIn(pieces));
}

function numbersIn(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.teks]));
}

/** Takes into each font the letters that its slots may come to hold. */
function embedAlphabets(
  slots: readonly TextSlot[],
  places: readonly TextPlace[],
  known: readonly (readonly string[])[],
  letters: string,
): void {
  const seen = new Map<EmbeddedFont, Set<string>>();
  for (const [index, place] of places.entries())
    for (const texts of known)
      for (const [run, text] of (slots[index] === undefined ? [] : runTexts(slots[index], texts)).entries()) {
        const font = place.look.runs[run]?.font;
        if (font === undefined) continue;
        const words = seen.get(font) ?? new Set();
        seen.set(font, words);
        for (const word of text.split(' ')) words.add(word);
      }
  for (const [font, words] of seen) for (const text of alphabetFor(words, letters)) font.encode(text);
}
