import type { Regulation } from '../citation.ts';
import type { AturanAngkaKredit } from './aturan.ts';
import { permenpanrb50Tahun2020 } from './versions/2020-07-01-permenpanrb-50-2020.ts';
import { permenpanrb1Tahun2023 } from './versions/2023-07-01-permenpanrb-1-2023.ts';

/** The versions of the rules on Angka Kredit, oldest first. */
export const aturanAngkaKredit: readonly AturanAngkaKredit[] = [
  permenpanrb50Tahun2020,
  permenpanrb1Tahun2023,
];

/** The short name by which users choose a regulation: "50/2020". */
export function namaAturan({ peraturan }: { readonly peraturan: Regulation }): string {
  return `${peraturan.nomor ?? ''}/${peraturan.tahun}`;
}

/** The version of that short name or citation name ("50/2020", "PermenPANRB 50/2020"); undefined where there is none. */
export function aturanBernama(nama: string): AturanAngkaKredit | undefined {
  const wanted = fold(nama);
  return aturanAngkaKredit.find(
    (aturan) => wanted === fold(namaAturan(aturan)) || wanted === fold(aturan.peraturan.singkatan),
  );
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
