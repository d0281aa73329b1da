import type { Decimal } from '../../rules/index.ts';
import {
  nilaiKinerjaOrganisasi,
  nilaiPerspektif,
  nilaiSasaranStrategis,
  type ManajemenKinerja,
} from '../../rules/kinerja/index.ts';
import { placeText } from '../finding-sentences.ts';
import type { Finding, Place, Problem } from '../finding.ts';
import { foldName } from '../grid.ts';
import {
  checkWeights,
  same,
  valueOf,
  type HasilTercetak,
  type IkuTercetak,
  type PerspektifTercetak,
  type ReadIku,
  type SasaranTercetak,
} from './hasil.ts';
import type { Baris, LembarLakin } from './lembar.ts';

// A report in spite of faults: a figure that a fault touches, and all that would follow from it, is null, never a number that
// only looks right.

/** What a report with faults must know of them. */
export interface Konsep {
  /** How many there are. */
  readonly galat: number;
  /** The cells that have one, "IKU!E5". */
  readonly sel: ReadonlySet<string>;
}

/** Where a sheet or one of its columns is in doubt there is no report, not even a draft. */
const TANPA_SUSUNAN: ReadonlySet<Problem['jenis']> = new Set<Problem['jenis']>([
  'lembar-hilang',
  'lembar-kosong',
  'kolom-hilang',
  'kolom-ganda',
  'isian-hilang',
  'isian-ganda',
]);

/** @returns null where the report cannot be laid out */
export function konsepOf(temuan: readonly Finding[]): Konsep | null {
  const faults = temuan.filter(({ tingkat }) => tingkat === 'galat');
  if (faults.some(({ masalah }) => TANPA_SUSUNAN.has(masalah.jenis))) return null;
  return { galat: faults.length, sel: new Set(faults.map(({ tempat }) => placeText(tempat))) };
}

interface AnyRow {
  readonly nilai: object;
  readonly tempat: (column: never) => Place;
}

/** Whether a cell has a fault; never where the workbook has none. */
export function cellFails(konsep: Konsep | null, { tempat }: AnyRow, column: string): boolean {
  return konsep !== null && konsep.sel.has(placeText(tempat(column as never)));
}

/**
 * Whether what follows from these rows of a sheet is in doubt: one of their cells has a fault, or some row of the sheet has one in
 * the column that says where it belongs. Never where the workbook has no faults.
 */
export function meragukan(
  konsep: Konsep | null,
  own: readonly AnyRow[],
  sheet: readonly AnyRow[] = own,
  milik = 'kode',
): boolean {
  if (konsep === null) return false;
  return (
    own.some((row) => Object.keys(row.nilai).some((column) => cellFails(konsep, row, column))) ||
    sheet.some((row) => cellFails(konsep, row, milik))
  );
}

const TANPA_KODE = '–';
const TANPA_NAMA = '(tanpa nama)';

/** Every row of the sheet IKU; what could not be computed beyond doubt has no figures. */
export function ikuMeskiGalat(konsep: Konsep, lembar: LembarLakin, { iku }: ReadIku): IkuTercetak[] {
  const ganda = lembar.iku.filter((row) => row.nilai.kode !== null && cellFails(konsep, row, 'kode'));
  const isDouble = ({ nilai }: Baris<'iku'>): boolean =>
    ganda.some((row) => same(row.nilai.kode, nilai.kode ?? ''));
  return lembar.iku.map((baris): IkuTercetak => {
    const { kode, nama, satuan, target, realisasi, polarisasi, bobot } = baris.nilai;
    const computed = iku.find((each) => each.baris === baris);
    const fails = (['target', 'realisasi', 'polarisasi'] as const).some((column) =>
      cellFails(konsep, baris, column),
    );
    if (computed !== undefined && !fails && !isDouble(baris)) return computed;
    return {
      kode: kode ?? TANPA_KODE,
      nama: nama ?? TANPA_NAMA,
      satuan: satuan ?? 'indeks',
      target: isDouble(baris) ? null : target,
      realisasi: isDouble(baris) ? null : realisasi,
      polarisasi: cellFails(konsep, baris, 'polarisasi') ? null : (polarisasi ?? 'maximize'),
      bobot,
      capaian: null,
      capaianPenuh: null,
      status: null,
      tercapai: null,
      baris,
    };
  });
}

/** The tree of perspectives, objectives and indicators, with the values that no fault touches. */
export function hasilMeskiGalat(
  konsep: Konsep,
  aturan: ManajemenKinerja,
  lembar: LembarLakin,
  iku: readonly IkuTercetak[],
): HasilTercetak {
  const objectives = new Set(lembar.sasaran.flatMap(({ nilai }) => folded(nilai.kode)));
  const names = new Set(lembar.perspektif.flatMap(({ nilai }) => folded(nilai.nama)));
  const homeless = iku.filter(({ baris }) => !isIn(objectives, baris.nilai.sasaran));
  const astray = lembar.sasaran.filter(({ nilai }) => !isIn(names, nilai.perspektif));

  const objective = (row: Baris<'sasaran'>): SasaranTercetak => {
    const { kode, nama } = row.nilai;
    const own = kode === null ? [] : iku.filter(({ baris }) => same(baris.nilai.sasaran, kode));
    const values = known(own.map(({ capaian }) => capaian));
    const weights = weightsOf(
      konsep,
      own.map(({ baris }) => baris),
    );
    // An indicator without a place might belong to any objective.
    const inDoubt = homeless.length > 0 || values === null || weights === null;
    const nilai = inDoubt ? null : nilaiSasaranStrategis(aturan, values, weights.nilai);
    return {
      kode: kode ?? TANPA_KODE,
      nama: nama ?? TANPA_NAMA,
      iku: own,
      nilai: nilai?.ok === true ? nilai.nilai.nilai : null,
    };
  };
  const perspektif = lembar.perspektif.map(({ nilai: { nama, bobot } }): PerspektifTercetak => {
    const sasaran = lembar.sasaran
      .filter(({ nilai }) => nama !== null && same(nilai.perspektif, nama))
      .map(objective);
    const values = known(sasaran.map(({ nilai }) => nilai));
    const nilai =
      astray.length > 0 || values === null ? null : valueOf(nilaiPerspektif(aturan, values)).nilai;
    return { nama: nama ?? TANPA_NAMA, bobot, sasaran, nilai };
  });
  const values = known(perspektif.map(({ nilai }) => nilai));
  const weights = weightsOf(konsep, lembar.perspektif);
  const nko =
    values === null || weights === null
      ? null
      : valueOf(nilaiKinerjaOrganisasi(aturan, values, weights.nilai)).nilai;
  return { perspektif: [...perspektif, ...tanpaTempat(homeless, astray.map(objective))], nko };
}

/** What has no place in the tree stands behind it: nothing of the workbook is left out. */
function tanpaTempat(
  homeless: readonly IkuTercetak[],
  astray: readonly SasaranTercetak[],
): PerspektifTercetak[] {
  const iku =
    homeless.length === 0
      ? []
      : [{ kode: TANPA_KODE, nama: 'Tanpa sasaran strategis yang dikenal', iku: homeless, nilai: null }];
  const sasaran = [...astray, ...iku];
  return sasaran.length === 0
    ? []
    : [{ nama: 'Tanpa perspektif yang dikenal', bobot: null, sasaran, nilai: null }];
}

/** The weights of parts, null in it where none has one; null where they are in doubt. */
function weightsOf(
  konsep: Konsep,
  rows: readonly (Baris<'iku'> | Baris<'perspektif'>)[],
): { readonly nilai: readonly Decimal[] | null } | null {
  if (rows.some((row) => cellFails(konsep, row, 'bobot'))) return null;
  const parts = rows.map((row) => ({ bobot: row.nilai.bobot, tempat: row.tempat('bobot') }));
  if (checkWeights('', parts).length > 0) return null;
  return { nilai: known(parts.map(({ bobot }) => bobot)) };
}

/** All of them; null where one is missing, or there is none. */
function known(values: readonly (Decimal | null)[]): readonly Decimal[] | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 || given.length < values.length ? null : given;
}

function folded(name: string | null): string[] {
  return name === null ? [] : [foldName(name)];
}

function isIn(names: ReadonlySet<string>, name: string | null): boolean {
  return name !== null && names.has(foldName(name));
}
