import type { Decimal } from '../../rules/index.ts';

/** What can be wrong in a workbook of the contest beyond what any sheet can have; `problem-sentences.ts` says it in Indonesian. */
export type MasalahLomba =
  | { readonly jenis: 'komponen-hilang'; readonly komponen: readonly string[] }
  | { readonly jenis: 'indikator-hilang'; readonly indikator: readonly string[] }
  | { readonly jenis: 'kondisi-tidak-lengkap'; readonly indikator: string }
  | {
      readonly jenis: 'nilai-tanpa-kondisi';
      readonly penilai: string;
      readonly indikator: string;
      readonly nilai: Decimal;
      readonly kondisi: readonly { readonly uraian: string; readonly min: Decimal; readonly maks: Decimal }[];
    }
  | { readonly jenis: 'penilai-tidak-dikenal'; readonly judul: string; readonly pilihan: readonly string[] }
  | { readonly jenis: 'penilai-tanpa-nilai'; readonly penilai: string }
  | { readonly jenis: 'kpp-tanpa-data'; readonly kpp: string; readonly data: readonly string[] }
  | { readonly jenis: 'kpp-tanpa-jawaban'; readonly kpp: string }
  | {
      readonly jenis: 'indikator-tanpa-nilai';
      readonly kpp: string;
      readonly indikator: readonly string[];
    }
  | { readonly jenis: 'wakil-bukan-pertama'; readonly kpp: string; readonly peringkat: number }
  | { readonly jenis: 'laporan-belum-lengkap'; readonly bagian: readonly string[] }
  | { readonly jenis: 'pemenang-belum-lengkap'; readonly kpp: string; readonly isian: readonly string[] }
  | { readonly jenis: 'nama-berkas-tidak-sah'; readonly nama: string; readonly sebab: FileNameFault }
  | { readonly jenis: 'foto-bukan-juara'; readonly kpp: string }
  | { readonly jenis: 'foto-tanpa-kpp' };

/** Why a text is not the plain name of a file. */
export type FileNameFault = 'folder' | 'naik' | 'drive' | 'tersembunyi' | 'kendali';
