import { hasilAngkaKredit } from './angka-kredit/hasil-sel.ts';
import { hasilElearning } from './diklat/hasil-elearning.ts';
import { hasilKlasikal } from './diklat/hasil-klasikal.ts';
import { hasFault, type Finding, type Place } from './finding.ts';
import { columnLetters, type GridWorkbook } from './grid.ts';
import { mapSequence } from './sequence.ts';
import { hasilLakin } from './lakin/hasil-sel.ts';
import { hasilLomba } from './lomba/hasil-sel.ts';
import { readWorkbook, type Buku } from './read-workbook.ts';
import type { HasilSel } from './sheet/result-cell.ts';

export type { HasilSel } from './sheet/result-cell.ts';

/** A workbook whose every result was computed. */
export interface BukuTerhitung {
  readonly buku: Buku;
  readonly hasil: readonly HasilSel[];
  /** The findings about results that the workbook shows wrongly: what was computed replaces them. */
  readonly diperbaiki: readonly Finding[];
}

/**
 * Computes every result of a workbook with the cell it belongs in. A result that the workbook shows wrongly, as an error or not
 * at all is no obstacle; any other fault is.
 *
 * @returns the findings that remain; `isi` is null where one of them is a fault
 */
export function hitungBuku(workbook: GridWorkbook): {
  readonly temuan: readonly Finding[];
  readonly isi: BukuTerhitung | null;
} {
  const set: Finding[] = [];
  let grid = workbook;
  // Each of them may be the place of a result: none may be missing.
  let reading = readWorkbook(grid, Infinity);
  // One reading may hide the next one's findings: totals are compared once their parts agree.
  for (;;) {
    const known = new Set(set.map(({ tempat }) => cellKey(tempat)));
    const wrong = perhapsResults(reading.temuan).filter(({ tempat }) => !known.has(cellKey(tempat)));
    if (wrong.length === 0) break;
    for (const finding of wrong) set.push(finding);
    grid = withoutCells(grid, wrong);
    reading = readWorkbook(grid, Infinity);
  }
  if (reading.isi === null) {
    const inputs = set.filter(({ masalah }) => masalah.jenis !== 'hasil-berbeda');
    return { temuan: merged(inputs, reading.temuan), isi: null };
  }
  const hasil = hasilHitung(reading.isi, grid);
  const cells = new Set(
    hasil.flatMap(({ lembar, kolom, baris }) =>
      kolom === null ? [] : [cellKey({ lembar, sel: `${kolom}${baris}` })],
    ),
  );
  const inputs = set.filter(({ tempat }) => !cells.has(cellKey(tempat)));
  const temuan = merged(inputs, reading.temuan);
  if (hasFault(temuan)) return { temuan, isi: null };
  return { temuan, isi: { buku: reading.isi, hasil, diperbaiki: set } };
}

/** Every result of a workbook that was read without a fault, in the order of its sheets' kinds. */
function hasilHitung(buku: Buku, workbook: GridWorkbook): readonly HasilSel[] {
  switch (buku.jenis) {
    case 'klasikal':
      return hasilKlasikal(buku, workbook);
    case 'e-learning':
      return hasilElearning(buku, workbook);
    case 'lomba':
      return hasilLomba(buku, workbook);
    case 'lakin':
      return hasilLakin(buku, workbook);
    case 'angka-kredit':
      return hasilAngkaKredit(buku, workbook);
  }
}

/** The faults of single cells that may be results: a wrong value, an error, a formula that was never computed. */
function perhapsResults(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ tingkat, tempat, masalah }) =>
      tingkat === 'galat' &&
      tempat.sel !== undefined &&
      ['hasil-berbeda', 'rumus-tanpa-hasil', 'aturan'].includes(masalah.jenis),
  );
}

/** The findings about inputs that were set aside, then those of the reading without them. */
function merged(inputs: readonly Finding[], rest: readonly Finding[]): readonly Finding[] {
  const known = new Set(inputs.map(({ tempat }) => cellKey(tempat)));
  return [...inputs, ...rest.filter(({ tempat }) => !known.has(cellKey(tempat)))];
}

function withoutCells(workbook: GridWorkbook, findings: readonly Finding[]): GridWorkbook {
  const cells = new Set(findings.map(({ tempat }) => cellKey(tempat)));
  return {
    lembar: workbook.lembar.map((sheet) => ({
      ...sheet,
      baris: mapSequence(sheet.baris, (row) => ({
        ...row,
        sel: row.sel.map((value, column) =>
          cells.has(cellKey({ lembar: sheet.nama, sel: `${columnLetters(column)}${row.nomor}` }))
            ? null
            : value,
        ),
      })),
    })),
  };
}

function cellKey({ lembar, sel }: Place): string {
  return `${lembar}!${sel ?? ''}`;
}
