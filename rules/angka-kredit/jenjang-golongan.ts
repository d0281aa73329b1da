import { cite } from '../citation.ts';
import type { Golongan } from '../golongan.ts';
import { failure, success, type Result } from '../result.ts';
import type { AturanAngkaKredit } from './aturan.ts';
import type { Jenjang } from './jenjang.ts';

/** The jenjang, if this regulation knows it; error `dilarang` otherwise. */
export function jenjangDalam(aturan: AturanAngkaKredit, jenjang: Jenjang): Result<Jenjang> {
  if (aturan.jenjang.nilai.includes(jenjang)) return success(jenjang);
  return failure({
    jenis: 'dilarang',
    argumen: 'jenjang',
    nilai: jenjang,
    syarat: `hanya dikenal ${aturan.jenjang.nilai.join(', ')}`,
    sumber: cite(aturan.peraturan, aturan.jenjang),
  });
}

/** The jenjang a golongan can belong to, lowest first; empty where the regulation has none for it. */
export function jenjangGolongan(aturan: AturanAngkaKredit, golongan: Golongan): Jenjang[] {
  return aturan.jenjang.nilai.filter(
    (jenjang) => aturan.golongan[jenjang]?.nilai.includes(golongan) === true,
  );
}

/** Every golongan of the regulation, lowest first, each once. */
export function golonganAturan(aturan: AturanAngkaKredit): Golongan[] {
  return [...new Set(aturan.jenjang.nilai.flatMap((jenjang) => aturan.golongan[jenjang]?.nilai ?? []))];
}
