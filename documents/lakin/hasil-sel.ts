import {
  errorSentence,
  HUNDRED,
  printed,
  writeShare,
  ZERO,
  type Decimal,
  type Result,
  type Worked,
} from '../../rules/index.ts';
import {
  capaianIku,
  indeksAnggaran,
  nilaiKinerjaAnggaran,
  nilaiKinerjaOrganisasi,
  nilaiPerspektif,
  nilaiSasaranStrategis,
  serviceLevel,
  statusIku,
  type Polarisasi,
} from '../../rules/kinerja/index.ts';
import { columnLetters, foldName, type GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { fromSteps, resultCells, type HasilSel } from '../sheet/result-cell.ts';
import { readTable, type Column, type TableRow } from '../sheet/table.ts';
import { printedMean } from './audit/konteks.ts';
import { KOLOM, LEMBAR, quartersOf } from './lembar.ts';
import type { BukuLakin } from './read-lakin.ts';

/** Every result of a performance report with its cell: capaian, status, NSS, Nilai Perspektif, NKO, and those of the details. */
export function hasilLakin(buku: BukuLakin, workbook: GridWorkbook): HasilSel[] {
  const { aturan, rumus, iku } = buku;
  const sasaran = buku.hasil.perspektif.flatMap((each) => each.sasaran);
  const ofIku = (kode: string | null) => iku.find((each) => kode !== null && same(each.kode, kode));
  const steps = (realisasi: Decimal, target: Decimal, polarisasi: Polarisasi) =>
    capaianIku(aturan, realisasi, target, polarisasi);

  const dated = (
    nama: string,
    columns: Pick<(typeof KOLOM)['triwulan'], 'kode' | 'target' | 'realisasi' | 'capaian'>,
  ): HasilSel[] =>
    on(workbook, nama, columns, (row, cell) => {
      const { kode, target, realisasi } = row.nilai;
      const polarisasi = ofIku(kode)?.polarisasi ?? null;
      if (polarisasi === null || target === null || realisasi === null) return [];
      const capaian = steps(realisasi, target, polarisasi);
      return capaian.ok ? [cell(row, 'capaian', worked(capaian.nilai))] : [];
    });

  return [
    ...on(workbook, LEMBAR.iku.nama, KOLOM.iku, (row, cell) => {
      const own = iku.find((each) => each.baris.nomor === row.nomor);
      if (own === undefined) return [];
      const { realisasi, target, polarisasi, capaian: printedCapaian } = own;
      if (realisasi === null || target === null || polarisasi === null || printedCapaian === null) return [];
      const capaian = expected(steps(realisasi, target, polarisasi));
      const status = expected(statusIku(aturan, printedCapaian));
      return [cell(row, 'capaian', worked(capaian)), cell(row, 'status', worked(status))];
    }),
    ...on(workbook, LEMBAR.sasaran.nama, KOLOM.sasaran, (row, cell) => {
      const { kode } = row.nilai;
      const own = sasaran.find((each) => kode !== null && same(each.kode, kode));
      if (own === undefined) return [];
      const weights = own.iku.map(({ bobot }) => bobot).filter((bobot) => bobot !== null);
      const values = own.iku.map(({ capaian }) => capaian).filter((capaian) => capaian !== null);
      if (values.length < own.iku.length) return [];
      const nss = nilaiSasaranStrategis(aturan, values, weights.length < values.length ? null : weights);
      return [cell(row, 'nilai', worked(expected(nss)))];
    }),
    ...on(workbook, LEMBAR.perspektif.nama, KOLOM.perspektif, (row, cell) => {
      const { nama } = row.nilai;
      const own = buku.hasil.perspektif.find((each) => nama !== null && same(each.nama, nama));
      if (own === undefined) return [];
      const values = own.sasaran.map(({ nilai }) => nilai).filter((nilai) => nilai !== null);
      if (values.length < own.sasaran.length) return [];
      return [cell(row, 'nilai', worked(expected(nilaiPerspektif(aturan, values))))];
    }),
    ...dated(LEMBAR.triwulan.nama, KOLOM.triwulan),
    ...dated(LEMBAR.tahunLalu.nama, KOLOM.tahunLalu),
    ...on(workbook, LEMBAR.serviceLevel.nama, KOLOM.serviceLevel, (row, cell) => {
      const { telepon, chat } = row.nilai;
      if (telepon === null || chat === null) return [];
      return [cell(row, 'gabungan', worked(serviceLevel(rumus, telepon, chat)))];
    }),
    ...on(workbook, LEMBAR.survei.nama, KOLOM.survei, (row, cell) => {
      const quarters = quartersOf(row);
      if (quarters === null) return [];
      const hitungan = `(${quarters.map((each) => writeShare(each)).join(' + ')}) / ${quarters.length}`;
      return [cell(row, 'rataRata', { nilai: printedMean(quarters), hitungan, sumber: [] })];
    }),
    ...on(workbook, LEMBAR.ikpa.nama, KOLOM.ikpa, (row, cell) => {
      const { triwulan, ikpa, smart } = row.nilai;
      if (triwulan === null || ikpa === null) return [];
      const lastQuarter = triwulan.eq(rumus.triwulan.terakhir);
      if (lastQuarter && smart === null) return [];
      const nka = lastQuarter && smart !== null ? nilaiKinerjaAnggaran(rumus, smart, ikpa) : null;
      const indeks = expected(indeksAnggaran(rumus, nka?.nilai ?? ikpa, triwulan));
      return [cell(row, 'indeks', fromSteps(indeks.nilai, [...(nka?.langkah ?? []), ...indeks.langkah]))];
    }),
    ...on(workbook, LEMBAR.anggaran.nama, KOLOM.anggaran, (row, cell) => {
      const { pagu, realisasi } = row.nilai;
      if (pagu === null || realisasi === null || !pagu.gt(ZERO)) return [];
      const nilai = printed(realisasi.times(HUNDRED).div(pagu));
      const hitungan = `${writeShare(realisasi)} / ${writeShare(pagu)} × 100`;
      return [cell(row, 'persentase', { nilai, hitungan, sumber: [] })];
    }),
    ...nkoCell(buku, workbook),
  ];
}

const NKO_ENTRY = 'NKO menurut rumus';

/** The NKO, where the sheet Unit has an entry for it. */
function nkoCell({ aturan, hasil }: BukuLakin, workbook: GridWorkbook): HasilSel[] {
  const found = findSheet(workbook, 'Unit');
  if ('temuan' in found) return [];
  const row = [...found.lembar.baris].find(({ sel }) => sel.some((each) => each === NKO_ENTRY));
  const position = row?.sel.indexOf(NKO_ENTRY);
  const values = hasil.perspektif.map(({ nilai }) => nilai).filter((nilai) => nilai !== null);
  const weights = hasil.perspektif.map(({ bobot }) => bobot).filter((bobot) => bobot !== null);
  if (row === undefined || position === undefined || values.length < hasil.perspektif.length) return [];
  const nko = expected(
    nilaiKinerjaOrganisasi(aturan, values, weights.length < values.length ? null : weights),
  );
  return [
    {
      lembar: found.lembar.nama,
      kolom: columnLetters(position + 1),
      baris: row.nomor,
      barisJudul: row.nomor,
      judul: NKO_ENTRY,
      ...worked(nko),
    },
  ];
}

/** The results of one sheet, row by row; none where the workbook lacks the sheet. */
function on<C extends object>(
  workbook: GridWorkbook,
  nama: string,
  columns: C & { readonly [K in keyof C]: Column<unknown> },
  results: (row: TableRow<C>, cell: ReturnType<typeof resultCells<C>>) => HasilSel[],
): HasilSel[] {
  const found = findSheet(workbook, nama);
  if ('temuan' in found) return [];
  const table = readTable<C>(found.lembar, columns);
  const cell = resultCells<C>(found.lembar, columns, table);
  return table.baris.flatMap((row) => results(row, cell));
}

function worked({ nilai, langkah }: Worked<Decimal | string>): ReturnType<typeof fromSteps> {
  return fromSteps(nilai, langkah);
}

function same(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** The result of a rule on input that the readers have checked. */
function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(errorSentence(result.kesalahan));
  return result.nilai;
}
