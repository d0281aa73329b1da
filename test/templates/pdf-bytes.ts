import { join } from 'node:path';
import pdfmake from 'pdfmake';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { faultSentence, pdfDefinition, type BlockDocument } from '../../templates/index.ts';

const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts');

function face(folder: string, family: string, weight: string): string {
  return join(FONTS, folder, weight, `${family}_${weight}.ttf`);
}

function faces(folder: string, family: string, italic = '_Italic') {
  return {
    normal: face(folder, family, '400Regular'),
    bold: face(folder, family, '700Bold'),
    italics: face(folder, family, `400Regular${italic}`),
    bolditalics: face(folder, family, `700Bold${italic}`),
  };
}

pdfmake.addFonts({
  Arimo: faces('arimo', 'Arimo'),
  'EB Garamond': faces('eb-garamond', 'EBGaramond'),
  Cinzel: faces('cinzel', 'Cinzel', ''),
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));

const EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="46" fill="#1c4587"/></svg>';
const CREATED = new Date('2026-11-20T00:00:00Z');

export interface Made {
  readonly bytes: Uint8Array;
  /** Sentences of what did not fit. */
  readonly faults: readonly string[];
}

/** The PDF of a document, with an emblem `lambang`. */
export async function makePdf(document: BlockDocument): Promise<Made> {
  const result = pdfDefinition(document, {
    images: { lambang: EMBLEM },
    fonts: ['Arimo', 'EB Garamond', 'Cinzel'],
    created: CREATED,
  });
  if (!result.ok) throw new Error(faultSentence(result.kesalahan));
  const bytes = await pdfmake.createPdf(result.definition).getBuffer();
  return { bytes: new Uint8Array(bytes), faults: result.layoutFaults().map(faultSentence) };
}

export interface ReadWord {
  readonly text: string;
  /** From the left and the lower edge, points. */
  readonly x: number;
  readonly y: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly ReadWord[];
  /** Everything on the page in the order it was drawn, without blanks. */
  readonly text: string;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads a PDF back with an independent reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    pages.push({ width, height, words, text: withoutBlanks(words.map(({ text }) => text).join('')) });
  }
  await loading.destroy();
  return { pages, info: info as Record<string, unknown> };
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
