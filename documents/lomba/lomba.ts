import {
  hasilSurvei,
  nilaiGabungan,
  penilaianLapangan,
  peringkatLomba,
  tigaBesar,
  type AturanLomba,
  type HasilSurvei,
  type PenilaianLapangan,
  type PeringkatPeserta,
} from '../../rules/lomba/index.ts';
import { errorSentence, zip, type Decimal, type Result, type Worked } from '../../rules/index.ts';
import { fault, hasFault, warning, type Finding } from '../finding.ts';
import type { GridSheet, GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import type { WorkbookSummary } from '../summary.ts';
import { readFoto, type FotoLomba } from './foto-sheet.ts';
import { compareHasil } from './hasil-sheet.ts';
import { indikatorKomponen, readIndikator } from './indikator-sheet.ts';
import { readKeterangan, type Keterangan } from './keterangan.ts';
import { readKomponen } from './komponen-sheet.ts';
import { findKpp, kppCell, readKpp, type Kpp } from './kpp.ts';
import { readNaskah, withoutNaskah, type AlineaNaskah } from './naskah-sheet.ts';
import { readNilai, type NilaiBaris } from './nilai-sheet.ts';
import type { Responden } from './responden.ts';
import { readSurvei } from './survei-sheet.ts';
import { readTimPenilai, type Penilai } from './tim-penilai.ts';

/** An office with its marks, its survey and its result. */
export interface KppDinilai {
  readonly kpp: Kpp;
  /** The marks of the assessors, by component and indicator. */
  readonly formulir: readonly (readonly NilaiBaris[])[];
  readonly lapangan: PenilaianLapangan;
  readonly survei: HasilSurvei;
  readonly gabungan: Worked<Decimal>;
  /** The value that decides the rank. */
  readonly nilai: Decimal;
}

/** All that a workbook of the contest holds and what follows from it. */
export interface BukuLomba {
  readonly jenis: 'lomba';
  readonly ringkasan: WorkbookSummary;
  readonly aturan: AturanLomba;
  readonly keterangan: Keterangan;
  readonly tim: readonly Penilai[];
  /** Weight of each component, in percent. */
  readonly bobot: readonly Decimal[];
  /** Best first. */
  readonly peringkat: readonly PeringkatPeserta<KppDinilai>[];
  readonly wakil: Kpp;
  readonly responden: readonly Responden[];
  readonly naskah: readonly AlineaNaskah[];
  /** Photographs of the report, in the order of the sheet. */
  readonly foto: readonly FotoLomba[];
}

/** Reads a workbook of the contest, computes every result and compares it with the one the workbook shows. */
export function readLomba(workbook: GridWorkbook): {
  readonly temuan: readonly Finding[];
  readonly isi: BukuLomba | null;
} {
  const findings: Finding[] = [];
  const sheetOf = (name: string, alias: readonly string[] = []): GridSheet | null => {
    const found = findSheet(workbook, name, alias);
    if ('lembar' in found) return found.lembar;
    findings.push(found.temuan);
    return null;
  };
  const lombaSheet = sheetOf('Lomba');
  if (lombaSheet === null) return { temuan: findings, isi: null };
  const { temuan, aturan, tempatWakil, isi: keterangan } = readKeterangan(lombaSheet);
  findings.push(...temuan);
  if (aturan === null) return { temuan: findings, isi: null };

  const missing = (nama: string): GridSheet => ({ nama, baris: [] });
  const take = <T extends { readonly temuan: readonly Finding[] }>(
    sheet: GridSheet | null,
    nama: string,
    read: (sheet: GridSheet) => T,
  ): T => {
    const result = read(sheet ?? missing(nama));
    if (sheet !== null) findings.push(...result.temuan);
    return result;
  };
  const { bobot } = take(sheetOf('Komponen', ['Bobot']), 'Komponen', (sheet) => readKomponen(sheet, aturan));
  const { kondisi } = take(sheetOf('Indikator'), 'Indikator', (sheet) => readIndikator(sheet, aturan));
  const tim = take(sheetOf('Tim Penilai', ['Penilai']), 'Tim Penilai', readTimPenilai);
  const { kpp } = take(sheetOf('KPP', ['Peserta', 'Daftar KPP']), 'KPP', readKpp);
  const markSheet = sheetOf('Nilai', ['Penilaian', 'Penilaian Lapangan']);
  const { nilai } = take(markSheet, 'Nilai', (sheet) => readNilai(sheet, aturan, kpp, tim, kondisi));
  const surveySheet = sheetOf('Survei', ['Survey', 'Kuesioner']);
  const { responden, adaYatim } = take(surveySheet, 'Survei', (sheet) => readSurvei(sheet, aturan, kpp));
  const naskahSheet = findSheet(workbook, 'Laporan', ['Naskah']);
  const { temuan: naskahFindings, naskah } =
    'lembar' in naskahSheet
      ? readNaskah(naskahSheet.lembar, aturan, kpp)
      : { temuan: withoutNaskah(aturan), naskah: [] };
  findings.push(...naskahFindings);
  const fotoSheet = findSheet(workbook, 'Foto', ['Foto-foto', 'Daftar Foto']);
  const { temuan: fotoFindings, foto } =
    'lembar' in fotoSheet && fotoSheet.lembar.baris.length > 0
      ? readFoto(fotoSheet.lembar, kpp)
      : { temuan: [], foto: [] };
  findings.push(...fotoFindings);
  if (surveySheet !== null && !adaYatim) findings.push(...checkRespondents(kpp, responden));
  const wakil = keterangan === null ? null : (findKpp(kpp, keterangan.wakil) ?? null);
  if (keterangan !== null && wakil === null) {
    const { galat } = kppCell(kpp)('Wakil Kanwil', keterangan.wakil);
    if (galat !== undefined) findings.push(fault(tempatWakil, galat));
  }
  if (keterangan === null || bobot === null || wakil === null || hasFault(findings))
    return { temuan: findings, isi: null };

  const assessed = kpp.map((each) =>
    assess(aturan, keterangan, each, bobot, nilai.get(each) ?? new Map<string, null>(), responden),
  );
  const peringkat = peringkatLomba(aturan, assessed);
  const hasilSheet = findSheet(workbook, 'Hasil', ['Rekapitulasi']);
  if ('lembar' in hasilSheet) {
    findings.push(...compareHasil(hasilSheet.lembar, aturan, peringkat.map(hasilOf)));
  }
  findings.push(...checkWinners(peringkat, wakil, tempatWakil), ...checkPhotos(peringkat, foto));
  return {
    temuan: findings,
    isi: {
      jenis: 'lomba',
      ringkasan: {
        perihal: `Lomba Pelayanan Tingkat Kantor Wilayah DJP ${keterangan.kanwil} Tahun ${keterangan.tahun}`,
        angka: { KPP: kpp.length, penilai: tim.penilai.length, responden: responden.length },
      },
      aturan,
      keterangan,
      tim: tim.penilai,
      bobot,
      peringkat,
      wakil,
      responden,
      naskah,
      foto,
    },
  };
}

/** Offices without respondents, and offices whose respondents gave no mark. */
function checkRespondents(kpp: readonly Kpp[], responden: readonly Responden[]): Finding[] {
  return kpp.flatMap((each) => {
    const own = responden.filter((one) => one.kpp === each);
    if (own.length === 0)
      return [fault(each.tempat, { jenis: 'kpp-tanpa-data', kpp: each.nama, data: ['jawaban survei'] })];
    const answered = own.some(({ jawaban }) =>
      jawaban.some((one) => one !== null && typeof one !== 'string'),
    );
    return answered ? [] : [fault(each.tempat, { jenis: 'kpp-tanpa-jawaban', kpp: each.nama })];
  });
}

function assess(
  aturan: AturanLomba,
  { porsi }: Keterangan,
  kpp: Kpp,
  bobot: readonly Decimal[],
  marks: ReadonlyMap<string, NilaiBaris | null>,
  responden: readonly Responden[],
): KppDinilai {
  const formulir = aturan.komponen.daftar.map((komponen) =>
    indikatorKomponen(komponen).map(({ kode }) => marks.get(kode) ?? []),
  );
  const lapangan = expected(
    penilaianLapangan(
      aturan,
      zip(bobot, formulir).map(([weight, indikator]) => ({
        bobot: weight,
        indikator: indikator.map((row) => row.filter((mark) => mark !== null)),
      })),
    ),
  );
  const survei = expected(
    hasilSurvei(
      aturan,
      responden.filter((each) => each.kpp === kpp).map(({ jawaban }) => jawaban),
    ),
  );
  const values = { lapangan: lapangan.jumlah.nilai, survei: survei.indeks.nilai };
  const gabungan = expected(nilaiGabungan(aturan, values, porsi));
  return { kpp, formulir, lapangan, survei, gabungan, nilai: gabungan.nilai };
}

/** The result of a rule on input that the readers have checked. */
function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(errorSentence(result.kesalahan));
  return result.nilai;
}

export function hasilOf({ peserta, peringkat }: PeringkatPeserta<KppDinilai>) {
  const { kpp, lapangan, survei, nilai } = peserta;
  return {
    kpp,
    nilaiKomponen: lapangan.komponen.map((each) => each.nilai),
    lapangan: lapangan.jumlah.nilai,
    indeks: survei.indeks.nilai,
    nilaiAkhir: nilai,
    peringkat,
  };
}

function checkWinners(
  peringkat: readonly PeringkatPeserta<KppDinilai>[],
  wakil: Kpp,
  tempatWakil: Finding['tempat'],
): Finding[] {
  const first = peringkat.find(({ peserta }) => peserta.kpp === wakil)?.peringkat ?? 1;
  const findings =
    first === 1
      ? []
      : [warning(tempatWakil, { jenis: 'wakil-bukan-pertama', kpp: wakil.nama, peringkat: first })];
  const incomplete = tigaBesar(peringkat).flatMap(({ peserta: { kpp } }) => {
    const isian = (['visi', 'misi', 'motto'] as const).filter((key) => kpp[key] === null);
    return isian.length === 0
      ? []
      : [warning(kpp.tempat, { jenis: 'pemenang-belum-lengkap', kpp: kpp.nama, isian })];
  });
  return [...findings, ...incomplete];
}

/** Photographs of an office among the winners that is none: attachment v shows the three best only. */
function checkPhotos(
  peringkat: readonly PeringkatPeserta<KppDinilai>[],
  foto: readonly FotoLomba[],
): Finding[] {
  const best = tigaBesar(peringkat).map(({ peserta }) => peserta.kpp);
  return foto.flatMap(({ kelompok, kpp, tempat }) =>
    kelompok !== 'KPP yang menjuarai' || kpp === null || best.includes(kpp)
      ? []
      : [warning(tempat, { jenis: 'foto-bukan-juara', kpp: kpp.nama })],
  );
}
