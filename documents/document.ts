import type { IsoDate } from '../rules/index.ts';
import type { ChartData } from './chart.ts';
import type { Buku } from './read-workbook.ts';
import type { Place } from './finding.ts';
import type { HouseStyle } from './house-style.ts';
import type { NamedPhoto } from './named-photo.ts';

/** Data that JSON can hold. Numbers of a regulation are decimal strings ("75.5"); the template writes them. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };
export type DocumentData = Readonly<Record<string, Plain>>;

/** One document to be made: the data for its template and what its file is named after. */
export interface DocumentInstance {
  readonly data: DocumentData;
  readonly gaya: HouseStyle;
  /** Its charts by the name under which the template shows them; no two documents of one run share a name. */
  readonly grafik?: Readonly<Record<string, ChartData>>;
  /** The photographs it shows, by the generated name under which the template shows them. */
  readonly foto?: Readonly<Record<string, NamedPhoto>>;
  /** Made safe before it becomes a file name. */
  readonly namaBerkas: readonly string[];
  /** The day printed on it; also its creation date, for the clock is never read. */
  readonly tanggal: IsoDate;
  /** For a document of one person: who it is for, and the cell of the name. */
  readonly perihal?: { readonly nip: string; readonly nomor: string; readonly tempat: Place };
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
  /** Its documents in the order of the workbook; they may be made only while they are asked for. */
  readonly susun: (buku: Buku) => Iterable<DocumentInstance>;
}

/** Declares a document; `susun` receives workbooks of its kind only. */
export function defineDocument<J extends Buku['jenis']>(
  kind: Omit<DocumentKind, 'susun' | 'jenisBuku'> & {
    readonly jenisBuku: J;
    readonly susun: (buku: BukuOf<J>) => Iterable<DocumentInstance>;
  },
): DocumentKind {
  const { susun, ...facts } = kind;
  return { ...facts, susun: (buku) => (buku.jenis === kind.jenisBuku ? susun(buku as BukuOf<J>) : []) };
}
