import { decimal, zip, type Decimal } from '../../rules/index.ts';
import type { AturanLomba } from '../../rules/lomba/index.ts';
import { compareResult } from '../compare-result.ts';
import { fault, type Finding } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { numberCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type Column } from '../sheet/table.ts';
import { kppCell, type Kpp } from './kpp.ts';

/** What the rules give for one office. */
export interface HasilKpp {
  readonly kpp: Kpp;
  /** In the order of the components. */
  readonly nilaiKomponen: readonly Decimal[];
  readonly lapangan: Decimal;
  readonly indeks: Decimal;
  readonly nilaiAkhir: Decimal;
  readonly peringkat: number;
}

interface Columns {
  readonly kpp: Column<Kpp>;
  readonly lapangan: Column<Decimal>;
  readonly indeks: Column<Decimal>;
  readonly nilaiAkhir: Column<Decimal>;
  readonly peringkat: Column<Decimal>;
  readonly [komponen: `komponen ${string}`]: Column<Decimal>;
}

export function hasilColumns(aturan: AturanLomba, kpp: readonly Kpp[]): Columns {
  return {
    kpp: column('KPP', kppCell(kpp), { alias: ['Nama KPP', 'Kantor'] }),
    lapangan: derivedColumn('Nilai Lapangan', numberCell(), ['Jumlah Nilai', 'Penilaian Lapangan']),
    indeks: derivedColumn('IKM', numberCell(), ['Indeks Kepuasan Masyarakat', 'Hasil Survei']),
    nilaiAkhir: derivedColumn('Nilai Akhir', numberCell(), ['Nilai Gabungan']),
    peringkat: derivedColumn('Peringkat', numberCell(), ['Ranking']),
    ...Object.fromEntries(
      aturan.komponen.daftar.map(({ kode, nama }) => [
        `komponen ${kode}` as const,
        derivedColumn(`Komponen ${kode}`, numberCell(), [kode, nama]),
      ]),
    ),
  };
}

/** Compares what the sheet Hasil shows with the rules: component by component, field value, index, final value and rank. */
export function compareHasil(
  sheet: GridSheet,
  aturan: AturanLomba,
  hasil: readonly HasilKpp[],
): readonly Finding[] {
  const { daftar } = aturan.komponen;
  const columns = hasilColumns(
    aturan,
    hasil.map(({ kpp }) => kpp),
  );
  const table = readTable(sheet, columns);
  const findings: Finding[] = [...table.temuan];
  for (const row of table.baris) {
    const { kpp, lapangan, indeks, nilaiAkhir, peringkat } = row.nilai;
    const own = hasil.find((each) => each.kpp === kpp);
    if (own === undefined) continue;
    for (const [{ kode }, nilai] of zip(daftar, own.nilaiKomponen)) {
      const key = `komponen ${kode}` as const;
      findings.push(
        ...compareResult(`Nilai komponen ${kode}`, row.tempat(key), row.nilai[key] ?? null, nilai),
      );
    }
    findings.push(
      ...compareResult('Nilai Lapangan', row.tempat('lapangan'), lapangan, own.lapangan),
      ...compareResult('IKM', row.tempat('indeks'), indeks, own.indeks),
      ...compareResult('Nilai Akhir', row.tempat('nilaiAkhir'), nilaiAkhir, own.nilaiAkhir),
    );
    if (peringkat !== null && !peringkat.eq(decimal(own.peringkat))) {
      const facts = { tertulis: peringkat.toFixed(), seharusnya: String(own.peringkat) };
      findings.push(fault(row.tempat('peringkat'), { jenis: 'hasil-berbeda', kolom: 'Peringkat', ...facts }));
    }
  }
  return findings;
}
