import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { FileParts } from '../../output/file-parts.ts';
import type { FontOf, Printer } from '../pdfmake/printer.ts';
import { alphabetFor } from './alphabet.ts';
import type { BrokenLine } from './break-lines.ts';
import { openEncoder, pdfNumber, type WrittenFont } from './encode-word.ts';
import type { DocumentFact, SlotPieces, Slots, TextSlot } from './find-slots.ts';
import { placeQr, placeText, runTexts, withFonts, type TextPlace } from './place-slots.ts';
import { qrOperations, type QrPlace } from './qr-operations.ts';
import { wordsOf, type Piece } from './sentinel.ts';
import { openFile, sharedBytes, type OwnInfo, type SharedBytes } from './skeleton-bytes.ts';
import { tracingRenderer } from './trace.ts';

/** Why a document was not stamped. */
export type StampFault = 'huruf-lain' | 'qr-lain';

/** Documents of one layout: laid out once, stamped many times. As plain data, for whoever stamps. */
export interface Skeleton {
  /** For each page with something of a document's own, what the operations of that begin with. */
  readonly pages: readonly { readonly page: number; readonly start: string }[];
  /** Of the text slots; fonts are named by their files. */
  readonly texts: readonly TextPlace<string>[];
  readonly codes: readonly QrPlace[];
  /** By the files of the fonts: which glyphs are embedded, and as which numbers. */
  readonly subsets: Readonly<Record<string, EmbeddedFont['subset']['mapping']>>;
  readonly facts: readonly DocumentFact[];
  readonly file: SharedBytes;
}

/** @param lines of each text slot, as many as this layout has */
export type Stamp = (
  lines: readonly (readonly BrokenLine[])[],
  texts: readonly string[],
) => FileParts | StampFault;

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
  embedAlphabets(slots.teks, textPlaces, known, letters);
  const pages = [...heights.keys()].sort((a, b) => a - b);
  const facts = Object.keys(slots.keterangan) as DocumentFact[];
  const file = await sharedBytes(
    document,
    pages,
    facts.map((fact) => INFO_NAMES[fact]),
  );
  const fonts = new Set(textPlaces.flatMap(({ look }) => look.runs.map(({ font }) => font)));
  return {
    pages: pages.map((page) => ({ page, start: `1 0 0 -1 0 ${pdfNumber(heights.get(page) ?? 0)} cm\n` })),
    texts: textPlaces.map((place) => ({ ...place, look: withFonts(place.look, printer.fileOf) })),
    codes: codes.filter((place) => place !== undefined),
    subsets: Object.fromEntries([...fonts].map((font) => [printer.fileOf(font), { ...font.subset.mapping }])),
    facts,
    file,
  };
}

/** Opens what stamps a document's own words and codes on a layout. */
export function openSkeleton(
  { pages, texts, codes, subsets, facts, file }: Skeleton,
  slots: SlotPieces,
  fontOf: FontOf,
): Stamp {
  const fonts = new Map(
    Object.entries(subsets).map(([name, mapping]): [string, WrittenFont] => {
      const font = fontOf(name);
      return [name, { layout: (text) => font.layout(text), subset: { mapping } }];
    }),
  );
  const places = texts.map((place) => ({
    ...place,
    runs: place.look.runs.map(({ font }) => ({ font: fonts.get(font) })),
  }));
  const fileOf = openFile(file);
  const encode = openEncoder();

  return (brokenLines, own) => {
    const contents = new Map(pages.map(({ page, start }) => [page, start]));
    const looks = new Map<number, string>();
    for (const [index, place] of places.entries()) {
      const encoded = encode(brokenLines[index] ?? [], place.runs);
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
    for (const [index, place] of codes.entries()) {
      const drawn = qrOperations(wordsOf(slots.qr[index]?.pieces ?? [], own), place);
      if (drawn === undefined) return 'qr-lain';
      contents.set(place.page, `${contents.get(place.page) ?? ''}${drawn}`);
    }
    const info: OwnInfo = Object.fromEntries(
      facts.map((fact) => [INFO_NAMES[fact], wordsOf(slots.keterangan[fact] ?? [], own)]),
    );
    return fileOf([...contents.values()], info);
  };
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
