import { decimal, type Decimal } from './decimal.ts';

/** A date as text, yyyy-mm-dd. */
export type IsoDate = string;

/** The header of a regulation. */
export interface Regulation {
  /** What kind of rule it is: "Kerangka Acuan Program", "Peraturan Menteri PANRB", … */
  readonly jenis: string;
  /** Its number; null where it has none. */
  readonly nomor: string | null;
  readonly tahun: number;
  readonly tentang: string;
  readonly berlakuSejak: IsoDate;
  /** The short name used in citations: "PermenPANRB 50/2020". */
  readonly singkatan: string;
}

/** A place in a regulation. */
export interface Citation {
  readonly peraturan: Regulation;
  readonly pasal: string;
}

/** A value of a regulation with the place that states it. */
export interface Cited<T> {
  readonly nilai: T;
  readonly pasal: string;
}

/** What a rule leaves open, what was chosen, and why. */
export interface OpenQuestion {
  readonly pasal: string;
  readonly pertanyaan: string;
  readonly pilihan: string;
  readonly alasan: string;
}

/** What a source says that no value or formula here carries, and why. */
export interface NotModelled {
  readonly pasal: string;
  readonly hal: string;
  readonly alasan: string;
}

/** Declares a number of a regulation. */
export function cited(nilai: string, pasal: string): Cited<Decimal> {
  return { nilai: decimal(nilai), pasal };
}

export function cite(peraturan: Regulation, place: { readonly pasal: string }): Citation {
  return { peraturan, pasal: place.pasal };
}

/** A citation in words: "KAP Penilai Pajak Dasar, Teknis penilaian 2". */
export function citationText(citation: Citation): string {
  return `${citation.peraturan.singkatan}, ${citation.pasal}`;
}

/** Several citations in words, each regulation named once: "KAP Penilai Pajak Dasar, Teknis penilaian 2; Teknis penilaian 4". */
export function citationsText(citations: readonly Citation[]): string {
  const places = new Map<string, Set<string>>();
  for (const { peraturan, pasal } of citations) {
    const known = places.get(peraturan.singkatan) ?? new Set<string>();
    places.set(peraturan.singkatan, known.add(pasal));
  }
  return [...places].map(([name, pasal]) => `${name}, ${[...pasal].join('; ')}`).join(' — ');
}

/** The questions a rule leaves open at the places a result rests on. */
export function openQuestionsAt(
  aturan: { readonly belumDiatur: readonly OpenQuestion[] },
  ...places: readonly { readonly pasal: string }[]
): OpenQuestion[] {
  return aturan.belumDiatur.filter((question) => places.some((place) => place.pasal === question.pasal));
}
