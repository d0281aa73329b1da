import { evaluateFormulas } from './cached-results.ts';
import { contohElearning } from './elearning.ts';
import { contohLakin } from './lakin.ts';
import { contohLomba } from './lomba.ts';
import { contohPak } from './pak.ts';
import { contohPenilaiPajak } from './penilai-pajak.ts';
import { cellsOf, writeContoh, type Contoh } from './sheet-style.ts';

/** Every sample workbook: its file name and its bytes, always the same ones. */
export const CONTOH: readonly { readonly berkas: string; readonly buat: () => Promise<Uint8Array> }[] = [
  { berkas: 'penilai-pajak-dasar.xlsx', buat: () => bytesOf(contohPenilaiPajak()) },
  { berkas: 'elearning-ar-dasar.xlsx', buat: () => bytesOf(contohElearning()) },
  { berkas: 'lakin-klip-2024.xlsx', buat: () => bytesOf(contohLakin()) },
  { berkas: 'lomba-pelayanan.xlsx', buat: () => bytesOf(contohLomba()) },
  { berkas: 'angka-kredit-penyuluh.xlsx', buat: () => bytesOf(contohPak()) },
];

function bytesOf(contoh: Contoh): Promise<Uint8Array> {
  return writeContoh(contoh, evaluateFormulas(cellsOf(contoh)));
}
