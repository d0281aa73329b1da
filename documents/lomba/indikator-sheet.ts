import type { AturanLomba, Komponen, Kondisi } from '../../rules/lomba/index.ts';
import { cite, nearest, type Decimal } from '../../rules/index.ts';
import { fault, type Finding } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { numberCell, textCell, type CellReader } from '../sheet/cell.ts';
import { column, derivedColumn, readTable } from '../sheet/table.ts';

/** An indicator by its place in the circular: "a.1"; a component without indicators is scored as one: "k". */
export interface Indikator {
  readonly kode: string;
  readonly teks: string;
  readonly komponen: Komponen;
}

/** The indicators of a component in order; the component itself where it has none. */
export function indikatorKomponen(komponen: Komponen): Indikator[] {
  if (komponen.indikator.length === 0) return [{ kode: komponen.kode, teks: komponen.nama, komponen }];
  return komponen.indikator.map((teks, index) => ({ kode: `${komponen.kode}.${index + 1}`, teks, komponen }));
}

/** All indicators of the circular in order. */
export function semuaIndikator(aturan: AturanLomba): Indikator[] {
  return aturan.komponen.daftar.flatMap(indikatorKomponen);
}

/** The code of an indicator, in any spelling: "a.1", "A1". */
export function indikatorCell(indikator: readonly Indikator[]): CellReader<string> {
  const known = new Map(indikator.map(({ kode }) => [foldName(kode), kode]));
  return (judul, value) => {
    const read = textCell(judul, value);
    if (read.nilai === null) return read;
    const kode = known.get(foldName(read.nilai));
    if (kode !== undefined) return { nilai: kode };
    const pilihan = nearest(read.nilai, [...known.values()]);
    const kesalahan = { argumen: judul, nilai: read.nilai, pilihan, hanyaTerdekat: true } as const;
    return { nilai: null, galat: { jenis: 'aturan', kesalahan: { jenis: 'tidak-dikenal', ...kesalahan } } };
  };
}

/** Reads the sheet Indikator: every indicator, in as many rows as conditions are foreseen for it, each with its range of marks. */
export function readIndikator(
  sheet: GridSheet,
  aturan: AturanLomba,
): { readonly temuan: readonly Finding[]; readonly kondisi: ReadonlyMap<string, readonly Kondisi[]> } {
  const indikator = semuaIndikator(aturan);
  const { min, maks } = aturan.rentangNilai;
  const limit = numberCell({ min, maks, sumber: cite(aturan.peraturan, aturan.rentangNilai) });
  const table = readTable(sheet, {
    kode: column('Kode', indikatorCell(indikator), { alias: ['Kode Indikator'] }),
    teks: derivedColumn('Indikator', textCell),
    uraian: column('Kondisi', textCell, { keharusan: 'pilihan', alias: ['Perkiraan Kondisi'] }),
    min: column('Nilai Minimum', limit, { keharusan: 'pilihan', alias: ['Minimum', 'Min'] }),
    maks: column('Nilai Maksimum', limit, { keharusan: 'pilihan', alias: ['Maksimum', 'Maks'] }),
  });
  const findings: Finding[] = [...table.temuan];
  const kondisi = new Map<string, Kondisi[]>();
  for (const row of table.baris) {
    const { kode } = row.nilai;
    if (kode === null) continue;
    const known = kondisi.get(kode) ?? [];
    kondisi.set(kode, known);
    const { uraian, min: from, maks: to } = row.nilai;
    if (uraian === null && from === null && to === null) continue;
    if (uraian === null || from === null || to === null) {
      const keys = ['uraian', 'min', 'maks'] as const;
      const blank = keys.find((key) => row.nilai[key] === null) ?? 'uraian';
      const place = row.tempat(blank);
      // A cell that could not be read has its finding already.
      if (!table.temuan.some(({ tempat }) => tempat.sel === place.sel))
        findings.push(fault(place, { jenis: 'kondisi-tidak-lengkap', indikator: kode }));
      continue;
    }
    if (to.lt(from)) findings.push(fault(row.tempat('maks'), upsideDown(from, to)));
    else known.push({ uraian, min: from, maks: to });
  }
  const missing = indikator.filter(({ kode }) => !kondisi.has(kode)).map(({ kode }) => kode);
  // As many rows as indicators are missing hold a code that could not be read: each has its finding.
  const lost = table.baris.filter((row) => row.nilai.kode === null).length;
  if (missing.length > lost && table.baris.length > 0) {
    const sumber = cite(aturan.peraturan, aturan.komponen);
    findings.push(fault({ lembar: sheet.nama }, { jenis: 'indikator-hilang', indikator: missing }, sumber));
  }
  return { temuan: findings, kondisi };
}

function upsideDown(min: Decimal, nilai: Decimal) {
  const kesalahan = {
    jenis: 'di-luar-rentang',
    argumen: 'Nilai Maksimum',
    nilai,
    min,
    maks: undefined,
  } as const;
  return { jenis: 'aturan', kesalahan } as const;
}
