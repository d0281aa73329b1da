import {
  aturanAngkaKredit,
  aturanAngkaKreditBerlaku,
  aturanDenganButir,
  type AturanAngkaKredit,
  type AturanButir,
} from '../../rules/angka-kredit/index.ts';
import { addDays, type IsoDate } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import type { MasaPenilaian } from './unit-sheet.ts';

/** A regulation with the part of a period in which it is in force. */
export interface BagianMasa {
  readonly aturan: AturanAngkaKredit;
  readonly masa: MasaPenilaian;
}

/** The regulations in force during a period, oldest first, each with its part; days before the first of them have none. */
export function bagianMasa(masa: MasaPenilaian): BagianMasa[] {
  return aturanAngkaKredit.flatMap((aturan, index) => {
    const next = aturanAngkaKredit[index + 1]?.peraturan.berlakuSejak;
    const last = next === undefined ? masa.selesai : addDays(next, -1);
    const mulai = later(masa.mulai, aturan.peraturan.berlakuSejak);
    const selesai = last < masa.selesai ? last : masa.selesai;
    return mulai <= selesai ? [{ aturan, masa: { mulai, selesai } }] : [];
  });
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The rule by which a butir done on a day is scored; null with a finding where there is none. */
export function aturanButirPada(
  tanggal: IsoDate,
  place: Place,
): { readonly aturan: AturanButir | null; readonly temuan: readonly Finding[] } {
  const inForce = aturanAngkaKreditBerlaku(tanggal);
  const rule = inForce.ok ? aturanDenganButir(inForce.nilai) : inForce;
  if (rule.ok) return { aturan: rule.nilai, temuan: [] };
  return { aturan: null, temuan: [fault(place, { jenis: 'aturan', kesalahan: rule.kesalahan })] };
}

/** The newest rule with butir, by which a row is read whose date is missing or wrong. */
export function aturanButirTerakhir(): AturanButir {
  const rules = aturanAngkaKredit.filter((aturan) => aturan.model === 'butir');
  const last = rules.at(-1);
  if (last === undefined) throw new Error('No rule has butir kegiatan.');
  return last;
}
