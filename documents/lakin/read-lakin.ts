import {
  manajemenKinerjaBerlaku,
  rumusLakinBerlaku,
  type ManajemenKinerja,
  type RumusLakin,
} from '../../rules/kinerja/index.ts';
import { PRINTED_DIGITS, writeNumber, type Result } from '../../rules/index.ts';
import { fault, hasFault, type Finding } from '../finding.ts';
import { foldName, type GridWorkbook } from '../grid.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import type { WorkbookSummary } from '../summary.ts';
import { auditCapaian } from './audit/capaian.ts';
import { auditAngkaTertulis, auditTahunLalu } from './audit/dua-tahun.ts';
import { auditKeterangan } from './audit/keterangan-bulan.ts';
import type { Konteks } from './audit/konteks.ts';
import { auditNarasi } from './audit/narasi.ts';
import { auditIkpa, auditLayanan3c, auditServiceLevel, auditSurvei, auditTriwulan } from './audit/rincian.ts';
import {
  auditAnggaran,
  auditDaftarIsi,
  auditPerjanjian,
  auditSasaran,
  auditSdm,
  auditTanggal,
  unknownCodes,
} from './audit/susunan.ts';
import { nilaiHasil, readIku, type HasilTercetak, type IkuTercetak, type ReadIku } from './hasil.ts';
import { hasilMeskiGalat, ikuMeskiGalat, konsepOf, type Konsep } from './konsep.ts';
import { readLembar, type LembarLakin } from './lembar.ts';
import { TIDAK_DAPAT_DIHITUNG } from './laporan/angka.ts';
import { readUnit, type Unit } from './unit-sheet.ts';

/** All that the workbook of a yearly performance report holds and what follows from it. */
export interface BukuLakin {
  readonly jenis: 'lakin';
  readonly ringkasan: WorkbookSummary;
  readonly unit: Unit;
  readonly lembar: LembarLakin;
  readonly iku: readonly IkuTercetak[];
  readonly hasil: HasilTercetak;
  readonly aturan: ManajemenKinerja;
  readonly rumus: RumusLakin;
  /** The faults of a workbook that is printed in spite of them; null where it has none. */
  readonly konsep: Konsep | null;
}

/** Reads the workbook of a performance report, computes every value from the indicators up, and audits the printed ones. */
export function readLakin(workbook: GridWorkbook): {
  readonly temuan: readonly Finding[];
  readonly isi: BukuLakin | null;
  readonly isiMeskiGalat?: BukuLakin;
} {
  const temuan: Finding[] = [];
  const unitSheet = findSheet(workbook, 'Unit');
  const unit = 'temuan' in unitSheet ? null : readUnit(unitSheet.lembar);
  temuan.push(...('temuan' in unitSheet ? [unitSheet.temuan] : (unit?.temuan ?? [])));
  const { lembar, temuan: sheetFindings } = readLembar(workbook);
  temuan.push(...sheetFindings);
  const tahun = unit?.tahun ?? null;
  if (unit === null || tahun === null) return { temuan, isi: null };

  // A year is assessed by the rules at its end.
  const akhirTahun = `${tahun.nilai}-12-31`;
  const inForce = <T>(version: Result<T>): T | null => {
    if (version.ok) return version.nilai;
    temuan.push(fault(tahun.tempat, { jenis: 'aturan', kesalahan: version.kesalahan }));
    return null;
  };
  const aturan = inForce(manajemenKinerjaBerlaku(akhirTahun));
  const rumus = inForce(rumusLakinBerlaku(akhirTahun));
  if (aturan === null || rumus === null) return { temuan, isi: null };

  const read = readIku(aturan, lembar.iku);
  const valued = nilaiHasil(aturan, lembar, read);
  temuan.push(...read.temuan, ...valued.temuan, ...checkCodes(lembar, read));
  const konteks: Konteks = {
    tahun: tahun.nilai,
    aturan,
    rumus,
    lembar,
    iku: read.iku,
    kode: read.kode,
    hasil: valued.hasil,
  };
  temuan.push(
    ...auditTanggal(tahun.nilai, unit.tanggalPengantar),
    ...auditSdm(konteks),
    ...auditSasaran(konteks),
    ...auditPerjanjian(konteks),
    ...auditCapaian(konteks, unit.nkoTertulis),
    ...auditTriwulan(konteks),
    ...auditTahunLalu(konteks),
    ...auditAngkaTertulis(konteks),
    ...auditSurvei(konteks),
    ...auditServiceLevel(konteks),
    ...auditKeterangan(konteks),
    ...auditLayanan3c(konteks),
    ...auditIkpa(konteks),
    ...auditNarasi(konteks),
    ...auditAnggaran(konteks),
    ...auditDaftarIsi(konteks),
  );
  const { isi: unitIsi } = unit;
  if (unitIsi === null) return { temuan, isi: null };
  const book = (iku: readonly IkuTercetak[], hasil: HasilTercetak, konsep: Konsep | null): BukuLakin => ({
    jenis: 'lakin',
    ringkasan: summaryOf(unitIsi, iku, hasil),
    unit: unitIsi,
    lembar,
    iku,
    hasil,
    aturan,
    rumus,
    konsep,
  });
  if (valued.hasil !== null && !hasFault(temuan)) return { temuan, isi: book(read.iku, valued.hasil, null) };
  const konsep = konsepOf(temuan);
  if (konsep === null) return { temuan, isi: null };
  const iku = ikuMeskiGalat(konsep, lembar, read);
  return {
    temuan,
    isi: null,
    isiMeskiGalat: book(iku, hasilMeskiGalat(konsep, aturan, lembar, iku), konsep),
  };
}

function summaryOf(unit: Unit, iku: readonly IkuTercetak[], { nko }: HasilTercetak): WorkbookSummary {
  const value = nko === null ? TIDAK_DAPAT_DIHITUNG : writeNumber(nko, PRINTED_DIGITS);
  return {
    perihal: `Laporan Kinerja ${unit.singkatan} ${unit.tahun}, NKO ${value}`,
    angka: { IKU: iku.length, 'mencapai target': iku.filter((each) => each.tercapai === true).length },
  };
}

/** The sheets whose rows belong to an indicator. The printed contents may name others: that is for the audit. */
const WITH_CODE = [
  'perjanjian',
  'triwulan',
  'tahunLalu',
  'angkaTertulis',
  'survei',
  'serviceLevel',
  'layanan3c',
  'ikpa',
  'narasi',
] as const;

function checkCodes(lembar: LembarLakin, { kode }: ReadIku): Finding[] {
  const names = [...kode.values()].flatMap(({ nilai }) => (nilai.kode === null ? [] : [nilai.kode]));
  const known = new Map(names.map((name) => [foldName(name), name]));
  return WITH_CODE.flatMap((sheet) => {
    const rows = lembar[sheet].map((row) => ({ kode: row.nilai.kode, tempat: row.tempat('kode') }));
    return unknownCodes(known, names, rows).map(({ tempat, ...facts }) =>
      fault(tempat, { jenis: 'iku-tidak-dikenal', ...facts }),
    );
  });
}
