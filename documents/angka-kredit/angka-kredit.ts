import {
  aturanAngkaKreditBerlaku,
  targetAk,
  type AturanAngkaKredit,
  type Unsur,
} from '../../rules/angka-kredit/index.ts';
import { cite, compareGolongan, errorSentence, type Golongan } from '../../rules/index.ts';
import { documentNumber } from '../document-number.ts';
import { fault, hasFault, warning, type Finding } from '../finding.ts';
import type { GridSheet, GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import type { WorkbookSummary } from '../summary.ts';
import { aturanButirTerakhir, bagianMasa } from './aturan-masa.ts';
import { openBuktiCheck } from './bukti.ts';
import type { ButirDinilai } from './butir-dinilai.ts';
import { LEMBAR_UNSUR, readButirSheet } from './butir-sheet.ts';
import { readKaryaTulisSheet } from './karya-tulis-sheet.ts';
import { readPegawaiSheet, type DikenalPegawai, type Pegawai } from './pegawai-sheet.ts';
import { tetapkan, type Penetapan } from './penetapan.ts';
import { readPredikatSheet, type PredikatDinilai } from './predikat-sheet.ts';
import { compareRekap } from './rekap-sheet.ts';
import { readTimPenilaiSheet, type Penilai } from './tim-penilai-sheet.ts';
import { readUnitSheet, type UnitPenilaian } from './unit-sheet.ts';

/** An officer with rows, determination and number. */
export interface PegawaiDinilai {
  readonly pegawai: Pegawai;
  /** By unsur, then by the order of the sheets. */
  readonly butir: readonly ButirDinilai[];
  readonly predikat: readonly PredikatDinilai[];
  readonly penetapan: Penetapan;
  readonly nomor: string;
}

/** All that a workbook of Angka Kredit holds and what follows from it. */
export interface BukuAngkaKredit {
  readonly jenis: 'angka-kredit';
  readonly ringkasan: WorkbookSummary;
  readonly unit: UnitPenilaian;
  /** In the order of the sheet. */
  readonly pegawai: readonly PegawaiDinilai[];
  /** Empty where no officer is assessed by butir kegiatan. */
  readonly timPenilai: readonly Penilai[];
}

/** Reads a workbook of Angka Kredit, computes every officer and compares the results with those the workbook shows. */
export function readAngkaKredit(workbook: GridWorkbook): {
  readonly temuan: readonly Finding[];
  readonly isi: BukuAngkaKredit | null;
} {
  const findings: Finding[] = [];
  const sheetOf: SheetOf = (name, wajib) => {
    const found = findSheet(workbook, name);
    if ('lembar' in found) return found.lembar;
    if (wajib) findings.push(found.temuan);
    return null;
  };
  const unitSheet = sheetOf('Unit', true);
  const unit = unitSheet === null ? null : readUnitSheet(unitSheet);
  const officerSheet = sheetOf('Pegawai', true);
  const officers = readPegawaiSheet(officerSheet ?? { nama: 'Pegawai', baris: [] }, unit?.masa ?? null);
  findings.push(...(unit?.temuan ?? []), ...(officerSheet === null ? [] : officers.temuan));
  const models = new Set(
    officers.pegawai.flatMap(({ jenjang, masa }) =>
      bagianMasa(masa).flatMap(({ aturan }) =>
        aturan.jenjang.nilai.includes(jenjang) ? [aturan.model] : [],
      ),
    ),
  );

  const rows = readRows(sheetOf, models, officers.dikenal);
  const team = readTeam(sheetOf, models, officers.pegawai, unit?.asistenTidakTersedia ?? false);
  findings.push(
    ...rows.temuan,
    ...team.temuan,
    ...officers.pegawai.flatMap((each) => checkPegawai(each, rows.butir)),
    ...officers.pegawai.flatMap((each) => checkRows(each, rows)),
  );
  if (hasFault(findings)) return { temuan: findings, isi: null };
  const results = officers.pegawai.map((each) => assess(each, rows));
  const recap = sheetOf('Rekap', false);
  if (recap !== null) findings.push(...compareRekap(recap, officers.dikenal, results));
  if (unit === null || unit.isi === null || hasFault(findings)) return { temuan: findings, isi: null };
  return { temuan: findings, isi: bukuOf(unit.isi, results, team.anggota) };
}

function bukuOf(
  unit: UnitPenilaian,
  results: readonly Omit<PegawaiDinilai, 'nomor'>[],
  timPenilai: readonly Penilai[],
): BukuAngkaKredit {
  const { nama, polaNomor, nomorAwal, tanggalTerbit } = unit;
  const pegawai = results.map((each, index) => ({
    ...each,
    nomor: documentNumber(polaNomor, nomorAwal + index, tanggalTerbit),
  }));
  const naik = pegawai.filter(({ penetapan }) => penetapan.dapatNaik).length;
  return {
    jenis: 'angka-kredit',
    ringkasan: {
      perihal: `Angka Kredit ${nama}`,
      angka: { pegawai: pegawai.length, 'dapat dipertimbangkan naik': naik },
    },
    unit,
    pegawai,
    timPenilai,
  };
}

/** A sheet by its name; a required one that is missing is a finding. */
type SheetOf = (name: string, wajib: boolean) => GridSheet | null;
type Models = ReadonlySet<AturanAngkaKredit['model']>;

interface Rows {
  readonly temuan: readonly Finding[];
  readonly butir: readonly ButirDinilai[];
  readonly predikat: readonly PredikatDinilai[];
  /** The models of which every row could be read. */
  readonly terbaca: Models;
}

/** Reads the sheets with what the officers did. */
function readRows(sheetOf: SheetOf, models: Models, known: DikenalPegawai): Rows {
  const checkBukti = openBuktiCheck();
  const unsur: readonly Unsur[] = ['tugas jabatan', 'pengembangan profesi', 'penunjang'];
  const scored = unsur.map((each) => {
    const wajib = each === 'tugas jabatan' && models.has('butir');
    const sheet = sheetOf(LEMBAR_UNSUR[each], wajib);
    return sheet === null ? null : readButirSheet(sheet, each, known, checkBukti);
  });
  const worksSheet = sheetOf(LEMBAR_UNSUR['karya tulis'], false);
  const works = worksSheet === null ? null : readKaryaTulisSheet(worksSheet, known, checkBukti);
  const gradeSheet = sheetOf('Predikat', models.has('konversi'));
  const grades = gradeSheet === null ? null : readPredikatSheet(gradeSheet, known);

  const byButir = [...scored, works].filter((each) => each !== null);
  const terbaca = new Set<AturanAngkaKredit['model']>();
  if (scored[0] !== null && !byButir.some(({ temuan }) => hasFault(temuan))) terbaca.add('butir');
  if (grades !== null && !hasFault(grades.temuan)) terbaca.add('konversi');
  return {
    temuan: [...byButir.flatMap(({ temuan }) => temuan), ...(grades?.temuan ?? [])],
    butir: byButir.flatMap(({ butir }) => butir),
    predikat: grades?.predikat ?? [],
    terbaca,
  };
}

/** Reads the Tim Penilai, which assesses butir kegiatan only. */
function readTeam(
  sheetOf: SheetOf,
  models: Models,
  officers: readonly Pegawai[],
  asistenTidakTersedia: boolean,
): ReturnType<typeof readTimPenilaiSheet> {
  const sheet = models.has('butir') ? sheetOf('Tim Penilai', true) : null;
  if (sheet === null) return { temuan: [], anggota: [] };
  const aturan = aturanButirTerakhir();
  const golonganDinilai = highest(aturan, officers);
  return readTimPenilaiSheet(sheet, aturan, { golonganDinilai, asistenTidakTersedia });
}

/** The highest golongan among those whom the Tim Penilai assesses. */
function highest(aturan: AturanAngkaKredit, officers: readonly Pegawai[]): Golongan | null {
  const assessed = officers.filter(({ jenjang }) => aturan.jenjang.nilai.includes(jenjang));
  const [first, ...others] = assessed.map(({ golongan }) => golongan);
  if (first === undefined) return null;
  return others.reduce((top, each) => (compareGolongan(each, top) > 0 ? each : top), first);
}

function assess(pegawai: Pegawai, rows: Rows): Omit<PegawaiDinilai, 'nomor'> {
  const butir = rows.butir.filter(({ nip }) => nip === pegawai.nip);
  const predikat = rows.predikat.filter(({ nip }) => nip === pegawai.nip);
  const penetapan = tetapkan(pegawai, butir, predikat);
  // Everything it could refuse has been checked as a finding.
  if (!penetapan.ok) throw new Error(errorSentence(penetapan.kesalahan));
  return { pegawai, butir, predikat, penetapan: penetapan.nilai };
}

/** Jenjang, golongan and target must belong together under every rule by which the officer is assessed. */
function checkPegawai(pegawai: Pegawai, butir: readonly ButirDinilai[]): Finding[] {
  const parts = bagianMasa(pegawai.masa);
  const last = parts.at(-1);
  if (last === undefined) {
    const inForce = aturanAngkaKreditBerlaku(pegawai.masa.selesai);
    return inForce.ok ? [] : [fault(pegawai.tempat, { jenis: 'aturan', kesalahan: inForce.kesalahan })];
  }
  const scored = butir.some(({ nip }) => nip === pegawai.nip);
  return parts.flatMap(({ aturan }) => {
    const decides = aturan === last.aturan || (aturan.model === 'butir' && scored);
    // Under an older rule that does not know the jenjang nothing was assessed.
    if (!decides && !aturan.jenjang.nilai.includes(pegawai.jenjang)) return [];
    const keadaan = aturan.model === 'butir' || parts.length === 1 ? pegawai.keadaan : 'biasa';
    const target = targetAk(aturan, pegawai.jenjang, keadaan);
    if (!target.ok) {
      const { kesalahan } = target;
      const about = kesalahan.jenis === 'dilarang' && kesalahan.argumen === 'keadaan' ? 'keadaan' : 'jenjang';
      return [fault(pegawai.tempatKolom(about), { jenis: 'aturan', kesalahan })];
    }
    const golongan = decides ? checkGolongan(aturan, pegawai) : [];
    return golongan.length > 0 ? golongan : checkKeadaan(aturan, pegawai);
  });
}

function checkGolongan(aturan: AturanAngkaKredit, { golongan, jenjang, tempatKolom }: Pegawai): Finding[] {
  const allowed = aturan.golongan[jenjang];
  if (allowed === undefined || allowed.nilai.includes(golongan)) return [];
  const problem = { jenis: 'golongan-tidak-sesuai', golongan, jenjang, pilihan: allowed.nilai } as const;
  return [fault(tempatKolom('golongan'), problem, cite(aturan.peraturan, allowed))];
}

/** The target of the highest pangkat is for that pangkat, and no other is. */
function checkKeadaan(aturan: AturanAngkaKredit, pegawai: Pegawai): Finding[] {
  if (aturan.model !== 'butir') return [];
  const { golongan, keadaan, jenjang } = pegawai;
  const top = aturan.jenjang.nilai.at(-1);
  const highestPangkat = jenjang === top && aturan.golongan[jenjang]?.nilai.at(-1) === golongan;
  if (highestPangkat === (keadaan === 'puncak')) return [];
  const seharusnya = highestPangkat ? 'puncak' : 'biasa';
  const problem = { jenis: 'keadaan-tidak-sesuai', keadaan, golongan, seharusnya } as const;
  return [
    fault(pegawai.tempatKolom('keadaan'), problem, cite(aturan.peraturan, aturan.keadaanTarget.puncak)),
  ];
}

/** An officer without a row in a part of the period may have been forgotten; rows that could not be read may be theirs. */
function checkRows(pegawai: Pegawai, { butir, predikat, terbaca }: Rows): Finding[] {
  const missing = bagianMasa(pegawai.masa).flatMap(({ aturan }) => {
    const rows = aturan.model === 'butir' ? butir : predikat;
    if (!terbaca.has(aturan.model) || rows.some(({ nip }) => nip === pegawai.nip)) return [];
    if (!aturan.jenjang.nilai.includes(pegawai.jenjang)) return [];
    return [aturan.model === 'butir' ? 'butir kegiatan' : 'predikat kinerja'];
  });
  if (missing.length === 0) return [];
  const problem = { jenis: 'pegawai-tanpa-data', nama: pegawai.nama, data: missing } as const;
  return [warning(pegawai.tempat, problem)];
}
