import type { FileFault } from '../file-faults.ts';

/** What a workbook may hold at most. Rows, columns and characters of a cell are what Excel itself can hold. */
export const BATAS_BACA = {
  /** Worksheets of a workbook. */
  lembar: 256,
  /** The number of a sheet's last row. */
  baris: 1_048_576,
  /** The number of a sheet's last column. */
  kolom: 16_384,
  /** Cells of all sheets; in each row, all up to the last that holds something. */
  sel: 60_000_000,
  /** Characters of one cell. */
  karakter: 32_767,
  /** Characters of all cells together; a text that cells share counts for each of them. */
  huruf: 150_000_000,
  /** Texts that cells share. */
  teksBersama: 20_000_000,
  /** Columns that the merged ranges of a sheet span, all together. */
  gabungan: 1_000_000,
  /** Cell formats of a workbook; Excel's own limit is 65,490. */
  format: 1_000_000,
} as const;

/** The fault, without the file it is in. */
type Stopped =
  | Omit<Extract<FileFault, { readonly jenis: 'rusak' }>, 'berkas'>
  | Omit<Extract<FileFault, { readonly jenis: 'melebihi-batas' }>, 'berkas'>
  | Omit<Extract<FileFault, { readonly jenis: 'isi-ditolak' }>, 'berkas'>
  | Omit<Extract<FileFault, { readonly jenis: 'bukan-xlsx' }>, 'berkas'>;

/** Ends the reading of a workbook; only `read-xlsx.ts` catches it, and hands the fault on as a value. */
export function stopReading(fault: Stopped): never {
  throw new Error(`reading: ${fault.jenis}`, { cause: fault });
}

/** Ends the reading where something is more than allowed. */
export function stopBeyond(apa: keyof typeof BATAS_BACA, count: number): void {
  if (count > BATAS_BACA[apa]) stopReading({ jenis: 'melebihi-batas', apa, batas: BATAS_BACA[apa] });
}

/** The fault behind an error that {@link stopReading} threw; undefined for another error. */
export function stoppedBy(error: unknown): Stopped | undefined {
  if (!(error instanceof Error)) return undefined;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'jenis' in cause ? (cause as Stopped) : undefined;
}
