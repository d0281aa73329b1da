import type { Place } from './finding.ts';

/** A photograph that a workbook names; where it lies is said on the command line. */
export interface NamedPhoto {
  /** The base name of its file. It is only compared with the names of a folder and never becomes a path. */
  readonly berkas: string;
  /** The cell that names it. */
  readonly tempat: Place;
}
