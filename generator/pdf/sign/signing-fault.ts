import { dateText } from '../../../rules/index.ts';
import type { IsoDate } from '../../../rules/index.ts';

/** Why a file with a signing certificate cannot be used, as facts. */
export interface SigningFault {
  readonly jenis: 'sertifikat';
  readonly berkas: string;
  readonly masalah: SigningProblem;
}

export type SigningProblem =
  | { readonly hal: 'rusak' }
  | { readonly hal: 'sandi-salah' }
  | { readonly hal: 'sandi-tidak-ada' }
  | { readonly hal: 'tanpa-kunci' }
  | { readonly hal: 'tanpa-sertifikat' }
  | { readonly hal: 'bukan-untuk-tanda-tangan' }
  | { readonly hal: 'kunci-tidak-didukung'; readonly kunci: string }
  /** The certificate is not valid on the day of a document, or today. */
  | {
      readonly hal: 'tidak-berlaku';
      readonly sejak: IsoDate;
      readonly sampai: IsoDate;
      readonly tanggal: IsoDate;
      readonly hariIni: boolean;
    };

export function signingFaultSentence({ berkas, masalah }: SigningFault): string {
  switch (masalah.hal) {
    case 'rusak':
      return `${berkas}: bukan berkas sertifikat .p12 (PKCS #12), atau isinya rusak.`;
    case 'sandi-salah':
      return `${berkas}: kata sandi berkas sertifikat salah.`;
    case 'sandi-tidak-ada':
      return `${berkas}: kata sandi berkas sertifikat belum diberikan; isi variabel PATOKAN_SANDI, atau tunjuk berkasnya dengan --sandi-berkas.`;
    case 'tanpa-kunci':
      return `${berkas}: tidak memuat kunci pribadi; ekspor ulang sertifikat beserta kuncinya.`;
    case 'tanpa-sertifikat':
      return `${berkas}: tidak memuat sertifikat milik kunci pribadinya.`;
    case 'bukan-untuk-tanda-tangan':
      return `${berkas}: menurut penerbitnya, sertifikat ini bukan untuk tanda tangan (key usage).`;
    case 'kunci-tidak-didukung':
      return `${berkas}: kunci ${masalah.kunci} tidak didukung; yang didukung RSA mulai 2048 bit dan EC P-256, P-384, P-521.`;
    case 'tidak-berlaku': {
      const { sejak, sampai, tanggal, hariIni } = masalah;
      const valid = `sertifikat berlaku ${dateText(sejak)} sampai ${dateText(sampai)}`;
      return hariIni
        ? `${berkas}: ${valid}, jadi hari ini (${dateText(tanggal)}) tidak dapat dipakai menandatangani.`
        : `${berkas}: ${valid}, tidak mencakup tanggal dokumen ${dateText(tanggal)}; tanggal lain dapat diberikan dengan --tanggal.`;
    }
  }
}
