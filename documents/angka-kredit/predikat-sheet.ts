import {
  akKonversi,
  aturanAngkaKredit,
  predikatKinerja,
  type AturanKonversi,
  type PredikatKinerja,
} from '../../rules/angka-kredit/index.ts';
import { cite, ONE, ZERO, type Decimal, type OpenQuestion } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { nipCell, numberCell, textCell, type CellReader } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type TableRow } from '../sheet/table.ts';
import { bagianMasa } from './aturan-masa.ts';
import { compareAngkaKredit } from './compare-ak.ts';
import { findPegawai, type DikenalPegawai, type Pegawai } from './pegawai-sheet.ts';
import type { MasaPenilaian } from './unit-sheet.ts';

/** The Angka Kredit of a year, or of some months of it, from the predikat kinerja. */
export interface PredikatDinilai {
  readonly nip: string;
  readonly aturan: AturanKonversi;
  readonly tahun: number;
  readonly predikat: PredikatKinerja;
  readonly bulan: Decimal;
  readonly koefisien: Decimal;
  readonly nilai: Decimal;
  readonly belumDiatur: readonly OpenQuestion[];
  /** A cell of its row. */
  readonly tempat: Place;
}

export function newestConversion(): AturanKonversi {
  const last = aturanAngkaKredit.filter((aturan) => aturan.model === 'konversi').at(-1);
  if (last === undefined) throw new Error('No rule converts the predikat kinerja.');
  return last;
}

export function predikatColumns(aturan: AturanKonversi) {
  const predikat: CellReader<string> = (judul, value) => {
    const text = textCell(judul, value);
    if (text.nilai === null) return text;
    const wanted = text.nilai.toLowerCase();
    const names = aturan.predikat.nilai.flatMap(({ nama, sebutanLain }) => [nama, ...sebutanLain]);
    const nilai = names.find((name) => name.toLowerCase() === wanted);
    if (nilai !== undefined) return { nilai };
    const kesalahan = {
      jenis: 'tidak-dikenal',
      argumen: judul,
      nilai: text.nilai,
      pilihan: names,
    } as const;
    return { nilai: null, galat: { jenis: 'aturan', kesalahan } };
  };
  const months = numberCell({
    min: ONE,
    maks: aturan.bulanSetahun.nilai,
    bulat: true,
    sumber: cite(aturan.peraturan, aturan.bulanSetahun),
  });
  return {
    nip: column('NIP', nipCell, { alias: ['NIP Pegawai'] }),
    nama: derivedColumn('Nama', textCell, ['Nama Pegawai']),
    tahun: column('Tahun', numberCell({ min: ZERO, bulat: true })),
    predikat: column('Predikat', predikat, { alias: ['Predikat Kinerja'] }),
    bulan: column('Bulan', months, { alias: ['Jumlah Bulan', 'Lama (Bulan)'] }),
    ak: derivedColumn('Angka Kredit', numberCell(), ['AK']),
  };
}

type Row = TableRow<ReturnType<typeof predikatColumns>>;

/** Reads the sheet Predikat: one row a year, or a part of one, of an officer. */
export function readPredikatSheet(
  sheet: GridSheet,
  known: DikenalPegawai,
): { readonly temuan: readonly Finding[]; readonly predikat: readonly PredikatDinilai[] } {
  const { baris, temuan } = readTable(sheet, predikatColumns(newestConversion()));
  const findings: Finding[] = [...temuan];
  const predikat: PredikatDinilai[] = [];
  const months = new Map<string, number>();
  for (const row of baris) {
    const { nip, nama, tahun, bulan } = row.nilai;
    const tempat = { tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') };
    const { pegawai, temuan: who } = findPegawai(known, { nip, nama, ...tempat });
    findings.push(...who);
    if (pegawai === null || tahun === null) continue;
    const year = tahun.toNumber();
    const part = conversionIn(year, pegawai.masa);
    if ('temuan' in part) {
      findings.push(part.temuan(row));
      continue;
    }
    if (bulan === null || row.nilai.predikat === null) continue;
    const key = `${pegawai.nip} ${year}`;
    const total = (months.get(key) ?? 0) + bulan.toNumber();
    months.set(key, total);
    if (total > part.bulan) {
      const problem = { jenis: 'bulan-berlebih', tahun: year, bulan: total, tersedia: part.bulan } as const;
      findings.push(fault(row.tempat('bulan'), problem));
      continue;
    }
    const read = convert(row, part.aturan, pegawai, year, row.nilai.predikat, bulan);
    findings.push(...read.temuan);
    if (read.hasil !== null) predikat.push(read.hasil);
  }
  return { temuan: findings, predikat };
}

function convert(
  row: Row,
  aturan: AturanKonversi,
  pegawai: Pegawai,
  tahun: number,
  nama: string,
  bulan: Decimal,
): { readonly hasil: PredikatDinilai | null; readonly temuan: readonly Finding[] } {
  const predikat = predikatKinerja(aturan, nama);
  if (predikat === undefined) return { hasil: null, temuan: [] };
  const result = akKonversi(aturan, pegawai.jenjang, predikat, bulan);
  if (!result.ok) {
    const problem = { jenis: 'aturan', kesalahan: result.kesalahan } as const;
    return { hasil: null, temuan: [fault(row.tempat('predikat'), problem)] };
  }
  const { nilai, belumDiatur } = result.nilai;
  const koefisien = aturan.koefisien[pegawai.jenjang].nilai;
  const digits = aturan.desimal.nilai;
  return {
    temuan: compareAngkaKredit('Angka Kredit', row.tempat('ak'), row.nilai.ak, nilai, digits),
    hasil: {
      nip: pegawai.nip,
      aturan,
      tahun,
      predikat,
      bulan,
      koefisien,
      nilai,
      belumDiatur,
      tempat: row.tempat('nip'),
    },
  };
}

/** The rule of conversion in a year of the period with the months it covers; else what is wrong with the year. */
function conversionIn(
  tahun: number,
  masa: MasaPenilaian,
): { readonly aturan: AturanKonversi; readonly bulan: number } | { readonly temuan: (row: Row) => Finding } {
  const [first, last] = [`${tahun}-01-01`, `${tahun}-12-31`];
  if (last < masa.mulai || first > masa.selesai) {
    return {
      temuan: (row) => fault(row.tempat('tahun'), { jenis: 'di-luar-masa', apa: `Tahun ${tahun}`, ...masa }),
    };
  }
  const year = {
    mulai: first > masa.mulai ? first : masa.mulai,
    selesai: last < masa.selesai ? last : masa.selesai,
  };
  const parts = bagianMasa(year);
  for (const { aturan, masa: part } of parts) {
    if (aturan.model === 'konversi') return { aturan, bulan: monthsOf(part) };
  }
  const aturan = parts.map((each) => each.aturan.peraturan.singkatan).join(', ');
  return {
    temuan: (row) => fault(row.tempat('tahun'), { jenis: 'predikat-sebelum-berlaku', tahun, aturan }),
  };
}

/** Months of the calendar that a period touches. */
function monthsOf({ mulai, selesai }: MasaPenilaian): number {
  const index = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return index(selesai) - index(mulai) + 1;
}
