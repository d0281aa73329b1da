import { utf8 } from './base64url.ts';

/** What a signature says of a document, as it stands in the QR code. */
export interface SignedFacts {
  readonly nomor: string;
  readonly nama: string;
  /** The last six digits behind asterisks: enough to compare with the page, not enough to fill in a form. */
  readonly nip: string;
  readonly perihal: string;
  readonly predikat: string | null;
  /** yyyy-mm-dd */
  readonly tanggal: string;
}

/**
 * Longest texts in UTF-8 bytes, so that the code stays coarse enough for a phone; what is longer ends with the mark. The number is
 * never cut: a register must find it.
 */
const LONGEST = { nama: 80, perihal: 76, predikat: 24 } as const;

/** Ends a text that was cut. It is signed like the rest, so that a reader knows that the document says more. */
export const CUT_MARK = '…';

const SHOWN_DIGITS = 6;
const NO_PREDIKAT = '-';

/** Stands between the facts, so no fact may hold it. */
export const SEPARATOR = '|';

/** The facts as they are signed: blanks folded as the page folds them, the NIP masked, long texts cut. */
export function signedFacts(facts: {
  readonly nomor: string;
  readonly nama: string;
  readonly nip: string;
  readonly perihal: string;
  readonly predikat: string | null;
  readonly tanggal: string;
}): SignedFacts {
  return {
    nomor: plainText(facts.nomor),
    nama: fitted(facts.nama, LONGEST.nama),
    nip: `***${facts.nip.slice(-SHOWN_DIGITS)}`,
    perihal: fitted(facts.perihal, LONGEST.perihal),
    predikat: facts.predikat === null ? null : fitted(facts.predikat, LONGEST.predikat),
    tanggal: facts.tanggal,
  };
}

/** Every kind of blank and control character becomes one blank: a code is copied and pasted, and must come back the same. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replaceAll(SEPARATOR, '/');
}

function fitted(text: string, most: number): string {
  const plain = plainText(text);
  if (utf8(plain).length <= most) return plain;
  const room = most - utf8(CUT_MARK).length;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('id').segment(plain)) {
    if (utf8(kept + segment).length > room) break;
    kept += segment;
  }
  return kept.trimEnd() + CUT_MARK;
}

/** The facts as the fields of a signed text, in their order. */
export function factFields({ nomor, nama, nip, perihal, predikat, tanggal }: SignedFacts): readonly string[] {
  return [nomor, nama, nip, perihal, predikat ?? NO_PREDIKAT, tanggal];
}

/** The facts that these fields hold; undefined where they are not just those. */
export function factsOf(fields: readonly string[]): SignedFacts | undefined {
  const [nomor, nama, nip, perihal, predikat, tanggal, ...more] = fields;
  if (
    nomor === undefined ||
    nama === undefined ||
    nip === undefined ||
    perihal === undefined ||
    predikat === undefined ||
    tanggal === undefined ||
    more.length > 0
  )
    return undefined;
  return { nomor, nama, nip, perihal, predikat: predikat === NO_PREDIKAT ? null : predikat, tanggal };
}
