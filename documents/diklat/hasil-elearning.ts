import { kelulusanElearning } from '../../rules/diklat/index.ts';
import { cite } from '../../rules/index.ts';
import type { GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { fromSteps, resultCells, type HasilSel } from '../sheet/result-cell.ts';
import { readTable } from '../sheet/table.ts';
import type { BukuElearning } from './elearning.ts';
import { LEMBAR_UNIT, sebutanHasil, unitColumns } from './unit-sheet.ts';

/** Every result of an e-learning programme with its cell: the attendance and the outcome. */
export function hasilElearning(buku: BukuElearning, workbook: GridWorkbook): HasilSel[] {
  const { program } = buku.penyelenggaraan;
  const found = findSheet(workbook, ...LEMBAR_UNIT);
  if ('temuan' in found) return [];
  const columns = unitColumns(program);
  const peserta = new Map(Array.from(buku.peserta, (each) => [each.nip, each]));
  const table = readTable(found.lembar, columns);
  const cell = resultCells(found.lembar, columns, table);
  return table.baris.flatMap((row) => {
    const own = row.nilai.nip === null ? undefined : peserta.get(row.nilai.nip);
    if (own === undefined) return [];
    const { hasil } = own;
    const marks = hasil.unit.map(({ nilai }) => nilai);
    const worked = kelulusanElearning(program, marks);
    return [
      cell(row, 'kehadiran', fromSteps(hasil.kehadiran, worked.ok ? worked.nilai.langkah : [])),
      cell(row, 'hasil', {
        nilai: sebutanHasil(hasil),
        hitungan: hasil.lulus ? 'semua syarat terpenuhi' : hasil.tidakTerpenuhi.join('; '),
        sumber: [cite(program.peraturan, program.unit), cite(program.peraturan, program.batas.kehadiran)],
      }),
    ];
  });
}
