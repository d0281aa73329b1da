import { evaluateFormulas, evaluateWithErrors } from './cached-results.ts';
import { CONTOH_SALAH } from './dengan-kesalahan/daftar.ts';
import { withKesalahan } from './dengan-kesalahan/kesalahan.ts';
import { contohElearning } from './elearning.ts';
import { contohLakin } from './lakin.ts';
import { contohLomba } from './lomba.ts';
import { contohPak } from './pak.ts';
import { contohPenilaiPajak } from './penilai-pajak.ts';
import { cellsOf, writeContoh, type Contoh } from './sheet-style.ts';

/** A sample workbook: its file name and its bytes, always the same ones. */
interface BerkasContoh {
  readonly berkas: string;
  readonly buat: () => Promise<Uint8Array>;
}

/** The sound samples, of which every document can be made. */
export const CONTOH: readonly BerkasContoh[] = [
  { berkas: 'penilai-pajak-dasar.xlsx', buat: () => bytesOf(contohPenilaiPajak()) },
  { berkas: 'elearning-ar-dasar.xlsx', buat: () => bytesOf(contohElearning()) },
  { berkas: 'lakin-klip-2024.xlsx', buat: () => bytesOf(contohLakin()) },
  { berkas: 'lomba-pelayanan.xlsx', buat: () => bytesOf(contohLomba()) },
  { berkas: 'angka-kredit-penyuluh.xlsx', buat: () => bytesOf(contohPak()) },
];

/** The folder of the workbooks with planted mistakes: what runs over samples/*.xlsx meets sound ones only. */
export const FOLDER_SALAH = 'dengan-kesalahan';

export const BERKAS_SALAH: readonly BerkasContoh[] = CONTOH_SALAH.map((salah) => ({
  berkas: salah.berkas,
  buat: () => {
    const contoh = withKesalahan(salah);
    return writeContoh(contoh, evaluateWithErrors(cellsOf(contoh)));
  },
}));

function bytesOf(contoh: Contoh): Promise<Uint8Array> {
  return writeContoh(contoh, evaluateFormulas(cellsOf(contoh)));
}
