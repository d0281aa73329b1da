import { addDays, addMonths } from '../calendar.ts';
import { cite, type Citation, type IsoDate } from '../citation.ts';
import type { ProgramKlasikal } from './program.ts';

/** The last day on which the susulan may be sat, and where the rule says so. */
export function batasUjianSusulan(
  program: ProgramKlasikal,
  ujianUtama: IsoDate,
): { readonly tanggal: IsoDate; readonly sumber: Citation } {
  const { batasHari } = program.susulan;
  return {
    tanggal: addDays(ujianUtama, batasHari.nilai.toNumber()),
    sumber: cite(program.peraturan, batasHari),
  };
}

/** The last day on which a substitute assignment may be handed in. */
export function batasTugasPengganti(
  program: ProgramKlasikal,
  ujianUtama: IsoDate,
): { readonly tanggal: IsoDate; readonly sumber: Citation } {
  const { hariSebelumUjian } = program.pengganti;
  return {
    tanggal: addDays(ujianUtama, -hariSebelumUjian.nilai.toNumber()),
    sumber: cite(program.peraturan, hariSebelumUjian),
  };
}

/** The last day on which the results may be announced. */
export function batasPengumuman(
  program: ProgramKlasikal,
  ujian: IsoDate,
): { readonly tanggal: IsoDate; readonly sumber: Citation } {
  const { pengumuman } = program;
  return {
    tanggal: addMonths(ujian, pengumuman.batasBulan.toNumber()),
    sumber: cite(program.peraturan, pengumuman),
  };
}
