import { daftarNilaiElearning } from './diklat/daftar-nilai-elearning.ts';
import { daftarNilai } from './diklat/daftar-nilai.ts';
import { daftarNilaiPatokan } from './diklat/nilai-patokan.ts';
import { pengumuman, pengumumanElearning } from './diklat/pengumuman.ts';
import { sertifikatElearning } from './diklat/sertifikat-elearning.ts';
import { sertifikat } from './diklat/sertifikat.ts';
import { pak } from './angka-kredit/pak.ts';
import { rekapAk } from './angka-kredit/rekap-ak.ts';
import type { DocumentKind } from './document.ts';
import { laporanKinerja } from './lakin/laporan/laporan-kinerja.ts';
import { formulirLomba } from './lomba/formulir.ts';
import { keputusanLomba } from './lomba/keputusan.ts';
import { kuesionerLomba } from './lomba/kuesioner.ts';
import { laporanLomba } from './lomba/laporan.ts';
import { peringkatLombaDokumen } from './lomba/peringkat.ts';

/** Every document that can be made. */
export const documentRegistry: readonly DocumentKind[] = [
  sertifikat,
  sertifikatElearning,
  daftarNilaiPatokan,
  daftarNilai,
  daftarNilaiElearning,
  pengumuman,
  pengumumanElearning,
  pak,
  rekapAk,
  laporanKinerja,
  formulirLomba,
  peringkatLombaDokumen,
  keputusanLomba,
  laporanLomba,
  kuesionerLomba,
];

/** The documents that a command makes of a workbook: those of its name; all of them where it is named as the workbook's kind is. */
export function documentsFor(
  perintah: string,
  jenisBuku: DocumentKind['jenisBuku'],
): readonly DocumentKind[] {
  const own = documentRegistry.filter((each) => each.jenisBuku === jenisBuku);
  const named = own.filter((each) => each.perintah === perintah);
  return named.length === 0 && perintah === jenisBuku ? own : named;
}
