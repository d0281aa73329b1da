import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import type { Isi } from './sheet.ts';

/** Every sheet by name, as rows of cells with the header row first. */
export type BukuKerja = ReadonlyMap<string, readonly (readonly Isi[])[]>;

export type Hasil = number | string;

/** What Excel shows for a formula that cannot be computed: #N/A, #DIV/0! */
export interface GalatExcel {
  readonly galat: string;
}

/** The result of the formula in a cell, rows and columns counted from 0 with the header row first. */
export type HasilRumus<T = Hasil> = (lembar: string, baris: number, kolom: number) => T;

/** Evaluates the formulas of a workbook in which none may fail; one that does is an error that names its cell. */
export function evaluateFormulas(buku: BukuKerja): HasilRumus {
  const hasil = evaluateWithErrors(buku);
  return (lembar, baris, kolom) => {
    const value = hasil(lembar, baris, kolom);
    if (typeof value !== 'object') return value;
    throw new Error(`${lembar}, row ${baris + 1}, column ${kolom + 1}: ${value.galat}`);
  };
}

/**
 * Evaluates the formulas as Excel would. An engine of its own is used for this and never our rules: that is what makes the
 * formulas of the samples an independent check of them.
 */
export function evaluateWithErrors(buku: BukuKerja): HasilRumus<Hasil | GalatExcel> {
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries([...buku].map(([nama, baris]) => [nama, baris.map((row) => row.map(contentOf))])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true, smartRounding: false },
  );
  return (lembar, baris, kolom) => {
    const sheet = engine.getSheetId(lembar);
    if (sheet === undefined) throw new Error(`No sheet ${lembar}.`);
    const value = engine.getCellValue({ sheet, row: baris, col: kolom });
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (value instanceof DetailedCellError) return { galat: value.value };
    throw new Error(`${lembar}, row ${baris + 1}, column ${kolom + 1}: ${JSON.stringify(value)}`);
  };
}

function contentOf(isi: Isi): RawCellContent {
  if (isi === null || typeof isi === 'number') return isi;
  // The apostrophe keeps texts texts: a NIP must not become a number.
  if (typeof isi === 'string') return `'${isi}`;
  return 'rumus' in isi ? `=${isi.rumus}` : serialDate(isi.tanggal);
}

const MS_PER_DAY = 86_400_000;

/** The number by which Excel keeps a date. */
function serialDate(tanggal: string): number {
  return (Date.parse(`${tanggal}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / MS_PER_DAY;
}
