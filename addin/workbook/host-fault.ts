import { placeText, type Place } from '../../documents/index.ts';
import type { Result } from '../../rules/index.ts';

/** Why the spreadsheet did not do what it was asked. */
export type HostFault =
  | { readonly jenis: 'lembar-sudah-ada'; readonly lembar: readonly string[] }
  | { readonly jenis: 'lembar-tidak-ada'; readonly lembar: string }
  | { readonly jenis: 'sel-berisi'; readonly tempat: Place; readonly isi: string }
  | { readonly jenis: 'rentang-terlalu-besar'; readonly rentang: string; readonly batas: number }
  | { readonly jenis: 'excel'; readonly kode: string; readonly pesan: string };

export type HostResult<T> = Result<T, HostFault>;

/** A fault of the spreadsheet as the staff read it. */
export function hostFaultSentence(fault: HostFault): string {
  switch (fault.jenis) {
    case 'lembar-sudah-ada':
      return `Lembar ${fault.lembar.join(', ')} sudah ada di buku kerja ini. Ganti namanya dahulu, atau pakai buku kerja baru.`;
    case 'lembar-tidak-ada':
      return `Lembar ${fault.lembar} tidak ada di buku kerja ini.`;
    case 'sel-berisi':
      return `Sel ${placeText(fault.tempat)} berisi "${fault.isi}".`;
    case 'rentang-terlalu-besar':
      return `Rentang ${fault.rentang} lebih dari ${fault.batas} sel; pilih rentang yang lebih kecil.`;
    case 'excel':
      return excelSentence(fault.kode, fault.pesan);
  }
}

/** What Excel's error codes mean for a user; any other is shown as Excel says it. */
function excelSentence(kode: string, pesan: string): string {
  switch (kode) {
    case 'InvalidOperationInCellEditMode':
      return 'Sebuah sel sedang disunting. Tekan Enter atau Esc di Excel, lalu coba lagi.';
    case 'AccessDenied':
      return 'Lembar ini dilindungi. Buka perlindungannya (tab Tinjau), lalu coba lagi.';
    case 'ItemNotFound':
      return 'Sel atau lembar yang dituju tidak ada lagi.';
    default:
      return `Excel menolak: ${pesan} (${kode}).`;
  }
}
