import {
  indeksKepuasanMasyarakat,
  nilaiIndikator,
  nilaiRataRata,
  semuaPertanyaan,
  type AturanLomba,
} from '../../rules/lomba/index.ts';
import { cite, decimal, zip } from '../../rules/index.ts';
import type { GridSheet, GridWorkbook } from '../grid.ts';
import { numberCell } from '../sheet/cell.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { fromSteps, resultCells, type HasilSel } from '../sheet/result-cell.ts';
import { column, derivedColumn, readTable } from '../sheet/table.ts';
import { hasilColumns } from './hasil-sheet.ts';
import { indikatorCell, indikatorKomponen, semuaIndikator } from './indikator-sheet.ts';
import { kppCell, type Kpp } from './kpp.ts';
import { hasilOf, type BukuLomba } from './lomba.ts';
import { surveiColumns } from './survei-sheet.ts';

/** Every result of the contest with its cell: means, indexes of the respondents and the sheet Hasil. */
export function hasilLomba(buku: BukuLomba, workbook: GridWorkbook): HasilSel[] {
  const on = (name: string, alias: string[], read: (sheet: GridSheet) => HasilSel[]): HasilSel[] => {
    const found = findSheet(workbook, name, alias);
    return 'lembar' in found ? read(found.lembar) : [];
  };
  const kpp = buku.peringkat.map(({ peserta }) => peserta.kpp);
  return [
    ...on('Nilai', ['Penilaian', 'Penilaian Lapangan'], (sheet) => meanResults(sheet, buku, kpp)),
    ...on('Survei', ['Survey', 'Kuesioner'], (sheet) => indexResults(sheet, buku.aturan, kpp)),
    ...on('Hasil', ['Rekapitulasi'], (sheet) => finalResults(sheet, buku, kpp)),
  ];
}

function meanResults(sheet: GridSheet, { aturan, peringkat }: BukuLomba, kpp: readonly Kpp[]): HasilSel[] {
  const columns = {
    kpp: column('KPP', kppCell(kpp), { alias: ['Nama KPP', 'Kantor'] }),
    indikator: column('Kode', indikatorCell(semuaIndikator(aturan)), { alias: ['Kode Indikator'] }),
    rataRata: derivedColumn('Rata-rata', numberCell(), ['Nilai Rata-rata', 'Nilai Indikator']),
  };
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  const codes = aturan.komponen.daftar.map((komponen) => indikatorKomponen(komponen).map(({ kode }) => kode));
  return table.baris.flatMap((row) => {
    const own = peringkat.find(({ peserta }) => peserta.kpp === row.nilai.kpp)?.peserta;
    const marks = zip(codes, own?.formulir ?? []).flatMap(([ofComponent, rows]) =>
      zip(ofComponent, rows).flatMap(([kode, each]) => (kode === row.nilai.indikator ? [each] : [])),
    )[0];
    const mean = nilaiIndikator(aturan, marks?.filter((mark) => mark !== null) ?? []);
    return mean.ok ? [cell(row, 'rataRata', fromSteps(mean.nilai.nilai, mean.nilai.langkah))] : [];
  });
}

function indexResults(sheet: GridSheet, aturan: AturanLomba, kpp: readonly Kpp[]): HasilSel[] {
  const questions = semuaPertanyaan(aturan);
  const columns = surveiColumns(aturan, kpp, questions);
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  return table.baris.flatMap((row) => {
    const marks = questions.map(({ jenis }, index) => {
      const answer = row.nilai[`pertanyaan ${index}`] ?? null;
      return jenis === 'kepuasan' && typeof answer !== 'string' ? answer : null;
    });
    const index = indeksKepuasanMasyarakat(aturan, marks);
    return index.ok ? [cell(row, 'indeks', fromSteps(index.nilai.nilai, index.nilai.langkah))] : [];
  });
}

function finalResults(sheet: GridSheet, { aturan, peringkat }: BukuLomba, kpp: readonly Kpp[]): HasilSel[] {
  const columns = hasilColumns(aturan, kpp);
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  return table.baris.flatMap((row) => {
    const ranked = peringkat.find(({ peserta }) => peserta.kpp === row.nilai.kpp);
    if (ranked === undefined) return [];
    const { lapangan, survei, gabungan, nilai } = ranked.peserta;
    return [
      ...lapangan.komponen.map(({ komponen, rataRata, bobot, nilai: value }) =>
        cell(
          row,
          `komponen ${komponen.kode}`,
          fromSteps(value, nilaiRataRata(aturan, rataRata, bobot).langkah),
        ),
      ),
      cell(row, 'lapangan', fromSteps(lapangan.jumlah.nilai, lapangan.jumlah.langkah)),
      cell(row, 'indeks', fromSteps(survei.indeks.nilai, survei.indeks.langkah)),
      cell(row, 'nilaiAkhir', fromSteps(nilai, gabungan.langkah)),
      cell(row, 'peringkat', {
        nilai: decimal(hasilOf(ranked).peringkat),
        hitungan: `urutan Nilai Akhir dari ${peringkat.length} KPP`,
        sumber: [cite(aturan.peraturan, aturan.peringkat)],
      }),
    ];
  });
}
