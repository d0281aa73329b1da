import type { ButirKegiatan, SubUnsur } from '../../rules/angka-kredit/index.ts';
import { heading } from './markdown.ts';
import { objectTable } from './object-table.ts';
import { isFields } from './version-values.ts';

export function isSubUnsur(value: unknown): value is SubUnsur {
  return isFields(value) && Array.isArray(value['butir']) && typeof value['unsur'] === 'string';
}

/** The butir of a sub-unsur, one table a group. */
export function butirTables({ kode, nama, butir }: SubUnsur, level: number): string[] {
  const groups = [...new Set(butir.map(({ kelompok }) => kelompok))];
  return [
    heading(level, `${kode.replace(/^\w+\./, '')}. ${nama}`),
    ...groups.flatMap((group) => [
      group === null ? '' : heading(level + 1, group.charAt(0).toUpperCase() + group.slice(1)),
      objectTable(butir.filter(({ kelompok }) => kelompok === group).map(rowOf), ['butir']),
    ]),
  ];
}

/** What is left of a butir in its table: sub-unsur and group stand above it. */
function rowOf({ kode, uraian, hasilKerja, nilai, pelaksana, pasal }: ButirKegiatan) {
  const worth =
    nilai.jenis === 'tetap'
      ? { ak: nilai.ak }
      : { ak: `${nilai.persen.toFixed()}% dari Angka Kredit kenaikan pangkat` };
  return { kode, uraian, hasilKerja, ...worth, pelaksana, pasal };
}
