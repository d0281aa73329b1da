/** Why a file cannot be shown as a photograph. */
export type PhotoFault =
  | { readonly jenis: 'tidak-ada'; readonly terdekat: readonly string[] }
  | { readonly jenis: 'rancu'; readonly nama: readonly string[] }
  | { readonly jenis: 'bukan-berkas' }
  | { readonly jenis: 'di-luar-folder' }
  | { readonly jenis: 'tidak-terbaca'; readonly sebab: string }
  | { readonly jenis: 'terlalu-besar'; readonly batasMB: number }
  | { readonly jenis: 'bukan-gambar' }
  | { readonly jenis: 'rusak' }
  | {
      readonly jenis: 'ukuran';
      readonly lebar: number;
      readonly tinggi: number;
      readonly min: number;
      readonly maks: number;
      readonly maksMegapiksel: number;
    };

/** What can be wrong with photographs once their folder is looked at, or is not named. */
export type PhotoProblem =
  | { readonly jenis: 'foto-tidak-dapat-dipakai'; readonly berkas: string; readonly sebab: PhotoFault }
  | { readonly jenis: 'foto-tanpa-folder'; readonly jumlah: number }
  | { readonly jenis: 'folder-tanpa-foto' };
