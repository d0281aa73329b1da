import { printed, sum, decimal, type Decimal } from '../../../rules/index.ts';
import type { ManajemenKinerja, RumusLakin } from '../../../rules/kinerja/index.ts';
import { placeText } from '../../finding-sentences.ts';
import { warning, type Finding, type Place } from '../../finding.ts';
import { foldName } from '../../grid.ts';
import type { Hasil, Iku } from '../hasil.ts';
import type { Baris, LembarLakin } from '../lembar.ts';
import type { LakinProblem } from '../problems.ts';

/** What the audit looks at: the sheets, the indicators that could be computed, and the rules of the year. */
export interface Konteks {
  readonly tahun: number;
  readonly aturan: ManajemenKinerja;
  readonly rumus: RumusLakin;
  readonly lembar: LembarLakin;
  readonly iku: readonly Iku[];
  /** Every code of the sheet IKU, also where its row could not be computed. */
  readonly kode: ReadonlyMap<string, Baris<'iku'>>;
  /** null where something is missing. */
  readonly hasil: Hasil | null;
}

/** A doubt about a printed figure: it stops nothing, for the report prints what the rules give. */
export function keraguan(tempat: Place, masalah: LakinProblem, sumber?: Finding['sumber']): Finding {
  return warning(tempat, masalah, sumber);
}

export function findIku({ iku }: Konteks, kode: string | null): Iku | undefined {
  return kode === null ? undefined : iku.find((each) => foldName(each.kode) === foldName(kode));
}

export function lastYearRow({ lembar }: Konteks, kode: string): Baris<'tahunLalu'> | undefined {
  return lembar.tahunLalu.find(({ nilai }) => nilai.kode !== null && foldName(nilai.kode) === foldName(kode));
}

/** The mean as it would be printed. */
export function printedMean(values: readonly Decimal[]): Decimal {
  return printed(sum(values).div(decimal(values.length)));
}

export function differs(shown: Decimal, computed: Decimal): boolean {
  return !printed(shown).eq(printed(computed));
}

/** A cell as a sentence names it: "'Tahun Lalu'!C2". */
export const cellText = placeText;
