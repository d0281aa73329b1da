import type { IsoDate } from '../citation.ts';
import type { Result } from '../result.ts';
import { versionInForce } from '../versions.ts';
import type { ProgramDiklat } from './program.ts';
import { kapPenilaiPajakDasar2018 } from './versions/2018-12-01-kap-penilai-pajak-dasar.ts';
import { kapElearningArDasar2021 } from './versions/2021-05-10-kap-elearning-ar-dasar.ts';

export * from './fungsi.ts';
export * from './kehadiran.ts';
export * from './kelulusan-elearning.ts';
export * from './kelulusan.ts';
export * from './nilai-akhir.ts';
export * from './nilai-patokan.ts';
export * from './nilai-tertimbang.ts';
export * from './nilai-ujian.ts';
export * from './npr.ts';
export * from './penilaian-peserta.ts';
export * from './predikat.ts';
export type * from './program.ts';
export * from './rekomendasi.ts';
export * from './batas-waktu.ts';

/** The versions of every programme, oldest first. */
export const programDiklat: readonly ProgramDiklat[] = [kapPenilaiPajakDasar2018, kapElearningArDasar2021];

/** The version of a programme in force at a date; undefined where no programme has that code. */
export function programBerlaku(kode: string, tanggal: IsoDate): Result<ProgramDiklat> | undefined {
  const versions = programDiklat.filter((program) => program.kode === kode);
  const [first] = versions;
  return first === undefined ? undefined : versionInForce(first.peraturan.singkatan, versions, tanggal);
}
