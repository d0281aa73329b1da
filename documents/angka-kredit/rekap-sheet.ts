import { aturanAngkaKredit } from '../../rules/angka-kredit/index.ts';
import { sum, type Decimal } from '../../rules/index.ts';
import type { Finding } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { nipCell, numberCell, textCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable } from '../sheet/table.ts';
import type { ButirDinilai } from './butir-dinilai.ts';
import { compareAngkaKredit } from './compare-ak.ts';
import { findPegawai, type DikenalPegawai, type Pegawai } from './pegawai-sheet.ts';
import type { Penetapan } from './penetapan.ts';

const amount = numberCell();

/** Sums are compared to the decimals of the finest rule. */
const DIGITS = Math.max(...aturanAngkaKredit.map(({ desimal }) => desimal.nilai));

export const rekapColumns = {
  nip: column('NIP', nipCell),
  nama: derivedColumn('Nama', textCell),
  capaian: derivedColumn('Tugas Jabatan', amount, ['Capaian Tugas Jabatan']),
  diakui: derivedColumn('Tugas Jabatan Diakui', amount, ['Diakui']),
  profesi: derivedColumn('Pengembangan Profesi', amount),
  penunjang: derivedColumn('Penunjang', amount),
  penunjangDihitung: derivedColumn('Penunjang Dihitung', amount),
  konversi: derivedColumn('Konversi Predikat', amount, ['Konversi']),
  jumlah: derivedColumn('Jumlah', amount, ['Jumlah Angka Kredit']),
};

interface Hasil {
  readonly pegawai: Pegawai;
  readonly butir: readonly ButirDinilai[];
  readonly penetapan: Penetapan;
}

/** The totals of one officer. */
export type RekapPegawai = Readonly<Record<Exclude<keyof typeof rekapColumns, 'nip' | 'nama'>, Decimal>>;

export function rekapPegawai(penetapan: Penetapan): RekapPegawai {
  return {
    capaian: sum(penetapan.tahun.map(({ capaian }) => capaian)),
    diakui: penetapan.tugasJabatan.baru,
    profesi: penetapan.pengembanganProfesi.baru,
    penunjang: penetapan.penunjang.baru,
    penunjangDihitung: penetapan.penunjang.dihitung,
    konversi: penetapan.konversi.baru,
    jumlah: penetapan.jumlah,
  };
}

/** The totals that the workbook shows on the sheet Rekap must be those of the rules. */
export function compareRekap(sheet: GridSheet, known: DikenalPegawai, results: readonly Hasil[]): Finding[] {
  const { baris, temuan } = readTable(sheet, rekapColumns);
  const findings: Finding[] = [...temuan];
  for (const row of baris) {
    const { nip, nama } = row.nilai;
    const places = { tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') };
    const found = findPegawai(known, { nip, nama, ...places });
    findings.push(...found.temuan);
    const result = results.find(({ pegawai }) => pegawai.nip === nip);
    if (result === undefined) continue;
    const computed = rekapPegawai(result.penetapan);
    for (const [key, value] of Object.entries(computed) as [keyof RekapPegawai, Decimal][]) {
      findings.push(
        ...compareAngkaKredit(rekapColumns[key].judul, row.tempat(key), row.nilai[key], value, DIGITS),
      );
    }
  }
  return findings;
}
