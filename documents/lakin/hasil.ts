import {
  capaianIku,
  nilaiKinerjaOrganisasi,
  nilaiPerspektif,
  nilaiSasaranStrategis,
  statusIku,
  type ManajemenKinerja,
  type Polarisasi,
  type StatusIku,
} from '../../rules/kinerja/index.ts';
import {
  decimal,
  errorSentence,
  HUNDRED,
  nearlyEqual,
  sum,
  ZERO,
  type Decimal,
  type Result,
} from '../../rules/index.ts';
import { compareResult } from '../compare-result.ts';
import { fault, warning, type Finding, type Place } from '../finding.ts';
import { foldName } from '../grid.ts';
import type { Baris, LembarLakin } from './lembar.ts';

/** An indicator as the report prints it. A figure is null only in a draft: it could not be read, or does not follow. */
export interface IkuTercetak {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: '%' | 'indeks';
  readonly target: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly polarisasi: Polarisasi | null;
  readonly bobot: Decimal | null;
  /** Limited to 0..120. */
  readonly capaian: Decimal | null;
  /** Before the limit. */
  readonly capaianPenuh: Decimal | null;
  readonly status: StatusIku | null;
  /** The target is reached: the first band of the status. */
  readonly tercapai: boolean | null;
  readonly baris: Baris<'iku'>;
}

/** An indicator with what follows from its figures. */
export interface Iku extends IkuTercetak {
  readonly target: Decimal;
  readonly realisasi: Decimal;
  readonly polarisasi: Polarisasi;
  readonly capaian: Decimal;
  readonly capaianPenuh: Decimal;
  readonly status: StatusIku;
  readonly tercapai: boolean;
}

/** An objective as the report prints it; its value is null only in a draft. */
export interface SasaranTercetak {
  readonly kode: string;
  readonly nama: string;
  readonly iku: readonly IkuTercetak[];
  readonly nilai: Decimal | null;
}

export interface SasaranDinilai extends SasaranTercetak {
  readonly iku: readonly Iku[];
  readonly nilai: Decimal;
  readonly baris: Baris<'sasaran'>;
}

/** A perspective as the report prints it; its value is null only in a draft. */
export interface PerspektifTercetak {
  readonly nama: string;
  readonly bobot: Decimal | null;
  readonly sasaran: readonly SasaranTercetak[];
  readonly nilai: Decimal | null;
}

export interface PerspektifDinilai extends PerspektifTercetak {
  readonly sasaran: readonly SasaranDinilai[];
  readonly nilai: Decimal;
  readonly baris: Baris<'perspektif'>;
}

/** From the indicators to the value of the organisation, as the report prints them. */
export interface HasilTercetak {
  readonly perspektif: readonly PerspektifTercetak[];
  readonly nko: Decimal | null;
}

/** From the indicators to the value of the organisation. */
export interface Hasil extends HasilTercetak {
  readonly perspektif: readonly PerspektifDinilai[];
  readonly nko: Decimal;
}

/** The indicators that could be read and computed, by their codes. */
export interface ReadIku {
  readonly iku: readonly Iku[];
  readonly temuan: readonly Finding[];
  /** Every code of the sheet, also of rows that could not be computed. */
  readonly kode: ReadonlyMap<string, Baris<'iku'>>;
}

/** Less than this share of its target is hardly a realisasi: 0.8778 typed for 87.78%. */
const FRACTION_LIMIT = decimal('50');

/** Computes the capaian of every indicator and compares it with the one the workbook's own formula gives. */
export function readIku(aturan: ManajemenKinerja, rows: LembarLakin['iku']): ReadIku {
  const temuan: Finding[] = [];
  const kode = new Map<string, Baris<'iku'>>();
  const iku: Iku[] = [];
  for (const row of rows) {
    const { nilai } = row;
    if (nilai.kode === null) continue;
    const first = kode.get(foldName(nilai.kode));
    if (first !== undefined) {
      const selPertama = first.tempat('kode').sel ?? '';
      temuan.push(fault(row.tempat('kode'), { jenis: 'baris-ganda', apa: `IKU ${nilai.kode}`, selPertama }));
      continue;
    }
    kode.set(foldName(nilai.kode), row);
    const { nama, target, realisasi } = nilai;
    if (nama === null || target === null || realisasi === null) continue;
    const polarisasi = nilai.polarisasi ?? 'maximize';
    const capaian = capaianIku(aturan, realisasi, target, polarisasi);
    if (!capaian.ok) {
      temuan.push(fault(row.tempat('target'), { jenis: 'aturan', kesalahan: capaian.kesalahan }));
      continue;
    }
    if (realisasi.gt(ZERO) && realisasi.times(FRACTION_LIMIT).lt(target)) {
      const problem = {
        jenis: 'persen-sebagai-pecahan',
        kolom: 'Realisasi',
        nilai: realisasi,
        target,
      } as const;
      temuan.push(warning(row.tempat('realisasi'), problem));
    }
    const { nilai: limited, langkah } = capaian.nilai;
    const [full = limited] = langkah.map((step) => step.nilai).filter((each) => typeof each !== 'string');
    const status = valueOf(statusIku(aturan, limited)).nilai;
    temuan.push(...compareResult('Capaian', row.tempat('capaian'), nilai.capaian, limited));
    iku.push({
      kode: nilai.kode,
      nama,
      satuan: nilai.satuan ?? 'indeks',
      target,
      realisasi,
      polarisasi,
      bobot: nilai.bobot,
      capaian: limited,
      capaianPenuh: full,
      status,
      tercapai: status === aturan.status.pita[0]?.isi,
      baris: row,
    });
  }
  return { iku, temuan, kode };
}

/** Builds the tree of perspectives, objectives and indicators and values it; null where a part of it is missing or wrong. */
export function nilaiHasil(
  aturan: ManajemenKinerja,
  lembar: LembarLakin,
  { iku, kode }: ReadIku,
): { readonly temuan: readonly Finding[]; readonly hasil: Hasil | null } {
  const temuan: Finding[] = [];
  const perspectiveNames = lembar.perspektif.flatMap(({ nilai }) =>
    nilai.nama === null ? [] : [nilai.nama],
  );
  const objectiveCodes = lembar.sasaran.flatMap(({ nilai }) => (nilai.kode === null ? [] : [nilai.kode]));
  for (const row of lembar.sasaran) {
    const { perspektif } = row.nilai;
    if (perspektif !== null && !holds(perspectiveNames, perspektif)) {
      const problem = { jenis: 'perspektif-tidak-dikenal', nama: perspektif, ada: perspectiveNames } as const;
      temuan.push(fault(row.tempat('perspektif'), problem));
    }
  }
  for (const row of kode.values()) {
    const { sasaran } = row.nilai;
    if (sasaran !== null && !holds(objectiveCodes, sasaran)) {
      const problem = { jenis: 'sasaran-tidak-dikenal', kode: sasaran, ada: objectiveCodes } as const;
      temuan.push(fault(row.tempat('sasaran'), problem));
    }
  }
  for (const row of lembar.sasaran) {
    if (row.nilai.kode !== null && ikuOf(kode, row.nilai.kode).length === 0)
      temuan.push(
        fault(row.tempat('kode'), { jenis: 'tanpa-iku', apa: `sasaran strategis ${row.nilai.kode}` }),
      );
  }
  for (const row of lembar.perspektif) {
    const { nama } = row.nilai;
    if (nama !== null && !lembar.sasaran.some(({ nilai }) => same(nilai.perspektif, nama)))
      temuan.push(fault(row.tempat('nama'), { jenis: 'tanpa-iku', apa: `perspektif ${nama}` }));
  }
  const weights = lembar.perspektif.map((row) => ({ bobot: row.nilai.bobot, tempat: row.tempat('bobot') }));
  temuan.push(...checkWeights('perspektif', weights));
  for (const code of objectiveCodes) {
    const own = ikuOf(kode, code).map((row) => ({ bobot: row.nilai.bobot, tempat: row.tempat('bobot') }));
    temuan.push(...checkWeights(`IKU dalam sasaran strategis ${code}`, own));
  }
  // What hangs together wrongly has no value that could be compared with the workbook's.
  if (temuan.length > 0) return { temuan, hasil: null };

  const objectives = lembar.sasaran.map((row) =>
    objective(aturan, row, iku, ikuOf(kode, row.nilai.kode), temuan),
  );
  const perspektif = lembar.perspektif.map((row): PerspektifDinilai | null => {
    const { nama, bobot } = row.nilai;
    if (nama === null) return null;
    const own = lembar.sasaran.flatMap((each, at) =>
      same(each.nilai.perspektif, nama) ? [objectives[at] ?? null] : [],
    );
    const sasaran = own.filter((each) => each !== null);
    if (sasaran.length === 0 || sasaran.length < own.length) return null;
    const nilai = valueOf(
      nilaiPerspektif(
        aturan,
        sasaran.map((each) => each.nilai),
      ),
    ).nilai;
    temuan.push(...compareResult('Nilai Perspektif', row.tempat('nilai'), row.nilai.nilai, nilai));
    return { nama, bobot, sasaran, nilai, baris: row };
  });
  const complete = perspektif.filter((each) => each !== null);
  if (complete.length === 0 || complete.length < perspektif.length || temuan.some(isFault))
    return { temuan, hasil: null };
  const given = complete.map(({ bobot }) => bobot).filter((bobot) => bobot !== null);
  const values = complete.map(({ nilai }) => nilai);
  const nko = nilaiKinerjaOrganisasi(aturan, values, given.length === 0 ? null : given);
  return { temuan, hasil: { perspektif: complete, nko: valueOf(nko).nilai } };
}

function objective(
  aturan: ManajemenKinerja,
  row: Baris<'sasaran'>,
  iku: readonly Iku[],
  written: readonly Baris<'iku'>[],
  temuan: Finding[],
): SasaranDinilai | null {
  const { kode, nama } = row.nilai;
  if (kode === null || nama === null) return null;
  const own = iku.filter((each) => written.includes(each.baris));
  // An indicator that could not be read has its finding, and without it there is no value.
  if (own.length === 0 || own.length < written.length) return null;
  const weights = own.map(({ bobot }) => bobot).filter((bobot) => bobot !== null);
  const values = own.map(({ capaian }) => capaian);
  const nilai = nilaiSasaranStrategis(aturan, values, weights.length < own.length ? null : weights);
  if (!nilai.ok) return null;
  temuan.push(...compareResult('NSS', row.tempat('nilai'), row.nilai.nilai, nilai.nilai.nilai));
  return { kode, nama, iku: own, nilai: nilai.nilai.nilai, baris: row };
}

/** The rows of the sheet IKU that belong to an objective. */
function ikuOf(rows: ReadIku['kode'], sasaran: string | null): readonly Baris<'iku'>[] {
  return sasaran === null ? [] : [...rows.values()].filter(({ nilai }) => same(nilai.sasaran, sasaran));
}

/** Weights are given to all parts or to none, and amount to 100. */
export function checkWeights(
  apa: string,
  parts: readonly { readonly bobot: Decimal | null; readonly tempat: Place }[],
): Finding[] {
  const given = parts.filter(({ bobot }) => bobot !== null);
  const [first] = given;
  if (first === undefined) return [];
  const blank = parts.find(({ bobot }) => bobot === null);
  if (blank !== undefined) return [fault(blank.tempat, { jenis: 'bobot-sebagian', apa })];
  const jumlah = sum(given.flatMap(({ bobot }) => (bobot === null ? [] : [bobot])));
  return nearlyEqual(jumlah, HUNDRED)
    ? []
    : [fault(first.tempat, { jenis: 'bobot-bukan-seratus', apa, jumlah })];
}

export function same(written: string | null, name: string): boolean {
  return written !== null && foldName(written) === foldName(name);
}

function holds(names: readonly string[], name: string): boolean {
  return names.some((each) => same(each, name));
}

function isFault({ tingkat }: Finding): boolean {
  return tingkat === 'galat';
}

/** A result that cannot fail on values which the reader has limited already. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(errorSentence(result.kesalahan));
  return result.nilai;
}

/** Whether a row of another sheet is that indicator's. */
export function belongs(
  { nilai }: { readonly nilai: { readonly kode: string | null } },
  { kode }: IkuTercetak,
): boolean {
  return nilai.kode !== null && foldName(nilai.kode) === foldName(kode);
}
