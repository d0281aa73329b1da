import type { IsoDate } from '../citation.ts';
import type { Result } from '../result.ts';
import { versionInForce } from '../versions.ts';
import type { AturanAngkaKredit } from './aturan.ts';
import { aturanAngkaKredit } from './daftar-aturan.ts';

export * from './aturan.ts';
export type * from './butir-kegiatan.ts';
export * from './cari-butir.ts';
export * from './daftar-aturan.ts';
export * from './fungsi.ts';
export * from './inpassing.ts';
export * from './jenjang-golongan.ts';
export * from './jenjang.ts';
export * from './kenaikan.ts';
export * from './konversi.ts';
export * from './nilai-butir.ts';
export * from './pelatihan.ts';
export * from './penilaian-kenaikan.ts';
export * from './penulis.ts';
export * from './target.ts';
export * from './tim-penilai.ts';

/** The rules on Angka Kredit in force at a date; error `tidak-ada-versi` before the first. */
export function aturanAngkaKreditBerlaku(tanggal: IsoDate): Result<AturanAngkaKredit> {
  return versionInForce('Aturan Angka Kredit', aturanAngkaKredit, tanggal);
}
