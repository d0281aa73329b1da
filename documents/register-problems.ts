/** What stands between a document of the workbook and the one that the register holds for the same person and programme. */
export type RegisterProblem =
  | {
      readonly jenis: 'berbeda-dari-register';
      readonly nomor: string;
      readonly beda: readonly { readonly apa: string; readonly terbit: string; readonly sekarang: string }[];
    }
  | { readonly jenis: 'dicabut-di-register'; readonly nomor: string; readonly alasan: string }
  | { readonly jenis: 'beralih-di-register'; readonly nomor: string; readonly nip: string };
