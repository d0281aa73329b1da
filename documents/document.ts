import type { IsoDate } from '../rules/index.ts';
import type { ChartData } from './chart.ts';
import type { NomorResmi, NumberPattern } from './document-number.ts';
import type { FaktaDokumen } from './fakta.ts';
import type { Buku } from './read-workbook.ts';
import type { Place } from './finding.ts';
import type { HouseStyle } from './house-style.ts';
import type { NamedPhoto } from './named-photo.ts';
import type { Sequence } from './sequence.ts';

/** Data that JSON can hold. Numbers of a regulation are decimal strings ("75.5"); the template writes them. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };
export type DocumentData = Readonly<Record<string, Plain>>;

/** One document to be made: the data for its template and what its file is named after. */
export interface DocumentInstance {
  readonly data: DocumentData;
  readonly gaya: HouseStyle;
  /** For a document of a whole workbook: its charts by the name under which the template shows them; no two of one run share a name. */
  readonly grafik?: Readonly<Record<string, ChartData>>;
  /** The photographs it shows, by the generated name under which the template shows them. */
  readonly foto?: Readonly<Record<string, NamedPhoto>>;
  /** Made safe before it becomes a file name. */
  readonly namaBerkas: readonly string[];
  /** The day printed on it; also its creation date, for the clock is never read. */
  readonly tanggal: IsoDate;
  /** What a signature of it covers; `data` of such a document have `qr` and `tandaDigital`. */
  readonly fakta?: FaktaDokumen;
  /** For a document of one person: who it is for, and the cell of the name. */
  readonly perihal?: { readonly nip: string; readonly nomor: string; readonly tempat: Place };
  /** For a document that a register can hold: what the register writes down of it. */
  readonly catatan?: CatatanDokumen;
}

/** What a register writes down of a document, beside its number and whom it is for. */
export interface CatatanDokumen {
  readonly nama: string;
  /** The programme or period in words. */
  readonly program: string;
  /**
   * What tells one run of a programme from another. The same document of the same person, printed again, has the same; it must
   * not change when a mistake in the workbook is put right.
   */
  readonly rangkaian: readonly string[];
  /** What the document attests, by label. Paper with other facts is another document and needs another number. */
  readonly fakta: Readonly<Record<string, string>>;
}

/** How the documents of a workbook are numbered. */
export interface Penomoran {
  readonly pola: NumberPattern;
  /** The counter never starts below. */
  readonly nomorAwal: number;
  readonly tanggal: IsoDate;
}

type BukuOf<J extends Buku['jenis']> = Extract<Buku, { readonly jenis: J }>;

/** A document that can be made of a workbook of one kind. */
export interface DocumentKind {
  /** Its command, and its folder among the templates. */
  readonly perintah: string;
  readonly nama: string;
  /** The kind of workbook it is made of, and the name of its template within that folder. */
  readonly jenisBuku: Buku['jenis'];
  /** One a participant (its own folder), or one a workbook. */
  readonly per: 'peserta' | 'buku';
  /** For a kind that a register can number. */
  readonly penomoran?: (buku: Buku) => Penomoran | null;
  /** Its documents in the order of the workbook; they may be made only when they are asked for. Those that `nomor` knows bear its number. */
  readonly susun: (buku: Buku, nomor?: NomorResmi) => Sequence<DocumentInstance>;
}

/** Declares a document; `susun` and `penomoran` receive workbooks of its kind only. */
export function defineDocument<J extends Buku['jenis']>(
  kind: Omit<DocumentKind, 'susun' | 'penomoran' | 'jenisBuku'> & {
    readonly jenisBuku: J;
    readonly penomoran?: (buku: BukuOf<J>) => Penomoran;
    readonly susun: (buku: BukuOf<J>, nomor?: NomorResmi) => Sequence<DocumentInstance>;
  },
): DocumentKind {
  const { susun, penomoran, ...facts } = kind;
  const isOwn = (buku: Buku): buku is BukuOf<J> => buku.jenis === kind.jenisBuku;
  return {
    ...facts,
    ...(penomoran === undefined ? {} : { penomoran: (buku: Buku) => (isOwn(buku) ? penomoran(buku) : null) }),
    susun: (buku, nomor) => (isOwn(buku) ? susun(buku, nomor) : []),
  };
}
