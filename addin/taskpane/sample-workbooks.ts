import type { Plugin } from 'vite';
import type { GridRow, GridValue, GridWorkbook } from '../../documents/index.ts';
import { evaluateFormulas } from '../../samples/make/cached-results.ts';
import { contohElearning } from '../../samples/make/elearning.ts';
import { contohPenilaiPajak } from '../../samples/make/penilai-pajak.ts';
import { cellsOf, type Contoh } from '../../samples/make/sheet-style.ts';
import { sheetNamed, withValue } from '../workbook/grid-cells.ts';
import type { SampleWorkbook } from '../workbook/sample-host.ts';

const MODULE = /\/taskpane\/sample-list\.ts$/;

/** Puts the sample workbooks into the page, in place of the empty list of sample-list.ts. */
export function sampleWorkbooksInPage(): Plugin {
  return {
    name: 'patokan-sample-workbooks',
    load: {
      filter: { id: MODULE },
      handler: () =>
        `export const sampleList = JSON.parse(${JSON.stringify(JSON.stringify(sampleWorkbooks()))});`,
    },
  };
}

/** The sample workbooks as a reader of their files would see them, and one with mistakes to find. */
export function sampleWorkbooks(): readonly SampleWorkbook[] {
  const penilai = gridOf(contohPenilaiPajak());
  return [
    { nama: 'Penilai Pajak Dasar', grid: penilai },
    { nama: 'Penilai Pajak Dasar, dengan kesalahan', grid: MISTAKES.reduce(withMistake, penilai) },
    { nama: 'E-learning AR Dasar', grid: gridOf(contohElearning()) },
  ];
}

function gridOf(contoh: Contoh): GridWorkbook {
  const cells = cellsOf(contoh);
  const result = evaluateFormulas(cells);
  return {
    lembar: [...cells].map(([nama, rows]) => ({
      nama,
      baris: rows.map((row, index): GridRow => ({
        nomor: index + 1,
        sel: row.map((isi, column): GridValue =>
          isi !== null && typeof isi === 'object' && 'rumus' in isi ? result(nama, index, column) : isi,
        ),
      })),
    })),
  };
}

interface Mistake {
  readonly lembar: string;
  readonly judul: string;
  readonly nomor: number;
  readonly nilai: GridValue;
}

/** One of each kind that secretariats make most. */
const MISTAKES: readonly Mistake[] = [
  { lembar: 'Program', judul: 'Nilai', nomor: 8, nilai: { tanggal: '2026-10-30' } },
  { lembar: 'Peserta', judul: 'Tanggal Lahir', nomor: 4, nilai: { tanggal: '1990-02-17' } },
  { lembar: 'Peserta', judul: 'NIP', nomor: 6, nilai: '1991051720150210' },
  { lembar: 'Nilai', judul: 'Tugas (Q)', nomor: 17, nilai: 104 },
  { lembar: 'Nilai', judul: 'Tugas (Q)', nomor: 31, nilai: '75,5' },
  { lembar: 'Nilai', judul: 'Tugas (Q)', nomor: 45, nilai: null },
  { lembar: 'Ujian', judul: 'NA', nomor: 3, nilai: 99 },
];

function withMistake(grid: GridWorkbook, { lembar, judul, nomor, nilai }: Mistake): GridWorkbook {
  const kolom = sheetNamed(grid, lembar)?.baris.at(0)?.sel.indexOf(judul) ?? -1;
  if (kolom < 0) throw new Error(`No column "${judul}" on ${lembar}.`);
  return withValue(grid, lembar, { kolom, baris: nomor - 1 }, nilai);
}
