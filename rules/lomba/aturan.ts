import type { Cited, NotModelled, OpenQuestion, Regulation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';

/** A component of the field assessment with its indicators; one without indicators is scored directly. */
export interface Komponen {
  readonly kode: string;
  readonly nama: string;
  readonly uraian: string;
  readonly indikator: readonly string[];
}

/** How a question is answered: on the scale of satisfaction, or whether a favour was asked or given (yes is bad). */
export type JenisPertanyaan = 'kepuasan' | 'imbalan';

export interface Pertanyaan {
  readonly teks: string;
  readonly jenis: JenisPertanyaan;
}

export interface BagianKuesioner {
  readonly nama: string;
  readonly pertanyaan: readonly Pertanyaan[];
}

/** A named item of a list of the circular. */
export interface Butir {
  readonly kode: string;
  readonly uraian: string;
}

interface DaftarButir {
  readonly pasal: string;
  readonly daftar: readonly Butir[];
}

/** A circular on the contest of service offices. */
export interface AturanLomba {
  readonly peraturan: Regulation;
  readonly komponen: { readonly pasal: string; readonly daftar: readonly Komponen[] };
  readonly rentangNilai: { readonly pasal: string; readonly min: Decimal; readonly maks: Decimal };
  /** The seven steps of the field assessment, in order. */
  readonly langkah: DaftarButir;
  readonly jumlahBobot: Cited<Decimal>;
  readonly nilaiIndikator: { readonly pasal: string };
  readonly rataRataIndikator: { readonly pasal: string };
  readonly nilaiKomponen: { readonly pasal: string };
  readonly jumlahNilai: { readonly pasal: string };
  readonly gabungan: { readonly pasal: string };
  readonly peringkat: { readonly pasal: string; readonly sebutan: readonly string[] };
  readonly kuesioner: {
    readonly pasal: string;
    readonly rentang: { readonly min: Decimal; readonly maks: Decimal };
    readonly skala: readonly { readonly nilai: Decimal; readonly sebutan: string }[];
    readonly bagian: readonly BagianKuesioner[];
  };
  readonly indeksKepuasan: { readonly pasal: string; readonly pengali: Decimal };
  readonly laporan: { readonly isi: DaftarButir; readonly lampiran: DaftarButir };
  readonly belumDiatur: readonly OpenQuestion[];
  readonly tidakDimodelkan: readonly NotModelled[];
}
