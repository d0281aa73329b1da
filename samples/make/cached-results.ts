import { HyperFormula, type RawCellContent } from 'hyperformula';
import type { Isi } from './sheet.ts';

/** Every sheet by name, as rows of cells with the header row first. */
export type BukuKerja = ReadonlyMap<string, readonly (readonly Isi[])[]>;

export type Hasil = number | string;

/** The result of the formula in a cell, rows and columns counted from 0 with the header row first. */
export type HasilRumus = (lembar: string, baris: number, kolom: number) => Hasil;

/**
 * Evaluates the formulas as Excel would. An engine of its own is used for this and never our rules: that is what makes the
 * formulas of the samples an independent check of them.
 */
export function evaluateFormulas(buku: BukuKerja): HasilRumus {
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries([...buku].map(([nama, baris]) => [nama, baris.map((row) => row.map(contentOf))])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true, smartRounding: false },
  );
  return (lembar, baris, kolom) => {
    const sheet = engine.getSheetId(lembar);
    if (sheet === undefined) throw new Error(`No sheet ${lembar}.`);
    const value = engine.getCellValue({ sheet, row: baris, col: kolom });
    if (typeof value === 'number' || typeof value === 'string') return value;
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
