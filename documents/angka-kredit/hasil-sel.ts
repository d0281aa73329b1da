import { akKonversi, type Unsur } from '../../rules/angka-kredit/index.ts';
import { cite, writeShare } from '../../rules/index.ts';
import type { GridSheet, GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { distinct, fromSteps, resultCells, type HasilSel } from '../sheet/result-cell.ts';
import { readTable, type TableRow } from '../sheet/table.ts';
import type { BukuAngkaKredit, PegawaiDinilai } from './angka-kredit.ts';
import { aturanButirTerakhir } from './aturan-masa.ts';
import type { ButirDinilai } from './butir-dinilai.ts';
import { butirColumns, LEMBAR_UNSUR } from './butir-sheet.ts';
import { karyaTulisColumns } from './karya-tulis-sheet.ts';
import { newestConversion, predikatColumns } from './predikat-sheet.ts';
import { rekapColumns, rekapPegawai, type RekapPegawai } from './rekap-sheet.ts';

/** Every result of an Angka Kredit workbook with its cell: each row's Angka Kredit and the sheet Rekap. */
export function hasilAngkaKredit(buku: BukuAngkaKredit, workbook: GridWorkbook): HasilSel[] {
  const on = (name: string, read: (sheet: GridSheet) => HasilSel[]): HasilSel[] => {
    const found = findSheet(workbook, name);
    return 'lembar' in found ? read(found.lembar) : [];
  };
  const unsur = ['tugas jabatan', 'pengembangan profesi', 'penunjang'] as const;
  return [
    ...unsur.flatMap((each) =>
      on(LEMBAR_UNSUR[each], (sheet) => butirResults(sheet, butirColumns(each), buku)),
    ),
    ...on(LEMBAR_UNSUR['karya tulis'], (sheet) =>
      butirResults(sheet, karyaTulisColumns(aturanButirTerakhir()), buku),
    ),
    ...on('Predikat', (sheet) => predikatResults(sheet, buku)),
    ...on('Rekap', (sheet) => rekapResults(sheet, buku)),
  ];
}

function butirResults(
  sheet: GridSheet,
  columns: Pick<ReturnType<typeof butirColumns>, 'nip' | 'tanggal' | 'butir' | 'ak'>,
  { pegawai }: BukuAngkaKredit,
): HasilSel[] {
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  const scored = pegawai.flatMap(({ butir }) => butir);
  return table.baris.flatMap((row) => {
    const own = scored.find((each) => isRow(each, sheet, row));
    if (own === undefined) return [];
    const { hasil } = own;
    return [cell(row, 'ak', { nilai: hasil.nilai, hitungan: butirWorking(own), sumber: hasil.sumber })];
  });
}

function butirWorking({ butir, volume, penulis, hasil }: ButirDinilai): string {
  const share =
    hasil.persen === null
      ? `bagian ${penulis?.jumlah.toFixed() ?? '1'} penulis`
      : `${writeShare(hasil.persen)}%`;
  return `butir ${butir.kode}: ${writeShare(hasil.akButir)} × ${share} × ${writeShare(volume)}`;
}

function predikatResults(sheet: GridSheet, { pegawai }: BukuAngkaKredit): HasilSel[] {
  const columns = predikatColumns(newestConversion());
  const table = readTable(sheet, columns);
  const cell = resultCells(sheet, columns, table);
  return table.baris.flatMap((row) => {
    for (const { pegawai: officer, predikat } of pegawai) {
      const own = predikat.find((each) => isRow(each, sheet, row));
      if (own === undefined) continue;
      const worked = akKonversi(own.aturan, officer.jenjang, own.predikat, own.bulan);
      return [cell(row, 'ak', fromSteps(own.nilai, worked.ok ? worked.nilai.langkah : []))];
    }
    return [];
  });
}

function rekapResults(sheet: GridSheet, { pegawai }: BukuAngkaKredit): HasilSel[] {
  const table = readTable(sheet, rekapColumns);
  const cell = resultCells(sheet, rekapColumns, table);
  return table.baris.flatMap((row) => {
    const own = pegawai.find((each) => each.pegawai.nip === row.nilai.nip);
    if (own === undefined) return [];
    const values = Object.entries(rekapPegawai(own.penetapan)) as [
      keyof RekapPegawai,
      RekapPegawai[keyof RekapPegawai],
    ][];
    return values.map(([key, nilai]) => cell(row, key, { nilai, ...rekapWorking(own, key) }));
  });
}

/** How a total of the sheet Rekap comes about. */
function rekapWorking(own: PegawaiDinilai, key: keyof RekapPegawai): Pick<HasilSel, 'hitungan' | 'sumber'> {
  const { butir, predikat, penetapan } = own;
  const { tahun, penunjang, aturan } = penetapan;
  const noYears = 'tidak ada tahun yang dinilai dengan butir kegiatan';
  const yearly = distinct(tahun.flatMap(({ sumber }) => sumber));
  const ofUnsur = (unsur: Unsur): Pick<HasilSel, 'hitungan' | 'sumber'> => {
    const rows = butir.filter((each) => each.butir.unsur === unsur);
    return {
      hitungan: rows.map(({ hasil }) => writeShare(hasil.nilai)).join(' + ') || 'tidak ada butir',
      sumber: distinct(rows.flatMap(({ hasil }) => hasil.sumber)),
    };
  };
  switch (key) {
    case 'capaian':
      return {
        hitungan: tahun.map((each) => `${each.tahun}: ${writeShare(each.capaian)}`).join('; ') || noYears,
        sumber: yearly,
      };
    case 'diakui': {
      const years = tahun.map(
        (each) =>
          `${each.tahun}: ${writeShare(each.capaian)}, diakui paling banyak ${writeShare(each.batas)}`,
      );
      return { hitungan: years.join('; ') || noYears, sumber: yearly };
    }
    case 'profesi':
      return ofUnsur('pengembangan profesi');
    case 'penunjang':
      return ofUnsur('penunjang');
    case 'penunjangDihitung': {
      const { batas, jumlah } = penunjang;
      const limit =
        batas === null ? '' : `, paling banyak ${writeShare(batas.persen)}% = ${writeShare(batas.ak)}`;
      return { hitungan: `${writeShare(jumlah)}${limit}`, sumber: batas === null ? [] : [batas.sumber] };
    }
    case 'konversi':
      return {
        hitungan:
          predikat.map((each) => `${each.tahun}: ${writeShare(each.nilai)}`).join('; ') ||
          'tidak ada predikat',
        sumber: distinct(predikat.map((each) => cite(each.aturan.peraturan, each.predikat))),
      };
    case 'jumlah': {
      const { kelebihan, tugasJabatan, pengembanganProfesi, konversi } = penetapan;
      const parts = [
        ...[kelebihan, tugasJabatan, pengembanganProfesi, konversi].map(({ jumlah }) => jumlah),
        penunjang.dihitung,
      ];
      return {
        hitungan: `lama dan baru: ${parts.map(writeShare).join(' + ')}`,
        sumber: [cite(aturan.peraturan, aturan.kenaikanPangkat)],
      };
    }
  }
}

function isRow(
  { tempat }: Pick<ButirDinilai, 'tempat'>,
  sheet: GridSheet,
  row: Pick<TableRow<object>, 'nomor'>,
): boolean {
  return tempat.lembar === sheet.nama && tempat.sel?.replace(/^[A-Z]+/, '') === String(row.nomor);
}
