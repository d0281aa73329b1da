import type { Finding, GridWorkbook, NomorResmi, Pengesahan } from '../../documents/index.ts';
import type { IsoDate, Result } from '../../rules/index.ts';
import type { TemplateFault } from '../../templates/index.ts';
import type { Share } from '../batch/manifest-lines.ts';
import type { FileFault } from '../file-faults.ts';
import type { Format } from '../output/formats.ts';
import type { PdfFinishing } from './finish-pdf.ts';
import type { SigningChoice } from './sign-document.ts';
import type { IssuedFile } from '../register/record-issue.ts';
import type { Theme } from '../theme/read-theme.ts';

export interface MakeOptions {
  /** The workbook as it was read, for the place of what cannot be printed. */
  readonly grid: GridWorkbook;
  /** SHA-256 of the workbook's file: another one is another run. */
  readonly sidikBuku: string;
  readonly folder: string;
  readonly theme: Theme;
  /** The photographs of the documents as data addresses, by their names; without them their frames stay empty. */
  readonly foto?: Readonly<Record<string, string>>;
  /** PDF where undefined. */
  readonly format?: Format;
  /** Only the participants with these NIP; all where undefined. */
  readonly hanya?: ReadonlySet<string>;
  /** Only this numbered chapter, from 1; the whole document where undefined. */
  readonly bab?: number;
  /** Creation date of the files, where it is not to be the day printed on them. */
  readonly tanggal?: IsoDate;
  /** How many threads make documents of participants; as many as pay where undefined. */
  readonly pekerja?: number;
  /** Make documents of participants anew, and replace whatever stands in their place. */
  readonly paksa?: boolean;
  /** Only this share of the participants. */
  readonly bagian?: Share;
  /** Also one PDF of all documents, to print. */
  readonly gabung?: boolean;
  /** Also one archive of all documents. */
  readonly zip?: boolean;
  /** Whether the report may leave out the list of what was made, for there can be 100,000 of them. */
  readonly tanpaDaftar?: boolean;
  /** How the files are signed, as their pages tell of it. */
  readonly pengesahan?: Pengesahan;
  /** How PDF files are finished. */
  readonly penyelesaian?: PdfFinishing;
  /** Whether PDF files are PDF/A-1b. */
  readonly arsip?: boolean;
  /** How documents that state facts are signed; not at all where undefined. */
  readonly kunci?: SigningChoice;
  /** The numbers that a register gave; those without one are not made. Without it the workbook's own stand. */
  readonly nomor?: NomorResmi;
  /** Told of files that stand safely on the disk, some at a time; where it fails, no more are made. */
  readonly onIssued?: (files: readonly IssuedFile[]) => Result<void, FileFault>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file that was written. */
export interface MadeDocument {
  readonly berkas: string;
  readonly nip?: string;
  readonly nomor?: string;
}

/** A document that could not be made, and why. */
export interface FailedDocument {
  readonly perihal: string;
  readonly kesalahan: TemplateFault;
}

/** A document in whose place somebody else's file stands. */
export interface BlockedDocument {
  readonly perihal: string;
  readonly kesalahan: FileFault;
}

/** How documents of participants were made. */
export interface BatchCounts {
  readonly dibuat: number;
  /** Made by an earlier run and still whole. */
  readonly sudahAda: number;
  /** Open Badges credentials beside them. */
  readonly badge: number;
  /** PDF of which only what differs was written, and those that were laid out as a whole. */
  readonly cepat: number;
  readonly penuh: number;
  /** Why they were laid out as a whole, with how many. */
  readonly sebabPenuh: Readonly<Record<string, number>>;
}

export interface MakeReport {
  readonly dibuat: readonly MadeDocument[];
  readonly gagal: readonly FailedDocument[];
  readonly terhalang?: readonly BlockedDocument[];
  readonly temuan: readonly Finding[];
  /** For documents of participants. */
  readonly jumlah?: BatchCounts;
  /** The files that hold all documents at once. */
  readonly gabungan?: readonly string[];
  /** Why no more could be written. */
  readonly tidakTertulis?: FileFault;
}
