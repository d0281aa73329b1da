import Papa from 'papaparse';
import type { Entri } from './entry.ts';
import { SEPARATORS, type Separator } from './separators.ts';

const COLUMNS: readonly (readonly [judul: string, isi: (entri: Entri) => string])[] = [
  ['Nomor', ({ nomor }) => nomor],
  ['Status', ({ status }) => status],
  ['NIP', ({ nip }) => groupedNip(nip)],
  ['Nama', ({ nama }) => nama],
  ['Dokumen', ({ jenis }) => jenis],
  ['Program', ({ program }) => program],
  ['Tanggal', ({ tanggal }) => tanggal],
  ['Menggantikan', ({ menggantikan }) => menggantikan ?? ''],
  ['Digantikan Oleh', ({ digantikanOleh }) => digantikanOleh ?? ''],
  ['Alasan', ({ alasan }) => alasan ?? ''],
  ['SHA-256', ({ berkas }) => berkas.map(({ sha256 }) => sha256).join(' ')],
];

/** Excel would run such a cell as a formula; the full-width signs too, which some versions fold. An apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Excel opens a CSV file as UTF-8 only with this mark before it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The register as a table for Excel: text only, safe against formulas in names and reasons. */
export function entriesAsCsv(entries: readonly Entri[], separator: Separator): string {
  const table = [
    COLUMNS.map(([judul]) => judul),
    ...entries.map((entri) => COLUMNS.map(([, isi]) => isi(entri))),
  ];
  const options = { delimiter: SEPARATORS[separator], newline: '\r\n', escapeFormulae: FORMULA };
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, options)}\r\n`;
}

/** A NIP as it is written by hand, which Excel leaves alone; 18 digits without a blank it would round. */
function groupedNip(nip: string): string {
  return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
}
