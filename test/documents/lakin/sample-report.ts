import { laporanKinerja } from '../../../documents/lakin/laporan/laporan-kinerja.ts';
import type { BukuLakin } from '../../../documents/lakin/read-lakin.ts';
import { readWorkbook, type DocumentInstance, type GridWorkbook } from '../../../documents/index.ts';
import { findingsOf, readSampleGrid } from '../sample-grid.ts';

export const LAKIN = await readSampleGrid('lakin-klip-2024');

/** The workbook as the report sees it; its findings where it has none to see. */
export function lakinOf(workbook: GridWorkbook): BukuLakin {
  const { isi } = readWorkbook(workbook);
  if (isi?.jenis !== 'lakin') throw new Error(findingsOf(workbook).join('\n'));
  return isi;
}

/** The one report of a workbook. */
export function reportOf(workbook: GridWorkbook): DocumentInstance {
  const [instance] = laporanKinerja.susun(lakinOf(workbook));
  if (instance === undefined) throw new Error('no report');
  return instance;
}
