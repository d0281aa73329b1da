/** A document of a run, as the files that hold all of them show it. */
export interface CombinedDocument {
  /** In words, for the bookmark. */
  readonly nama: string;
  /** Its file, relative to the documents' folder. */
  readonly berkas: string;
}

/** Among the last bytes of the files that hold all documents, so that they are known again and no other is ever replaced. */
export const OWN_MARK = 'patokan: gabungan';
