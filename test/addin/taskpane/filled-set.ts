import type { GridValue, GridWorkbook } from '../../../documents/index.ts';
import { evaluateFormulas, type BukuKerja } from '../../../samples/make/cached-results.ts';
import type { Isi } from '../../../samples/make/sheet.ts';
import { setCells, type SetCell, type SetSheet } from '../../../addin/workbook/sheet-set.ts';

/** What a user types: by sheet, then by row counted from 0, then by header. */
export type Entries = ReadonlyMap<string, readonly ReadonlyMap<string, GridValue>[]>;

/** The workbook that comes out when a user fills a set in and Excel computes it. The formula engine stands in for Excel. */
export function fillSet(sheets: readonly SetSheet[], entries: Entries): GridWorkbook {
  const buku: BukuKerja = new Map(
    sheets.map((sheet) => [
      sheet.nama,
      [
        sheet.kolom.map(({ judul }) => judul),
        ...setCells(sheet, sheets).map((row, index) =>
          row.map((cell, position) => {
            const column = sheet.kolom[position];
            const entered =
              column === undefined ? undefined : entries.get(sheet.nama)?.[index]?.get(column.judul);
            return entered === undefined || column?.sifat !== 'isian' ? contentOf(cell) : (entered as Isi);
          }),
        ),
      ],
    ]),
  );
  const result = evaluateFormulas(buku);
  return {
    lembar: [...buku].map(([nama, rows]) => ({
      nama,
      baris: rows.map((row, index) => ({
        nomor: index + 1,
        sel: row.map((cell, column): GridValue => {
          if (cell === null || typeof cell !== 'object') return cell;
          return 'rumus' in cell ? result(nama, index, column) : cell;
        }),
      })),
    })),
  };
}

function contentOf(cell: SetCell): Isi {
  if (cell === null || typeof cell !== 'object' || !('rumus' in cell)) return cell;
  // The engine's COUNTBLANK leaves formulas that show "" out; Excel's counts them.
  return { rumus: cell.rumus.slice(1).replaceAll(/COUNTBLANK\(([^()]*)\)/g, 'SUMPRODUCT(($1="")*1)') };
}

/** The rows of a sheet under its headers. */
export function rowsOf(workbook: GridWorkbook, nama: string): ReadonlyMap<string, GridValue>[] {
  const [header, ...rows] = workbook.lembar.find((sheet) => sheet.nama === nama)?.baris ?? [];
  if (header === undefined) throw new Error(`No sheet ${nama}.`);
  return rows.map(
    ({ sel }) =>
      new Map(header.sel.map((judul, index) => [typeof judul === 'string' ? judul : '', sel[index] ?? null])),
  );
}
